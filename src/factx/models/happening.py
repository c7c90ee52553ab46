"""What a source says to happen at a time."""

from dataclasses import dataclass

from factx.models.said import Range


@dataclass(frozen=True, slots=True)
class Happening:
    """What the words around a date say to happen then, by the names of the table ``happenings``.

    Attributes:
        span: the words of the date.
        deeds: what the verb or noun that the date goes with may tell of.
        beside: what else its clause tells of; of a clause that tells of nothing its sentence.
        aspects: whether it begins (``start``) or ends (``end``) then, or is moved to then (``move``).
        own: deeds, each with a concept of the words that tell it, which is no party to it.
    """

    span: Range
    deeds: frozenset[str]
    beside: frozenset[str]
    aspects: frozenset[str]
    own: frozenset[tuple[str, str]]
