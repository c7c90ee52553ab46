"""Counts that a later source tells anew beside the one that an earlier source had: up from 260, 이 가운데 1,870건은.

The value of the earlier source stands in the later one and is explained by it; what that source adds is that it has
grown since. A reader of both wants to see the new value beside the old one: an update, no conflict.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factx.link.facts.reckoned import ways_of
from factx.models.fact import AHEAD, UNSURE, Fact
from factx.models.mention import FigureValue
from factx.reconciler.alignment.affinity import kind_class
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.codes import UPDATE
from factx.reconciler.compare.figures import COUNTS
from factx.reconciler.comparison import Comparison, Statement, coded

_EARLIER = "earlier"
_CLASSES = frozenset({"count", "money"})
_TIMES = 20
"""How many times the old count the new one is at most."""
_NEAR = 1
"""Sentences between them."""
_UNSETTLED = AHEAD | UNSURE


def grown(
    equal: Iterable[tuple[Statement, Statement]],
    statements: Mapping[str, Sequence[Statement]],
    contexts: Contexts,
    attributes: Attributes,
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """The old value of the earlier source with the new one of the later.

    Args:
        equal: pairs of statements of two sources that give one value.
        statements: of all sources, by id.
        contexts: which sentences they stand in.
        attributes: the catalogue.
    """
    pairs = [pair for one, other in equal if (pair := _in_order(one, other)) and kind_class(one) in _CLASSES]
    told: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for old, again in pairs:
        told[old.origin.id, again.origin.id].add(again.fact.id)
    for old, again in pairs:
        known = told[old.origin.id, again.origin.id]
        new = next(
            (
                s
                for s in statements[again.origin.id]
                if s.fact.id not in known and _has_grown(again, s, contexts) and _one_matter(old, again, s, attributes)
            ),
            None,
        )
        if new is not None:
            yield old, new, coded(UPDATE, "the later source tells the old count and the new one")


def _in_order(one: Statement, other: Statement) -> tuple[Statement, Statement] | None:
    """The earlier source first; None where nobody knows which it is."""
    times = one.origin.moment or one.origin.published, other.origin.moment or other.origin.published
    if not times[0] or not times[1] or times[0].startswith(times[1]) or times[1].startswith(times[0]):
        return None
    return (one, other) if times[0] < times[1] else (other, one)


def _has_grown(again: Statement, new: Statement, contexts: Contexts) -> bool:
    """A greater value near the old one, of which the words say that it is of an earlier time."""
    before, after = again.fact.value, new.fact.value
    if not isinstance(before, FigureValue) or not isinstance(after, FigureValue):
        return False
    if not before.number or not after.number or not before.number < after.number <= _TIMES * before.number:
        return False
    one_unit = before.unit == after.unit or {before.unit, after.unit} <= COUNTS
    if not one_unit or {before.form, after.form} != {"level"} or new.fact.status.name in _UNSETTLED:
        return False
    if abs(contexts.sentence(again) - contexts.sentence(new)) > _NEAR:
        return False
    return _EARLIER in ways_of(again.fact.warnings) or _is_past(again, new.fact)


def _is_past(again: Statement, new: Fact) -> bool:
    """The old value is of a day that was over before the source appeared, the new one of no earlier day."""
    then, now, published = again.fact.facets.as_of, new.facets.as_of, again.origin.published
    if then is None or then.last is None or published is None or then.last[:10] >= published:
        return False
    return now is None or now.last is None or now.last > then.last


def _one_matter(old: Statement, again: Statement, new: Statement, attributes: Attributes) -> bool:
    """The new value counts what the old one does, by either source's words for it."""
    name = new.fact.attribute
    return any(
        name == other or attributes.related(name, other) or (set(new.fact.kin) & set(s.fact.kin))
        for s in (old, again)
        for other in (s.fact.attribute,)
        if not attributes.exclusive(name, other)
    )
