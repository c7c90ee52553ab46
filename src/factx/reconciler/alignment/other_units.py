"""One number with two units of one dimension: 2600㎡ here and 2,600 square feet there, $160,000 told as 16만 유로.

Whoever turns metres into feet changes the number as well; where the number stayed, the unit is a slip, whatever each
source calls the thing. Neither source may tell what the other's measure really comes to, or that number with its unit.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from factx.models.mention import FigureValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.compare.digits import significant
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.settings import UnitScale

_LARGE = 100
"""A number from which one digit is enough: every story has a four of two things."""
_TELLING = 2
"""Digits of a number below that."""
_DISTINCT = 1000
"""A number of such digits from which nothing else needs to speak for it."""
_AROUND, _NEAR, _SURE = 0.02, 0.05, 0.2
"""Similarity of what stands around both from which they may be of one thing, and from which they surely are, where both
are of one word and where they are not."""
_ROOM = Decimal("0.1")
"""Share by which a rounded conversion may be off."""
_ONE_NAME = Decimal("1.25")
"""How many times one unit is the other where both may be called alike: miles at sea, tons, gallons."""
Measure = tuple[Statement, FigureValue, Decimal | None]
"""A measure and its number in the base unit of its dimension; None of money, which has none."""


def other_units(
    left: Sequence[Statement],
    right: Sequence[Statement],
    held: Collection[str],
    contexts: Contexts,
    units: Mapping[str, UnitScale],
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of two sources, as notes; as warnings where what stands around them is much alike.

    Args:
        left: statements of one source.
        right: of another.
        held: ids of facts that are already told for one with another, or set against it in an alarm.
        contexts: what stands around them.
        units: scales of units of measure.
    """
    sides = _measures(left, units), _measures(right, units)
    for a in sides[0]:
        for b in sides[1]:
            if {a[0].fact.id, b[0].fact.id} & set(held) or not _one_number(a[1], b[1]):
                continue
            if _one_name(a, b) or _told(a, sides[1]) or _told(b, sides[0]):
                continue
            similarity = contexts.similarity(a[0], b[0])
            kin = set(a[0].fact.kin) & set(b[0].fact.kin) or a[0].fact.attribute == b[0].fact.attribute
            digits = _digits(a[1])
            if similarity >= _AROUND or kin or (digits >= _TELLING and abs(a[1].number or Decimal(0)) >= _DISTINCT):
                found = coded("FX103", "one number in two units", relation="possibly_conflicts").doubted()
                sure = digits >= _TELLING and similarity >= (_NEAR if kin else _SURE)
                yield a[0], b[0], found.at_most("warning" if sure else "note")


def _measures(statements: Sequence[Statement], units: Mapping[str, UnitScale]) -> list[Measure]:
    found: list[Measure] = []
    for statement in statements:
        value = statement.fact.value
        if not isinstance(value, FigureValue) or not value.number or not value.dimension:
            continue
        scale = units.get(value.unit or "")
        if value.currency:
            found.append((statement, value, None))
        elif scale and not scale.offset:
            found.append((statement, value, value.number * scale.factor / scale.divisor))
    return found


def _one_number(one: FigureValue, other: FigureValue) -> bool:
    if one.number != other.number or one.number is None or one.dimension != other.dimension or one.unit == other.unit:
        return False
    return (abs(one.number) >= _LARGE and not one.currency) or _digits(one) >= _TELLING


def _digits(value: FigureValue) -> int:
    return len(significant(value.number or Decimal(0)))


def _one_name(one: Measure, other: Measure) -> bool:
    """Both units are nearly as large."""
    sizes = one[2], other[2]
    return None not in sizes and max(map(_size, (one, other))) <= _ONE_NAME * min(map(_size, (one, other)))


def _told(measure: Measure, others: Sequence[Measure]) -> bool:
    """Whether another source tells the same length, area or mass, in whatever unit, or the same sum of money."""
    if measure[2] is None:
        return any((own[1].number, own[1].currency) == (measure[1].number, measure[1].currency) for own in others)
    size = _size(measure)
    return any(own[1].dimension == measure[1].dimension and abs(_size(own) - size) <= _ROOM * size for own in others)


def _size(measure: Measure) -> Decimal:
    return abs(measure[2] or Decimal(0))
