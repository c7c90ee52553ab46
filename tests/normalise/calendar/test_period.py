"""Stretches of time and their TIMEX3 values: known ones have days, unknown parts are X."""

from datetime import date, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factx.normalise.calendar import period
from factx.normalise.calendar.period import Period


@pytest.mark.parametrize(
    ("made", "timex", "first", "last"),
    [
        (period.century(21), "20", "2000-01-01", "2099-12-31"),
        (period.decade(1990), "199", "1990-01-01", "1999-12-31"),
        (period.year(2025), "2025", "2025-01-01", "2025-12-31"),
        (period.half(2025, 2), "2025-H2", "2025-07-01", "2025-12-31"),
        (period.quarter(2024, 1), "2024-Q1", "2024-01-01", "2024-03-31"),
        (period.month(2024, 2), "2024-02", "2024-02-01", "2024-02-29"),
        (period.week(date(2024, 12, 31)), "2025-W01", "2024-12-30", "2025-01-05"),
        (period.weekend(date(2025, 9, 10)), "2025-W37-WE", "2025-09-13", "2025-09-14"),
        (period.day(date(2025, 9, 10)), "2025-09-10", "2025-09-10", "2025-09-10"),
    ],
)
def test_a_known_stretch_has_its_first_and_last_day(made: Period, timex: str, first: str, last: str) -> None:
    assert (made.timex, str(made.first), str(made.last), made.is_known) == (timex, first, last, True)


@pytest.mark.parametrize(
    ("made", "timex"),
    [
        (period.year(None), "XXXX"),
        (period.year(12_000), "12000"),
        (period.decade(9999), "XXX"),
        (period.century(0), "XX"),
        (period.quarter(None, 3), "XXXX-Q3"),
        (period.month(2025, None), "2025-XX"),
        (period.week(None), "XXXX-WXX"),
        (period.loose_day(None, 5, 26), "XXXX-05-26"),
        (period.loose_day(2025, 2, 30), "2025-02-30"),
        (period.loose_weekday(3), "XXXX-WXX-3"),
    ],
)
def test_what_is_not_known_has_no_days(made: Period, timex: str) -> None:
    assert (made.timex, made.first, made.last, made.is_known) == (timex, None, None, False)


def test_a_season_has_no_days_for_they_depend_on_who_speaks() -> None:
    assert period.season(2025, "SU") == Period("2025-SU", None)


def test_a_day_with_all_its_parts_is_that_day() -> None:
    assert period.loose_day(2025, 9, 10) == period.day(date(2025, 9, 10))


def test_a_clock_time_has_its_moment_and_its_grain() -> None:
    day = period.day(date(2025, 9, 10))
    assert period.time_of_day(day, 20).grain == "hour"
    minute = period.time_of_day(day, 20, 30)
    assert (minute.timex, minute.grain, minute.moment) == (
        "2025-09-10T20:30", "minute", datetime.fromisoformat("2025-09-10T20:30"),
    )  # fmt: skip


def test_midnight_at_the_end_of_a_day_and_a_time_of_an_unknown_day_have_no_moment() -> None:
    assert period.time_of_day(period.day(date(2025, 9, 10)), 24).moment is None
    assert period.time_of_day(period.loose_day(None, None, None), 8, 0) == Period("XXXX-XX-XXT08:00", "minute")


@given(st.dates())
@example(date.max)
@example(date.min)
def test_a_week_holds_its_day_to_the_ends_of_the_calendar(day: date) -> None:
    week, weekend = period.week(day), period.weekend(day)
    assert week.first is not None
    assert week.last is not None
    assert week.first <= day <= week.last
    assert weekend.last == week.last
