"""Whether two sources tell the same two deeds in opposite orders.

An order has two ends: what is told to come before or after something, and that something. Two orders are opposed where
the ends of one answer to the ends of the other and the words go the other way (before, after), or where each end
answers to the other end and the words go the same way.

Newsrooms word a deed so differently that two ends share hardly more than one word, and that by its broad sort alone
(사직서를 냈다, ``had gone``). So each word counts once, by the rarest thing that both may be called
(`link.parts.units`), and what both ends of an order speak of tells nothing. But both ends have to answer: one deed
alone stands beside many.
"""

from collections import Counter
from collections.abc import Iterable, Set
from math import log
from typing import NamedTuple

from factx.link.parts.slots import UNLISTED
from factx.link.parts.units import STEP, Units
from factx.models.part import Keys, Part
from factx.reconciler.parts.telling import Told

LEAST = 1.7
"""What each end must share with the end that it answers to."""
BESIDE = 1.3
"""What it must share where the two sentences are each other's nearest."""
MARGIN = 1.0
"""By how much the ends must answer to one another more than they would crosswise."""
_FEW = 20
"""With fewer sentences than this, how many of them have a key says little of how rare it is."""
_STEP, _UNLISTED = 0.7, 0.9
"""What the broad sort of a deed counts, and a word that no table knows."""
_SMALL = 0.3
"""What a number of one digit counts."""
NAME, VALUE = "n:", "v:"


class _End(NamedTuple):
    """What one end of an order tells: its words, each with its keys, and its names and values."""

    words: Units
    others: frozenset[str]


class Sequences:
    """The orders that two sources of one story tell of.

    Args:
        one: a source.
        other: another of its story.
    """

    def __init__(self, one: Told, other: Told) -> None:
        sentences = [part for told in (one, other) for part in told.sentences]
        self._counts = Counter(key for part in sentences for key in _keys(part))
        self._total = max(len(sentences), _FEW)
        self._one_language = one.lang == other.lang

    def score(self, a: Part, b: Part, *, twins: bool) -> float:
        """How sure two orders are of the same two deeds and contradict one another; 0 where they do not.

        Args:
            a: an order of one source.
            b: an order of the other.
            twins: the sentences of the two are each other's nearest.
        """
        (one, of), (other, of_other) = _apart(a), _apart(b)
        straight = self._shared(one, other), self._shared(of, of_other)
        crossed = self._shared(one, of_other), self._shared(of, other)
        told, else_ = (crossed, straight) if a.entity == b.entity else (straight, crossed)
        if min(told) < (BESIDE if twins else LEAST) or sum(told) < sum(else_) + MARGIN:
            return 0.0
        return sum(told)

    def _shared(self, one: _End, other: _End) -> float:
        """What two ends share: each word of one with one word of the other, the rarest first, and names and values."""
        met = sorted(
            ((self._rarest(a & b), n, m) for n, a in enumerate(one.words) for m, b in enumerate(other.words) if a & b),
            reverse=True,
        )
        mine, theirs, weight = set[int](), set[int](), 0.0
        for rarity, n, m in met:
            if n not in mine and m not in theirs:
                mine.add(n)
                theirs.add(m)
                weight += rarity
        return weight + sum(self._rarity(key) for key in sorted(one.others & other.others))

    def _rarest(self, keys: Iterable[str]) -> float:
        return max(map(self._rarity, keys))

    def _rarity(self, key: str) -> float:
        if key.startswith(UNLISTED) and not self._one_language:
            return 0.0
        if key.startswith(VALUE) and sum(map(str.isdigit, key)) < 2:
            return _SMALL
        weight = _STEP if key.startswith(STEP) else _UNLISTED if key.startswith(UNLISTED) else 1.0
        return weight * log((self._total + 1) / max(self._counts[key], 1))


def _keys(sentence: Part) -> Set[str]:
    return frozenset().union(*(word for words in sentence.units for word in words), _others(sentence.clause))


def _others(keys: Keys) -> frozenset[str]:
    return frozenset({NAME + name for name in keys.names} | {VALUE + value for value in keys.values})


def _apart(order: Part) -> tuple[_End, _End]:
    """The ends of an order without what both speak of."""
    if len(order.units) < 2:
        return _End((), frozenset()), _End((), frozenset())
    words, of_words = order.units
    known, of_known = (frozenset().union(*own) for own in (words, of_words))
    others, of_others = _others(order.clause), _others(order.beyond)
    return (
        _End(tuple(rest for word in words if (rest := word - of_known)), others - of_others),
        _End(tuple(rest for word in of_words if (rest := word - known)), of_others - others),
    )
