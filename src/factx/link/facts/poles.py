"""On which side of a matter a value stands: women or men, dead or hurt, done or still to do, the first or the last.

One number told of two such sides is no agreement: 12동을 다시 지었다 and ``twelve blocks yet to be rebuilt``. The
table ``poles`` groups the sides that exclude each other, with the words that tell of each in both languages. They are
looked for only where two sources give one number, since most words tell of some side of something.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex

from factx.link.clause.context import Range
from factx.models.document import Lang
from factx.patterns import alternatives, as_listed, compiled
from factx.rules.load import RuleSet
from factx.rules.search import Search

_REACH = {"ko": 40, "en": 60}
"""Characters beside a value in which such words stand."""
_CLEAR = 8
"""How much nearer the word of one side must be than that of the other."""
_PARTING = {
    "ko": compiled(r"[,;:…“”\"]|(?:고|며|면서|지만|는데|으나|이나|과|와|및)\s"),
    "en": compiled(r"[,;:—–“”\"]|\b(?:and|but|while|whereas|though)\b", int(regex.IGNORECASE)),
}
"""What leads to another clause or the next of a list, whose words are not the value's own."""
_ANYWHERE = frozenset({"end", "period", "spread", "tax"})
"""Groups whose words may stand beyond that: ``47 minutes late, which no other train was``."""
_NOT = {
    "ko": compiled(r"[가-힣]{0,6}지(?:는)?\s(?:않|못)"),
    "en": compiled(r"(?:\b(?:not|never|nobody|no\sone)|n[’']t)(?:\s\w+)?\s\Z", int(regex.IGNORECASE)),
}
"""What turns a word round: ``not been paid back``, 팔리지 않은."""
_AHEAD = compiled(r"\b(?:to\sbe|yet\sto)\s\Z", int(regex.IGNORECASE))
"""What is yet to be done is not done."""
_PROGRESS = "progress"
NONE = "none"
"""The side of words beside which a group says nothing: of a limit that was passed, at least and at most."""
_DATE = "date"
"""What names its own stages: ``the first Monday of March``."""
_INSIDE = compiled(r"[가-힣\d]")


class Side(NamedTuple):
    """A side of a matter.

    Attributes:
        of: sorts of values that may stand on it.
    """

    group: str
    pole: str
    of: frozenset[str]


class Word(NamedTuple):
    """The nearest word of a group: the side that it tells, and where it stands."""

    pole: str
    span: Range


class Poles:
    """The words of the table ``poles`` beside a value."""

    def __init__(self, rules: RuleSet) -> None:
        self.groups: dict[str, frozenset[str]] = {}
        self.of: dict[str, frozenset[str]] = {}
        self._sides: dict[str, defaultdict[str, list[Side]]] = {"ko": defaultdict(list), "en": defaultdict(list)}
        for row in rules.table("shared/poles"):
            side = Side(row["group"], row["pole"], frozenset(row["of"].split("|")))
            self.groups[side.group] = self.groups.get(side.group, frozenset()) | ({side.pole} - {NONE})
            self.of[side.group] = self.of.get(side.group, frozenset()) | side.of
            for lang, known in self._sides.items():
                for word in filter(None, row[lang].split("|")):
                    known[word.lower()].append(side)
        self._search = {
            "ko": Search(f"{alternatives(self._sides['ko'])}"),
            "en": Search(rf"(?<![\w-]){alternatives(self._sides['en'])}(?![\w-])", int(regex.IGNORECASE)),
        }

    def beside(
        self, text: str, lang: Lang, sentence: Range, value: Range, others: Sequence[Range], sort: str
    ) -> dict[str, Word]:
        """By group the nearest word and its side; none where a word of another side is as near.

        Args:
            text: of the document.
            lang: of the document.
            sentence: that the value stands in.
            value: where it stands.
            others: other figures of the sentence; words beyond one are of that one.
            sort: what sort of value it is, as the column ``of`` names it.
        """
        own = "ko" if lang == "ko" else "en"
        low, high = max(sentence[0], value[0] - _REACH[own]), min(sentence[1], value[1] + _REACH[own])
        nearest: defaultdict[str, dict[str, tuple[int, Range]]] = defaultdict(dict)
        for match in self._search[own].finditer(text, low, high):
            start, end = match.span()
            gap = (end, value[0]) if end <= value[0] else (value[1], start)
            within = value[0] <= start and end <= value[1]
            beyond = gap[0] > gap[1] or any(gap[0] <= a and b <= gap[1] for a, b in others)
            if sort == _DATE if within else beyond:
                continue
            if own == "ko" and start != value[1] and _INSIDE.match(text, start - 1, start):
                continue  # 47분꼴로, but no 성인 of 여성인
            if _NOT[own].match(text, end) if own == "ko" else _NOT[own].search(text, low, start):
                continue
            ahead = own == "en" and _AHEAD.search(text, low, start) is not None
            parted = not within and _PARTING[own].search(text, *gap) is not None
            for side in self._sides[own][as_listed(match.group())]:
                beside = not parted or side.group in _ANYWHERE
                if sort in side.of and beside and not (ahead and side.group == _PROGRESS):
                    told = nearest[side.group]
                    away = 0 if within else gap[1] - gap[0]
                    told[side.pole] = min((away, (start, end)), told.get(side.pole, (_REACH[own], (start, end))))
        found: dict[str, Word] = {}
        for group, told in nearest.items():
            first, *rest = sorted((away, pole, span) for pole, (away, span) in told.items())
            if not rest or rest[0][0] - first[0] >= _CLEAR:
                found[group] = Word(first[1], first[2])
        return found


@cache
def poles(rules: RuleSet) -> Poles:
    """The finder of a rule set, built once."""
    return Poles(rules)
