"""Which dates of two sources are of one happening, by what their words say happens then, and with whom.

The attribute of a date is often a poor one (``open.date``), so that two tellings of one day never meet. Here they
meet by what happens on them (table ``happenings``) and by what else both sentences speak of: those that take part in
it, which are rare in both sources. What has an equal date on the other side is explained by it; other stages of one
matter (filed, heard, ruled) have other words, and other people other names.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from factx.link.facts.instances import of_two
from factx.link.said.happenings import Happenings, begin_and_end
from factx.models.fact import EventValue
from factx.models.finding import DIFFERING
from factx.models.mention import DateValue, Grain
from factx.models.report import Reading
from factx.reconciler.alignment.affinity import stretch
from factx.reconciler.alignment.context import Contexts, fact_keys
from factx.reconciler.alignment.link import Link
from factx.reconciler.alignment.matter import DEED, Dated, Matter, fits, meet
from factx.reconciler.compare.dates import compare_dates
from factx.reconciler.compare.days import covered, gap, parts
from factx.reconciler.compare.gates import days_apart
from factx.reconciler.compare.status import effective
from factx.reconciler.compare.written import written
from factx.reconciler.comparison import Statement
from factx.reconciler.parts.names import Apart
from factx.reconciler.settings import UnitScale

TOLD = 2.75
"""What two dates must share to be of one happening; longer reports have but one date of it too."""
_MARGIN = 0.5
"""By how much a pair must beat the next best of either side."""
_GRAINS: dict[int, Grain] = {1: "year", 2: "month", 3: "day"}
_YEARS: frozenset[Grain | None] = frozenset({"year", "decade", "century"})
_DAYS: frozenset[Grain | None] = frozenset({"day", "hour", "minute"})
_HOURS: frozenset[Grain | None] = frozenset({"hour", "minute"})
_PHRASE = ("phrase",)
_APART = frozenset({"FX201", "FX202", "FX204"})
_HALF_YEAR = 184
"""Days by which a plan may be moved and still be the same."""
_FRESH = 2
"""Days between two reports in which a weekday is the same."""
_NEAR = 7
"""Days between two dates of which both reports may well mean one, however long after: Wednesday, and 11월 13일."""
_NEVER = "0001-01-01"
_NO_UNITS: Mapping[str, UnitScale] = {}
"""Dates have none."""
_MONTH = 31
"""Days between two reports from which 17일 is of another month."""
_LONG_AGO = 21
"""Days before publication from which what was done is not what is to come."""


class Happened:
    """What happens at the dates of two sources.

    Args:
        left: the statements of one source.
        right: those of the other.
        readings: by source.
        contexts: of the run.
        apart: tells persons apart.
        table: which happenings a story has many of.
    """

    def __init__(
        self,
        left: Sequence[Statement],
        right: Sequence[Statement],
        readings: Mapping[str, Reading],
        contexts: Contexts,
        apart: Apart,
        table: Happenings,
    ) -> None:
        self._sides, self._apart = (_dated(left, readings), _dated(right, readings)), apart
        self._by_fact = {dated.statement.fact.id: dated for own in self._sides for dated in own}
        self._matter = Matter(self._sides, (left, right), contexts, table)

    def links(self, aligned: Iterable[Link]) -> Iterator[Link]:
        """Links between dates of one happening that exclude one another, and what was aligned by other means.

        Of that is left out what sets a date against another than that of its happening; dates of two happenings are no
        alarm.
        """
        known = {(link.a.fact.id, link.b.fact.id): link for link in self._met()}
        taken = {one for one, _ in known}, {two for _, two in known}
        told: set[tuple[str, str]] = set()
        for link in aligned:
            pair = link.a.fact.id, link.b.fact.id
            if pair in known:
                told.add(pair)
                if not link.grounds:
                    yield replace(link, grounds=known[pair].grounds) if link.comparison.code else known[pair]
                    continue
            elif link.comparison.relation in DIFFERING and (pair[0] in taken[0] or pair[1] in taken[1]):
                continue
            far = long_between(link)
            doubtful = far or self._two(link)
            comparison = link.comparison.at_most("note").doubted() if doubtful else link.comparison
            yield replace(link, comparison=comparison, grounds=() if far else link.grounds)
        yield from (link for pair, link in known.items() if pair not in told)

    def _met(self) -> Iterator[Link]:
        """The surest first."""
        left, right = _unexplained(*self._sides), _unexplained(*self._sides[::-1])
        scored = [
            (self._matter.score(a, b), a, b)
            for a in left
            for b in right
            if _may_be_one(a, b, self._apart) and not fits(a, b)
        ]
        scored = sorted((met for met in scored if met[0] >= TOLD), key=lambda met: -met[0])
        taken: set[int] = set()
        for score, a, b in scored:
            rivals = [
                s
                for s, c, d in scored
                if (c is a) != (d is b) and not (fits(c, a) and d is b) and not (fits(d, b) and c is a)
            ]
            if taken & {id(a), id(b)} or any(rival > score - _MARGIN for rival in rivals):
                continue
            comparison = compare_dates(a.statement, b.statement)
            link = Link(a.statement, b.statement, comparison.at_most("note").doubted(), score, False, _PHRASE)
            if comparison.relation in DIFFERING and not long_between(link):
                taken |= {id(a), id(b)}
                yield link

    def _two(self, link: Link) -> bool:
        """Whether two dates that were set against each other are told to be of two happenings, or of two times."""
        a, b = (self._by_fact.get(statement.fact.id) for statement in (link.a, link.b))
        if a is None or b is None or link.comparison.relation not in DIFFERING:
            return False
        alone = len(self._sides[0]) == len(self._sides[1]) == 1  # all that either report says of when
        return begin_and_end(a.happening, b.happening) or (not alone and (not meet(a, b) or _other_times(a, b)))


def _dated(statements: Sequence[Statement], readings: Mapping[str, Reading]) -> list[Dated]:
    found: list[Dated] = []
    for statement in statements:
        fact, reading = statement.fact, readings.get(statement.origin.id)
        value = as_date(fact.value)
        if reading is None or value is None or effective(fact) == "denied":
            continue
        told = {happening.span: happening for happening in reading.happenings}
        happening = next((told[e.start, e.end] for e in fact.evidence if (e.start, e.end) in told), None)
        if happening is not None and (happening.deeds or happening.beside):  # not only ``since``, 부터
            people = frozenset(name for name in fact.names if name.startswith("person:"))
            covers = stretch(statement, _NO_UNITS)
            found.append(Dated(statement, value, happening, frozenset(fact_keys(fact)), people, covers))
    return found


def as_date(value: object) -> DateValue | None:
    """A date or hour; that of an event that happens but once to its subject too.

    None where the value is none, or a range or length of time.
    """
    if isinstance(value, DateValue):
        return value if value.type != "DURATION" and not value.ends else None
    if not isinstance(value, EventValue) or value.timex is None:
        return None
    grain = _GRAINS.get(sum(part is not None for part in parts(value.timex) or ()))
    return DateValue(type="DATE", timex=value.timex, grain=grain, first=value.first, last=value.last)


def _unexplained(own: Sequence[Dated], other: Sequence[Dated]) -> list[Dated]:
    """Those without an equal date on the other side of what may be the same; a day explains no hour, a year no day."""
    return [a for a in own if not any(_one_grain(a, b) and fits(a, b) and _explains(a, b) for b in other)]


def _explains(a: Dated, b: Dated) -> bool:
    return bool(meet(a, b)) or len(a.keys & b.keys) > 1


def _one_grain(a: Dated, b: Dated) -> bool:
    one, other = a.value, b.value
    if one.type != other.type:
        return False
    return one.grain == other.grain or (one.type == "DATE" and meet(a, b) == DEED and not _far(a, b))


def _far(a: Dated, b: Dated) -> bool:
    """A year, and an hour or day; a month, and an hour."""
    grains = {a.value.grain, b.value.grain}
    return (bool(grains & _YEARS) and bool(grains & _DAYS)) or (bool(grains & _HOURS) and not grains <= _DAYS)


def _may_be_one(a: Dated, b: Dated, apart: Apart) -> bool:
    if not meet(a, b) or begin_and_end(a.happening, b.happening):
        return False
    if _far(a, b) or _of_other_days(a, b) or _other_times(a, b):
        return False
    if a.people and b.people and all(apart.surely(x, y) for x in a.people for y in b.people):
        return False
    return not of_two(a.statement.fact.warnings, b.statement.fact.warnings)


def _of_other_days(a: Dated, b: Dated) -> bool:
    """Whether their days are only resolved ones: a bare hour, today; a weekday says little days later."""
    told = [written(dated.statement.fact.evidence[0].text, dated.statement.origin.lang) for dated in (a, b)]
    whole = [
        w.day is not None or ((w.month or w.year) is not None and dated.value.type == "DATE")
        for w, dated in zip(told, (a, b), strict=True)
    ]
    same_day = None not in (a.value.first, b.value.first) and (a.value.first or "")[:10] == (b.value.first or "")[:10]
    if a.value.type == b.value.type == "TIME" and same_day:
        return False
    if not all(known or w.weekday is not None for known, w in zip(whole, told, strict=True)):
        return True
    if _days_between(a, b) <= _NEAR:
        return False
    apart = days_apart(a.statement, b.statement) or 0
    months = all((w.month or w.year) is not None for w in told)
    ahead = any(dated.statement.fact.status.name in ("planned", "projected") for dated in (a, b))
    planned = ahead and any(whole)  # 다음 달 20일 내놓을 예정이다, issued on Monday
    return (not all(whole) and apart > _FRESH and not planned) or (not months and not ahead and apart > _MONTH)


def _days_between(a: Dated, b: Dated) -> int:
    one, other = (date.fromisoformat((dated.value.first or _NEVER)[:10]) for dated in (a, b))
    return abs((one - other).days)


def long_between(link: Link) -> bool:
    """Two days more than a month apart, or half a year where one was planned, that share a phrase alone.

    A fire in March and one this week, a verdict next week and a repayment by the end of next year.
    """
    if link.grounds != _PHRASE or link.comparison.code not in _APART or link.comparison.severity != "note":
        return False
    ahead = any(s.fact.status.name in ("planned", "projected") for s in (link.a, link.b))
    days = [covered(s.fact.value) for s in (link.a, link.b) if isinstance(s.fact.value, DateValue | EventValue)]
    most = _HALF_YEAR if ahead else _MONTH
    return len(days) > 1 and (gap(days[0], days[1]) or 0) > most


def _other_times(a: Dated, b: Dated) -> bool:
    """What is to come, and what was long ago when that was told: the visit of next week, and that of January."""
    for one, other in ((a, b), (b, a)):
        told = one.statement.origin.published
        if told is None or one.value.first is None or other.value.first is None:
            return False
        ago = (date.fromisoformat(told) - date.fromisoformat(other.value.first[:10])).days
        if one.value.first[:10] > told and ago > _LONG_AGO:
            return True
    return False
