"""Parts of a known year, month or week; None where it has none such."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.point import Point
from factx.normalise.calendar.within import in_week, within_month, within_year


def timex(point: Point, year: int) -> str | None:
    found = within_year(point, year)
    return found and found.timex


@pytest.mark.parametrize(
    ("point", "year", "value"),
    [
        (Point(), 2014, "2014"),
        (Point(month=3, weekday=5, nth=3), 2014, "2014-03-21"),  # the third Friday of March 2014
        (Point(month=10, day=-1), 2015, "2015-10-31"),  # 10월 말일
        (Point(month=2), 2024, "2024-02"),
        (Point(quarter=2), 2025, "2025-Q2"),
        (Point(half=1, day=-1), 2025, "2025-06-30"),
        (Point(season="WI"), 2025, "2025-WI"),
        (Point(week=1), 2025, "2025-W01"),
        (Point(holiday="12-25"), 2025, "2025-12-25"),
        (Point(month=9, nth_week=-1), 2014, "2014-W39"),  # 9월 마지막 주
        (Point(day=-1), 2025, "2025-12-31"),
    ],
)
def test_the_part_that_a_description_names(point: Point, year: int, value: str) -> None:
    assert timex(point, year) == value


@pytest.mark.parametrize(
    ("point", "year"),
    [
        (Point(month=2, day=29), 2025),
        (Point(month=6, day=31), 2025),
        (Point(week=53), 2025),
        (Point(month=2, weekday=1, nth=5), 2025),
        (Point(month=2, nth_week=6), 2025),
    ],
)
def test_a_year_without_such_a_time_gives_none(point: Point, year: int) -> None:
    assert within_year(point, year) is None


def test_a_month_beyond_the_calendar_keeps_its_value_without_days() -> None:
    found = within_month(Point(day=5), 12_000, 3)
    assert found is not None
    assert (found.timex, found.first) == ("12000-03-05", None)


def test_the_weekday_the_weekend_or_the_whole_of_a_week() -> None:
    wednesday = date(2025, 9, 10)
    points = (Point(weekday=5), Point(weekend=True), Point())
    assert [in_week(point, wednesday).timex for point in points] == ["2025-09-12", "2025-W37-WE", "2025-W37"]


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 31))
def test_a_day_of_a_month_is_that_day_or_none(year: int, month: int, day: int) -> None:
    found = within_month(Point(day=day), year, month)
    if found is None:
        assert day > 28
    else:
        assert found.first == found.last == date(year, month, day)
