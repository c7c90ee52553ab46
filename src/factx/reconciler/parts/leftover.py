"""Who and where by what is left over: two reports of one event whose openings agree in all names but one of a sort.

Reporters word one event so differently that its clauses share little; but where the openings of two reports of one day
have the same numbers, days, things and names, and each has one person, body or place that the other does not know at
all, those two stand for one another. Speakers are left out: whom a reporter asks is chance.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from factx.models.fact import Evidence
from factx.models.mention import EntityType, EntityValue, Mention, QuoteValue
from factx.models.part import Keys, Part
from factx.models.report import Reading
from factx.reconciler.parts.names import Apart

_DAYS = 3
_SORTS = ("PERSON", "ORG", "PLACE")
_NOTHING = Keys(frozenset(), (), frozenset())


@dataclass(frozen=True, slots=True)
class Named:
    """A name of an opening."""

    entity: str
    type: EntityType
    mention: Mention
    sentence: int
    parts: frozenset[str]


class Opening:
    """What a source names in its opening, and all whom it knows.

    Args:
        reading: with the entity ids of the whole run.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences = [part for part in reading.parts if part.type == "OPENING"]

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the opening tells: concepts, entities, numbers and days."""
        told = [part.clause for part in self._sentences]
        return frozenset(
            key
            for one in told
            for key in (
                *(f"c:{c}" for c in one.concepts),
                *(f"n:{n}" for n in one.names),
                *(f"v:{v}" for v in one.values),
            )
        )

    @cached_property
    def named(self) -> Sequence[Named]:
        """The names of the opening, without those who speak in the source and where it was written (SEOUL —)."""
        speakers = self._speakers()
        found: dict[str, Named] = {}
        for mention in self._reading.mentions:
            value = mention.value
            if not isinstance(value, EntityValue) or value.form != "name" or value.entity is None:
                continue
            at = next((p for p in self._sentences if p.evidence.start <= mention.start < p.evidence.end), None)
            if at is None or value.type not in _SORTS or value.entity in speakers:
                continue
            if value.entity not in at.clause.names:
                continue
            if value.type == "PLACE" and mention.text.isupper():
                continue
            parts = frozenset(
                one for part in self._reading.parts if part.evidence.mention == mention.id for one in part.parts
            )
            found.setdefault(value.entity, Named(value.entity, value.type, mention, at.sentence, parts))
        return list(found.values())

    def _speakers(self) -> set[str]:
        quotes = (m.value for m in self._reading.mentions if isinstance(m.value, QuoteValue))
        spoken = {quote.speaker for quote in quotes if quote.speaker is not None}
        return spoken | {f.attribution.holder for f in self._reading.facts if f.attribution.holder is not None}

    @cached_property
    def known(self) -> Mapping[str, str]:
        """All entities of the source, with their types."""
        values = (m.value for m in self._reading.mentions if isinstance(m.value, EntityValue))
        return {value.entity: value.type for value in values if value.entity is not None}

    @property
    def published(self) -> date | None:
        """Its day."""
        day = self._reading.source.published
        return date.fromisoformat(day[:10]) if day else None

    def part(self, named: Named) -> Part:
        """A name as a part of the event that the opening tells."""
        mention, document = named.mention, self._reading.document
        evidence = Evidence(
            source=self._reading.source.id,
            start=mention.start,
            end=mention.end,
            text=document.text[mention.start : mention.end],
            line=document.text.count("\n", 0, mention.start) + 1,
            mention=mention.id,
        )
        return Part(
            parts=frozenset({"opening"}),
            entity=named.entity,
            type=named.type,
            evidence=evidence,
            deeds=frozenset(),
            clause=_NOTHING,
            beyond=_NOTHING,
            sentence=named.sentence,
        )


def near_in_time(one: Opening, other: Opening) -> bool:
    """Two sources of the same days, as far as they say."""
    days = (one.published, other.published)
    return not (days[0] and days[1]) or abs((days[0] - days[1]).days) <= _DAYS


def leftovers(one: Opening, other: Opening, apart: Apart) -> Iterator[tuple[Part, Part]]:
    """The pairs of names that stand for one another in two openings of one event.

    Args:
        one: the opening of a source.
        other: that of another of its story.
        apart: tells names apart.
    """
    for sort in _SORTS:
        mine, theirs = (
            _first([named for named in own.named if named.type == sort and _unknown(named, far, apart)])
            for own, far in ((one, other), (other, one))
        )
        if mine is not None and theirs is not None and apart.strangers(mine.entity, theirs.entity):
            yield one.part(mine), other.part(theirs)


def _first(left: Sequence[Named]) -> Named | None:
    """The one that tells who or where: the only one, or the only one of the first sentence that has such a part."""
    if len(left) > 1 and left[0].type == "PLACE":
        left = [named for named in left if "in" in named.parts] or left
    if len(left) > 1:
        left = [named for named in left if named.sentence == left[0].sentence]
    return left[0] if len(left) == 1 else None


def _unknown(named: Named, other: Opening, apart: Apart) -> bool:
    """The other source has no name that may be the same, or that of a part of it."""
    for entity, type_ in other.known.items():
        if entity == named.entity or apart.inside(named.entity, entity):
            return False
        if (type_ == named.type or {type_, named.type} == {"ORG", "PLACE"}) and apart.alike(entity, named.entity):
            return False
    return True
