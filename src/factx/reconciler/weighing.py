"""How grave a difference of two statements without a number may be, by what is known of the question."""

from factx.link.facts.list_facts import ROW
from factx.models.fact import ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.reconciler.compare.gates import days_apart
from factx.reconciler.compare.roles import UNNOTICED, other_party, parties
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Comparison, Statement

_POSTS = "FX401"
_CONTESTED = frozenset({"FX510", "FX513"})


def other_matter(one: Statement, other: Statement, comparison: Comparison) -> bool:
    """What one party keeps back of a launch and does of another: the words around share nothing."""
    if comparison.code != "FX505" or isinstance(one.fact.value, RelationValue):
        return False
    return not {*one.fact.kin, *one.fact.topic} & {*other.fact.kin, *other.fact.topic}


def weighed(one: Statement, other: Statement, comparison: Comparison, named: bool) -> Comparison:
    """No graver than what is known of the question allows.

    A bare topic (``조사``, an investigation) may be told of more than once in a story; a relation with a named party
    hardly. A negation read from a particle in the clause is no denial.
    """
    if one.fact.attribute == ROW:
        return comparison.at_most("note").doubted()
    if isinstance(one.fact.value, QuoteFactValue | RoleValue | ListValue):
        return comparison
    relations = [isinstance(fact.value, RelationValue) for fact in (one.fact, other.fact)]
    if not any(relations) or not (all(relations) or (named and comparison.code in _CONTESTED)):
        return comparison.at_most("note").doubted()
    denials = [f for f in (one.fact, other.fact) if effective(f) == "denied"]
    if any(fact.status.name != "denied" for fact in denials):
        return comparison.at_most("note").doubted()
    if None in (other_party(one.fact), other_party(other.fact)) and comparison.code not in _CONTESTED:
        return comparison.at_most("note").doubted()
    known = parties(one.fact) == parties(other.fact)
    return comparison if named and known else comparison.at_most("warning").doubted()


def posts_of_two_times(one: Statement, other: Statement, comparison: Comparison) -> bool:
    """Two posts in sources so far apart, or undated, that people may have changed them, unless one story is told."""
    days = days_apart(one, other)
    return comparison.code == _POSTS and (days is None or days > UNNOTICED)


def inner(one: Statement, other: Statement) -> bool:
    """Inside one source only what is said of how far and how certain a thing is, is worth comparing."""
    return one.fact.kind in ("relation", "status") and one.fact.kind == other.fact.kind
