"""Lists: open ones may differ, closed ones may not."""

from factx.link.facts.list_facts import ROW
from factx.models.fact import EntityRef, ListValue
from factx.reconciler.comparison import Comparison, Statement, coded, plain

TWICE = 2
SHORT = 3
"""A list that holds another and is so many times as long is worth a note."""


def member_key(member: EntityRef) -> str:
    """What makes two members one: the entity, else the words without case."""
    return member.entity or " ".join(member.text.casefold().split())


def compare_lists(a: Statement, b: Statement) -> Comparison:
    """Two lists of one subject and attribute."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, ListValue) or not isinstance(other, ListValue):
        raise TypeError("both facts must hold lists")
    members = ({member_key(m) for m in one.members}, {member_key(m) for m in other.members})
    if members[0] == members[1]:
        return plain("agrees", "the same members")
    if ROW in (a.fact.attribute, b.fact.attribute) and len(members[0] & members[1]) < TWICE:
        return plain("incomparable", "rows of names that share too little to be one list")
    if one.closed and other.closed:
        return coded("FX602", "two closed lists differ")
    if not members[0] & members[1]:
        return plain("incomparable", "no common member")
    for mine, theirs, full in ((members[0], members[1], other), (members[1], members[0], one)):
        if mine < theirs and len(theirs) >= TWICE * max(len(mine), SHORT):
            return coded("FX601", "one list holds the other and is much longer", relation="refines")
        if mine < theirs:
            return plain("refines", "one list holds the other")
        if full.closed and mine - theirs and _all_known(one, other):
            return coded(
                "FX602", "a member that a closed list lacks", relation="possibly_conflicts", severity="warning"
            )
    return coded("FX601", "open lists, neither holds the other")


def _all_known(*lists: ListValue) -> bool:
    return all(member.entity for value in lists for member in value.members)


def check_list(statement: Statement) -> Comparison | None:
    """One list against its own count (``the four companies: A, B, C``)."""
    value = statement.fact.value
    if not isinstance(value, ListValue) or value.count is None or not value.closed:
        return None
    if value.count == len(value.members):
        return None
    return coded("FX602", "the count disagrees with the members")
