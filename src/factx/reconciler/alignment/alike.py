"""Equal times and small numbers of two sources that nothing else has told for one, of things that both name.

Neither tells much by itself: every story has a three, and a day on which much happened. So they agree only where each
source has them but once or the words around are the same; and they make no camp of a finding.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from factx.link.facts.superlatives import RULE as SUPERLATIVE
from factx.models.mention import FigureValue
from factx.reconciler.alignment.candidates import Free
from factx.reconciler.alignment.context import SHARED, Contexts
from factx.reconciler.alignment.once import number_of
from factx.reconciler.alignment.same_times import same_times
from factx.reconciler.alignment.two_units import converted
from factx.reconciler.compare.digits import significant
from factx.reconciler.compare.figures import GROWN
from factx.reconciler.compare.interval import Interval, hard, pragmatic
from factx.reconciler.compare.shares import PERCENT, in_percent, is_fraction
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import UnitScale

_LEAST = 2
"""Digits from which a number less precise may be told for another."""


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
    pairs += same_times(left, right, free)
    pairs += [(i, j, False) for i, j in _rounded(left, right, free)]
    pairs += [(i, j, True) for i, j in converted(left, right, free, units)]
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
