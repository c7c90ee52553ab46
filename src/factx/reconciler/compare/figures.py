"""Figures against figures: gates, then the first row that holds (``docs/reference/comparison.md``)."""

from dataclasses import replace
from decimal import Decimal

from factx.link.facts.facets import FROM_THE_END
from factx.models.fact import ACTUAL, AHEAD
from factx.models.finding import DIFFERING, EQUAL
from factx.models.mention import FigureValue
from factx.reconciler.codes import UPDATE
from factx.reconciler.compare.gates import PASSED, Gates, figure_gates, same_form
from factx.reconciler.compare.interval import LOWER, UPPER, Interval, hard, pragmatic, significant_digits, soft
from factx.reconciler.compare.shares import in_percent, told_twofold
from factx.reconciler.compare.status import compare_status
from factx.reconciler.comparison import PLAIN_TRAITS, Comparison, Statement, Traits, coded, plain
from factx.reconciler.settings import Settings, UnitScale

RATE_ROOM = Decimal("0.02")
"""By how much a sum converted with a user's rate is widened."""
SCALE_ROOM = Decimal("0.01")
"""How near a ratio must be to a power of ten to count as a slip of scale."""
COUNTS = frozenset({None, "item", "organization", "person", "country", "time"})
"""Units of what is counted piece by piece; a bare number may be any of them."""
CONVERTED = Decimal("0.05")
"""Share by which two measures in two units may differ, since either may be a rounded conversion of the other."""
_TOLD_EXACTLY = 4
"""Digits from which a measure is no rounded conversion."""
_DEGREES = Decimal("0.005")
"""The same for temperatures, whose zero is far from their values, and for what is told exactly."""
BARE = frozenset({None, "item"})
"""Units of a bare number."""
GROWN = Decimal("1.1")
"""From which part above a bound a later count has grown, and is not the same told more exactly."""
_NO_RATE = coded("FX103", "two currencies: no rate there ever was joins the sums").doubted().at_most("note")
OTHER_TIME = plain("compatible", "G7: of two times, and the values do not exclude each other")
_PERIODS = ("P1D", "P1W", "P1M", "P3M", "P6M", "P1Y")


def compare_figures(
    a: Statement, b: Statement, settings: Settings, traits: Traits = PLAIN_TRAITS, *, one_sentence: bool = False
) -> Comparison:
    """Two figures of one subject and attribute.

    Args:
        a: one.
        b: the other.
        settings: rates, units, containment.
        traits: of their attribute.
        one_sentence: both stand in sentences that tell the same: one facet or status that differs is then a matter of
            reading.
    """
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        raise TypeError("both facts must hold figures")
    if told_twofold(one, other):
        one, other = in_percent(one), in_percent(other)
    if {one.unit, other.unit} == {"percent", "percentage_point"}:
        return _percent_and_point(one, other)
    if not same_form(one, other):
        return plain("incomparable", "G3: a level, a change and a multiple answer different questions")
    pair = _in_one_unit(one, other, settings)
    if isinstance(pair, Comparison):
        return pair
    if one.form == "rank":  # 지난 4월 취임해 두 번째 회의: the time beside a rank says when something else was
        traits = replace(traits, varies=False)
        if (a.fact.facets.basis == FROM_THE_END) != (b.fact.facets.basis == FROM_THE_END):
            return plain("incomparable", "ranks that are counted from two ends")
    gates = figure_gates(a, b, traits, settings)
    if pair[0].currency != pair[1].currency:
        return plain("incomparable", "two currencies, and a gate fails") if gates.failed else _NO_RATE
    if one_sentence and len(gates.failed) == 1 and gates.failed[0] not in ("FX121", "FX123") and not gates.part:
        return compare_values(*pair, Gates(one_open=True))
    if gates.failed:
        return _gated(a, b, pair, gates, traits)
    return _later_growth(a, b, pair, traits) or compare_values(*pair, gates)


def converted_room(unit: str | None, one: Interval, other: Interval) -> Decimal:
    """Share by which a measure in one unit may differ from its like in another, both in the base unit.

    28 metres are 92 feet, nearly; 7,846 metres are no 24,741 feet.
    """
    numbers = [interval.low for interval in (one, other) if interval.low is not None and interval.low == interval.high]
    if len(numbers) > 1 and min(map(significant_digits, numbers)) >= _TOLD_EXACTLY:
        return _DEGREES
    return _DEGREES if unit is not None and (unit == "kelvin" or unit.startswith("degree_")) else CONVERTED


def _percent_and_point(one: FigureValue, other: FigureValue) -> Comparison:
    if one.number is not None and one.number == other.number:
        return coded("FX110", "per cent against percentage points, same digits")
    return plain("incomparable", "G4: per cent against percentage points")


def _in_one_unit(
    one: FigureValue, other: FigureValue, settings: Settings
) -> tuple[FigureValue, FigureValue] | Comparison:
    """Both in one unit, or why they cannot be."""
    if one.currency and other.currency and one.currency != other.currency:
        rate = settings.rate(one.currency, other.currency)
        if rate is None:
            return (
                (one, other) if impossible(one, other, settings) else coded("FX111", "G4: two currencies and no rate")
            )
        return _widened(one, rate, other), other
    if one.unit == other.unit or ({one.unit, other.unit} & BARE and {one.unit, other.unit} <= COUNTS):
        return one, other
    bases = settings.units.get(one.unit or ""), settings.units.get(other.unit or "")
    if bases[0] is None or bases[1] is None or bases[0].base != bases[1].base:
        return plain("incomparable", "G4: units that no exact factor joins")
    scaled = _scaled(one, bases[0]), _scaled(other, bases[1])
    h = hard(scaled[0]), hard(scaled[1])
    if h[0] and h[1] and not h[0].overlaps(h[1]) and h[0].near(h[1], converted_room(one.unit, h[0], h[1])):
        return plain("refines", "two units: 28 metres are 92 feet, nearly")
    return scaled


def impossible(one: FigureValue, other: FigureValue, settings: Settings) -> bool:
    """No rate that the two currencies ever had makes one sum of the other: 1830억원 are no $13.2 million."""
    span = settings.ever(one.currency or "", other.currency or "")
    if span is None or not one.number or not other.number or one.form != "level":
        return False
    return not span[0] <= other.number / one.number <= span[1]


def _widened(one: FigureValue, rate: Decimal, other: FigureValue) -> FigureValue:
    """A sum in another currency is known to two per cent at best."""
    interval = hard(one)
    if interval is None:
        return one
    low = None if interval.low is None else interval.low * rate * (1 - RATE_ROOM)
    high = None if interval.high is None else interval.high * rate * (1 + RATE_ROOM)
    return _changed(one, number=None, low=low, high=high, bound="range", unit=other.unit, currency=other.currency)


def _scaled(value: FigureValue, scale: UnitScale) -> FigureValue:
    offset = scale.offset if value.form == "level" else Decimal(0)  # 2 °C warmer are 2 K

    def turn(number: Decimal | None) -> Decimal | None:
        return None if number is None else number * scale.factor / scale.divisor + offset

    step = None if value.step is None else value.step * scale.factor / scale.divisor
    return _changed(value, number=turn(value.number), step=step, low=turn(value.low), high=turn(value.high))


def _changed(value: FigureValue, **changes: object) -> FigureValue:
    return value.model_copy(update=changes)


def _gated(
    a: Statement, b: Statement, pair: tuple[FigureValue, FigureValue], gates: Gates, traits: Traits
) -> Comparison:
    """Incomparable, unless a law across gates is broken or the status alone differs."""
    if gates.failed == ("status",):
        return _other_status(a, b, pair)
    broken = _part_whole(a, b, pair, gates, traits)
    if broken:
        return broken
    if gates.failed == ("FX123",) and traits.cumulative:
        growth = _later_growth(a, b, pair, traits)
        if growth:
            return growth
    if gates.failed == ("FX123",) and compare_values(*pair).relation not in DIFFERING:
        return OTHER_TIME
    codes = tuple(code for code in gates.failed if code != "status")
    first = codes[0] if codes else "FX123"
    return coded(first, "gates: both sides state it, and differ", also=codes[1:])


def _other_status(a: Statement, b: Statement, pair: tuple[FigureValue, FigureValue]) -> Comparison:
    """One is, the other is planned, rumoured or denied: the status table, or no conflict.

    A figure that one source still expects and another has agrees with it: what is of one value has not moved.
    """
    names = {a.fact.status.name, b.fact.status.name}
    relation = compare_values(*pair).relation
    if relation in EQUAL and names <= ACTUAL | AHEAD | {"possible"}:
        return plain(relation, "G8: status differs, the values do not")
    if relation in EQUAL or names <= ACTUAL | AHEAD:
        return compare_status(a, b)
    return plain("incomparable", "G8: status differs and so do the values")


def _part_whole(
    a: Statement, b: Statement, pair: tuple[FigureValue, FigureValue], gates: Gates, traits: Traits
) -> Comparison | None:
    """FX107: part ≤ whole; daily ≤ weekly ≤ monthly for distinct people of one group."""
    one, other = (hard(value) for value in pair)
    if one is None or other is None or pair[0].form != "level" or pair[0].unit == "percent":
        return None
    smaller: tuple[Interval, Interval] | None = None
    if gates.failed == ("FX122",) and not gates.one_open and gates.part:
        smaller = (one, other) if gates.part == "a" else (other, one)
    elif gates.failed == ("FX121",) and traits.distinct and not gates.one_open:
        periods = a.fact.facets.period, b.fact.facets.period
        if periods[0] in _PERIODS and periods[1] in _PERIODS:
            ordered = _PERIODS.index(periods[0]) < _PERIODS.index(periods[1])
            smaller = (one, other) if ordered else (other, one)
    if smaller and smaller[1].below(smaller[0]):
        return coded("FX107", "a part exceeds its whole, or a shorter period its longer")
    return None


def _later_growth(
    a: Statement, b: Statement, pair: tuple[FigureValue, FigureValue], traits: Traits
) -> Comparison | None:
    """A count that only grows: higher in the later source is an update, no conflict."""
    if not traits.cumulative or pair[0].form != "level":
        return None
    times = [_time_of(statement) for statement in (a, b)]
    if not times[0] or not times[1] or times[0].startswith(times[1]) or times[1].startswith(times[0]):
        return None
    earlier, later = (pair[0], pair[1]) if times[0] < times[1] else (pair[1], pair[0])
    before, after = hard(earlier), hard(later)
    grown = before is not None and after is not None and before.below(after)
    if grown or _left_behind(earlier, later):
        return coded(UPDATE, "a cumulative count is higher in the later source")
    return None


def _left_behind(earlier: FigureValue, later: FigureValue) -> bool:
    """``At least 11 dead`` leaves room for 17, but who writes so has counted 11; not 1,900 for ``more than 1,870``."""
    if earlier.bound not in LOWER or later.bound not in (*LOWER, "exact") or not earlier.number or not later.number:
        return False
    return later.number >= earlier.number * GROWN


def _time_of(statement: Statement) -> str | None:
    as_of = statement.fact.facets.as_of
    published = statement.origin.moment or statement.origin.published
    if as_of and as_of.last and published and as_of.last[:10] < published[:10]:
        return as_of.last
    return published


def compare_values(one: FigureValue, other: FigureValue, gates: Gates = PASSED) -> Comparison:
    """The table of ``docs/reference/comparison.md`` for two figures in one unit that passed the gates."""
    h = hard(one), hard(other)
    if h[0] is None or h[1] is None:
        return plain("incomparable", "a figure without a number")
    stated = _same_number(one, other)
    if stated and one.bound == other.bound:
        return plain("agrees", "row 1: stated equal, bound equal")
    if stated:
        return _bounds_differ(one, other, h[0], h[1])
    if h[0].nested(h[1]):
        p = pragmatic(one), pragmatic(other)
        if p[0] and p[1] and p[0].overlaps(p[1]):
            return plain("refines", "row 3: one is less precise")
        if {one.bound, other.bound} <= LOWER or {one.bound, other.bound} <= UPPER:
            why = "row 4: two bounds of one sort, far apart"
            return coded("FX104", why, relation="possibly_conflicts", severity="warning")
        return coded("FX104", "row 4: far beyond the bound")
    if h[0].overlaps(h[1]):
        return plain("compatible", "row 5: the intervals overlap")
    return _disjoint(one, other, gates)


def _same_number(one: FigureValue, other: FigureValue) -> bool:
    if one.number is not None or other.number is not None:
        return one.number == other.number
    return (one.low, one.high) == (other.low, other.high)


def _bounds_differ(one: FigureValue, other: FigureValue, a: Interval, b: Interval) -> Comparison:
    bounds = {one.bound, other.bound}
    if bounds & LOWER and bounds & UPPER:
        if a.overlaps(b):
            return plain("compatible", "row 2a: the bounds touch")
        return coded("FX101", "row 2a: opposite bounds of one number")
    return coded("FX106", "row 2b: same number, different bound")


def _disjoint(one: FigureValue, other: FigureValue, gates: Gates) -> Comparison:
    unstated = gates.one_open or gates.both_open
    if not unstated and _scale_slip(one, other):
        return coded("FX102", "row 6: the ratio is a power of ten")
    if unstated:
        also = ("FX102",) if _scale_slip(one, other) else ()
        return coded("FX103", "row 7: disjoint, and a facet is unstated", also=also)
    s = soft(one), soft(other)
    if s[0] and s[1] and s[0].overlaps(s[1]):
        return coded("FX105", "row 8: disjoint as written, not if trailing zeros are rounding")
    return coded("FX101", "row 9: no number fits both")


def _scale_slip(one: FigureValue, other: FigureValue) -> bool:
    a, b = one.number, other.number
    if not a or not b or a * b < 0 or one.form == "rank":
        return False
    small, large = sorted((abs(a), abs(b)))
    power = Decimal(1).scaleb((large / small).adjusted())
    for nearest in (power, power * 10):
        if nearest >= 10 and abs(large / small / nearest - 1) <= SCALE_ROOM:
            return min(significant_digits(a), significant_digits(b)) >= 2
    return False
