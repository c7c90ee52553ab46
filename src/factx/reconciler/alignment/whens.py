"""When, by what is left over: two reports that date one thing otherwise, and neither has the other's day.

Newsrooms word what happens at a date so differently (멈췄다, ``went dark``) that few dates meet by their words alone.
But what both reports tell alike explains most dates; a date that the other report has nowhere, and that both could
know when they were written, stands for the one date there of which the same is true, if what is told of both fits.
The same day of something else explains nothing.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta

from factx.link.facts.instances import of_two
from factx.link.said.happenings import END, START, begin_and_end
from factx.models.finding import DIFFERING
from factx.reconciler.alignment.link import Link
from factx.reconciler.alignment.two_reports import TwoReports
from factx.reconciler.alignment.when_sides import ROUGH, Stand, When, dated, exacter, overlapping, stands
from factx.reconciler.compare.dates import ROUNDED, compare_dates
from factx.reconciler.compare.spans import apart
from factx.reconciler.comparison import Comparison, coded
from factx.reconciler.parts.telling import OPENING, near_in_time

ENOUGH = 2.6
"""What two dates must have in common to be of one thing."""
_MARGIN = 0.5
"""By how much a pair must beat the next best of either side."""
_BROAD, _BESIDE = 1.5, 0.8
"""What it is worth that both tell of one thing of which stories have many; that one thing stands beside both."""
_ONLY_ONE = 0.5
"""What it is worth that each report dates that thing but once."""
_TWIN = 1.2
"""What it is worth that two sentences are each other's nearest."""
_SHARED, _MOST = 0.25, 1.5
"""What the weight of what two sentences share is worth, and how much at most."""
_ONE_EVENT = 9.0
"""Weight of what two openings share from which both reports likely tell one event."""
_OPENS, _SOLE = 0.8, 0.8
"""What it is worth that both stand in the openings of reports of one event; that each is the only one left there."""
_ALONE, _SAME_END = 2.0, 0.6
"""What it is worth that both are the only date left of a short report, as far as past or to come; that both begin or
end something."""
_ELSEWHERE = 0.5
"""What it costs that the other report has the same day of something else."""
_TELLS = 3.0
"""Weight of what two sentences share from which one day in both is of one thing."""
_HALF_HOUR = timedelta(minutes=30)
"""What an hour told without its minutes may leave out."""
_NEAR, _FAR = timedelta(31), timedelta(62)
"""How far apart two dates of one thing are, and how far they may be where more speaks for it."""
_FAR_BRIEF = timedelta(100)
_FAR_VAGUE = timedelta(800)
"""The same for a month or a season."""
_LATE = 0.7
_ROUNDED = timedelta(minutes=ROUNDED)


class Whens:
    """The dates of two reports that stand for one another.

    Args:
        reports: of one story.
    """

    def __init__(self, reports: TwoReports) -> None:
        self._reports, self._told, self._near = reports, reports.told, reports.near
        self._sides = tuple(dated(own, source) for own, source in zip(reports.statements, self._told, strict=True))
        self._stands = tuple(stands(source) for source in self._told)
        self._one_event = self._near.opening >= _ONE_EVENT and near_in_time(*self._told)
        self._brief = reports.brief
        self._once = _once(self._sides[0]) & _once(self._sides[1])

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
        mine, theirs = (self._left_over(side, held, fine=fine) for side in (0, 1))
        for a, one_elsewhere in mine:
            for b, other_elsewhere in theirs:
                score = self._score(a, b, [w for w, _ in mine], [w for w, _ in theirs], fine=fine)
                if score is not None:
                    yield score - _ELSEWHERE * (one_elsewhere + other_elsewhere), a, b, fine

    def _left_over(self, side: int, held: Collection[str], *, fine: bool) -> list[tuple[When, bool]]:
        """The dates of a source that nothing in the other explains, and whether that has the same day all the same."""
        found: list[tuple[When, bool]] = []
        for when in self._sides[side]:
            if (fine and not when.fine) or (not fine and when.statement.fact.id in held):
                continue  # one day in both, and two hours of it
            same = [
                stand
                for stand in overlapping(when.covers, self._stands[1 - side], fine=fine, within=_ROUNDED)
                if (stand.grain in ROUGH) == (when.value.grain in ROUGH)
            ]
            if fine and same:
                same = exacter(same, [s for s in self._stands[1 - side] if self._of_one(when.sentence, s, side)])
            if not same or (self._brief and not any(self._explains(when, stand, side) for stand in same)):
                found.append((when, bool(same)))
        return found

    def _of_one(self, sentence: int, stand: Stand, side: int) -> bool:
        """Whether a sentence tells what a date in the other report goes with, by what they share."""
        sentences = (sentence, stand.sentence) if side == 0 else (stand.sentence, sentence)
        return self._near.shared(*sentences) >= _TELLS

    def _explains(self, when: When, stand: Stand, side: int) -> bool:
        """Whether the same day in the other report is of the same thing, or may be."""
        sentences = (when.sentence, stand.sentence) if side == 0 else (stand.sentence, when.sentence)
        if self._near.twins(*sentences) or self._near.shared(*sentences) >= _TELLS:
            return True
        if when.happening is None or stand.happening is None:
            return True
        known = when.happening.deeds - self._reports.table.broad and stand.happening.deeds - self._reports.table.broad
        return not known or self._meet(when, stand) > 0

    def _score(self, a: When, b: When, mine: Sequence[When], theirs: Sequence[When], *, fine: bool) -> float | None:
        between, meet = apart(a.covers, b.covers), self._meet(a, b)
        vague = a.vague or b.vague
        if not self._brief and (a.rough or b.rough):
            return None
        if (a.coarse or b.coarse) and not (a.coarse and b.coarse and meet >= _BROAD):
            return None
        if not a.coarse and between > self._farthest(vague and meet >= _BROAD):
            return None
        if not self._both_known(a, b) or of_two(a.statement.fact.warnings, b.statement.fact.warnings):
            return None
        rounded = _HALF_HOUR if "hour" in (a.value.grain, b.value.grain) else _ROUNDED
        if fine and (not between or between <= rounded or _day(a) != _day(b)):
            return None
        if not fine and _days_between(a, b) < 1:
            return None
        if begin_and_end(a.happening, b.happening) or _of_two_zones(a, b):
            return None
        weight = self._near.shared(a.sentence, b.sentence)
        score = meet + min(_MOST, _SHARED * weight)
        if meet and a.happening and b.happening and a.happening.deeds & b.happening.deeds & self._once:
            score += _ONLY_ONE
        if self._near.twins(a.sentence, b.sentence):
            score += _TWIN
        if (self._brief or self._one_event) and a.sentence < OPENING and b.sentence < OPENING:
            score += _OPENS
        if self._one_event and all(_only(w, own) for w, own in ((a, mine), (b, theirs))):
            score += _SOLE
        if self._brief and all(_only(w, self._alike(w, own)) for w, own in ((a, mine), (b, theirs))):
            score += _ALONE
        if _aspects(a) & _aspects(b):
            score += _SAME_END
        if between > _NEAR and not (vague and self._brief):
            score -= _LATE
        return score

    def _farthest(self, vague: bool) -> timedelta:
        """How far apart two dates of one thing may be."""
        if not self._brief:
            return _FAR
        return _FAR_VAGUE if vague else _FAR_BRIEF

    def _alike(self, when: When, own: Sequence[When]) -> list[When]:
        """The dates of a source that were past when it was written, as this one was, or like it to come."""
        day = next((side.published for side in self._told if side.published), None)
        return [
            other
            for other in own
            if other is when
            or (
                other.coarse == when.coarse
                and not self._only_told(other)
                and (day is None or (_day(other) > day) == (_day(when) > day))
            )
        ]

    def _only_told(self, when: When) -> bool:
        """It dates but what was said or published for the report."""
        return when.late and (when.happening is None or bool(when.happening.deeds & self._reports.table.often))

    def _meet(self, a: When | Stand, b: When | Stand) -> float:
        return self._reports.of_one(a.happening, b.happening, _BROAD, _BESIDE)

    def _both_known(self, a: When, b: When) -> bool:
        """Both reports could know of both: they had passed when the first was written, or were then to come.

        Or one lay ahead in the earlier report and was done when the later one was written.
        """
        told = [side.published for side in self._told]
        if told[0] is None or told[1] is None:
            return False
        first = min(day for day in told if day)
        days = [w.covers[0].date() for w in (a, b)]
        if all(day <= first for day in days):
            return True
        if all(day > first for day in days):
            return days[0] > told[0] if told[0] == first else days[1] > told[1]
        early, late = (a, b) if told[0] <= told[1] else (b, a)
        moved = early.ahead and not late.ahead and self._meet(a, b) >= _BROAD
        return self._brief and told[0] != told[1] and moved


def _once(own: Sequence[When]) -> frozenset[str]:
    """What a source dates but once."""
    days: dict[str, list[When]] = {}
    for when in own:
        for deed in when.happening.deeds if when.happening else ():
            told = days.setdefault(deed, [])
            if all(apart(when.covers, other.covers) for other in told):
                told.append(when)
    return frozenset(deed for deed, told in days.items() if len(told) == 1)


def _day(when: When) -> date:
    return when.covers[0].date()


def _days_between(a: When, b: When) -> int:
    one, other = ((w.covers[0].date(), w.covers[1].date()) for w in (a, b))
    return max((one[0] - other[1]).days, (other[0] - one[1]).days)


def _aspects(when: When) -> frozenset[str]:
    """Whether something begins or ends then."""
    return when.happening.aspects & {START, END} if when.happening else frozenset()


def _of_two_zones(a: When, b: When) -> bool:
    """Only one says in which zone its hour is: 15일 오전 7시(한국시간) is late on Sunday evening in Lisbon."""
    zones = {w.value.tz for w in (a, b)}
    return a.fine and b.fine and len(zones) > 1


def _only(when: When, own: Sequence[When]) -> bool:
    """It is the only date left over, but for what may be the same."""
    return all(not apart(when.covers, other.covers) for other in own)


def _comparison(a: When, b: When) -> Comparison:
    comparison = compare_dates(a.statement, b.statement)
    if comparison.relation not in DIFFERING and comparison.code != "FX202":
        comparison = coded("FX201", "two dates of one thing", relation="possibly_conflicts")
    return comparison.at_most("note").doubted()
