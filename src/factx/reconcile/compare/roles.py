"""Roles and relations: who holds which title, who is bound to whom and how (findings.md §7)."""

from factx.models.fact import RelationValue, RoleValue
from factx.reconcile.compare.status import compare_status, effective
from factx.reconcile.comparison import PLAIN_TRAITS, Comparison, Statement, Traits, coded, plain
from factx.reconcile.gates import SAME_TIME, days_apart
from factx.reconcile.settings import Settings


def compare_roles(a: Statement, b: Statement, settings: Settings, traits: Traits = PLAIN_TRAITS) -> Comparison:
    """Two titles of one person, or two holders of one seat."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, RoleValue) or not isinstance(other, RoleValue):
        raise TypeError("both facts must hold roles")
    if a.fact.subject != b.fact.subject:
        return _one_seat(a, b, one, other, traits)
    if one.organization and other.organization and one.organization != other.organization:
        if settings.related(one.organization, other.organization):
            return plain("refines", "the same role at a related organisation")
        return plain("compatible", "roles at two organisations")
    if one.title == other.title:
        return plain("agrees", "the same title")
    if settings.contains(one.title, other.title) or settings.contains(other.title, one.title):
        return plain("refines", "one title is a kind of the other")
    return plain("compatible", "a person may hold both titles")


def _one_seat(a: Statement, b: Statement, one: RoleValue, other: RoleValue, traits: Traits) -> Comparison:
    same_seat = one.title == other.title and one.organization is not None and one.organization == other.organization
    if not same_seat or not traits.exclusive or not a.fact.subject or not b.fact.subject:
        return plain("incomparable", "two people, no seat that only one can hold")
    if a.fact.status.name != b.fact.status.name:
        return plain("incomparable", "one holds the seat, the other held it or will")
    near = days_apart(a, b)
    if near is None or near > SAME_TIME:
        return plain("incomparable", "one seat, perhaps at different times")
    return coded("FX401", "one seat, two holders")


def compare_relations(a: Statement, b: Statement, settings: Settings) -> Comparison:
    """Two relations of one subject and attribute: other party, kind, status."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, RelationValue) or not isinstance(other, RelationValue):
        raise TypeError("both facts must hold relations")
    known = one.object is not None and other.object is not None
    same = one.object == other.object if known else one.object_text.casefold() == other.object_text.casefold()
    related = known and not same and settings.related(one.object or "", other.object or "")
    if not same and not related:
        return plain("incomparable", "two other parties")
    by_status = compare_status(a, b)
    if related:
        also = (by_status.code,) if by_status.code else ()
        return coded("FX403", "related parties", also=also) if not also else _with(by_status, "FX403")
    if one.type and other.type and one.type != other.type and _asserted(a) and _asserted(b):
        return coded("FX402", "the kind differs", also=(by_status.code,) if by_status.code else ())
    return by_status


def _with(comparison: Comparison, code: str) -> Comparison:
    return Comparison(
        comparison.relation, comparison.code, (*comparison.also, code), comparison.severity, comparison.why
    )


def _asserted(statement: Statement) -> bool:
    return effective(statement.fact) not in ("denied", "undisclosed")
