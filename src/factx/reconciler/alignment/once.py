"""What a source tells once: then it is a matter of the story itself, and so may be another source's one telling."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from factx.models.fact import EventValue
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.affinity import event_of, kind_class, telling_digits
from factx.reconciler.alignment.worth import ANY_DATE
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.reckoned import other_reckoning
from factx.reconciler.compare.shares import is_fraction
from factx.reconciler.comparison import Comparison, Statement, plain

_FEWEST, _NEVER = {"count": 2, "percent": 2, "multiple": 3}, frozenset({"rank", "unit:ratio"})
"""Digits from which an equal value that either source has once is one value (of money and measures 1); ranks and halves
never."""


def told_once(statements: Sequence[Statement], attributes: Attributes) -> set[str]:
    """Attributes and doers of which a source has one value alone: then it is a matter of the story itself."""
    values: defaultdict[str, set[str]] = defaultdict(set)
    for statement in statements:
        match statement.fact.value:
            case FigureValue() as value if attributes.tells(statement.fact.attribute):
                values[event_of(statement.fact.attribute)].add(f"{value.number} {value.low} {value.high}")
            case DateValue(timex=timex) | EventValue(timex=timex) if statement.fact.attribute not in ANY_DATE:
                values[event_of(statement.fact.attribute)].add(timex or "")
                values[_doer(statement)].add(timex or "")
    return {attribute for attribute, told in values.items() if attribute and len(told) == 1}


def told_of(statements: Sequence[Statement], once: Collection[str]) -> list[tuple[str, str]]:
    """Of each statement its attribute and its doer, as far as its source has one value of them alone, else empty."""
    named = ((event_of(statement.fact.attribute), _doer(statement)) for statement in statements)
    return [(event if event in once else "", doer if doer in once else "") for event, doer in named]


def asked_once(one: tuple[str, str], other: tuple[str, str], attributes: Attributes) -> bool:
    """Each source has one value of what both are of, or of the deeds of one person."""
    if one[0] and other[0] and (one[0] == other[0] or attributes.related(one[0], other[0])):
        return True
    return bool(one[1]) and one[1] == other[1]


def _doer(statement: Statement) -> str:
    """The person of a dated deed: who is told of with one date did one thing that has a date."""
    subject = statement.fact.subject or ""
    return subject if subject.startswith("person:") and not isinstance(statement.fact.value, FigureValue) else ""


def twins(
    left: Sequence[Statement], right: Sequence[Statement], free: Collection[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Pairs of equal figures that either source has but once and that nothing else has told for one.

    Args:
        left: figures of one class of one source.
        right: of another.
        free: (0, index) and (1, index) of those that no link holds.
    """
    counts = Counter(map(number_of, left)), Counter(map(number_of, right))
    by_number = {number_of(b): j for j, b in enumerate(right) if (1, j) in free and counts[1][number_of(b)] == 1}
    for i, a in enumerate(left):
        j = by_number.get(number_of(a))
        if (0, i) not in free or j is None or counts[0][number_of(a)] != 1:
            continue
        name = kind_class(a) or ""
        if name in _NEVER or _is_fraction(a):
            continue
        if telling_digits(a.fact.value, right[j].fact.value) >= _FEWEST.get(name, 1):
            yield i, j


def twins_say(a: Statement, b: Statement) -> Comparison:
    """What twins say of one another: that they agree, unless each is reckoned in another way."""
    turned = other_reckoning(a.fact, b.fact)
    return turned.doubted().at_most("note") if turned else plain("agrees", "one value, which each source has once")


def lone_fraction(statements: Sequence[Statement]) -> int | None:
    """The place of the one spoken fraction of a source (3분의 1, ``a quarter``)."""
    found = [n for n, statement in enumerate(statements) if _is_fraction(statement)]
    return found[0] if len(found) == 1 else None


def _is_fraction(statement: Statement) -> bool:
    value = statement.fact.value
    return isinstance(value, FigureValue) and is_fraction(value)


def number_of(statement: Statement) -> str:
    """The number, or both ends of a range, and the unit of a figure; empty for others."""
    value = statement.fact.value
    if not isinstance(value, FigureValue):
        return ""
    if value.number is None and None in (value.low, value.high):
        return ""
    return f"{value.number if value.number is not None else (value.low, value.high)} {value.unit}"
