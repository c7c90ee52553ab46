"""The smallest pieces of a date, a length of time or a set, before they are put together."""

from typing import Any

from factx.models.mention import Mod
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.span import Span
from factx.rules.match import Match
from factx.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """A piece of a date with its place.

    Attributes:
        point: a (partial) time.
        least: the shorter end of a range of lengths, of which `span` is the longer.
        parts: where the two ends of such a range stand, if both are written (``10 to 20 years``).
        span: a length of time; `direction` -1 or 1 where it is counted back or ahead from now.
        every: TIMEX3 value of a set (``P1W``).
        ahead: ``in two weeks``, a time to come if its verb is in the future, else a length.
        weak: fields that are no date by themselves (a season, the short weekday of ``10일(수)``).
        loose: a piece that means a date only inside a range or a list (the ``10`` of ``10~12일``).
        mod: TIMEX3 mod of the length.
    """

    start: int
    end: int
    rule: str
    priority: int = 0
    point: Point | None = None
    span: Span | None = None
    least: Span | None = None
    parts: tuple[tuple[int, int], tuple[int, int]] | None = None
    direction: int = 0
    every: str | None = None
    loose: bool = False
    ahead: bool = False
    weak: frozenset[str] = frozenset()
    mod: Mod | None = None


def make(match: Match, **what: Any) -> Atom:
    """The piece that a match stands for, with what its fields are."""
    return Atom(start=match.start, end=match.end, rule=match.rule.id, priority=match.rule.priority, **what)
