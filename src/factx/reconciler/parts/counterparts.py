"""Which sentences of two sources tell one thing: those that share most with each other, as far as it is rare."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cached_property
from math import log

from factx.models.part import Part
from factx.reconciler.parts.telling import Told

_FEW = 20
"""With fewer sentences than this, how many of them have a key says little of how rare it is."""
_WEIGHTS = {"c": 1.0, "d": 0.7, "n": 1.2, "v": 1.5}
"""What each sort of key counts; a deed is mostly told by a word that is a concept too."""
_COMMON = 12
"""A key of more sentences than this of a source brings none together."""


class Counterparts:
    """The sentences of two sources that are nearest to each other.

    Args:
        one: a source.
        other: another of its story.
    """

    def __init__(self, one: Told, other: Told) -> None:
        self._sides = (one, other)
        counts = Counter(key for told in self._sides for keys in told.keys.values() for key in keys)
        total = max(sum(len(told.keys) for told in self._sides), _FEW)
        self._rarity = {key: log((total + 1) / count) * _weight(key) for key, count in counts.items()}

    @cached_property
    def opening(self) -> float:
        """Weight of what both openings share."""
        told = [frozenset().union(*(side.keys[p.sentence] for p in side.opening)) for side in self._sides]
        return sum(self._rarity[key] for key in sorted(told[0] & told[1]))

    @cached_property
    def pairs(self) -> list[tuple[Part, Part, float]]:
        """The pairs of sentences that are each other's nearest, with what they share."""
        shared = self._shared
        nearest: tuple[dict[int, tuple[float, int]], dict[int, tuple[float, int]]] = ({}, {})
        for (a, b), weight in sorted(shared.items()):
            for side, own, far in ((0, a, b), (1, b, a)):
                if weight > nearest[side].get(own, (0.0, -1))[0]:
                    nearest[side][own] = (weight, far)
        numbered = [{part.sentence: part for part in side.sentences} for side in self._sides]
        return [
            (numbered[0][a], numbered[1][b], weight)
            for a, (weight, b) in sorted(nearest[0].items())
            if nearest[1].get(b, (0.0, -1))[1] == a
        ]

    @cached_property
    def nearest(self) -> list[tuple[int, int, float, bool]]:
        """Pairs of sentences of which one at least has no nearer one: what they share, and whether both have none."""
        shared = self._shared
        tops: tuple[dict[int, float], dict[int, float]] = ({}, {})
        for (a, b), weight in shared.items():
            tops[0][a] = max(weight, tops[0].get(a, 0.0))
            tops[1][b] = max(weight, tops[1].get(b, 0.0))
        return [
            (a, b, weight, tops[0][a] == tops[1][b] == weight)
            for (a, b), weight in sorted(shared.items())
            if weight in (tops[0][a], tops[1][b])
        ]

    def bond(self, a: Iterable[int], b: Iterable[int], but: str) -> float:
        """What the nearest two of some sentences of both sources share, one name left out; nothing by names alone."""
        shared = (self._sides[0].keys[m] & self._sides[1].keys[n] - {f"n:{but}"} for m in a for n in b)
        return max((sum(self._rarity[k] for k in sorted(keys)) for keys in shared if _tells(keys)), default=0.0)

    def shared(self, a: int, b: int) -> float:
        """Weight of what two sentences share."""
        return self._shared.get((a, b), 0.0)

    def weight(self, keys: Iterable[str]) -> float:
        """How much keys tell together that sentences of both sources have."""
        return sum(self._rarity.get(key, 0.0) for key in sorted(keys))

    def twins(self, a: int, b: int) -> bool:
        """Two sentences are each other's nearest."""
        return (a, b) in self._twins

    @cached_property
    def _twins(self) -> frozenset[tuple[int, int]]:
        return frozenset((a.sentence, b.sentence) for a, b, _ in self.pairs)

    @cached_property
    def _shared(self) -> dict[tuple[int, int], float]:
        places: tuple[defaultdict[str, list[int]], defaultdict[str, list[int]]] = (defaultdict(list), defaultdict(list))
        for side, told in enumerate(self._sides):
            for number, keys in told.keys.items():
                for key in keys:
                    places[side][key].append(number)
        found: defaultdict[tuple[int, int], float] = defaultdict(float)
        for key in sorted(places[0].keys() & places[1].keys()):
            if len(places[0][key]) <= _COMMON and len(places[1][key]) <= _COMMON:
                for a in places[0][key]:
                    for b in places[1][key]:
                        found[a, b] += self._rarity[key]
        return found


def _tells(keys: frozenset[str]) -> bool:
    return any(key[0] != "n" for key in keys)


def _weight(key: str) -> float:
    """A number of one digit tells less than a word."""
    if key[0] == "v" and sum(map(str.isdigit, key)) < 2:
        return 1 / _WEIGHTS["v"]
    return _WEIGHTS[key[0]]
