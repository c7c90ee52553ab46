"""Camps of equal values: which facts belong together, and which camps a finding sets against each other."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from factx.reconciler.comparison import Statement

T = TypeVar("T")
Edges = dict[tuple[str, str], list[T]]
"""Pairs of camps with what was compared between them."""


class Sets:
    """Disjoint sets of fact ids."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, one: str) -> str:
        """The smallest member of its set."""
        root = one
        while (above := self._parent.get(root, root)) != root:
            root = above
        while self._parent.get(one, one) != root:
            self._parent[one], one = root, self._parent.get(one, one)
        return root

    def join(self, one: str, other: str) -> None:
        """Makes their sets one."""
        low, high = sorted((self.find(one), self.find(other)))
        self._parent[high] = low


class Groups:
    """Sets of camps of which no two are set against each other.

    Args:
        apart: pairs of camps that are; a camp is never apart from itself.
    """

    def __init__(self, apart: Iterable[tuple[str, str]]) -> None:
        self._apart: defaultdict[str, set[str]] = defaultdict(set)
        for one, other in apart:
            if one != other:
                self._apart[one].add(other)
                self._apart[other].add(one)
        self._sets = Sets()
        self._members: dict[str, set[str]] = {}

    def find(self, camp: str) -> str:
        """What names the group of a camp."""
        return self._sets.find(camp)

    def join(self, one: str, other: str) -> bool:
        """Makes their groups one, unless that brings two together that exclude each other.

        ``over 1,460 hectares`` leaves room for 1천512㏊ and for 2천200㏊, which are not one for that.
        """
        roots = self._sets.find(one), self._sets.find(other)
        mine, theirs = (self._members.setdefault(root, {root}) for root in roots)
        if any(self._apart[camp] & theirs for camp in mine):
            return False
        self._sets.join(*roots)
        self._members[self._sets.find(one)] = mine | theirs
        return True


def joined(edges: Edges[T]) -> Iterable[tuple[list[str], list[T]]]:
    """Camps that any chain of pairs joins, with those pairs: what a reader looks at once."""
    together = Sets()
    for a, b in edges:
        together.join(a, b)
    found: defaultdict[str, tuple[dict[str, None], list[T]]] = defaultdict(lambda: ({}, []))
    for (a, b), links in edges.items():
        camps, told = found[together.find(a)]
        camps.update({a: None, b: None})
        told += links
    for root in sorted(found):
        camps, told = found[root]
        yield list(camps), told


def two_sides(pairs: Iterable[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """The members of pairs, each on the other side of those it is paired with where that can be."""
    against: defaultdict[str, list[str]] = defaultdict(list)
    for one, other in pairs:
        against[one].append(other)
        against[other].append(one)
    side: dict[str, int] = {}
    for first in against:
        todo = [] if first in side else [first]
        side.setdefault(first, 0)
        while todo:
            one = todo.pop()
            new = [other for other in against[one] if other not in side]
            side |= dict.fromkeys(new, 1 - side[one])
            todo += new
    return [one for one in against if side[one] == 0], [one for one in against if side[one] == 1]


def parted(
    camps: Sequence[Sequence[str]], compared: Collection[str], statements: Mapping[str, Statement]
) -> list[list[str]]:
    """The camps without what merely joined one of them and stands in the very words that another is there for.

    A sentence (``it's time "for women to go"``) and the words quoted in it are two facts of one place: where the
    quotation is set against a third, the sentence that agrees with that third is no party to it.

    Args:
        camps: fact ids.
        compared: those that are set against another side.
        statements: by fact id.
    """
    spots = {one: list(_spots(statements[one])) for camp in camps for one in camp}
    others = [
        [spot for own in camps if own is not camp for one in own if one in compared for spot in spots[one]]
        for camp in camps
    ]
    return [
        [one for one in camp if one in compared or not any(_overlap(a, b) for a in spots[one] for b in against)]
        for camp, against in zip(camps, others, strict=True)
    ]


def _spots(statement: Statement) -> Iterable[tuple[str, int, int]]:
    return ((e.source, e.start, e.end) for e in statement.fact.evidence if e.role == "value")


def _overlap(one: tuple[str, int, int], other: tuple[str, int, int]) -> bool:
    return one[0] == other[0] and one[1] < other[2] and other[1] < one[2]


def cliques(edges: Mapping[tuple[str, str], object], order: Mapping[str, int]) -> list[frozenset[str]]:
    """Sets of camps that all differ from one another, so that no side stands against one it was never compared with.

    Greedy: every edge lies in one of them; each grows while a camp fits.
    """
    near: defaultdict[str, set[str]] = defaultdict(set)
    for a, b in edges:
        near[a].add(b)
        near[b].add(a)
    found: list[frozenset[str]] = []
    covered: set[tuple[str, str]] = set()
    for a, b in sorted(edges, key=lambda pair: (order[pair[0]], order[pair[1]])):
        if (a, b) in covered:
            continue
        clique = {a, b}
        for camp in sorted(near[a] & near[b], key=order.__getitem__):
            if clique <= near[camp]:
                clique.add(camp)
        covered.update(combinations(sorted(clique), 2))
        found.append(frozenset(clique))
    return found
