"""Figures that are wholes: words beside a number that say that parts of it are told.

9명 가운데 4명, ``45 of its 210 employees``, ``Of the nine men, four died``. The words are the group ``whole`` of the
lexicon ``total_cue``: behind the number in Korean, before it in English.
"""

from functools import cache

import regex

from factx.patterns import compiled
from factx.rules.load import RuleSet

_REACH = 16
"""Characters before a number in which the words that make it a whole begin."""


class Wholes:
    """Finds wholes by the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        korean, english = (
            sorted((row["surface"] for row in rules.lexicon(lang, "total_cue").group("whole").rows), key=len)[::-1]
            for lang in ("ko", "en")
        )
        self.words = frozenset(korean)
        self._behind = compiled(rf"\s?(?:{'|'.join(korean)})(?=[\s,])")
        self._before = compiled(rf"(?:^|(?<=\s))(?:{'|'.join(english)})\s$", int(regex.IGNORECASE))

    def korean(self, text: str, end: int) -> bool:
        """Whether the number that ends at `end` is a whole (`9명 가운데`)."""
        return self._behind.match(text, end) is not None

    def english(self, text: str, start: int) -> int | None:
        """Where the words begin that make the number at `start` a whole (``of the``), or None."""
        found = self._before.search(text, max(0, start - _REACH), start)
        return None if found is None else found.start()


@cache
def wholes(rules: RuleSet) -> Wholes:
    """The wholes of a rule set, built once."""
    return Wholes(rules)
