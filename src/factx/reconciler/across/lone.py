"""Values that are left over as the only ones of their kind in both sources: a premium of 28% here, 38% above there.

Most values of two reports of one event are told alike; those that are not, and of which either report has but one, are
likely to answer one question whatever each calls it. Only kinds of which a report has few are so compared: shares,
multiples, rises and falls in per cent, measures, and ranks by one quality (third-oldest here, second-oldest there).
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from factx.link.facts.qualities import ORDER, SIZE, quality
from factx.link.facts.reckoned import ways_of
from factx.models.finding import CALM
from factx.models.mention import FigureValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.once import number_of
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.figures import compare_values
from factx.reconciler.compare.shares import in_percent, is_fraction
from factx.reconciler.comparison import Comparison, Statement, coded

_FEW = 4
"""Values of one kind that a report has at most, where nothing but their kind says that two are of one matter."""
NEAR = 0.08
"""Similarity of what stands around two values from which they may be of one matter."""
FAR = Decimal(6)
"""How many times one value is the other at most."""
"""Relations of values that do not differ."""
_ASIDE = frozenset({"earlier"})
_RANK, _CHANGE = "rank", "change"
_COMMON = frozenset({_RANK, f"{_RANK} {SIZE}"})
"""Ranks of which stories have several: of what comes one after the other, of what is large."""
_OF_POLLS = frozenset({"politics.confidence_level", "politics.margin_of_error"})
"""What polls tell of themselves."""
_RATES = frozenset({"percent", "percentage_point", "ratio"})
_DIMENSIONS = frozenset({"mass", "area", "volume", "speed", "energy", "power", "force", "pressure", "temperature"})


def lone(
    left: Sequence[Statement],
    right: Sequence[Statement],
    held: Collection[str],
    contexts: Contexts,
    attributes: Attributes,
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of values that differ and are all that is left of their kind in both sources.

    Args:
        left: statements of one source.
        right: of another.
        held: ids of facts that need no other: told alike, or in an alarm.
        contexts: what stands around them.
        attributes: the catalogue.
    """
    own, others = _by_kind(left), _by_kind(right)
    for kind in sorted(own.keys() & others.keys()):
        free = unexplained(own[kind], others[kind], held), unexplained(others[kind], own[kind], held)
        if kind.startswith(_RANK):
            yield from _of_one_thing(own[kind], others[kind], free, attributes)
        if len(free[0]) != 1 or len(free[1]) != 1:
            continue
        a, b = free[0][0], free[1][0]
        if attributes.exclusive(a.fact.attribute, b.fact.attribute):  # growth, and inflation
            continue
        found = _opposed(a, b) if kind == _CHANGE else _differing(a, b)
        if found is None:
            continue
        most = max(len(own[kind]), len(others[kind]))
        near = contexts.similarity(a, b) >= NEAR or bool(set(a.fact.kin) & set(b.fact.kin))
        many = most > 1 and (kind == _CHANGE or kind.startswith(_RANK))
        if (
            (near and not many)
            or (most == 1 and kind not in _COMMON)
            or (most <= _FEW and kind in ("multiple", "share"))
        ):
            yield a, b, found.at_most("note").doubted()


def _of_one_thing(
    own: Sequence[Statement],
    others: Sequence[Statement],
    free: tuple[Sequence[Statement], Sequence[Statement]],
    attributes: Attributes,
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Ranks that differ of what both sources rank but once: the first woman here, the second woman there."""
    if max(len(own), len(others)) == 1:
        return
    things = _things(own), _things(others)
    for a in free[0]:
        for b in free[1]:
            shared = set(a.fact.kin) & set(b.fact.kin)
            if not any(things[0][thing] == things[1][thing] == 1 for thing in shared):
                continue
            found = None if attributes.exclusive(a.fact.attribute, b.fact.attribute) else _differing(a, b)
            if found is not None:
                yield a, b, found.at_most("note").doubted()


def _things(statements: Sequence[Statement]) -> Counter[str]:
    """How many ranks are of each thing."""
    return Counter(thing for statement in statements for thing in set(statement.fact.kin))


def kind_of(value: object, warnings: Sequence[str] = ()) -> str | None:
    """The kind of a value of which a report has few, a rank by its quality; None for sums, counts and dates."""
    if not isinstance(value, FigureValue) or value.number is None:
        return None
    if value.form == "rank":
        named = quality(warnings)
        return _RANK if named in (None, ORDER) else f"{_RANK} {named}"
    if value.form == "multiple":
        return "multiple"
    if value.form == "delta":
        rate = value.unit in ("percent", "percentage_point") and value.direction is not None
        return f"{value.unit} {value.direction}" if rate else None
    if value.unit == "percent" or is_fraction(value):
        return "share"
    return value.dimension if value.dimension in _DIMENSIONS else None


def _by_kind(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        value = statement.fact.value
        kind = kind_of(value, statement.fact.warnings)
        if ways_of(statement.fact.warnings) & _ASIDE or statement.fact.attribute in _OF_POLLS:
            continue
        if kind is not None:
            found[kind].append(statement)
        if isinstance(value, FigureValue) and value.form == "delta" and value.direction and value.unit in _RATES:
            found[_CHANGE].append(statement)
    return found


def unexplained(own: Sequence[Statement], others: Sequence[Statement], held: Collection[str]) -> list[Statement]:
    """Values that nothing in the other source explains, each number once, in order of their numbers."""
    told = {number_of(other) for other in others}
    free = {number_of(s): s for s in reversed(own) if s.fact.id not in held and number_of(s) not in told}
    return [free[number] for number in sorted(free)]


def _opposed(a: Statement, b: Statement) -> Comparison | None:
    """The only change that either tells: here a fall by nearly half, there a rise by 40 percent."""
    directions = {s.fact.value.direction for s in (a, b) if isinstance(s.fact.value, FigureValue)}
    if directions != {"up", "down"}:
        return None
    return coded("FX103", "the only changes that are told, up and down", relation="possibly_conflicts")


def _differing(a: Statement, b: Statement) -> Comparison | None:
    """How two values differ; None where they may be one, or are too far apart to be of one matter."""
    values = a.fact.value, b.fact.value
    if not isinstance(values[0], FigureValue) or not isinstance(values[1], FigureValue):
        return None
    one, other = in_percent(values[0]), in_percent(values[1])
    if one.unit != other.unit or compare_values(one, other).relation in CALM:
        return None
    sizes = [abs(v.number if v.number is not None else v.low or Decimal(0)) for v in (one, other)]
    if min(sizes) <= 0 or max(sizes) > FAR * min(sizes):
        return None
    if (a.fact.status.name == "denied") != (b.fact.status.name == "denied"):
        return None
    return coded("FX103", "the only ones of their kind that are left", relation="possibly_conflicts")
