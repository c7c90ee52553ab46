"""English numerals: digits with scale words, number words, fractions and ordinals.

``20.31 million``, ``two hundred and fifty-four``, ``half a million``, ``two and a half``, ``two-thirds``,
``three dozen``, ``25 lakh``, ``twelfth``. `readings` gives every reading that begins at a place, the longest first, for
the words after it decide (``one hundred and two`` hundred).
"""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from factx.normalise.numeral.en_counts import AND, counts, scale_after, scaled
from factx.normalise.numeral.en_words import (
    DIGITS,
    DOZENS,
    GAP,
    ORDINALS,
    PARTS,
    SCALES,
    SMALL,
    TENS,
    VAGUE,
    WORD,
)
from factx.normalise.numeral.value import MOST_NUMERALS, Numeral, Reading, exact, quotient, span

_NEGATIVE = re.compile(r"(?:minus|negative)[ \u00a0]{1,2}|[-−](?=[\d.])", re.IGNORECASE)
_OF_A_SCALE = re.compile(
    r"[ \u00a0]of[ \u00a0]a[ \u00a0](hundred|thousand|million|billion|trillion)(?![A-Za-z])", re.IGNORECASE
)
_VAGUE_WORDS = re.compile(
    "(?:{})(?![A-Za-z])".format("|".join(sorted(VAGUE, key=len, reverse=True)).replace(" ", "[ \u00a0]")),
    re.IGNORECASE,
)
_POINT = re.compile(
    r"[ \u00a0-]point((?:[ \u00a0-](?:{})){{1,8}}|-\d{{1,4}})(?![A-Za-z\d])".format("|".join((*DIGITS, "oh"))),
    re.IGNORECASE,
)

_ANY_WORD = "|".join(sorted({*SMALL, *TENS, *SCALES, *ORDINALS, *DOZENS, *PARTS, "hundred"}, key=len, reverse=True))
PATTERN = (
    r"(?<![\w.,-])(?:(?i:minus|negative)\s|[-−](?=\d))?"
    r"(?:[\d½⅓⅔¼¾⅛.][\d,./⅓⅔¼¾½]{0,40}"
    r"(?:(?i:st|nd|rd|th)|[- ]?(?i:hundred|thousand|million|billion|trillion|dozen|bn|mn|trn|tn|k)){0,2}"
    rf"|(?i:(?:an?[- ])?(?:{_ANY_WORD})(?:[- ](?:and[- ](?:an?[- ])?)?(?:{_ANY_WORD})){{0,12}}))(?![\w])"
)
"""What may be a numeral, for rules; `parse` decides."""


TRIGGERS = frozenset({"0", "½", "⅓", "⅔", "¼", "¾", "⅛", *SMALL, *TENS, *SCALES, *ORDINALS, *DOZENS, *PARTS, "hundred"})
"""Words of which each numeral holds one (``0``: any digit)."""


@lru_cache(MOST_NUMERALS)
def parse(surface: str) -> Numeral | None:
    """The value of a whole numeral, or None if `surface` is not exactly one; most of a text have been read before.

    >>> parse("12.1 trillion").number, parse("two and a half million").number, parse("two-thirds").fraction
    (Decimal('12100000000000.0'), Decimal('2500000'), '2/3')
    """
    surface = surface.strip()
    return next((r.value for r in readings(surface, 0) if r.end == len(surface)), None)


def readings(text: str, start: int = 0, end: int | None = None) -> list[Reading]:
    """Every numeral that begins at `start`, the longest first; empty where none begins.

    Args:
        text: any text; nothing before `start` is looked at.
        start: offset of the first letter, digit or sign.
        end: where to stop reading; the end of the text by default.
    """
    limit = len(text) if end is None else end
    if (sign := _NEGATIVE.match(text, start, limit)) is not None:
        plain = [r for r in _unsigned(text, sign.end(), limit) if not r.value.ordinal]
        return [Reading(r.end, replace(r.value.negated(), word=False)) for r in plain]
    return _unsigned(text, start, limit)


def _unsigned(text: str, start: int, limit: int) -> list[Reading]:
    if (many := _VAGUE_WORDS.match(text, start, limit)) is not None:
        low, high = VAGUE[" ".join(many[0].lower().split())]
        return [Reading(many.end(), span(Decimal(low), Decimal(high)))]
    whole = counts(text, start, limit)
    found = [reading for one in reversed(whole) for reading in _continued(text, one, limit)] + whole
    found += _parts(text, start, limit)
    best: dict[int, Reading] = {}
    for reading in found:
        best.setdefault(reading.end, reading)
    stops = [best[stop] for stop in sorted(best, reverse=True)]
    of_scales = [_of_a_scale(text, r, limit) for r in stops if r.value.number is not None and 0 < r.value.number < 1]
    return [r for r in of_scales if r is not None] + stops


def _of_a_scale(text: str, part: Reading, limit: int) -> Reading | None:
    """``two thirds of a million``."""
    if (scale := _OF_A_SCALE.match(text, part.end, limit)) is None:
        return None
    factor = 100 if scale[1].lower() == "hundred" else SCALES[scale[1].lower()]
    return Reading(scale.end(), part.value.scaled(Decimal(factor)))


def _continued(text: str, whole: Reading, limit: int) -> list[Reading]:
    """What goes on from a whole number: a fraction (``two and a half million``), parts (``two-thirds``), decimals."""
    number = whole.value.number
    if number is None or whole.value.ordinal:
        return []
    found = []
    if (point := _POINT.match(text, whole.end, limit)) is not None and number == int(number):
        spoken = re.findall(r"[A-Za-z]+|\d", point[1])  # two-point-09 million, as broadcasters write it
        places = "".join(word if word.isdigit() else str(SMALL.get(word.lower(), 0)) for word in spoken)
        step = Decimal(1).scaleb(-len(places))
        value = exact(number + Decimal(int(places)) * step, step)
        found += scaled(text, Reading(point.end(), value), limit)
    if (link := AND.match(text, whole.end, limit)) is not None:
        for part in _parts(text, link.end(), limit) + _plural_parts(text, link.end(), limit):
            if part.value.number is not None and part.value.number < 1:
                unit = whole.value.step if whole.value.step and whole.value.step >= 1000 else Decimal(1)
                found += scaled(text, Reading(part.end, _sum(number, part.value.scaled(unit))), limit)
    if not whole.value.digits and (part_word := _part_word(text, whole.end, limit)) is not None:
        stop, under, plural = part_word
        if under in PARTS.values() and number >= under:
            return found  # a game of two halves
        spaced = text[whole.end] != "-"
        if plural == (number != 1) and not (under >= 100 and not plural and spaced):  # one hundredth is 100th
            value = quotient(number, Decimal(under))
            found.append(Reading(stop, value))
            if (link := GAP.match(text, stop, limit)) is not None:
                found += scale_after(text, link.end(), value, limit)
    return found


def _plural_parts(text: str, start: int, limit: int) -> list[Reading]:
    """``three quarters`` after ``five billion and``, ``fifty-four hundredths`` after ``two hundred and``."""
    found = []
    for over in counts(text, start, limit):
        number = over.value.number or Decimal(0)
        part = _part_word(text, over.end, limit)
        if not over.value.digits and not over.value.ordinal and 1 < number < 100 and part is not None and part[2]:
            found.append(Reading(part[0], quotient(number, Decimal(part[1]))))
    return found


def _sum(number: Decimal, part: Numeral) -> Numeral:
    if part.fraction:
        over, under = (Decimal(n) for n in part.fraction.split("/"))
        return quotient(number * under + over, under)
    return exact(number + (part.number or 0))


def _part_word(text: str, at: int, limit: int) -> tuple[int, int, bool] | None:
    """``-thirds``, `` twenty-fifth``: (end, the number of parts, whether it is a plural)."""
    if (gap := GAP.match(text, at, limit)) is None:
        return None
    if (word := WORD.match(text, gap.end(), limit)) is None:
        return None
    name = word[0].lower()
    if name in PARTS:
        return word.end(), PARTS[name], name.endswith("s")
    plural = name.endswith("s")
    bare = name[:-1] if plural else name
    if bare in ORDINALS and ORDINALS[bare] > 2:
        return word.end(), ORDINALS[bare], plural
    if name in TENS and (gap := GAP.match(text, word.end(), limit)) is not None:
        after = WORD.match(text, gap.end(), limit)
        bare = after[0].lower().removesuffix("s") if after else ""
        if after and bare in ORDINALS and ORDINALS[bare] < 10:
            return after.end(), TENS[name] + ORDINALS[bare], after[0].endswith("s")
    return None


def _parts(text: str, start: int, limit: int) -> list[Reading]:
    """``half``, ``a half``, ``a third``, ``half a million``, ``quarter million``."""
    if (word := WORD.match(text, start, limit)) is None:
        return []
    name, found = word[0].lower(), []
    if name in ("half", "quarter"):
        value = quotient(Decimal(1), Decimal(PARTS[name]))
        article = re.compile(r"(?:[ \u00a0-]an?)?[ \u00a0-]", re.IGNORECASE).match(text, word.end(), limit)
        if article is not None:
            found += scale_after(text, article.end(), value, limit)
        if name == "half":
            found.append(Reading(word.end(), value))
    elif name == "a" and (part := _part_word(text, word.end(), limit)) is not None and not part[2]:
        value = quotient(Decimal(1), Decimal(part[1]))
        found.append(Reading(part[0], replace(value, word=part[1] != 2)))
    return found
