"""A described time to a period of the calendar: by what it says, the day it was said, and the tense of its verb."""

from dataclasses import replace
from datetime import date, datetime, time
from typing import Literal

from factx.normalise.calendar import cycle, period
from factx.normalise.calendar.arithmetic import MONTHS, add_days, add_months
from factx.normalise.calendar.clock import clock_hour
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.refine import beside, same_in
from factx.normalise.calendar.unknown import nowhere, unknown
from factx.normalise.calendar.within import in_week, within_month, within_year
from factx.values import dataclass

Resolution = Literal["explicit", "anchored", "unresolved"]
_HOLDS_YEAR = frozenset({"year", "decade", "century"})
_SOME: dict[str, tuple[int, int]] = {"day": (1, 10), "week": (7, 60), "month": (30, 330)}
"""Of which days a few units before or after a day may speak, counted from it."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a phrase hangs on.

    Attributes:
        anchor: when the text was published.
        reference: the day that the text spoke of last.
        tense: of the verb that governs the phrase: -1 past, 1 future, 0 unknown.
        spoken: the period that it spoke of last.
        clock: the time of a day that it spoke of last.
    """

    anchor: date | None = None
    reference: date | None = None
    tense: int = 0
    spoken: Period | None = None
    clock: datetime | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A resolved description: its period, how sure that is, and the day from which it was counted, if any."""

    period: Period
    resolution: Resolution
    anchor: date | None = None


def resolve(point: Point, context: Context) -> Reading | None:
    """The period that a point names; None where there is no such time (31 June of a known year).

    What the context does not give stays ``X`` in the value, with resolution ``unresolved``.
    """
    if point.ref:
        return Reading(Period(point.ref, None), "anchored" if context.anchor else "unresolved", context.anchor)
    if point.says == {"same"}:
        return None if context.spoken is None else Reading(context.spoken, "anchored", context.anchor)
    start = _origin(point, context)
    if point.base is not None and point.offset is None:  # the Saturday before Christmas
        base = resolve(point.base, context)
        start = base.period.first if base else None
    if point.relative == (0, "quarter") and point.origin == "reference" and context.reference is None:
        point = replace(point, relative=(-1, "quarter"))  # the quarter of a report is over
    if point.offset is not None:
        return _moved(point, context, start)
    if point.relative and point.relative[0] > 0 and _after_nothing(point, context):
        start = None
    found = _with_time(point, _day_or_more(point, start, context.tense))
    if found is None:
        return None
    if not found.is_known and "X" in found.timex:
        return Reading(found, "unresolved")
    if point.same:
        found = same_in(found, point.same, context.spoken)
    if point.side and context.anchor:
        found = beside(found, context.anchor, point.side)
    explicit = bool(point.says & _HOLDS_YEAR) and point.relative is None and (point.decade or 1000) >= 1000
    return Reading(found, "explicit" if explicit else "anchored", None if explicit else start)


def _after_nothing(point: Point, context: Context) -> bool:
    """``the next day``, ``two years later`` of a story in the past never count from the day of publication."""
    return point.origin == "reference" and context.reference is None and context.tense < 0


def _too_late(point: Point, context: Context, day: date) -> bool:
    """What a story of the past puts after the day of publication was counted from the wrong time."""
    if point.origin != "reference" or context.reference is None or context.anchor is None:
        return False
    return context.tense <= 0 and context.reference < context.anchor < day


def _origin(point: Point, context: Context) -> date | None:
    only_time = point.is_time and point.says <= {"part", "half_day", "hour", "minute", "second", "tz", "mod", "origin"}
    if point.origin in ("reference", "story") or (point.origin is None and only_time):
        return context.reference or context.anchor
    return context.anchor


def _day_or_more(point: Point, start: date | None, tense: int) -> Period | None:
    if point.century is not None:
        return period.century(point.century)
    if point.decade is not None:
        return _decade(point.decade, start)
    if point.relative is not None:
        return _relative(point, point.relative[0], point.relative[1], start, tense)
    if point.year is not None:
        return within_year(point, point.year)
    return cycle.nearest(point, start, tense, within_year)


def _decade(first: int, start: date | None) -> Period:
    """``the 90s``: the last such decade; from the 20s on that of the twentieth century where nothing anchors it."""
    if first >= 100:
        return period.decade(first)
    if start is None:
        return period.decade(first + (1900 if first >= 20 else 2000))
    return period.decade(first + (start.year - first) // 100 * 100)


def _relative(point: Point, number: int, unit: str, start: date | None, tense: int) -> Period | None:
    if unit == "weekday" and point.weekday is not None:
        return _nth_coming(point.weekday, number, start)
    if start is None:
        return unknown(point, unit)
    if unit == "day":
        day = add_days(start, number)
        return None if day is None else period.day(day)
    if unit == "week":
        if point.weekend and number == 0 and tense < 0 and start.weekday() < 5:
            number = -1
        day = add_days(start, 7 * number)
        return None if day is None else in_week(point, day)
    if unit in ("decade", "century"):
        first = start.year // 10 * 10 + 10 * number
        return period.decade(first) if unit == "decade" else period.century(start.year // 100 + 1 + number)
    moved = add_months(start.replace(day=1), number * MONTHS[unit])  # type: ignore[index]
    if moved is None:
        return None
    if unit == "month":
        return within_month(point, moved.year, moved.month)
    if unit == "quarter":
        return within_year(replace(point, quarter=(moved.month + 2) // 3), moved.year)
    if unit == "half":
        return within_year(replace(point, half=(moved.month + 5) // 6), moved.year)
    if point.says <= {"relative", "day", "cue", "mod", "origin"} and point.day not in (None, -1):
        return cycle.nearest(replace(point, relative=None), start, tense, within_year)
    return within_year(point, moved.year)


def _nth_coming(weekday: int, number: int, start: date | None) -> Period:
    """``two Sundays from now``, ``three Mondays ago``."""
    if start is None:
        return period.loose_weekday(weekday)
    ahead = (weekday - 1 - start.weekday() - 1) % 7 + 1 if number > 0 else -((start.weekday() - weekday) % 7 + 1)
    day = add_days(start, ahead + 7 * (number - (1 if number > 0 else -1)))
    return period.loose_weekday(weekday) if day is None else period.day(day)


def _with_time(point: Point, of: Period | None) -> Period | None:
    if of is None or not point.is_time:
        return of
    if of.grain != "day":
        of = Period(f"{of.timex}-XX" if of.grain == "month" else "XXXX-XX-XX", "day")
    hour = clock_hour(point)
    if hour is None:
        return period.part_of_day(of, point.part) if point.part else of
    return period.time_of_day(of, hour, point.minute, point.second)


def _moved(point: Point, context: Context, start: date | None) -> Reading | None:
    """A length of time before or after a day: at the grain of its smallest unit (``a year ago`` is a year)."""
    span, sign = point.offset, point.sign or 1
    if span is None:
        return None
    if point.base is not None:
        base = resolve(point.base, context)
        start = base.period.first if base else None
    elif sign > 0 and _after_nothing(point, context):
        start = None
    if point.origin == "reference" and context.clock and span.is_known and span.finest in ("hour", "minute"):
        return _by_the_clock(span.after(context.clock, sign), context.clock.date())
    if not span.is_known and point.base is not None and start is not None and span.finest in _SOME:
        return Reading(_some(start, sign, *_SOME[span.finest]), "anchored", start)
    if not span.is_known:
        return Reading(
            Period("PAST_REF" if sign < 0 else "FUTURE_REF", None), "anchored" if start else "unresolved", start
        )
    if start is None:
        return Reading(nowhere(span.finest), "unresolved")
    moved = span.after(datetime.combine(start, time()), sign)
    if moved is None:
        return None
    if sign > 0 and _too_late(point, context, moved.date()):
        return Reading(nowhere(span.finest), "unresolved")
    if span.finest in ("hour", "minute", "second"):
        days = span.seconds
        if days is None or days < 86400:
            return Reading(Period(f"{start.isoformat()}TXX:XX", "hour"), "unresolved", start)
    found = period.day(moved.date()) if point.to_day else _at_grain(point, moved.date(), span.finest)
    if point.same:
        found = same_in(found, point.same, context.spoken)
    return Reading(_with_time(point, found) or found, "anchored", start)


def _some(start: date, sign: int, least: int, most: int) -> Period:
    """``a few days after Children's Day``: the days of which it may be one."""
    first, last = sorted(add_days(start, sign * days) or start for days in (least, most))
    return Period(f"{first.isoformat()}/{last.isoformat()}", "day", first, last)


def _by_the_clock(moment: datetime | None, told: date) -> Reading | None:
    """``오후 2시 46분 … 30분 뒤``: a time so long after another of which the text spoke."""
    if moment is None:
        return None
    return Reading(period.time_of_day(period.day(moment.date()), moment.hour, moment.minute), "anchored", told)


def _at_grain(point: Point, day: date, unit: str) -> Period:
    if unit == "week" or (point.weekday is not None and unit == "day"):
        return in_week(point, day)
    if unit == "month":
        return within_month(point, day.year, day.month) or period.month(day.year, day.month)
    if unit == "quarter":
        return period.quarter(day.year, (day.month + 2) // 3)
    if unit == "half":
        return period.half(day.year, (day.month + 5) // 6)
    if unit == "year":
        return within_year(point, day.year) or period.year(day.year)
    if unit == "decade":
        return period.decade(day.year // 10 * 10)
    if unit == "century":
        return period.century(day.year // 100 + 1)
    return period.day(day)
