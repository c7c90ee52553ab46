"""The hour of the clock behind ``오후 8시``, ``8 p.m.``, ``밤 12시``."""

from factx.normalise.calendar.point import Point

_LATE = frozenset({"AF", "EV"})
_AROUND_NOON = frozenset({"MI", "DT"})


def clock_hour(point: Point) -> int | None:
    """The hour of a point from 0 to 24; None where it says none. A bare hour below 13 is taken as written."""
    hour = point.hour
    if hour is None or not 0 <= hour <= 12:
        return hour
    if point.half_day == "am":
        return 0 if hour == 12 else hour
    if point.half_day == "pm":
        return 12 if hour == 12 else hour + 12
    if point.part in _LATE:
        return hour if hour == 12 else hour + 12
    if point.part in _AROUND_NOON:
        return hour + 12 if hour < 6 else hour
    if point.part == "NI" and hour >= 6:
        return hour + 12
    return hour
