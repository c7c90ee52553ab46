"""A value beside which its sentence tells what it was before: ``23 alerts, up from 19``, 19건보다 많은 23건."""

from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_REACH = 90
"""Characters between what is and what was."""
_BARE = (None, "item")
"""Units of a number whose sentence has said what is counted: ``240 patients, up from 180``."""
_THAN = "보다"


def compared(sentence: SentenceView, figure: Mention) -> Range | None:
    """Where what a figure came from stands, a value of one unit with it; None where it came from nothing."""
    text, value = sentence.document.text, figure.value
    for other in sentence.of_kind("figure"):
        was = other.value
        if other is figure or not isinstance(value, FigureValue) or not isinstance(was, FigureValue):
            continue
        start, end = (other.end, figure.start) if sentence.lang == "ko" else (figure.end, other.start)
        if (
            was.unit not in (value.unit, *_BARE)
            or not 0 < end - start <= _REACH
            or figure_between(sentence, start, end)
        ):
            continue
        if text.startswith(_THAN, start) if sentence.lang == "ko" else _from(sentence.rules).search(text, start, end):
            return other.start, other.end
    return None


def figure_between(sentence: SentenceView, start: int, end: int) -> bool:
    """Whether a figure stands in a stretch; the sum before it in another currency (``or $5.3 million``) is none."""
    return any(start <= m.start and m.end <= end and not _is_equivalent(m) for m in sentence.of_kind("figure"))


def _is_equivalent(mention: Mention) -> bool:
    return isinstance(mention.value, FigureValue) and mention.value.equivalent_of is not None


@cache
def _from(rules: RuleSet) -> "regex.Pattern[str]":
    words = alternatives(rules.lexicon("en", "figure_word.compared").words)
    return compiled(rf"(?i)\b{words}\b[\w\s]{{0,24}}?\b(?:from|with|to|than|against)\s\Z")
