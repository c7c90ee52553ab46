"""Shares told in per cent and as fractions (82.4%, ``three-quarters``, ``four in ten``): shares of one whole."""

from decimal import Decimal

from factx.models.mention import FigureValue

PERCENT, RATIO = "percent", "ratio"
_HUNDRED = Decimal(100)
ROOM = Decimal(3)
"""Points by which a spoken fraction may be off: 47.2% are told as half, 35% as a third."""
SMALL = Decimal("0.2")
"""Share of itself by which a small fraction may be off at most: ``one in 50`` is no three in a hundred."""


def is_fraction(value: FigureValue) -> bool:
    """A part of a whole told as a fraction; ``five to one`` is none, and neither is 3배."""
    part = value.unit == RATIO and value.form in ("share", "ratio") and value.number is not None
    return part and value.number is not None and 0 < value.number <= 1


def in_percent(value: FigureValue) -> FigureValue:
    """A fraction in per cent, with the room that spoken fractions have; other figures as they are."""
    if not is_fraction(value) or value.number is None:
        return value
    number = value.number * _HUNDRED
    if value.bound not in ("exact", "approx"):
        return value.model_copy(update={"number": number, "unit": PERCENT, "step": None})
    room = min(ROOM, number * SMALL)
    changes = {"number": None, "low": number - room, "high": number + room, "bound": "range", "unit": PERCENT}
    return value.model_copy(update={**changes, "step": None})


def told_twofold(one: FigureValue, other: FigureValue) -> bool:
    """One in per cent, the other as a fraction."""
    return (is_fraction(one) and other.unit == PERCENT) or (is_fraction(other) and one.unit == PERCENT)
