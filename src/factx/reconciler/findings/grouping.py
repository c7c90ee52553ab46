"""From compared pairs to findings: one for each question and code, its sides the camps of equal values."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from factx.models.finding import ALARMS, CALM, DIFFERING, EQUAL, RELATIONS, SEVERITIES, Finding, Relation
from factx.reconciler.alignment.link import Link
from factx.reconciler.codes import UPDATE, VALUES
from factx.reconciler.findings.building import Builder
from factx.reconciler.findings.calmed import Calming, question
from factx.reconciler.findings.camps import Edges, Groups, cliques, joined, two_sides
from factx.reconciler.findings.lines import by_holder, is_denial, is_worded, once_each
from factx.reconciler.findings.members import Members
from factx.reconciler.findings.messages import Messages

_HOLDERS = frozenset({"FX702", "FX703"})
"""Codes of one value that differ in who says it: one finding for the value."""
_FRAMES = frozenset({"FX101", "FX110", "FX113", "FX114"})
"""One value that differs in how it is reckoned, or in which way it went."""
_NOT_ONE: frozenset[Relation] = DIFFERING | {"incomparable"}


def _links() -> defaultdict[tuple[str, str], list[Link]]:
    return defaultdict(list)


def _edges() -> defaultdict[tuple[str, bool, bool], Edges[Link]]:
    return defaultdict(lambda: defaultdict(list))


@dataclass(slots=True)
class _Coded:
    """Coded links by the finding that they make.

    Attributes:
        alone: each a finding, with the facts of its sides.
        denied: code and denial → those who assert what it denies.
        shared: code and camp → one value, from several holders.
        framed: code and camp → one value, told in several frames.
        edges: code, whether alarms, whether bare of grounds → links by their camps.
        asked: attribute, whether bare of grounds, whether grown → notes by their camps.
    """

    alone: list[tuple[list[list[str]], Link]] = field(default_factory=list)
    denied: defaultdict[tuple[str, str], list[Link]] = field(default_factory=_links)
    shared: defaultdict[tuple[str, str], list[Link]] = field(default_factory=_links)
    framed: defaultdict[tuple[str, str], list[Link]] = field(default_factory=_links)
    edges: defaultdict[tuple[str, bool, bool], Edges[Link]] = field(default_factory=_edges)
    asked: defaultdict[tuple[str, bool, bool], Edges[Link]] = field(default_factory=_edges)


class Grouping:
    """Builds the findings of a run.

    Args:
        links: compared pairs.
        order: fact id → place in the run, for a stable order.
        messages: words of titles, sentences and suggestions.
        reference: ids of sources of reference facts, which are never counted as independent.
    """

    def __init__(
        self, links: Sequence[Link], order: Mapping[str, int], messages: Messages, reference: frozenset[str]
    ) -> None:
        self._links = links
        self._members = Members(links, order)
        self._calming = Calming(links, self._members)
        self._builder = Builder(self._members, messages, reference)

    def findings(self) -> list[Finding]:
        """Gravest first; where two findings have the same facts, the graver takes the other's code along."""
        built = [*self._coded(), *self._agreements()]
        built.sort(key=self._rank)
        by_id: dict[str, Finding] = {}
        for finding in built:
            kept = by_id.get(finding.id)
            if kept is None:
                by_id[finding.id] = finding
            elif finding.code and finding.code != kept.code and finding.code not in kept.also:
                by_id[finding.id] = kept.model_copy(update={"also": (*kept.also, finding.code)})
        return list(once_each(by_id.values()))

    def _rank(self, finding: Finding) -> tuple[int, int, str, int]:
        first = min((self._members.order[fact] for fact in finding.facts), default=0)
        return (
            SEVERITIES.index(finding.severity), RELATIONS.index(finding.relation), finding.code or "FX999", first,
        )  # fmt: skip

    def _coded(self) -> Iterator[Finding]:
        coded = _Coded()
        for link in self._links:
            if link.comparison.code is not None:
                self._sort(link.comparison.code, link, coded)
        build = self._builder.finding
        yield from (build(sides, [link]) for sides, link in coded.alone)
        for links in coded.framed.values():
            yield build(two_sides((link.a.fact.id, link.b.fact.id) for link in links), links)
        for (_, denial), links in coded.denied.items():  # a denial meets the same assertion in many sources
            yield build([[denial], list(dict.fromkeys(link.b.fact.id for link in links))], links)
        for links in coded.shared.values():
            yield build(by_holder(links), links)
        yield from self._of_camps(coded)

    def _sort(self, code: str, link: Link, coded: _Coded) -> None:
        a, b = link.a.fact.id, link.b.fact.id
        camps = self._members.pair(link)
        if a == b:
            coded.alone.append(([[a]], link))
        elif is_denial(link):
            coded.denied[code, a].append(link)
        elif link.comparison.relation == "agrees" and code in _HOLDERS:
            coded.shared[code, self._members.camp(a)].append(link)
        elif link.comparison.relation == "agrees":  # one value: the camps are the two facts themselves
            coded.alone.append(([[a], [b]], link))
        elif camps[0] != camps[1]:
            self._set_apart(code, self._calming.calmed(link), coded)
        elif code in _FRAMES:  # a third source tells the value and no frame of it
            coded.framed[code, camps[0]].append(link)

    def _set_apart(self, code: str, link: Link, coded: _Coded) -> None:
        alarm = link.comparison.severity in ALARMS  # a side that is but worth a note joins no alarm
        about = None if alarm or code not in VALUES else question(link)
        bare = not alarm and not link.grounds  # what rests on nearness alone stands by itself
        told = coded.edges[code, alarm, bare] if about is None else coded.asked[about, bare, code == UPDATE]
        told[self._members.pair(link)].append(link)

    def _of_camps(self, coded: _Coded) -> Iterator[Finding]:
        """Camps of which each is set against each other; of notes on one attribute, whatever hangs together."""
        for sort in sorted(coded.edges):
            for clique in cliques(coded.edges[sort], self._members.order):
                inner = combinations(sorted(clique), 2)
                yield self._of_sides(clique, [link for pair in inner for link in coded.edges[sort].get(pair, ())])
        for about in sorted(coded.asked):
            for camps, links in joined(coded.asked[about]):
                yield self._of_sides(camps, links)

    def _of_sides(self, camps: Iterable[str], links: Sequence[Link]) -> Finding:
        ordered = sorted(camps, key=self._members.place(links))
        return self._builder.finding(self._members.parted(ordered, links), links)

    def _agreements(self) -> Iterable[Finding]:
        told = [link for link in self._links if link.comparison.code is None and is_worded(link)]
        for link in told:  # what is said in other words is no value that many share: each pair by itself
            yield self._builder.finding([[link.a.fact.id], [link.b.fact.id]], [link])
        for relations in (EQUAL, CALM - EQUAL):  # what is but compatible hides no agreement of the same facts
            links = [link for link in self._links if link.comparison.code is None and not is_worded(link)]
            yield from self._together([link for link in links if link.comparison.relation in relations])

    def _together(self, calm: Sequence[Link]) -> Iterable[Finding]:
        alike = Groups(self._members.pair(link) for link in self._links if link.comparison.relation in _NOT_ONE)
        edges: defaultdict[str, list[Link]] = defaultdict(list)
        equal_first = sorted(calm, key=lambda link: (link.comparison.relation != "agrees", -link.affinity))
        held = {id(link) for link in equal_first if alike.join(*self._members.pair(link))}
        for link in calm:
            if id(link) in held:
                edges[alike.find(self._members.pair(link)[0])].append(link)
        for root in self._members.sorted(edges):
            facts = {fact.id for link in edges[root] for fact in (link.a.fact, link.b.fact)}
            camps = self._members.sorted({self._members.camp(fact) for fact in facts})
            yield self._builder.finding(
                [[f for f in self._members.of[camp] if f in facts] for camp in camps], edges[root]
            )
