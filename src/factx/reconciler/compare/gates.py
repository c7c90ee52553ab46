"""Gates: two figures are compared only where they answer the same question.

A gate that both sides state differently makes the pair incomparable; one that a side leaves open lets the pair pass and
keeps it from being a plain conflict.
"""

from dataclasses import dataclass
from datetime import date

from factx.models.fact import ACTUAL, AHEAD, Fact
from factx.models.mention import FigureForm, FigureValue
from factx.reconciler.compare.days import Days, covered, disjoint, inside, month_of
from factx.reconciler.comparison import Statement, Traits
from factx.reconciler.settings import Settings

SAME_TIME = 7
"""Sources at most so many days apart speak of one time where neither says which."""
WORLD = "place:world"
"""Whatever else is named, a country, a city or 국내, is a part of it."""
_PERCENT_FORMS: frozenset[FigureForm] = frozenset({"level", "share", "ratio"})


@dataclass(frozen=True, slots=True)
class Gates:
    """How a pair passed.

    Attributes:
        failed: codes of the gates where both sides are stated and differ, in gate order.
        one_open: a facet is stated on one side only.
        both_open: a facet is stated on neither side and the sources are not of one time.
        part: which side is a part of the other by population or period ("a", "b"), where known.
    """

    failed: tuple[str, ...] = ()
    one_open: bool = False
    both_open: bool = False
    part: str | None = None


PASSED = Gates()
"""Nothing is left open, nothing differs."""


def same_form(a: FigureValue, b: FigureValue) -> bool:
    """Both a level, a change, a rank …; a rate in per cent may be called a level, a share or a ratio."""
    if a.form == b.form:
        return True
    return a.unit == b.unit == "percent" and {a.form, b.form} <= _PERCENT_FORMS


def population_gate(one: Fact, other: Fact, settings: Settings) -> tuple[str, str | None]:
    """``same``, ``differs``, ``open`` (one side), ``unstated`` (neither); and which side is part of the other."""
    a, b = one.facets.population, other.facets.population
    if a is None and b is None:
        return "unstated", None
    if a is None or b is None:
        return "open", None
    if a.entity == b.entity and a.entity:
        return "same", None
    if WORLD in (a.entity, b.entity):
        return "differs", "b" if a.entity == WORLD else "a"
    if a.entity and b.entity:
        if a.entity in other.names and b.entity in one.names:
            return "open", None
        if settings.contains(b.entity, a.entity):
            return "differs", "a"
        return "differs", "b" if settings.contains(a.entity, b.entity) else None
    if a.text.casefold() == b.text.casefold():
        return "same", None
    return "open", None


def _as_of(statement: Statement) -> tuple[Days | None, bool]:
    """The time a value is of, and whether it is stated; else the month of its source."""
    stated = statement.fact.facets.as_of
    if stated is not None:
        days = covered(stated)
        if days != (None, None):
            return days, True
    published = statement.origin.published
    return (month_of(published[:10]), False) if published else (None, False)


def days_apart(a: Statement, b: Statement) -> int | None:
    """Days between the publication of two sources; 0 inside one source, None where a date is unknown."""
    if a.origin.id == b.origin.id:
        return 0
    one, other = a.origin.published, b.origin.published
    if not one or not other:
        return None
    return abs((date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])).days)


def _as_of_gate(a: Statement, b: Statement, traits: Traits) -> str:
    (one, one_stated), (other, other_stated) = _as_of(a), _as_of(b)
    if one_stated and other_stated and one and other:
        if not disjoint(one, other):
            return "longer" if traits.flow and _lengths_differ(one, other) else "same"
        return "open" if _both_around(a.fact, b.fact) else "differs"
    if not traits.varies:
        return "same"
    if one_stated or other_stated:
        if one and other and disjoint(one, other):
            return "differs"
        stated, month = (one, other) if one_stated else (other, one)
        return "same" if stated and month and inside(month, stated) else "open"
    return "unstated"


def _lengths_differ(one: Days, other: Days) -> bool:
    """One stretch of time is more than twice as long as the other."""
    lengths = sorted(days for stretch in (one, other) if (days := _length(stretch)))
    return len(lengths) == 2 and lengths[1] > 2 * lengths[0]


def _length(days: Days) -> int | None:
    if days[0] is None or days[1] is None:
        return None
    return (date.fromisoformat(days[1]) - date.fromisoformat(days[0])).days + 1


def _both_around(one: Fact, other: Fact) -> bool:
    """Each side's time stands in the other's sentence too: which of them is of the value is a matter of reading."""
    times = one.facets.as_of, other.facets.as_of
    if times[0] is None or times[1] is None:
        return False
    return times[0].timex in other.near and times[1].timex in one.near


def _same_stage(a: Fact, b: Fact) -> bool:
    """Both of what is, or both of what is to come."""
    one, other = a.status.name, b.status.name
    return one == other or {one, other} <= ACTUAL or {one, other} <= AHEAD


def figure_gates(a: Statement, b: Statement, traits: Traits, settings: Settings) -> Gates:
    """Gates G5 to G8 for two figures of one attribute and form (G1 to G4 are blocking and `figures`)."""
    failed: list[str] = []
    one_open = both_open = False
    days = days_apart(a, b)
    same_time = days is not None and days <= SAME_TIME
    facets, others = a.fact.facets, b.fact.facets
    population, part = population_gate(a.fact, b.fact, settings)
    if population == "differs":
        failed.append("FX122")
    one_open |= population == "open"
    both_open |= population == "unstated" and not same_time
    if facets.period and others.period:
        if facets.period != others.period:
            failed.append("FX121")
    elif facets.period or others.period:
        one_open = True
    match _as_of_gate(a, b, traits):
        case "differs":
            failed.append("FX123")
        case "longer" if "FX121" not in failed:
            failed.append("FX121")
        case "open":
            one_open = True
        case "unstated":
            both_open |= not same_time
    if not _same_stage(a.fact, b.fact):
        failed.append("status")
    return Gates(tuple(failed), one_open, both_open, part)
