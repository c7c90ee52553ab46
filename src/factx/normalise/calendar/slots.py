"""Grammar slots of the calendar: years, days, hours and counts, in digits or in words, checked for range."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal

from factx.normalise.grammar import Grammar
from factx.normalise.numeral import en, en_words, ko, ko_words
from factx.normalise.numeral.value import Numeral


def _any_of(words: Iterable[str]) -> str:
    """A pattern that finds the longest of the words that stands at a place."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


_DIGITS = frozenset("0")
_START, _END = r"(?<!\d)(?<!\d[.,:/])", r"(?!\d|[.,:]\d)"
_KO_DIGITS = "".join(word for word, number in ko_words.DIGITS.items() if number)
_KO_DIGIT = f"[{_KO_DIGITS}]"
_KO_TENS = f"{_KO_DIGIT}?십{_KO_DIGIT}?"
_KO_TEN = _any_of(ko_words.TENS)
_KO_ONES = _any_of((*ko_words.ONES, *ko_words.ALONE))
_KO_NATIVE = rf"{_any_of(ko_words.SPREADS)}|{_KO_TEN}(?:\s?{_KO_ONES})?|{_KO_ONES}"
_KO_SINO = f"(?:{_KO_DIGIT}?천)?(?:{_KO_DIGIT}?백)?(?:{_KO_TENS}|{_KO_DIGIT})|{_KO_DIGIT}?[백천]"
_KO_MIXED = rf"{_START}\d{{1,4}}(?:\.\d{{1,2}})?(?:천만?|백만?|만|억)(?:\s?\d{{1,4}}[천백만]?){{0,3}}"
"""``1천200``, ``2만4천``, ``6천500만``: digits with the names of their places, as agencies write them."""
_EN_UNITS = "|".join(word for word, number in en_words.SMALL.items() if 1 <= number <= 9)
_EN_TEENS = "|".join(word for word, number in en_words.SMALL.items() if 10 <= number <= 19)
_EN_TENS = "|".join(en_words.TENS)
_EN_SMALL = f"(?:(?:{_EN_TENS})(?:[-\\s](?:{_EN_UNITS}))?|{_EN_TEENS}|{_EN_UNITS})"
_EN_RANK = "|".join(word for word, number in en_words.ORDINALS.items() if number <= 30)
_EN_HUNDREDS = _EN_TEENS.removeprefix("ten|") + "|twenty"
_EN_CENTURIES = frozenset({"teen ", "eleven ", "twelve ", "twenty ", "thousand"})
_EN_RANKS = f"(?:(?:(?:twenty|thirty)[-\\s])?(?:{_EN_RANK}))"


def _number(parsed: Numeral | None) -> Decimal | None:
    return None if parsed is None else parsed.number


def _ko(surface: str) -> Decimal | None:
    return _number(ko.parse(surface.strip()))


def _en(surface: str) -> Decimal | None:
    return _number(en.parse(" ".join(surface.lower().split())))


def _within(low: int, high: int, parse: Callable[[str], Decimal | None]) -> Callable[[str], int | None]:
    """A whole number between the limits, else nothing."""

    def parsed(surface: str) -> int | None:
        number = parse(surface)
        return int(number) if number is not None and number == int(number) and low <= number <= high else None

    return parsed


def _digits(surface: str) -> Decimal | None:
    return Decimal(surface) if surface.isascii() and surface.isdigit() else None


def _ordinal(surface: str) -> Decimal | None:
    text = surface.lower().strip()
    if text[0].isdigit():
        return Decimal(text[:-2])
    return _en(text)


def _year_words(surface: str) -> Decimal | None:
    """``nineteen seventy eight``, ``two thousand and eighteen``, ``nineteen oh one``."""
    words = surface.lower().replace("-", " ").replace(" and ", " ").split()
    if "thousand" in words or "hundred" in words:
        return _en(" ".join(words))
    tail = _en(" ".join(words[1:])) if words[1] not in ("oh", "o", "zero") else _en(words[2])
    head = _en(words[0])
    return None if head is None or tail is None else head * 100 + tail


_YEAR_WORDS = (
    rf"(?<![A-Za-z-])(?:(?:(?:{_EN_HUNDREDS})\s(?:(?:oh|zero)[-\s](?:{_EN_UNITS})"
    rf"|(?:{_EN_TENS})(?:[-\s](?:{_EN_UNITS}))?|{_EN_TEENS}))"
    rf"|two\sthousand(?:\s(?:and\s)?{_EN_SMALL})?|one\sthousand\s(?:{_EN_UNITS})\shundred(?:\s(?:and\s)?{_EN_SMALL})?)"
    r"(?![A-Za-z-])"
)
_EN_COUNT = (
    rf"(?:{_START}\d{{1,3}}(?:,\d{{3}}){{0,3}}(?:\.\d{{1,4}})?|(?<![A-Za-z-])(?:{_EN_SMALL}|(?:{_EN_UNITS})\shundred"
    rf"|a\shundred|a\sthousand|a\sdozen|(?:{_EN_UNITS})\sdozen)(?![A-Za-z]))"
)
_KO: Mapping[str, Grammar] = {
    "year": Grammar(rf"{_START}\d{{3,4}}{_END}", _within(1, 9999, _digits), _DIGITS),
    "year4": Grammar(rf"{_START}(?:1[0-9]|20|21)\d\d{_END}", _within(1000, 2199, _digits), _DIGITS),
    "month_number": Grammar(
        rf"(?:{_START}(?:1[0-2]|0?[1-9])(?=\s?월)|(?<![가-힣\d])(?:십일|십이|[{_KO_DIGITS}유시십])(?=\s?월))",
        _within(1, 12, lambda surface: {"유": Decimal(6), "시": Decimal(10)}.get(surface) or _ko(surface)),
    ),
    "day": Grammar(rf"(?:{_START}\d{{1,2}}|(?<![가-힣\d])(?:{_KO_TENS}|{_KO_DIGIT}))", _within(1, 31, _ko)),
    "hour": Grammar(rf"(?:{_START}\d{{1,2}}|{_KO_NATIVE})", _within(0, 24, _ko)),
    "minute": Grammar(rf"(?:{_START}\d{{1,2}}|{_KO_TENS}|{_KO_DIGIT})", _within(0, 59, _ko)),
    "count": Grammar(
        rf"(?:{_KO_MIXED}|{_START}\d{{1,3}}(?:,\d{{3}}){{0,3}}(?:\.\d{{1,4}})?|{_START}\d{{4,7}}"
        rf"|(?<![가-힣\d])(?:{_KO_NATIVE}|{_KO_SINO}))",
        ko.parse,
    ),
}  # fmt: skip
"""Korean slots: a month needs its 월, since 일, 이, 시 alone are other words."""
_EN: Mapping[str, Grammar] = {
    "year": Grammar(rf"{_START}\d{{3,4}}(?!\d|[.,:]\d|[-\s]?(?:%|percent))", _within(1, 9999, _digits), _DIGITS),
    "year4": Grammar(rf"{_START}(?:1[0-9]|20|21)\d\d(?!\d|[.,:]\d)", _within(1000, 2199, _digits), _DIGITS),
    "year_words": Grammar(_YEAR_WORDS, _within(1000, 2199, _year_words), _EN_CENTURIES),
    "day": Grammar(rf"{_START}\d{{1,2}}{_END}", _within(1, 31, _digits), _DIGITS),
    "month_number": Grammar(rf"{_START}\d{{1,2}}{_END}", _within(1, 12, _digits), _DIGITS),
    "rank": Grammar(
        rf"(?:{_START}\d{{1,2}}(?:st|nd|rd|th)(?![A-Za-z])|(?<![A-Za-z-])(?i:{_EN_RANKS})(?![A-Za-z]))",
        _within(1, 99, _ordinal),
        frozenset(_EN_RANK.split("|")) | _DIGITS,
    ),
    "hour": Grammar(rf"{_START}\d{{1,2}}(?!\d)", _within(0, 24, _digits), _DIGITS),
    "minute": Grammar(r"[0-5]\d(?!\d)", _within(0, 59, _digits), _DIGITS),
    "count": Grammar(f"(?i:{_EN_COUNT})", en.parse),
}  # fmt: skip
"""English slots; ``day`` and ``rank`` mean a day only beside a month or a weekday."""
SLOTS: Mapping[str, Mapping[str, Grammar]] = {"ko": _KO, "en": _EN}
"""By language and slot name."""
