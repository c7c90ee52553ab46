"""Korean numerals: digits, Sino-Korean and native words and every mixture of them.

``12조1000억``, ``3만3700``, ``2천5백만``, ``이천칠백삼십오만``, ``스물여섯``, ``500여``, ``수십만``, ``이삼백``,
``삼분의 이``, ``3할 2푼``.

Korean counts in myriads (만 10⁴, 억 10⁸, 조 10¹², 경 10¹⁶). A run of numeral letters may be followed by letters that
read as numerals too (``이백이상`` is 200 and 이상, ``3조각`` three pieces), so `readings` gives every reading, the
longest first; who knows the words that follow chooses.
"""

import re
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from factx.normalise.numeral import arabic
from factx.normalise.numeral.ko_idioms import POINT, hal, spaced_point, spreads
from factx.normalise.numeral.ko_sum import Sum
from factx.normalise.numeral.ko_words import (
    AFTER_POINT,
    ALONE,
    AMBIGUOUS,
    BIG,
    COUNTED,
    DETERMINERS,
    DIGITS,
    HALVES,
    ONES,
    SMALL,
    SPREADS,
    TENS,
)
from factx.normalise.numeral.value import MOST_NUMERALS, Numeral, Reading, exact, quotient

_SIGNS = ("마이너스", "음수", "-", "−", "–", "+", "플러스")

START = frozenset("0123456789.½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞-−–+") | frozenset(
    word[0] for table in (DIGITS, SMALL, BIG, TENS, ONES, ALONE, SPREADS, HALVES) for word in table
) | frozenset("수십마음플")  # fmt: skip
"""The characters with which a numeral can begin."""

LETTERS = "".join((*DIGITS, *SMALL, *BIG))
_NATIVE = re.compile(
    "(?:(?P<tens>{tens})(?P<ones>{ones})?|(?P<alone>{ones}|{alone}))".format(
        tens="|".join(TENS),
        ones="|".join(sorted(ONES, key=len, reverse=True)),
        alone="|".join(ALONE),
    )
)
_PARTS = re.compile(r"\s?분의\s?")
_AND = re.compile(r"[과와]\s{0,2}")
_BIG_AFTER_BLANK = re.compile(r"[만억조](?![가-힣])|[만억조](?=원|달러|유로|엔|위안|파운드|명|개|톤|여)")
_NO_MYRIAD = re.compile("경(?=[가-힣])(?!원|달러|여|유로|엔|위안|분의|번|개|배|명|[일이삼사오육칠팔구십백천만억조])")
"""``1경기``: matches are counted, no ten million billions."""
_HANGUL = re.compile("[가-힣]")
_SPACED_ONES = re.compile(r"\s({})".format("|".join(word for word in ONES if word not in DETERMINERS)))
_MINUS = re.compile(r"마이너스\s?")
_NATIVE_START = frozenset(word[0] for table in (TENS, ONES, ALONE) for word in table)

PATTERN = (
    r"(?<![\d가-힣A-Za-z.])(?:(?:마이너스|음수)\s?|[-−](?=\d))?"
    r"(?:(?:\d[\d,]{0,30}(?:\.\d{1,12})?|[½⅓⅔¼¾])(?:\s?[십백천만억조]{1,3}(?:\s?\d[\d,]{0,8}(?![\d.]))?){0,6}"
    r"여?(?:\s?분의\s?\d{1,9})?"
    f"|[{LETTERS}]{{1,30}}여?(?:\\s?분의\\s?[{LETTERS}]{{1,12}})?"
    + "|(?:{})?(?:{})".format("|".join(TENS), "|".join(sorted([*ONES, *ALONE, *SPREADS], key=len, reverse=True)))
    + "|(?:{})|[십]?수[십백천]?[만억조]?|절반)".format("|".join(TENS))
)
"""What may be a numeral, for rules; `parse` decides."""


TRIGGERS = frozenset(LETTERS) | {"0", "수", "반"} | {word[0] for word in (*TENS, *ONES, *ALONE, *SPREADS)}
"""Characters of which each numeral holds one (``0``: any digit)."""


@lru_cache(MOST_NUMERALS)
def parse(surface: str) -> Numeral | None:
    """The value of a whole numeral, or None if `surface` is not exactly one; most of a text have been read before.

    >>> parse("이천칠백삼십오만").number, parse("삼분의 일").fraction, parse("수십만").high
    (Decimal('27350000'), '1/3', Decimal('990000'))
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
    for sign in _SIGNS:
        if text.startswith(sign, start):
            after = start + len(sign)
            while after < limit and text[after] in " \u00a0" and len(sign) > 1:
                after += 1
            plain = _unsigned(text, after, limit)
            negative = sign not in ("+", "플러스")
            return [Reading(r.end, replace(r.value.negated() if negative else r.value, word=False)) for r in plain]
    return _unsigned(text, start, limit)


def _unsigned(text: str, start: int, limit: int) -> list[Reading]:
    if start >= limit:
        return []
    found = hal(text, start, limit) + spreads(text, start, limit)
    plain = _integers(text, start, limit)
    found += plain
    for whole in plain:
        found += _fractions(text, whole, limit)
        if whole.value.fraction is None and (link := _AND.match(text, whole.end, limit)):
            found += _mixed(text, whole, link.end(), limit)
    for word, (over, under) in HALVES.items():
        if text.startswith(word, start, limit):
            found.append(
                Reading(start + len(word), replace(quotient(Decimal(over), Decimal(under)), word=word == "반"))
            )
    best: dict[int, Reading] = {}
    for reading in found:
        best.setdefault(reading.end, reading)
    return [best[stop] for stop in sorted(best, reverse=True)]


def _fractions(text: str, under: Reading, limit: int) -> list[Reading]:
    """``삼분의 이``: the parts first. ``오분의 일만`` is one fifth and a particle, not ten thousand fifths."""
    value = under.value.number
    if value is None or value <= 0 or (parts := _PARTS.match(text, under.end, limit)) is None:
        return []
    begin = parts.end()
    minus = _MINUS.match(text, begin)
    begin = minus.end() if minus else begin
    uppers = [r for r in _integers(text, begin, limit) if r.value.number is not None]
    if uppers and uppers[0].value.number >= value and uppers[0].value.number % 10000 == 0:  # type: ignore[operator]
        proper = [r for r in uppers if r.value.number < value]  # type: ignore[operator]
        uppers = proper or uppers
    found = []
    for upper in uppers:
        if upper.value.number is None:
            continue
        result = quotient(upper.value.number, value, digits=under.value.digits or upper.value.digits)
        found.append(Reading(upper.end, result.negated() if minus else result))
    return found


def _mixed(text: str, whole: Reading, begin: int, limit: int) -> list[Reading]:
    if whole.value.number is None or whole.value.native:
        return []
    found = []
    slash = arabic.literal(text, begin, limit)
    parts = [r for under in _integers(text, begin, limit) for r in _fractions(text, under, limit)]
    if slash is not None and "/" in text[begin : slash[0]]:
        parts.append(Reading(*slash))
    for part in parts:
        if part.value.number is None or not 0 < part.value.number < 1:
            continue
        if part.value.fraction:
            over, under = (int(n) for n in part.value.fraction.split("/"))
            total = quotient(whole.value.number * under + over, Decimal(under), digits=part.value.digits)
        else:
            total = exact(whole.value.number + part.value.number, digits=part.value.digits)
        found.append(Reading(part.end, total))
    return found


def _integers(text: str, start: int, limit: int) -> list[Reading]:
    """Numbers without fraction and sign, the longest first."""
    state, stops = Sum(), []
    at, kind, digits, over = start, "", False, False
    while at < limit:
        blank = at
        while at < limit and at - blank < 2 and text[at] in " \u00a0\u3000":
            at += 1
        spaced = at > blank
        if at >= limit or (spaced and not kind):
            break
        letter = text[at]
        before = kind
        if over and letter not in BIG:
            break
        if letter in _NATIVE_START and (native := _NATIVE.match(text, at, limit)) is not None:
            if native_stop := _native(text, native, state, before, spaced=spaced):
                stops.append(native_stop)
            break
        if letter.isdigit() or (letter == "." and not kind) or letter in arabic.VULGAR:
            got = _take_digits(text, at, limit, state, before, spaced=spaced)
            if got is None:
                break
            at, value, final = got
            digits = True
            if final:
                stops.append(Reading(at, value))
                break
            kind = "d"
        elif letter in DIGITS:
            if before in ("w", "d") or (spaced and before == "B" and digits and text[at + 1 : at + 2] not in SMALL):
                break
            state.tail, state.step, kind = Decimal(DIGITS[letter]), Decimal(1), "w"
            at += 1
        elif letter in SMALL:
            if (spaced and before == "d") or not state.add_small(SMALL[letter]):
                break
            kind = "s"
            at += 1
        elif letter in BIG:
            if letter == "경" and _NO_MYRIAD.match(text, at, limit):
                break
            if (
                spaced
                and (before != "d" or _BIG_AFTER_BLANK.match(text, at) is None)
                and not (before in "ws" and not digits)
            ):
                break
            if not state.add_big(BIG[letter]):
                break
            kind = "B"
            at += 1
        elif letter == "여" and before and (not spaced or digits or kind in ("s", "B")):
            over = True
            at += 1
        elif letter in "점쩜" and not spaced and before and (point := POINT.match(text, at, limit)) and not digits:
            at = _add_places(point, state)
            kind = "p"
        else:
            break
        if kind == "w" and spaced and at < limit and _HANGUL.match(text[at]):
            continue  # 이백 이상: the 이 belongs to the next word
        stops.append(_stop(start, at, state, digits=digits, over=over))
        if over and text[at : min(at + 2, limit)].strip()[:1] not in BIG:
            break
    if (" 점 " in text[start : start + 24] or " 쩜 " in text[start : start + 24]) and not digits:
        stops += spaced_point(text, limit, stops)
    stops.sort(key=lambda reading: -reading.end)
    return stops


def _stop(start: int, at: int, state: Sum, *, digits: bool, over: bool) -> Reading:
    bound = "a_little_over" if over else "exact"
    value = Numeral(state.value(), step=state.step, bound=bound, digits=digits, word=at - start == 1 and not digits)  # type: ignore[arg-type]
    return Reading(at, value)


def _take_digits(
    text: str, at: int, limit: int, state: Sum, before: str, *, spaced: bool
) -> tuple[int, Numeral, bool] | None:
    """Digits inside a numeral: (end, value, whether nothing may follow)."""
    if before in ("d", "w", "p"):
        return None
    got = arabic.literal(text, at, limit)
    if got is None:
        return None
    stop, value = got
    number = value.number
    if number is None:
        return None
    if not before:
        state.tail, state.step = number, value.step or Decimal(1)
        surface = text[at:stop]
        return stop, value, value.step is None or "e" in surface.lower()
    if number != int(number) and before != "B":
        return None
    unit_follows = stop < limit and text[stop] in "천백십만억조"
    if before == "s" and (number >= state.small or (spaced and not unit_follows)):
        return None
    if before == "B":
        if number >= 10**4:
            return None
        if spaced and state.big != 10**4 and not unit_follows:
            return None
        if spaced and not unit_follows and number < 100 and not COUNTED.match(text, stop, limit):
            return None
    state.tail, state.step = number, value.step or Decimal(1)
    return stop, value, False


def _add_places(point: re.Match[str], state: Sum) -> int:
    """Decimals in words: ``영점영삼`` is 0.03."""
    places = "".join(str(AFTER_POINT[letter]) for letter in point["places"])
    whole = (state.section or Decimal(0)) + (state.tail or Decimal(0))
    state.step = Decimal(1).scaleb(-len(places))
    state.section, state.tail = whole + Decimal(int(places)) * state.step, None
    state.small = 1
    return point.end()


def _native(text: str, found: re.Match[str], state: Sum, before: str, *, spaced: bool) -> Reading | None:
    """Native words, alone or after 백, 천, 만 (``백스물다섯``); they end a numeral. ``스물 다섯`` may be spaced."""
    if before in ("d", "w", "p") or (before and spaced):
        return None
    tens, stop = TENS.get(found["tens"] or "", 0), found.end()
    word = found["ones"] or found["alone"]
    if tens and not word and (after := _SPACED_ONES.match(text, stop)):
        word, stop = after[1], after.end()
    ones_value = ONES.get(word or "", 0) or ALONE.get(word or "", 0)
    if before and not (tens or ones_value):
        return None
    number = state.value() + tens + ones_value
    return Reading(stop, Numeral(number, step=Decimal(1), native=True, word=not before and found[0] in AMBIGUOUS))
