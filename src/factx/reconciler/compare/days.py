"""Days of dates, as far as they are known: what a date covers, which parts of it are, what is written."""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from factx.models.fact import AsOf, EventValue
from factx.models.mention import DateValue

_PARTS = re.compile(r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?|-(?:SP|SU|FA|WI))?(?:T|$)")

_OPEN = ("BEFORE", "ON_OR_BEFORE", "AFTER", "ON_OR_AFTER")
_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")
Days = tuple[str | None, str | None]
"""First and last day, both inclusive; None is open or unknown."""


def covered(value: DateValue | EventValue | AsOf) -> Days:
    """The days that a date covers; `mod` BEFORE and AFTER open an end."""
    first = value.first[:10] if value.first else None
    last = value.last[:10] if value.last else None
    mod = value.mod if isinstance(value, DateValue) else None
    if mod in ("BEFORE", "ON_OR_BEFORE"):
        return None, _shift(first, -1) if mod == "BEFORE" else last
    if mod in ("AFTER", "ON_OR_AFTER"):
        return _shift(last, 1) if mod == "AFTER" else first, None
    return first, last


def _shift(day: str | None, by: int) -> str | None:
    return (date.fromisoformat(day) + timedelta(by)).isoformat() if day else None


def disjoint(a: Days, b: Days) -> bool:
    """They have no day in common."""
    return _before(a, b) or _before(b, a)


def _before(a: Days, b: Days) -> bool:
    return a[1] is not None and b[0] is not None and a[1] < b[0]


def inside(a: Days, b: Days) -> bool:
    """Every day of `a` is one of `b`."""
    low = b[0] is None or (a[0] is not None and a[0] >= b[0])
    high = b[1] is None or (a[1] is not None and a[1] <= b[1])
    return low and high


def gap(a: Days, b: Days) -> int | None:
    """Days from one to the other (1 for neighbours), None where they meet or an end is unknown."""
    for one, other in ((a, b), (b, a)):
        if one[1] and other[0] and _before(one, other):
            return (date.fromisoformat(other[0]) - date.fromisoformat(one[1])).days
    return None


def later(a: Days, b: Days) -> int:
    """1 if `a` is wholly later than `b`, -1 if wholly earlier, 0 if neither."""
    return 1 if _before(b, a) else -1 if _before(a, b) else 0


def month_of(day: str) -> Days:
    """The month that a day belongs to."""
    first = date.fromisoformat(day).replace(day=1)
    following = (first + timedelta(31)).replace(day=1)
    return first.isoformat(), (following - timedelta(1)).isoformat()


def parts(timex: str | None) -> tuple[str | None, str | None, str | None] | None:
    """Year, month and day of a TIMEX3 date, each None where unknown; None where it is no calendar date."""
    match = _PARTS.match(timex or "")
    if not match:
        return None
    year, month, day = (part if part and "X" not in part else None for part in match.groups())
    return year, month, day


def known(timex: str | None, days: Days) -> bool:
    """Some part of it is known."""
    return days != (None, None) or any(parts(timex) or ())


def moments(value: DateValue | EventValue) -> Days:
    """First and last minute of a date or time of day, as far as both are known."""
    first, last = covered(value)
    if isinstance(value, DateValue) and value.mod in _OPEN:
        return first and f"{first}T00:00", last and f"{last}T23:59"
    first, last = value.first, value.last
    return first and (first[:16] if "T" in first else f"{first[:10]}T00:00"), last and (
        last[:16] if "T" in last else f"{last[:10]}T23:59"
    )


def minutes_apart(a: Days, b: Days) -> int | None:
    """Minutes from one stretch of time to the other, None where they meet or an end is unknown."""
    for one, other in ((a, b), (b, a)):
        if one[1] and other[0] and one[1] < other[0]:
            return int((datetime.fromisoformat(other[0]) - datetime.fromisoformat(one[1])).total_seconds() // 60)
    return None


def between_zones(one: DateValue, other: DateValue) -> int | None:
    """Minutes between two hours that are told in two time zones; None where they are no hours or a zone is unknown."""
    at = _instant(one), _instant(other)
    if at[0] is None or at[1] is None or one.tz == other.tz:
        return None
    return abs(int((at[0] - at[1]).total_seconds() // 60))


def _instant(value: DateValue) -> datetime | None:
    zone = _zone(value.tz) if value.tz else None
    if zone is None or value.grain not in ("hour", "minute") or not value.first or "T" not in value.first:
        return None
    return datetime.fromisoformat(value.first[:16]).replace(tzinfo=zone).astimezone(UTC)


@cache
def _zone(name: str) -> tzinfo | None:
    """A zone by its name or offset (``Asia/Seoul``, ``+09:00``); None for ``local`` and for unknown names."""
    offset = _OFFSET.fullmatch(name)
    if offset:
        apart = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
        return timezone(-apart if offset[1] == "-" else apart)
    try:
        return ZoneInfo(name) if "/" in name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
