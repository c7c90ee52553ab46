"""The parts that named people, bodies and places take in the deeds of a source, and words that say which of a kind."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.link.clause.concepts import Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.link.parts import choices, covered, english_parts, korean_parts, orders, slots, spots, units
from factx.link.parts.act import Act, acts
from factx.link.parts.asides import Asides
from factx.link.parts.bylines import is_where, of_byline
from factx.link.parts.order import Order
from factx.link.parts.whys import Whys
from factx.models.mention import EntityValue, Mention
from factx.models.part import Keys, Noun, Part

_NOTHING = Keys(frozenset(), (), frozenset())
_TYPES = frozenset({"PERSON", "ORG", "PLACE"})


def parts(maker: Maker) -> Iterator[Part]:
    """The parts of one source, in order; entity ids are those of the source alone."""
    before, earlier = _NOTHING, units.NOTHING
    filling = slots.Slots(maker.rules, maker.catalogue.light)
    asides, covering = Asides(maker.rules, maker.document.source.published), covered.Covered(maker)
    whys = Whys(maker, asides)
    for number, sentence in enumerate(maker.view.sentences):
        named = [m for m in sentence.of_kind("entity") if _is_name(m)]
        chosen, ordered = list(choices.read(sentence)), list(orders.read(sentence))
        told = [hit for hit in sentence.hits if not maker.catalogue.light(hit.concept) and not _in_name(hit, named)]
        whole = _keys(maker, sentence, told, (sentence.start, sentence.end))
        others = frozenset(m.id for m in named if is_where(m) and asides.is_aside(sentence, number, (m.start, m.end)))
        words = units.units(sentence, told, acts(sentence, maker.catalogue.light))
        own = units.within(words, [(sentence.start, sentence.end)])
        yield _of_sentence(maker, sentence, told, whole, number, others, own)
        for part in _of_names(maker, sentence, named, told, whole, number):
            yield replace(part, aside=True) if part.evidence.mention in others else part
        yield from _of_words(maker, sentence, chosen, told, whole, number)
        holder = maker.holder(sentence)
        slotted = list(filling.read(sentence))
        for filled in slotted:
            if filled.slot.name == "doer" and holder is not None and _meets(holder, filled.slot.filler):
                continue  # who is quoted says it, and does not do it
            yield _of_slot(maker, sentence, filled, told, before, number, asides)
        for order in ordered:
            part = _of_order(maker, sentence, order, told, before, number)
            ends, borrowed = units.ends(words, order, earlier, sentence)
            names = Keys(frozenset(), before.names, frozenset())
            beside, of = (
                _joined([end, names]) if lent else end
                for end, lent in zip((part.clause, part.beyond), borrowed, strict=True)
            )
            yield replace(part, units=ends, clause=beside, beyond=of)
        yield from covering.read(sentence, told, (whole, before), number)
        yield from whys.read(sentence, [filled.slot for filled in slotted], told, (whole, before), number)
        for spot in spots.read(sentence):
            yield _of_spot(maker, sentence, spot, told, number, asides)
        before, earlier = whole, own


def _of_order(
    maker: Maker, sentence: SentenceView, order: Order, told: Sequence[Hit], before: Keys, number: int
) -> Part:
    """What comes before or after (its clause), and what it comes before or after (beyond)."""
    done = acts(sentence, maker.catalogue.light)
    ends = [[_end(maker, sentence, told, done, span) for span in spans] for spans in (order.beside, order.of)]
    beside, of = (_joined(end) if end else before for end in ends)
    of = _joined([of, before]) if order.back else of
    return Part(
        parts=frozenset({"order"}),
        entity=order.way,
        type="ORDER",
        evidence=maker.evidence(order.cue),
        deeds=frozenset(),
        clause=beside,
        beyond=of,
        sentence=number,
    )


def _end(maker: Maker, sentence: SentenceView, told: Sequence[Hit], done: Sequence[Act], span: Range) -> Keys:
    """What a stretch tells, with what its deeds are told as elsewhere (fired, 쐈다)."""
    keys = _keys(maker, sentence, [hit for hit in told if _inside(hit, span)], span)
    own = (act for act in done if span[0] <= act.start and act.end <= span[1])
    return Keys(keys.concepts.union(*(act.keys for act in own)), keys.names, keys.values)


def _of_sentence(
    maker: Maker,
    sentence: SentenceView,
    told: Sequence[Hit],
    whole: Keys,
    number: int,
    others: frozenset[str],
    own: units.Units,
) -> Part:
    """What a sentence tells, without the names of its byline, and where its phrases of place say that it is."""
    names = tuple(dict.fromkeys(name for mention, name in _named(sentence) if not of_byline(sentence, mention)))
    named = [(m.start, m.end) for m in sentence.of_kind("entity")]
    places = (
        Noun(hit.start, hit.end, hit.concept)
        for hit in told
        if hit.cls == "place"
        and hit.concept not in sentence.rules.concepts("anywhere")
        and not any(hit.start < end and start < hit.end for start, end in named)
        and choices.is_where(sentence, hit)
    )
    return Part(
        parts=frozenset({"sentence"}),
        entity="",
        type="SENTENCE",
        evidence=maker.evidence((sentence.start, sentence.end)),
        deeds=frozenset(),
        clause=Keys(whole.concepts, names, whole.values),
        beyond=whole,
        sentence=number,
        others=others,
        units=(own,),
        places=tuple(places),
    )


def _of_slot(
    maker: Maker,
    sentence: SentenceView,
    filled: slots.Filled,
    told: Sequence[Hit],
    before: Keys,
    number: int,
    asides: Asides,
) -> Part:
    """What something came of, which is known by the rest of the sentence and the one before, or who did it."""
    start, end = filled.slot.filler
    rest = [hit for hit in told if (hit.end <= start or end <= hit.start) and hit.concept not in filled.filler]
    near = _keys(maker, sentence, rest, (sentence.start, sentence.end))
    clause = near
    if filled.slot.name == "where":
        span = maker.clause(sentence, start, end)
        clause = _keys(maker, sentence, [hit for hit in rest if _inside(hit, span)], span)
    shown = maker.evidence(filled.slot.filler)
    return Part(
        parts=frozenset({filled.slot.name}),
        entity=filled.name or "+".join(sorted(filled.filler)),
        type="SLOT",
        evidence=shown,
        deeds=filled.effect,
        clause=clause,
        beyond=_joined([near, before]) if filled.slot.name == "cause" else near,
        sentence=number,
        bearer=filled.name,
        filler=filled.filler,
        sure=filled.slot.sure,
        aside=asides.is_aside(sentence, number, (shown.start, shown.end)),
        told=maker.evidence(filled.slot.effect[0], role="cue") if filled.slot.name == "doer" else None,
        names=filled.of,
    )


def _of_spot(
    maker: Maker, sentence: SentenceView, spot: spots.Spot, told: Sequence[Hit], number: int, asides: Asides
) -> Part:
    """A phrase of place, with what its clause and its sentence tell besides."""
    start, end = spot.span
    rest = [hit for hit in told if hit.end <= start or end <= hit.start]
    span = maker.clause(sentence, start, end)
    near, whole = (
        _keys(maker, sentence, [hit for hit in rest if _inside(hit, part)], part)
        for part in (span, (sentence.start, sentence.end))
    )
    return Part(
        parts=frozenset(spot.ways),
        entity="",
        type="SPOT",
        evidence=maker.evidence(spot.span),
        deeds=spots.asked(sentence, span),
        clause=near,
        beyond=whole,
        sentence=number,
        filler=spot.words,
        aside=asides.is_aside(sentence, number, spot.span),
        names=spot.names,
    )


def _joined(keys: Sequence[Keys]) -> Keys:
    return Keys(
        frozenset().union(*(one.concepts for one in keys)),
        tuple(dict.fromkeys(name for one in keys for name in one.names)),
        frozenset().union(*(one.values for one in keys)),
    )


def _of_words(
    maker: Maker,
    sentence: SentenceView,
    chosen: Sequence[choices.Choice],
    told: Sequence[Hit],
    whole: Keys,
    number: int,
) -> Iterator[Part]:
    for choice in chosen:
        hit = choice.hit
        clause = maker.clause(sentence, hit.start, hit.end)
        around = [
            other for other in told if _inside(other, clause) and (other.end <= hit.start or hit.end <= other.start)
        ]
        yield Part(
            parts=frozenset({hit.cls}),
            entity=hit.concept,
            type="WORD",
            evidence=maker.evidence((hit.start, hit.end)),
            deeds=frozenset(h.concept for h in around if any(_inside(h, span) for span in choice.beside)),
            clause=_keys(maker, sentence, around, clause),
            beyond=whole,
            sentence=number,
            bearer=choice.bearer,
        )


def _of_names(
    maker: Maker, sentence: SentenceView, named: list[Mention], told: Sequence[Hit], whole: Keys, number: int
) -> Iterator[Part]:
    if not named:
        return
    holder = maker.holder(sentence)
    read = korean_parts.read if sentence.lang == "ko" else english_parts.read
    for mention, found, beside in read(sentence, named):
        value = mention.value
        if not isinstance(value, EntityValue) or value.entity is None:
            continue
        if holder is not None and holder[0] < mention.end and mention.start < holder[1]:
            continue  # who is quoted says it, and does not do it
        clause = maker.clause(sentence, mention.start, mention.end)
        hits = [hit for hit in told if _inside(hit, clause)]
        yield Part(
            parts=found,
            entity=value.entity,
            type=value.type,
            evidence=maker.evidence((mention.start, mention.end), mention=mention),
            deeds=frozenset(hit.concept for hit in hits if any(_inside(hit, span) for span in beside)),
            clause=_keys(maker, sentence, hits, clause),
            beyond=whole,
            sentence=number,
        )


def _meets(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _is_name(mention: Mention) -> bool:
    return mention.is_name and mention.entity_type in _TYPES and mention.entity is not None


def _in_name(hit: Hit, named: list[Mention]) -> bool:
    """The words of a name tell nothing: 차씨 is no car, an Institute of Mineral Resources no mineral."""
    return any(m.start <= hit.start and hit.end <= m.end for m in named)


def _keys(maker: Maker, sentence: SentenceView, hits: Sequence[Hit], span: Range) -> Keys:
    return Keys(
        frozenset([*(hit.concept for hit in hits), *_seconds(sentence, hits)]),
        tuple(dict.fromkeys([name for mention, name in _named(sentence) if span[0] <= mention.start < span[1]])),
        frozenset(maker.near_in(sentence, span)),
    )


def _seconds(sentence: SentenceView, hits: Sequence[Hit]) -> Iterator[str]:
    """What words of two meanings may mean besides."""
    if not sentence.seconds:
        return
    starts = {hit.start for hit in hits}
    yield from (concept for start, concept in sentence.seconds if start in starts)


def _inside(hit: Hit, span: Range) -> bool:
    return span[0] <= hit.start and hit.end <= span[1]


def _named(sentence: SentenceView) -> list[tuple[Mention, str]]:
    return sentence.found(_named, _names_of)


def _names_of(sentence: SentenceView) -> list[tuple[Mention, str]]:
    return [
        (mention, mention.entity)
        for mention in sentence.of_kind("entity")
        if mention.entity and mention.entity_type != "ROLE"
    ]
