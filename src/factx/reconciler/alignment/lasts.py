"""How long, by what is left over: two reports that tell two lengths of one thing, and neither has the other's length.

What lasts is worded as differently as what happens (영업정지, ``ordered to close``; 꺼져 있었다, ``dark``), and seldom
names an attribute that the catalogue knows.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from factx.link.facts.instances import of_two
from factx.link.said.standing import NTH, SO_FAR
from factx.models.finding import DIFFERING
from factx.models.happening import Happening
from factx.models.mention import DateValue
from factx.reconciler.alignment.link import Link
from factx.reconciler.alignment.two_reports import TwoReports
from factx.reconciler.compare.durations import as_figure, compare_durations
from factx.reconciler.compare.gates import Gates
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Statement
from factx.reconciler.parts.telling import Told

ENOUGH = 2.6
"""What two lengths must have in common to be of one thing."""
_MARGIN = 0.5
_BROAD, _BESIDE = 1.3, 0.7
"""What it is worth that both tell of one thing of which stories have many; that one thing stands beside both."""
_ONLY_ONE = 0.8
"""What it is worth that each report tells but one length of that."""
_ONE_KIND = 0.8
"""What it is worth that the catalogue knows both by one attribute."""
_TWIN = 1.2
_SHARED, _MOST = 0.25, 1.5
_ALONE = 1.6
"""What it is worth that each short report tells but one length."""
_CLOSE, _FAR = Decimal("1.12"), Decimal("3.1")
"""By how many times one length exceeds the other: less is rounding, more is another thing, but where the number is one
(three weeks, three months)."""
_OPEN = "open."


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length of a report, what lasts so long, where it stands, and how many days it is."""

    statement: Statement
    value: DateValue
    happening: Happening | None
    sentence: int
    days: Decimal


class Lasts:
    """The lengths of time of two reports that stand for one another.

    Args:
        reports: of one story.
    """

    def __init__(self, reports: TwoReports) -> None:
        self._reports, self._near = reports, reports.near
        self._sides = tuple(_lasting(own, source) for own, source in zip(reports.statements, reports.told, strict=True))
        self._all = tuple(_lengths(source) for source in reports.told)
        self._once = _once(self._sides[0]) & _once(self._sides[1])

    def links(self, held: Collection[str], known: Collection[tuple[str, str]]) -> Iterator[Link]:
        """Links of lengths, as notes, the surest first.

        Args:
            held: ids of facts that need no other.
            known: pairs of ids that are linked already.
        """
        mine, theirs = (self._left_over(side, held) for side in (0, 1))
        alone = self._reports.brief and all(len({each.days for each in own}) == 1 for own in (mine, theirs))
        scored = sorted(
            ((score, a, b) for a in mine for b in theirs if (score := self._score(a, b, alone=alone))),
            key=lambda met: -met[0],
        )
        taken: set[str] = set()
        for score, a, b in scored:
            ids = a.statement.fact.id, b.statement.fact.id
            rivals = (s for s, c, d in scored if (c is a) != (d is b) and (c.days != a.days or d.days != b.days))
            if score < ENOUGH or taken & set(ids) or ids in known or any(s > score - _MARGIN for s in rivals):
                continue
            comparison = compare_durations(a.value, b.value, Gates())
            if comparison.relation in DIFFERING:
                taken |= set(ids)
                grounds = ("phrase",) if self._meet(a, b) >= _BROAD else ("sentence",)
                yield Link(a.statement, b.statement, comparison.at_most("note").doubted(), score, False, grounds)

    def _left_over(self, side: int, held: Collection[str]) -> list[Lasting]:
        return [
            own
            for own in self._sides[side]
            if own.statement.fact.id not in held and not any(_near(own.days, far) for far in self._all[1 - side])
        ]

    def _score(self, a: Lasting, b: Lasting, *, alone: bool) -> float | None:
        times = max(a.days, b.days) / min(a.days, b.days)
        if (
            times <= _CLOSE
            or (times > _FAR and _number(a) != _number(b))
            or of_two(a.statement.fact.warnings, b.statement.fact.warnings)
        ):
            return None
        if _so_far(a) != _so_far(b):
            return None
        score = self._meet(a, b) + min(_MOST, _SHARED * self._near.shared(a.sentence, b.sentence))
        if a.happening and b.happening and a.happening.deeds & b.happening.deeds & self._once:
            score += _ONLY_ONE
        kind = a.statement.fact.attribute
        if kind == b.statement.fact.attribute and not kind.startswith(_OPEN):
            score += _ONE_KIND
        if self._near.twins(a.sentence, b.sentence):
            score += _TWIN
        return score + (_ALONE if alone else 0.0)

    def _meet(self, a: Lasting, b: Lasting) -> float:
        return self._reports.of_one(a.happening, b.happening, _BROAD, _BESIDE)


def _lasting(own: Sequence[Statement], told: Told) -> list[Lasting]:
    starts = [part.evidence.start for part in told.sentences]
    happenings = {happening.span: happening for happening in told.reading.happenings}
    found: list[Lasting] = []
    for statement in own:
        fact, value = statement.fact, statement.fact.value
        if not isinstance(value, DateValue) or effective(fact) == "denied" or not fact.evidence:
            continue
        days, at = _days(value), bisect_right(starts, fact.evidence[0].start) - 1
        if days is None or at < 0:
            continue
        happening = next((happenings[e.start, e.end] for e in fact.evidence if (e.start, e.end) in happenings), None)
        found.append(Lasting(statement, value, happening, told.sentences[at].sentence, days))
    return found


def _once(own: Sequence[Lasting]) -> frozenset[str]:
    """What a source tells but one length of."""
    lengths: dict[str, set[Decimal]] = {}
    for each in own:
        for deed in each.happening.deeds if each.happening else ():
            lengths.setdefault(deed, set()).add(each.days)
    return frozenset(deed for deed, told in lengths.items() if len(told) == 1)


def _lengths(told: Told) -> list[Decimal]:
    values = (m.value for m in told.reading.mentions)
    return [days for v in values if isinstance(v, DateValue) and (days := _days(v)) is not None]


def _days(value: DateValue) -> Decimal | None:
    """A length in days; None for other values and unknown numbers."""
    figure = as_figure(value) if value.type == "DURATION" else None
    return figure.number if figure is not None and figure.number else None


def _near(one: Decimal, other: Decimal) -> bool:
    return max(one, other) <= min(one, other) * _CLOSE


def _number(lasting: Lasting) -> str:
    return "".join(filter(str.isdigit, lasting.value.timex or ""))


def _so_far(lasting: Lasting) -> bool:
    """It is told of how long something has lasted until then, which grows."""
    return lasting.happening is not None and bool(lasting.happening.aspects & {NTH, SO_FAR})
