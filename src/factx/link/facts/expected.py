"""Values that were expected and are no outcome: ``below expectations of $1.51``, `예상치 10조원에 못 미쳤다`."""

from collections.abc import Iterable
from functools import cache

import regex

from factx.link.clause.view import SentenceView
from factx.models.fact import ACTUAL, Fact, Status
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_BEFORE = 40
_OPEN = "open."


class Expectations:
    """Finds such values by the words of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        english, korean = rules.lexicon("en", "expectation"), rules.lexicon("ko", "expectation")
        nouns = alternatives(english.group("noun").words)
        behind = alternatives(english.group("behind").words)
        named = alternatives(korean.group("noun").words)
        few = r"(?:about\s|around\s|some\s|roughly\s|as\smuch\sas\s)?"
        ignore = int(regex.IGNORECASE)
        self._en = compiled(rf"\b{nouns}\s(?:of|at)\s{few}$", ignore), compiled(rf"\s{behind}\b", ignore)
        self._ko = compiled(rf"{named}(?:인|은|는|가|이|로)?\s?[(（]?(?:약\s?|평균\s?)?$")

    def holds(self, sentence: SentenceView, figure: Mention) -> bool:
        """Whether words right beside a figure say that it was expected."""
        text, floor = sentence.document.text, max(sentence.start, figure.start - _BEFORE)
        if sentence.lang == "ko":
            return self._ko.search(text, floor, figure.start) is not None
        if self._en[0].search(text, floor, figure.start) is not None:
            return True
        return self._en[1].match(text, figure.end, sentence.end) is not None


def as_expected(fact: Fact, before: Iterable[Fact]) -> Fact:
    """The fact of an expected value: projected, and of what the value before it in its sentence is of.

    Args:
        fact: as its own words give it.
        before: the figure facts of the sentence so far.
    """
    changes: dict[str, object] = {}
    if fact.status.name in ACTUAL:
        changes["status"] = Status(name="projected")
    unit = getattr(fact.value, "unit", None)
    told = [other for other in before if isinstance(other.value, FigureValue) and other.value.unit == unit is not None]
    if told and fact.attribute.startswith(_OPEN):
        changes |= {"attribute": told[-1].attribute, "subject": fact.subject or told[-1].subject}
    return fact.model_copy(update=changes) if changes else fact


@cache
def expectations(rules: RuleSet) -> Expectations:
    """The finder of a rule set, built once."""
    return Expectations(rules)
