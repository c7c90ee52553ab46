"""Which sources derive from one another: together they count once."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from factx.models.report import Reading
from factx.models.source import Source

GRAM = 8
"""Characters in a row that two texts are compared by."""
SAMPLE = 8
"""One in so many of these stretches is kept, chosen by its checksum, the same in every text."""
CONTAINED = 0.5
"""Share of the shorter text's stretches in the longer from which one derives from the other."""
FEWEST = 12
"""Texts with fewer kept stretches are too short to tell."""
COMMON = 50
"""A stretch of more sources than this is a formula and tells nothing."""
_LETTERS = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Derivation:
    """One source that names another report as its own, or repeats another source.

    Attributes:
        upstream: id of a source of the run, or None where the report itself was not read.
        words: as the source names it; None for a copy that names nothing.
    """

    source: str
    upstream: str | None
    words: str | None


@dataclass(frozen=True, slots=True)
class Lineage:
    """Groups of sources that derive from one another, and why.

    Attributes:
        group: source id → id of its group, the smallest of its members.
    """

    group: Mapping[str, str]
    derivations: tuple[Derivation, ...]


def shingles(text: str) -> frozenset[int]:
    """A sample of a text's stretches of `GRAM` letters and digits, without spaces, marks and case."""
    letters = _LETTERS.sub("", text.casefold())
    sums = (crc32(letters[n : n + GRAM].encode()) for n in range(len(letters) - GRAM + 1))
    return frozenset(value for value in sums if value % SAMPLE == 0)


def publisher_key(name: str) -> str:
    """A publisher's name without case, spaces and article."""
    return _LETTERS.sub("", name.casefold().removeprefix("the "))


def trace(readings: Sequence[Reading]) -> Lineage:
    """The lineage of all sources of a run."""
    sources = [reading.source for reading in readings]
    parent = {source.id: source.id for source in sources}

    def root(one: str) -> str:
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    def join(one: str, other: str) -> None:
        low, high = sorted((root(one), root(other)))
        parent[high] = low

    derivations = [*_named(sources), *_copied(readings)]
    for derivation in derivations:
        if derivation.upstream:
            join(derivation.source, derivation.upstream)
    first_of: dict[str, str] = {}
    for derivation in derivations:
        if derivation.words:
            join(derivation.source, first_of.setdefault(publisher_key(derivation.words), derivation.source))
    return Lineage({source.id: root(source.id) for source in sources}, tuple(derivations))


def _named(sources: Sequence[Source]) -> list[Derivation]:
    """Reports that a source names as its own."""
    by_publisher: dict[str, str] = {}
    for source in sources:
        if source.publisher:
            by_publisher.setdefault(publisher_key(source.publisher), source.id)
    found: list[Derivation] = []
    for source in sources:
        for words in source.derived_from:
            upstream = by_publisher.get(publisher_key(words))
            found.append(Derivation(source.id, upstream if upstream != source.id else None, words))
    return found


def _copied(readings: Sequence[Reading]) -> list[Derivation]:
    """Texts of one language of which one holds half of the other."""
    sketches = {reading.source.id: shingles(reading.document.text) for reading in readings}
    postings: defaultdict[int, list[str]] = defaultdict(list)
    for source in sorted(sketches):
        for value in sketches[source]:
            postings[value].append(source)
    shared: defaultdict[tuple[str, str], int] = defaultdict(int)
    for sources in postings.values():
        if 1 < len(sources) <= COMMON:
            for n, source in enumerate(sources):
                for other in sources[n + 1 :]:
                    shared[source, other] += 1
    found: list[Derivation] = []
    for (a, b), count in sorted(shared.items()):
        fewer = min(len(sketches[a]), len(sketches[b]))
        if fewer >= FEWEST and count / fewer >= CONTAINED:
            found.append(Derivation(b, a, None))
    return found
