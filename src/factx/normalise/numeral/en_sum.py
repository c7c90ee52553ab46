"""The value of an English number that is read word by word."""

from decimal import Decimal

from factx.normalise.numeral.en_words import ORDINALS, SCALES, SMALL, TENS


class Sum:
    """A number read word by word: whole scales, the section below them, the sort of its last word."""

    __slots__ = ("last", "scale", "section", "step", "total")

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.scale = 10**21
        self.section: Decimal | None = None
        self.last = ""
        self.step = Decimal(1)

    def value(self) -> Decimal:
        """Everything that was read."""
        return self.total + (self.section or 0)

    def add(self, name: str) -> bool:
        """One number word; False if it cannot follow what was read."""
        if name in SMALL:
            number = SMALL[name]
            if not (self.last in ("", "hundred", "scale") or (self.last == "tens" and 0 < number < 10)):
                return False
            if self.last and number == 0:
                return False
            self._put(number, "small")
        elif name in TENS:
            if self.last not in ("", "hundred", "scale"):
                return False
            self._put(TENS[name], "tens")
        elif name == "hundred":
            if self.last not in ("small", "tens", "digits", "a") or (self.section or 0) >= 100:
                return False
            self._times(100, "hundred")
        elif name in SCALES:
            factor = SCALES[name]
            if self.last in ("", "scale") or factor >= self.scale:
                return False
            section = Decimal(1) if self.section is None else self.section
            self.step = self.step * factor
            self.total, self.scale, self.section, self.last = self.total + section * factor, factor, None, "scale"
        else:
            return False
        return True

    def _put(self, number: int, kind: str) -> None:
        self.section, self.step, self.last = (self.section or 0) + Decimal(number), Decimal(1), kind

    def _times(self, factor: int, kind: str) -> None:
        base = self.section if self.section is not None else Decimal(1)
        self.section, self.step, self.last = base * factor, self.step * factor, kind

    def finish_ordinal(self, name: str) -> Decimal | None:
        """The value with a last ordinal word (``three hundred twenty`` + ``second``), or None if it cannot follow."""
        number = ORDINALS[name]
        if number >= 100:
            if self.last == "":
                return Decimal(number)
            return (self.section or 0) * number + self.total if self.last in ("small", "tens", "hundred") else None
        if self.last == "" or self.last in ("hundred", "scale"):
            return self.value() + number
        return self.value() + number if self.last == "tens" and number < 10 else None
