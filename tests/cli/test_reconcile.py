"""``factx reconcile``: findings and the exit status."""

import json
from pathlib import Path

import pytest

KO = "한국은행은 10일 기준금리를 3.5%로 올렸다고 밝혔다. 이번 지진으로 33명이 숨졌다.\n"
OTHER = "한국은행은 10일 기준금리를 3.25%로 올렸다고 밝혔다. 이번 지진으로 33명이 숨졌다.\n"


@pytest.fixture
def two(here: Path) -> Path:
    for name, text in (("a", KO), ("b", OTHER)):
        (here / f"{name}.txt").write_text(text, encoding="utf-8")
        (here / f"{name}.meta.toml").write_text("published = 2025-09-10\n", encoding="utf-8")
    return here


def findings(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_a_line_is_a_finding_with_the_words_of_both_sides(factx, two: Path) -> None:
    found = findings(factx("reconcile", ".").out)
    assert {finding["record"] for finding in found} == {"finding"}
    words = [[e["text"] for side in f["sides"] for e in side["evidence"]] for f in found]
    assert any("3.5" in str(told) and "3.25" in str(told) for told in words)


def test_the_status_tells_whether_a_finding_is_as_grave_as_asked(factx, two: Path) -> None:
    grave = {str(f["severity"]) for f in findings(factx("reconcile", ".").out)}
    assert grave & {"error", "warning"}
    assert factx("reconcile", ".", "--fail-on", "note").status == 1
    assert factx("reconcile", ".", "--fail-on", "never").status == 0
    assert factx("reconcile", ".", "--fail-on", "note", "--exit-zero").status == 0
    assert factx("reconcile", ".").status == (1 if "error" in grave else 0)


def test_what_agrees_is_shown_on_demand(factx, two: Path) -> None:
    relations = {f["relation"] for f in findings(factx("reconcile", ".", "--show", "all", "--exit-zero").out)}
    assert "agrees" in relations
    assert "agrees" not in {f["relation"] for f in findings(factx("reconcile", ".").out)}


def test_one_source_that_cannot_be_read_is_graver_than_a_finding(factx, two: Path) -> None:
    (two / "c.jsonl").write_text("no json\n", encoding="utf-8")
    assert factx("reconcile", ".", "--fail-on", "note").status == 3


def test_a_single_source_disagrees_with_nobody(factx, two: Path) -> None:
    ran = factx("reconcile", "a.txt", "--fail-on", "note")
    assert (ran.status, findings(ran.out)) == (0, [])
