"""Parts of a period that the day of publication cuts off, and the same period of another year."""

from dataclasses import replace
from datetime import date

from factx.normalise.calendar import period
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Same, Side


def same_in(year: Period, unit: Same, spoken: Period | None) -> Period:
    """The period spoken of last in another year; the year itself where there is none such."""
    first = spoken.first if spoken else None
    if spoken is None or first is None or year.first is None or year.grain != "year":
        return year
    number = year.first.year
    if "/" in spoken.timex:
        return _shifted(spoken, number - first.year) if unit == "period" else year
    unit = spoken.grain if unit == "period" and spoken.grain in ("month", "quarter", "half") else unit
    if unit == "month":
        return period.month(number, first.month)
    if unit == "quarter":
        return period.quarter(number, (first.month + 2) // 3)
    if unit == "half":
        return period.half(number, (first.month + 5) // 6)
    return period.loose_day(number, first.month, first.day) if unit == "day" else year


def _shifted(spoken: Period, years: int) -> Period:
    """A range so many years later (``1~5월 … 지난해 같은 기간``), from and to the same days of the calendar."""
    one, other = (f"{int(end[:4]) + years}{end[4:]}" for end in spoken.timex.split("/", 1))
    first, last = (day and _same_day(day, day.year + years) for day in (spoken.first, spoken.last))
    return replace(spoken, timex=f"{one}/{other}", first=first, last=last, moment=None)


def _same_day(day: date, year: int) -> date:
    return day.replace(year=year, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=year)


def beside(found: Period, today: date, side: Side) -> Period:
    """The part of a period up to or from a day in it (``earlier this month``); the value stays that of the whole."""
    if found.grain == "day" or found.first is None or found.last is None or not found.first <= today <= found.last:
        return found
    return replace(found, last=today) if side == "before" else replace(found, first=today)
