"""Times and lengths of time of two sources that are one: a day and its month, a minute, 두 달 and 60 days."""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factx.models.fact import EventValue
from factx.models.mention import DateValue
from factx.patterns import compiled
from factx.reconciler.alignment.candidates import Free
from factx.reconciler.compare.days import Days, inside, month_of
from factx.reconciler.compare.durations import as_figure, base, parts
from factx.reconciler.comparison import Statement

_ROUND = 5
"""Minutes to which times are rounded, of which a story has several."""
_DAY = len("2025-09-10")
_MONTH_ROOM = Decimal("1.04")
"""How many times 60 days are two months."""
_CALENDAR_DAY = compiled(r"\d{4}-\d\d-\d\d")
Pairs = Iterator[tuple[int, int, bool]]
"""Both indices, and whether the pair needs no words beside it to be one."""


def same_times(left: Sequence[Statement], right: Sequence[Statement], free: Free) -> Pairs:
    """Pairs of times that may be one.

    Args:
        left: statements of one class of one source.
        right: of another.
        free: of those that no link holds.
    """
    yield from _days(left, right, free)
    yield from _clocks(left, right)
    yield from _lengths(left, right)


def _days(left: Sequence[Statement], right: Sequence[Statement], free: Free) -> Pairs:
    """One day or length of time, or a day and its month where either source has no other day of it.

    Yields:
        Both indices, and whether either source tells of that time but once, and of another day than its own.
    """
    spans = [_span(a) for a in left], [_span(b) for b in right]
    counts = Counter(spans[0]), Counter(spans[1])
    for i, own in enumerate(spans[0]):
        if own is None or (0, i) not in free:
            continue
        for j, far in enumerate(spans[1]):
            if far is None or (1, j) not in free or (0, i) not in free or not _within(own, far):
                continue
            lone = counts[0][own] == counts[1][far] == 1
            if own == far:
                yield i, j, lone and own[0] not in (left[i].origin.published, right[j].origin.published)
            elif lone and _meeting(spans[0], far) == _meeting(spans[1], own) == 1:
                yield i, j, False


def _clocks(left: Sequence[Statement], right: Sequence[Statement]) -> Pairs:
    """One minute of the day that either source tells of once, where one may be of another day than it was read to be.

    A bare hour takes the day of the report where the text gives it none. An odd minute needs no words beside it.
    """
    sides = [[_clock(s) for s in own] for own in (left, right)]
    counts = Counter(sides[0]), Counter(sides[1])
    for i, own in enumerate(sides[0]):
        j = sides[1].index(own) if own is not None and counts[0][own] == counts[1][own] == 1 else None
        if own is None or j is None or not (_of_report(left[i]) or _of_report(right[j])):
            continue
        yield i, j, int(own[-2:]) % _ROUND > 0


def _lengths(left: Sequence[Statement], right: Sequence[Statement]) -> Pairs:
    """One length of time in months here and in days or weeks there (두 달, 60 days), where nothing else is so near."""
    sides = [[_length(s) for s in own] for own in (left, right)]
    near = [
        (i, j)
        for i, own in enumerate(sides[0])
        for j, far in enumerate(sides[1])
        if own and far and own[1] != far[1] and max(own[0], far[0]) <= _MONTH_ROOM * min(own[0], far[0])
    ]
    counts = Counter(i for i, _ in near), Counter(j for _, j in near)
    yield from ((i, j, False) for i, j in near if counts[0][i] == counts[1][j] == 1)


def _length(statement: Statement) -> tuple[Decimal, bool] | None:
    """Days of a length of time, and whether it is told in months or years."""
    value = statement.fact.value
    if not isinstance(value, DateValue) or value.type != "DURATION":
        return None
    figure = as_figure(value)
    if figure is None or not figure.number:
        return None
    read = parts(value.timex or "")
    return figure.number, bool(read and (read[0] or read[1]))


def _clock(statement: Statement) -> str | None:
    """Hour and minute of a time that no zone goes with."""
    value = statement.fact.value
    if not isinstance(value, DateValue) or (value.type, value.grain, value.tz) != ("TIME", "minute", None):
        return None
    return (value.first or "").partition("T")[2][:5] or None


def _of_report(statement: Statement) -> bool:
    value, published = statement.fact.value, statement.origin.published or ""
    return isinstance(value, DateValue) and (value.first or "")[:10] == published[:10]


def _span(statement: Statement) -> Days | None:
    """First and last day of what is no longer than a month, or a year gone by; minutes; twice the value of a length."""
    match statement.fact.value:
        case DateValue(type="DURATION", timex=str(timex)) if not timex.endswith("E"):
            return base(timex), base(timex)
        case DateValue(type="TIME", first=str(first), last=str(last)):
            return first, last
        case DateValue(first=str(first), last=str(last)) | EventValue(first=str(first), last=str(last)):
            span = first[:10], last[:10]
            published = statement.origin.published or ""
            long_ago = published[:4].isdigit() and last[:4] < str(int(published[:4]) - 1) and first[:4] == last[:4]
            known = long_ago or inside(span, month_of(span[0]))
            return span if known else None  # 올해 is the scope of all that a story tells
    return None


def _meeting(spans: Sequence[Days | None], one: Days) -> int:
    return sum(span is not None and _within(span, one) for span in spans)


def _within(one: Days, other: Days) -> bool:
    """One is the other, or a day of the month that the other is, or a time of that day."""
    if one == other:
        return True
    ends = {span[0][:_DAY] for span in (one, other) if span[0]} | {span[1][:_DAY] for span in (one, other) if span[1]}
    if len(ends) == 1 and sum("T" in (span[0] or "") for span in (one, other)) == 1:
        return True
    day, month = (one, other) if one[0] == one[1] else (other, one)
    if day[0] is None or day[0] != day[1] or not _CALENDAR_DAY.fullmatch(day[0]):
        return False
    return month == month_of(day[0])
