"""The value of a Korean numeral that is read from left to right."""

from decimal import Decimal


class Sum:
    """Whole myriads, the section below them, a last digit."""

    __slots__ = ("big", "section", "small", "step", "tail", "total")

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.big = 10**20
        self.section: Decimal | None = None
        self.small = 10**4
        self.tail: Decimal | None = None
        self.step = Decimal(1)

    def value(self) -> Decimal:
        """Everything that was read."""
        return self.total + (self.section or 0) + (self.tail or 0)

    def add_small(self, unit: int) -> bool:
        """십, 백 or 천 after its coefficient (1 where none is written)."""
        if unit >= self.small or (self.tail is not None and self.section is not None and self.tail >= 10):
            return False
        self.step = self.step * unit if self.tail is not None else Decimal(unit)
        self.section = (self.section or Decimal(0)) + (1 if self.tail is None else self.tail) * unit
        self.small, self.tail = unit, None
        return True

    def add_big(self, unit: int) -> bool:
        """만, 억, 조 or 경 after its section."""
        written = self.section is not None or self.tail is not None
        if unit >= self.big or (not written and unit != 10**4):
            return False
        section = Decimal(1) if not written else (self.section or Decimal(0)) + (self.tail or Decimal(0))
        self.step = self.step * unit if written else Decimal(unit)
        self.total += section * unit
        self.big, self.small, self.section, self.tail = unit, 10**4, None, None
        return True
