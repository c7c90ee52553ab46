"""The part of a known year, month or week that a description names: ``the third Friday of March 2014``."""

from datetime import date

from factx.normalise.calendar import cycle, period
from factx.normalise.calendar.arithmetic import add_days, monday, nth_week, nth_weekday
from factx.normalise.calendar.period import Period
from factx.normalise.calendar.point import Point


def within_year(point: Point, year: int) -> Period | None:
    """The part of a known year that a point describes; None where the year has none such (29 February)."""
    if point.holiday is not None:
        return cycle.holiday(point.holiday, year)
    if point.month is not None:
        return within_month(point, year, point.month)
    if point.quarter is not None:
        whole = period.quarter(year, point.quarter)
    elif point.half is not None:
        whole = period.half(year, point.half)
    elif point.season is not None:
        return period.season(year, point.season)
    elif point.week is not None:
        return _numbered_week(year, point.week)
    else:
        whole = period.year(year)
    if point.nth_week is not None and whole.first and whole.last:
        start = nth_week(whole.first, whole.last, point.nth_week)
        return None if start is None else in_week(point, start)
    if point.day == -1 and whole.last:
        return period.day(whole.last)
    return whole


def _numbered_week(year: int, number: int) -> Period | None:
    try:
        return period.week(date.fromisocalendar(year, number, 1))
    except ValueError:
        return None


def within_month(point: Point, year: int, month: int) -> Period | None:
    """The part of a known month that a point describes; None where the month has none such."""
    whole = period.month(year, month)
    if whole.first is None or whole.last is None:
        return whole if point.day is None else period.loose_day(year, month, point.day)
    if point.nth is not None and point.weekday is not None:
        found = nth_weekday(year, month, point.weekday, point.nth)
        return None if found is None else period.day(found)
    if point.nth_week is not None:
        start = nth_week(whole.first, whole.last, point.nth_week)
        return None if start is None else in_week(point, start)
    if point.day is not None:
        number = whole.last.day if point.day == -1 else point.day
        return period.day(date(year, month, number)) if 1 <= number <= whole.last.day else None
    return whole


def in_week(point: Point, around: date) -> Period:
    """The weekday, the weekend or the whole of the week in which a day lies."""
    start = monday(around)
    if point.weekday is not None:
        return period.day(add_days(start, point.weekday - 1) or start)
    return period.weekend(start) if point.weekend else period.week(start)
