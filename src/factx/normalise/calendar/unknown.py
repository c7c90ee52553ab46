"""Values of times that nothing anchors: their grain is known, the rest is ``X``."""

from dataclasses import replace

from factx.normalise.calendar import cycle, period
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Point


def unknown(point: Point, unit: str) -> Period:
    """The value of a relative time that nothing anchors."""
    if unit == "day":
        return period.loose_day(None, None, None)
    if unit == "week":
        if point.weekday is not None:
            return period.loose_weekday(point.weekday)
        return period.weekend(None) if point.weekend else period.week(None)
    if unit == "decade":
        return Period("XXX", "decade")
    if unit == "century":
        return Period("XX", "century")
    if unit == "quarter":
        return Period("XXXX-QX", "quarter")
    if unit == "half":
        return Period("XXXX-HX", "half")
    if unit == "month":
        return period.month(None, None) if point.day is None else period.loose_day(None, None, point.day)
    return cycle.loose(replace(point, relative=None)) or period.year(None)


def nowhere(unit: str) -> Period:
    """The value of a length of time before or after something that nothing anchors, at the grain of its unit."""
    if unit == "week":
        return period.week(None)
    if unit in ("month", "quarter", "half"):
        return period.month(None, None)
    if unit == "year":
        return period.year(None)
    if unit in ("decade", "century"):
        return Period("XXX" if unit == "decade" else "XX", "decade" if unit == "decade" else "century")
    return period.loose_day(None, None, None) if unit in ("day", "workday") else Period("XXXX-XX-XXTXX:XX", "hour")
