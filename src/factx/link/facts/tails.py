"""Words at the end of a phrase that add nothing to what it measures."""

from collections.abc import Iterable, Iterator
from functools import cache

from factx.rules.load import RuleSet
from factx.values import dataclass

LONGEST = 16
"""Characters of the longest Korean wording, folded."""
LONGEST_EN = 5
"""Words of the longest English one."""


@dataclass(frozen=True, slots=True)
class Tails:
    """Nouns that end a phrase and add nothing to what it measures: 부상자 수 is 부상자, a growth forecast is of growth.

    Attributes:
        korean: 성장률 전망치 is 성장률.
        english: in the singular.
        priced: Korean nouns that leave it to the noun before them what is priced.
        suffixes: Korean syllables that make a noun of two before them (뇌사자), one of a word of three as a rule.
        prefixes: Korean syllables that stand before a noun of two (총매출, 신약품).
        rates: what a rate ends in (수용률, ``occupancy rate``).
    """

    korean: tuple[str, ...]
    english: frozenset[str]
    priced: tuple[str, ...]
    suffixes: frozenset[str]
    prefixes: frozenset[str]
    rates: tuple[str, ...]

    def is_rate(self, text: str) -> bool:
        """Whether a phrase is of some rate, by its last syllable or word."""
        return text.endswith(self.rates)

    def without(self, text: str) -> list[str]:
        """A folded Korean phrase, and what is left of it without such an end."""
        return [text, *_cut(text, self.korean)]

    def endings(self, text: str, words: tuple[str, ...]) -> Iterator[str]:
        """What a phrase ends in, with and without the words that add nothing, the longest first.

        Args:
            text: folded Korean, or English words with blanks.
            words: the English words; none of a Korean phrase.
        """
        while words:
            yield from (" ".join(words[-size:]) for size in range(min(LONGEST_EN, len(words)), 0, -1))
            if words[-1] not in self.english:
                return
            words = words[:-1]
            text = ""
        for stem in (*self.good(text), *self.without(text)) if text else ():
            shortest = min(len(stem), 2)
            yield from (stem[-size:] for size in range(min(LONGEST, len(stem)), shortest - 1, -1))

    def good(self, text: str) -> list[str]:
        """What is left of a folded Korean phrase without the word for its price."""
        return _cut(text, self.priced)


def _cut(text: str, tails: Iterable[str]) -> list[str]:
    return [text.removesuffix(tail) for tail in tails if text.endswith(tail) and text != tail]


@cache
def tails(rules: RuleSet) -> Tails:
    """The ends of a rule set (``shared/measure_tail``)."""
    rows = rules.table("shared/measure_tail")
    korean, priced = (
        tuple(sorted((row["ko"] for row in rows if row["group"] == group), key=lambda word: (-len(word), word)))
        for group in ("tail", "priced")
    )
    suffixes, prefixes = (
        frozenset(row["ko"] for row in rows if row["group"] == group) for group in ("suffix", "prefix")
    )
    english = frozenset(word for row in rows if row["group"] == "tail" for word in row["en"].split("|") if word)
    rates = tuple(word for row in rows if row["group"] == "rate" for word in (row["ko"], *row["en"].split("|")) if word)
    return Tails(korean, english, priced, suffixes, prefixes, rates)
