"""The value of a numeral: exact, with the precision in which it was written."""

from dataclasses import replace
from decimal import Decimal, localcontext
from fractions import Fraction

from factx.models.mention import Bound
from factx.models.wire import rounded
from factx.values import dataclass

MOST_NUMERALS = 10_000
"""Numerals of which the value is remembered."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written.

    Attributes:
        number: the exact value; None for a range.
        low: the lower end of a range (``서너`` 3, ``수십만`` 100000), with `high`.
        high: the upper end.
        fraction: the quotient in digits where it has no finite decimal (``1/3``); `number` then has 15 digits.
        step: the place of the last written digit (``7억`` 100000000, ``20.31 million`` 10000); None for a fraction.
        bound: ``exact``, ``range``, or ``a_little_over`` for the fused ``여``.
        digits: whether it was written with digits.
        ordinal: whether it is an ordinal word (``twelfth``); Korean ordinals are numerals with a counter (번째).
        native: whether it was written in the native Korean series (``한``, ``스물``), which takes other counters.
        word: whether it is one short word that is as well something else (``이``, ``일``, ``만``): it needs a unit.
    """

    number: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    fraction: str | None = None
    step: Decimal | None = None
    bound: Bound = "exact"
    digits: bool = False
    ordinal: bool = False
    native: bool = False
    word: bool = False

    def scaled(self, factor: Decimal) -> "Numeral":
        """The numeral times an exact factor (``1.5`` before ``억``); its step is scaled with it."""
        if self.fraction:
            over, under = (Decimal(part) for part in self.fraction.split("/"))
            product = quotient(over * factor, under)
            return replace(self, number=product.number, fraction=product.fraction)
        return replace(
            self,
            number=None if self.number is None else self.number * factor,
            low=None if self.low is None else self.low * factor,
            high=None if self.high is None else self.high * factor,
            step=None if self.step is None else self.step * factor,
        )

    def negated(self) -> "Numeral":
        """The numeral below zero; the ends of a range change places."""
        return replace(
            self,
            number=None if self.number is None else -self.number,
            low=None if self.high is None else -self.high,
            high=None if self.low is None else -self.low,
            fraction=self.fraction and (self.fraction[1:] if self.fraction[0] == "-" else f"-{self.fraction}"),
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """A numeral found in a text, and where it ends."""

    end: int
    value: Numeral


def exact(number: Decimal, step: Decimal | None = None, *, digits: bool = False) -> Numeral:
    """A plain number."""
    return Numeral(number=number, step=step, digits=digits)


def span(low: Decimal, high: Decimal, step: Decimal | None = None, *, digits: bool = False) -> Numeral:
    """A range, both ends included."""
    return Numeral(low=low, high=high, step=step, bound="range", digits=digits)


def quotient(over: Decimal, under: Decimal, *, digits: bool = False) -> Numeral:
    """A fraction: exact where it has a finite decimal, else 15 significant digits and the fraction beside it.

    >>> quotient(Decimal(3), Decimal(4)).number, quotient(Decimal(1), Decimal(3)).fraction
    (Decimal('0.75'), '1/3')

    Raises:
        ZeroDivisionError: if `under` is zero.
    """
    if under == 0:
        raise ZeroDivisionError("a fraction of zero parts")
    ratio = Fraction(over) / Fraction(under)
    parts = ratio.denominator
    for prime in (2, 5):
        while parts % prime == 0:
            parts //= prime
    with localcontext() as context:
        context.prec = 60
        value = over / under
    if parts == 1:
        return Numeral(number=value, digits=digits)
    return Numeral(number=rounded(value), fraction=f"{ratio.numerator}/{ratio.denominator}", digits=digits)
