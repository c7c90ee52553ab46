"""Who a speaker's words name."""

from bisect import bisect_left
from collections.abc import Sequence

import regex

from factx.link.coreference.anaphora import Antecedents, lang_at
from factx.models.base import Span
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention

_BODY = ("ORG", "PLACE")
_HANGS = regex.compile(r"\b(?:for|of|to|with|by)\s")
"""``a spokesman for Kim``, ``supporters of Kim``: the person is not who speaks."""


class Named:
    """The entity mentions of a document, found by the stretch they touch."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._entities = sorted((m for m in mentions if isinstance(m.value, EntityValue)), key=lambda m: m.start)
        self._starts = [mention.start for mention in self._entities]
        self._longest = max((mention.end - mention.start for mention in self._entities), default=0)

    def inside(self, words: Span) -> list[Mention]:
        """Those that touch the words, in order."""
        first = bisect_left(self._starts, words.start - self._longest)
        return [m for m in self._entities[first : bisect_left(self._starts, words.end)] if words.start < m.end]


def speaker_of(words: Span, document: Document, named: Named, antecedents: Antecedents) -> str | None:
    """The entity that the words of a speaker name: a person in them, else what they refer to, else an organisation.

    A spokesperson without a name stays nobody, and does not become the organisation.
    """
    inside = named.inside(words)
    people = _ids([m for m in inside if not _HANGS.search(words.text[: max(m.start - words.start, 0)])], ("PERSON",))
    if people:
        return people[-1]
    lang = lang_at(document, words.start)
    referred = antecedents.resolve(words.text, words.start, lang)
    if referred is not None:
        return referred
    titled = [m for m in inside if isinstance(m.value, EntityValue) and m.value.type == "ROLE"]
    if titled and not antecedents.kit.speaks_for(words.text):
        return antecedents.holder_of(titled[-1])
    if antecedents.kit.speaks_for(words.text):
        return None
    bodies = _ids(inside, _BODY)
    return bodies[-1] if bodies else None


def _ids(mentions: Sequence[Mention], types: tuple[str, ...]) -> list[str]:
    return [
        mention.value.entity
        for mention in mentions
        if isinstance(mention.value, EntityValue) and mention.value.type in types and mention.value.entity
    ]
