"""Korean sums that leave their won out, as headlines do: ``‘4조 빅딜’ 무산``, ``100억대 사기``, ``영업익 2.3조``."""

from collections.abc import Sequence

from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary, vocabulary
from factx.models.document import Document, Sentence
from factx.patterns import compiled
from factx.rules.load import RuleSet

_LARGE = compiled(r"[억조]$")
_OF_ORDER = "대"
"""Behind 억 and 조 it says how large a sum is; behind other numbers it counts vehicles (차량 3만대)."""
_WORD = compiled(r"[가-힣A-Za-z&]+")
_DIGIT = compiled(r"[\d,…;:]")
_NEAR = 14
"""Characters on either side of a number in which a word of money may stand."""
_WORDS = 2
"""Words before a number that are looked at; behind it one more, as its particle is one."""
_OWN = "KRW"


def name_won(document: Document, quantities: Sequence[Quantity], rules: RuleSet) -> None:
    """Gives large Korean numbers without a unit that stand beside a word of money the won.

    A text that tells its sums in another currency alone may mean that one: nothing is given there.
    """
    words = vocabulary(rules, "ko")
    currencies = {q.unit.id for q in quantities if q.unit is not None and q.unit.group == "money"}
    if currencies and _OWN not in currencies:
        return
    place, ordered = 0, sorted(quantities, key=lambda quantity: quantity.start)
    for sentence in document.sentences:
        while place < len(ordered) and ordered[place].start < sentence.start:
            place += 1
        for quantity in ordered[place:]:
            if quantity.start >= sentence.end:
                break
            may_be = sentence.lang == "ko" and _may_be_won(document.text, quantity)
            if may_be and _by_money(document.text, sentence, quantity, words):
                quantity.unit = words.unit(_OWN)


def _may_be_won(text: str, quantity: Quantity) -> bool:
    if quantity.form not in ("level", "delta") or not _LARGE.search(text, *quantity.core):
        return False
    if quantity.unit is None:
        return True
    return quantity.unit_span is not None and text[slice(*quantity.unit_span)] == _OF_ORDER


def _by_money(text: str, sentence: Sentence, quantity: Quantity, words: Vocabulary) -> bool:
    """Whether one of the nearest words, not beyond another number, speaks of a sum: not 인구 14억의 인도에 2조 투자."""
    first, stop = max(sentence.start, quantity.start - _NEAR), min(sentence.end, quantity.end + _NEAR)
    before = _DIGIT.split(text[first : quantity.start])[-1]
    after = _DIGIT.split(text[quantity.end : stop])[0]
    around = (*_WORD.findall(before)[-_WORDS:], *_WORD.findall(after)[: _WORDS + 1])
    if quantity.unit_span is not None:  # 1억대를 팔아
        around = tuple(_WORD.findall(after)[:1])
    sums = words.lists["sum_word"]
    return any(sums.after(word, 0, len(word)) is not None for word in around)
