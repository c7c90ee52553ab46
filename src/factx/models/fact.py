"""Facts and entities: what one source says of one subject, and who the subjects are."""

from typing import Literal

from factx.models.base import Model, Number, Span
from factx.models.mention import DateValue, EntityType, FigureValue, Mention

FactKind = Literal["figure", "date", "event", "relation", "quote", "role", "status", "list"]
StatusName = Literal[
    "stated", "done", "ongoing", "planned", "projected", "possible", "rumoured", "denied", "undisclosed"
]
ACTUAL: frozenset[StatusName] = frozenset({"done", "ongoing", "stated"})
AHEAD: frozenset[StatusName] = frozenset({"planned", "projected"})
ASSERTED: frozenset[StatusName] = ACTUAL | {"planned"}
"""What somebody says is so, or has resolved."""
UNDOUBTED: frozenset[StatusName] = ACTUAL | AHEAD
UNSURE: frozenset[StatusName] = frozenset({"rumoured", "possible", "denied"})


class EntityRef(Model):
    """Somebody or something named: the id where it is known, the words always."""

    entity: str | None
    text: str


class AsOf(Model):
    """The time at which a value holds."""

    timex: str | None
    first: str | None
    last: str | None


class Facets(Model):
    """The scope of a value. What is not stated stays None.

    Attributes:
        population: of whom.
        period: how often or how long, as a TIMEX3 set or duration (``P1W``: a week).
        as_of: when the value held.
        basis: what a change or share is compared with.
        place: where.
    """

    population: EntityRef | None = None
    period: str | None = None
    as_of: AsOf | None = None
    basis: str | None = None
    place: EntityRef | None = None


class Status(Model):
    """Modality and polarity, with the cue words that gave them.

    Attributes:
        name: ``stated`` is a plain state (``has 12 offices``), ``done`` an event.
        polarity: ``-`` where a negative word stands with it.
        cues: the words that say so.
    """

    name: StatusName = "stated"
    polarity: Literal["+", "-"] = "+"
    cues: tuple[Span, ...] = ()


class ChainLink(Model):
    """One step of an attribution that passes through others (``according to a report by ZDNet Korea``)."""

    holder: str | None
    text: str
    start: int
    end: int


class Attribution(Model):
    """Who says it: nobody but the narrator (manner ``none``), a person, an organisation, or a document.

    Attributes:
        holder: entity id.
        text: the holder in the words of the source.
        cue: the word of saying.
        chain: through whom it came, nearest first.
    """

    holder: str | None = None
    text: str | None = None
    manner: Literal["direct", "indirect", "document", "none"] = "none"
    cue: Span | None = None
    chain: tuple[ChainLink, ...] = ()


EvidenceRole = Literal["value", "holder", "cue"]
"""Whether the words show the value, who says so, or a cue."""


class Evidence(Model):
    """A span of a source with its exact words (W3C Web Annotation: position and quote selector in one).

    Attributes:
        source: id of the source.
        mention: id of the mention that it is, where it is one.
        role: whether it shows the value, who says so, or a cue.
    """

    source: str
    start: int
    end: int
    text: str
    line: int
    mention: str | None = None
    role: EvidenceRole = "value"

    @classmethod
    def of(cls, mention: Mention) -> "Evidence":
        """A mention as evidence of its value."""
        return cls(
            source=mention.source, start=mention.start, end=mention.end, text=mention.text, line=mention.line,
            mention=mention.id,
        )  # fmt: skip


class EventValue(Model):
    """When and where something happened."""

    timex: str | None
    first: str | None
    last: str | None
    place: str | None = None


class RelationValue(Model):
    """The other side of a relation.

    Attributes:
        object: entity id.
        object_text: its words.
        type: what sort of relation, where the attribute leaves it open.
    """

    object: str | None
    object_text: str
    type: str | None = None


class QuoteFactValue(Model):
    """The words of an utterance.

    Attributes:
        told: each word's concept and deeds (``theft|deed:steal``), whatever their weight: what tells the utterance in
            the other language.
        turns: what conditions, negates, restricts, times or measures them, by the ids of the lexicons ``turn``.
        stances: where they stand on what is disputed, by the table ``stances``, with ``-`` behind what is not so and
            ``?`` behind what holds on a condition.
    """

    text: str
    manner: Literal["direct", "indirect"]
    told: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
    stances: tuple[str, ...] = ()


class RoleValue(Model):
    """A title held at an organisation.

    Attributes:
        fields: what the office is in charge of, by the table ``office_fields``.
        sorts: whether its holder heads a ``division``, a whole ``body``, or presides over one (``chair``).
        families: what kind of body it is of, by the table ``office_units``, where no name says it.
    """

    title: str
    title_text: str
    organization: str | None = None
    fields: tuple[str, ...] = ()
    sorts: tuple[str, ...] = ()
    families: tuple[str, ...] = ()


class ListValue(Model):
    """Members that a source lists; `closed` where the list claims to be whole."""

    members: tuple[EntityRef, ...]
    closed: bool
    count: Number | None = None


FactValue = FigureValue | DateValue | EventValue | RelationValue | QuoteFactValue | RoleValue | ListValue


class Fact(Model):
    """What one source says of one subject.

    Attributes:
        id: the same whatever other files are read, and wherever in its source the fact stands.
        subject: entity id, or None where the subject has no name (`subject_text` then holds its common noun).
        attribute: dotted id of the catalogue, or ``open.<concept>`` for what it does not hold: the concept is a
            row of the bilingual lexicon ``measures``, so that 제품 and ``products`` meet; a head noun that the lexicon
            lacks stays as it is written, and meets only itself.
        value: in the shape of its kind; None for a status, which says all.
        facets: the scope of the value.
        status: how certain it is.
        attribution: who says so.
        evidence: the smallest spans that show it; a fact that its source repeats has several.
        rule: id of the rule that found it.
        warnings: what a reader should know of how it was read.
        subject_text: the words for the subject.
        subject_key: concept of a subject that has only a common noun (경찰 and ``police`` are both ``police``).
        topic: concepts of the words around the value (its clause first, then its sentence), without those of the value
            itself: what a reader of the other language would recognise the statement by.
        names: entity ids named in the same sentence, the subject among them.
        near: the other values of the same sentence, numbers plainly and dates in TIMEX3: ``("2000", "2025-09")``.
        kin: concepts of the very phrases that say what the value is of: they name the question where no attribute of
            the catalogue does.
        position: place of the first evidence in its source, in thousandths of the text.
    """

    record: Literal["fact"] = "fact"
    id: str
    source: str
    kind: FactKind
    subject: str | None
    attribute: str
    value: FactValue | None
    facets: Facets = Facets()
    status: Status = Status()
    attribution: Attribution = Attribution()
    evidence: tuple[Evidence, ...]
    rule: str
    warnings: tuple[str, ...] = ()
    subject_text: str | None = None
    subject_key: str | None = None
    topic: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    position: int = 0


class Names(Model):
    """The names of an entity by language, the fullest first."""

    ko: tuple[str, ...] = ()
    en: tuple[str, ...] = ()


class Entity(Model):
    """Somebody or something that sources name, with the reasons why its names are one.

    Attributes:
        id: that of the word lists (``org:openai``), else ``<type>:<slug of the first full name>``; a namesake gets
            ``~2``.
        mentions: how many there are in the run.
        sources: ids of the sources that name it.
        linked_by: why its names are one: ``lexicon``, ``gloss``, ``transliteration``, ``role+surname``, ``short-form``.
        same: with ``--stream`` only: ids in the records before that are this one.
    """

    record: Literal["entity"] = "entity"
    id: str
    type: EntityType
    names: Names
    mentions: int
    sources: tuple[str, ...]
    linked_by: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


def one_surname(one: str, other: str) -> bool:
    """One person may be the other told by the surname alone: ``person:choi`` and ``person:choi-gwang-ho``, or both so.

    Two sources that have a surname alone (은 시장) give two ids, as nothing joins them.
    """
    short, long = sorted((one.partition("~")[0], other.partition("~")[0]), key=len)
    return short.startswith("person:") and "-" not in short and (short == long or long.startswith(f"{short}-"))
