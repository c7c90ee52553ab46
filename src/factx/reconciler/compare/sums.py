"""Parts and totals inside one source (FX124)."""

from collections.abc import Sequence
from decimal import Decimal

from factx.models.mention import FigureValue
from factx.reconciler.compare.interval import Interval, hard
from factx.reconciler.comparison import Comparison, coded, plain


def add(parts: Sequence[Interval]) -> Interval:
    """The interval of a sum."""
    lows, highs = [p.low for p in parts], [p.high for p in parts]
    low = None if None in lows else sum((x for x in lows if x is not None), Decimal(0))
    high = None if None in highs else sum((x for x in highs if x is not None), Decimal(0))
    return Interval(low, high)


def compare_sum(parts: Sequence[FigureValue], total: FigureValue, *, at_least: bool = False) -> Comparison:
    """Parts that claim to make up a total, against it.

    Args:
        parts: what is added.
        total: what they are said to make.
        at_least: further parts may go unnamed, so that only too large a sum is wrong.
    """
    intervals = [hard(part) for part in parts]
    whole = hard(total)
    if whole is None or len(parts) < 2 or any(interval is None for interval in intervals):
        return plain("incomparable", "no numbers to add")
    together = add([interval for interval in intervals if interval])
    if together.overlaps(whole) or (at_least and together.below(whole)):
        return plain("agrees", "the parts add up")
    return coded("FX124", "the parts do not add up to the total")
