"""Quotes: direct and indirect speech with its speaker, and names and emphasis in quotation marks."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from factx.extractors.build import Builder
from factx.extractors.quote import speech_en
from factx.extractors.quote.english import English
from factx.extractors.quote.frame import Frame, Reported, Stretch
from factx.extractors.quote.korean import Korean
from factx.models.base import unchecked
from factx.models.document import Document
from factx.models.mention import Mention, QuoteValue, mention_id
from factx.rules.load import RuleSet

_quote_value_of = unchecked(QuoteValue)


def extract(document: Document, rules: RuleSet, entities: Sequence[Mention]) -> list[Mention]:
    """All quotes of a document.

    Args:
        document: with its sentences.
        rules: word lists of verbs of saying, and rules.
        entities: the entity mentions of the document; speakers are found without them, if less exactly.
    """
    frame = Frame(document, entities)
    found: list[Reported] = []
    english = list(_paragraphs(frame, "en"))
    if english:
        found += speech_en.read(frame, English(frame, rules), english)
    korean = list(_paragraphs(frame, "ko"))
    if korean:
        found += Korean(frame, rules, base=len(found)).read(korean)
    return _mentions(frame, found)


def _paragraphs(frame: Frame, lang: str) -> Iterator[list[Stretch]]:
    for _, stretches in groupby(frame.stretches, key=lambda stretch: stretch.block):
        paragraph = list(stretches)
        if paragraph[0].lang == lang:
            yield paragraph


def _mentions(frame: Frame, found: Sequence[Reported]) -> list[Mention]:
    builder = Builder(frame.document)
    source = frame.document.id
    ids = [mention_id(source, "quote", said.start, said.end) for said in found]
    mentions: dict[str, Mention] = {}
    for said, name in zip(found, ids, strict=True):
        start, end = said.start, said.end
        if said.quotation is not None:
            quotation = frame.quotations[said.quotation]
            start, end = quotation.inner_start, quotation.inner_end
        if end <= start or name in mentions:
            continue
        value = _quote_value_of(
            manner=said.manner,
            content=builder.span(start, end),
            speaker_text=builder.span(*said.speaker) if said.speaker else None,
            cue=builder.span(*said.cue) if said.cue else None,
            part_of=ids[said.opens] if said.opens is not None else None,
        )
        mentions[name] = builder.mention("quote", said.start, said.end, said.rule, value)
    return sorted(mentions.values(), key=lambda mention: (mention.start, -mention.end))
