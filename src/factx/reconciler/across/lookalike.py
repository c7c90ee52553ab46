"""Figures that look alike and are not: one measure, counted over other periods (FX121)."""

from collections.abc import Iterator, Sequence

from factx.models.mention import FigureValue
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Comparison, Statement, coded

_FAMILY = 2
"""Leading parts of an attribute that its special cases share (``technology.users``, ``technology.users.active``)."""


def lookalikes(
    left: Sequence[Statement], right: Sequence[Statement], attributes: Attributes
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of two sources whose attributes are of one family and whose stated periods differ."""
    for a in left:
        for b in right:
            if _family(a, attributes) == _family(b, attributes) is not None:
                periods = a.fact.facets.period, b.fact.facets.period
                if periods[0] and periods[1] and periods[0] != periods[1]:
                    yield a, b, coded("FX121", "one family of measures, other periods")


def _family(statement: Statement, attributes: Attributes) -> tuple[str, ...] | None:
    attribute = statement.fact.attribute
    if not isinstance(statement.fact.value, FigureValue) or not attributes.specific(attribute):
        return None
    return tuple(attribute.split(".")[:_FAMILY])
