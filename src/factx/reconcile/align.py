"""Which figure of one source answers the same question as which of another.

Inside a pair of sources of one story every figure and date looks for its partner: by attribute, subject, unit and the
language-independent words, names and values around it. Values that the other source has too are explained by it and
are in conflict with nothing; only what is left over on both sides, best for each other and unrivalled, is set against
each other. Precision before recall.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factx.models.fact import EventValue
from factx.models.mention import DateValue, FigureValue
from factx.reconcile.attributes import Attributes
from factx.reconcile.compare.pair import compare
from factx.reconcile.comparison import Comparison, Statement
from factx.reconcile.context import Contexts
from factx.reconcile.days import Days, covered, inside
from factx.reconcile.interval import Interval, hard
from factx.reconcile.settings import Settings

SAME = 3.0
"""Affinity from which equal values are taken for one statement."""
ALIGNED = 5.0
"""Affinity from which different values are set against each other."""
MARGIN = 0.8
"""By how much a pair must beat the next best of either side."""
CONTEXT = 6.0
"""What the words around are worth at most."""

_COUNTS = frozenset({None, "item", "organization", "person", "country", "time"})


@dataclass(frozen=True, slots=True)
class Link:
    """Two statements of one question, and what comparing them gave.

    Attributes:
        affinity: how sure it is that the question is one.
        named: the question is that of a named subject and an attribute of the catalogue, not of the words around.
    """

    a: Statement
    b: Statement
    comparison: Comparison
    affinity: float
    named: bool


def figure_class(value: FigureValue) -> str:
    """What two figures must share to be set against each other at all."""
    if value.form in ("rank", "multiple"):
        return value.form
    if value.unit in ("percent", "percentage_point"):
        return "percent"
    if value.currency:
        return f"money:{value.currency}"
    if value.unit in _COUNTS:
        return "count"
    return f"dimension:{value.dimension}" if value.dimension else f"unit:{value.unit}"


def kind_class(statement: Statement) -> str | None:
    """The class of a statement that can be aligned by its value; None for others."""
    value = statement.fact.value
    match value:
        case FigureValue():
            return figure_class(value)
        case DateValue(type="DURATION"):
            return "duration"
        case DateValue(type="DATE") | DateValue(type="TIME") | EventValue():
            return "date"
    return None


def affinity(a: Statement, b: Statement, contexts: Contexts, attributes: Attributes) -> float:
    """How likely two statements of one class answer one question."""
    one, other = a.fact, b.fact
    score = CONTEXT * contexts.similarity(a, b)
    if one.attribute == other.attribute:
        score += 2.5 if attributes.known(one.attribute) else 1.5
    elif attributes.known(one.attribute) and attributes.known(other.attribute):
        score -= 2.0
    else:
        score -= 0.5
    if one.subject and other.subject:
        score += 1.5 if one.subject == other.subject else -1.5
    elif one.subject_key and other.subject_key:
        score += 1.0 if one.subject_key == other.subject_key else -0.5
    score += _unit_affinity(one.value, other.value)
    score += _facet_affinity(a, b)
    return score


def _unit_affinity(one: object, other: object) -> float:
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return 0.0
    score = 0.0
    if one.form != other.form:
        score -= 1.0
    if one.unit and other.unit and one.unit != other.unit:
        score -= 0.5 if "item" in (one.unit, other.unit) else 1.5
    if one.direction and other.direction and one.direction != other.direction:
        score -= 2.0
    return score


def _facet_affinity(a: Statement, b: Statement) -> float:
    one, other = a.fact.facets, b.fact.facets
    score = 0.0
    if one.period and other.period:
        score += 0.5 if one.period == other.period else -2.0
    if one.population and other.population and one.population.entity and other.population.entity:
        score += 0.5 if one.population.entity == other.population.entity else -2.0
    if one.as_of and other.as_of and one.as_of.timex and other.as_of.timex:
        score += 0.5 if one.as_of.timex == other.as_of.timex else -1.0
    return score


@dataclass(slots=True)
class _Candidate:
    affinity: float
    i: int
    j: int


def align(
    left: Sequence[Statement],
    right: Sequence[Statement],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> list[Link]:
    """The links between the figures and dates of two sources."""
    links: list[Link] = []
    sides = _by_class(left), _by_class(right)
    for name in sorted(sides[0].keys() & sides[1].keys()):
        links += _align_class(sides[0][name], sides[1][name], contexts, attributes, settings)
    return links


def _by_class(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        name = kind_class(statement)
        if name:
            found[name].append(statement)
    return found


def _align_class(
    left: Sequence[Statement],
    right: Sequence[Statement],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> list[Link]:
    candidates = [
        _Candidate(score, i, j)
        for i, a in enumerate(left)
        for j, b in enumerate(right)
        if (score := affinity(a, b, contexts, attributes)) >= SAME
    ]
    candidates.sort(key=lambda c: (-c.affinity, c.i, c.j))
    stretches = [_stretch(a) for a in left], [_stretch(b) for b in right]
    equal = [c for c in candidates if fit(stretches[0][c.i], stretches[1][c.j])]
    chosen = _one_to_one(equal)
    taken = {c.i for c in equal}, {c.j for c in equal}
    rest = [c for c in candidates if c.i not in taken[0] and c.j not in taken[1]]
    chosen += [c for c in _unrivalled(rest) if c.affinity >= ALIGNED]
    links = (_link(left[c.i], right[c.j], c.affinity, attributes, settings) for c in chosen)
    return [link for link in links if link]


_Stretch = tuple[str | None, Interval | None] | Days | str


def _stretch(statement: Statement) -> _Stretch:
    """What a value covers, to see fast whether two values may be one."""
    match statement.fact.value:
        case FigureValue() as value:
            return value.unit, hard(value)
        case DateValue(type="DURATION", timex=timex):
            return timex or ""
        case DateValue() | EventValue() as value:
            days = covered(value)
            return days if days != (None, None) else (value.timex or "")
    return ""


def fit(one: _Stretch, other: _Stretch) -> bool:
    """Both values may be one: the same, or one less precise than the other."""
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    if isinstance(one[1], Interval) and isinstance(other[1], Interval):
        return one[1].nested(other[1])
    a, b = one[1], other[1]
    if isinstance(a, Interval) or isinstance(b, Interval) or a is None or b is None:
        return False
    return inside((one[0], a), (other[0], b)) or inside((other[0], b), (one[0], a))


def _one_to_one(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The best first, each statement once."""
    used: tuple[set[int], set[int]] = (set(), set())
    chosen: list[_Candidate] = []
    for candidate in candidates:
        if candidate.i not in used[0] and candidate.j not in used[1]:
            used[0].add(candidate.i)
            used[1].add(candidate.j)
            chosen.append(candidate)
    return chosen


def _unrivalled(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Pairs that are best for each other by a margin."""
    best: dict[tuple[int, int], list[float]] = defaultdict(list)
    for candidate in candidates:
        best[0, candidate.i].append(candidate.affinity)
        best[1, candidate.j].append(candidate.affinity)
    return [c for c in candidates if _leads(c.affinity, best[0, c.i]) and _leads(c.affinity, best[1, c.j])]


def _leads(score: float, scores: Sequence[float]) -> bool:
    """It is the highest, and the next is well below."""
    ordered = sorted(scores, reverse=True)
    return score == ordered[0] and (len(ordered) == 1 or score - ordered[1] >= MARGIN)


def _link(a: Statement, b: Statement, score: float, attributes: Attributes, settings: Settings) -> Link | None:
    comparison = compare(a, b, settings, attributes.traits(a.fact.attribute))
    if comparison is None:
        return None
    same = a.fact.attribute == b.fact.attribute and attributes.known(a.fact.attribute)
    named = same and a.fact.subject is not None and a.fact.subject == b.fact.subject
    if not named:
        comparison = comparison.at_most("warning").doubted()
    return Link(a, b, comparison, score, named)
