"""Lengths of time, ``2 years 21 days``, ``half an hour``, ``several weeks``: their TIMEX3 value and arithmetic."""

from datetime import datetime
from decimal import Decimal

from factx.normalise.calendar.arithmetic import MONTHS, SECONDS, UNITS, Unit, add
from factx.values import dataclass

_LETTERS: dict[Unit, str] = {
    "century": "CE", "decade": "DE", "year": "Y", "half": "M", "quarter": "M", "month": "M", "week": "W", "day": "D",
    "workday": "D", "hour": "H", "minute": "M", "second": "S",
}  # fmt: skip
_HALF_A_MONTH = 15
_TIMES: tuple[Unit, ...] = ("hour", "minute", "second")
_ORDER: tuple[Unit, ...] = tuple(reversed(UNITS))


@dataclass(frozen=True, slots=True)
class Length:
    """So many units; `number` None is an unknown number ("several", ``몇``)."""

    number: Decimal | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time in the units in which it was said, coarsest first."""

    lengths: tuple[Length, ...]

    @classmethod
    def of(cls, number: Decimal | int | None, unit: Unit) -> "Span":
        """A length in one unit."""
        return cls((Length(None if number is None else Decimal(number), unit),))

    def plus(self, other: "Span") -> "Span | None":
        """Both together (a year and six months); None where a unit would stand twice."""
        both = self.lengths + other.lengths
        if len({length.unit for length in both}) < len(both):
            return None
        return Span(tuple(sorted(both, key=lambda length: _ORDER.index(length.unit))))

    @property
    def finest(self) -> Unit:
        """The smallest unit that was said."""
        return self.lengths[-1].unit

    @property
    def is_exact(self) -> bool:
        """Whether every number is a known whole one."""
        return all(length.number is not None and length.number == int(length.number) for length in self.lengths)

    @property
    def is_known(self) -> bool:
        """Whether every number is known, halves and other fractions as well."""
        return all(length.number is not None for length in self.lengths)

    @property
    def timex(self) -> str:
        """TIMEX3: ``P2Y21D``, ``PT8M``, ``P0.5Y``, ``PXW``; a quarter is three months, a lone decade ``P1DE``."""
        if len(self.lengths) == 1 and self.lengths[0].unit in ("decade", "century"):
            return f"P{_said(self.lengths[0].number)}{_LETTERS[self.lengths[0].unit]}"
        days, times = "", ""
        for unit, number in self._written().items():
            if unit in _TIMES:
                times += f"{_said(number)}{_LETTERS[unit]}"
            else:
                days += f"{_said(number)}{_LETTERS[unit]}"
        return f"P{days}" + (f"T{times}" if times else "")

    def _written(self) -> dict[Unit, Decimal | None]:
        """The numbers by unit, in units that have a letter of their own."""
        found: dict[Unit, Decimal | None] = {}
        for length in self.lengths:
            unit, number = length.unit, length.number
            if unit in ("decade", "century"):
                unit, number = "year", None if number is None else number * (MONTHS[length.unit] // 12)
            elif unit in ("quarter", "half"):
                unit, number = "month", None if number is None else number * MONTHS[length.unit]
            before = found.get(unit, Decimal(0))
            found[unit] = None if number is None or before is None else before + number
        return found

    def after(self, start: datetime, sign: int = 1) -> datetime | None:
        """The moment that lies this long after (sign 1) or before (-1); None where the length is vague or too long.

        Half a year is six months, half a month fifteen days, half a week and shorter halves are hours.
        """
        moment: datetime | None = start
        for length in self.lengths:
            for number, unit in _whole(length):
                if moment is None:
                    return None
                moment = add(moment, sign * number, unit)
            if not _whole(length):
                return None
        return moment

    @property
    def seconds(self) -> Decimal | None:
        """Its length where every unit has a fixed one, else None."""
        total = Decimal(0)
        for length in self.lengths:
            if length.number is None or length.unit not in SECONDS:
                return None
            total += length.number * SECONDS[length.unit]
        return total


def _whole(length: Length) -> tuple[tuple[int, Unit], ...]:
    """Whole numbers of this and of finer units, none where there are none (a third of a month)."""
    if length.number is None:
        return ()
    if length.number == int(length.number):
        return ((int(length.number), length.unit),)
    if length.unit in MONTHS:
        months = length.number * MONTHS[length.unit]
        if months == int(months):
            return ((int(months), "month"),)
        return ((int(months), "month"), (_HALF_A_MONTH, "day")) if months * 2 == int(months * 2) else ()
    if length.unit not in SECONDS:
        return ()
    return ((int(length.number * SECONDS[length.unit]), "second"),)


def _said(number: Decimal | None) -> str:
    if number is None:
        return "X"
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
