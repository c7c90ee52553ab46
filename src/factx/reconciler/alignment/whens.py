"""When, by what is left over: two reports that date one thing otherwise, and neither has the other's day.

Newsrooms word what happens at a date so differently (멈췄다, ``went dark``) that few dates meet by their words alone.
But what both reports tell alike explains most dates; a date that the other report has nowhere, and that both could
know when they were written, stands for the one date there of which the same is true, if what is told of both fits.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from factx.link.facts.instances import of_two
from factx.link.said.happenings import END, START, Happenings
from factx.models.happening import Happening
from factx.models.mention import DateValue
from factx.models.report import Reading
from factx.reconciler.alignment.align import Link
from factx.reconciler.alignment.happened import as_date
from factx.reconciler.compare.dates import ROUNDED, compare_dates
from factx.reconciler.compare.spans import Stretch, apart, stretch_of
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import OPENING, Told, near_in_time

ENOUGH = 2.6
"""What two dates must have in common to be of one thing."""
_MARGIN = 0.5
"""By how much a pair must beat the next best of either side."""
_DEED, _BROAD, _BESIDE = 2.0, 1.5, 0.8
"""What it is worth that the words of both tell of one thing; of what stories have many of; of what stands beside."""
_TWIN = 1.2
"""What it is worth that two sentences are each other's nearest."""
_SHARED, _MOST = 0.25, 1.5
"""What the weight of what two sentences share is worth, and how much at most."""
_ONE_EVENT = 9.0
"""Weight of what two openings share from which both reports likely tell one event."""
_OPENS, _SOLE = 0.8, 0.8
"""What it is worth that both stand in the openings of reports of one event; that each is the only one left there."""
_COARSE = frozenset({"year", "decade", "century", "half", "quarter", None})
_NEAR, _FAR = timedelta(31), timedelta(62)
"""How far apart two dates of one thing are, and how far they may be where more speaks for it."""
_LATE = 0.7
_SOON = timedelta(2)
"""Time before publication in which most of what is told was said."""
_EXCLUDING = frozenset({"conflicts", "possibly_conflicts"})


@dataclass(frozen=True, slots=True)
class When:
    """A date of a report, with what happens then and where it stands."""

    statement: Statement
    value: DateValue
    happening: Happening | None
    sentence: int
    covers: Stretch

    @property
    def fine(self) -> bool:
        """It tells the hour or the part of the day."""
        return self.value.type == "TIME"


class Whens:
    """The dates of two reports that stand for one another.

    Args:
        left: the statements of one source.
        right: those of the other.
        told: what both sources tell.
        near: which of their sentences are nearest to each other.
        table: which happenings a story has many of.
    """

    def __init__(
        self,
        left: Sequence[Statement],
        right: Sequence[Statement],
        told: tuple[Told, Told],
        near: Counterparts,
        table: Happenings,
    ) -> None:
        self._told, self._near, self._table = told, near, table
        self._sides = tuple(_dated(own, source) for own, source in zip((left, right), told, strict=True))
        self._one_event = near.opening >= _ONE_EVENT and near_in_time(*told)

    def links(self, held: Collection[str], known: Collection[tuple[str, str]]) -> Iterator[Link]:
        """Links of dates, as notes, the surest first.

        Args:
            held: ids of facts that need no other.
            known: pairs of ids that are linked already.
        """
        scored = sorted(
            (met for fine in (False, True) for met in self._scored(held, fine=fine)), key=lambda met: -met[0]
        )
        taken: set[str] = set()
        for score, a, b, fine in scored:
            ids = a.statement.fact.id, b.statement.fact.id
            rivals = (
                rival
                for rival, c, d, too in scored
                if too == fine and (c is a) != (d is b) and (apart(c.covers, a.covers) or apart(d.covers, b.covers))
            )
            if score < ENOUGH or taken & set(ids) or ids in known or any(rival > score - _MARGIN for rival in rivals):
                continue
            taken |= set(ids)
            grounds = ("phrase",) if self._meet(a, b) >= _BROAD else ("sentence",)
            yield Link(a.statement, b.statement, _comparison(a, b), score, False, grounds)

    def _scored(self, held: Collection[str], *, fine: bool) -> Iterator[tuple[float, When, When, bool]]:
        covered = [_coverage(told.reading, fine=fine) for told in self._told]
        mine, theirs = (
            [
                when
                for when in own
                if (when.fine or not fine)
                and when.statement.fact.id not in held
                and not _explained(when, far, fine=fine)
            ]
            for own, far in zip(self._sides, covered[::-1], strict=True)
        )
        for a in mine:
            for b in theirs:
                score = self._score(a, b, mine, theirs, fine=fine)
                if score is not None:
                    yield score, a, b, fine

    def _score(self, a: When, b: When, mine: Sequence[When], theirs: Sequence[When], *, fine: bool) -> float | None:
        between = apart(a.covers, b.covers)
        if between > _FAR or not self._both_known(a, b) or of_two(a.statement.fact.warnings, b.statement.fact.warnings):
            return None
        if fine and (not between or between <= timedelta(minutes=ROUNDED) or _day(a) != _day(b)):
            return None
        if not fine and _days_between(a, b) < 1:
            return None
        if _begin_and_end(a, b) or _of_two_zones(a, b):
            return None
        meet = self._meet(a, b)
        weight = self._near.shared(a.sentence, b.sentence)
        score = meet + min(_MOST, _SHARED * weight)
        if self._near.twins(a.sentence, b.sentence):
            score += _TWIN
        if self._one_event and a.sentence < OPENING and b.sentence < OPENING:
            score += _OPENS
        if self._one_event and all(_only(w, own) for w, own in ((a, mine), (b, theirs))):
            score += _SOLE
        if between > _NEAR:
            score -= _LATE
        return score

    def _meet(self, a: When, b: When) -> float:
        one, other = a.happening, b.happening
        if one is None or other is None:
            return 0.0
        both = one.deeds & other.deeds
        if both:
            return _DEED if both - self._table.broad else _BROAD
        return _BESIDE if (one.deeds | one.beside) & (other.deeds | other.beside) else 0.0

    def _both_known(self, a: When, b: When) -> bool:
        """Both reports could know of both: they had passed when the first was written, or were then to come."""
        told = [side.published for side in self._told]
        if told[0] is None or told[1] is None:
            return False
        first = min(day for day in told if day)
        days = [w.covers[0].date() for w in (a, b)]
        if all(day <= first for day in days):
            return True
        return all(day > first for day in days) and (days[0] > told[0] if told[0] == first else days[1] > told[1])


def _dated(own: Sequence[Statement], told: Told) -> list[When]:
    starts = [part.evidence.start for part in told.sentences]
    happenings = {happening.span: happening for happening in told.reading.happenings}
    found: list[When] = []
    for statement in own:
        fact = statement.fact
        value = as_date(fact.value)
        if value is None or value.grain in _COARSE or effective(fact) == "denied" or not fact.evidence:
            continue
        covers = stretch_of(value)
        at = bisect_right(starts, fact.evidence[0].start) - 1
        happening = next((happenings[e.start, e.end] for e in fact.evidence if (e.start, e.end) in happenings), None)
        if covers is None or at < 0 or (happening is None and _lately(told, covers)):
            continue
        found.append(When(statement, value, happening, told.sentences[at].sentence, covers))
    return found


def _lately(told: Told, covers: Stretch) -> bool:
    """So shortly before the report that it may be when something was said."""
    return told.published is not None and timedelta() <= told.published - covers[0].date() <= _SOON


def _coverage(reading: Reading, *, fine: bool) -> list[Stretch]:
    """What the dates of a source cover, or its hours and parts of days alone."""
    values = [m.value for m in reading.mentions if isinstance(m.value, DateValue)]
    return [
        covers
        for value in values
        if value.type in ("DATE", "TIME")
        and value.grain not in _COARSE
        and (not fine or value.type == "TIME")
        and (covers := stretch_of(value)) is not None
    ]


def _explained(when: When, far: Sequence[Stretch], *, fine: bool) -> bool:
    if not fine:
        first, last = (moment.date() for moment in when.covers)
        return any(own[0].date() <= last and first <= own[1].date() for own in far)
    return any(apart(when.covers, own) <= timedelta(minutes=ROUNDED) for own in far)


def _day(when: When) -> date:
    return when.covers[0].date()


def _days_between(a: When, b: When) -> int:
    one, other = ((w.covers[0].date(), w.covers[1].date()) for w in (a, b))
    return max((one[0] - other[1]).days, (other[0] - one[1]).days)


def _begin_and_end(a: When, b: When) -> bool:
    if a.happening is None or b.happening is None:
        return False
    one, other = a.happening.aspects & {START, END}, b.happening.aspects & {START, END}
    return bool(one and other) and not one & other


def _of_two_zones(a: When, b: When) -> bool:
    """Only one says in which zone its hour is: 15일 오전 7시(한국시간) is late on Sunday evening in Lisbon."""
    zones = {w.value.tz for w in (a, b)}
    return a.fine and b.fine and len(zones) > 1


def _only(when: When, own: Sequence[When]) -> bool:
    """It is the only date left over, but for what may be the same."""
    return all(not apart(when.covers, other.covers) for other in own)


def _comparison(a: When, b: When) -> Comparison:
    comparison = compare_dates(a.statement, b.statement)
    if comparison.relation not in _EXCLUDING and comparison.code != "FX202":
        comparison = coded("FX201", "two dates of one thing", relation="possibly_conflicts")
    return comparison.at_most("note").doubted()
