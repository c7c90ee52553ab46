"""Which sources speak of one event: those that share names, figures, dates and words that few others have.

Facts without a named subject are compared inside a story alone. Sources meet through an index of rare keys, each with
a bounded number of others, so the cost grows with the sources and not with their pairs.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from factx.reconciler.context import Weights

FEW = 24
"""A key of at most so many sources brings all of them together; one of more, only neighbours in order."""
WINDOW = 6
"""How many neighbours in order meet through a common key."""
PARTNERS = 24
"""A source is compared with at most so many others, the nearest first."""
ALIKE = 0.12
"""Weighted cosine of two sources' keys from which they tell one story."""


def neighbours(
    keys: Mapping[str, frozenset[str]], languages: Mapping[str, str], weights: Weights
) -> list[tuple[str, str]]:
    """Pairs of sources of one story, in order of id.

    Args:
        keys: source id → what it can be recognised by.
        languages: source id → its language; across languages the words of each do not count.
        weights: how much each key tells.
    """
    postings: defaultdict[str, list[str]] = defaultdict(list)
    for source in sorted(keys):
        for key in keys[source]:
            postings[key].append(source)
    shared: defaultdict[tuple[str, str], float] = defaultdict(float)
    for key, sources in postings.items():
        reach = len(sources) if len(sources) <= FEW else WINDOW
        weight = weights(key)
        for n, source in enumerate(sources):
            for other in sources[n + 1 : n + 1 + reach]:
                shared[source, other] += weight
    norms = {
        (source, words): weights.total(key for key in own if words or not key.startswith("w:")) or 1.0
        for source, own in keys.items()
        for words in (False, True)
    }
    alike: list[tuple[float, str, str]] = []
    for (a, b), weight in shared.items():
        words = languages[a] == languages[b]
        cosine = weight / (norms[a, words] * norms[b, words]) ** 0.5
        if cosine >= ALIKE:
            alike.append((cosine, a, b))
    return _nearest(alike)


def _nearest(alike: Sequence[tuple[float, str, str]]) -> list[tuple[str, str]]:
    """At most `PARTNERS` of the nearest for each source."""
    taken: defaultdict[str, int] = defaultdict(int)
    chosen: list[tuple[str, str]] = []
    for _, a, b in sorted(alike, key=lambda pair: (-pair[0], pair[1], pair[2])):
        if taken[a] < PARTNERS or taken[b] < PARTNERS:
            taken[a] += 1
            taken[b] += 1
            chosen.append((a, b))
    return sorted(chosen)
