"""Pairs of values that may answer one question, and which of them are taken: the best first, each value once."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factx.reconciler.alignment.affinity import Stretch, fit

MARGIN = 0.6
"""By how much a pair must beat the next best of either side."""
FARTHER = 2.5
"""How much nearer a pair must be than an equal value elsewhere, to be set against each other all the same."""

Free = set[tuple[int, int]]
"""(0, index) and (1, index) of the statements that no link holds."""


@dataclass(slots=True)
class Candidate:
    """Two values that may answer one question.

    Attributes:
        affinity: how likely they do.
        i: place of the one among the values of its side.
        j: place of the other.
        partners: how surely their sentences tell the same, from 0 to 1.
        telling: digits that say that equal values are one statement.
        once: each source tells such a thing but once.
        lone: equal numbers that either source has but once.
        sole: all other values of their class have their equals: these two are left over.
    """

    affinity: float
    i: int
    j: int
    partners: float
    telling: int = 0
    once: bool = False
    lone: bool = False
    sole: bool = False


def left_over(candidates: Sequence[Candidate], equal: Sequence[Candidate], *, figures: bool) -> list[Candidate]:
    """Pairs of different values of which neither is explained by an equal value of the other source.

    An equal figure far from the question explains nothing where the pair at hand is much nearer: in sentences that
    tell the same, or where what would explain is no equal but a bound that leaves room (51.2%에 못 미쳤다 for 43.8).
    """
    known: dict[tuple[int, int], float] = {}
    told: set[tuple[int, int]] = set()
    for c in equal:
        for end in ((0, c.i), (1, c.j)):
            known[end] = max(c.affinity, known.get(end, c.affinity))
            if c.telling:
                told.add(end)
    same = {(c.i, c.j) for c in equal}

    def free(c: Candidate) -> bool:
        ends = [end for end in ((0, c.i), (1, c.j)) if end in known]
        if (c.i, c.j) in same or not ends:
            return (c.i, c.j) not in same
        nearer = figures and c.affinity - max(known[end] for end in ends) > FARTHER
        return nearer and (c.partners == 1.0 or told.isdisjoint(ends))

    return [c for c in candidates if free(c)]


def alone_in_sentences(rest: Sequence[Candidate], places: tuple[Sequence[int], Sequence[int]]) -> set[tuple[int, int]]:
    """Pairs that are all that is left of their class in two sentences that tell the same."""
    left: defaultdict[tuple[int, int], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for c in rest:
        if c.partners:
            both = left[places[0][c.i], places[1][c.j]]
            both[0].add(c.i)
            both[1].add(c.j)
    return {(min(a), min(b)) for a, b in left.values() if len(a) == len(b) == 1}


def best_first(candidate: Candidate) -> tuple[float, int, int]:
    """A key to sort by: the likeliest first, then in the order of the sources."""
    return -candidate.affinity, candidate.i, candidate.j


def one_to_one(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The best first, each statement once."""
    used: tuple[set[int], set[int]] = (set(), set())
    chosen: list[Candidate] = []
    for candidate in candidates:
        if candidate.i not in used[0] and candidate.j not in used[1]:
            used[0].add(candidate.i)
            used[1].add(candidate.j)
            chosen.append(candidate)
    return chosen


def unrivalled(
    candidates: Sequence[Candidate],
    stretches: tuple[Sequence[Stretch], Sequence[Stretch]],
    margin: float = MARGIN,
) -> list[Candidate]:
    """Pairs that are best for each other by a margin; a second telling of the same value is no rival."""
    by_end: defaultdict[tuple[int, int], list[Candidate]] = defaultdict(list)
    for c in candidates:
        by_end[0, c.i].append(c)
        by_end[1, c.j].append(c)

    def leads(c: Candidate, side: int) -> bool:
        others = [x for x in by_end[side, (c.i, c.j)[side]] if x is not c]
        if any(x.affinity > c.affinity + max(0.0, -margin) for x in others):
            return False
        far = 1 - side
        own = stretches[far][(c.i, c.j)[far]]
        rivals = (x for x in others if not fit(own, stretches[far][(x.i, x.j)[far]]))
        return all(c.affinity - x.affinity >= margin for x in rivals)

    return [c for c in candidates if leads(c, 0) and leads(c, 1)]
