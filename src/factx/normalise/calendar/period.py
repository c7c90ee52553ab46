"""Named stretches of time with their TIMEX3 value: a day, an ISO week, a quarter, a decade; parts unknown are ``X``."""

from datetime import MAXYEAR, MINYEAR, date, datetime, timedelta

from factx.models.mention import Grain
from factx.normalise.calendar.arithmetic import days_in, is_day, monday
from factx.values import dataclass


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time.

    Attributes:
        timex: TIMEX3 value.
        grain: the unit that it names; None where the contract has none (a season).
        first: its first day; None where the value does not fix it.
        last: its last day, inclusive.
        moment: the exact time of the day, for times.
    """

    timex: str
    grain: Grain | None
    first: date | None = None
    last: date | None = None
    moment: datetime | None = None

    @property
    def is_known(self) -> bool:
        """Whether first and last are fixed."""
        return self.first is not None


def _year(year: int | None) -> str:
    return "XXXX" if year is None else f"{year:04}"


def _usable(year: int | None) -> bool:
    return year is not None and MINYEAR <= year <= MAXYEAR


def century(number: int) -> Period:
    """The n-th century as the press counts it: the 15th is 1400 to 1499 (TIMEX3 ``14``)."""
    start = (number - 1) * 100
    if not 1 <= number <= 99:
        return Period("XX", "century")
    return Period(f"{number - 1:02}", "century", date(max(start, 1), 1, 1), date(start + 99, 12, 31))


def decade(start: int) -> Period:
    """Ten years from `start` (1990 gives ``199``)."""
    if not 0 < start <= MAXYEAR - 9:
        return Period("XXX", "decade")
    return Period(f"{start // 10:03}", "decade", date(start, 1, 1), date(start + 9, 12, 31))


def year(number: int | None) -> Period:
    """A calendar year, or an unknown one."""
    if number is None or not _usable(number):
        return Period(_year(number), "year")
    return Period(_year(number), "year", date(number, 1, 1), date(number, 12, 31))


def half(of: int | None, number: int) -> Period:
    """The first or the second half of a year."""
    return _months(of, f"H{number}", "half", 6 * number - 5, 6 * number)


def quarter(of: int | None, number: int) -> Period:
    """A quarter of a year."""
    return _months(of, f"Q{number}", "quarter", 3 * number - 2, 3 * number)


def month(of: int | None, number: int | None) -> Period:
    """A month; ``XXXX-05`` where the year is unknown."""
    if number is None:
        return Period(f"{_year(of)}-XX", "month")
    return _months(of, f"{number:02}", "month", number, number)


def _months(of: int | None, name: str, grain: Grain, first: int, last: int) -> Period:
    if of is None or not _usable(of):
        return Period(f"{_year(of)}-{name}", grain)
    return Period(f"{_year(of)}-{name}", grain, date(of, first, 1), date(of, last, days_in(of, last)))


def season(of: int | None, name: str) -> Period:
    """Spring (SP), summer (SU), autumn (FA) or winter (WI); its days depend on who speaks, so they stay unknown."""
    return Period(f"{_year(of)}-{name}", None)


def week(around: date | None) -> Period:
    """The ISO week of a day."""
    if around is None:
        return Period("XXXX-WXX", "week")
    iso, start = around.isocalendar(), monday(around)
    return Period(f"{iso.year:04}-W{iso.week:02}", "week", start, _plus(start, 6))


def weekend(around: date | None) -> Period:
    """Saturday and Sunday of the ISO week of a day."""
    if around is None:
        return Period("XXXX-WXX-WE", "day")
    iso, start = around.isocalendar(), monday(around)
    return Period(f"{iso.year:04}-W{iso.week:02}-WE", "day", _plus(start, 5), _plus(start, 6))


def _plus(start: date, days: int) -> date:
    return min(start, date.max - timedelta(days=days)) + timedelta(days=days)


def day(on: date) -> Period:
    """A day."""
    return Period(on.isoformat(), "day", on, on)


def loose_day(of: int | None, month_: int | None, number: int | None) -> Period:
    """A day of which the year or the month may be unknown: ``XXXX-05-26``, ``XXXX-XX-10``."""
    if of is not None and month_ is not None and number is not None and is_day(of, month_, number):
        return day(date(of, month_, number))
    month_text = "XX" if month_ is None else f"{month_:02}"
    return Period(f"{_year(of)}-{month_text}-{'XX' if number is None else f'{number:02}'}", "day")


def loose_weekday(number: int) -> Period:
    """Monday (1) to Sunday (7) of an unknown week."""
    return Period(f"XXXX-WXX-{number}", "day")


def part_of_day(of: Period, part: str) -> Period:
    """Morning (MO), midday (MI), afternoon (AF), evening (EV), night (NI) or daytime (DT) of a day."""
    return Period(f"{of.timex}T{part}", "hour", of.first, of.last)


def time_of_day(of: Period, hour: int, minute: int | None = None, second: int | None = None) -> Period:
    """A clock time on a day. 24:00 stays written so and is the last minute's end of that day."""
    clock = f"{hour:02}:{minute or 0:02}" + ("" if second is None else f":{second:02}")
    moment = None
    if of.first is not None and of.first == of.last and hour < 24:
        moment = datetime(of.first.year, of.first.month, of.first.day, hour, minute or 0, second or 0)  # noqa: DTZ001
    return Period(f"{of.timex}T{clock}", "hour" if minute is None else "minute", of.first, of.last, moment)
