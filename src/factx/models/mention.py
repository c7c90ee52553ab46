"""Mentions: a typed span with a normalised value. Shapes and vocabulary are those of the output contract."""

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
    """Who or what is named. `entity` is the id of the entity record, or None where nobody can say."""

    type: EntityType
    form: Form
    entity: str | None = None


class DateEnd(Model):
    """One end of a range."""

    start: int
    end: int
    timex: str


class DateValue(Model):
    """A TIMEX3 reading; `first` and `last` are inclusive ISO days (or minutes), None where nothing is known."""

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
    """A quantity. `number` is exact and normalised (7억 is 700000000); a range has `low` and `high` instead."""

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
    """Words somebody said (direct, indirect), or a name or emphasis in quotation marks (term)."""

    manner: Literal["direct", "indirect", "term"]
    content: Span
    speaker: str | None = None
    speaker_text: Span | None = None
    cue: Span | None = None
    part_of: str | None = None


class Mention(Model):
    """A span of a source that says something checkable, found by the rule `rule`."""

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


def mention_id(source: str, kind: Kind, start: int, end: int) -> str:
    """``<source>#<e|d|f|q><start>-<end>``."""
    return f"{source}#{kind[0]}{start}-{end}"
