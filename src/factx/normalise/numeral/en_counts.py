"""Whole English numbers and ordinals, word by word: ``two hundred and fifty-four``, ``20 million``, ``twelfth``."""

import re
from dataclasses import replace
from decimal import Decimal

from factx.normalise.numeral import arabic
from factx.normalise.numeral.en_digits import decimal_comma, digits_after, without_broken
from factx.normalise.numeral.en_sum import Sum
from factx.normalise.numeral.en_words import DOZENS, GAP, GLUED, ORDINALS, PLURALS, SCALES, WORD
from factx.normalise.numeral.value import Numeral, Reading, exact

AND = re.compile(r"(?:[ \u00a0]{1,3}|-)and(?:[ \u00a0]{1,3}|-)", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:st|nd|rd|th)(?![A-Za-z])", re.IGNORECASE)
_GLUE = re.compile(r"(?:thousand|million|billion|trillion)(?![A-Za-z])|[ \u00a0]?(?:k|K|mn|MM|bn|trn|tn)(?![A-Za-z])")
_MOST_WORDS = 40
_WHOLE = ("hundred", "scale")
_AFTER_A = frozenset(
    {"hundred", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "lakh", "crore"}
)
"""What makes a number of an article: ``a hundred``; ``a five`` is none."""


def counts(text: str, start: int, limit: int) -> list[Reading]:
    """The whole numbers and ordinals that begin at `start`, the longest first."""
    reader = _Reader(text, start, limit)
    digits = start < limit and (text[start].isdigit() or text[start] in arabic.VULGAR or text[start] == ".")
    if digits and not reader.read_digits():
        return reader.stops
    reader.read_words()
    stops = without_broken(text, reader.stops, limit)
    stops.sort(key=lambda reading: -reading.end)
    return stops


def scale_after(text: str, at: int, value: Numeral, limit: int) -> list[Reading]:
    """A number times the scale word at a place, if there is one: at most one reading."""
    word = WORD.match(text, at, limit)
    name = word[0].lower() if word else ""
    if word and name in SCALES and not name.endswith("s"):
        return [Reading(word.end(), value.scaled(Decimal(SCALES[name])))]
    if word and name == "dozen":
        return [Reading(word.end(), value.scaled(Decimal(12)))]
    return []


def scaled(text: str, reading: Reading, limit: int) -> list[Reading]:
    """A reading, and the same with the scale word behind it."""
    found = [reading]
    if (gap := GAP.match(text, reading.end, limit)) is not None:
        found += scale_after(text, gap.end(), reading.value, limit)
    return found


class _Reader:
    """Reads on while the next word can be of the number; `stops` are the readings so far."""

    def __init__(self, text: str, start: int, limit: int) -> None:
        self.stops: list[Reading] = []
        self._text, self._limit, self._at = text, limit, start
        self._state, self._digits, self._before = Sum(), False, Decimal(0)

    def read_digits(self) -> bool:
        """The number in digits that comes first; whether words may go on from it (``3 hundred``)."""
        text, start, limit, state = self._text, self._at, self._limit, self._state
        got = decimal_comma(text, start, limit) or arabic.literal(text, start, limit)
        if got is None or got[1].number is None:
            return False
        self._at, value = got
        self._digits = True
        one = Reading(self._at, value)
        if (
            (suffix := _SUFFIX.match(text, one.end, limit))
            and value.number == int(value.number or 0)
            and value.step == 1
        ):
            self.stops = [Reading(suffix.end(), replace(value, ordinal=True, step=None))]
            return False
        if (glue := _GLUE.match(text, one.end, limit)) is not None:
            self.stops = [Reading(glue.end(), value.scaled(Decimal(GLUED[glue[0].strip()]))), one]
            return False
        if value.step is None:  # 1/2, ½: only a scale may follow
            self.stops = scaled(text, one, limit)[::-1]
            return False
        self.stops = [one]
        state.section, state.step, state.last = value.number, value.step or Decimal(1), "digits"
        return True

    def read_words(self) -> None:
        """The words of the number, as many as there are."""
        first = not self._digits
        for _ in range(_MOST_WORDS):
            if self._at >= self._limit or not self._read_word(first=first):
                return
            first = False

    def _read_word(self, *, first: bool) -> bool:
        """The next word or, inside a number, digits; whether the number may go on."""
        text, limit, state, begin = self._text, self._limit, self._state, self._at
        if not first:
            link = AND.match(text, begin, limit) if state.last in _WHOLE else None
            if link is not None:
                self._before = state.value()
            elif (link := GAP.match(text, begin, limit)) is None:
                return False
            begin = link.end()
        joined = self._digits or text[self._at : self._at + 1] == "-"  # ten-thousand-30
        if joined and begin < limit and text[begin].isdigit() and state.last in _WHOLE:
            stop = digits_after(text, begin, limit, state)
            if stop is None:
                return False
            self._stop(stop, exact(state.value(), state.step, digits=True))
            return True
        word = WORD.match(text, begin, limit)
        return word is not None and self._take(word[0].lower(), word.end(), first=first)

    def _take(self, name: str, end: int, *, first: bool) -> bool:
        """One word of the number; whether the number may go on behind it."""
        state = self._state
        if first and name in ("a", "an"):
            state.last, state.section, self._at = "a", Decimal(1), end
            return True
        if name in ORDINALS:
            number = None if self._digits else state.finish_ordinal(name)
            if number is not None:
                self._stop(end, Numeral(number, ordinal=True, word=name == "second" and state.last == ""))
            return False
        if name in DOZENS:
            if state.last in ("small", "tens", "digits", "a"):
                total = self._before + (state.value() - self._before) * 12  # three hundred and two dozen
                self._stop(end, exact(total, state.step * 12, digits=self._digits))
            return False
        if name in PLURALS and state.last in ("small", "tens", "digits"):
            factor = PLURALS[name]
            if factor < state.scale:
                total = state.total + (state.section or 0) * factor
                self._stop(end, exact(total, state.step * factor, digits=self._digits))
            return False
        if (state.last == "a" and name not in _AFTER_A) or not state.add(name):
            return False
        lone = first and name == "one"
        self._stop(end, Numeral(state.value(), step=state.step, digits=self._digits, word=lone))
        return True

    def _stop(self, end: int, value: Numeral) -> None:
        self._at = end
        self.stops.append(Reading(end, value))
