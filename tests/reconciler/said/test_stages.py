"""What one source tells and another knows to have gone on."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.rules.load import default_rules

Between = Callable[..., list[Finding]]
HUNTED = (
    "경기 수원의 한 병원에서 마약류 진통제 펜타닐이 사라졌다. "
    "경찰은 전직 간호조무사를 용의자로 보고 뒤를 쫓고 있다. 없어진 앰풀은 310개다."
)
MISSING = "A hiker has been missing on Seoraksan since Thursday, and 74 rescuers are searching the ridge."


def moved_on(between: Between, *texts: str, days: tuple[str, str] = ("2027-06-09", "2027-06-10")) -> list[Finding]:
    return [finding for finding in between(*texts, days=days) if finding.code == "FX507"]


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (
            HUNTED,
            "A former nursing assistant suspected of stealing 310 fentanyl ampoules was arrested.",
        ),
        (
            HUNTED,
            "펜타닐 앰풀 310개를 훔친 혐의를 받는 전직 간호조무사가 강릉에서 붙잡혔다. 병원 창고에서 사라진 앰풀이다.",
        ),
        (MISSING, "설악산에서 실종됐던 등산객이 사흘 만에 무사히 발견됐다. 구조대원 74명이 수색에 나섰다."),
        (MISSING, "A hiker missing on Seoraksan was found alive on Sunday after 74 rescuers searched the ridge."),
    ],
)
def test_a_later_stage_elsewhere_is_a_note(between: Between, first: str, later: str) -> None:
    (note,) = moved_on(between, first, later)
    assert note.severity == "note"
    assert [side.sources for side in note.sides] == [("s0",), ("s1",)]


@pytest.mark.parametrize(
    "later",
    [
        "병원에서 펜타닐 앰풀 310개를 훔친 전직 간호조무사를 경찰이 추적하고 있다.",
        "A former nursing assistant suspected of stealing 310 ampoules of fentanyl is still on the run.",
    ],
)
def test_one_stage_told_twice_is_none(between: Between, later: str) -> None:
    assert moved_on(between, HUNTED, later) == []


def test_what_a_report_recalls_in_passing_is_none(between: Between) -> None:
    later = "수원의 병원들이 마약류 창고를 고쳤다. 예산은 3억 원이다. 문은 두 겹이다. 2년 전 한 직원이 체포됐다."
    assert moved_on(between, HUNTED, later) == []


def test_an_earlier_report_cannot_tell_a_later_stage(between: Between) -> None:
    later = "A former nursing assistant suspected of stealing 310 fentanyl ampoules was arrested."
    assert moved_on(between, HUNTED, later, days=("2027-06-09", "2027-06-01")) == []


def test_the_table_is_sorted_and_its_stages_are_known() -> None:
    rows = default_rules().table("shared/stages")
    names = [row["stage"] for row in rows]
    assert names == sorted(set(names))
    assert all(row["after"] in {*names, ""} for row in rows)
    for row in rows:
        for lang in ("ko", "en"):
            assert row[lang].split("|") == sorted(set(row[lang].split("|"))), row["stage"]
