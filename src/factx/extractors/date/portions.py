"""Halves and quarters of a unit of time as whole numbers of a smaller one, as TIMEX3 has it: half an hour is PT30M."""

from collections.abc import Mapping
from decimal import Decimal

from factx.normalise.calendar.arithmetic import Unit

_HALVES: Mapping[Unit, tuple[Decimal, Unit]] = {
    "century": (Decimal(50), "year"),
    "decade": (Decimal(5), "year"),
    "year": (Decimal(6), "month"),
    "day": (Decimal(12), "hour"),
    "hour": (Decimal(30), "minute"),
    "minute": (Decimal(30), "second"),
}
_QUARTERS: Mapping[Unit, tuple[Decimal, Unit]] = {
    "century": (Decimal(25), "year"),
    "year": (Decimal(3), "month"),
    "day": (Decimal(6), "hour"),
    "hour": (Decimal(15), "minute"),
    "minute": (Decimal(15), "second"),
}


def half(unit: Unit) -> tuple[Decimal, Unit]:
    """Half a unit: a number and the unit that it counts.

    >>> half("hour")
    (Decimal('30'), 'minute')
    """
    return _HALVES.get(unit, (Decimal("0.5"), unit))


def quarters(words: str, unit: Unit) -> tuple[Decimal, Unit]:
    """One quarter of a unit, or three: a number and the unit that it counts.

    >>> quarters("three quarters", "hour")
    (Decimal('45'), 'minute')
    """
    one, smaller = _QUARTERS.get(unit, (Decimal("0.25"), unit))
    return one * (3 if words.lower().startswith("three") else 1), smaller
