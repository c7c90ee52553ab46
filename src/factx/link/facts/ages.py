"""Whose age a figure is: the person named right before it or after it (``Kim, a 52-year-old teacher``, 탁윤석(52))."""

import regex

from factx.link.clause.view import SentenceView
from factx.models.mention import EntityValue, Mention
from factx.patterns import compiled

_BEFORE = compiled(r"\s?,?\s?[(（]?(?:(?:an?|aged|age|is|was|now|who is|who was)\s){0,2}", int(regex.IGNORECASE))
_BRACKET = compiled(r"\s?(?:(?:씨|군|양|님)\s?)?[(（]\s?(?:[가-힣]{1,6}\s?[·,]\s?)?(?:당시\s|만\s)?")
"""``대표 탁윤석(52) 씨``: the firm that he heads is not so old."""
_AFTER = compiled(r"(?:[\s-][a-z'’-]{1,20}){0,4}[\s-]?")
_NO_NOUN = frozenset({"verb", "rel", "aux"})
_CALLED = "called"
"""Group of the words that give a name: ``a 52-year-old man named Kim``."""


def aged(sentence: SentenceView, figure: Mention) -> str | None:
    """The person whose age a figure is, or None."""
    text, korean = sentence.document.text, sentence.lang == "ko"
    for mention in sentence.of_kind("entity"):
        value = mention.value
        if not isinstance(value, EntityValue) or value.type != "PERSON" or value.entity is None:
            continue
        before = _BRACKET if korean else _BEFORE
        if mention.end <= figure.start and before.fullmatch(text, mention.end, figure.start):
            return value.entity
        if not korean and figure.end < mention.start and _AFTER.fullmatch(text, figure.end, mention.start):
            between = (word for word in sentence.words if figure.end <= word.start < mention.start)
            if all(word.kind not in _NO_NOUN or _CALLED in word.groups for word in between):
                return value.entity
    return None
