"""Sums and amounts for one of something: 1㏊당 270만원, 차량 한 대에 1만원, ``3.2 million won a hectare``."""

from functools import cache
from typing import NamedTuple

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.attribute import Catalogue, english_phrase, korean_phrase
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_REACH, _CLAUSE = 30, 90
"""Characters beside a figure in which the words for one of something stand, and before it in an English clause."""
_EACH = compiled(r"\s?씩")
_FILLER = r"(?:\s(?:약|최대|최소|평균|각|각각|매달|매월|월|연|연간|해마다|매년|하루))?\s?$"
_PEOPLE = "people"
_PERSONS = "person"


class One(NamedTuple):
    """Of what an amount is for one, and the words that say so."""

    id: str
    start: int
    end: int


class Ones:
    """Finds such words by the table ``ones`` of a rule set, and by its concepts for what the table lacks."""

    def __init__(self, rules: RuleSet) -> None:
        rows = rules.table("shared/ones")
        self._named = {
            lang: {word: row["one"] for row in rows for word in row[lang].split("|") if word} for lang in ("ko", "en")
        }
        listed = alternatives({*self._named["ko"], *rules.lexicon("ko", "counter_class").words})
        self._one = compiled(
            rf"(?:(?<=\s)|(?<=^))(?P<words>(?:(?P<thing>[가-힣]{{1,7}})\s)?(?:한|1)\s?(?P<one>{listed})"
            rf"(?P<tie>당|에게|에|마다)?){_FILLER}"
        )
        self._per = compiled(rf"(?:(?<=\s)|(?<=^)|(?<=1))(?P<words>(?P<one>[^\s\d,.]{{1,6}}?)(?:당|마다)){_FILLER}")
        self._each = compiled(rf"(?:(?<=\s)|(?<=^)|(?<=1))(?P<words>(?P<one>[^\s\d,.]{{1,5}}?)(?:에|에게)){_FILLER}")
        self._after = compiled(
            r"\s?(?:\([^()]{0,24}\)\s?)?"
            r"(?P<words>(?:(?:an?|per|each|(?:for|to)\s(?:each|every)|every)\s|/)(?P<one>[a-z]{2,14}))\b"
            r"(?:\s(?P<head>[a-z]{2,14})\b)?",
            int(regex.IGNORECASE),
        )
        self._clause = compiled(
            r"\b(?P<words>(?:each|every)(?:\sone)?(?:\sof(?:\s(?:the|its|their|his|her|these|those))?)?"
            r"(?:\s(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten))?(?P<one>(?:\s[a-z]{2,14}){1,3}))",
            int(regex.IGNORECASE),
        )
        self._times = rules.lexicon("en", "time_unit").words

    def of(self, sentence: SentenceView, figure: Mention, clause: Range, catalogue: Catalogue) -> One | None:
        """Of what an amount is for one; None for others and for what is counted by time."""
        value = figure.value
        if not isinstance(value, FigureValue) or value.form != "level":
            return None
        if sentence.lang == "ko":
            return self._korean(sentence, figure, value, catalogue)
        return self._english(sentence, figure, clause, catalogue)

    def _korean(self, sentence: SentenceView, figure: Mention, value: FigureValue, catalogue: Catalogue) -> One | None:
        text, low = sentence.document.text, max(sentence.start, figure.start - _REACH)
        spread = _EACH.match(text, figure.end) is not None
        one = self._one.search(text, low, figure.start)
        if one is not None and (one["tie"] in ("당", "마다") or spread or value.currency):
            known = one["thing"] and self._called("ko", one["thing"], catalogue, anything=False)
            if found := known or self._called("ko", one["one"], catalogue):
                return One(found, one.start("words"), one.end("words"))
        per = self._per.search(text, low, figure.start)
        per = per or (self._each.search(text, low, figure.start) if spread else None)
        found = self._called("ko", per["one"], catalogue) if per is not None else None
        return One(found, per.start("words"), per.end("words")) if per is not None and found else None

    def _english(self, sentence: SentenceView, figure: Mention, clause: Range, catalogue: Catalogue) -> One | None:
        text = sentence.document.text
        after = self._after.match(text, figure.end, min(sentence.end, figure.end + 2 * _REACH))
        head = self._listed("en", after["head"].lower()) if after is not None and after["head"] else None
        if after is not None and head is not None and self._listed("en", after["one"].lower()) is None:
            return One(head, after.start("words"), after.end("head"))  # per common share
        if after is not None and after["one"].lower() not in self._times:
            found = self._called("en", after["one"].lower(), catalogue)
            if found:
                return One(found, after.start("words"), after.end("words"))
        each = self._clause.search(text, max(clause[0], figure.start - _CLAUSE), figure.start)
        if each is None:
            return None
        words = each["one"].lower().split()
        if words[0] in self._times:
            return None
        listed = next((known for word in words if (known := self._listed("en", word))), None)
        found = listed or self._called("en", words[0], catalogue, anything=False)
        return One(found, each.start("words"), each.end("words")) if found else None

    def _called(self, lang: str, word: str, catalogue: Catalogue, *, anything: bool = True) -> str | None:
        """One name for whoever is a person, and for all names of households, vehicles, firms …; else the concept."""
        if known := self._listed(lang, word):
            return known
        phrase = korean_phrase(word) if lang == "ko" else english_phrase(word)
        concept, cls = catalogue.concept_and_class(lang, phrase)
        if cls == _PERSONS:
            return _PEOPLE
        return concept if anything else None

    def _listed(self, lang: str, word: str) -> str | None:
        """What the table calls a word, or the longest end of a Korean one (시군구민, but no 공사 for 사)."""
        tails = (word[n:] for n in range(1, len(word) - 1))
        singular = f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")
        ends = (word, *tails) if lang == "ko" else (word, singular)
        return next((self._named[lang][end] for end in ends if end in self._named[lang]), None)


def for_one(sentence: SentenceView, figure: Mention, clause: Range, catalogue: Catalogue) -> One | None:
    """Of what an amount is for one: ``hectare``, ``people``, ``household``; the same in both languages."""
    return ones(sentence.rules).of(sentence, figure, clause, catalogue)


@cache
def ones(rules: RuleSet) -> Ones:
    """The finder of a rule set, built once."""
    return Ones(rules)
