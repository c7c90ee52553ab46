"""Times that come again: which of them a phrase means, and what stays open where nothing anchors it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.cycle import holiday, loose, nearest
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.within import within_year

WEDNESDAY = date(2025, 9, 10)


def timex(point: Point, start: date = WEDNESDAY, tense: int = 0) -> str | None:
    found = nearest(point, start, tense, within_year)
    return found and found.timex


def test_a_holiday_of_one_day_is_a_day_and_a_longer_one_a_range() -> None:
    christmas, chuseok = holiday("12-25", 2025), holiday("lunar:8:15-1x3", 2025)
    assert christmas is not None
    assert (christmas.timex, christmas.first, christmas.last) == ("2025-12-25", date(2025, 12, 25), date(2025, 12, 25))
    assert chuseok is not None
    assert (chuseok.timex, chuseok.first) == ("2025-10-05/2025-10-07", date(2025, 10, 5))


def test_a_year_without_the_holiday_has_none() -> None:
    assert holiday("02-29", 2025) is None
    assert holiday("12-25", 0) is None


def test_the_verb_chooses_between_the_last_and_the_next() -> None:
    assert [timex(Point(weekday=5), tense=tense) for tense in (-1, 1)] == ["2025-09-05", "2025-09-12"]
    assert [timex(Point(month=3), tense=tense) for tense in (-1, 1)] == ["2025-03", "2026-03"]


def test_a_cue_outranks_the_verb() -> None:
    assert timex(Point(weekday=5, cue="past"), tense=1) == "2025-09-05"
    assert timex(Point(weekday=5, cue="next"), tense=-1) == "2025-09-19"


def test_a_quarter_that_a_report_tells_of_is_over() -> None:
    assert timex(Point(quarter=4), start=date(2025, 10, 20), tense=-1) == "2024-Q4"


def test_a_weekday_beside_a_day_chooses_the_year_unless_it_is_a_slip() -> None:
    assert timex(Point(month=2, day=14, weekday=5), start=date(2026, 8, 1)) == "2025-02-14"
    assert timex(Point(month=9, day=11, weekday=3), start=date(2025, 9, 20)) == "2025-09-11"  # it was a Thursday


def test_a_day_told_at_the_end_of_a_month_is_the_one_that_comes_at_once() -> None:
    assert timex(Point(day=2), start=date(2025, 6, 30)) == "2025-07-02"


def test_last_october_is_not_the_month_that_ended_just_now() -> None:
    assert timex(Point(month=10, cue="last"), start=date(2025, 11, 5)) == "2024-10"
    assert timex(Point(month=10, cue="last"), start=date(2025, 12, 5)) == "2025-10"


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(month=5), "XXXX-05"),
        (Point(month=5, day=26), "XXXX-05-26"),
        (Point(day=10), "XXXX-XX-10"),
        (Point(quarter=3), "XXXX-Q3"),
        (Point(half=1), "XXXX-H1"),
        (Point(season="SU"), "XXXX-SU"),
        (Point(week=7), "XXXX-W07"),
        (Point(weekday=3), "XXXX-WXX-3"),
        (Point(weekend=True), "XXXX-WXX-WE"),
        (Point(holiday="12-25"), "XXXX-12-25"),
        (Point(holiday="lunar:8:15"), "XXXX-XX-XX"),
    ],
)
def test_without_a_day_to_count_from_the_rest_is_x(point: Point, value: str) -> None:
    found = nearest(point, None, 0, within_year)
    assert found is not None
    assert found == loose(point)
    assert (found.timex, found.first) == (value, None)


def test_days_that_no_year_has_are_none() -> None:
    assert loose(Point(month=2, day=30)) is None
    assert loose(Point(day=32)) is None
    assert loose(Point()) is None


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.integers(1, 12), st.sampled_from([-1, 1]))
def test_a_month_lies_on_the_side_of_its_verb(start: date, month: int, tense: int) -> None:
    found = nearest(Point(month=month), start, tense, within_year)
    assert found is not None
    assert found.first is not None
    assert found.last is not None
    assert found.first.month == month
    assert found.first <= start if tense < 0 else found.last >= start
