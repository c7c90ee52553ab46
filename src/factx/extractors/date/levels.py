"""How fine the parts of a date are: what may be put together says different levels."""

from factx.normalise.calendar.point import Point

LEVELS = {
    "century": 0, "decade": 1, "year": 2, "half": 3, "quarter": 3, "season": 3, "month": 3, "holiday": 5, "week": 4,
    "nth_week": 4, "weekend": 5, "nth": 5, "weekday": 5, "day": 5, "part": 6, "half_day": 6, "hour": 6, "minute": 6,
    "second": 6, "tz": 7,
}  # fmt: skip
UNIT_LEVELS = {
    "second": 6, "minute": 6, "hour": 6, "workday": 5, "day": 5, "weekday": 5, "week": 4, "month": 3, "quarter": 3,
    "half": 3, "year": 2, "decade": 1, "century": 0,
}  # fmt: skip


def levels(point: Point) -> set[int]:
    """The levels of detail that a point speaks of, from 0 (century) over 5 (day) to 6 (clock) and 7 (zone)."""
    found = {LEVELS[name] for name in point.says if name in LEVELS}
    if point.relative is not None:
        found.add(UNIT_LEVELS[point.relative[1]])
    if point.offset is not None:
        found.add(UNIT_LEVELS[point.offset.finest])
    return found
