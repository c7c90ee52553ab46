"""A share of a whole here, a change by the same number of per cent there: 71%가 찬성했다, ``support jumped by 71%``."""

from factx.link.facts.reckoned import ways_of
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.reconciler.compare.reckoned import is_half, tells_rate
from factx.reconciler.comparison import Comparison, coded

_SHARES = frozenset({"percent", "percentage_point"})
_BY, _OPEN = "by", "open."
_MOVES = frozenset({"change", "decrease", "increase", "loss", "surge"})
"""Concepts of a sentence in which a number without a word of change beside it may be one all the same."""


def changed(one: Fact, other: Fact) -> Comparison | None:
    """A note where one fact tells a level and the other a change by the same number, else None.

    Not where both are known to be of one thing: a premium of 12% is told as a rise by 12% too.
    """
    if one.attribute == other.attribute and not one.attribute.startswith(_OPEN):
        return None
    for level, change in ((one, other), (other, one)):
        values = level.value, change.value
        if not isinstance(values[0], FigureValue) or not isinstance(values[1], FigureValue):
            return None
        if _is_level(values[0], level) and _is_change(values[1], change) and values[0].number == values[1].number:
            if tells_rate(level) or tells_rate(change) or is_half(*values) or _MOVES & {*level.kin, *level.topic}:
                return None
            return coded("FX113", "a share of a whole, and a change by so much", severity="note")
    return None


def _is_level(value: FigureValue, fact: Fact) -> bool:
    plain = value.form in ("level", "share") and value.unit == "percent" and value.direction is None
    return plain and bool(value.number) and not ways_of(fact.warnings)


def _is_change(value: FigureValue, fact: Fact) -> bool:
    return value.form == "delta" and value.unit in _SHARES and _BY in ways_of(fact.warnings)
