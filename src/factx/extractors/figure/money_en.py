"""English sums that leave their currency to the words around them.

``The won closed at 1,448.3 per dollar``, ``160m won: 52m for 86 boats``, ``His flat costs 450,000``.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary, Words, vocabulary
from factx.models.document import Document
from factx.normalise.unit import Unit
from factx.patterns import compiled
from factx.rules.load import RuleSet

_CURRENCY = compiled(r"(?<![A-Za-z-])[A-Za-z]{3,12}(?![A-Za-z-])")
_LOOK = 400
"""Characters back in which a currency or a sum may be named."""
_MILLIONS = compiled(r"(?<=\d)(?:m|bn)$")
_PART_OF_SUM = compiled(
    r"(?:[:,;(]|\band|\bto|\bby|\bfrom|\bplus)\s(?:about\s|some\s|just\s|only\s|another\s|later\s|then\s)?$"
)
_ENDS = compiled(
    r"$|[.,;:)]|\s(?:for|from|to|on|in|of|and|or|by|at|more|less|last|this|each|apiece|a\s(?:year|month|week|day|head))(?![a-z])"
)
_LEAST = 100
"""No sum of news is smaller and leaves its currency out."""
_DEARER = frozenset({"EUR", "GBP", "AUD", "NZD"})
"""Currencies whose rates are dollars: ``the euro rose to 1.08 to the dollar``."""
_CLOSE = Decimal("1.5")
"""How many times one of two rates of a currency in one sentence is the other at most."""


class _Patterns:
    """Searches with words of the list ``figure_word`` in them."""

    def __init__(self, around: Mapping[str, Words]) -> None:
        self.per_unit = compiled(
            r"\s(?:per|to\sthe|against\sthe|a|versus\sthe)\s(?:(?:U\.?S\.?|American)\s)?"
            rf"(?P<base>{around['base'].pattern})"
        )
        self.costs = compiled(
            rf"{around['costs'].pattern}\s(?:about\s|some\s|just\s|only\s|nearly\s|almost\s|around\s|as\smuch\sas\s|up\sto\s)?$"
        )


@lru_cache(maxsize=4)
def _patterns(rules: RuleSet) -> _Patterns:
    return _Patterns(vocabulary(rules, "en").around)


def name_currencies(document: Document, quantities: Sequence[Quantity], rules: RuleSet) -> None:
    """Gives sums without a currency that of the words or the sum before them."""
    text, words = document.text, vocabulary(rules, "en")
    patterns = _patterns(rules)
    ordered = sorted(quantities, key=lambda quantity: quantity.start)
    money = [quantity for quantity in ordered if quantity.is_money and quantity.of is None]
    for sentence in document.sentences:
        if sentence.lang != "en":
            continue
        rate: Quantity | None = None
        for quantity in (q for q in ordered if sentence.start <= q.start < sentence.end):
            before = text[max(sentence.start, quantity.start - 40) : quantity.start]
            if (
                quantity.unit is None
                and (found := patterns.per_unit.match(text, quantity.end, sentence.end)) is not None
            ):
                quantity.unit = _currency(text, quantity.start, found["base"].lower(), words)
                rate = quantity if quantity.unit is not None else rate
            elif quantity.unit is None and rate is not None and _is_close(rate, quantity):
                quantity.unit = rate.unit
            elif _is_part_of_sum(text, sentence.start, quantity, money, before):
                sum_ = next(q for q in reversed(money) if q.end <= quantity.start)
                quantity.value, quantity.unit = quantity.value.scaled(Decimal(10**6)), sum_.unit
            elif quantity.unit is None and _may_be_sum(quantity) and patterns.costs.search(before):
                last = next((q for q in reversed(money) if q.end <= quantity.start), None)
                if last is not None and quantity.start - last.end <= _LOOK and _ENDS.match(text, quantity.end):
                    quantity.unit = last.unit


def _currency(text: str, at: int, base: str, words: Vocabulary) -> Unit | None:
    """The currency that is named last before a rate and is not the one it is given in."""
    for found in reversed(list(_CURRENCY.finditer(text, max(0, at - _LOOK), at))):
        row = words.units.get(found[0])
        unit = words.unit(row["unit"]) if row is not None else None
        if unit is not None and unit.group == "money" and not found[0].lower().startswith(base):
            return words.unit("USD") if unit.id in _DEARER and base in ("dollar", "greenback") else unit
    return None


def _may_be_sum(quantity: Quantity) -> bool:
    """A whole number of some size: bonds are priced at 101 1/4 and at 98.5."""
    return quantity.number is not None and quantity.number >= _LEAST and quantity.number == int(quantity.number)


def _is_close(one: Quantity, two: Quantity) -> bool:
    if not one.number or not two.number or two.start - one.end > _LOOK // 2:
        return False
    return max(one.number, two.number) <= min(one.number, two.number) * _CLOSE


def _is_part_of_sum(text: str, floor: int, quantity: Quantity, money: Sequence[Quantity], before: str) -> bool:
    """``52m`` among millions of money is no length."""
    metres = quantity.unit is not None and quantity.unit.id == "meter" and quantity.unit_span is not None
    if not metres or text[quantity.core[1] : quantity.end] != "m" or not _PART_OF_SUM.search(before):
        return False
    last = next((q for q in reversed(money) if q.end <= quantity.start), None)
    if last is None or last.start < floor or _ENDS.match(text, quantity.end) is None:
        return False
    return _MILLIONS.search(text, last.core[0], last.core[1]) is not None
