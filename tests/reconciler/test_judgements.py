import json

import pytest

from factx.models.fact import Evidence
from factx.models.finding import Finding, Judgement, Side
from factx.reconciler.judgements import append_judgement, judged, parted, read_baseline, read_judgements

SAME = Judgement(verdict="same", note="한 회사의 두 표기", by="desk", at="2025-09-11T10:00:00+09:00")


def finding(name):
    return Finding(
        id=name, code=None, relation="agrees", severity="none", title="", message="", subject=None, attribute=None,
        facts=(), sides=(), independent_sources=1,
    )  # fmt: skip


def test_the_latest_decision_counts_and_none_is_lost(tmp_path):
    path = tmp_path / "judgements.jsonl"
    append_judgement(path, "x:1", Judgement(verdict="unsure", note=None, by=None, at=None))
    append_judgement(path, "x:1", SAME)
    assert read_judgements(path) == {"x:1": SAME}
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2


def test_a_decision_can_be_taken_back(tmp_path):
    path = tmp_path / "judgements.jsonl"
    append_judgement(path, "x:1", SAME)
    append_judgement(path, "x:1", None)
    assert read_judgements(path) == {}


def test_no_file_is_no_judgement(tmp_path):
    assert read_judgements(tmp_path / "none.jsonl") == {}


def test_a_broken_line_is_named(tmp_path):
    path = tmp_path / "judgements.jsonl"
    path.write_text('{"finding": "x:1", "verdict": "perhaps"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"judgements\.jsonl:1: not a judgement"):
        read_judgements(path)


def test_findings_carry_their_judgement():
    first, second = judged([finding("x:1"), finding("x:2")], {"x:1": SAME})
    assert first.judgement == SAME
    assert second.judgement is None


@pytest.mark.parametrize("lines", [True, False])
def test_a_baseline_hides_what_it_had(tmp_path, lines):
    path = tmp_path / "report.json"
    rows = [{"record": "finding", "id": "x:1"}, {"record": "run", "id": "r"}]
    text = "\n".join(map(json.dumps, rows)) if lines else json.dumps({"schema": "factx/1", "findings": rows[:1]})
    path.write_text(text, encoding="utf-8")
    new, known = parted([finding("x:1"), finding("x:2")], read_baseline(path))
    assert ([f.id for f in new], [f.id for f in known]) == (["x:2"], ["x:1"])


def test_a_baseline_that_is_no_report_is_an_error(tmp_path):
    path = tmp_path / "report.jsonl"
    path.write_text("no json\nat all\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not a report"):
        read_baseline(path)


def side(source, words):
    evidence = (Evidence(source=source, start=0, end=len(words), text=words, line=1),)
    return Side(value=None, label=words, sources=(source,), evidence=evidence)


def test_a_baseline_from_another_directory_knows_the_same_words_in_the_same_files(tmp_path):
    def told(name, *sides):
        return finding(name).model_copy(update={"code": "FX101", "sides": sides})

    before = told("x:1", side("court/a.txt", "3.5%"), side("court/b.txt", "3.25%"))
    path = tmp_path / "report.jsonl"
    path.write_text(before.model_dump_json() + "\n", encoding="utf-8")
    baseline = read_baseline(path)
    assert told("x:2", side("b.txt", "3.25%"), side("a.txt", "3.5%")) in baseline
    assert told("x:3", side("b.txt", "3.25%"), side("a.txt", "3.75%")) not in baseline
    assert told("x:4", side("b.txt", "3.25%"), side("c.txt", "3.5%")) not in baseline
