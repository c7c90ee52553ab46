"""What a phrase says of a time before anybody knows when it was said: ``지난달 31일``, ``Friday night``."""

from dataclasses import field, fields
from operator import attrgetter
from typing import Literal

from factx.models.mention import Mod
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.span import Span
from factx.values import dataclass

Cue = Literal["past", "future", "this", "next", "last"]
"""past, future: the nearest such time on that side (지난 2월, 오는 11일); this: that of the current larger period;
last, next: that of the neighbouring one (``next Friday`` is Friday of next week)."""
Side = Literal["before", "after"]
Origin = Literal["anchor", "reference", "story"]
"""What it counts from: the day of publication, the time spoken of last (그날), the day of the story (이날)."""
Same = Literal["period", "day", "week", "month", "quarter", "half"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A partial description of a time; None is what it does not say.

    Attributes:
        century: the n-th (21 for ``21st century``).
        decade: its first year; below 100 the century is left to the reader (``the 90s``).
        nth_week: of the month or the year; negative from its end.
        weekday: 1 Monday to 7 Sunday.
        nth: which of those weekdays in its month, or in its year; negative from the end.
        day: of the month; -1 is its last.
        holiday: a rule of `factx.normalise.calendar.holiday`.
        part: part of the day as in TIMEX3 (MO, MI, AF, EV, NI, DT).
        half_day: whether the hours of the clock are of the morning or of the afternoon.
        relative: so many units from the origin: (-1, "month") is last month.
        offset: a length of time from the origin or from `base`; `sign` says to which side.
        to_day: the offset is counted from a named day (``three weeks from tomorrow``) and ends on a day.
        same: the period spoken of last, in another year (``지난해 같은 달``).
        side: the part of the period before or after the day of publication (``earlier this month``).
        ref: PRESENT_REF, PAST_REF or FUTURE_REF instead of a calendar time.
    """

    century: int | None = None
    decade: int | None = None
    year: int | None = None
    half: int | None = None
    quarter: int | None = None
    season: str | None = None
    month: int | None = None
    week: int | None = None
    nth_week: int | None = None
    weekend: bool | None = None
    weekday: int | None = None
    nth: int | None = None
    day: int | None = None
    holiday: str | None = None
    part: str | None = None
    half_day: Literal["am", "pm"] | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    tz: str | None = None
    relative: tuple[int, Unit] | None = None
    offset: Span | None = None
    sign: int | None = None
    base: "Point | None" = None
    to_day: bool | None = None
    same: Same | None = None
    side: Side | None = None
    cue: Cue | None = None
    origin: Origin | None = None
    ref: str | None = None
    mod: Mod | None = None
    _says: frozenset[str] | None = field(default=None, init=False, repr=False, compare=False)
    """Asked for eight times of each."""

    @property
    def says(self) -> frozenset[str]:
        """The names of the fields that it fills."""
        if self._says is None:
            told = [name for name, value in zip(_NAMES, _VALUES(self), strict=True) if value is not None]
            object.__setattr__(self, "_says", frozenset(told))
        return self._says or frozenset()

    def merge(self, other: "Point") -> "Point | None":
        """Both descriptions together; None where they fill the same field with different values.

        >>> Point(relative=(-1, "month")).merge(Point(day=31)) == Point(relative=(-1, "month"), day=31)
        True
        """
        both: dict[str, object] = {}
        for name, mine, theirs in zip(_NAMES, _VALUES(self), _VALUES(other), strict=True):
            if mine is None:
                both[name] = theirs
            elif theirs is None or mine == theirs:
                both[name] = mine
            else:
                return None
        return Point(**both)  # type: ignore[arg-type]

    @property
    def is_time(self) -> bool:
        """Whether it speaks of a time of the day."""
        return bool(self.part or self.hour is not None or self.minute is not None)


_NAMES = tuple(one.name for one in fields(Point) if one.init)
_VALUES = attrgetter(*_NAMES)
