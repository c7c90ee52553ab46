"""What a clause says of a thing: that it is so, that it is not, that it is kept back, or nothing."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from factx.link.clause.context import Range

Polarity = Literal["yes", "no", "kept", "open"]
"""It is so; it is not; it is kept back; it is but asked or supposed."""


class Told(NamedTuple):
    """The polarity of a clause.

    Attributes:
        about: the words that it holds for, where they are not the whole clause (those after ``denied``).
        cue: the word that gave it.
        hollow: the words say that something is not so, and not what (사실무근).
        rebuts: the words are a verb of rebutting, so that what is said with it answers somebody.
        rest: words of the clause before those, that say something for themselves (``had warned · that it did not``).
    """

    polarity: Polarity
    about: Range
    cue: Range | None = None
    hollow: bool = False
    rebuts: bool = False
    rest: Range | None = None


def inside(span: Range, spans: Sequence[Range]) -> bool:
    """Whether a stretch lies inside one of others."""
    return any(start <= span[0] and span[1] <= end for start, end in spans)
