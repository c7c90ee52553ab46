"""What one source tells: the parts of its sentences with what is told around them, and all whom it knows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from factx.models.mention import EntityValue, Mention, QuoteValue
from factx.models.part import Keys, Part
from factx.models.report import Reading

OPENING = 4
"""Sentences that tell what has happened."""
_DAYS = 3
TOLD = 3.2
"""What two stretches must share to be taken for one telling (a rare key counts for about 3, a common name for 1)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A part with the keys of its clause and of its sentence: concepts (``c:``), entities (``n:``), values (``v:``)."""

    part: Part
    near: frozenset[str]
    whole: frozenset[str]


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two parts that have one place in what is told, and how much speaks for it."""

    a: Part
    b: Part
    score: float
    shared: frozenset[str]
    frames: tuple[Frame, Frame]


class Told:
    """What one source tells.

    Args:
        reading: with the entity ids of the whole run.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.frames = [
            Frame(part, keys_of(part.clause, part.entity), keys_of(part.beyond, part.entity))
            for part in reading.parts
            if part.type not in ("SENTENCE", "EXTENT", "SPOT")
        ]
        self.sentences = [part for part in reading.parts if part.type == "SENTENCE"]
        self.extents = [part for part in reading.parts if part.parts & {"extent", "member"}]
        self.done = [part for part in reading.parts if "done" in part.parts]
        self.listed = [part for part in reading.parts if "roster" in part.parts]
        self.spots = [part for part in reading.parts if part.type == "SPOT"]
        self.keys = {part.sentence: keys_of(part.clause, "") for part in self.sentences}

    @property
    def opening(self) -> list[Part]:
        """The sentences that tell what has happened."""
        return self.sentences[:OPENING]

    @cached_property
    def names(self) -> Mapping[str, str]:
        """All entities of the source, with their types."""
        values = (m.value for m in self.reading.mentions if isinstance(m.value, EntityValue))
        return {value.entity: value.type for value in values if value.entity is not None}

    @cached_property
    def concepts(self) -> frozenset[str]:
        """All that the source speaks of."""
        return frozenset().union(*(part.clause.concepts for part in self.sentences))

    @cached_property
    def place_words(self) -> frozenset[str]:
        """All that it speaks of, the words of its phrases of place among it."""
        return self.concepts.union(*(part.filler for part in self.spots))

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Who is quoted: whom a reporter asks is chance."""
        quotes = (m.value for m in self.reading.mentions if isinstance(m.value, QuoteValue))
        spoken = {quote.speaker for quote in quotes if quote.speaker is not None}
        return frozenset(
            spoken | {f.attribution.holder for f in self.reading.facts if f.attribution.holder is not None}
        )

    @cached_property
    def entity_mentions(self) -> list[Mention]:
        """Its mentions of people, bodies and places by name."""
        return [m for m in self.reading.mentions if m.is_name]

    @cached_property
    def parts_of(self) -> Mapping[str, frozenset[str]]:
        """What part each mention of a name may have."""
        found: dict[str, frozenset[str]] = {}
        for part in self.reading.parts:
            if part.evidence.mention is not None:
                found[part.evidence.mention] = found.get(part.evidence.mention, frozenset()) | part.parts
        return found

    @cached_property
    def asides(self) -> frozenset[str]:
        """Its mentions of names in other cases than its own."""
        return frozenset().union(*(part.others for part in self.sentences))

    @property
    def lang(self) -> str:
        """The language that it is mostly in."""
        return self.reading.source.lang

    @property
    def published(self) -> date | None:
        """Its day."""
        day = self.reading.source.published
        return date.fromisoformat(day[:10]) if day else None


def opening(parts: Sequence[Part]) -> frozenset[str]:
    """The keys of the sentences that tell what has happened."""
    sentences = (part for part in parts if part.type == "SENTENCE" and part.sentence < OPENING)
    return frozenset().union(*(keys_of(part.clause, "") for part in sentences))


def keys_of(told: Keys, own: str) -> frozenset[str]:
    """The keys of a stretch of text without an entity of its own."""
    return frozenset(
        {f"c:{concept}" for concept in told.concepts}
        | {f"n:{name}" for name in told.names if name != own}
        | {f"v:{value}" for value in told.values}
    )


def near_in_time(one: Told, other: Told) -> bool:
    """Two sources of the same days, as far as they say."""
    days = (one.published, other.published)
    return not (days[0] and days[1]) or abs((days[0] - days[1]).days) <= _DAYS
