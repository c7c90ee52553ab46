"""Whether two sources tell the same two deeds in opposite orders.

An order has two ends: what is told to come before or after something, and that something. Two orders are opposed where
the ends of one answer to the ends of the other and the words go the other way (before, after), or where each end
answers to the other end and the words go the same way.
"""

from collections.abc import Mapping

from factx.link.parts.act import ACT, LOOSE, ONCE
from factx.link.said.content import DEED
from factx.models.part import Part
from factx.reconciler.parts.telling import TOLD, keys_of

_DEEDS = tuple(f"c:{prefix}" for prefix in (ACT, DEED, LOOSE, ONCE))
Ends = tuple[frozenset[str], frozenset[str]]
"""Keys of what comes before or after, and of what it comes before or after."""

LEAST = 0.9
"""What each end must share."""
SURE = 2.2
"""What each must share with the other end of an order that goes the same way."""
WHOLE = 4.0
"""What one end must share for the other to be left open: a deed and who or what it is of."""
MARGIN = 1.0
"""By how much the ends must answer to one another more than they would crosswise."""


def opposed(orders: tuple[Ends, Ends], same_way: bool, rarity: Mapping[str, float]) -> float:
    """How sure two orders are of the same two deeds and contradict one another; 0 where they do not.

    Args:
        orders: of either source.
        same_way: both say before, or both say after.
        rarity: how much each key tells.
    """
    (one, of), (other, of_other) = orders
    straight, crossed = (one & other, of & of_other), (one & of_other, of & other)
    told, else_ = (crossed, straight) if same_way else (straight, crossed)
    weights, rest = ([_weight(shared, rarity) for shared in pair] for pair in (told, else_))
    if sum(weights) < max(TOLD, sum(rest) + MARGIN):
        return 0.0
    if same_way:
        words = (frozenset(key for key in shared if key[0] == "c") for shared in told)
        return sum(weights) if min(_weight(shared, rarity) for shared in words) >= SURE else 0.0
    if min(weights) >= LEAST:
        return sum(weights)
    plain = [_weight(_plain(shared), rarity) for shared in told]
    return sum(weights) if max(plain) >= WHOLE else 0.0


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


def _plain(keys: frozenset[str]) -> frozenset[str]:
    """Without the keys that say once more what a word for a deed says."""
    return frozenset(key for key in keys if not key.startswith(_DEEDS))


def _weight(shared: frozenset[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity[key] for key in sorted(shared)) if any(key[0] != "v" for key in shared) else 0.0
