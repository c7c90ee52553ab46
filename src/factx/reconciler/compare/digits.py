"""Digits of two numbers: what they have in common where one is a slip of copying the other."""

from decimal import Decimal
from functools import lru_cache

from factx.models.mention import FigureValue

SLIP = {2: 1.2, 3: 1.8, 4: 3.0}
"""What it is worth that two numbers differ as a slip of the pen makes them differ, by how many digits tell it: few
stories have both 1,240 and 1,420 of something."""
OTHER_UNIT = 1.2
"""What it is worth that one number stands with two units of one dimension (14 m/s, 14 knots)."""
_LEAST, _MANY, _ALL_BUT_ONE = 2, 4, 5
_SCALES = frozenset(Decimal(1).scaleb(n) for n in (1, 2, 3, 4))


def slip(one: object, other: object) -> float:
    """Digits in another order (874, 847), another scale (412, 4,120) or one other digit of many: slips of copying."""
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return 0.0
    if one.number is None or other.number is None:
        return 0.0
    if one.number == other.number:
        return OTHER_UNIT if other_units(one, other) else 0.0
    a, b = padded(one.number, other.number) if one.step == other.step else _digits_of(one.number, other.number)
    if min(len(significant(one.number)), len(significant(other.number))) < _LEAST:
        return 0.0
    if len(a) == len(b) and sorted(a) == sorted(b) and (a == b or one.number.adjusted() == other.number.adjusted()):
        return SLIP[min(len(a), _MANY)]
    one_other = len(a) == len(b) >= _MANY and sum(x != y for x, y in zip(a, b, strict=True)) == 1
    return SLIP[_LEAST] if one_other else 0.0


def _digits_of(one: Decimal, other: Decimal) -> tuple[str, str]:
    return significant(one), significant(other)


def scaled(one: object, other: object) -> int:
    """How many digits two numbers of unlike size have in common, where these are all that they have; else 0."""
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or not one.number or not other.number:
        return 0
    a, b = _digits_of(one.number, other.number)
    return len(a) if a == b and one.number != other.number else 0


def slipped(one: FigureValue, other: FigureValue) -> int:
    """How many digits tell that one number is a slip of the other; 0 where it is none.

    Two neighbouring digits in the other order (1,240 and 1,420), several of many (1,127 and 1,271), one other digit of
    five (24,741 and 25,741), or the same digits at another scale (430 and 4,300).
    """
    if not one.number or not other.number or one.number * other.number < 0:
        return 0
    small, large = sorted((abs(one.number), abs(other.number)))
    if small == large:
        return 0
    if significant(small) == significant(large):
        size = len(significant(small))
        return size if size >= _LEAST and large / small in _SCALES else 0
    if small.adjusted() != large.adjusted():
        return 0
    a, b = padded(small, large) if one.step == other.step else _digits_of(small, large)
    if len(a) != len(b):
        return 0
    apart = [n for n in range(len(a)) if a[n] != b[n]]
    if len(apart) == 1 and len(a) >= _ALL_BUT_ONE:
        return len(a)
    swapped = (len(apart) == 2 and apart[1] == apart[0] + 1) or len(a) >= _MANY
    return len(a) if swapped and sorted(a) == sorted(b) else 0


def same_digits(one: FigureValue, other: FigureValue) -> int:
    """How many digits two numbers have, where one is the other or as many tens, hundreds, thousands; else 0."""
    if not one.number or not other.number or significant(one.number) != significant(other.number):
        return 0
    size = len(significant(one.number))
    return size if size >= _LEAST else 0


def padded(one: Decimal, other: Decimal) -> tuple[str, str]:
    """The digits of both, to the same place where they begin at the same: 504 and 540, not 504 and 54."""
    a, b = significant(one), significant(other)
    if a != b and one.adjusted() == other.adjusted():
        size = max(len(a), len(b))
        return a.ljust(size, "0"), b.ljust(size, "0")
    return a, b


@lru_cache(maxsize=65536)
def significant(number: Decimal) -> str:
    """The significant digits of a number: its zeros at the end do not count."""
    return "" if number == 0 else "".join(map(str, number.normalize().as_tuple().digits)).rstrip("0")


def other_units(one: object, other: object) -> bool:
    """One number with two units of one dimension."""
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    if one.number is None or one.number != other.number or one.unit == other.unit:
        return False
    return one.dimension is not None and one.dimension == other.dimension != "currency"
