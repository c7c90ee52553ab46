"""One unit and a part of another in English: ``a mile and a half``, ``an acre and a quarter``."""

from decimal import Decimal

import regex

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary
from factx.normalise.numeral.value import exact, quotient

_ONE_AND = regex.compile(r"(?<![A-Za-z])(?i:an?)\s(?P<unit>[a-z]{3,10}(?:\s[a-z]{3,8})?)\sand\s$")


def and_part(text: str, floor: int, quantity: Quantity, words: Vocabulary) -> None:
    """``a mile and a half``: one unit, and so much of another."""
    found = _ONE_AND.search(text, floor, quantity.start)
    unit = words.units.get(found["unit"].lower()) if found else None
    if found is None or unit is None or quantity.number is None or words.unit(unit["unit"]).group != "measure":
        return
    whole = quantity.value
    over, under = (int(n) for n in (whole.fraction or "0/1").split("/"))
    total = quotient(Decimal(over + under), Decimal(under)) if over else exact(1 + quantity.number)
    quantity.start, quantity.core, quantity.value = found.start(), (found.start(), quantity.core[1]), total
    quantity.unit, quantity.unit_span = words.unit(unit["unit"]), found.span("unit")
