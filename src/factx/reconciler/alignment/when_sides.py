"""The dates of one report, with what happens then, where they stand and which minutes they may cover."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from factx.link.said.standing import AFTER, BEFORE, NTH, SO_FAR
from factx.models.fact import AHEAD
from factx.models.happening import Happening
from factx.models.mention import DateValue, Grain
from factx.reconciler.alignment.happened import as_date
from factx.reconciler.compare.spans import Stretch, stretch_of
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Statement
from factx.reconciler.parts.telling import Told

YEARS = frozenset({"year"})
ROUGH = frozenset({"year", None})
"""Years and seasons, within which a day explains nothing."""
COARSE = frozenset({"decade", "century", "half", "quarter"})
"""Grains of which a report tells too much besides what happens."""
_HOUR = timedelta(hours=1)
_SOON = timedelta(2)
"""Time before publication in which most of what is told was said."""
_SIDE = timedelta(60)
"""How long before or after a holiday what is told to be then may be."""
_ZONES = ("headline", "body")
_SAYING = frozenset({"open.reporting_day", "open.announcement"})
_LENGTH = re.compile(r"P(\d{1,4})([YMWD])")
_UNITS = {"Y": 365.25, "M": 30.44, "W": 7.0, "D": 1.0}
"""Days of a unit."""
_SLACK = {"Y": 0.0, "M": 0.5, "W": 0.5, "D": 0.0}
_ONE_UNIT = 0.25
"""By how much of a unit a length so far is rounded; less where it is but one."""
_MORE = 0.9
"""How much of a unit is left out by 두 달 넘게."""


@dataclass(frozen=True, slots=True)
class When:
    """A date of a report, with what happens then and where it stands."""

    statement: Statement
    value: DateValue
    happening: Happening | None
    sentence: int
    covers: Stretch
    late: bool
    """It is of the last days before the report."""

    @property
    def fine(self) -> bool:
        """It tells the hour or the part of the day."""
        return self.value.type == "TIME"

    @property
    def coarse(self) -> bool:
        """It tells no more than a year."""
        return self.value.grain in YEARS

    @property
    def lasted(self) -> bool:
        """It is reckoned back from how long something has lasted."""
        return self.value.timex is None

    @property
    def vague(self) -> bool:
        """It tells no more than a month, a season or a year."""
        return self.covers[1] - self.covers[0] > timedelta(27)

    @property
    def rough(self) -> bool:
        """It tells a year, a season or a time reckoned back: a long report has too many of them."""
        return self.coarse or self.lasted or self.value.grain is None

    @property
    def ahead(self) -> bool:
        """It lay ahead when it was told."""
        return self.statement.fact.status.name in AHEAD


@dataclass(frozen=True, slots=True)
class Stand:
    """A date of a report, be it of a fact or not: what it covers, where it stands and what happens then."""

    covers: Stretch
    sentence: int
    happening: Happening | None
    fine: bool
    grain: str | None


def dated(own: Sequence[Statement], told: Told) -> list[When]:
    """The dates of a source of which something is told to happen."""
    places, happenings = _Places(told), {happening.span: happening for happening in told.reading.happenings}
    found: list[When] = []
    for statement in own:
        fact = statement.fact
        if effective(fact) == "denied" or not fact.evidence:
            continue
        happening = next((happenings[e.start, e.end] for e in fact.evidence if (e.start, e.end) in happenings), None)
        at = places.of(fact.evidence[0].start)
        value = as_date(fact.value) or _begun(fact.value, happening, told.published)
        if value is None or at is None or value.grain in COARSE or _is_now(value, told.published):
            continue
        covers = covered(value, happening)
        if covers is None:
            continue
        late = _lately(told, covers)
        if happening is None and late and (value.type != "TIME" or fact.attribute in _SAYING):
            continue
        found.append(When(statement, value, happening, at, covers, late))
    return found


def _is_now(value: DateValue, published: date | None) -> bool:
    """The year of the report says little of when in it: 올해로 꼭 60년."""
    return value.grain in YEARS and published is not None and (value.timex or "")[:4] == str(published.year)


def _begun(value: object, happening: Happening | None, published: date | None) -> DateValue | None:
    """When what has lasted so long began: 석 달째, ``five weeks since``, 올해로 60년을 맞았다."""
    aspects = happening.aspects & {SO_FAR, NTH} if happening else frozenset()
    if not aspects or published is None or not isinstance(value, DateValue) or value.type != "DURATION":
        return None
    read = _LENGTH.fullmatch(value.timex or "")
    if read is None:
        return None
    number, unit = int(read[1]), _UNITS[read[2]]
    nth = NTH in aspects
    slack = min(_SLACK[read[2]], _ONE_UNIT if number == 1 else 1.0)
    least, most = (number - 1, number) if nth else (number - slack, number + slack)
    if value.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        least, most = number, number + _MORE
    elif value.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        least, most = number - 1, number
    days = [int(unit * ago) for ago in (most, least)]
    if days[0] >= published.toordinal():
        return None
    first, last = (published - timedelta(ago) for ago in days)
    grain: Grain = "year" if read[2] == "Y" else "day"
    if grain == "year":
        first, last = first.replace(month=1, day=1), last.replace(month=12, day=31)
    return DateValue(type="DATE", timex=None, grain=grain, first=first.isoformat(), last=last.isoformat())


def stands(told: Told) -> list[Stand]:
    """All days and hours of a source that stand in its sentences."""
    places, happenings = _Places(told), {happening.span: happening for happening in told.reading.happenings}
    found: list[Stand] = []
    for mention in told.reading.mentions:
        value, at = mention.value, places.of(mention.start)
        if not isinstance(value, DateValue) or value.type not in ("DATE", "TIME") or value.grain in COARSE:
            continue
        happening = happenings.get((mention.start, mention.end))
        covers = covered(value, happening)
        if at is not None and mention.zone in _ZONES and covers is not None:
            found.append(Stand(covers, at, happening, value.type == "TIME", value.grain))
    return found


def covered(value: DateValue, happening: Happening | None) -> Stretch | None:
    """What a date covers; of one before or after which something is told to be, the weeks on that side of it."""
    covers = stretch_of(value)
    if covers is None or happening is None or value.type == "TIME" or value.grain == "hour":
        return covers
    if BEFORE in happening.aspects:
        return covers[0] - _SIDE, covers[0] - timedelta(minutes=1)
    if AFTER in happening.aspects:
        return covers[1] + timedelta(minutes=1), covers[1] + _SIDE
    return covers


def overlapping(covers: Stretch, far: Collection[Stand], *, fine: bool, within: timedelta) -> Iterator[Stand]:
    """The dates that may be one with another: of its hour, or of its day."""
    for stand in far:
        if fine:
            if stand.fine and _gap(covers, stand.covers) <= within:
                yield stand
        elif covers[0].date() <= stand.covers[1].date() and stand.covers[0].date() <= covers[1].date():
            yield stand


def exacter(found: Sequence[Stand], own: Sequence[Stand]) -> list[Stand]:
    """Without the parts of a day of which the same report tells the hour: 16일 새벽, 16일 오전 5시 40분.

    Args:
        found: dates of a report.
        own: those of its dates that may tell the hour.
    """
    hours = [stand.covers for stand in own if stand.fine and _is_hour(stand.covers)]
    return [
        stand
        for stand in found
        if _is_hour(stand.covers) or not any(stand.covers[0] <= a and b <= stand.covers[1] for a, b in hours)
    ]


def _is_hour(covers: Stretch) -> bool:
    return covers[1] - covers[0] <= _HOUR


def _gap(one: Stretch, other: Stretch) -> timedelta:
    return max(one[0] - other[1], other[0] - one[1], timedelta())


def _lately(told: Told, covers: tuple[datetime, datetime]) -> bool:
    """So shortly before the report that it may be when something was said."""
    return told.published is not None and timedelta() <= told.published - covers[0].date() <= _SOON


class _Places:
    """In which sentence of a source a character stands."""

    def __init__(self, told: Told) -> None:
        self._parts = told.sentences
        self._starts = [part.evidence.start for part in told.sentences]

    def of(self, start: int) -> int | None:
        at = bisect_right(self._starts, start) - 1
        return self._parts[at].sentence if at >= 0 else None
