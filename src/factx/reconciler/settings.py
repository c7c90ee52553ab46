"""What a user may set about reconciling, and what the rules lend to it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from factx.models.fact import Fact

_RATE = re.compile(r"([A-Z]{3})/([A-Z]{3})=([0-9]+(?:\.[0-9]+)?)(?:@(\d{4}-\d{2}-\d{2}))?")


@dataclass(frozen=True, slots=True)
class Rate:
    """An exchange rate: one `base` costs `number` of `quote`."""

    quote: str
    base: str
    number: Decimal
    date: str | None = None

    @classmethod
    def parse(cls, text: str) -> "Rate":
        """From ``KRW/USD=1380@2025-09-10`` (the date may be missing).

        Raises:
            ValueError: it has another shape.
        """
        match = _RATE.fullmatch(text.strip())
        if not match or not _is_day(match[4]):
            raise ValueError(f"a rate looks like KRW/USD=1380@2025-09-10, not {text!r}")
        quote, base, number, day = match.groups()
        if quote == base or not Decimal(number):
            raise ValueError(f"a rate is what one currency costs in another, not {text!r}")
        return cls(quote, base, Decimal(number), day)

    def __str__(self) -> str:
        return f"{self.quote}/{self.base}={self.number}" + (f"@{self.date}" if self.date else "")

    @property
    def pair(self) -> frozenset[str]:
        """The two currencies, whichever is told in the other."""
        return frozenset((self.quote, self.base))


def _is_day(text: str | None) -> bool:
    try:
        return text is None or bool(date.fromisoformat(text))
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class UnitScale:
    """How a unit goes into the base unit of its dimension: value × factor / divisor + offset (km/h: × 5 / 18)."""

    base: str
    factor: Decimal
    divisor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)


SLACK = Decimal("1.2")
"""How far beyond what a currency ever cost a rate must be to be called impossible."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything besides the facts that decides what is found.

    Attributes:
        rates: exchange rates of the user; without one, sums in two currencies are not compared.
        reference: facts that the user holds to be right: one more source, never counted as independent.
        wholes: entity id → ids of what it is part of (a district of its city, a subsidiary of its group).
        units: unit id → how it goes into its base unit, where an exact factor exists.
        seats: title id → "org" or "state": a title that but one can hold at a time, in any body or in a state alone
            (a state has one vice-president, a company many).
        besides: titles that people have besides others: a founder is the chief executive too, a candidate a lawyer.
        heads: titles by which the head of any body goes in one language or the other (``head``, ``president``, ~장).
        titles: the words of a title, folded → all titles that they may be (총리 is a prime minister and a chancellor).
        costs: currency → the fewest and the most of it that a dollar went for in the last decades.
        families: legal form or sort of deal → what it is a form of: two of one family exclude each other (a branch is
            no corporation, an investment no acquisition).
        language: of titles and messages, ``en`` or ``ko``.
    """

    rates: tuple[Rate, ...] = ()
    reference: tuple[Fact, ...] = ()
    wholes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    seats: Mapping[str, str] = field(default_factory=dict)
    besides: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    titles: Mapping[str, frozenset[str]] = field(default_factory=dict)
    families: Mapping[str, frozenset[str]] = field(default_factory=dict)
    costs: Mapping[str, tuple[Decimal, Decimal]] = field(default_factory=dict)
    language: str = "en"
    units: Mapping[str, UnitScale] = field(default_factory=dict)

    def contains(self, whole: str, part: str) -> bool:
        """`part` belongs to `whole`, directly or through others."""
        seen: set[str] = set()
        ahead = list(self.wholes.get(part, ()))
        while ahead:
            one = ahead.pop()
            if one == whole:
                return True
            if one not in seen:
                seen.add(one)
                ahead.extend(self.wholes.get(one, ()))
        return False

    def related(self, a: str, b: str) -> bool:
        """One contains the other, or both belong to one whole."""
        shared = self.wholes.get(a, frozenset()) & self.wholes.get(b, frozenset())
        return bool(shared) or self.contains(a, b) or self.contains(b, a)

    def one_holder(self, title: str, organization: str) -> bool:
        """But one person at a time holds this title there."""
        scope = self.seats.get(title)
        return scope == "org" or (scope == "state" and organization.startswith("place:"))

    def exclude(self, one: str | None, other: str | None) -> bool:
        """Two forms of one family."""
        if not one or not other or one == other:
            return False
        return bool(self.families.get(one, frozenset()) & self.families.get(other, frozenset()))

    def rate(self, one: str, other: str) -> Decimal | None:
        """How many `other` one `one` costs, where a rate is given either way round."""
        for rate in self.rates:
            if (rate.base, rate.quote) == (one, other):
                return rate.number
            if (rate.quote, rate.base) == (one, other):
                return 1 / rate.number
        return None

    def ever(self, one: str, other: str) -> tuple[Decimal, Decimal] | None:
        """How many `other` one `one` may ever have cost, from least to most; None where that is not known."""
        mine, theirs = self.costs.get(one), self.costs.get(other)
        if mine is None or theirs is None:
            return None
        return theirs[0] / mine[1] / SLACK, theirs[1] / mine[0] * SLACK
