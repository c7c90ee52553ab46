"""Which parts of a date a source writes out, so that what was only resolved is not taken for what was said."""

import re
from dataclasses import dataclass
from functools import cache

from factx.models.document import Lang
from factx.rules.load import default_rules

_ISO = re.compile(r"(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?")
_KOREAN = re.compile(r"(\d{1,4})\s?(년|월|일)")
_SHORT = re.compile(r"[(（]([가-힣])[)）]")
_NUMBERS = re.compile(r"\d+")
_WORDS = re.compile(r"[A-Za-z]+\.?")
_YEAR_DIGITS = 4
_LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class Written:
    """The parts of a date that stand in the text; None for those that do not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def shares(self, other: "Written") -> bool:
        """Some part is written on both sides."""
        return any(a is not None and b is not None for a, b in self._pairs(other))

    def differs(self, other: "Written") -> bool:
        """Some part that is written on both sides differs."""
        return any(a is not None and b is not None and a != b for a, b in self._pairs(other))

    def _pairs(self, other: "Written") -> tuple[tuple[int | None, int | None], ...]:
        return (
            (self.year, other.year), (self.month, other.month), (self.day, other.day), (self.weekday, other.weekday),
        )  # fmt: skip


@cache
def _names(lang: Lang, lexicon: str, longest: int) -> dict[str, int]:
    """Names of months or weekdays in lower case without a full stop, with their number."""
    return {
        row["surface"].casefold().rstrip("."): int(row["number"])
        for row in default_rules().lexicon(lang, lexicon).rows
        if row["number"].isdigit() and 1 <= int(row["number"]) <= longest
    }


@cache
def written(text: str, lang: Lang) -> Written:
    """The written parts of the words of a date."""
    iso = _ISO.search(text)
    if iso:
        return Written(int(iso[1]), int(iso[2]), int(iso[3]) if iso[3] else None)
    return _korean(text) if lang == "ko" else _english(text)


def _korean(text: str) -> Written:
    parts = {unit: int(number) for number, unit in reversed(_KOREAN.findall(text))}
    weekdays = _names("ko", "weekday", 7)
    weekday = next((number for name, number in weekdays.items() if name in text), None)
    short = _SHORT.search(text) if weekday is None else None
    if short:
        weekday = {name[0]: number for name, number in weekdays.items()}.get(short[1])
    return Written(parts.get("년"), parts.get("월"), parts.get("일"), weekday)


def _english(text: str) -> Written:
    words = [word.casefold().rstrip(".") for word in _WORDS.findall(text)]
    months, weekdays = _names("en", "month", 12), _names("en", "weekday", 7)
    month = next((months[word] for word in words if word in months), None)
    weekday = next((weekdays[word] for word in words if word in weekdays), None)
    numbers = _NUMBERS.findall(text)
    year = next((int(number) for number in numbers if len(number) == _YEAR_DIGITS), None)
    days = [int(number) for number in numbers if len(number) < _YEAR_DIGITS - 1 and 1 <= int(number) <= _LAST_DAY]
    return Written(year, month, days[0] if days and month is not None else None, weekday)
