"""What date rules emit: the smallest pieces of a date, a length of time or a set, before they are put together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from typing import Any, cast

from factx.models.mention import Mod
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.minutes import minutes_from
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.span import Length, Span
from factx.normalise.numeral import en, ko
from factx.normalise.numeral.value import Numeral
from factx.rules.match import Group, Match

_FIELDS = {field.name for field in fields(Point)}
_NUMBERS = frozenset({
    "century", "decade", "year", "half", "quarter", "month", "week", "nth_week", "weekday", "nth", "day", "hour",
    "minute", "second",
})  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """A piece of a date with its place.

    Attributes:
        point: a (partial) time.
        least: the shorter end of a range of lengths, of which `span` is the longer.
        parts: where the two ends of such a range stand, if both are written (``10 to 20 years``).
        span: a length of time; `direction` -1 or 1 where it is counted back or ahead from now.
        every: TIMEX3 value of a set (``P1W``).
        ahead: ``in two weeks``, a time to come if its verb is in the future, else a length.
        weak: fields that are no date by themselves (a season, the short weekday of ``10일(수)``).
        loose: a piece that means a date only inside a range or a list (the ``10`` of ``10~12일``).
        mod: TIMEX3 mod of the length.
    """

    start: int
    end: int
    rule: str
    priority: int = 0
    point: Point | None = None
    span: Span | None = None
    least: Span | None = None
    parts: tuple[tuple[int, int], tuple[int, int]] | None = None
    direction: int = 0
    every: str | None = None
    loose: bool = False
    ahead: bool = False
    weak: frozenset[str] = frozenset()
    mod: Mod | None = None


Op = Callable[[Match, Mapping[str, Any]], Atom | None]


def atom(match: Match) -> Atom | None:
    """The piece that a match of a date rule stands for; None where its numbers make none (day 45, month 13).

    Raises:
        KeyError: the rule names an operation that does not exist.
    """
    values = match.emitted()
    return OPS[str(values.pop("op", "point"))](match, {name: _plain(value) for name, value in values.items()})


def _plain(value: Any) -> Any:
    """A group without a value of its own is its text."""
    return value.text if isinstance(value, Group) else value


def _make(match: Match, **what: Any) -> Atom:
    return Atom(start=match.start, end=match.end, rule=match.rule.id, priority=match.rule.priority, **what)


def _point(match: Match, values: Mapping[str, Any]) -> Atom | None:
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
    return _make(match, point=Point(**filled), loose=bool(values.get("loose")), weak=weak)


_KO_WEEKDAYS = "월화수목금토일"
_NOONS = {"정오": 12, "자정": 24, "noon": 12, "midday": 12, "midnight": 24}
_HALVES = {"first": 1, "former": 1, "second": 2, "latter": 2, "last": 2}
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 2000,
}  # fmt: skip
_SAID_SO: Mapping[str, tuple[str, Callable[[Any], Any]]] = {
    "short_year": ("year", lambda written: full_year(int(written))),
    "weekday_word": ("weekday", lambda written: _KO_WEEKDAYS.index(written) + 1),
    "noon": ("hour", lambda written: _NOONS[written.lower()]),
    "latin": ("half_day", lambda written: "am" if written[0] in "aA" else "pm"),
    "thirty": ("minute", lambda _: 30),
    "may": ("month", lambda _: _MONTHS["may"]),
    "march": ("month", lambda _: _MONTHS["march"]),
    "final": ("quarter", lambda _: 4),
    "half_word": ("half", lambda written: _HALVES[written.lower()]),
    "nth_word": ("nth", lambda _: -1),
    "last_day": ("day", lambda _: -1),
    "years_ago": ("relative", lambda numeral: (-int(numeral.number or 99), "year")),
    "week_word": ("nth_week", lambda _: -1),
    "decade_word": ("decade", lambda written: _DECADES[written.lower()]),
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


def _numeric(match: Match, values: Mapping[str, Any]) -> Atom | None:
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
        point = Point(year=year, month=month, day=day if "d" in parts else None)
        return _make(match, point=point)
    return None


def _length(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """A number of units: ``X`` and ``vague`` are unknown numbers, ``half`` adds a half, ``over`` means more."""
    unit = cast("Unit", values.get("unit") or values.get("other_unit") or values.get("third_unit"))
    written = values.get("number") or values.get("spoken") or values.get("one")
    if isinstance(written, str) and not written.isdecimal() and written != "X":
        written = ko.parse(written)
        if written is None:
            return None
    if values.get("half_of"):
        written, unit = _HALF_UNITS.get(unit, (Decimal("0.5"), unit))
    exact, mod = _amount(written)
    least, most = _spread(written, values.get("least") or _english(values.get("least_word")))
    if values.get("vague"):
        exact = None
    if exact is not None and (values.get("half") or values.get("late_half")):
        exact += Decimal("0.5")
    if exact is not None and not 0 <= exact <= _LONGEST:
        return None
    if values.get("over"):
        mod = "MORE_THAN"
    if unit == _FORTNIGHT:
        unit, times = "week", 2
        exact, least, most = (None if n is None else n * times for n in (exact, least, most))
    direction = int(values.get("direction") or 0)
    least_span, parts, start = None, None, match.start
    lower, upper = match.groups.get("least"), match.groups.get("count") or match.groups.get("number")
    if least is not None and most is not None and least < most:
        least_span, exact = Span((Length(least, unit),)), most
        parts = ((lower.start, lower.end), (upper.start, match.end)) if lower and upper else None
    elif lower and upper:
        start = upper.start
    span = Span((Length(exact, unit),))
    found = _make(match, span=span, least=least_span, parts=parts, mod=values.get("mod") or mod, direction=direction)
    return replace(found, start=start)


def _english(word: Any) -> Numeral | None:
    return en.parse(word.lower()) if word else None


def _spread(written: Any, least: Any) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a range of lengths: ``2~3년`` (`least` is its first number), ``서너 달``."""
    if isinstance(written, Numeral) and written.low is not None:
        return written.low, written.high
    first, _ = _amount(least)
    return first, _amount(written)[0]


_LONGEST = 100_000
_FORTNIGHT: Any = "fortnight"
_HALF_UNITS: Mapping[Unit, tuple[Decimal, Unit]] = {
    "century": (Decimal(50), "year"),
    "decade": (Decimal(5), "year"),
    "year": (Decimal(6), "month"),
    "day": (Decimal(12), "hour"),
    "hour": (Decimal(30), "minute"),
    "minute": (Decimal(30), "second"),
}
"""Half a unit as a whole number of the next smaller one, as TIMEX3 has it (``half an hour`` is PT30M)."""


def _amount(written: Any) -> tuple[Decimal | None, Mod | None]:
    if isinstance(written, Numeral):
        return written.number, "MORE_THAN" if written.bound == "a_little_over" else None
    return None if written in (None, "", "X") else Decimal(str(written)), None


def _set(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """Something that comes again: ``every`` is its TIMEX3 value; else a weekday, a month or units make it."""
    every = values.get("every") or values.get("other_every")
    weekday = values.get("weekday") or values.get("other_weekday")
    named = next((_MONTHS[name] for name in _MONTHS if values.get(name)), None)
    month = values.get("month") or values.get("other_month") or named
    day = values.get("day")
    if weekday:
        every = f"XXXX-WXX-{weekday}"
    elif month:
        every = f"XXXX-{int(month):02}" + (f"-{int(day):02}" if day else "")
    elif every is None:
        exact, _ = _amount(values.get("number") or 1)
        unit = cast("Unit", values.get("unit") or values.get("other_unit"))
        if exact is None:
            return None
        every = Span((Length(exact, unit),)).timex
    return _make(match, every=str(every))


_MONTHS: Mapping[str, int] = {"may": 5, "march": 3}
"""Months that are other words as well and have groups of their own in patterns."""


def _clock(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """Minutes past an hour, or to it."""
    minutes = values.get("minutes") or values.get("other_minutes") or ""
    told = minutes_from(minutes, values.get("side") or "to", values["clock"])
    return _make(match, point=Point(hour=told[0], minute=told[1])) if told else None


OPS: Mapping[str, Op] = {"point": _point, "clock": _clock, "numeric": _numeric, "length": _length, "set": _set}
"""The closed list of operations that date rules may name."""
