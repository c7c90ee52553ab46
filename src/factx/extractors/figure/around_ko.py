"""What stands right around a Korean number and its unit: approximators, rates, frost, the noun that is counted."""

from collections.abc import Callable

import regex

from factx.extractors.figure.quantity import Quantity, back
from factx.extractors.figure.vocabulary import Vocabulary
from factx.values import dataclass

_BLANK = regex.compile(r"[ \u00a0\u3000]{0,2}")
_TILDE = regex.compile(r"(?<![\w)])[~∼≈]$")
_RATE = {"시속": "_per_hour", "초속": "_per_second", "분속": "_per_minute"}
_LOW_END = regex.compile(r"(?P<rate>[시초분]속)\s?\d[\d,.]{0,8}\s?[~∼〜～-]\s?$")
_NAMED = regex.compile(r"(?<![가-힣])(?:[가-힣]{1,6}\s)?(?P<noun>[가-힣]{2,6})\s$")
_NOMINAL = ("둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
"""Native numerals that may stand behind what they count."""
_NEEDS_BLANK = ("한", "근")
"""Approximators that are as well a number or part of a word unless they stand apart: 한 10분."""


@dataclass(frozen=True)
class Place:
    """The stretch of text in which a number's surroundings may lie, and where its words end."""

    text: str
    floor: int
    limit: int
    ends_word: Callable[[int], bool]


def surround(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    """Widens a quantity by its approximators and settles what its surroundings say of its unit."""
    _rate(place, quantity, words)
    _noun(place, quantity, words)
    _before(place, quantity, words)
    at = _BLANK.match(place.text, quantity.end, place.limit).end()
    after = words.after.after(place.text, at, place.limit)
    if after is not None and place.ends_word(after[0]):
        quantity.end = after[0]
        quantity.bind(after[1]["bound"])


def _before(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    text, floor = place.text, place.floor
    at = back(text, quantity.start)
    before = words.before.before(text, at, floor)
    if before is not None:
        begin, row = before
        apart = begin == floor or not text[begin - 1].isalnum() or text[begin] in "<>≤≥"
        if apart and not (row["surface"] in _NEEDS_BLANK and at == quantity.start):
            quantity.start = begin
            quantity.bind(row["bound"])
    elif quantity.value.digits and _TILDE.search(text, max(floor, quantity.start - 2), quantity.start):
        quantity.start -= 1
        quantity.bind("approx")


def _rate(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    """시속 188마일 puts the second half of its unit before the number; 영하 5도 its sign."""
    at = back(place.text, quantity.start)
    word, unit = place.text[max(place.floor, at - 2) : at], quantity.unit
    if unit is None:
        return
    low = _LOW_END.search(place.text, max(place.floor - 20, 0), quantity.start)
    if low is not None and unit.id + _RATE[low["rate"]] in words.by_id:
        quantity.unit = words.unit(unit.id + _RATE[low["rate"]])  # 초속 35~45m
    elif word in _RATE and unit.id + _RATE[word] in words.by_id:
        quantity.unit, quantity.start = words.unit(unit.id + _RATE[word]), at - 2
    elif word in ("영하", "영상") and unit.id in ("degree", "degree_celsius"):
        quantity.unit, quantity.start = words.unit("degree_celsius"), at - 2
        if word == "영하":
            quantity.value = quantity.value.negated()


def _noun(place: Place, quantity: Quantity, words: Vocabulary) -> None:
    """The unit of a native number without counter is what its noun says: 두 후보 counts persons."""
    if quantity.unit is not None or quantity.value.digits or not quantity.value.native:
        return
    named = _NAMED.search(place.text, max(place.floor, quantity.start - 12), quantity.start)
    row = words.counted.get(named["noun"]) if named is not None else None
    if row is not None and (quantity.number or 0) > 1 and place.text[quantity.start : quantity.end] in _NOMINAL:
        quantity.unit = words.unit(row["unit"])  # 야당 의원 다섯이
        return
    if place.text[quantity.end : quantity.end + 1] != " ":
        return
    after = words.counted.after(place.text, quantity.end + 1, place.limit)
    named = after is not None and place.ends_word(after[0])
    quantity.unit = words.unit(after[1]["unit"] if after is not None and named else "item")
