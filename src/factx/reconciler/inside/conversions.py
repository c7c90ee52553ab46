"""What a source gives in two units or currencies, the second in brackets (``1,512 hectares (15,120 acres)``)."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from factx.models.mention import FigureValue, Mention
from factx.models.report import Reading
from factx.reconciler.settings import Settings

ROOM = Decimal("0.12")
"""Share by which a conversion may be off: rounding (15 m for 50 feet), short and long tons."""
RATES = Decimal("0.2")
"""Share by which two conversions of one sum may differ: rates of two days, rounding."""
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


def told_elsewhere(original: Mention, converted: Mention, readings: Iterable[Reading]) -> Iterator[Mention]:
    """The same sum or measure in other sources, and what they convert it to: what a wrong conversion stands against."""
    value = original.value
    if not isinstance(value, FigureValue) or value.number is None:
        return
    for reading in readings:
        figures = {mention.id: mention for mention in reading.mentions if mention.kind == "figure"}
        same = {key for key, mention in figures.items() if _one_amount(value, mention.value)}
        for key, mention in figures.items():
            other = mention.value
            converts = isinstance(other, FigureValue) and other.equivalent_of in same and other != converted.value
            if key in same or converts:
                yield mention


def alike_elsewhere(converted: Mention, readings: Iterable[Reading], settings: Settings) -> Iterator[Mention]:
    """What other sources tell as the conversion does, with no original: 82t, where one has 18,000 pounds, or 82 t."""
    value = converted.value
    for reading in readings:
        for mention in reading.mentions:
            other = mention.value
            if not isinstance(other, FigureValue) or not isinstance(value, FigureValue) or other.equivalent_of:
                continue
            if value.number is not None and other.number == value.number and _one_measure(value, other, settings):
                yield mention


def _one_measure(one: FigureValue, other: FigureValue, settings: Settings) -> bool:
    """One unit, or two names of nearly one (82 t, 82 metric tons)."""
    scales = settings.units.get(one.unit or ""), settings.units.get(other.unit or "")
    if one.unit == other.unit or scales[0] is None or scales[1] is None:
        return one.unit == other.unit
    return scales[0].base == scales[1].base and not _differ(one, other, settings)


def _one_amount(one: FigureValue, other: object) -> bool:
    return isinstance(other, FigureValue) and one.number == other.number and one.unit == other.unit


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


def rates(readings: Sequence[Reading], near: Mapping[str, Collection[str]]) -> Iterator[tuple[Mention, Mention]]:
    """Conversions of one sum into one currency that no change of the rate explains ($304 million, $30.4 million).

    Args:
        readings: all sources.
        near: of each source the others of its story.
    """
    converted_in = {reading.source.id: told for reading in readings if (told := list(sums(reading)))}
    for one, own in converted_in.items():
        for other in sorted(near.get(one, ())):
            for original, converted in own if one < other else ():
                for known, there in converted_in.get(other, ()):
                    if _one_sum(original, known) and _apart(converted, there):
                        yield converted, there


def sums(reading: Reading) -> Iterator[tuple[Mention, Mention]]:
    """Sums of money and what they are said to be in another currency."""
    figures = {mention.id: mention for mention in reading.mentions if mention.kind == "figure"}
    for mention in figures.values():
        value = mention.value
        original = figures.get(value.equivalent_of or "") if isinstance(value, FigureValue) else None
        if original is not None and isinstance(value, FigureValue) and value.currency and value.number:
            yield original, mention


def _one_sum(a: Mention, b: Mention) -> bool:
    one, other = a.value, b.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    return (
        bool(one.currency) and one.currency == other.currency and one.number is not None and one.number == other.number
    )


def _apart(a: Mention, b: Mention) -> bool:
    one, other = a.value, b.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or one.currency != other.currency:
        return False
    if not one.number or not other.number:
        return False
    small, large = sorted((abs(one.number), abs(other.number)))
    return large - small > RATES * large
