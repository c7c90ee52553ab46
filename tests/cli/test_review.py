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


KO = "한국은행은 10일 기준금리를 3.5%로 올렸다고 밝혔다.\n"


def two(here: Path) -> Path:
    (here / "news").mkdir()
    for name, text in (("a", KO), ("b", KO.replace("3.5%", "3.25%"))):
        (here / "news" / f"{name}.txt").write_text(text, encoding="utf-8")
    return here


def test_findings_alone_are_shown_in_the_sentences_of_their_articles(factx, here: Path, monkeypatch) -> None:
    two(here)
    factx("reconcile", "news", "-o", "found.jsonl", "--exit-zero")
    monkeypatch.setattr("builtins.input", lambda: "q")
    ran = factx("review", "found.jsonl", "--plain")
    assert "기준금리를 ▸3.5%◂로 올렸다고 ▸밝혔다◂" in ran.out
    assert "  ko" in ran.out
    assert ran.err == ""


def test_articles_are_found_beside_the_report_too(factx, here: Path, monkeypatch) -> None:
    two(here)
    factx("reconcile", "news", "-o", "found.jsonl", "--exit-zero")
    monkeypatch.setattr("builtins.input", lambda: "q")
    (here / "else").mkdir()
    monkeypatch.chdir(here / "else")
    assert "기준금리를 ▸3.5%◂로" in factx("review", "../found.jsonl", "--plain").out


def test_an_article_that_has_changed_is_named_and_its_words_alone_are_shown(factx, here: Path, monkeypatch) -> None:
    two(here)
    factx("reconcile", "news", "-o", "found.jsonl", "--exit-zero")
    (here / "news" / "a.txt").write_text("새로 쓴 기사다.\n" + KO, encoding="utf-8")
    monkeypatch.setattr("builtins.input", lambda: "q")
    ran = factx("review", "found.jsonl", "--plain")
    assert ran.err == "factx: news/a.txt: not here as it was read; only the words that were cited can be shown\n"
    assert "▸3.5%◂\n" in ran.out
