"""Proleptic Gregorian arithmetic that news needs: months that clamp, ISO weeks, the n-th weekday of a month."""

import calendar
from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta
from typing import Literal

Unit = Literal[
    "second", "minute", "hour", "workday", "day", "week", "month", "quarter", "half", "year", "decade", "century"
]

UNITS: tuple[Unit, ...] = (
    "second", "minute", "hour", "workday", "day", "week", "month", "quarter", "half", "year", "decade", "century",
)  # fmt: skip
"""Finest first."""
MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
"""Units that are a whole number of months."""
SECONDS: dict[Unit, int] = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
"""Units of a fixed length."""


def days_in(year: int, month: int) -> int:
    """How many days a month has.

    >>> days_in(2024, 2)
    29
    """
    return calendar.monthrange(year, month)[1]


def is_day(year: int, month: int, day: int) -> bool:
    """Whether there is such a day: not 30 February, nothing before year 1."""
    return MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= days_in(year, month)


def add_months(start: date, months: int) -> date | None:
    """The same day `months` later, or the last of a shorter month; None beyond the calendar's years.

    >>> add_months(date(2024, 3, 31), -1)
    datetime.date(2024, 2, 29)
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return start.replace(year=year, month=month, day=min(start.day, days_in(year, month)))


def add(start: datetime, number: int, unit: Unit) -> datetime | None:
    """A moment `number` units later; None beyond the calendar's years."""
    if unit in MONTHS:
        if abs(number) > MAXYEAR * 12:
            return None
        day = add_months(start.date(), number * MONTHS[unit])
        return None if day is None else datetime.combine(day, start.time())
    try:
        if unit == "workday":
            return _add_workdays(start, number)
        return start + timedelta(seconds=number * SECONDS[unit])
    except OverflowError:
        return None


def _add_workdays(start: datetime, number: int) -> datetime:
    """So many days from Monday to Friday later; public holidays differ by country and count as days of work.

    >>> _add_workdays(datetime(2018, 8, 21), 4)
    datetime.datetime(2018, 8, 27, 0, 0)
    """
    step = 1 if number > 0 else -1
    weeks, days = divmod(abs(number), 5)
    moment = start + timedelta(days=7 * weeks * step)
    while days or moment.weekday() > 4:
        moment += timedelta(days=step)
        days -= days > 0 and moment.weekday() <= 4
    return moment


def add_days(start: date, days: int) -> date | None:
    """`days` later; None beyond the calendar's years."""
    try:
        return start + timedelta(days=days)
    except OverflowError:
        return None


def monday(of: date) -> date:
    """The Monday of its ISO week (the first day of the calendar for the days before it)."""
    return add_days(of, -of.weekday()) or date.min


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The n-th Monday (1) … Sunday (7) of a month, from its end if `nth` is negative; None where there is none.

    >>> nth_weekday(2014, 3, 7, -1)
    datetime.date(2014, 3, 30)
    """
    if not (MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and nth):
        return None
    if nth > 0:
        day = 1 + (weekday - 1 - date(year, month, 1).weekday()) % 7 + 7 * (nth - 1)
    else:
        last = days_in(year, month)
        day = last - (date(year, month, last).weekday() - weekday + 1) % 7 + 7 * (nth + 1)
    return date(year, month, day) if 1 <= day <= days_in(year, month) else None


def nth_week(first: date, last: date, nth: int) -> date | None:
    """The Monday of the n-th ISO week of a period, from its end if negative; a week belongs where its Thursday lies.

    ISO 8601 decides so for years; Korean usage (KS X ISO 8601) carries it over to months.

    >>> nth_week(date(2016, 10, 1), date(2016, 10, 31), 1)
    datetime.date(2016, 10, 3)
    """
    if nth > 0:
        start = monday(first)
        if start + timedelta(days=3) < first:
            start += timedelta(days=7)
        start += timedelta(days=7 * (nth - 1))
    else:
        start = monday(last)
        if start + timedelta(days=3) > last:
            start -= timedelta(days=7)
        start += timedelta(days=7 * (nth + 1))
    return start if nth and first <= start + timedelta(days=3) <= last else None


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm as printed by Meeus, 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)
