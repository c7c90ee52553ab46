"""Which sentences of two sources tell the same: those that are nearest to each other by what they hold."""

from collections.abc import Sequence

from factx.reconciler.alignment.context import Contexts
from factx.reconciler.comparison import Statement

PARTNERED = 0.25
"""Similarity from which two sentences may be told for one another."""
NEAREST = 0.75
"""How near a sentence must be to another, of the nearest there is, to be told for it."""
ECHO = 0.5
"""What being told so counts where another sentence is nearer still."""


def sentence_partners(
    left: Sequence[Statement], right: Sequence[Statement], contexts: Contexts
) -> dict[tuple[int, int], float]:
    """Pairs of sentences of two sources that are nearest to each other (1), or nearly so (`ECHO`).

    A headline tells what its lead tells again.
    """
    best: dict[tuple[int, int], float] = {}
    firsts = _firsts(left, contexts), _firsts(right, contexts)
    for i, a in firsts[0].items():
        for j, b in firsts[1].items():
            similarity = contexts.similarity(a, b)
            if similarity >= PARTNERED:
                best[i, j] = similarity
    tops: dict[tuple[int, int], float] = {}
    for (i, j), similarity in best.items():
        tops[0, i] = max(similarity, tops.get((0, i), 0.0))
        tops[1, j] = max(similarity, tops.get((1, j), 0.0))
    near = {pair: similarity / max(tops[0, pair[0]], tops[1, pair[1]]) for pair, similarity in best.items()}
    return {pair: 1.0 if share == 1.0 else ECHO for pair, share in near.items() if share >= NEAREST}


def _firsts(statements: Sequence[Statement], contexts: Contexts) -> dict[int, Statement]:
    """One statement of each sentence."""
    found: dict[int, Statement] = {}
    for statement in statements:
        found.setdefault(contexts.sentence(statement), statement)
    return found
