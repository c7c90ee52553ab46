"""Which sentences of two sources tell one thing: those that are each other's nearest by all that they speak of."""

from functools import cached_property

from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.said.clauses import Clause, Clauses

LEAST = 3.3
"""What two sentences share at least."""


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
            if weight >= LEAST:
                found[ids[0], a.sentence, ids[1], b.sentence] = weight
                found[ids[1], b.sentence, ids[0], a.sentence] = weight
        return found

    def weight(self, a: Clause, b: Clause) -> float:
        """What the sentences of two clauses share, if it is much and each is the other's nearest; else 0."""
        return self._weights.get((*_place(a), *_place(b)), 0.0)

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


def _place(clause: Clause) -> tuple[str, int]:
    return clause.reading.source.id, clause.said.sentence
