"""Which sources speak of one event: those that share names, figures, dates and words that few others have.

Facts without a named subject are compared inside a story alone. Sources meet through an index of rare keys, each with
a bounded number of others, so the cost grows with the sources and not with their pairs.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from factx.reconciler.alignment.context import Weights

FEW = 24
"""A key of at most so many sources brings all of them together; one of more, only neighbours in order."""
WINDOW = 6
"""How many neighbours in order meet through a common key."""
PARTNERS = 24
"""A source is compared with at most so many others, the nearest first."""
WHOLE = 12
"""Stories of at most so many sources are compared whole."""
ALIKE = 0.12
"""Weighted cosine of two sources' keys from which they tell one story."""
CHOSEN, CHOSEN_ALIKE = 3, 0.03
"""So few sources somebody has picked to be compared: sharing something at all is enough of them."""


def neighbours(keys: Mapping[str, frozenset[str]], weights: Weights) -> list[tuple[str, str]]:
    """Pairs of sources of one story, in order of id.

    Args:
        keys: source id → what it can be recognised by.
        weights: how much each key tells.
    """
    postings: defaultdict[str, list[str]] = defaultdict(list)
    for source in sorted(keys):
        for key in keys[source]:
            postings[key].append(source)
    shared: defaultdict[tuple[str, str], float] = defaultdict(float)
    for key in sorted(postings):  # sums of floats depend on their order, which must not be that of a set
        sources = postings[key]
        reach = len(sources) if len(sources) <= FEW else WINDOW
        weight = weights(key)
        for n, source in enumerate(sources):
            for other in sources[n + 1 : n + 1 + reach]:
                shared[source, other] += weight
    norms = {source: weights.total(own) or 1.0 for source, own in keys.items()}
    alike: list[tuple[float, str, str]] = []
    for (a, b), weight in shared.items():
        cosine = weight / (norms[a] * norms[b]) ** 0.5
        if cosine >= (CHOSEN_ALIKE if len(keys) <= CHOSEN else ALIKE):
            alike.append((cosine, a, b))
    return _with_kin(_nearest(alike))


def _with_kin(near: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """With the pairs that a few sources have through others: the first report and the last share little."""
    story: dict[str, set[str]] = {}
    for a, b in near:
        both = story.get(a, {a}) | story.get(b, {b})
        if len(both) <= WHOLE:
            story.update(dict.fromkeys(both, both))
    known = {id(members): members for members in story.values()}
    pairs = {pair for members in known.values() for pair in combinations(sorted(members), 2)}
    return sorted(pairs.union(near))


def _nearest(alike: Sequence[tuple[float, str, str]]) -> list[tuple[str, str]]:
    """At most `PARTNERS` of the nearest for each source."""
    taken: defaultdict[str, int] = defaultdict(int)
    chosen: list[tuple[str, str]] = []
    for _, a, b in sorted(alike, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if taken[a] < PARTNERS or taken[b] < PARTNERS:
            taken[a] += 1
            taken[b] += 1
            chosen.append((a, b))
    return chosen
