"""What a figure denotes: the numbers that its words leave open, exactly.

Three readings of one measure: *hard*, what was written; *soft*, trailing zeros taken as rounding; *pragmatic*, what a
reader takes from a bound ("over 700 million" is not said of 950 million).
"""

from dataclasses import dataclass
from decimal import Decimal

from factx.models.mention import FigureValue

APPROXIMATE = Decimal("0.05")
"""Share of the value that an approximator (약, about) leaves open on either side."""
JUST_UNDER = Decimal("0.9")
"""Where "nearly" begins."""

LOWER = frozenset({"at_least", "more_than", "a_little_over"})
UPPER = frozenset({"at_most", "less_than", "just_under"})


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of numbers; None is without end. An open end does not belong to it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def overlaps(self, other: "Interval") -> bool:
        """They have a number in common."""
        return not (self.below(other) or other.below(self))

    def below(self, other: "Interval") -> bool:
        """All of it lies under all of the other."""
        if self.high is None or other.low is None:
            return False
        return self.high < other.low or (self.high == other.low and (self.high_open or other.low_open))

    def within(self, other: "Interval") -> bool:
        """Every number of it belongs to the other."""
        return self._low_within(other) and self._high_within(other)

    def _low_within(self, other: "Interval") -> bool:
        if other.low is None:
            return True
        if self.low is None:
            return False
        return self.low > other.low or (self.low == other.low and (self.low_open or not other.low_open))

    def _high_within(self, other: "Interval") -> bool:
        if other.high is None:
            return True
        if self.high is None:
            return False
        return self.high < other.high or (self.high == other.high and (self.high_open or not other.high_open))

    def nested(self, other: "Interval") -> bool:
        """One contains the other."""
        return self.within(other) or other.within(self)

    def near(self, other: "Interval", room: Decimal) -> bool:
        """They overlap, or their nearest ends are no farther apart than this share of the larger."""
        if self.overlaps(other):
            return True
        low, high = (self, other) if self.below(other) else (other, self)
        if low.high is None or high.low is None:
            return False
        return high.low - low.high <= room * max(abs(high.low), abs(low.high))

    def scaled(self, factor: Decimal, offset: Decimal = Decimal(0)) -> "Interval":
        """In another unit: value × factor + offset (factor above 0)."""
        return Interval(
            None if self.low is None else self.low * factor + offset,
            None if self.high is None else self.high * factor + offset,
            self.low_open,
            self.high_open,
        )


def point(value: Decimal) -> Interval:
    """The one number."""
    return Interval(value, value)


def last_nonzero_place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 33700000 → 100000, 0.5 → 0.1; 1 for zero."""
    if not value:
        return Decimal(1)
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def leading_place(value: Decimal) -> Decimal:
    """The place of the first digit: 33700000 → 10000000; 1 for zero."""
    return Decimal(1).scaleb(value.adjusted()) if value else Decimal(1)


def significant_digits(value: Decimal) -> int:
    """How many digits stand from the first to the last that is not zero."""
    return len(value.normalize().as_tuple().digits)


def hard(figure: FigureValue) -> Interval | None:
    """What was written; None where the figure has no number."""
    if figure.bound == "range" or figure.number is None:
        if figure.low is None and figure.high is None:
            return None
        return Interval(figure.low, figure.high)
    value = figure.number
    step = figure.step if figure.step is not None else Decimal(1)
    match figure.bound:
        case "approx":
            room = max(step / 2, abs(value) * APPROXIMATE)
            return Interval(value - room, value + room)
        case "just_under":
            return Interval(min(value * JUST_UNDER, value), value, high_open=True)
        case "a_little_over":
            return Interval(value, value + max(step, last_nonzero_place(value)), low_open=True, high_open=True)
        case "at_least":
            return Interval(value, None)
        case "more_than":
            return Interval(value, None, low_open=True)
        case "at_most":
            return Interval(None, value)
        case "less_than":
            return Interval(None, value, high_open=True)
        case _:
            return _written(figure, value)


def _written(figure: FigureValue, value: Decimal) -> Interval:
    """An exact value: a plain whole number is itself, one with a scale word or decimals is known to its last digit."""
    if figure.form == "rank" or figure.step is None or (figure.step == 1 and value == value.to_integral_value()):
        if figure.form == "multiple" and figure.direction == "up":  # 10배 증가: ten or eleven times as much
            return Interval(value, value + 1)
        return point(value)
    room = figure.step / 2
    return Interval(value - room, value + room, high_open=True)


def soft(figure: FigureValue) -> Interval | None:
    """With trailing zeros taken as rounding; equal to the hard interval where a bound says more."""
    if figure.bound != "exact" or figure.number is None or figure.form == "rank":
        return hard(figure)
    value, place = figure.number, last_nonzero_place(figure.number)
    if place <= (figure.step if figure.step is not None else Decimal(1)):
        return hard(figure)
    return Interval(value - place / 2, value + place / 2)


def pragmatic(figure: FigureValue) -> Interval | None:
    """What a reader takes from an open bound: over 700 million is under 800 million."""
    interval, value = hard(figure), figure.number
    if interval is None or value is None:
        return interval
    if figure.bound in ("at_least", "more_than"):
        return Interval(interval.low, value + leading_place(value), interval.low_open, True)
    if figure.bound in ("at_most", "less_than"):
        return Interval(value - leading_place(value), interval.high, True, interval.high_open)
    return interval
