"""From compared pairs to findings: one for each question and code, its sides the camps of equal values."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from itertools import combinations

from factx.models.fact import Evidence, Fact
from factx.models.finding import ALARMS, CALM, DIFFERING, EQUAL, RELATIONS, SEVERITIES, Finding, Relation, Side
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.align import Link
from factx.reconciler.catalogue import catalogue
from factx.reconciler.codes import DENIALS, SCOPES, VALUES
from factx.reconciler.comparison import Comparison, Statement
from factx.reconciler.findings.camps import Edges, Groups, Sets, cliques, joined, parted, two_sides
from factx.reconciler.findings.lines import by_holder, is_denial, is_worded, of_clauses, once_each
from factx.reconciler.findings.messages import Messages

EVIDENCES = 4
"""At most so many places of one fact stand in a finding."""
_UPDATE = "FX112"
"""A count that has grown."""
_DONE_SINCE, _REGRESS = "FX502", "FX503"
"""Planned, then done; done, then planned."""
_BESIDE_GROWTH = frozenset({"FX103", "FX104", "FX122", "FX123"})
_HOLDERS = frozenset({"FX702", "FX703"})
"""Codes of one value that differ in who says it: one finding for the value."""
_WORDS = frozenset({"FX301", "FX303"})
"""Codes of the words of an utterance: a translation has none of them, and stands on no side."""
_FRAMES = frozenset({"FX101", "FX110", "FX113", "FX114"})
"""One value that differs in how it is reckoned, or in which way it went."""
_ONE_BREATH = 200
"""Characters between two values that one source tells of two things side by side."""
_NOT_ONE: frozenset[Relation] = DIFFERING | {"incomparable"}


class Grouping:
    """Builds the findings of a run.

    Args:
        links: compared pairs.
        order: fact id → place in the run, for a stable order.
        reference: ids of sources of reference facts, which are never counted as independent.
    """

    def __init__(
        self, links: Sequence[Link], order: Mapping[str, int], messages: Messages, reference: frozenset[str]
    ) -> None:
        self._links = links
        self._order = order
        self._messages = messages
        self._reference = reference
        self._statements: dict[str, Statement] = {}
        self._camps = Sets()
        self._members: defaultdict[str, list[str]] = defaultdict(list)
        for link in links:
            self._statements.setdefault(link.a.fact.id, link.a)
            self._statements.setdefault(link.b.fact.id, link.b)
            if link.comparison.relation == "agrees" and _as_exact(link):
                self._camps.join(link.a.fact.id, link.b.fact.id)
        for fact in sorted(self._statements, key=order.__getitem__):
            self._members[self._camps.find(fact)].append(fact)
        self._grown = {self._pair(link) for link in links if link.comparison.code == _UPDATE}
        self._growing = {link.a.fact.attribute for link in links if link.comparison.code == _UPDATE}
        self._done_since = {self._pair(link) for link in links if link.comparison.code == _DONE_SINCE}

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
        first = min((self._order[fact] for fact in finding.facts), default=0)
        return (
            SEVERITIES.index(finding.severity), RELATIONS.index(finding.relation), finding.code or "FX999", first,
        )  # fmt: skip

    def _coded(self) -> Iterable[Finding]:
        edges: defaultdict[tuple[str, bool, bool], Edges[Link]] = defaultdict(lambda: defaultdict(list))
        asked: defaultdict[tuple[str, bool, bool], Edges[Link]] = defaultdict(lambda: defaultdict(list))
        shared: defaultdict[tuple[str, str], list[Link]] = defaultdict(list)
        stars: defaultdict[tuple[str, str], list[Link]] = defaultdict(list)
        framed: defaultdict[tuple[str, str], list[Link]] = defaultdict(list)
        for link in self._links:
            code = link.comparison.code
            if code is None:
                continue
            if link.a.fact.id == link.b.fact.id:
                yield self._finding([[link.a.fact.id]], [link])
                continue
            if is_denial(link):
                stars[code, link.a.fact.id].append(link)
                continue
            if link.comparison.relation == "agrees":  # one value: the camps are the two facts themselves
                if code in _HOLDERS:
                    shared[code, self._camps.find(link.a.fact.id)].append(link)
                else:
                    yield self._finding([[link.a.fact.id], [link.b.fact.id]], [link])
                continue
            camps = self._pair(link)
            if camps[0] == camps[1] and code in _FRAMES:  # a third source tells the value and no frame of it
                framed[code, camps[0]].append(link)
            elif camps[0] != camps[1]:
                link = self._outgrown(self._calmed(link, camps))  # noqa: PLW2901
                alarm = link.comparison.severity in ALARMS  # a side that is but worth a note joins no alarm
                question = None if alarm or code not in VALUES else _question(link)
                bare = not alarm and not link.grounds  # what rests on nearness alone stands by itself
                told = edges[code, alarm, bare] if question is None else asked[question, bare, code == _UPDATE]
                told[camps[0], camps[1]].append(link)
        for links in framed.values():
            yield self._finding(two_sides((link.a.fact.id, link.b.fact.id) for link in links), links)
        for (_, denial), links in stars.items():  # a denial meets the same assertion in many sources
            yield self._finding([[denial], list(dict.fromkeys(link.b.fact.id for link in links))], links)
        for links in shared.values():
            yield self._finding(by_holder(links), links)
        for sort in sorted(edges):
            for clique in cliques(edges[sort], self._order):
                inner = combinations(sorted(clique), 2)
                links = [link for pair in inner for link in edges[sort].get(pair, ())]
                ordered = sorted(clique, key=self._place(links))
                yield self._finding(self._parted(ordered, links), links)
        for about in sorted(asked):
            for camps_of_one, links in joined(asked[about]):
                ordered = sorted(camps_of_one, key=self._place(links))
                yield self._finding(self._parted(ordered, links), links)

    def _parted(self, camps: Sequence[str], links: Sequence[Link]) -> list[list[str]]:
        compared = {s.fact.id: s.origin.lang for link in links for s in (link.a, link.b)}
        members = [self._members[camp] for camp in camps]
        if any(link.comparison.code in _WORDS for link in links):
            members = [[one for one in own if self._lang(one) in compared.values()] for own in members]
        return parted(members, compared, self._statements)

    def _lang(self, fact: str) -> str:
        return self._statements[fact].origin.lang

    def _place(self, links: Sequence[Link]) -> Callable[[str], tuple[Decimal, int]]:
        """Sorts the camps of a finding: what has grown by its size, all else as it is told."""
        grown = min(links, key=lambda link: link.comparison.rank).comparison.code == _UPDATE

        def place(camp: str) -> tuple[Decimal, int]:
            value = self._statements[self._members[camp][0]].fact.value
            size = value.number if grown and isinstance(value, FigureValue) else None
            return size or Decimal(0), self._order[self._members[camp][0]]

        return place

    def _pair(self, link: Link) -> tuple[str, str]:
        one, other = sorted((self._camps.find(link.a.fact.id), self._camps.find(link.b.fact.id)))
        return one, other

    def _calmed(self, link: Link, camps: Sequence[str]) -> Link:
        """No alarm between two values that two sources tell both of, or one in one breath (204 votes, 12 theirs).

        To them they answer two questions. That one source tells both far apart may be the very slip to be found; but
        what is no alarm then has no grounds, unless the digits tell of a slip. Nor is it one between two values of
        which one has grown into the other, by sources that give the hour, or where most tell that a plan was done
        after the one that still has it as a plan.
        """
        if link.comparison.code == _REGRESS and (camps[0], camps[1]) in self._done_since:
            return replace(link, comparison=link.comparison.at_most("note"), grounds=())
        if link.comparison.code not in VALUES | SCOPES or link.a.origin.id == link.b.origin.id:
            return link
        if (camps[0], camps[1]) in self._grown:
            return replace(link, comparison=link.comparison.at_most("note"))
        one, other = (self._told_at(camp) for camp in camps)
        both = one.keys() & other.keys()
        close = any(abs(a - b) <= _ONE_BREATH for name in both for a in one[name] for b in other[name])
        if len(both) > 1 or close:
            link = replace(link, comparison=link.comparison.at_most("note"))
        if both and link.comparison.severity == "note" and "slip" not in link.grounds:
            return replace(link, grounds=())
        return link

    def _outgrown(self, link: Link) -> Link:
        """Beside a count that has grown from source to source, other values of it are stages, wholes or parts."""
        noted = link.comparison.severity == "note" and "slip" not in link.grounds
        growing = _question(link) in self._growing
        return replace(link, grounds=()) if noted and growing and link.comparison.code in _BESIDE_GROWTH else link

    def _told_at(self, camp: str) -> dict[str, list[int]]:
        """Sources of a camp, with where they tell its value."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for fact in self._members[camp]:
            statement = self._statements[fact]
            found[statement.origin.id] += [e.start for e in statement.fact.evidence if e.role == "value"]
        return found

    def _agreements(self) -> Iterable[Finding]:
        told = [link for link in self._links if link.comparison.code is None and is_worded(link)]
        for link in told:  # what is said in other words is no value that many share: each pair by itself
            yield self._finding([[link.a.fact.id], [link.b.fact.id]], [link])
        for relations in (EQUAL, CALM - EQUAL):  # what is but compatible hides no agreement of the same facts
            links = [link for link in self._links if link.comparison.code is None and not is_worded(link)]
            yield from self._together([link for link in links if link.comparison.relation in relations])

    def _together(self, calm: Sequence[Link]) -> Iterable[Finding]:
        alike = Groups(self._pair(link) for link in self._links if link.comparison.relation in _NOT_ONE)
        edges: defaultdict[str, list[Link]] = defaultdict(list)
        equal_first = sorted(calm, key=lambda link: (link.comparison.relation != "agrees", -link.affinity))
        held = {id(link) for link in equal_first if alike.join(*self._pair(link))}
        for link in calm:
            if id(link) in held:
                edges[alike.find(self._pair(link)[0])].append(link)
        for root in sorted(edges, key=self._order.__getitem__):
            facts = {fact.id for link in edges[root] for fact in (link.a.fact, link.b.fact)}
            camps = sorted({self._camps.find(fact) for fact in facts}, key=self._order.__getitem__)
            yield self._finding([[f for f in self._members[camp] if f in facts] for camp in camps], edges[root])

    def _finding(self, camps: Sequence[Sequence[str]], links: Sequence[Link]) -> Finding:
        gravest = min(links, key=lambda link: link.comparison.rank).comparison
        grounds = tuple(dict.fromkeys(ground for link in links for ground in link.grounds))
        noted = gravest.severity == "note" and gravest.code is not None
        reported = len({s.origin.id for link in links for s in (link.a, link.b)}) == 1 and _both_told(gravest, grounds)
        silent = noted and (reported or (not grounds and catalogue()[gravest.code or ""].grounded))
        facts = sorted((fact for camp in camps for fact in camp), key=self._order.__getitem__)
        own = {s.fact.id: s for link in links for s in (link.a, link.b)}  # with the words that this finding goes by
        sides = tuple(self._side([own.get(fact, self._statements[fact]) for fact in camp]) for camp in camps)
        told = [self._messages.brief(self._statements[camp[0]].fact, gravest.code) for camp in camps]
        subject = _common([self._statements[fact].fact.subject for fact in facts])
        attribute = _common([self._statements[fact].fact.attribute for fact in facts])
        also = dict.fromkeys(code for link in links for code in link.comparison.also if code != gravest.code)
        lineages = {
            self._statements[fact].origin.lineage
            for fact in facts
            if self._statements[fact].origin.id not in self._reference
        }
        return Finding(
            id=finding_id(facts),
            code=gravest.code,
            also=tuple(also),
            relation=gravest.relation,
            severity="none" if silent else gravest.severity,
            title=self._messages.title(gravest.code, gravest.relation),
            message=self._messages.sentence(
                gravest.code, subject, attribute, sides, told, clauses=all(of_clauses(link) for link in links)
            ),
            subject=subject,
            attribute=attribute,
            facts=tuple(facts),
            sides=sides,
            independent_sources=len(lineages),
            suggestion=self._messages.suggestion(gravest.code),
            grounds=grounds,
        )

    def _side(self, statements: Sequence[Statement]) -> Side:
        first = statements[0].fact
        evidence = dict.fromkeys(e for s in statements for e in places(s.fact))
        sources = dict.fromkeys(statement.origin.id for statement in statements)
        return Side(
            value=first.value if first.value is not None else {"status": first.status.name},
            label=self._messages.label(first),
            sources=tuple(sources),
            evidence=tuple(evidence),
        )


def _both_told(comparison: Comparison, grounds: Collection[str]) -> bool:
    """One article tells what some say and others deny, as articles do: that is no contradiction of its own."""
    return comparison.code in DENIALS and "subject" not in grounds


def places(fact: Fact) -> list[Evidence]:
    """The places of a fact that a finding shows: its values, then its cues and holders."""
    values = [evidence for evidence in fact.evidence if evidence.role == "value"]
    return [*values[:EVIDENCES], *(e for e in fact.evidence if e.role != "value")][: EVIDENCES + 2]


def _as_exact(link: Link) -> bool:
    """Whether equal values are as exact: two hours of one day agree with the day, and not with one another."""
    one, other = link.a.fact.value, link.b.fact.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue) or "DURATION" in (one.type, other.type):
        return True
    return (one.first, one.last) == (other.first, other.last)


def _question(link: Link) -> str | None:
    """The attribute that both sides are of."""
    one, other = link.a.fact.attribute, link.b.fact.attribute
    return one if one == other else None


def finding_id(facts: Iterable[str]) -> str:
    """``x:`` and 12 hex digits over the sorted fact ids."""
    return "x:" + sha256("\n".join(sorted(facts)).encode()).hexdigest()[:12]


def _common(values: Sequence[str | None]) -> str | None:
    """The value that all share; where they differ, the first that is known."""
    known = [value for value in values if value is not None]
    return known[0] if known else None
