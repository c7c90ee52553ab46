"""Lengths of time and sets that date rules emit: ``two and a half years``, 서너 달, ``every Monday``."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

from factx.extractors.date.atoms import Atom, make
from factx.extractors.date.emitted_points import MONTHS
from factx.extractors.date.portions import half, quarters
from factx.models.mention import Mod
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.span import Length, Span
from factx.normalise.numeral import en, ko
from factx.normalise.numeral.value import Numeral
from factx.rules.match import Match

_LONGEST = 100_000
_FORTNIGHT: Any = "fortnight"


def length(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """A number of units: ``X`` and ``vague`` are unknown numbers, ``half`` adds a half, ``over`` means more."""
    unit = cast("Unit", values.get("unit") or values.get("other_unit") or values.get("third_unit"))
    written = values.get("number") or values.get("spoken") or values.get("one")
    if isinstance(written, str) and not written.isdecimal() and written != "X":
        written = ko.parse(written)
        if written is None:
            return None
    if values.get("half_of"):
        written, unit = half(unit)
    if values.get("quarters"):
        written, unit = quarters(str(values["quarters"]), unit)
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
    found = make(match, span=span, least=least_span, parts=parts, mod=values.get("mod") or mod, direction=direction)
    return replace(found, start=start)


def _english(word: Any) -> Numeral | None:
    return en.parse(word.lower()) if word else None


def _spread(written: Any, least: Any) -> tuple[Decimal | None, Decimal | None]:
    """The ends of a range of lengths: ``2~3년`` (`least` is its first number), ``서너 달``."""
    if isinstance(written, Numeral) and written.low is not None:
        return written.low, written.high
    first, _ = _amount(least)
    return first, _amount(written)[0]


def _amount(written: Any) -> tuple[Decimal | None, Mod | None]:
    if isinstance(written, Numeral):
        return written.number, "MORE_THAN" if written.bound == "a_little_over" else None
    return None if written in (None, "", "X") else Decimal(str(written)), None


def repeated(match: Match, values: Mapping[str, Any]) -> Atom | None:
    """Something that comes again: ``every`` is its TIMEX3 value; else a weekday, a month or units make it."""
    every = values.get("every") or values.get("other_every")
    weekday = values.get("weekday") or values.get("other_weekday")
    named = next((MONTHS[name] for name in MONTHS if values.get(name)), None)
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
    return make(match, every=str(every))
