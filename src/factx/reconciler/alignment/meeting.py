"""Pairs that meet whatever they are worth, and pairs that never do: two currencies, events without a day."""

from factx.models.fact import EventValue
from factx.models.mention import FigureValue
from factx.reconciler.alignment.affinity import telling_digits
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.digits import slip
from factx.reconciler.compare.figures import impossible
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import Settings

_MANY = 3
"""Digits that tell by themselves that two numbers are one."""


def worth_converting(a: Statement, b: Statement, attributes: Attributes, settings: Settings) -> bool:
    """Sums in two currencies meet where the user gives a rate, or where both are plainly of one thing."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    if settings.rate(one.currency or "", other.currency or "") is not None:
        return True
    if a.fact.attribute != b.fact.attribute or not attributes.tells(a.fact.attribute):
        return False
    subjects = {a.fact.subject, b.fact.subject} - {None}
    one_time = a.fact.facets.as_of is not None and a.fact.facets.as_of == b.fact.facets.as_of
    named = attributes.specific(a.fact.attribute) and (one_time or None not in {a.fact.subject, b.fact.subject})
    if set(a.fact.kin) & set(b.fact.kin) and impossible(one, other, settings):
        return True
    return (
        (named and len(subjects) == 1) or slip(one, other) > 0 or telling_digits(one, other, any_unit=True) >= _MANY
    )  # won read as dollars


def undated(a: Statement, b: Statement) -> bool:
    """What happens but once to one subject, told without its day on one side at least."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, EventValue) or not isinstance(other, EventValue) or None not in (one.timex, other.timex):
        return False
    return a.fact.attribute == b.fact.attribute and a.fact.subject is not None and a.fact.subject == b.fact.subject


def of_nothing(a: Statement, b: Statement) -> bool:
    """Two events of which one has no day: nothing is left that could differ but how certain each is."""
    undated = any(isinstance(s.fact.value, EventValue) and s.fact.value.timex is None for s in (a, b))
    return undated and a.fact.attribute != b.fact.attribute


def of_own_country(a: Statement, b: Statement) -> bool:
    """Only one says of a number that it is that of its own country (국내), and the other writes in another language."""
    one, other = a.fact.facets.population, b.fact.facets.population
    if a.origin.lang == b.origin.lang or (one is None) == (other is None):
        return False
    scope = one or other
    return scope is not None and scope.entity is None
