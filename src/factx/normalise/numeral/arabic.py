"""Numbers in digits, as both languages write them: ``1,234.5``, ``.25``, ``40 000``, ``2 1/4``, ``¾``, ``1e10``."""

import re
from decimal import Decimal, localcontext

from factx.models.wire import rounded
from factx.normalise.numeral.value import Numeral, exact, quotient

VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
"""Fractions that Unicode writes as one character."""

LONGEST = 24
"""No figure has more digits than this; what is longer is a key, a card number or an attack."""

PATTERN = (
    r"(?:"
    r"\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3}){2,8}(?:\.\d{1,12})?(?![\d,])"  # 1 234 567.89
    r"|[1-9]\d{0,2}(?:[\u0020\u00a0\u2009\u202f]000){1,5}(?![\d,.])"  # 40 000
    r"|\d{1,3}(?:,\d{3}){1,12}(?:\.\d{1,20})?(?!\d|,\d)"  # 1,234,567.89
    r"|\d{1,2}(?:,\d{2}){1,4},\d{3}(?:\.\d{1,12})?(?!\d|,\d)"  # 12,34,567.89 counts in lakhs
    r"|\d{1,3}(?:\.\d{3}){1,5},\d{1,2}(?!\d|,\d)"  # 1.111,11
    r"|(?:\d{1,40}(?:\.\d{1,40})?|\.\d{1,20})(?:[eE][+-]?\d{1,2}(?![\d\w])|\^[+-]?\d{1,2}(?!\d))?"
    r")"
)
"""A run of digits with its separators; it may begin or end inside a longer one: `literal` looks at its surroundings."""

_FRACTION = re.compile(r"(?:(\d{1,3})[ \u00a0-]{1,2})?(\d{1,5})\s?[/⁄]\s?(\d{1,5})(?![\d/.,]\d|\d|/)")
_MIXED_VULGAR = re.compile(r"(\d{1,4})?\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])")
_NUMBER = re.compile(PATTERN)
_BLANKS = re.compile(r"[\u0020\u00a0\u2009\u202f]")


def literal(text: str, start: int, end: int | None = None) -> tuple[int, Numeral] | None:
    """The longest number in digits that begins at `start`, and where it ends; None if there is none.

    >>> literal("2 1/4 mile", 0)[1].number
    Decimal('2.25')
    """
    limit = len(text) if end is None else end
    if (found := _MIXED_VULGAR.match(text, start, limit)) is not None:
        over, under = VULGAR[found[2]]
        whole = int(found[1] or 0)
        return found.end(), quotient(Decimal(whole * under + over), Decimal(under), digits=True)
    if (found := _FRACTION.match(text, start, limit)) is not None and is_fraction(found):
        under = int(found[3])
        over = int(found[2]) + int(found[1] or 0) * under
        return found.end(), quotient(Decimal(over), Decimal(under), digits=True)
    if (found := _NUMBER.match(text, start, limit)) is None:
        return None
    value = parse(found[0])
    return None if value is None else (found.end(), value)


def is_fraction(found: re.Match[str]) -> bool:
    """``3/4`` and ``1/100`` are fractions; ``0/250`` counts characters, ``16/9`` is a shape, ``2018/5`` a date."""
    over, under = int(found[2]), int(found[3])
    return 0 < over < under and under > 1 and not found[2].startswith("0") and not found[3].startswith("0")


def parse(surface: str) -> Numeral | None:
    """The value of one number in digits (what `PATTERN` matches), or None if it is too long to be a figure.

    >>> parse("1,234.50").number, parse("1,234.50").step
    (Decimal('1234.50'), Decimal('0.01'))
    """
    plain = _BLANKS.sub("", surface)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{1,2}", plain):
        plain = plain.replace(".", "").replace(",", ".")
    plain = plain.replace(",", "")
    if sum(map(str.isdigit, plain)) > LONGEST:
        return None
    if "^" in plain:
        base, _, power = plain.partition("^")
        return _power(Decimal(base), int(power))
    number = Decimal(plain)
    exponent = number.as_tuple().exponent
    step = Decimal(1).scaleb(exponent) if isinstance(exponent, int) else None
    if step is not None and step > 1:
        number, step = Decimal(f"{number:f}"), Decimal(f"{step:f}")
    return exact(number, step, digits=True)


def _power(base: Decimal, power: int) -> Numeral | None:
    if base == 0 and power < 1:
        return None
    with localcontext() as context:
        context.prec = 60
        return exact(rounded(base**power), digits=True)
