"""When a holiday falls in a year, from the one-line rule in which the holiday table states it."""

import re
from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date
from functools import lru_cache
from typing import Any

from factx.normalise.calendar.arithmetic import add_days, easter, is_day, nth_weekday

_SPEC = re.compile(
    r"(?P<base>(?P<month>\d\d)-(?P<day>\d\d)|nth:(?P<n_month>\d+):(?P<n_weekday>[1-7]):(?P<nth>-?\d)"
    r"|before:(?P<b_month>\d\d)-(?P<b_day>\d\d):(?P<b_weekday>[1-7])|easter|lunar:(?P<l_month>\d+):(?P<l_day>\d+)"
    r"|(?P<calendar>islamic|hebrew|hindu):(?P<name>[a-z_]+))"
    r"(?P<shift>[+-]\d+)?(?:x(?P<length>\d+))?"
)


@lru_cache(maxsize=4096)
def days(spec: str, year: int) -> tuple[date, date] | None:
    """First and last day of a holiday in a year, or None where the rule or the calendar's tables give none.

    A rule is a base, a shift in days and a number of days:

    - ``12-25``: a fixed day;
    - ``nth:11:4:4``: the fourth Thursday of November (weekdays 1 to 7, the last one is -1);
    - ``before:05-25:1``: the last Monday before 25 May;
    - ``easter``: Western Easter Sunday (``easter-2`` is Good Friday);
    - ``lunar:8:15``: a day of the Korean lunar calendar (years 1000 to 2050, by korean-lunar-calendar);
    - ``islamic:eid_al_fitr``, ``hebrew:passover``, ``hindu:diwali``: by the tables of the holidays package.

    ``lunar:1:1-1x3`` is the three days around the lunar new year (설 연휴).

    Raises:
        ValueError: if the rule is none of these.
    """
    found = _SPEC.fullmatch(spec)
    if found is None:
        raise ValueError(f"no rule of a holiday: {spec}")
    if not MINYEAR < year < MAXYEAR:
        return None
    base = _base(found, year)
    first = None if base is None else add_days(base, int(found["shift"] or 0))
    last = None if first is None else add_days(first, int(found["length"] or 1) - 1)
    return None if first is None or last is None else (first, last)


def _base(found: re.Match[str], year: int) -> date | None:
    if found["month"]:
        month, day = int(found["month"]), int(found["day"])
        return date(year, month, day) if is_day(year, month, day) else None
    if found["nth"]:
        return nth_weekday(year, int(found["n_month"]), int(found["n_weekday"]), int(found["nth"]))
    if found["b_month"]:
        limit = date(year, int(found["b_month"]), int(found["b_day"]))
        return add_days(limit, -1 - (limit.isoweekday() - 1 - int(found["b_weekday"])) % 7)
    if found["l_month"]:
        return _lunar(year, int(found["l_month"]), int(found["l_day"]))
    if found["calendar"]:
        return _foreign(found["calendar"], found["name"], year)
    return easter(year)


def _lunar(year: int, month: int, day: int) -> date | None:
    from korean_lunar_calendar import KoreanLunarCalendar  # noqa: PLC0415 - few texts name a lunar day

    calendar = KoreanLunarCalendar()
    if not calendar.setLunarDate(year, month, day, False):
        return None
    return date.fromisoformat(calendar.SolarIsoFormat())


def _foreign(calendar: str, name: str, year: int) -> date | None:
    tables: Any
    if calendar == "islamic":
        from holidays.calendars.islamic import _IslamicLunar  # noqa: PLC0415 - slow to load

        tables = _IslamicLunar()
    elif calendar == "hebrew":
        from holidays.calendars.hebrew import _HebrewLunisolar  # noqa: PLC0415 - slow to load

        tables = _HebrewLunisolar()
    else:
        from holidays.calendars.hindu import _HinduLunisolar  # noqa: PLC0415 - slow to load

        tables = _HinduLunisolar()
    look_up = getattr(tables, f"{name}_dates" if calendar == "islamic" else f"{name}_date", None)
    if look_up is None:
        raise ValueError(f"no such day in the {calendar} calendar: {name}")
    return next((day for day in _dates(look_up(year)) if day.year == year), None)


def _dates(found: Any) -> list[date]:
    """The tables answer with a day, a set of days, or pairs of a day and whether it is estimated."""
    if isinstance(found, date):
        return [found]
    if isinstance(found, Iterable):
        return sorted(day for item in found for day in _dates(item))
    return []
