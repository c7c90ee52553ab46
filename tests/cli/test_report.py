"""``factx report``: read, reconcile, show."""

import json
from pathlib import Path

import pytest

KO = "오픈AI는 2025년 9월 10일 서울에서 “협력하겠다”고 밝혔다. 이용자는 7억 명이다.\n"


@pytest.fixture
def article(here: Path) -> Path:
    (here / "a.txt").write_text(KO, encoding="utf-8")
    return here


def test_a_report_holds_all_records_in_wire_order(factx, article: Path) -> None:
    ran = factx("report", "a.txt")
    kinds = [json.loads(line)["record"] for line in ran.out.splitlines()]
    assert (ran.status, kinds[:2]) == (0, ["run", "source"])
    assert set(kinds) >= {"run", "source", "mention", "fact", "entity"}


def test_for_a_person_it_is_a_page(factx, article: Path) -> None:
    out = factx("report", "a.txt", "--format", "terminal", "--color", "never", "--ui", "ko").out
    assert "출처 1곳" in out
    assert "\x1b" not in out


def test_differences_change_the_status_of_a_report_on_demand_only(factx, article: Path) -> None:
    (article / "b.txt").write_text(KO.replace("7억", "3억"), encoding="utf-8")
    assert factx("report", ".").status == 0
    assert factx("report", ".", "--fail-on", "note").status == 1
    (article / "c.jsonl").write_text("no json\n", encoding="utf-8")
    assert factx("report", ".").status == 3
