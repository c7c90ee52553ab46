"""Times that come again, a Friday, a 10th, a March, Christmas: which one is meant."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from factx.normalise.calendar import period
from factx.normalise.calendar.arithmetic import add_days, add_months, is_day, monday
from factx.normalise.calendar.holiday import days
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Point

WithinYear = Callable[[Point, int], Period | None]
_YEARLY = frozenset({"month", "half", "quarter", "season", "holiday", "week"})
_NEAR = 45
"""Days within which a day without a year, or without a month, is the one meant whatever weekday stands beside it."""
_SEASON_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def holiday(rule: str, year: int) -> Period | None:
    """A holiday as a day, or as a range where it is longer."""
    found = days(rule, year)
    if found is None:
        return None
    first, last = found
    if first == last:
        return period.day(first)
    return Period(f"{first.isoformat()}/{last.isoformat()}", "day", first, last)


def nearest(point: Point, start: date | None, tense: int, within_year: WithinYear) -> Period | None:
    """The occurrence that a point without a year means, seen from a day; with unknown parts where there is no day."""
    if start is None:
        return loose(point)
    if point.says & _YEARLY:
        return _choose(_of_weekday(list(_years(point, start, within_year)), start, point), start, point, tense)
    if point.day is not None:
        return _choose(_of_weekday(list(_months(point, start)), start, point), start, point, tense) or loose(point)
    if point.nth is not None or point.nth_week is not None:
        return within_year(replace(point, month=start.month), start.year)
    if point.weekday is not None:
        return _weekday(point, point.weekday, start, tense)
    if point.weekend:
        step = {"last": -1, "past": -1, "next": 1}.get(point.cue or "", 0)
        return period.weekend(add_days(start, 7 * step))
    return period.day(start)


def loose(point: Point) -> Period | None:
    """The value with ``X`` for what is not known."""
    if point.holiday is not None:
        fixed = point.holiday if len(point.holiday) == 5 else None
        return period.loose_day(None, int(fixed[:2]), int(fixed[3:])) if fixed else period.loose_day(None, None, None)
    if point.month is not None and point.day is None:
        return period.month(None, point.month)
    if point.day is not None and point.day > 0:
        leap_day = point.month is None or is_day(2000, point.month, point.day)
        return period.loose_day(None, point.month, point.day) if leap_day and point.day <= 31 else None
    if point.quarter is not None:
        return period.quarter(None, point.quarter)
    if point.half is not None:
        return period.half(None, point.half)
    if point.season is not None:
        return period.season(None, point.season)
    if point.week is not None:
        return Period(f"XXXX-W{point.week:02}", "week")
    if point.weekday is not None:
        return period.loose_weekday(point.weekday)
    if point.weekend:
        return period.weekend(None)
    if point.nth_week is not None:
        return period.week(None)
    return period.loose_day(None, None, None) if point.is_time or point.day else None


def _years(point: Point, start: date, within_year: WithinYear) -> Iterator[Period]:
    leap = point.month == 2 and point.day == 29
    reach = 8 if leap else 1 if point.weekday else 2
    for year in range(start.year - reach, start.year + reach + 1):
        found = within_year(point, year) if year > 0 else None
        if found is None:
            continue
        if found.first is None and point.season:
            begin = date(year, _SEASON_START[point.season], 1)
            found = replace(found, first=begin, last=add_days(begin, 90))
        if found.first is not None:
            yield found


def _months(point: Point, start: date) -> Iterator[Period]:
    for step in range(-2, 3):
        month = add_months(start.replace(day=1), step)
        if month is None or point.day is None or not is_day(month.year, month.month, point.day):
            continue
        yield period.day(month.replace(day=point.day))


def _of_weekday(found: list[Period], start: date, point: Point) -> list[Period]:
    """Those on the weekday that stands beside the day, unless it only fits far away: then a slip is likelier.

    `9월 11일(수)` in a paper of 20 September 2025 is the Thursday of that month with a wrong weekday, no day of 2024.
    """
    if not point.weekday or not point.day:
        return found
    fitting = [p for p in found if p.first is not None and p.first.isoweekday() == point.weekday]
    near = [p for p in found if p.first is not None and abs((p.first - start).days) <= _NEAR]
    return fitting if fitting and (not near or any(p in fitting for p in near)) else found


def _choose(found: list[Period], start: date, point: Point, tense: int) -> Period | None:
    """One of several occurrences, sorted by time."""
    known = [(p.first, p.last, p) for p in found if p.first is not None and p.last is not None]
    if not known:
        return None
    before = [p for first, _, p in known if first <= start]
    after = [p for _, last, p in known if last >= start]
    gone = [p for _, last, p in known if last < start]
    coming = [p for first, last, p in known if first > start or first == last == start]
    if point.cue == "last" and point.month and not point.day and gone and _just_over(gone[-1], start):
        chosen = gone[-2:-1]
    elif point.cue in ("past", "last"):
        chosen = gone[-1:]
    elif point.cue in ("future", "next"):
        chosen = coming[:1]
    elif point.cue == "this" or point.week is not None:
        chosen = [p for first, _, p in known if first.year == start.year] if point.says & _YEARLY else []
        chosen = chosen or [_closest(known, start)]
    elif tense == -1 and point.day and point.month and _of_this_year(before, coming, start):
        chosen = coming[:1]
    elif tense < 0 and point.quarter is not None:
        chosen = gone[-1:]  # "took a charge in the fourth quarter", told in October: what is reported is over
    elif tense > 0 and point.day and _just_gone(before, after, start, month=point.month is not None):
        chosen = before[-1:]
    elif tense:
        chosen = before[-1:] if tense < 0 else after[:1]
    elif point.day and point.month and not point.weekday and _far_from(start, before, coming):
        chosen = [p for first, _, p in known if first.year == start.year][:1] or [_closest(known, start)]
    elif point.day is not None and point.month is None and point.weekday is None:
        chosen = [p for first, _, p in known if (first.year, first.month) == (start.year, start.month)][:1]
        chosen = _turn_of_month(chosen, coming, start) or chosen or before[-1:]
    else:
        chosen = [_closest(known, start)]
    return None if not chosen else _without_season_days(chosen[0], point)


def _just_over(month: Period, start: date) -> bool:
    """``last October`` is not the month that ended just now: that one is ``last month``."""
    return month.last is not None and (start - month.last).days <= start.day


def _of_this_year(before: list[Period], coming: list[Period], start: date) -> bool:
    """A day without a year is one of this year where its last time lies far back: news names the year of others."""
    if not coming or coming[0].first is None or coming[0].first.year != start.year:
        return False
    return not before or before[-1].first is None or (start - before[-1].first).days > _HALF_A_YEAR


_HALF_A_YEAR = 183
_SEASON = 100


def _just_gone(before: list[Period], after: list[Period], start: date, *, month: bool) -> bool:
    """Whether a day is behind although its verb looks ahead: ``gave them until Jan. 15`` said on 16 January.

    Who means a day of the next year or month says so, or says a day that cannot be the one just gone.
    """
    if not before or not after or before[-1].first is None or after[0].first is None:
        return False
    back, ahead = (start - before[-1].first).days, (after[0].first - start).days
    return back <= _GONE_OF_YEAR and ahead > _HALF_A_YEAR if month else back <= _GONE_OF_MONTH


def _turn_of_month(here: list[Period], coming: list[Period], start: date) -> list[Period]:
    """``2일까지 비``, said on 30 June: the day that comes at once, not one four weeks ago."""
    if not here or not coming or here[0].first is None or coming[0].first is None:
        return []
    far, near = (start - here[0].first).days, (coming[0].first - start).days
    return coming[:1] if far > _THREE_WEEKS and near <= _AT_ONCE else []


_THREE_WEEKS, _AT_ONCE = 21, 5
_GONE_OF_YEAR = 21
_GONE_OF_MONTH = 2


def _far_from(start: date, before: list[Period], coming: list[Period]) -> bool:
    """No day of that date lies near: then it is one of this year (``11월 1일부터 시행되는 개정안``, said in March)."""
    ends = [p.first for p in (*before[-1:], *coming[:1]) if p.first is not None]
    return all(abs((end - start).days) > _SEASON for end in ends)


def _closest(known: list[tuple[date, date, Period]], start: date) -> Period:
    def distance(item: tuple[date, date, Period]) -> int:
        first, last, _ = item
        return 0 if first <= start <= last else min(abs((first - start).days), abs((start - last).days))

    return min(known, key=distance)[2]


def _without_season_days(found: Period, point: Point) -> Period:
    return replace(found, first=None, last=None) if point.season else found


def _weekday(point: Point, weekday: int, start: date, tense: int) -> Period:
    """``Friday``: the last one up to today, or the coming one by the verb; ``next Friday`` is that of next week."""
    here = add_days(monday(start), weekday - 1) or start
    if point.cue == "this":
        found: date | None = here
    elif point.cue == "next":
        found = add_days(here, 7)
    elif point.cue in ("last", "past"):
        found = here if here < start else add_days(here, -7)
        if point.cue == "last" and found == here and (start - here).days == 1:
            found = add_days(here, -7)  # nobody calls yesterday last Tuesday
    elif point.cue == "future" or (point.cue is None and tense > 0):
        found = here if here > start or (here == start and point.cue is None) else add_days(here, 7)
    else:
        found = here if here <= start else add_days(here, -7)
    return period.loose_weekday(weekday) if found is None else period.day(found)
