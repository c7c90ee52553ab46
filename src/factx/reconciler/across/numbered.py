"""Things that have a number for a name, told in two sources with two numbers: 2캠프 here, ``Camp One`` there.

That one source speaks of another camp says nothing by itself. But where either source has one that the other never
names, and what stands around both is alike, a reader wants to see them side by side.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from factx.link.facts.numbered import RULE
from factx.models.mention import FigureValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import Statement, coded

_Sorts = dict[str, dict[str, list[Statement]]]
_NEAR, _ALONE = 0.15, 0.05
"""Similarity of what stands around two such things, where sources name several and where they name but one."""


def other_numbers(
    told: Mapping[str, Sequence[Statement]], together: Collection[tuple[str, str]], contexts: Contexts
) -> Iterator[Link]:
    """Links of two sources of one story, one of each sort of thing at most.

    Args:
        told: the statements of each source, those of rule `RULE` among them.
        together: pairs of sources of one story.
        contexts: what stands around them.
    """
    found = {source: _by_sort(own) for source, own in told.items()}
    for a, b in sorted(together):
        yield from _pairs(found[a], found[b], contexts)


def _pairs(own: _Sorts, others: _Sorts, contexts: Contexts) -> Iterator[Link]:
    for sort in sorted(own.keys() & others.keys()):
        a, b = own[sort], others[sort]
        only = [s for number in sorted(a.keys() - b.keys()) for s in a[number]]
        there = [s for number in sorted(b.keys() - a.keys()) for s in b[number]]
        near = [(contexts.similarity(one, other), one, other) for one in only for other in there]
        best = max(near, key=lambda pair: pair[0], default=None)
        if best is not None and best[0] >= (_ALONE if len(a) == len(b) == 1 else _NEAR):
            found = coded("FX103", "two of a sort that has numbers", relation="possibly_conflicts", severity="note")
            yield Link(best[1], best[2], found, 0.0, False, ("noun",))


def _by_sort(statements: Sequence[Statement]) -> _Sorts:
    """What has numbers for names, by its sort and number."""
    found: defaultdict[str, defaultdict[str, list[Statement]]] = defaultdict(lambda: defaultdict(list))
    for statement in statements:
        value = statement.fact.value
        if statement.fact.rule == RULE and isinstance(value, FigureValue):
            found[statement.fact.attribute][f"{value.number}"].append(statement)
    return {sort: dict(by_number) for sort, by_number in found.items()}
