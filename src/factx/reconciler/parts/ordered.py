"""Whether two sources tell the same two deeds in one order."""

from factx.models.part import Part
from factx.reconciler.parts.telling import keys_of

Ends = tuple[frozenset[str], frozenset[str]]
"""Keys of what comes before or after, and of what it comes before or after."""


def agreeing(one: Ends, other: Ends, *, same_way: bool) -> bool:
    """Whether two orders put the same two deeds in one order: X before Y, Y after X."""
    (mine, of), (theirs, of_theirs) = _apart(one), _apart(other)
    straight, crossed = (mine & theirs, of & of_theirs), (mine & of_theirs, of & theirs)
    told, else_ = (straight, crossed) if same_way else (crossed, straight)
    return all(told) and sum(map(len, told)) > sum(map(len, else_))


def ends_of(part: Part) -> Ends:
    """The ends of an order."""
    return keys_of(part.clause, ""), keys_of(part.beyond, "")


def _apart(order: Ends) -> Ends:
    """Without what both ends speak of."""
    return order[0] - order[1], order[1] - order[0]
