"""Comparing TIMEX3 values of which parts may be unknown: ``XXXX-05-26`` may be in ``2025-05``, never in ``2025-06``."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from factx.normalise.calendar import period
from factx.normalise.calendar.period import Period

Relation = Literal["equal", "contains", "within", "overlaps", "before", "after", "possible", "apart", "unknown"]
"""How one date stands to another. ``possible``: the known parts do not exclude each other, but parts are unknown;
``apart``: they differ, and nobody can say which is earlier; ``unknown``: at least one names no calendar time."""

_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d|XX)(?:-(\d\d|XX))?(?:T.*)?")
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?(?:T.*)?")
_LOOSE_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])(?:T.*)?")
_YEAR_PART = re.compile(r"(\d{4}|XXXX)-([QH])([1-4])")


@dataclass(frozen=True, slots=True)
class Interval:
    """The inclusive days of a date, with a clock time where there is one."""

    first: date
    last: date
    clock: str | None = None

    def relation(self, other: "Interval") -> Relation:
        """How it stands to another; clock times count where both have one and the day is the same."""
        mine, theirs = (self.first, self.last), (other.first, other.last)
        if mine == theirs and self.clock and other.clock and self.clock != other.clock:
            return "before" if self.clock < other.clock else "after"
        if mine == theirs:
            return "equal" if self.clock == other.clock else "within" if self.clock else "contains"
        if self.last < other.first:
            return "before"
        if other.last < self.first:
            return "after"
        if self.first <= other.first and other.last <= self.last:
            return "contains"
        if other.first <= self.first and self.last <= other.last:
            return "within"
        return "overlaps"


def interval(timex: str | None) -> Interval | None:
    """The days that a TIMEX3 value or a range ``first/last`` names; None where it does not fix them.

    >>> interval("2025-Q3")
    Interval(first=datetime.date(2025, 7, 1), last=datetime.date(2025, 9, 30), clock=None)
    """
    if not timex:
        return None
    if "/" in timex:
        start, end = (interval(part) for part in timex.split("/", 1))
        return Interval(start.first, end.last) if start and end and start.first <= end.last else None
    named = _named(timex)
    if named is None or named.first is None or named.last is None:
        return None
    clock = _CLOCK.search(timex)
    return Interval(named.first, named.last, clock[0] if clock else None)


def _named(timex: str) -> Period | None:
    if re.fullmatch(r"\d{2}", timex):
        return period.century(int(timex) + 1)
    if re.fullmatch(r"\d{3}X?", timex):
        return period.decade(int(timex[:3]) * 10)
    if re.fullmatch(r"\d{4}", timex):
        return period.year(int(timex))
    if found := _YEAR_PART.fullmatch(timex):
        return _year_part(found)
    if found := _WEEK.fullmatch(timex):
        try:
            start = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError:
            return None
        if found[3] == "WE":
            return period.weekend(start)
        return period.day(start + timedelta(days=int(found[3]) - 1)) if found[3] else period.week(start)
    if found := _DAY.fullmatch(timex):
        year, month, day = (None if part is None or "X" in part else int(part) for part in found.groups())
        if month is not None and not 1 <= month <= 12:
            return None
        return period.loose_day(year, month, day) if found[3] else period.month(year, month)
    return None


def _year_part(found: re.Match[str]) -> Period | None:
    year, number = None if "X" in found[1] else int(found[1]), int(found[3])
    if found[2] == "Q":
        return period.quarter(year, number)
    return period.half(year, number) if number <= 2 else None


def compare(one: str | None, other: str | None) -> Relation:
    """How two TIMEX3 values stand to each other, unknown parts included; antisymmetric (contains mirrors within).

    >>> compare("2025-05-26", "2025-05"), compare("XXXX-05-26", "2025-05"), compare("XXXX-05-26", "2025-06")
    ('within', 'possible', 'apart')
    """
    mine, theirs = interval(one), interval(other)
    if mine and theirs:
        return mine.relation(theirs)
    if one is None or other is None:
        return "unknown"
    if one == other and any(character.isdigit() for character in one) and "/" not in one:
        return "equal"
    mine_parts, their_parts = _parts(one), _parts(other)
    if not mine_parts or not their_parts:
        return "unknown"
    shared = mine_parts.keys() & their_parts.keys()
    if any(not mine_parts[name] & their_parts[name] for name in shared):
        return "apart"
    return "possible"


def _parts(timex: str) -> dict[str, frozenset[int]]:
    """What is known of a value: its year, the months and the days of the month, the weekday it can be."""
    parts: dict[str, frozenset[int]] = {}
    known = interval(timex)
    if known is not None:
        parts["year"] = frozenset(range(known.first.year, known.last.year + 1))
        if known.first.year == known.last.year:
            parts["month"] = frozenset(range(known.first.month, known.last.month + 1))
        length = (known.last - known.first).days
        if length < 7:
            days = [known.first + timedelta(days=n) for n in range(length + 1)]
            parts["weekday"] = frozenset(day.isoweekday() for day in days)
            parts["day"] = frozenset(day.day for day in days)
        return parts
    if found := _LOOSE_WEEKDAY.fullmatch(timex):
        return {"weekday": frozenset({int(found[1])})}
    if found := _YEAR_PART.fullmatch(timex):
        size = 3 if found[2] == "Q" else 6
        number = int(found[3])
        parts["month"] = frozenset(range(size * number - size + 1, size * number + 1))
        return parts
    if found := _DAY.fullmatch(timex):
        for name, part in zip(("year", "month", "day"), found.groups(), strict=True):
            if part is not None and "X" not in part:
                parts[name] = frozenset({int(part)})
    return parts
