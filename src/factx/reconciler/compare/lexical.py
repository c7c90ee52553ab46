"""Words that change what a sentence commits its speaker to: negations, hedges, conditions (lexicon ``weighty``)."""

from dataclasses import dataclass
from functools import cache

from factx.models.document import Lang
from factx.rules.load import default_rules


@dataclass(frozen=True, slots=True)
class Words:
    """The weighty words of one language.

    Attributes:
        whole: words that count as they stand.
        stems: parts that count wherever a word holds them (않, 없): Korean negates inside the verb.
    """

    whole: frozenset[str]
    stems: tuple[str, ...]

    def weighty(self, word: str) -> bool:
        """Losing or changing it changes the commitment."""
        return word in self.whole or any(stem in word for stem in self.stems)

    @staticmethod
    def number(word: str) -> bool:
        """It holds a digit."""
        return any(letter.isdigit() for letter in word)


@cache
def words_for(lang: Lang) -> Words:
    """The weighty words of a language; none for a text that is neither Korean nor English."""
    if lang == "und":
        return Words(frozenset(), ())
    rows = default_rules().lexicon(lang, "weighty").rows
    whole = frozenset(row["surface"] for row in rows if row["match"] == "word")
    return Words(whole, tuple(row["surface"] for row in rows if row["match"] == "part"))
