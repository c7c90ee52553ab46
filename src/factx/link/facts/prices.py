"""Sums that something is bought or sold for, whatever it is: 9천달러에 샀다, ``got the club for 21.5 million pounds``.

The thing that is traded stands where a measure would: without the verb the price of a club would be read as a club.
"""

from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.mention import FigureValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

PRICE = "business.deal_price"
_OPEN = "open."
_ROUGHLY = r"(?:(?:about|some|just|only|nearly|almost|around|over|more\sthan|less\sthan|up\sto|a\srecord)\s){0,2}"
_KOREAN_WORDS = 24
"""Characters from a Korean sum to the verb: 9천달러를 주고 인사동에서 샀다."""


class Prices:
    """The lexicons ``trade_verb`` of a rule set."""

    def __init__(self, rules: RuleSet) -> None:
        ignore = int(regex.IGNORECASE)
        words = rules.lexicon("en", "trade_verb")
        verbs, sums = (alternatives(words.group(name).words) for name in ("for", "sum"))
        gap = r"(?:\s(?!(?:and|but|which|who|that|while)\s)[\w’'.-]{1,20}){0,9}?"
        self._before = compiled(rf"\b{verbs}{gap}\sfor\s{_ROUGHLY}$", ignore)
        self._paid = compiled(rf"\b{sums}\s{_ROUGHLY}$", ignore)
        self._for_it = compiled(r"(?:\sin\s\w+)?\s(?:for|to\sbuy|to\sacquire)\s(?!\d)", ignore)
        traded = alternatives(rules.lexicon("ko", "trade_verb").words)
        self._after = compiled(
            rf"(?:\s?\([^()]{{0,24}}\))?(?:가량|정도)?(?:에|을\s주고|를\s주고)\s(?:[^\s,.]{{1,8}}\s){{0,2}}?{traded}"
        )

    def named(self, sentence: SentenceView, figure: Mention, clause: Range, known: str | None) -> str | None:
        """The attribute of a sum that is a price; else the known one.

        Args:
            sentence: that holds the sum.
            figure: the sum.
            clause: around it.
            known: the attribute that its words name; only an open one gives way.
        """
        value = figure.value
        if not isinstance(value, FigureValue) or not value.currency or value.form != "level":
            return known
        if known is not None and not known.startswith(_OPEN):
            return known
        text = sentence.document.text
        if sentence.lang == "ko":
            end = min(sentence.end, figure.end + _KOREAN_WORDS)
            return PRICE if self._after.match(text, figure.end, end) else known
        low = max(sentence.start, min(clause[0], figure.start))
        if self._before.search(text, low, figure.start):
            return PRICE
        paid = self._paid.search(text, low, figure.start) and self._for_it.match(text, figure.end, sentence.end)
        return PRICE if paid else known


@cache
def prices(rules: RuleSet) -> Prices:
    """The finder of a rule set, built once."""
    return Prices(rules)
