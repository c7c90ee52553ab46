"""Sums converted at a rate that cannot be: ten times off, or unlike all other conversions of a story.

``4 million won ($28,000)``: the rate that the two sums imply is held against those of the other conversions between
the two currencies, and, as every reader would, against what a currency has cost in the last decades (the table
``rough_rates``: how many of it went for a dollar).
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from factx.models.mention import FigureValue, Mention
from factx.models.report import Reading
from factx.reconciler.inside.conversions import sums
from factx.reconciler.settings import Settings

UNLIKE = Decimal("1.6")
"""How many times the rate of one conversion may be that of the others of its story, which may be of other years."""
_SOME = 3
"""Conversions of a story from which one that is unlike the others is the wrong one."""


class Exchange(NamedTuple):
    """A sum, what it is said to be in another currency, and how many of that one unit then makes."""

    original: Mention
    converted: Mention
    rate: Decimal
    currencies: tuple[str, str]


def exchanges(reading: Reading) -> list[Exchange]:
    """The conversions of a source whose rate can be told; the pair of currencies in alphabetical order."""
    found: list[Exchange] = []
    for original, converted in sums(reading):
        one, other = original.value, converted.value
        if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
            continue
        if not one.number or not other.number or not one.currency or not other.currency:
            continue
        if one.currency < other.currency:
            found.append(Exchange(original, converted, other.number / one.number, (one.currency, other.currency)))
        elif one.currency > other.currency:
            found.append(Exchange(original, converted, one.number / other.number, (other.currency, one.currency)))
    return found


def told_rates(
    readings: Sequence[Reading], together: Collection[tuple[str, str]]
) -> dict[str, dict[tuple[str, str], list[Decimal]]]:
    """Of each source the rates at which it and the others of its story convert sums."""
    own = {reading.source.id: exchanges(reading) for reading in readings}
    near: defaultdict[str, set[str]] = defaultdict(set)
    for one, other in together:
        near[one].add(other)
        near[other].add(one)
    found: defaultdict[str, dict[tuple[str, str], list[Decimal]]] = defaultdict(dict)
    for source, others in near.items():
        for name in sorted({source, *others}):
            for exchange in own.get(name, ()):
                found[source].setdefault(exchange.currencies, []).append(exchange.rate)
    return found


def told_again(readings: Sequence[Reading]) -> dict[str, FigureValue]:
    """By the id of the mention of a sum what its source converts it to."""
    told = (pair for reading in readings for pair in sums(reading))
    return {one.id: other.value for one, other in told if isinstance(other.value, FigureValue)}


def misconverted(
    readings: Sequence[Reading], near: Mapping[str, Collection[str]], settings: Settings
) -> Iterator[tuple[Mention, Mention]]:
    """Sums and conversions of them at rates that cannot be.

    Args:
        readings: all sources.
        near: of each source the others of its story.
        settings: what currencies ever cost.
    """
    own = {reading.source.id: exchanges(reading) for reading in readings}
    for source, told in own.items():
        others: defaultdict[tuple[str, str], list[Exchange]] = defaultdict(list)
        for name in (source, *sorted(near.get(source, ()))):
            for exchange in own.get(name, ()):
                others[exchange.currencies].append(exchange)
        for exchange in told:
            fellows = [e.rate for e in others[exchange.currencies]]
            if _impossible(exchange, settings) or _odd_one(exchange.rate, fellows):
                yield exchange.original, exchange.converted


def _impossible(exchange: Exchange, settings: Settings) -> bool:
    """A rate far from all that the two currencies ever cost."""
    span = settings.ever(*exchange.currencies)
    return span is not None and not span[0] <= exchange.rate <= span[1]


def _odd_one(rate: Decimal, rates: Sequence[Decimal]) -> bool:
    """One rate is unlike that in the middle of several."""
    if len(rates) < _SOME:
        return False
    middle = sorted(rates)[len(rates) // 2]
    small, large = sorted((rate, middle))
    return large > UNLIKE * small
