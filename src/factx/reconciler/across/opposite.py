"""Values that stand alone opposite each other in two sentences that tell one thing: 45명 here, ``a team of 35`` there.

Of two sentences that are nearest to each other, what both tell alike is explained by it. Where one value of a class is
then left in each, they fill one place of one telling, whatever either source calls what it counts.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from factx.link.facts.instances import of_two
from factx.link.facts.qualities import other_quality
from factx.link.facts.reckoned import ways_of
from factx.models.finding import CALM
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.affinity import fit, kind_class, stretch, two_currencies
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.sharing import one_subject, other_subjects, vague
from factx.reconciler.attributes import TRADED, Attributes
from factx.reconciler.compare.digits import slip
from factx.reconciler.compare.durations import as_figure
from factx.reconciler.compare.figures import BARE, COUNTS, compare_values
from factx.reconciler.compare.shares import in_percent
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.settings import UnitScale

MUTUAL, ONE_WAY = 2.9, 4.2
"""Weight of what two sentences share from which they tell one thing: each the other's nearest, or one alone."""
_LIKE, _LIKE_WORDS = 0.2, 0.3
"""Similarity of what stands around two values that share no word of what they are of, in two languages and in one."""
_FAR = Decimal(3)
"""How many times one value is the other at most, unless their digits tell of a slip."""
_DATED = "date"
_AGE = "dimension:age"


def opposite(
    left: Sequence[Statement],
    right: Sequence[Statement],
    near: Counterparts,
    held: Collection[str],
    contexts: Contexts,
    attributes: Attributes,
    units: Mapping[str, UnitScale],
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of values that differ, as notes.

    Args:
        left: statements of one source.
        right: of another.
        near: which of their sentences are nearest to each other.
        held: ids of facts that need no other: told alike, or in an alarm.
        contexts: which sentences they stand in.
        attributes: the catalogue.
        units: scales of units of measure.
    """
    sides = _by_sentence(left, contexts), _by_sentence(right, contexts)
    for one, other, weight, mutual in near.nearest:
        if weight < (MUTUAL if mutual else ONE_WAY):
            continue
        mine = _unexplained(sides[0].get(one, {}), right, units)
        theirs = _unexplained(sides[1].get(other, {}), left, units)
        for name in sorted(mine.keys() & theirs.keys()):
            if len(mine[name]) != 1 or len(theirs[name]) != 1:
                continue
            a, b = mine[name][0], theirs[name][0]
            if {a.fact.id, b.fact.id} & set(held) or not _one_place(a, b, attributes):
                continue
            least = _LIKE if a.origin.lang != b.origin.lang else _LIKE_WORDS
            alike = mutual and (_rare(name) or contexts.similarity(a, b) >= least)
            if alike or _one_matter(a, b, attributes):
                yield a, b, coded("FX103", "alone in two sentences that tell one thing", severity="note")


def _by_sentence(statements: Sequence[Statement], contexts: Contexts) -> dict[int, dict[str, list[Statement]]]:
    """The figures and lengths of time of each sentence, by their class."""
    found: defaultdict[int, defaultdict[str, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        name = kind_class(statement)
        if name and name != _DATED:
            found[contexts.sentence(statement)][name].append(statement)
    return {sentence: dict(own) for sentence, own in found.items()}


def _unexplained(
    own: Mapping[str, Sequence[Statement]], others: Sequence[Statement], units: Mapping[str, UnitScale]
) -> dict[str, list[Statement]]:
    """The values of a sentence that the other source has nowhere."""
    found: dict[str, list[Statement]] = {}
    for name, statements in own.items():
        told = [stretch(other, units) for other in others if kind_class(other) == name]
        found[name] = [s for s in statements if not any(fit(stretch(s, units), far) for far in told)]
    return found


def _one_place(a: Statement, b: Statement, attributes: Attributes) -> bool:
    """Nothing says that they are of two things or of two times, and they exclude each other."""
    one, other = a.fact, b.fact
    here, there = _figure(a), _figure(b)
    if here is None or there is None or vague(a) or vague(b) or two_currencies(a, b):
        return False
    if attributes.exclusive(one.attribute, other.attribute) or (one.status.name == "denied") != (
        other.status.name == "denied"
    ):
        return False
    if of_two(one.warnings, other.warnings) or other_quality(one.warnings, other.warnings) or _of_two_times(a, b):
        return False
    if kind_class(a) == _AGE and (not one_subject(a, b) or other_subjects(a, b)):
        return False
    if any(fact.attribute.startswith(TRADED) for fact in (one, other)) and a.origin.published != b.origin.published:
        return False
    grows = attributes.traits(one.attribute).cumulative or attributes.traits(other.attribute).cumulative
    if grows and a.origin.published != b.origin.published:
        return False
    return _differ(here, there)


def _one_matter(a: Statement, b: Statement, attributes: Attributes) -> bool:
    """They share a word of what they are of."""
    one, other = a.fact.attribute, b.fact.attribute
    return one == other or attributes.related(one, other) or bool(set(a.fact.kin) & set(b.fact.kin))


def _rare(name: str) -> bool:
    """A class of which a sentence has hardly two values: a rank, a measure."""
    return name == "rank" or name.startswith("dimension:")


def _figure(statement: Statement) -> FigureValue | None:
    """A figure, or a length of time in days."""
    value = statement.fact.value
    if isinstance(value, DateValue):
        return as_figure(value)
    return in_percent(value) if isinstance(value, FigureValue) else None


def _of_two_times(a: Statement, b: Statement) -> bool:
    """Both say when or how often, and say two things; or one tells what the value had been before."""
    one, other = a.fact, b.fact
    periods = one.facets.period, other.facets.period
    times = one.facets.as_of, other.facets.as_of
    if None not in periods and periods[0] != periods[1]:
        return True
    if times[0] is not None and times[1] is not None and times[0].timex != times[1].timex:
        return True
    ways = ways_of(one.warnings), ways_of(other.warnings)
    return ("each" in ways[0]) != ("each" in ways[1]) and "all" in ways[0] | ways[1]


def _differ(one: FigureValue, other: FigureValue) -> bool:
    """They exclude each other, of one unit and nearly of one size, or told apart by a slip of the pen."""
    if (not one.number and one.low is None) or (not other.number and other.low is None):
        return False
    if {one.direction, other.direction} == {"up", "down"}:
        return False
    together = one.unit == other.unit or ({one.unit, other.unit} <= COUNTS and bool({one.unit, other.unit} & BARE))
    if not together or {one.unit, other.unit} == {"person", "item"}:
        return False
    if compare_values(one, other).relation in CALM:
        return False
    small, large = sorted(abs(v.number or v.low or Decimal(0)) for v in (one, other))
    return 0 < large <= _FAR * small or slip(one, other) > 0
