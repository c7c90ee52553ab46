"""Bands of values named by their lower end: ``50%대`` is 50 to 60, ``1조원대`` 1 to 2 trillion.

The last digit that is not zero is the one that is certain, so that one of its places is the width of the band:
``1,380원대`` ends at 1,390 and ``1,400원대`` at 1,500.
"""

from decimal import Decimal

import regex

from factx.extractors.figure.quantity import Quantity
from factx.normalise.numeral.value import span

_KOREAN = regex.compile(r"대(?=[로에를의은는가이도였인다]|까지|부터|[\s.,·…’”'\")\]]|$)(?!\s?\d)")
_RANGE = regex.compile(r"[\s-]range(?![a-z])")
_THE = regex.compile(r"\b(?:in|into|within|around|above|below|from)\sthe\s(?:(?:low|mid|high|upp)(?:er|dle)?[\s-])?$")
_GROUPS = ("money", "ratio", "measure")
_UNITS = ("percentage_point", "person", "household", "point")
"""Units of other groups that have bands: 하루 1000명대, 2800포인트대. Vehicles are counted by 대 themselves."""
_LOOK_BACK = 20


def widen(text: str, quantity: Quantity, lang: str) -> None:
    """Makes a number the band that it names, where the words around it say so."""
    value, unit = quantity.value, quantity.unit
    low = value.number if value.number is not None else value.low
    high = value.number if value.number is not None else value.high
    if low is None or high is None or low <= 0 or unit is None or quantity.bound not in ("exact", "approx", "range"):
        return
    if quantity.unit_span is None or value.fraction or not (unit.group in _GROUPS or unit.id in _UNITS):
        return
    end = _end(text, quantity, lang)
    if end is not None:
        quantity.value = span(low, high + _place(high), value.step, digits=value.digits)
        quantity.bound, quantity.end = "range", end


def _end(text: str, quantity: Quantity, lang: str) -> int | None:
    """Where the word ends that makes a band."""
    if lang == "ko":
        found = _KOREAN.match(text, quantity.end)
        return int(found.end()) if found and quantity.unit_span and quantity.unit_span[1] == quantity.end else None
    found = _RANGE.match(text, quantity.end) if quantity.number is not None else None
    ranged = quantity.is_money or (quantity.unit is not None and quantity.unit.group == "ratio")
    if found is None or not ranged or _THE.search(text, max(0, quantity.start - _LOOK_BACK), quantity.start) is None:
        return None
    return int(found.end())


def _place(number: Decimal) -> Decimal:
    """The place of the last digit that is not zero.

    >>> _place(Decimal(1380)), _place(Decimal("0.5")), _place(Decimal(50))
    (Decimal('1E+1'), Decimal('0.1'), Decimal('1E+1'))
    """
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))
