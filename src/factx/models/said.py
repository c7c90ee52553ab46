"""What a clause says of deeds, before it is known whether another source speaks of them."""

from dataclasses import dataclass

from factx.models.base import Span
from factx.models.fact import Attribution, StatusName

Range = tuple[int, int]
"""Half-open offsets of a document."""


@dataclass(frozen=True, slots=True)
class Said:
    """A clause that says that something was done, is to be done or was not done, or that nothing is said of it.

    Attributes:
        status: how certain; ``denied`` for what is said not to be.
        cues: the words that say so.
        deed: what it is of, as an attribute without its ``open.``.
        kin: deeds (after ``deed:``, their senses between ``|``) and concepts of the clause.
        topic: those of the words that it answers.
        names: whom the clause names, and who says it.
        near: its numbers and days.
        spans: its words, those that tell it best first.
    """

    status: StatusName
    cues: tuple[Span, ...]
    deed: str
    kin: tuple[str, ...]
    topic: tuple[str, ...]
    names: tuple[str, ...]
    near: tuple[str, ...]
    attribution: Attribution
    spans: tuple[Range, ...]
