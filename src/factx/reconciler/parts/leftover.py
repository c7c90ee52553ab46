"""Who and where by what is left over: two tellings of one thing that agree in all names, or places, but one of a sort.

Reporters word one event so differently that its clauses share little; but where the openings of two reports, or two
sentences, have the same numbers, days, things and names, and each has one person, body or place that the other source
does not know at all, those two stand for one another. Speakers are left out: whom a reporter asks is chance.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from factx.extractors.build import Builder
from factx.models.fact import Evidence
from factx.models.mention import EntityType, EntityValue
from factx.models.part import Keys, Noun, Part
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Told

BOND = 1.2
"""Weight of what the sentences of two names share, so that one thing is told of both."""
_SORTS = ("PERSON", "ORG", "PLACE")
_NOTHING = Keys(frozenset(), (), frozenset())
Telling = tuple[Told, Sequence[Part]]
"""A source and the sentences that tell the thing."""


@dataclass(frozen=True, slots=True)
class Named:
    """A name of a telling."""

    entity: str
    type: EntityType
    start: int
    end: int
    mention: str
    sentence: int
    parts: frozenset[str]
    sentences: frozenset[int]


def leftovers(one: Telling, other: Telling, counterparts: Counterparts, apart: Apart) -> Iterator[tuple[Part, Part]]:
    """The pairs of names and words for places that stand for one another in two tellings of one thing.

    Args:
        one: the sentences of a source.
        other: those of another of its story.
        counterparts: what the sentences of both share.
        apart: tells names apart.
    """
    named = named_of(one), named_of(other)
    for sort in _SORTS:
        mine, theirs = (
            _first([n for n in own if n.type == sort and _unknown(n, far[0], apart)], apart)
            for own, far in zip(named, (other, one), strict=True)
        )
        if mine is None or theirs is None or not apart.strangers(mine.entity, theirs.entity):
            continue
        if counterparts.bond(mine.sentences, theirs.sentences, mine.entity) < BOND:
            continue
        whole = len(one[1]) > 1
        if (whole and sort != "PLACE") or sort == "PERSON" or (sort == "PLACE" and mine.parts & theirs.parts):
            yield part_of(one[0], mine), part_of(other[0], theirs)
    if len(one[1]) == 1:
        yield from _places(one, other)


def _places(one: Telling, other: Telling) -> Iterator[tuple[Part, Part]]:
    """The words that alone say in two sentences where something is."""
    left: list[dict[str, Noun]] = []
    for own, far in ((one, other), (other, one)):
        nouns = [noun for part in own[1] for noun in part.places]
        left.append({noun.concept: noun for noun in nouns if noun.concept not in far[0].concepts})
    if len(left[0]) == len(left[1]) == 1:
        yield _of_noun(one, *left[0].values()), _of_noun(other, *left[1].values())


def named_of(telling: Telling) -> list[Named]:
    """The names of a telling, without those who speak in the source and where it was written (SEOUL —)."""
    told, sentences = telling
    found: dict[str, Named] = {}
    for mention in told.entity_mentions:
        value = mention.value
        if not isinstance(value, EntityValue) or value.entity is None or value.type not in _SORTS:
            continue
        at = next((p for p in sentences if p.evidence.start <= mention.start < p.evidence.end), None)
        if at is None or value.entity in told.speakers or value.entity not in at.clause.names:
            continue
        if (value.type != "PLACE" or not mention.text.isupper()) and mention.id not in told.asides:
            parts = told.parts_of.get(mention.id, frozenset())
            known = found.get(value.entity)
            if known is None:
                where = (mention.start, mention.end, mention.id, at.sentence)
                found[value.entity] = Named(value.entity, value.type, *where, parts, frozenset({at.sentence}))
            else:
                found[value.entity] = replace(known, sentences=known.sentences | {at.sentence})
    return list(found.values())


def _first(left: Sequence[Named], apart: Apart) -> Named | None:
    """The one that tells who or where: the only one, or the only one of the first sentence that has such a part.

    The army and Somerset, which every list has, stand beside what is told (the firm, the station) more than for it.
    """
    first = left[0].sentence if left else 0
    narrower: tuple[Callable[[Named], bool], ...] = (
        lambda named: named.type != "PLACE" or "in" in named.parts,
        lambda named: not apart.listed(named.entity),
        lambda named: named.sentence == first,
    )
    for narrow in narrower:
        if len(left) > 1:
            left = [named for named in left if narrow(named)] or left
    return left[0] if len(left) == 1 else None


def _unknown(named: Named, other: Told, apart: Apart) -> bool:
    """The other source has no name that may be the same, or that of a part of it."""
    for entity, type_ in other.names.items():
        if entity == named.entity or apart.inside(named.entity, entity):
            return False
        if (type_ == named.type or {type_, named.type} == {"ORG", "PLACE"}) and apart.alike(entity, named.entity):
            return False
    return True


def part_of(told: Told, named: Named) -> Part:
    """A name as what it has to do with a telling."""
    return Part(
        parts=frozenset({"telling"}),
        entity=named.entity,
        type=named.type,
        evidence=_evidence(told, named.start, named.end, named.mention),
        deeds=frozenset(),
        clause=_NOTHING,
        beyond=_NOTHING,
        sentence=named.sentence,
    )


def _of_noun(telling: Telling, noun: Noun) -> Part:
    return Part(
        parts=frozenset({"where"}),
        entity=noun.concept,
        type="WORD",
        evidence=_evidence(telling[0], noun.start, noun.end, None),
        deeds=frozenset(),
        clause=_NOTHING,
        beyond=_NOTHING,
        sentence=telling[1][0].sentence,
        sure=False,
    )


def _evidence(told: Told, start: int, end: int, mention: str | None) -> Evidence:
    return Builder(told.reading.document).evidence(start, end, mention=mention)
