"""Equal times and small numbers of two sources that nothing else has told for one, of things that both name.

Neither tells much by itself: every story has a three, and a day on which much happened. So they agree only where each
source has them but once or the words around are the same; and they make no camp of a finding.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from factx.link.facts.superlatives import RULE as SUPERLATIVE
from factx.models.fact import EventValue
from factx.models.mention import DateValue, FigureValue
from factx.patterns import compiled
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.once import number_of
from factx.reconciler.compare.days import Days, inside, month_of
from factx.reconciler.compare.digits import significant
from factx.reconciler.compare.durations import as_figure, base, parts
from factx.reconciler.compare.figures import GROWN, converted_room
from factx.reconciler.compare.interval import Interval, hard, pragmatic
from factx.reconciler.compare.shares import PERCENT, in_percent, is_fraction
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import UnitScale

SHARED = 0.05
"""Similarity of what stands around from which equal times and small numbers may be of one thing."""

_ROUND = 5
"""Minutes to which times are rounded, of which a story has several."""
_DAY = len("2025-09-10")
_MONTH_ROOM = Decimal("1.04")
"""How many times 60 days are two months."""
_LEAST, _TELLING = 2, 4
"""Digits from which a number less precise, and one in another unit, may be told for another."""
_CALENDAR_DAY = compiled(r"\d{4}-\d\d-\d\d")
_SHARES = "share"
_OF_SHARES = {
    "percent": Decimal(1), "percentage_point": Decimal(1), "ratio": Decimal(100), "basis_point": Decimal("0.01"),
}  # fmt: skip
Free = set[tuple[int, int]]
"""(0, index) and (1, index) of the statements that no link holds."""


def told_alike(
    left: Sequence[Statement],
    right: Sequence[Statement],
    free: Free,
    contexts: Contexts,
    units: Mapping[str, UnitScale] = MappingProxyType({}),
) -> Iterator[tuple[int, int]]:
    """Pairs of indices, each statement once.

    Args:
        left: statements of one class of one source.
        right: of another.
        free: of those that no link holds.
        contexts: what stands around them.
        units: scales of units of measure, by which 17 metres are 56 feet.
    """
    free = set(free)
    pairs = [(i, j, False) for i, j in _small_numbers(left, right, free)]
    pairs += [*_times(left, right, free), *_clocks(left, right), *_lengths(left, right)]
    pairs += [(i, j, False) for i, j in _rounded(left, right, free)]
    pairs += [(i, j, True) for i, j in _converted(left, right, free, units)]
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
        if j is not None and number_of(a) and not _of_two_firsts(a, right[j]):
            yield i, j


def _of_two_firsts(a: Statement, b: Statement) -> bool:
    """Two superlatives of two things: the gravest crisis of a firm, and the firm that is the largest."""
    if SUPERLATIVE not in (a.fact.rule, b.fact.rule):
        return False
    return not (set(a.fact.kin) & set(b.fact.kin) or (a.fact.subject and a.fact.subject == b.fact.subject))


def _rounded(left: Sequence[Statement], right: Sequence[Statement], free: Free) -> Iterator[tuple[int, int]]:
    """A number and the same told less precisely (46.29%, 46.3 percent), where nothing else of either source fits."""
    covers = [_cover(a) for a in left], [_cover(b) for b in right]
    fits = [
        (i, j)
        for i, one in enumerate(covers[0])
        for j, other in enumerate(covers[1])
        if one and other and one[0] == other[0] and one[1].nested(other[1]) and one[1] != other[1]
        if _of_one_size(left[i], right[j])
    ]
    plain = [(i, j) for i, j in fits if not _is_part(left[i]) and not _is_part(right[j])]
    taken = {i for i, _ in plain}, {j for _, j in plain}
    parts = [(i, j) for i, j in fits if i not in taken[0] and j not in taken[1]]  # 58.3% is 58%, not three fifths
    for own in (plain, parts):
        counts = Counter(i for i, _ in own), Counter(j for _, j in own)
        for i, j in own:
            if counts[0][i] == counts[1][j] == 1 and {(0, i), (1, j)} <= free:
                yield i, j


def _is_part(statement: Statement) -> bool:
    return isinstance(statement.fact.value, FigureValue) and is_fraction(statement.fact.value)


def _of_one_size(a: Statement, b: Statement) -> bool:
    """``over 1,460 hectares`` is told for 1천512㏊ and leaves room for 2천200㏊, but is not told for it."""
    values = [s.fact.value for s in (a, b) if isinstance(s.fact.value, FigureValue)]
    if any(map(is_fraction, values)):
        return len({value.form == "delta" for value in values}) == 1  # about a seventh, 14.2%: narrow enough
    numbers = [value.number for value in values if value.number]
    low, high = min(map(abs, numbers), default=Decimal(0)), max(map(abs, numbers), default=Decimal(0))
    return len(numbers) == 2 and high < GROWN * low


def _converted(
    left: Sequence[Statement], right: Sequence[Statement], free: Free, units: Mapping[str, UnitScale]
) -> Iterator[tuple[int, int]]:
    """A measure and the same in another unit (17미터, 56 feet), where nothing else of either source fits."""
    measures = [_measure(a, units) for a in left], [_measure(b, units) for b in right]
    fits = [
        (i, j)
        for i, one in enumerate(measures[0])
        for j, other in enumerate(measures[1])
        if one and other and one[0] != other[0] and one[1].near(other[1], converted_room(one[0], one[1], other[1]))
    ]
    counts = Counter(i for i, _ in fits), Counter(j for _, j in fits)
    for i, j in fits:
        if counts[0][i] == counts[1][j] == 1 and {(0, i), (1, j)} <= free:
            yield i, j


def _measure(statement: Statement, units: Mapping[str, UnitScale]) -> tuple[str, Interval] | None:
    """Unit of a measure with digits enough to tell it by, and what it covers in the base unit of its dimension."""
    value = statement.fact.value
    if not isinstance(value, FigureValue) or not value.number or value.dimension is None:
        return None
    scale, covers = units.get(value.unit or ""), hard(value)
    if scale is None or covers is None or len(significant(value.number)) < _LEAST:
        return None
    return value.unit or "", covers.scaled(scale.factor / scale.divisor, scale.offset)


def _cover(statement: Statement) -> tuple[str | None, Interval] | None:
    """Unit and hard interval of a number with digits enough to tell it by."""
    value = statement.fact.value
    if not isinstance(value, FigureValue) or not value.number or value.form in ("rank", "multiple"):
        return None
    if is_fraction(value):
        covered = hard(in_percent(value))
        return (PERCENT, covered) if covered else None
    near = pragmatic(value)
    return (value.unit, near) if near and len(significant(value.number)) >= _LEAST and near.high is not None else None


def across(
    left: Sequence[Statement], right: Sequence[Statement], held: Collection[str], contexts: Contexts
) -> Iterator[tuple[Statement, Statement]]:
    """One value in two units: 50% and half, 0.25%포인트 and 25 basis points, 1,448.3원 and 1,448.3.

    Args:
        left: figures of one source.
        right: of another.
        held: ids of facts that a link holds.
        contexts: what stands around them.
    """
    sides = [_canonical(side) for side in (left, right)]
    for key, own in sides[0].items():
        others = sides[1].get(key, [])
        if len(own) != 1 or len(others) != 1 or {own[0].fact.id, others[0].fact.id} & set(held):
            continue
        a, b = own[0], others[0]
        units = {getattr(statement.fact.value, "unit", None) for statement in (a, b)}
        if len(units) > 1 and (key[0] == _SHARES or None in units) and contexts.similarity(a, b) >= SHARED:
            yield a, b


def _canonical(statements: Sequence[Statement]) -> dict[tuple[str, Decimal], list[Statement]]:
    """Figures by their number in the commonest unit of what they are: per cent of all that are shares."""
    found: defaultdict[tuple[str, Decimal], list[Statement]] = defaultdict(list)
    for statement in statements:
        value = statement.fact.value
        if not isinstance(value, FigureValue) or not value.number or value.form in ("rank", "multiple"):
            continue
        scale = _OF_SHARES.get(value.unit or "")
        if scale is not None:
            found[_SHARES, value.number * scale].append(statement)
        elif len(significant(value.number)) >= _TELLING:
            found["", value.number].append(statement)
    return found


def _times(left: Sequence[Statement], right: Sequence[Statement], free: Free) -> Iterator[tuple[int, int, bool]]:
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


def _clocks(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[tuple[int, int, bool]]:
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


def _lengths(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[tuple[int, int, bool]]:
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
