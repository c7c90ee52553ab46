"""Mentions: a typed span with a normalised value. Shapes and vocabulary stand in ``docs/reference/records.md``."""

from typing import Literal

from factx.models.base import Model, Number, Span
from factx.models.document import Zone

EntityType = Literal["PERSON", "ORG", "PLACE", "PRODUCT", "EVENT", "LAW", "PROGRAM", "ROLE", "OTHER"]
Form = Literal["name", "nominal", "pronoun"]
DateType = Literal["DATE", "TIME", "DURATION", "SET"]
Grain = Literal["minute", "hour", "day", "week", "month", "quarter", "half", "year", "decade", "century"]
Mod = Literal[
    "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE",
    "START", "MID", "END", "APPROX",
]  # fmt: skip
Bound = Literal[
    "exact", "approx", "at_least", "more_than", "at_most", "less_than", "just_under", "a_little_over", "range",
]  # fmt: skip
FigureForm = Literal["level", "delta", "ratio", "multiple", "rank", "share"]
Kind = Literal["entity", "date", "figure", "quote"]


class EntityValue(Model):
    """Who or what is named.

    Attributes:
        form: a name, a common noun for somebody named elsewhere (``the company``), or a pronoun.
        entity: the id of the entity record, or None where nobody can say.
    """

    type: EntityType
    form: Form
    entity: str | None = None


class DateEnd(Model):
    """One end of a range."""

    start: int
    end: int
    timex: str


class DateValue(Model):
    """A TIMEX3 reading.

    Attributes:
        timex: the TIMEX3 value; what is not known is ``X`` (``XXXX-09-10``), a range is ``first/last``.
        mod: TIMEX3 modifier: START, MID and END leave `first` and `last` those of the whole period.
        grain: how exactly the time is told.
        first: first day (or minute) in ISO form, inclusive; None where it is not known, and of sets and unanchored
            lengths.
        last: last day or minute, inclusive.
        ends: both ends of a range.
        tz: IANA name, ``±HH:MM``, or ``local``.
        anchor: the date from which a relative one was counted.
        resolution: whether the words alone give the date, or an anchor does, or nothing.
    """

    type: DateType
    timex: str | None = None
    mod: Mod | None = None
    grain: Grain | None = None
    first: str | None = None
    last: str | None = None
    ends: tuple[DateEnd, ...] = ()
    tz: str | None = None
    anchor: str | None = None
    resolution: Literal["explicit", "anchored", "unresolved"] = "unresolved"


class FigureValue(Model):
    """A quantity, exact and normalised.

    Attributes:
        number: 7억 is 700000000; None for a range.
        low: lower end of a range.
        high: upper end of a range.
        fraction: exactly, where it has no finite decimal: ``1/3``.
        bound: how the number binds the value: exactly, about, at least …
        form: a level (state, price, rate), a delta (change), a share of a whole, a ratio (x to y), a multiple (times a
            base) or a rank.
        unit: id of the table ``units``; None for a bare number.
        currency: ISO 4217.
        dimension: what the unit measures (``length``, ``currency``); None for counts, percent, ratios and ranks.
        step: place of the last digit that was written (7억: 100000000): how far the number may be rounded.
        direction: where a delta goes.
        measured: the phrase that says what is counted or measured.
        bound_cue: a word away from the number that bounds it (``exceeded``).
        equivalent_of: id of the mention of which this one repeats the sum in another currency or unit.
    """

    number: Number | None = None
    low: Number | None = None
    high: Number | None = None
    fraction: str | None = None
    bound: Bound = "exact"
    form: FigureForm = "level"
    unit: str | None = None
    currency: str | None = None
    dimension: str | None = None
    step: Number | None = None
    direction: Literal["up", "down"] | None = None
    measured: Span | None = None
    bound_cue: Span | None = None
    equivalent_of: str | None = None


class QuoteValue(Model):
    """Words somebody said (direct, indirect), or a name or emphasis in quotation marks (term).

    Attributes:
        content: the words without their marks; a full stop inside the marks belongs to them.
        speaker: entity id.
        speaker_text: the nearest naming of the speaker, also outside the sentence.
        cue: the word of saying.
        part_of: id of the first mention of an utterance that goes on after a break.
    """

    manner: Literal["direct", "indirect", "term"]
    content: Span
    speaker: str | None = None
    speaker_text: Span | None = None
    cue: Span | None = None
    part_of: str | None = None


class Mention(Model):
    """A span of a source that says something checkable.

    Attributes:
        id: ``<source>#<e|d|f|q><start>-<end>``.
        start: first code point.
        end: code point behind the last.
        text: exactly the source's words from `start` to `end`.
        line: line of the text, from 1.
        zone: part of the page; only headline, dateline and body give facts.
        rule: id of the rule that found it.
        value: what it says, in the shape of its kind.
    """

    record: Literal["mention"] = "mention"
    id: str
    source: str
    kind: Kind
    start: int
    end: int
    text: str
    line: int
    zone: Zone
    rule: str
    value: EntityValue | DateValue | FigureValue | QuoteValue

    @property
    def span(self) -> Span:
        """Its words as a span."""
        return Span(text=self.text, start=self.start, end=self.end)

    @property
    def entity(self) -> str | None:
        """The id of the entity that it names; None where nobody can say, and of other kinds."""
        return self.value.entity if isinstance(self.value, EntityValue) else None

    @property
    def entity_type(self) -> EntityType | None:
        """The type of the entity that it names; None of other kinds."""
        return self.value.type if isinstance(self.value, EntityValue) else None

    @property
    def is_name(self) -> bool:
        """Whether it names an entity by a name, not by a common noun or a pronoun."""
        return isinstance(self.value, EntityValue) and self.value.form == "name"


def mention_id(source: str, kind: Kind, start: int, end: int) -> str:
    """``<source>#<e|d|f|q><start>-<end>``."""
    return f"{source}#{kind[0]}{start}-{end}"
