"""Measures that a source gives in two units, the second in brackets (``1,512 hectares (15,120 acres)``)."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from factx.models.mention import FigureValue, Mention
from factx.models.report import Reading
from factx.reconciler.settings import Settings

ROOM = Decimal("0.12")
"""Share by which a conversion may be off: rounding (15 m for 50 feet), short and long tons."""
_WIDER: Mapping[str, Decimal] = {"temperature": Decimal("0.005")}
"""Shares of dimensions whose zero is far from their values: half a per cent of a kelvin scale is more than a degree."""


def conversions(reading: Reading, settings: Settings) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of a measure and its conversion that are not the same."""
    figures = {mention.id: mention for mention in reading.mentions if mention.kind == "figure"}
    for mention in figures.values():
        value = mention.value
        original = figures.get(value.equivalent_of or "") if isinstance(value, FigureValue) else None
        if original is not None and _differ(original.value, value, settings):
            yield original, mention


def _differ(one: object, other: object, settings: Settings) -> bool:
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    scales = settings.units.get(one.unit or ""), settings.units.get(other.unit or "")
    if scales[0] is None or scales[1] is None or scales[0].base != scales[1].base:
        return False
    if one.number is None or other.number is None or "range" in (one.bound, other.bound):
        return False
    a = one.number * scales[0].factor / scales[0].divisor + scales[0].offset
    b = other.number * scales[1].factor / scales[1].divisor + scales[1].offset
    largest = max(abs(a), abs(b))
    return largest > 0 and abs(a - b) / largest > _WIDER.get(one.dimension or "", ROOM)
