"""Quotations to facts: who said what, in which words."""

from collections.abc import Iterator

from factx.link.clause.context import Range
from factx.link.facts.maker import Maker
from factx.link.said.content import DEED, SENSE
from factx.link.said.operators import operators
from factx.link.said.stances import stances
from factx.link.said.wordings import deeds
from factx.models.base import unchecked
from factx.models.fact import Attribution, Fact, QuoteFactValue
from factx.models.mention import Mention, QuoteValue

_fact_of = unchecked(Fact)
_quote_fact_value_of = unchecked(QuoteFactValue)
_attribution_of = unchecked(Attribution)

RULE = "link.quote"
ATTRIBUTE = "quote"


def quote_facts(maker: Maker) -> Iterator[Fact]:
    """A fact for each stretch of speech whose speaker is known by name or words."""
    for quote in maker.speakers():
        sentence = maker.view.sentence_at(quote.start)
        value = quote.value
        if sentence is None or not isinstance(value, QuoteValue) or value.manner == "term":
            continue
        if value.speaker is None and value.speaker_text is None:
            continue
        yield _fact(maker, quote, value)


def _fact(maker: Maker, quote: Mention, value: QuoteValue) -> Fact:
    span = (value.content.start, value.content.end)
    sentence = maker.view.sentence_at(span[0]) or maker.view.sentences[0]
    said_by = value.speaker_text
    evidence = [maker.evidence(span, mention=quote)]
    if said_by is not None:
        evidence.append(maker.evidence((said_by.start, said_by.end), "holder"))
        named = maker.name_of(value.speaker, (said_by.start, said_by.end)) if value.speaker else None
        if named is not None:
            evidence.append(maker.evidence(named, "holder"))
    if value.cue is not None:
        evidence.append(maker.evidence((value.cue.start, value.cue.end), "cue"))
    manner = "direct" if value.manner == "direct" else "indirect"
    return _fact_of(
        id="",
        source=maker.document.id,
        kind="quote",
        subject=value.speaker,
        attribute=ATTRIBUTE,
        value=_quote_fact_value_of(
            text=value.content.text,
            manner=manner,
            told=_told(maker, span),
            turns=_turns(maker, span),
            stances=_stances(maker, span),
        ),
        attribution=_attribution_of(
            holder=value.speaker, text=said_by.text if said_by else None, manner=manner, cue=value.cue
        ),
        evidence=tuple(evidence),
        rule=RULE,
        subject_text=said_by.text if said_by and value.speaker is None else None,
        topic=maker.topic(sentence, (span[0], span[0]), span),
        names=maker.names(sentence),
        near=maker.near(sentence, quote),
        kin=_kin(maker, span),
        position=maker.position(quote.start),
    )


def _kin(maker: Maker, span: Range) -> tuple[str, ...]:
    """The concepts of what is said, over all its sentences."""
    nothing = (span[0], span[0])
    told = (maker.kin(sentence, nothing, (span,)) for sentence in maker.view.between(*span))
    return tuple(dict.fromkeys(concept for concepts in told for concept in concepts))


def _told(maker: Maker, span: Range) -> tuple[str, ...]:
    """All words of the lexicons, those that say little by themselves too: each with its concept and its deeds."""
    known: dict[str, None] = {}
    for sentence in maker.view.between(*span):
        words = [(hit.start, hit.end, [hit.concept]) for hit in sentence.hits if span[0] <= hit.start < span[1]]
        for deed in deeds(maker.rules).find(sentence):
            if span[0] <= deed.start < span[1]:
                of = next((keys for start, end, keys in words if start < deed.end and deed.start < end), None)
                if of is None:
                    of = []
                    words.append((deed.start, deed.end, of))
                of += [DEED + name for name in deed.names]
        known |= dict.fromkeys(SENSE.join(dict.fromkeys(keys)) for _, _, keys in words)
    return tuple(known)


def _turns(maker: Maker, span: Range) -> tuple[str, ...]:
    return tuple(
        operator.name
        for sentence in maker.view.between(*span)
        for operator in operators(maker.rules, sentence.lang).of(sentence, (max(span[0], sentence.start), span[1]))
    )


def _stances(maker: Maker, span: Range) -> tuple[str, ...]:
    views = maker.view.between(*span)
    inside = ((view, (max(span[0], view.start), min(span[1], view.end))) for view in views)
    return tuple(dict.fromkeys(name for view, told in inside for name in stances(maker.rules).of(view, told)))
