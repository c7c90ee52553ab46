"""Sums and amounts for one of something: 1㏊당 270만원, 한 사람에 20만원씩, ``3.2 million won a hectare``."""

import regex

from factx.link.clause.view import SentenceView
from factx.link.facts.attribute import Catalogue, english_phrase, korean_phrase
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_REACH = 16
"""Characters beside a figure in which the words for one of something stand."""
_KOREAN = compiled(
    r"(?:(?<=\s)|(?<=^)|(?<=1)|(?<=한))\s?(?P<one>[^\s\d,.]{1,5}?)(?P<tie>당|마다|에|에게)\s?(?:약|최대|평균)?\s?$"
)
_EACH = compiled(r"\s?씩")
_ENGLISH = compiled(
    r"\s?(?:\([^()]{0,24}\)\s?)?(?:an?|per|each|for each|for every|/)\s?(?P<one>[a-z]{2,14})\b", int(regex.IGNORECASE)
)
_TIMES = frozenset({"day", "week", "month", "quarter", "year", "hour", "minute", "second", "night"})
"""What is counted by time has a period (`facets.period`) and is no amount for one of something."""


def for_one(sentence: SentenceView, figure: Mention, catalogue: Catalogue) -> str | None:
    """``per_hectare`` for an amount that is for one hectare, the same in both languages; None for others."""
    value = figure.value
    if not isinstance(value, FigureValue) or value.form != "level":
        return None
    text = sentence.document.text
    if sentence.lang == "ko":
        found = _KOREAN.search(text, max(sentence.start, figure.start - _REACH), figure.start)
        if found is None or (found["tie"] != "당" and not _EACH.match(text, figure.end)):
            return None
        concept = catalogue.concept("ko", korean_phrase(found["one"]))
    else:
        found = _ENGLISH.match(text, figure.end, min(sentence.end, figure.end + 3 * _REACH))
        if found is None or found["one"].lower() in _TIMES:
            return None
        concept = catalogue.concept("en", english_phrase(found["one"]))
    return f"per_{concept}" if concept else None
