"""Which sentences of two sources tell one thing: those that are each other's nearest by all that they speak of."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from factx.link.said.wordings import Deeds
from factx.models.report import Reading
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.said.clauses import Clause, Clauses

LEAST = 3.3
"""What two sentences share at least."""
SOMETHING = 2.3
"""What they share at least where the sentences beside them are twins too: one rare word."""


class Twins:
    """Those of two sources.

    Args:
        one: a source.
        other: another of its story.
    """

    def __init__(self, one: Clauses, other: Clauses) -> None:
        self._sides = (one, other)

    @cached_property
    def _weights(self) -> dict[tuple[str, int, str, int], float]:
        one, other = self._sides
        ids = one.told.reading.source.id, other.told.reading.source.id
        found: dict[tuple[str, int, str, int], float] = {}
        for a, b, weight in Counterparts(one.told, other.told).pairs:
            found[ids[0], a.sentence, ids[1], b.sentence] = weight
            found[ids[1], b.sentence, ids[0], a.sentence] = weight
        return found

    def weight(self, a: Clause, b: Clause) -> float:
        """What the sentences of two clauses share, if it is much and each is the other's nearest; else 0."""
        return self.between(_place(a), _place(b))

    def between(self, one: tuple[str, int], other: tuple[str, int]) -> float:
        """The same of two sentences, each told by the id of its source and its number."""
        weight = self._weights.get((*one, *other), 0.0)
        return weight if weight >= LEAST else 0.0

    def in_a_row(self, one: tuple[str, int], other: tuple[str, int]) -> float:
        """The same of sentences that share little, where those before them, or behind them, are twins."""
        weight = self._weights.get((*one, *other), 0.0)
        beside = (self.between((one[0], one[1] + step), (other[0], other[1] + step)) for step in (-1, 1))
        return weight if weight >= LEAST or (weight >= SOMETHING and any(beside)) else 0.0

    def concepts(self, clause: Clause) -> frozenset[str]:
        """What the sentence of a clause speaks of."""
        keys = self._side(clause).told.keys[clause.said.sentence]
        return frozenset(key[2:] for key in keys if key[0] == "c")

    def denies(self, told: Clause, clause: Clause) -> bool:
        """The sentence that tells a clause denies there what another clause denies."""
        core = set(clause.said.core)
        return any(
            c.said.status == "denied" and core.intersection((*c.said.core, *c.said.topic))
            for c in self._side(told).all
            if c.said.sentence == told.said.sentence
        )

    def _side(self, clause: Clause) -> Clauses:
        return next(side for side in self._sides if side.told.reading is clause.reading)


class Neighbours:
    """The clauses of the sources of a run, and which of their sentences are twins.

    Args:
        readings: with the entity ids of the whole run.
        words: which deeds are but how something was said.
    """

    def __init__(self, readings: Sequence[Reading], words: Deeds) -> None:
        self.clauses = {reading.source.id: Clauses(reading, words) for reading in readings if reading.said}
        self._twins: dict[tuple[str, str], Twins] = {}
        self._starts: dict[str, list[int]] = {}

    def twins(self, one: str, other: str) -> Twins:
        """Those of two sources."""
        found = self._twins.get((one, other))
        if found is None:
            found = self._twins[one, other] = Twins(self.clauses[one], self.clauses[other])
        return found

    def weight(self, one: tuple[str, int], other: tuple[str, int]) -> float:
        """What the sentences at two places share, if each is the other's nearest; less where others beside them do.

        Args:
            one: id of a source, and an offset in it.
            other: the same of another source.
        """
        (a, _), (b, _) = sorted((one, other))
        if a == b or a not in self.clauses or b not in self.clauses:
            return 0.0
        return self.twins(a, b).in_a_row((one[0], self._sentence(*one)), (other[0], self._sentence(*other)))

    def _sentence(self, source: str, offset: int) -> int:
        starts = self._starts.get(source)
        told = self.clauses[source].told.sentences
        if starts is None:
            starts = self._starts[source] = [part.evidence.start for part in told]
        at = bisect_right(starts, offset) - 1
        return told[at].sentence if at >= 0 else -1


def _place(clause: Clause) -> tuple[str, int]:
    return clause.reading.source.id, clause.said.sentence
