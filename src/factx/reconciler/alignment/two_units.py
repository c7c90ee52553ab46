"""One value that two sources tell in two units: 50% and half, 25 basis points and 0.25%포인트, 17미터 and 56 feet."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from factx.models.mention import FigureValue
from factx.reconciler.alignment.candidates import Free
from factx.reconciler.alignment.context import SHARED, Contexts
from factx.reconciler.compare.digits import significant
from factx.reconciler.compare.figures import converted_room
from factx.reconciler.compare.interval import Interval, hard
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import UnitScale

_LEAST, _TELLING = 2, 4
"""Digits from which a measure, and a number whose unit one source leaves out, may be told for another."""
_SHARES = "share"
_OF_SHARES = {
    "percent": Decimal(1), "percentage_point": Decimal(1), "ratio": Decimal(100), "basis_point": Decimal("0.01"),
}  # fmt: skip


def across(
    left: Sequence[Statement], right: Sequence[Statement], held: Collection[str], contexts: Contexts
) -> Iterator[tuple[Statement, Statement]]:
    """One value in two units: 50% and half, 0.25%포인트 and 25 basis points, 1,448.3원 and 1,448.3.

    Args:
        left: figures of one source.
        right: of another.
        held: ids of facts that a link holds.
        contexts: what stands around them.
    """
    sides = [_canonical(side) for side in (left, right)]
    for key, own in sides[0].items():
        others = sides[1].get(key, [])
        if len(own) != 1 or len(others) != 1 or {own[0].fact.id, others[0].fact.id} & set(held):
            continue
        a, b = own[0], others[0]
        units = {getattr(statement.fact.value, "unit", None) for statement in (a, b)}
        if len(units) > 1 and (key[0] == _SHARES or None in units) and contexts.similarity(a, b) >= SHARED:
            yield a, b


def _canonical(statements: Sequence[Statement]) -> dict[tuple[str, Decimal], list[Statement]]:
    """Figures by their number in the commonest unit of what they are: per cent of all that are shares."""
    found: defaultdict[tuple[str, Decimal], list[Statement]] = defaultdict(list)
    for statement in statements:
        value = statement.fact.value
        if not isinstance(value, FigureValue) or not value.number or value.form in ("rank", "multiple"):
            continue
        scale = _OF_SHARES.get(value.unit or "")
        if scale is not None:
            found[_SHARES, value.number * scale].append(statement)
        elif len(significant(value.number)) >= _TELLING:
            found["", value.number].append(statement)
    return found


def converted(
    left: Sequence[Statement], right: Sequence[Statement], free: Free, units: Mapping[str, UnitScale]
) -> Iterator[tuple[int, int]]:
    """A measure and the same in another unit (17미터, 56 feet), where nothing else of either source fits."""
    measures = [_measure(a, units) for a in left], [_measure(b, units) for b in right]
    fits = [
        (i, j)
        for i, one in enumerate(measures[0])
        for j, other in enumerate(measures[1])
        if one and other and one[0] != other[0] and one[1].near(other[1], converted_room(one[0], one[1], other[1]))
    ]
    counts = Counter(i for i, _ in fits), Counter(j for _, j in fits)
    for i, j in fits:
        if counts[0][i] == counts[1][j] == 1 and {(0, i), (1, j)} <= free:
            yield i, j


def _measure(statement: Statement, units: Mapping[str, UnitScale]) -> tuple[str, Interval] | None:
    """Unit of a measure with digits enough to tell it by, and what it covers in the base unit of its dimension."""
    value = statement.fact.value
    if not isinstance(value, FigureValue) or not value.number or value.dimension is None:
        return None
    scale, covers = units.get(value.unit or ""), hard(value)
    if scale is None or covers is None or len(significant(value.number)) < _LEAST:
        return None
    return value.unit or "", covers.scaled(scale.factor / scale.divisor, scale.offset)
