from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.arithmetic import (
    add,
    add_months,
    days_in,
    easter,
    is_day,
    monday,
    nth_week,
    nth_weekday,
)

at = datetime.fromisoformat

DAYS = st.dates(date(2, 1, 1), date(9990, 12, 31))


def test_adding_months_keeps_the_day_or_takes_the_last_of_a_shorter_month() -> None:
    assert add_months(date(2025, 1, 31), 1) == date(2025, 2, 28)
    assert add_months(date(2024, 12, 5), 2) == date(2025, 2, 5)


@given(DAYS, st.integers(-200, 200))
def test_adding_months_lands_in_the_month_that_counting_gives(start: date, months: int) -> None:
    moved = add_months(start, months)
    if moved is None:
        return
    assert (moved.year - start.year) * 12 + moved.month - start.month == months
    assert moved.day == min(start.day, days_in(moved.year, moved.month))


def test_beyond_the_calendar_there_is_nothing() -> None:
    assert add_months(date(9999, 12, 1), 1) is None
    assert add(at("9999-12-31"), 1, "day") is None
    assert add(at("2020-01-01"), 10**9, "century") is None


@given(DAYS)
def test_a_week_begins_on_its_monday(day: date) -> None:
    start = monday(day)
    assert start.isoweekday() == 1
    assert timedelta(0) <= day - start < timedelta(7)


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(1, 7), st.integers(1, 5))
def test_the_nth_weekday_is_such_a_weekday_and_the_nth_in_its_month(
    year: int, month: int, weekday: int, nth: int
) -> None:
    found = nth_weekday(year, month, weekday, nth)
    if found is None:
        assert nth == 5
    else:
        assert (found.month, found.isoweekday(), (found.day - 1) // 7 + 1) == (month, weekday, nth)


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(1, 7))
def test_the_last_weekday_has_none_of_its_kind_after_it(year: int, month: int, weekday: int) -> None:
    found = nth_weekday(year, month, weekday, -1)
    assert found is not None
    assert found.day + 7 > days_in(year, month)


def test_a_week_belongs_to_the_month_of_its_thursday() -> None:
    assert nth_week(date(2014, 9, 1), date(2014, 9, 30), -1) == date(2014, 9, 22)
    assert nth_week(date(2015, 1, 1), date(2015, 12, 31), 1) == date(2014, 12, 29)
    assert nth_week(date(2015, 2, 1), date(2015, 2, 28), 6) is None


@pytest.mark.parametrize(
    ("year", "day"), [(1818, "03-22"), (1943, "04-25"), (2000, "04-23"), (2024, "03-31"), (2025, "04-20")]
)
def test_easter_of_known_years(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


def test_days_that_do_not_exist() -> None:
    assert not is_day(2025, 2, 29)
    assert not is_day(2025, 13, 1)
    assert is_day(2024, 2, 29)


@pytest.mark.parametrize(
    ("start", "number", "day"),
    [("2025-09-12", 1, "2025-09-15"), ("2025-09-12", 7, "2025-09-23"), ("2025-09-12", -5, "2025-09-05"),
     ("2025-09-13", -1, "2025-09-12")],
)  # fmt: skip
def test_days_of_work_pass_over_weekends(start: str, number: int, day: str) -> None:
    assert add(datetime.fromisoformat(start), number, "workday") == datetime.fromisoformat(day)
