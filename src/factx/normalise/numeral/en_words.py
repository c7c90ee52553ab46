"""The words of English numerals: a closed class, by what they are worth."""

import re

WORD = re.compile(r"[A-Za-z]{1,12}(?![A-Za-z])")
GAP = re.compile(r"[ \u00a0]{1,3}-?[ \u00a0]{0,1}|-|[ \u00a0]?-[ \u00a0]")
"""A word of a numeral, and what stands between two."""

SMALL = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
DIGITS = tuple(word for word, number in SMALL.items() if number < 10)
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
SCALES = {
    "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "mln": 10**6, "mn": 10**6,
    "crore": 10**7, "crores": 10**7, "billion": 10**9, "bln": 10**9, "bn": 10**9, "trillion": 10**12, "tn": 10**12,
    "trn": 10**12, "quadrillion": 10**15, "quintillion": 10**18,
}  # fmt: skip
GLUED = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "k": 10**3,
    "K": 10**3,
    "mn": 10**6,
    "MM": 10**6,
    "mm": 10**6,
    "bn": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
DOZENS = ("dozen", "dozens", "doz", "dozs")
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
WORDS = (*SMALL, *TENS, *ORDINALS)

PLURALS = {
    "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
}  # fmt: skip
"""Scale words that stay plural after a number (``two millions``)."""

VAGUE = {
    "dozens": (10, 99), "hundreds": (100, 999), "thousands": (1000, 9999),
    "tens of thousands": (10**4, 9 * 10**4),
    "hundreds of thousands": (10**5, 99 * 10**4), "millions": (10**6, 999 * 10**4),
    "tens of millions": (10**7, 9999 * 10**4), "hundreds of millions": (10**8, 9 * 10**8),
    "billions": (10**9, 99 * 10**8), "tens of billions": (10**10, 999 * 10**8),
    "hundreds of billions": (10**11, 9999 * 10**8), "trillions": (10**12, 9 * 10**12),
}  # fmt: skip
"""Plural scale words as the ranges that Korean has for them: ``dozens`` 수십, ``hundreds of thousands`` 수십만."""

STARTERS = frozenset(WORDS) | {
    "a",
    "an",
    "half",
    "quarter",
    "hundred",
    *(phrase.split()[0] for phrase in VAGUE),
    "minus",
    "negative",
    "tens",
    *SCALES,
    *DOZENS,
}
"""The words with which a numeral can begin."""
