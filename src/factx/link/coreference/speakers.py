"""Who a speaker's words name, and whose words a headline shortens."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

import regex

from factx.link.coreference.anaphora import Antecedents, lang_at
from factx.models.base import Span
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention, QuoteValue

_BODY = ("ORG", "PLACE")
_HANGS = regex.compile(r"\b(?:for|of|to|with|by)\s")
"""``a spokesman for Kim``, ``supporters of Kim``: the person is not who speaks."""
_OWNS = regex.compile(r"['’]s?\s\p{L}|(?:\s?[가-힣]{1,8})?(?:\s측(?:의)?|의)\s[가-힣]")
"""What stands behind whoever has or sends the one who speaks."""


_SHORTENED = 0.6
"""Share of its pairs of letters that a quotation of a headline has in common with the one that it shortens."""


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
    people = _ids([m for m in inside if not _is_of_another(m, words)], ("PERSON",))
    if people:
        return people[-1]
    lang = lang_at(document, words.start)
    referred = antecedents.resolve(words.text, words.start, lang)
    if referred is not None:
        return referred
    titled = [m for m in inside if m.entity_type == "ROLE"]
    if titled and not antecedents.kit.speaks_for(words.text):
        return antecedents.holder_of(titled[-1])
    if antecedents.kit.speaks_for(words.text):
        return None
    bodies = _ids(inside, _BODY)
    return bodies[-1] if bodies else None


def _is_of_another(mention: Mention, words: Span) -> bool:
    """``a spokesman for Kim``, ``Kang's lawyers``, 강 회장 측 변호인: somebody else speaks, for him or of him."""
    before, behind = words.text[: max(mention.start - words.start, 0)], words.text[max(mention.end - words.start, 0) :]
    return _HANGS.search(before) is not None or _OWNS.match(behind) is not None


def forestalled(mentions: Sequence[Mention]) -> dict[str, str]:
    """The speakers of quotations in headlines that name none, by id of the mention: whose words they shorten.

    “막을 수 있었다”…조사위 보고서 공개: somebody says it in full further down.
    """
    said = [(m, m.value) for m in mentions if isinstance(m.value, QuoteValue) and m.value.manner == "direct"]
    below = [(_pairs(value.content.text), value.speaker) for m, value in said if m.zone == "body" and value.speaker]
    found: dict[str, str] = {}
    for mention, value in said:
        if mention.zone != "headline" or value.speaker or value.speaker_text:
            continue
        own = _pairs(value.content.text)
        shares: dict[str, float] = {}
        for pairs, speaker in below:
            share = len(own & pairs) / len(own) if own else 0.0
            shares[speaker] = max(share, shares.get(speaker, 0.0))
        likely = [speaker for speaker, share in shares.items() if share >= _SHORTENED]
        if len(likely) == 1:
            found[mention.id] = likely[0]
    return found


def _pairs(text: str) -> frozenset[str]:
    """The pairs of letters that stand beside each other, which a headline keeps while it changes endings."""
    letters = [c for c in text.casefold() if c.isalnum()]
    return frozenset(map("".join, pairwise(letters)))


def _ids(mentions: Sequence[Mention], types: tuple[str, ...]) -> list[str]:
    return [mention.entity for mention in mentions if mention.entity_type in types and mention.entity]
