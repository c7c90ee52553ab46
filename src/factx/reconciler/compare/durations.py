"""Durations against durations: how long, in days, as exactly as the unit that was written."""

import re
from decimal import Decimal

from factx.models.mention import Bound, DateValue, FigureValue, Mod
from factx.reconciler.compare.figures import compare_values
from factx.reconciler.compare.gates import Gates
from factx.reconciler.comparison import Comparison, plain

_DURATION = re.compile(r"P(?:(\d+(?:\.\d+)?)(DE|Y|M|W|D))?(?:T(\d+(?:\.\d+)?)([HMS]))?")
_DAYS = {
    "DE": (36525, 10), "Y": (36525, 100), "M": (36525, 1200), "W": (7, 1), "D": (1, 1),
    "TH": (1, 24), "TM": (1, 1440), "TS": (1, 86400),
}  # fmt: skip
"""Days of a unit as a ratio, divided last: sixty minutes are an hour, twelve months a year."""
_NUMBER = r"(\d{1,6}(?:\.\d{1,4})?)"
_MIXED = re.compile(
    rf"P(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)
_HALVED = (Decimal(1), Decimal(2))
"""Numbers of a unit of which the half is told as such: a year is not six months, nor are two a year and a half."""
_MONTHS = 12
_EXACTLY, _FIRST_EXACT = 2, 2
"""Units from which a length is told exactly, and the place of weeks among them: months are of no fixed length."""
_SECONDS = (604_800, 86_400, 3_600, 60, 1)
"""Seconds of a week, a day, an hour, a minute and a second."""
_BOUNDS: dict[Mod, Bound] = {
    "APPROX": "approx", "EQUAL_OR_MORE": "at_least", "MORE_THAN": "more_than", "AFTER": "more_than",
    "EQUAL_OR_LESS": "at_most", "LESS_THAN": "less_than", "BEFORE": "less_than",
}  # fmt: skip


def base(timex: str) -> str:
    """A duration in months and seconds, so that equal ones are equal (``P2Y6M`` and ``P30M``, ``PT180S`` and ``PT3M``).

    Timexes that are no exact durations stay as they are.
    """
    read = parts(timex)
    if not any(read):
        return timex
    months = read[0] * _MONTHS + read[1]
    seconds = sum((number * each for number, each in zip(read[2:], _SECONDS, strict=True)), Decimal(0))
    return f"P{months.normalize():f}M{seconds.normalize():f}S"


def parts(timex: str) -> tuple[Decimal, ...]:
    """Years, months, weeks, days, hours, minutes and seconds of a duration; empty for other timexes."""
    match = _MIXED.fullmatch(timex)
    return tuple(Decimal(part) if part else Decimal(0) for part in match.groups()) if match else ()


def one_part_off(one: str, other: str) -> bool:
    """Two lengths of two units or more, alike but for one digit of one (21 hours 40 minutes, 20 hours 40 minutes).

    Hardly two things of a story last so alike by chance.
    """
    a, b = parts(one), parts(other)
    if not a or [bool(part) for part in a] != [bool(part) for part in b] or sum(map(bool, a)) < _EXACTLY:
        return False
    apart = [(str(x), str(y)) for x, y in zip(a, b, strict=True) if x != y]
    if len(apart) != 1 or len(apart[0][0]) != len(apart[0][1]):
        return False
    x, y = apart[0]
    return sorted(x) == sorted(y) or sum(m != n for m, n in zip(x, y, strict=True)) == 1


def as_figure(value: DateValue) -> FigureValue | None:
    """A duration as a number of days, as exactly as its least unit (``P3Y``, ``PT21H40M``); None for other timexes."""
    match = _DURATION.fullmatch(value.timex or "")
    if not match or bool(match[1]) == bool(match[3]):
        return _mixed(value)
    number, unit = (match[1], match[2]) if match[1] else (match[3], f"T{match[4]}")
    written = Decimal(number)
    days, over = _DAYS[unit]
    step = days * Decimal(1).scaleb(min(0, int(written.as_tuple().exponent))) / over
    if written in _HALVED:
        step /= 2
    return _in_days(value, written * days / over, step)


def _mixed(value: DateValue) -> FigureValue | None:
    """A length of years and months, or of several units of which none is either, as days."""
    read = parts(value.timex or "")
    told = [n for n, part in enumerate(read) if part]
    if len(told) < _EXACTLY:
        return None
    if told[0] < _FIRST_EXACT:
        return _months(value, read[0] * _MONTHS + read[1]) if told[-1] < _FIRST_EXACT else None
    seconds = sum((part * each for part, each in zip(read[_FIRST_EXACT:], _SECONDS, strict=True)), Decimal(0))
    day = Decimal(_SECONDS[1])
    step = Decimal(_SECONDS[told[-1] - _FIRST_EXACT]) / day
    return _in_days(value, seconds / day, step)


def _months(value: DateValue, number: Decimal) -> FigureValue:
    """Years and months as so many months: 1년 2개월 is 14 months."""
    days, over = _DAYS["M"]
    return _in_days(value, number * days / over, Decimal(days) / over)


def _in_days(value: DateValue, number: Decimal, step: Decimal) -> FigureValue:
    bound = _BOUNDS.get(value.mod, "exact") if value.mod else "exact"
    return FigureValue(number=number, step=step, bound=bound, unit="day", dimension="time")


def compare_durations(one: DateValue, other: DateValue, gates: Gates) -> Comparison:
    """Two durations by the table of figures."""
    if base(one.timex or "") == base(other.timex or "") and one.mod == other.mod:
        return plain("agrees", "one duration")
    a, b = as_figure(one), as_figure(other)
    if a is None or b is None:
        return plain("incomparable", "durations that are not one number of one unit")
    return compare_values(a, b, gates)
