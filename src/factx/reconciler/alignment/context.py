"""What a statement can be recognised by in another source: the words, names and values around it.

Keys are strings with a prefix: ``c:`` a concept of the bilingual lexicon, ``n:`` a named entity, ``v:`` another value
of the sentence. They are the same in every language. Words of one language do not count: statements of one language
share them more easily than questions.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log

from factx.models.fact import Fact
from factx.models.report import Reading
from factx.reconciler.comparison import Statement

_FEW_SOURCES = 50
"""With fewer sources than this, how many of them share a key says little of how rare it is."""
_REMEMBERED = 4096
"""Similarities are asked for again and again while two sources are compared, and hardly after."""
_WEIGHTS = {"n": 2.0, "v": 1.5, "c": 1.0}
SHARED = 0.05
"""Similarity of what stands around from which equal times and small numbers may be of one thing."""


@dataclass(frozen=True, slots=True)
class Context:
    """The keys of a statement's sentence, and which sentence of its source that is (-1: of no document)."""

    keys: frozenset[str]
    sentence: int = -1


class Weights:
    """How much a key tells: more, the fewer sources have it."""

    def __init__(self, sources: Iterable[frozenset[str]]) -> None:
        self._counts: Counter[str] = Counter()
        total = 0
        for keys in sources:
            self._counts.update(keys)
            total += 1
        self._total = max(total, _FEW_SOURCES)
        self._known: dict[str, float] = {}

    def __call__(self, key: str) -> float:
        """The weight of a key."""
        weight = self._known.get(key)
        if weight is None:
            rarity = log(1 + self._total / max(1, self._counts[key]))
            weight = self._known[key] = _WEIGHTS.get(key[0], 1.0) * rarity
        return weight

    def total(self, keys: Iterable[str]) -> float:
        """The weight of all of them."""
        return fsum(self(key) for key in keys)  # exact, so that the order of a set cannot decide a tie

    def count(self, key: str) -> int:
        """In how many sources it is."""
        return self._counts[key]


def fact_keys(fact: Fact) -> set[str]:
    """The keys that a fact carries itself, the same in every language."""
    keys = {f"c:{concept}" for concept in fact.topic} | {f"n:{n}" for n in fact.names if not n.startswith("role:")}
    keys |= {f"v:{value}" for value in fact.near}
    if fact.subject:
        keys.add(f"n:{fact.subject}")
    if fact.subject_key:
        keys.add(f"c:{fact.subject_key}")
    return keys


class Contexts:
    """The contexts of all statements of a run, sentence by sentence."""

    def __init__(self, readings: Sequence[Reading], statements: Mapping[str, Sequence[Statement]]) -> None:
        self._by_fact: dict[str, Context] = {}
        self.by_source: dict[str, frozenset[str]] = {}
        for reading in readings:
            own = statements.get(reading.source.id, ())
            self.by_source[reading.source.id] = self._read(reading, own)
        self.weights = Weights(self.by_source.values())
        self._totals: dict[frozenset[str], float] = {}
        self._similar: dict[tuple[frozenset[str], frozenset[str]], float] = {}

    def _read(self, reading: Reading, statements: Sequence[Statement]) -> frozenset[str]:
        starts = [sentence.start for sentence in reading.document.sentences]
        everything: set[str] = set()
        for statement in statements:
            fact = statement.fact
            at = bisect_right(starts, fact.evidence[0].start) - 1 if fact.evidence else -1
            keys = fact_keys(fact)
            self._by_fact[fact.id] = Context(frozenset(keys), at)
            everything |= keys
        return frozenset(everything)

    def keys(self, statement: Statement) -> frozenset[str]:
        """The keys of a statement."""
        return self._context(statement).keys

    def sentence(self, statement: Statement) -> int:
        """Which sentence of its source a statement stands in."""
        return self._context(statement).sentence

    def _context(self, statement: Statement) -> Context:
        known = self._by_fact.get(statement.fact.id)
        if known is None:  # a reference fact, which stands in no document
            known = self._by_fact[statement.fact.id] = Context(frozenset(fact_keys(statement.fact)))
        return known

    def similarity(self, a: Statement, b: Statement) -> float:
        """0 for nothing in common to 1 for all."""
        known_of = self._by_fact.get
        one = (known_of(a.fact.id) or self._context(a)).keys
        other = (known_of(b.fact.id) or self._context(b)).keys
        if one.isdisjoint(other):
            return 0.0
        pair = (one, other)
        known = self._similar.get(pair)
        if known is None:
            norm: float = (self._total(one) * self._total(other)) ** 0.5
            known = fsum(map(self.weights, one & other)) / norm if norm else 0.0
            if len(self._similar) >= _REMEMBERED:
                self._similar.clear()
            self._similar[pair] = known
        return known

    def _total(self, keys: frozenset[str]) -> float:
        known = self._totals.get(keys)
        if known is None:
            known = self._totals[keys] = self.weights.total(keys)
        return known
