"""Dates against dates: first row that holds of the table in ``docs/reference/comparison.md``."""

from factx.models.fact import AHEAD, EventValue
from factx.models.mention import DateValue
from factx.reconciler.compare.days import (
    Days,
    between_zones,
    covered,
    disjoint,
    gap,
    inside,
    known,
    minutes_apart,
    moments,
    parts,
)
from factx.reconciler.compare.written import Written, written
from factx.reconciler.comparison import Comparison, Statement, coded, plain

ROUNDED = 10
"""Minutes by which two times differ that are told about."""
_WEEK = 7


def compare_dates(a: Statement, b: Statement) -> Comparison:
    """Two dates of one event."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, DateValue | EventValue) or not isinstance(other, DateValue | EventValue):
        raise TypeError("both facts must hold dates")
    days = covered(one), covered(other)
    if not known(one.timex, days[0]) or not known(other.timex, days[1]):
        return coded("FX290", "row 1: no known part")
    zoned = between_zones(one, other) if isinstance(one, DateValue) and isinstance(other, DateValue) else None
    if zoned == 0:
        return plain("agrees", "one moment in two time zones")
    if (None, None) in days:
        return _partly_known(one.timex, other.timex)
    if not disjoint(*days):
        return _hours(one, other) or _meeting(a, b, *days)
    if _fits_weekday(a, b, days):
        return plain("compatible", "the weekday of the other day")
    if _ahead(a) or _ahead(b):
        return coded("FX202", "row 5: disjoint, and one was planned")
    if gap(*days) == 1 and _single_days(*days) and _zones_may_differ(a, b):
        return coded("FX203", "row 6: one day apart, time zones differ or are unknown")
    if "anchored" in (_resolution(a), _resolution(b)):
        return coded("FX204", "row 7: disjoint, and one hangs on its anchor")
    return _exact_conflict(one.timex, other.timex)


def _ahead(statement: Statement) -> bool:
    """It was to come when its source told of it."""
    value, published = statement.fact.value, statement.origin.published
    last = covered(value)[1] if isinstance(value, DateValue | EventValue) else None
    gone = last is not None and published is not None and last < published[:10]
    return statement.fact.status.name in AHEAD and not gone


def _fits_weekday(a: Statement, b: Statement, days: tuple[Days, Days]) -> bool:
    """A bare weekday that was resolved to the week before or after: ``Friday`` in a paper that is dated a day early."""
    if gap(*days) != _WEEK or not _single_days(*days):
        return False
    return any(_bare_weekday(written(s.fact.evidence[0].text, s.origin.lang)) for s in (a, b))


def _bare_weekday(parts: Written) -> bool:
    return parts.weekday is not None and parts.day is None and parts.month is None and parts.year is None


def _hours(one: DateValue | EventValue, other: DateValue | EventValue) -> Comparison | None:
    """Two times of one day that are farther apart than a rounding; None where an hour or its zone is not known."""
    if not isinstance(one, DateValue) or not isinstance(other, DateValue) or {one.type, other.type} != {"TIME"}:
        return None
    apart = between_zones(one, other)
    if one.tz != other.tz and {one.tz, other.tz} - {None, "local"} and apart is None:
        return None
    apart = minutes_apart(moments(one), moments(other)) if apart is None else apart
    if apart is None or apart <= (ROUNDED if one.mod or other.mod else 0):
        return None
    # the day that a bare hour belongs to is a matter of reading
    return coded("FX201", "two hours of one day", relation="possibly_conflicts", severity="note")


def _resolution(statement: Statement) -> str:
    """Whether the date stands in the text whole; an event does not say how its date was read."""
    value = statement.fact.value
    if isinstance(value, DateValue):
        return value.resolution
    evidence = statement.fact.evidence[0].text
    return "explicit" if written(evidence, statement.origin.lang).year is not None else "anchored"


def _partly_known(one: str | None, other: str | None) -> Comparison:
    """Rows 1b and 1c: the unknown is taken as equal."""
    a, b = parts(one), parts(other)
    if a is None or b is None:
        return plain("incomparable", "no calendar dates")
    shared = [(x, y) for x, y in zip(a, b, strict=True) if x and y]
    if any(x != y for x, y in shared):
        return coded("FX204", "row 1c: the known parts exclude each other")
    if not shared:
        return coded("FX290", "no part is known on both sides")
    full = [tuple(part is not None for part in side) for side in (a, b)]
    return plain("agrees" if full[0][1:] == full[1][1:] else "refines", "row 1b: the known parts fit")


def _meeting(a: Statement, b: Statement, one: Days, other: Days) -> Comparison:
    if one == other:
        names = {a.fact.status.name, b.fact.status.name}
        if len(names) > 1 and names & AHEAD and names & {"done", "ongoing"}:
            return coded("FX501", "row 2: same days, status differs")
        return plain("agrees", "row 2: same days")
    if inside(one, other) or inside(other, one):
        return plain("refines", "row 3: one is less precise")
    return plain("compatible", "row 4: the days overlap")


def _single_days(one: Days, other: Days) -> bool:
    return one[0] == one[1] and other[0] == other[1]


def _zones_may_differ(a: Statement, b: Statement) -> bool:
    zones = [v.tz if isinstance(v, DateValue) else None for v in (a.fact.value, b.fact.value)]
    if zones[0] and zones[1]:
        return zones[0] != zones[1]
    return a.origin.lang != b.origin.lang


def _exact_conflict(one: str | None, other: str | None) -> Comparison:
    a, b = parts(one), parts(other)
    if a and b and all(a) and all(b):
        if a[1:] == b[1:] and abs(int(a[0] or 0) - int(b[0] or 0)) == 1:
            return coded("FX205", "row 8: same day, years differ by one")
        if a[0] == b[0] and a[1:] == (b[2], b[1]):
            return coded("FX206", "row 9: day and month swapped")
    return coded("FX201", "row 10: no day fits both")
