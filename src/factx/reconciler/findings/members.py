"""The facts of a run by camps: those that compared pairs have told for one value, and where each source tells it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.link import Link
from factx.reconciler.codes import UPDATE
from factx.reconciler.comparison import Statement
from factx.reconciler.findings.camps import Sets, parted

_WORDS = frozenset({"FX301", "FX303"})
"""Codes of the words of an utterance: a translation has none of them, and stands on no side."""


class Members:
    """Which facts are of one value.

    Args:
        links: compared pairs.
        order: fact id → place in the run, for a stable order.

    Attributes:
        statements: every compared fact by its id.
        of: name of a camp → ids of its facts, in order.
    """

    def __init__(self, links: Sequence[Link], order: Mapping[str, int]) -> None:
        self.order = order
        self.statements: dict[str, Statement] = {}
        self.of: defaultdict[str, list[str]] = defaultdict(list)
        self._camps = Sets()
        for link in links:
            self.statements.setdefault(link.a.fact.id, link.a)
            self.statements.setdefault(link.b.fact.id, link.b)
            if link.comparison.relation == "agrees" and _as_exact(link):
                self._camps.join(link.a.fact.id, link.b.fact.id)
        for fact in self.sorted(self.statements):
            self.of[self.camp(fact)].append(fact)

    def sorted(self, facts: Iterable[str]) -> list[str]:
        """Ids of facts in the order of the run."""
        return sorted(facts, key=self.order.__getitem__)

    def camp(self, fact: str) -> str:
        """The name of the camp that a fact is in: the id of one of its facts."""
        return self._camps.find(fact)

    def pair(self, link: Link) -> tuple[str, str]:
        """The camps of both sides of a link, sorted by name."""
        one, other = sorted((self.camp(link.a.fact.id), self.camp(link.b.fact.id)))
        return one, other

    def told_at(self, camp: str) -> dict[str, list[int]]:
        """Sources of a camp, with where they tell its value."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for fact in self.of[camp]:
            statement = self.statements[fact]
            found[statement.origin.id] += [e.start for e in statement.fact.evidence if e.role == "value"]
        return found

    def parted(self, camps: Sequence[str], links: Sequence[Link]) -> list[list[str]]:
        """The facts of each camp that stand on its side of one finding.

        Args:
            camps: in the order of the sides.
            links: of the finding.
        """
        compared = {s.fact.id: s.origin.lang for link in links for s in (link.a, link.b)}
        members = [self.of[camp] for camp in camps]
        if any(link.comparison.code in _WORDS for link in links):
            members = [[one for one in own if self.statements[one].origin.lang in compared.values()] for own in members]
        return parted(members, compared, self.statements)

    def place(self, links: Sequence[Link]) -> Callable[[str], tuple[Decimal, int]]:
        """Sorts the camps of a finding: what has grown by its size, all else as it is told."""
        grown = min(links, key=lambda link: link.comparison.rank).comparison.code == UPDATE

        def place(camp: str) -> tuple[Decimal, int]:
            value = self.statements[self.of[camp][0]].fact.value
            size = value.number if grown and isinstance(value, FigureValue) else None
            return size or Decimal(0), self.order[self.of[camp][0]]

        return place


def _as_exact(link: Link) -> bool:
    """Whether equal values are as exact: two hours of one day agree with the day, and not with one another."""
    one, other = link.a.fact.value, link.b.fact.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue) or "DURATION" in (one.type, other.type):
        return True
    return (one.first, one.last) == (other.first, other.last)
