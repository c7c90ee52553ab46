"""Which figure of one source answers the same question as which of another.

Inside a pair of sources of one story every figure and date looks for its partner: by attribute, subject, unit and the
language-independent words, names and values around it. Values that the other source has too are explained by it and
are in conflict with nothing; only what is left over on both sides, best for each other and unrivalled, is set against
each other. Precision before recall.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from factx.models.fact import EventValue, Fact
from factx.models.mention import DateValue, FigureValue
from factx.reconcile.attributes import Attributes
from factx.reconcile.compare.pair import compare
from factx.reconcile.comparison import Comparison, Statement
from factx.reconcile.context import Contexts
from factx.reconcile.days import Days, covered, inside
from factx.reconcile.interval import Interval, hard
from factx.reconcile.settings import Settings
from factx.reconcile.written import Written, written

EXPLAINED = 0.5
"""Affinity from which an equal value explains a value, so that it is in conflict with nothing."""
SAME = 2.0
"""Affinity from which equal values are taken for one statement."""
ALIGNED = 4.0
"""Affinity from which different values are set against each other."""
MARGIN = 0.6
"""By how much a pair must beat the next best of either side."""
CONTEXT = 6.0
"""What the words around are worth at most."""
PARTNERED = 0.25
"""Similarity from which two sentences may be told for one another."""
NEAREST = 0.75
"""How near a sentence must be to another, of the nearest there is, to be told for it."""
ECHO = 0.5
"""What being told so counts where another sentence is nearer still."""
RESIDUE = 1.5
"""What it is worth that two values are all that is left of their class in such sentences."""
FARTHER = 2.5
"""How much nearer a pair must be than an equal value elsewhere, to be set against each other all the same."""
ONE_SENTENCE = 0.4
"""Similarity from which two such sentences are taken for one, so that facets that differ are a matter of reading."""
PARTNER = 1.0
"""What it is worth that two values stand in sentences that are nearest to each other."""

_NO_VERB = frozenset({"open.date", "open.duration"})
_EXCLUDING = frozenset({"conflicts", "possibly_conflicts"})
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
        score -= 1.5 if one.kind == "figure" else 0.5
    if one.kind != "figure" and a.origin.lang == b.origin.lang:
        score -= 1.5 if _other_verb(one.attribute, other.attribute) else 0.0
    score += _subject_affinity(one, other)
    score += _unit_affinity(one.value, other.value)
    score += _facet_affinity(a, b)
    return score


def _other_verb(one: str, other: str) -> bool:
    """Two dates of one language whose clauses have other verbs are of other events."""
    return one != other and not {one, other} & _NO_VERB


def _subject_affinity(one: Fact, other: Fact) -> float:
    if one.subject and other.subject:
        if one.subject == other.subject:
            return 1.5
        return -0.3 if one.subject in other.names or other.subject in one.names else -1.0
    if one.subject_key and other.subject_key:
        return 1.0 if one.subject_key == other.subject_key else -0.5
    return 0.0


def _unit_affinity(one: object, other: object) -> float:
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return 0.0
    score = 0.5 if one.unit == other.unit and one.unit not in _COUNTS else 0.0
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
    partners: float


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
    partners = sentence_partners(left, right, contexts)
    for name in sorted(sides[0].keys() & sides[1].keys()):
        links += _align_class(sides[0][name], sides[1][name], partners, contexts, attributes, settings)
    return _scoped(links, contexts)


def _scoped(links: Sequence[Link], contexts: Contexts) -> list[Link]:
    """Where a date and a figure of two sentences both differ, the date may be what the figure is of.

    ``2025년까지 6조원`` and ``2030년까지 10조원`` are two plans, no contradiction: no more than a note.
    """
    differ: defaultdict[tuple[int, int], set[bool]] = defaultdict(set)
    for link in links:
        if link.comparison.relation in _EXCLUDING:
            differ[_sentences(link, contexts)].add(link.a.fact.kind == "figure")
    return [
        replace(link, comparison=link.comparison.at_most("note"))
        if link.comparison.relation in _EXCLUDING and len(differ[_sentences(link, contexts)]) > 1
        else link
        for link in links
    ]


def _sentences(link: Link, contexts: Contexts) -> tuple[int, int]:
    return contexts.sentence(link.a), contexts.sentence(link.b)


def sentence_partners(
    left: Sequence[Statement], right: Sequence[Statement], contexts: Contexts
) -> dict[tuple[int, int], float]:
    """Pairs of sentences of two sources that are nearest to each other (1), or nearly so (`ECHO`).

    A headline tells what its lead tells again.
    """
    best: dict[tuple[int, int], float] = {}
    firsts = _firsts(left, contexts), _firsts(right, contexts)
    for i, a in firsts[0].items():
        for j, b in firsts[1].items():
            similarity = contexts.similarity(a, b)
            if similarity >= PARTNERED:
                best[i, j] = similarity
    tops: dict[tuple[int, int], float] = {}
    for (i, j), similarity in best.items():
        tops[0, i] = max(similarity, tops.get((0, i), 0.0))
        tops[1, j] = max(similarity, tops.get((1, j), 0.0))
    near = {pair: similarity / max(tops[0, pair[0]], tops[1, pair[1]]) for pair, similarity in best.items()}
    return {pair: 1.0 if share == 1.0 else ECHO for pair, share in near.items() if share >= NEAREST}


def _firsts(statements: Sequence[Statement], contexts: Contexts) -> dict[int, Statement]:
    """One statement of each sentence."""
    found: dict[int, Statement] = {}
    for statement in statements:
        found.setdefault(contexts.sentence(statement), statement)
    return found


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
    partners: Mapping[tuple[int, int], float],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> list[Link]:
    places = [contexts.sentence(a) for a in left], [contexts.sentence(b) for b in right]
    candidates: list[_Candidate] = []
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            score = affinity(a, b, contexts, attributes)
            near = partners.get((places[0][i], places[1][j]), 0.0)
            score += PARTNER * near
            if score >= EXPLAINED:
                candidates.append(_Candidate(score, i, j, near))
    candidates.sort(key=lambda c: (-c.affinity, c.i, c.j))
    stretches = [_stretch(a) for a in left], [_stretch(b) for b in right]
    equal = [c for c in candidates if fit(stretches[0][c.i], stretches[1][c.j])]
    chosen = [c for c in _one_to_one(equal) if c.affinity >= SAME]
    rest = _left_over(candidates, equal)
    alone = _alone(rest, places)
    for c in rest:
        c.affinity += RESIDUE * c.partners if (c.i, c.j) in alone else 0.0
    chosen += [c for c in _unrivalled(rest, stretches) if c.affinity >= ALIGNED]
    links = (_link(left[c.i], right[c.j], c, contexts, attributes, settings) for c in chosen)
    return [link for link in links if link]


def _left_over(candidates: Sequence[_Candidate], equal: Sequence[_Candidate]) -> list[_Candidate]:
    """Pairs of different values of which neither is explained by an equal value of the other source.

    An equal value far from the question explains nothing where the pair at hand is much nearer.
    """
    known: dict[tuple[int, int], float] = {}
    for c in equal:
        known[0, c.i] = max(c.affinity, known.get((0, c.i), c.affinity))
        known[1, c.j] = max(c.affinity, known.get((1, c.j), c.affinity))
    same = {(c.i, c.j) for c in equal}

    def free(c: _Candidate) -> bool:
        nearest = max(known.get((0, c.i), -FARTHER), known.get((1, c.j), -FARTHER))
        return (c.i, c.j) not in same and c.affinity - nearest > FARTHER

    return [c for c in candidates if free(c)]


def _alone(rest: Sequence[_Candidate], places: tuple[Sequence[int], Sequence[int]]) -> set[tuple[int, int]]:
    """Pairs that are all that is left of their class in two sentences that tell the same."""
    left: defaultdict[tuple[int, int], tuple[set[int], set[int]]] = defaultdict(lambda: (set(), set()))
    for c in rest:
        if c.partners:
            both = left[places[0][c.i], places[1][c.j]]
            both[0].add(c.i)
            both[1].add(c.j)
    return {(min(a), min(b)) for a, b in left.values() if len(a) == len(b) == 1}


_Stretch = tuple[str | None, Interval | None] | Days | str


def _stretch(statement: Statement) -> _Stretch:
    """What a value covers, to see fast whether two values may be one."""
    match statement.fact.value:
        case FigureValue() as value:
            return value.unit, hard(value)
        case DateValue(type="DURATION", timex=timex):
            return timex or ""
        case DateValue() | EventValue() as value:
            days = (value.first and value.first[:10], value.last and value.last[:10])
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


def _unrivalled(
    candidates: Sequence[_Candidate], stretches: tuple[Sequence[_Stretch], Sequence[_Stretch]]
) -> list[_Candidate]:
    """Pairs that are best for each other by a margin; a second telling of the same value is no rival."""
    by_end: defaultdict[tuple[int, int], list[_Candidate]] = defaultdict(list)
    for c in candidates:
        by_end[0, c.i].append(c)
        by_end[1, c.j].append(c)

    def leads(c: _Candidate, side: int) -> bool:
        others = [x for x in by_end[side, (c.i, c.j)[side]] if x is not c]
        if any(x.affinity > c.affinity for x in others):
            return False
        far = 1 - side
        own = stretches[far][(c.i, c.j)[far]]
        rivals = (x for x in others if not fit(own, stretches[far][(x.i, x.j)[far]]))
        return all(c.affinity - x.affinity >= MARGIN for x in rivals)

    return [c for c in candidates if leads(c, 0) and leads(c, 1)]


def _link(
    a: Statement, b: Statement, candidate: _Candidate, contexts: Contexts, attributes: Attributes, settings: Settings
) -> Link | None:
    traits = attributes.traits(a.fact.attribute)
    one_sentence = candidate.partners == 1.0 and contexts.similarity(a, b) >= ONE_SENTENCE
    comparison = compare(a, b, settings, traits, one_sentence=one_sentence)
    if comparison is None:
        return None
    same = a.fact.attribute == b.fact.attribute and attributes.known(a.fact.attribute)
    named = same and a.fact.subject is not None and a.fact.subject == b.fact.subject
    if not named:
        comparison = comparison.at_most("warning").doubted()
    return Link(a, b, _softened(a, b, comparison), candidate.affinity, named)


def _softened(a: Statement, b: Statement, comparison: Comparison) -> Comparison:
    """No more than a note where the difference may lie in the reading and not in the words.

    How certain a value is told is read from cues that are easily missed; a date that is written with other parts on
    both sides (21일, Monday) differs only after both were resolved.
    """
    code = comparison.code or ""
    if code.startswith("FX5"):
        return comparison.at_most("note")
    if code.startswith("FX2") and (not _parts(a).differs(_parts(b)) or _of_the_report(a, b)):
        return comparison.at_most("note")
    if code == "FX103" and _grown(a, b):
        return comparison.at_most("note")
    return comparison


def _of_the_report(a: Statement, b: Statement) -> bool:
    """The sources are of different days and a date is that of its own report: perhaps the day of the saying."""
    if not a.origin.published or not b.origin.published or a.origin.published == b.origin.published:
        return False
    return any(_days_of(x)[0] == x.origin.published for x in (a, b))


def _days_of(statement: Statement) -> Days:
    value = statement.fact.value
    return covered(value) if isinstance(value, DateValue | EventValue) else (None, None)


def _grown(a: Statement, b: Statement) -> bool:
    """A count is higher in the later source: perhaps an update."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or figure_class(one) != "count":
        return False
    days = a.origin.published, b.origin.published
    if one.number is None or other.number is None or not days[0] or not days[1] or days[0] == days[1]:
        return False
    return (one.number < other.number) == (days[0] < days[1])


def _parts(statement: Statement) -> Written:
    return written(statement.fact.evidence[0].text, statement.origin.lang)
