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

OPENINGS = 5.5
"""What two openings share at least (`_worth`) to tell one event: about five rare keys, a number among them."""
_RARE = 0.02
"""Part of the sources of a run that may have a key in their openings for it to be rare, where there are many."""
_FEWEST = 6


def same_openings(openings: Mapping[str, frozenset[str]]) -> set[tuple[str, str]]:
    """Pairs of sources whose openings share so many rare words, names and numbers that they tell one event.

    Args:
        openings: source id → concepts (``c:``), entities (``n:``) and numbers and days (``v:``) of its first sentences.
    """
    postings: defaultdict[str, list[str]] = defaultdict(list)
    for source in sorted(openings):
        for key in openings[source]:
            postings[key].append(source)
    most = min(max(_FEWEST, int(_RARE * len(openings))), FEW)
    shared: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for key in sorted(postings):
        if len(postings[key]) <= most:
            for pair in combinations(postings[key], 2):
                shared[pair].append(key)
    return {
        pair
        for pair, keys in shared.items()
        if sum(map(_worth, keys)) >= OPENINGS and any(key[0] == "v" and _worth(key) > 1 for key in keys)
    }


def _worth(key: str) -> float:
    """A number of more than one digit tells more than a word, one of a single digit less."""
    if key[0] == "v":
        return 1.5 if sum(map(str.isdigit, key)) > 1 else 0.5
    return 1.2 if key[0] == "n" else 1.0


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
