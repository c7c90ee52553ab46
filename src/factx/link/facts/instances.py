"""Which of several a fact is of: the third launch, 1심 and 항소심. What is told of one is not told of another."""

from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.english import lowered
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.patterns import alternatives, as_listed
from factx.rules.load import RuleSet
from factx.rules.search import Search

INSTANCE = "instance:"
"""Begins the warning of a fact that is of one of several."""
_EVENTS = frozenset({"act", "event"})
_NEAR = 2
"""Words from an English ordinal to the event that it counts (``the third nuclear test``)."""
_CLOSE = 8
"""Characters from a Korean ordinal to it."""


class Instances:
    """The ordinals of a rule set (``instance``)."""

    def __init__(self, rules: RuleSet) -> None:
        korean = rules.lexicon("ko", "instance")
        counters = alternatives(korean.group("counter").words)
        self._words = {row["surface"]: row["number"] for row in korean.group("word").rows}
        self._ko = Search(
            rf"(?<![\d가-힣])(?:제\s?)?(?:(?P<number>\d{{1,3}})\s?{counters}|(?P<word>{alternatives(self._words)}))"
        )
        numbers = {row["surface"]: row["number"] for row in rules.lexicon("en", "instance").rows}
        self._en = Begun(lambda form: numbers.get(lowered(form)))

    def of(self, sentence: SentenceView, clause: Range) -> str | None:
        """The number of the one event of a clause that an ordinal counts, or None."""
        found = self._korean(sentence, clause) if sentence.lang == "ko" else self._english(sentence, clause)
        return found.pop() if len(found) == 1 else None

    def _korean(self, sentence: SentenceView, clause: Range) -> set[str]:
        starts = [hit.start for hit in sentence.hits if hit.cls in _EVENTS]
        found: set[str] = set()
        for match in self._ko.finditer(sentence.document.text, *clause):
            word = match["word"]
            by_itself = word is not None and word.endswith("심")
            court = match.group().endswith("심")
            counted = any(match.end() <= start <= match.end() + _CLOSE for start in starts)
            if by_itself or court or counted:
                found.add(match["number"] or self._words[as_listed(word)])
        return found

    def _english(self, sentence: SentenceView, clause: Range) -> set[str]:
        found = self._en.among(sentence.forms)
        if not found:
            return set()
        words = sentence.words
        starts = {hit.start for hit in sentence.hits if hit.cls in _EVENTS}
        return {
            number
            for n, number in found
            if clause[0] <= words[n].start < clause[1]
            and any(after.start in starts for after in words[n + 1 : n + 1 + _NEAR])
        }


def which(sentence: SentenceView, clause: Range) -> tuple[str, ...]:
    """The warning that a fact of a clause is of one of several; empty where the clause does not say so."""
    number = instances(sentence.rules).of(sentence, clause)
    return () if number is None else (f"{INSTANCE}{number}",)


def of_two(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the warnings of two facts say that they are of two of several."""
    if not one or not other:
        return False
    a, b = ({warning for warning in warnings if warning.startswith(INSTANCE)} for warnings in (one, other))
    return bool(a and b) and a != b


@cache
def instances(rules: RuleSet) -> Instances:
    """The ordinals of a rule set, compiled once."""
    return Instances(rules)
