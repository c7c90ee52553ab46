"""Points of time that date rules emit: fields and words for them, digits between marks, minutes before an hour."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import Any, cast

from factx.extractors.date.atoms import Atom, make
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.minutes import minutes_from
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.span import Span
from factx.normalise.numeral import ko
from factx.rules.match import Match

MONTHS: Mapping[str, int] = {"may": 5, "march": 3}
"""Months that are other words as well and have groups of their own in patterns."""
_FIELDS = {field.name for field in fields(Point)}
_NUMBERS = frozenset({
    "century", "decade", "year", "half", "quarter", "month", "week", "nth_week", "weekday", "nth", "day", "hour",
    "minute", "second",
})  # fmt: skip


def point(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """A partial time: every key is a field of `Point`; further keys say it in another way.

    ``number`` and ``unit``: so many units from now; ``field`` and ``value``: a field that the word list names;
    ``other_…``, ``third_…``: the same in another branch of the pattern; ``weak``: a field that needs company to be a
    date; what else there is stands in `_SAID_SO`.
    """
    filled: dict[str, Any] = {}
    for key, value in values.items():
        name = key.removeprefix("other_").removeprefix("third_")
        if value in (None, ""):
            continue
        if name in _NUMBERS:
            filled[name] = _integer(value)
        elif name in _FIELDS:
            filled[name] = value
        elif name == "field":
            filled[value] = _integer(values["value"]) if value in _NUMBERS else values["value"]
        elif name in _SAID_SO:
            field, meaning = _SAID_SO[name]
            filled[field] = meaning(value)
    if filled.get("hour") == 12 and "noon" in values:
        filled["half_day"] = "pm"
    if values.get("unit"):
        filled["relative"] = (int(values["number"]), cast("Unit", values["unit"]))
    if filled.get("weekend"):
        filled["weekend"] = True
    start = filled.get("decade", 0)
    if 1000 <= start < 2000 and start % 100 == 0:
        filled["century"] = filled.pop("decade") // 100 + 1
    if values.get("week_around"):
        filled = {"offset": Span.of(0, "week"), "base": Point(**filled)}
    if not _possible(filled):
        return None
    weak = frozenset(str(values.get("weak") or "").split()) | _unsure(values)
    return make(match, point=Point(**filled), loose=bool(values.get("loose")), weak=weak)


_SAID_SO: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "short_year": ("year", lambda written: full_year(int(written))),
    "latin": ("half_day", lambda written: "am" if written[0] in "aA" else "pm"),
    "thirty": ("minute", lambda _: 30),
    "may": ("month", lambda _: MONTHS["may"]),
    "march": ("month", lambda _: MONTHS["march"]),
    "final": ("quarter", lambda _: 4),
    "nth_word": ("nth", lambda _: -1),
    "last_day": ("day", lambda _: -1),
    "years_ago": ("relative", lambda numeral: (-int(numeral.number or 99), "year")),
    "week_word": ("nth_week", lambda _: -1),
    "hour_word": ("hour", lambda numeral: int(numeral.number or 99)),
    "half_of_day": ("half_day", lambda written: "am" if written[0] in "mM" else "pm"),
    "number_word": ("day", lambda numeral: int(numeral.number or 99)),
    "over": ("part", lambda _: "NI"),
}
"""Emitted names that say a field of `Point` in words: the field, and what the words mean."""


def _unsure(values: Mapping[str, Any]) -> frozenset[str]:
    """An hour in words alone (한시, "for the time being") is none."""
    words = values.get("words")
    return frozenset() if not words or any(character.isdigit() for character in words) else frozenset({"hour"})


def _integer(value: Any) -> int:
    """A number in digits, a grammar's value, or a Korean numeral."""
    if isinstance(value, str) and not value.lstrip("-").isdigit():
        parsed = ko.parse(value)
        return -99 if parsed is None or parsed.number is None else int(parsed.number)
    return int(value)


def _possible(filled: Mapping[str, Any]) -> bool:
    return not (
        (filled.get("hour") == 24 and filled.get("minute"))
        or not -1 <= filled.get("day", 1) <= 31
        or filled.get("day") == 0
        or filled.get("month", 1) not in range(1, 13)
        or filled.get("minute", 0) not in range(60)
        or filled.get("hour", 0) not in range(25)
    )


def full_year(short: int) -> int:
    """The year behind two digits: 00 to 49 are of this century, 50 to 99 of the last."""
    return short + (2000 if short < 50 else 1900)


_EN_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def numeric(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """Digits between slashes, points or hyphens, in one of the orders that `order` lists, the first that is a day."""
    written = [str(v) for n in ("a", "b", "c") if (v := values.get(n) or values.get(f"other_{n}"))]
    if values.get("reverse_a"):
        written = [str(values["reverse_b"]), str(values["reverse_a"])]
    for order in str(values["order"]).split("|"):
        if len(order) != len(written):
            continue
        parts = dict(zip(order, written, strict=True))
        if "y" in parts and len(parts["y"]) not in (2, 4):
            continue
        if not parts["m"].isdigit():
            parts["m"] = str(_EN_MONTHS.index(parts["m"].lower()) + 1)
        month, day = int(parts["m"]), int(parts.get("d", 1))
        if not (1 <= month <= 12 and 1 <= day <= 31) or len(parts["m"]) > 2 or len(parts.get("d", "")) > 2:
            continue
        year = None
        if "y" in parts:
            year = int(parts["y"]) if len(parts["y"]) == 4 else full_year(int(parts["y"]))
        return make(match, point=Point(year=year, month=month, day=day if "d" in parts else None))
    return None


def clock(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """Minutes past an hour, or to it."""
    minutes = values.get("minutes") or values.get("other_minutes") or ""
    told = minutes_from(minutes, values.get("side") or "to", values["clock"])
    if told is None:
        return None
    point = Point(hour=told[0], minute=told[1])
    if part := values.get("half"):
        point = replace(point, half_day="am" if str(part)[0] in "mM" else "pm")
    return make(match, point=point)
