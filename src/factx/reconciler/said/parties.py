"""Whom two statements name: the same people, others, nobody."""

from datetime import date

from factx.models.fact import Fact
from factx.reconciler.comparison import Statement

_OCCASION = 3
"""Days between reports of one occasion."""
_NOBODY = ("role:", "place:")


def people(one: Fact, other: Fact) -> set[str]:
    """Persons and bodies that both name."""
    return {name for name in set(one.names) & set(other.names) if not name.startswith(_NOBODY)}


def two_persons(one: Fact, other: Fact) -> bool:
    """Both name persons, and not the same: one officer was acquitted, the other convicted."""
    return bool(persons(one) and persons(other)) and not persons(one) & persons(other)


def persons(fact: Fact) -> set[str]:
    """The persons that it names."""
    return {name for name in fact.names if name.startswith("person:")}


def one_person(one: Fact, other: Fact) -> bool:
    """Both name the same persons, somebody at least: an aide of the mayor is not the mayor."""
    return bool(persons(one)) and persons(one) == persons(other)


def alone(one: Fact, other: Fact) -> bool:
    """Both name the same, one perhaps others too, so that one party is the doer of both."""
    parties = [{name for name in fact.names if not name.startswith(_NOBODY)} for fact in (one, other)]
    less, more = sorted(parties, key=len)
    return bool(less) and less <= more


def unnamed(one: Fact, other: Fact) -> bool:
    """One of two names nobody but who says it: what both speak of must tell that they are of one matter."""
    parties = [{name for name in fact.names if not name.startswith(_NOBODY)} for fact in (one, other)]
    return any(not own - {fact.attribution.holder} for own, fact in zip(parties, (one, other), strict=True))


def one_occasion(a: Statement, b: Statement) -> bool:
    """Their sources are of the same days: of two verdicts weeks apart that name nobody each may be another's."""
    days = a.origin.published, b.origin.published
    if days[0] is None or days[1] is None:
        return True
    return abs((date.fromisoformat(days[0]) - date.fromisoformat(days[1])).days) <= _OCCASION
