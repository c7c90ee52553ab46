"""Two reports whose dates and lengths are set side by side: what both tell, and how surely two happenings are one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factx.link.said.happenings import Happenings
from factx.models.happening import Happening
from factx.reconciler.comparison import Statement
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told, near_in_time

_BRIEF = 10
"""Sentences of a short report, which tells but what it is about."""
_ONE_MATTER = 4.0
"""Weight of what the openings of two short reports share from which they tell one matter."""
_DEED = 2.0
"""What it is worth that the words of both tell of one thing of which stories have few."""


@dataclass(frozen=True)
class TwoReports:
    """Two reports of one story.

    Attributes:
        statements: those of each report.
        told: what each of them tells.
        near: which of their sentences are nearest to each other.
        table: which happenings a story has many of.
    """

    statements: tuple[Sequence[Statement], Sequence[Statement]]
    told: tuple[Told, Told]
    near: Counterparts
    table: Happenings

    @cached_property
    def brief(self) -> bool:
        """Both are short, written near each other in time, and tell one matter."""
        short = all(len(source.sentences) <= _BRIEF for source in self.told)
        return short and self.near.opening >= _ONE_MATTER and near_in_time(*self.told)

    def of_one(self, one: Happening | None, other: Happening | None, broad: float, beside: float) -> float:
        """What the words for two happenings are worth as a sign that they are one; 0 where either is not known.

        Args:
            one: what happens in one report.
            other: what happens in the other.
            broad: what it is worth that both tell of one thing of which stories have many.
            beside: what it is worth that one thing stands beside both.
        """
        if one is None or other is None:
            return 0.0
        both = one.deeds & other.deeds
        if both:
            return _DEED if both - self.table.broad else broad
        return beside if (one.deeds | one.beside) & (other.deeds | other.beside) else 0.0
