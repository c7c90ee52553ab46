"""Whether two sources tell the same two deeds in opposite orders.

An order has two ends: what is told to come before or after something, and that something. Two orders are opposed where
the ends of one answer to the ends of the other and the words go the other way (before, after), or where each end
answers to the other end and the words go the same way.
"""

from collections.abc import Mapping

Ends = tuple[frozenset[str], frozenset[str]]
"""Keys of what comes before or after, and of what it comes before or after."""

TOLD = 3.2
"""What two ends must share with two others in all (see `frames.TOLD`)."""
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
    straight = _weight(one & other, rarity), _weight(of & of_other, rarity)
    crossed = _weight(one & of_other, rarity), _weight(of & other, rarity)
    told, else_ = (crossed, straight) if same_way else (straight, crossed)
    if sum(told) < max(TOLD, sum(else_) + MARGIN):
        return 0.0
    if same_way:
        words = [frozenset(key for key in end if key[0] == "c") for end in (one, of)]
        sure = min(_weight(words[0] & of_other, rarity), _weight(words[1] & other, rarity)) >= SURE
        return sum(told) if sure else 0.0
    return sum(told) if min(told) >= LEAST or max(told) >= WHOLE else 0.0


def _weight(shared: frozenset[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity[key] for key in sorted(shared)) if any(key[0] != "v" for key in shared) else 0.0
