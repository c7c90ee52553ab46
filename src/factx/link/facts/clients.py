"""Whom a lawyer acts for: people or a body, and which kind of body (``a lawyer for the families``, 병원 측 변호인)."""

from functools import cache

import regex

from factx.link.coreference.titles import Holding
from factx.link.facts.office_words import office_words
from factx.models.mention import Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

LAWYER = "lawyer"
_WORD = compiled(r"[\p{L}][\p{L}\p{M}-]{0,24}")
_FOR = compiled(
    r"(?:,|\swho)?\s(?:for|of|representing|acting\sfor|acting\son\sbehalf\sof|on\sbehalf\sof|to)\s"
    r"(?P<whom>[^,.;:()“”\"\n—–]{2,80})"
)
_BEHIND = compiled(r"\s(?P<whom>[^,.;:()“”\"\n—–]{2,80})")
_OWNED = compiled(r"(?P<whom>[\p{L}-]{2,24})(?:['’]s|(?<=s)['’])\s(?:[\p{Ll}-]{1,16}\s){0,2}$")
_ENDS = compiled(r"\s(?:who|which|that|said|says|told|has|have|had|is|was|in|at|on|whose|after|over|from|and)\s")
_BEFORE = 60


class Clients:
    """Reads those of one document.

    Args:
        text: of the document.
        rules: the units and people that lawyers act for, the Korean verbs of acting for somebody.
    """

    def __init__(self, text: str, rules: RuleSet) -> None:
        self._text, self._words, self._acting = text, office_words(rules), _acting(rules)

    def of(self, holding: Holding, *, korean: bool) -> frozenset[str]:
        """The families that the client may be of; none where nobody is named."""
        body = holding.organization
        found = self._korean(holding) if korean else self._english(holding)
        if not found and body is not None:
            found = self._named(body, korean=korean)
        return found

    def behind(self, offset: int) -> frozenset[str]:
        """The families of what stands behind a verb (who represents the families of the dead)."""
        whom = _BEHIND.match(self._text, offset)
        return self._phrase(whom["whom"]) if whom else frozenset()

    def _english(self, holding: Holding) -> frozenset[str]:
        start, end = holding.title.start, holding.title.end
        if holding.known:
            return self.behind(end)
        whom = _FOR.match(self._text, end)
        if whom is not None:
            return self._phrase(whom["whom"])
        owned = _OWNED.search(self._text, max(0, start - _BEFORE), start)
        return self._family(owned["whom"]) if owned else frozenset()

    def _phrase(self, phrase: str) -> frozenset[str]:
        """The family of the last known noun of a phrase (the families of the dead, Hanbit Hospital)."""
        cut = _ENDS.search(f"{phrase} ")
        phrase = phrase[: cut.start()] if cut else phrase
        words = [word[0] for word in _WORD.finditer(phrase)]
        known = (self._family(word) for word in reversed(words))
        return next(filter(None, known), frozenset())

    def _family(self, word: str) -> frozenset[str]:
        unit = self._words.client(word)
        return frozenset({unit.family} - {""}) if unit else frozenset()

    def _korean(self, holding: Holding) -> frozenset[str]:
        first = min(holding.title.start, holding.person.start)
        found = self._acting.search(self._text, max(0, first - _BEFORE), first)
        unit = self._words.ending(found["whom"].removesuffix("들")) if found else None
        return frozenset({unit.family} - {""}) if unit else frozenset()

    def _named(self, body: Mention, *, korean: bool) -> frozenset[str]:
        """A body that is named is of the kind that its name says, else of any, but no people."""
        name = body.text
        unit = self._words.ending(name) if korean else self._words.unit(name.rsplit(maxsplit=1)[-1])
        return frozenset({unit.family} - {""}) if unit and unit.family else self._words.bodies


@cache
def _acting(rules: RuleSet) -> regex.Pattern[str]:
    """Before a lawyer and the name: 유족을 대리하는, 병원 측 변호인, 피해자들의 법률대리인."""
    acting = rules.lexicon("ko", "acting_for").pattern
    return compiled(
        rf"(?P<whom>[\p{{Hangul}}]{{2,12}}?)(?:(?:을|를|의)\s(?:{acting})\s|(?:\s측|의|\s쪽)\s)"
        r"(?:[\p{Hangul}]{0,4}\s?(?:대리인|변호인|변호사)(?:인)?\s)?$"
    )
