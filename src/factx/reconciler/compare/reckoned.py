"""One number that two sources reckon in two ways: each or in all, once or monthly, by so much or to so much, taxed."""

from decimal import Decimal

from factx.link.facts.reckoned import AFTER_TAX, BEFORE_TAX, PERIODS, ways_of
from factx.link.facts.sorts import sorts
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import compiled
from factx.reconciler.compare.figures import COUNTS
from factx.reconciler.comparison import Comparison, coded

_SPREAD = frozenset({"each", "all"})
_MOVES = frozenset({"to", "by"})
_VICTIM = "per_victim"
_BEREAVED = frozenset({"per_people", "per_household", _VICTIM})
_PERSONS = frozenset({"per_capita", "per_child", "per_people", "per_person", "per_pupil", "per_student"})
_LOSSES = frozenset({"death", "victim", "funeral"})
_CHARGES = (
    frozenset({BEFORE_TAX, AFTER_TAX}), frozenset({"withvat", "withoutvat"}), frozenset({"withfees", "withoutfees"}),
)  # fmt: skip
"""What is charged on one sum and not on another: tax on income, tax on sales, fees."""
_WITHOUT = (*_CHARGES, frozenset({"with", "without"}))
"""What one sum holds and another does not: what is charged, or whatever the words name."""
_ENDS = frozenset({"mean", "top", "least"})
"""The average of several values, the greatest and the least."""
_TOP = frozenset({"at_most"})
_RATES = frozenset({"growth", "inflation", "decline_rate", "pay_raise", "excess", "gap", "discount", "deficit"})
"""Concepts of rates that are changes or distances by themselves: ``the excess reached 18 per cent``, 18% 많다."""
_TWO_SIDED = "markets.exchange_rate"
"""What falls for one currency rises for the other: 9.2원 내린 환율, the won gained 9.2 won."""
_WITHIN_YEAR = frozenset(PERIODS) - {"P1Y", "term"}
_YEAR = compiled(r"\d{4}")
_OVER, _WHOLE = "over:", "all"
_ADDED = frozenset({"currency", "mass", "volume", "energy", "area", "cargo"})


def other_reckoning(one: Fact, other: Fact) -> Comparison | None:
    """What differs where both give one number, or None.

    Only what both sides say counts: a sum of which one source does not say whether it is for each differs in nothing.
    """
    values = one.value, other.value
    if not all(isinstance(value, FigureValue) and value.number for value in values) or not _one_number(*values):
        return None
    a, b = _ways(one), _ways(other)
    if (
        len(a & _MOVES) == len(b & _MOVES) == 1
        and a & _MOVES != b & _MOVES
        and not (_is_rate(one, other) or is_half(*values))
    ):
        return coded("FX113", "a change by so much against one to so much")
    if _opposed(*values) and _TWO_SIDED not in (one.attribute, other.attribute):
        return coded("FX101", "one rises by so much, the other falls")
    if _differ(_bases(one), _bases(other)):
        return coded("FX114", "since two times")
    if _differ(_end(one, a), _end(other, b)):
        return coded("FX114", "the average, and the most or the least")
    if not all(_adds_up(value) for value in values):
        return None
    if _differ(a & _SPREAD, b & _SPREAD):
        return coded("FX114", "for each, and in all")
    if any(_differ(a & pair, b & pair) for pair in _WITHOUT):
        return coded("FX114", "before tax, fees or the like, and after it")
    if _differ(_time(a), _time(b)) or _rate_and_total(a, b) or _rate_and_total(b, a):
        return coded("FX114", "once or over a time, and by the month or year")
    if _part_of_year(one, a, other, b) or _part_of_year(other, b, one, a):
        return coded("FX114", "by the month, and in a year", severity="note")
    measures = _measures(a), _measures(b)
    if _differ(*measures):
        return coded("FX114", "for one of two measures")
    if _of_two_sorts(one, other):
        return coded("FX114", "of two sorts of things", severity="note")
    per = _for_one(one), _for_one(other)
    if _differ(*per) and not (_WHOLE in a or _WHOLE in b or _of_the_dead(one, other, per) or _of_a_person(per)):
        return coded("FX114", "for one of two things")
    return None


def holds_more(one: Fact, other: Fact) -> bool:
    """Only one source says whether its sum holds tax or fees: ``7.3 billion won, fees included``, 62억원.

    ``3,000 products, including brands such as …`` gives examples of what is counted and says nothing of how.
    """
    a, b = _ways(one), _ways(other)
    return any((a & pair) != (b & pair) for pair in _CHARGES)


def _one_number(one: object, other: object) -> bool:
    return isinstance(one, FigureValue) and isinstance(other, FigureValue) and one.number == other.number


def _is_rate(*facts: Fact) -> bool:
    """``grew by 1.9 percent``, ``the growth rate fell to 1.9 percent``: a rate of change is a level by itself."""
    level = next((fact for fact in facts if "to" in _ways(fact)), None)
    return level is not None and tells_rate(level)


def tells_rate(fact: Fact) -> bool:
    """Per cent of what is a rate of change by itself (growth, inflation)."""
    percent = isinstance(fact.value, FigureValue) and fact.value.unit == "percent"
    return percent and bool(_RATES & {*fact.kin, *fact.topic})


def is_half(*values: object) -> bool:
    """What shrinks by half shrinks to half."""
    halves = ("ratio", Decimal("0.5")), ("percent", Decimal(50))
    return any(isinstance(value, FigureValue) and (value.unit, value.number) in halves for value in values)


def _opposed(one: object, other: object) -> bool:
    """A rise and a fall by one number."""
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    return {one.direction, other.direction} == {"up", "down"} and one.form == other.form == "delta"


def _adds_up(value: object) -> bool:
    """What is counted, paid, weighed or used up may be for each or in all; how long or warm a thing is, may not."""
    if not isinstance(value, FigureValue):
        return False
    return value.unit in COUNTS or value.dimension in _ADDED


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and not one & other


def _ways(fact: Fact) -> frozenset[str]:
    ways = ways_of(fact.warnings)
    if _WHOLE in ways:  # 14.4bn won in all, or 4.8bn a year
        return ways
    return ways | {period for period in (fact.facets.period,) if period in PERIODS}


def _time(ways: frozenset[str]) -> frozenset[str]:
    """The period of a rate; else once, or the length of time over which all is paid."""
    periods = ways & frozenset(PERIODS)
    return periods or frozenset(
        f"P{way.removeprefix(_OVER + 'P')}" if way.startswith(_OVER) else way
        for way in ways
        if way == "once" or way.startswith(_OVER)
    )


def _of_two_sorts(one: Fact, other: Fact) -> bool:
    """Pages here, volumes there."""
    here, there = sorts(one), sorts(other)
    both = here.keys() & there.keys()
    return bool(both) and all(here[group] != there[group] for group in both)


def _end(fact: Fact, ways: frozenset[str]) -> frozenset[str]:
    """An average, or the end of a range that ``up to`` names too; nothing where words name several."""
    told = ways & _ENDS
    value = fact.value
    if not told and isinstance(value, FigureValue) and value.bound in _TOP:
        return frozenset({"top"})
    return told if len(told) == 1 else frozenset()


def _rate_and_total(one: frozenset[str], other: frozenset[str]) -> bool:
    """``5.8bn won a year for three years``, 총 58억원."""
    rate = bool(one & frozenset(PERIODS)) and any(way.startswith(_OVER) for way in one)
    return rate and _WHOLE in other and not other & frozenset(PERIODS)


def _part_of_year(one: Fact, ways: frozenset[str], other: Fact, others: frozenset[str]) -> bool:
    """다달이 562억 원어치가 팔린다, ``earned it 56.2 billion won last year``."""
    value, year = other.value, other.facets.as_of
    if not isinstance(value, FigureValue) or not value.currency or year is None or not _YEAR.fullmatch(year.timex):
        return False
    return bool(ways & _WITHIN_YEAR) and not others and one.facets.as_of is None


def _measures(ways: frozenset[str]) -> frozenset[str]:
    """For how much of what it is (``per:area:3.3``)."""
    return frozenset(way for way in ways if way.startswith("per:"))


def _bases(fact: Fact) -> frozenset[str]:
    """Since when a change is measured (``change:P1Y``)."""
    basis = fact.facets.basis
    return frozenset({basis}) if basis is not None and basis.startswith("change:") else frozenset()


def _of_the_dead(one: Fact, other: Fact, per: tuple[frozenset[str], frozenset[str]]) -> bool:
    """For a victim and for a bereaved family is one."""
    about = {*one.kin, *one.topic, *other.kin, *other.topic}
    ones = frozenset.union(*per)
    return ones <= _BEREAVED and (_VICTIM in ones or bool(about & _LOSSES))


def _of_a_person(per: tuple[frozenset[str], frozenset[str]]) -> bool:
    """For a pupil, for a child and 1인당 is one: 학생 1인당 30만 원, ``300,000 won a child``."""
    return frozenset.union(*per) <= _PERSONS


def _for_one(fact: Fact) -> frozenset[str]:
    """For one of what it is (``per_household``)."""
    return frozenset(concept for concept in fact.kin if concept.startswith("per_"))
