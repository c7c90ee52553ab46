"""Figures that are wholes or exceptions: words beside a number that say that parts of it are told, or all but it.

9명 가운데 4명, ``45 of its 210 employees``, ``Of the nine men, four died``. The words are the group ``whole`` of the
lexicon ``total_cue``: behind the number in Korean, before it in English. Those of the group ``except`` say what is not
counted (2명을 제외한 전원이 숨졌다, ``all but two``).
"""

from functools import cache

import regex

from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_REACH = 16
"""Characters before a number in which the words that make it a whole begin."""


class Wholes:
    """Finds wholes by the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        korean = rules.lexicon("ko", "total_cue")
        self.words = korean.group("whole").words
        self._behind = compiled(rf"\s?{alternatives(self.words)}(?=[\s,])")
        self._before = _before(rules, "whole")
        self._left_out = compiled(alternatives(korean.group("except").words)), _before(rules, "except")

    def korean(self, text: str, end: int) -> bool:
        """Whether the number that ends at `end` is a whole (`9명 가운데`)."""
        return self._behind.match(text, end) is not None

    def english(self, text: str, start: int) -> int | None:
        """Where the words begin that make the number at `start` a whole (``of the``), or None."""
        found = self._before.search(text, max(0, start - _REACH), start)
        return None if found is None else found.start()

    def exception(self, lang: str, text: str, start: int, end: int) -> bool:
        """Whether the number between two offsets is left out of what is told (`2명을 제외한`, ``except for two``)."""
        behind, before = self._left_out
        if lang == "ko":
            return behind.match(text, end) is not None
        return before.search(text, max(0, start - _REACH), start) is not None


def _before(rules: RuleSet, group: str) -> regex.Pattern[str]:
    words = rules.lexicon("en", "total_cue").group(group).words
    return compiled(rf"(?:^|(?<=\s)){alternatives(words)}\s$", int(regex.IGNORECASE))


@cache
def wholes(rules: RuleSet) -> Wholes:
    """The wholes of a rule set, built once."""
    return Wholes(rules)
