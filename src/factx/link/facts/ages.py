"""Whose age a figure is: the person named right before it or after it (``Kim, a 52-year-old teacher``)."""

import regex

from factx.link.clause.view import SentenceView
from factx.models.mention import EntityValue, Mention
from factx.patterns import compiled

_BEFORE = compiled(r"\s?,?\s?[(（]?(?:(?:an?|aged|age|is|was|now|who is|who was)\s){0,2}", int(regex.IGNORECASE))
_AFTER = compiled(r"(?:[\s-][a-z'’-]{1,20}){0,4}[\s-]?")
_NO_NOUN = frozenset({"verb", "rel", "aux"})
_CALLED = "called"
"""Group of the words that give a name: ``a 52-year-old man named Kim``."""


def aged(sentence: SentenceView, figure: Mention) -> str | None:
    """The person whose age an English figure is, or None."""
    text = sentence.document.text
    for mention in sentence.of_kind("entity"):
        value = mention.value
        if not isinstance(value, EntityValue) or value.type != "PERSON" or value.entity is None:
            continue
        if mention.end <= figure.start and _BEFORE.fullmatch(text, mention.end, figure.start):
            return value.entity
        if figure.end < mention.start and _AFTER.fullmatch(text, figure.end, mention.start):
            between = (word for word in sentence.words if figure.end <= word.start < mention.start)
            if all(word.kind not in _NO_NOUN or _CALLED in word.groups for word in between):
                return value.entity
    return None
