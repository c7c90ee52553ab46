"""Units: what they measure, and exact factors to the base of their dimension."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of ``rules/shared/units.tsv``.

    Attributes:
        id: the contract's id (``KRW``, ``person``, ``kilometer_per_hour``).
        group: ``money``, ``money_part``, ``count``, ``ratio``, ``multiple``, ``rank``, ``score``, ``age``, ``measure``.
        dimension: what it measures; None for counts, percent, ratios and ranks.
        factor: how many of `base` it is, exact; None where there is no fixed factor.
        base: the unit of the dimension (``meter``), or the currency that a part belongs to (``USD`` for ``cent``).
    """

    id: str
    group: str
    dimension: str | None
    factor: Fraction | None
    base: str | None

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code of money."""
        return self.id if self.group == "money" else None


def unit_of(row: Mapping[str, str]) -> Unit:
    """A unit from its row.

    Raises:
        ValueError: a factor that is no fraction.
    """
    factor = Fraction(row["factor"]) if row["factor"] else None
    return Unit(row["id"], row["group"], row["dimension"] or None, factor, row["base"] or None)


def converted(number: Decimal, unit: Unit, other: Unit) -> Fraction | None:
    """A number of one unit in another, exact; None where no fixed factor joins them.

    >>> inch = Unit("inch", "measure", "length", Fraction(127, 5000), "meter")
    >>> foot = Unit("foot", "measure", "length", Fraction(381, 1250), "meter")
    >>> converted(Decimal(6), inch, foot)
    Fraction(1, 2)
    """
    if unit.base is None or unit.base != other.base or unit.factor is None or other.factor is None:
        return None
    return Fraction(number) * unit.factor / other.factor
