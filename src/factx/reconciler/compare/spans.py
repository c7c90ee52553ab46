"""From which minute to which a date or a part of a day may last, so that ``밤`` excludes ``in the afternoon``."""

from datetime import date, datetime, time, timedelta

from factx.models.fact import EventValue
from factx.models.mention import DateValue

Stretch = tuple[datetime, datetime]
"""First and last minute, both inclusive."""

_PARTS = {
    "MO": (0, 12), "MI": (10, 15), "AF": (12, 19), "DT": (6, 20), "EV": (16, 24), "NI": (17, 31),
}  # fmt: skip
"""Hours of a part of a day, generously: 새벽 is a morning, and the night of Tuesday ends on Wednesday."""
_ENDS_OF_A_DAY = {"START": (0, 12), "END": (16, 31)}
"""Hours of what is told to be early or late on a day."""
_SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
"""Months of a season, with one more on either side in `stretch_of`."""
_YEAR = 12
_THIRDS = {"START": (0, 14), "MID": (6, 23), "END": (15, 31)}
"""Days of a month that its beginning, middle and end may cover."""
_OF_A_MONTH = (28, 31)
_LAST = time(23, 59)


def stretch_of(value: DateValue | EventValue) -> Stretch | None:
    """The minutes that a date may cover; None where they are not known."""
    timex = value.timex or ""
    season = _season(timex)
    if season is not None:
        return season
    if value.first is None or value.last is None:
        return None
    if "T" in value.first:
        return datetime.fromisoformat(value.first[:16]), datetime.fromisoformat(value.last[:16])
    first, last = date.fromisoformat(value.first), date.fromisoformat(value.last)
    part = _PARTS.get(timex[11:13]) if timex[10:11] == "T" else None
    if part is None and first == last and isinstance(value, DateValue):
        part = _ENDS_OF_A_DAY.get(value.mod or "")
    if part is not None:
        midnight = datetime.combine(first, time())
        return midnight + timedelta(hours=part[0]), midnight + timedelta(hours=part[1], minutes=-1)
    third = _THIRDS.get(value.mod or "") if isinstance(value, DateValue) else None
    if third is not None and _OF_A_MONTH[0] <= (last - first).days + 1 <= _OF_A_MONTH[1]:
        first, last = first + timedelta(third[0]), min(last, first + timedelta(third[1]))
    return datetime.combine(first, time()), datetime.combine(last, _LAST)


def _season(timex: str) -> Stretch | None:
    months = _SEASONS.get(timex[5:7])
    if months is None or not timex[:4].isdigit() or timex[4:5] != "-":
        return None
    first = _month(int(timex[:4]), months[0] - 1)
    return datetime.combine(first, time()), datetime.combine(_month(int(timex[:4]), months[1] + 2), time())


def _month(year: int, month: int) -> date:
    return date(year + (month - 1) // _YEAR, (month - 1) % _YEAR + 1, 1)


def apart(one: Stretch, other: Stretch) -> timedelta:
    """The time from one stretch to the other; none where they meet."""
    return max(one[0] - other[1], other[0] - one[1], timedelta())
