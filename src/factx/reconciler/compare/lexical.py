"""Words that change what a sentence commits its speaker to: negations, hedges, conditions, how long it holds.

They are the lexicon ``weighty``. And words that stand for somebody.
"""

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
        passing: phrases by which something holds for a time only (``for now``, 당분간).
        asked: endings of a question that asserts, and whose negation denies nothing (살아나지 않겠느냐).
    """

    whole: frozenset[str]
    stems: tuple[str, ...]
    passing: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()

    def weighty(self, word: str) -> bool:
        """Losing or changing it changes the commitment."""
        if any(ending in word for ending in self.asked):
            return False
        return word in self.whole or any(stem in word for stem in self.stems)

    def for_a_time(self, text: str) -> bool:
        """What is said holds for a time only; `text` is in lower case, its words apart by single blanks."""
        return any(f" {phrase} " in f" {text} " for phrase in self.passing)

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
    plain = [row for row in rows if row["kind"] not in ("time", "asked")]
    whole = frozenset(row["surface"] for row in plain if row["match"] == "word")
    stems = tuple(row["surface"] for row in plain if row["match"] == "part")
    passing, asked = (tuple(row["surface"] for row in rows if row["kind"] == kind) for kind in ("time", "asked"))
    return Words(whole, stems, passing, asked)


@cache
def stand_ins(lang: Lang) -> frozenset[str]:
    """Words in lower case that stand for a person (``she``, 그녀): who is meant is inferred."""
    column = "ko" if lang == "ko" else "en"
    rows = default_rules().table("shared/anaphora")
    return frozenset(word for row in rows if row["kind"] == "person" for word in row[column].split("|") if word)
