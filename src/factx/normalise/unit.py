"""Units: what they measure, and exact factors to the base of their dimension."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction

from factx.values import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of ``rules/shared/units.tsv``.

    Attributes:
        id: the contract's id (``KRW``, ``person``, ``kilometer_per_hour``).
        group: ``money``, ``money_part``, ``count``, ``ratio``, ``multiple``, ``rank``, ``score``, ``age``, ``measure``.
        dimension: what it measures; None for counts, percent, ratios and ranks.
        factor: how many of `base` it is, exact; None where there is no fixed factor.
        base: the unit of the dimension (``meter``), or the currency that a part belongs to (``USD`` for ``cent``).
        offset: what 0 of it is in `base` (0 °C is 273.15 K).
    """

    id: str
    group: str
    dimension: str | None
    factor: Fraction | None
    base: str | None
    offset: Fraction = Fraction(0)

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code of money."""
        return self.id if self.group == "money" else None


def unit_of(row: Mapping[str, str], offset: str = "0") -> Unit:
    """A unit from its row, and its offset from `rules/shared/unit_offsets.tsv`.

    Raises:
        ValueError: a factor that is no fraction.
    """
    factor = Fraction(row["factor"]) if row["factor"] else None
    return Unit(row["id"], row["group"], row["dimension"] or None, factor, row["base"] or None, Fraction(offset))


def converted(number: Decimal, unit: Unit, other: Unit) -> Fraction | None:
    """A number of one unit in another, exact, as a level and not as a change; None where no fixed factor joins them.

    >>> inch = Unit("inch", "measure", "length", Fraction(127, 5000), "meter")
    >>> foot = Unit("foot", "measure", "length", Fraction(381, 1250), "meter")
    >>> converted(Decimal(6), inch, foot)
    Fraction(1, 2)
    """
    if unit.base is None or unit.base != other.base or unit.factor is None or other.factor is None:
        return None
    return (Fraction(number) * unit.factor + unit.offset - other.offset) / other.factor


def units(rows: Iterable[Mapping[str, str]], offsets: Iterable[Mapping[str, str]]) -> dict[str, Unit]:
    """All units by id, from the tables ``units`` and ``unit_offsets``."""
    zero = {row["unit"]: row["offset"] for row in offsets}
    return {row["id"]: unit_of(row, zero.get(row["id"], "0")) for row in rows}
