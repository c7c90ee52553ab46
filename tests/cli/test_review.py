import json
from pathlib import Path

EN = "According to a report by ZDNet Korea on May 26, OpenAI said on 10 September 2025 that it opened an office.\n"


def test_decisions_on_articles_are_saved_at_once(factx, here: Path, monkeypatch) -> None:
    (here / "a.txt").write_text(EN, encoding="utf-8")
    answers = iter(["s checked", "q"])
    monkeypatch.setattr("builtins.input", lambda: next(answers))
    ran = factx("review", "a.txt", "--by", "hong")
    assert ran.status == 0
    assert "FX701" in ran.out
    (row,) = map(json.loads, (here / "factx-judgements.jsonl").read_text(encoding="utf-8").splitlines())
    assert (row["verdict"], row["note"], row["by"]) == ("same", "checked", "hong")


def test_a_judged_finding_carries_its_judgement(factx, here: Path, monkeypatch) -> None:
    (here / "a.txt").write_text(EN, encoding="utf-8")
    factx("report", "a.txt", "-o", "report.jsonl")
    monkeypatch.setattr("builtins.input", lambda: "i")
    factx("review", "report.jsonl")
    finding = json.loads(factx("reconcile", "a.txt").out.splitlines()[0])
    assert finding["judgement"]["verdict"] == "ignore"


def test_a_baseline_leaves_only_what_is_new(factx, here: Path) -> None:
    (here / "a.txt").write_text(EN, encoding="utf-8")
    factx("reconcile", "a.txt", "-o", "before.jsonl")
    assert factx("reconcile", "a.txt").out
    assert factx("reconcile", "a.txt", "--baseline", "before.jsonl").out == ""
