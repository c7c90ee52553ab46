"""Equal times and small numbers of two sources that nothing else has told for one, of things that both name.

Neither tells much by itself: every story has a three, and a day on which much happened. So they agree only where each
source has them but once or the words around are the same; and they make no camp of a finding.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from factx.models.fact import EventValue
from factx.models.mention import DateValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.once import number_of
from factx.reconciler.compare.days import Days, inside, month_of
from factx.reconciler.comparison import Statement

SHARED = 0.05
"""Similarity of what stands around from which equal times and small numbers may be of one thing."""

Free = set[tuple[int, int]]
"""(0, index) and (1, index) of the statements that no link holds."""


def told_alike(
    left: Sequence[Statement], right: Sequence[Statement], free: Free, contexts: Contexts
) -> Iterator[tuple[int, int]]:
    """Pairs of indices, each statement once.

    Args:
        left: statements of one class of one source.
        right: of another.
        free: of those that no link holds.
        contexts: what stands around them.
    """
    free = set(free)
    pairs = [(i, j, False) for i, j in _small_numbers(left, right, free)] + list(_times(left, right, free))
    told = [(contexts.similarity(left[i], right[j]), lone, i, j) for i, j, lone in pairs]
    for similarity, lone, i, j in sorted(told, key=lambda pair: (-pair[0], not pair[1], *pair[2:])):
        if (lone or similarity >= SHARED) and free >= {(0, i), (1, j)}:
            free -= {(0, i), (1, j)}
            yield i, j


def _small_numbers(left: Sequence[Statement], right: Sequence[Statement], free: Free) -> Iterator[tuple[int, int]]:
    """Equal numbers that either source has but once."""
    counts = Counter(map(number_of, left)), Counter(map(number_of, right))
    by_number = {number_of(b): j for j, b in enumerate(right) if (1, j) in free and counts[1][number_of(b)] == 1}
    for i, a in enumerate(left):
        j = by_number.get(number_of(a)) if (0, i) in free and counts[0][number_of(a)] == 1 else None
        if j is not None and number_of(a):
            yield i, j


def _times(left: Sequence[Statement], right: Sequence[Statement], free: Free) -> Iterator[tuple[int, int, bool]]:
    """One day or length of time, or a day and its month where either source has no other day of it.

    Yields:
        Both indices, and whether either source tells of that time but once, and of another day than its own.
    """
    spans = [_span(a) for a in left], [_span(b) for b in right]
    counts = Counter(spans[0]), Counter(spans[1])
    for i, own in enumerate(spans[0]):
        for j, far in enumerate(spans[1]):
            if own is None or far is None or not {(0, i), (1, j)} <= free or not _within(own, far):
                continue
            lone = counts[0][own] == counts[1][far] == 1
            if own == far:
                yield i, j, lone and own[0] not in (left[i].origin.published, right[j].origin.published)
            elif lone and _meeting(spans[0], far) == _meeting(spans[1], own) == 1:
                yield i, j, False


def _span(statement: Statement) -> Days | None:
    """First and last day of what is no longer than a month; of a length of time its TIMEX3 value twice."""
    match statement.fact.value:
        case DateValue(type="DURATION", timex=str(timex)) if not timex.endswith("E"):
            return timex, timex
        case DateValue(first=str(first), last=str(last)) | EventValue(first=str(first), last=str(last)):
            span = first[:10], last[:10]
            return span if inside(span, month_of(span[0])) else None  # 올해 is the scope of all that a story tells
    return None


def _meeting(spans: Sequence[Days | None], one: Days) -> int:
    return sum(span is not None and _within(span, one) for span in spans)


def _within(one: Days, other: Days) -> bool:
    """One is the other, or a day of the month that the other is."""
    if one == other:
        return True
    day, month = (one, other) if one[0] == one[1] else (other, one)
    if day[0] is None or day[0] != day[1] or day[0].startswith("P"):
        return False
    return month == month_of(day[0])
