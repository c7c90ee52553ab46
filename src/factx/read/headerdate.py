"""Publication dates as page headers write them, in both languages. Purely by form; nothing is guessed.

``2025-09-10T16:53:00+09:00``, ``2025.09.10 16:53``, ``2025년 9월 10일 (수) 오후 4:53``, ``10 Sep. 2025, 16:53``,
``Sept. 10, 2025 4:53 p.m. EDT``, ``Wed, 10 Sep 2025 16:53:00 GMT``.
"""

import datetime
from dataclasses import dataclass
from functools import cache

import regex

from factx.patterns import compiled

_TIME = r"""
  (?: [,\s]*+ (?:at\s++|T)?+
      (?P<half>오전|오후)?+ \s{0,2} (?P<hour>[01]?\d|2[0-4]) (?: (?:[:.] \s? (?P<minute>[0-5]\d) (?::[0-5]\d(?:\.\d{1,6})?+)?+ | 시 (?:\s?(?P<minute>[0-5]?\d)분)?+ ) )
      (?: \s{0,2} (?P<ampm>[ap]\.?m\b\.?) )?+
    | [,\s]*+ (?:at\s++)?+ (?P<hour>1[0-2]|0?[1-9]) \s{0,2} (?P<ampm>[ap]\.?m\b\.?)
  )?+
  (?: \s{0,2} (?P<zone>Z\b|[+-]\d\d:?\d\d|\(?(?:KST|JST|UTC|GMT|EST|EDT|ET|CST|CDT|CT|PST|PDT|PT|BST|CET|CEST|IST|SGT|HKT)\b\)?) )?+
"""  # noqa: E501
_WEEKDAY_KO = r"(?:\s?[(\[]?[월화수목금토일](?:요일)?[)\]]?(?![가-힣]))?+"
_WEEKDAY_EN = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s++)?+"
_FORMS = tuple(
    compiled(form + _TIME, int(regex.VERBOSE | regex.IGNORECASE))
    for form in (
        r"(?<![\d.])(?P<year>(?:19|20)\d\d)\s?[-./]\s?(?P<month>1[0-2]|0?[1-9])\s?[-./]\s?(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)\.?"
        + _WEEKDAY_KO,
        r"(?<!\d)(?P<year>(?:19|20)\d\d)년\s?(?P<month>1[0-2]|0?[1-9])월\s?(?P<day>3[01]|[12]\d|0?[1-9])일(?:자(?![가-힣]))?+"
        + _WEEKDAY_KO,
        r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?!\d)",
        _WEEKDAY_EN
        + r"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?[\s-]{1,2}(?:of\s)?(?P<name>[A-Za-z]{3,9})"
        + r"\.?,?[\s-]{1,2}(?P<year>(?:19|20)\d\d)(?!\d)",
        _WEEKDAY_EN
        + r"(?<![A-Za-z])(?P<name>[A-Za-z]{3,9})\.?\s{1,2}(?P<day>3[01]|[12]\d|0?[1-9])"
        + r"(?:st|nd|rd|th)?,?\s{1,2}(?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d.])(?P<first>3[01]|[12]\d|0?[1-9])[-./](?P<second>3[01]|[12]\d|0?[1-9])[-./](?P<year>(?:19|20)\d\d)(?!\d)",
        r"(?<![\d.])'?(?P<short>[0-4]\d)[-./](?P<month>1[0-2]|0[1-9])[-./](?P<day>3[01]|[12]\d|0[1-9])(?!\d)\.?"
        + _WEEKDAY_KO,
        r"(?<![\d.])(?P<first>3[01]|[12]\d|0?[1-9])/(?P<second>3[01]|[12]\d|0?[1-9])/(?P<short>[0-4]\d)(?!\d)",
    )
)
_DIGIT, _YEAR = regex.compile(r"\d"), regex.compile(r"(?:19|20)\d\d|\d/\d")
_SHORT_YEAR, _SHORT_AT_END = 6, 7
"""Forms with a two-digit year, by index: ``25.09.10`` only after a label, ``08/16/22 6:10 AM`` with a time too."""
_MONTH_FIRST = frozenset({"EST", "EDT", "ET", "CST", "CDT", "CT", "PST", "PDT", "PT"})
"""Zones of countries that write the month before the day."""


@dataclass(frozen=True, slots=True)
class HeaderDate:
    """An ISO date or datetime with the stretch of text that states it."""

    iso: str
    start: int
    end: int


@cache
def _months() -> dict[str, int]:
    from babel.dates import get_month_names  # noqa: PLC0415 (only for dates in English words)

    names = get_month_names("wide", locale="en_US")
    return {name.lower(): number for number, name in names.items()}


def _month(name: str) -> int | None:
    low = name.lower()
    if low == "sept":
        return 9
    hits = [number for full, number in _months().items() if full == low or (len(low) == 3 and full.startswith(low))]
    return hits[0] if hits else None


def find(text: str, start: int, end: int, *, labelled: bool = False) -> HeaderDate | None:
    """The first date in ``text[start:end]``; two-digit years count only where a label announces a date."""
    best: HeaderDate | None = None
    if not (_DIGIT if labelled else _YEAR).search(text, start, end):
        return None
    for number, form in enumerate(_FORMS):
        if number == _SHORT_YEAR and not labelled:
            continue
        for match in form.finditer(text, start, end):
            if best is not None and match.start() >= best.start:
                break
            stamped = labelled or number != _SHORT_AT_END or match["hour"]
            iso = _iso(match) if stamped else None
            if iso is not None:
                best = HeaderDate(iso, match.start(), match.end())
                break
    return best


def _iso(match: regex.Match[str]) -> str | None:
    parts = match.groupdict()
    year = int(parts["year"]) if parts.get("year") else 2000 + int(parts["short"])
    if parts.get("name"):
        month, day = _month(parts["name"]), int(parts["day"])
    elif parts.get("first"):
        american = _zone(parts) in _MONTH_FIRST
        month, day = _order(int(parts["first"]), int(parts["second"]), american=american)
    else:
        month, day = int(parts["month"]), int(parts["day"])
    if month is None:
        return None
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        return None
    time = _time(parts)
    return f"{date}T{time}" if time else str(date)


def _order(first: int, second: int, *, american: bool) -> tuple[int | None, int]:
    """``13/09/2025`` and ``09/13/2025`` say which is the day; ``10/09/2025`` does not, but in America."""
    if american and first <= 12:
        return first, second
    if first > 12 >= second or first == second:
        return second, first
    return (first, second) if second > 12 >= first else (None, 0)


def _time(parts: dict[str, str | None]) -> str | None:
    if not parts.get("hour"):
        return None
    hour, minute = int(parts["hour"] or 0), int(parts.get("minute") or 0)
    half = (parts.get("ampm") or "")[:1].lower() or {"오전": "a", "오후": "p"}.get(parts.get("half") or "", "")
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23:
        return None
    zone = _zone(parts)
    if zone in {"Z", "UTC", "GMT"}:
        offset = "Z"
    elif zone[:1] in {"+", "-"}:
        offset = zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
    else:
        offset = "+09:00" if zone in {"KST", "JST"} else ""
    return f"{hour:02d}:{minute:02d}{offset}"


def _zone(parts: dict[str, str | None]) -> str:
    return (parts.get("zone") or "").strip("()").upper()


def valid(value: str) -> str | None:
    """An ISO date or datetime that somebody declares, in the form of the contract; None if it is neither."""
    text = value.strip()
    try:
        if len(text) == 10:
            return datetime.date.fromisoformat(text).isoformat()
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    offset = moment.isoformat()[-6:] if moment.utcoffset() is not None else ""
    return f"{moment:%Y-%m-%dT%H:%M}" + ("Z" if offset == "+00:00" else offset)
