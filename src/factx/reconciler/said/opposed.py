"""FX506, FX516, FX209, FX507: what is off, moved, firmly denied, on another day or farther than what is told here."""

from collections.abc import Iterator, Mapping, Sequence

from factx.extractors.build import Builder
from factx.link.said.wordings import Deeds
from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.reconciler.comparison import coded
from factx.reconciler.findings.beside import beside
from factx.reconciler.findings.messages import Messages
from factx.reconciler.said.clauses import Clause, Clauses, Nearness
from factx.reconciler.said.courses import PLANS, Courses
from factx.reconciler.said.dated import DATES, dated
from factx.reconciler.said.denials import DENIALS, Denials
from factx.reconciler.said.meetings import Meeting, joined, nearest
from factx.reconciler.said.stages import MOVED_ON, moved_on
from factx.reconciler.said.taken_back import answers, taken_back
from factx.reconciler.said.twins import Neighbours, Twins

_MOST = 6
"""Findings of one sort in a run at most, the surest."""
_LONGEST = 300
"""Characters of evidence."""


def opposed(
    neighbours: Neighbours,
    together: set[tuple[str, str]],
    groups: Mapping[str, str],
    words: Deeds,
    after: Mapping[str, frozenset[str]],
    messages: Messages,
) -> Iterator[Finding]:
    """A note for each plan that is off or moved elsewhere, each firm denial of what is told elsewhere, and more.

    Args:
        neighbours: the clauses of the run.
        together: pairs of sources of one story.
        groups: source id → group of sources that derive from one another.
        words: which deeds are but how something was said.
        after: of each stage of a matter those that come after it.
        messages: of one language.
    """
    told = neighbours.clauses
    met = [
        meeting
        for a, b in sorted(together)
        if a in told and b in told and a != b
        for meeting in _between(told[a], told[b], neighbours.twins(a, b), words, after)
    ]
    shown: set[str] = set()
    for code in (PLANS, DENIALS, DATES, MOVED_ON):
        for meeting in joined(nearest([meeting for meeting in met if meeting.code == code]))[:_MOST]:
            found = _finding(meeting, groups, messages)
            shown.add(found.id)
            yield found
    given = answers(told)
    back = [
        meeting
        for a, b in sorted(together)
        if a in told and b in told and a != b
        for meeting in taken_back(given[a], given[b], Nearness(told[a], told[b]))
    ]
    for meeting in joined(sorted(back, key=lambda meeting: -meeting.score)):
        found = _finding(meeting, groups, messages)
        if found.id not in shown:
            yield found


def _between(
    one: Clauses, other: Clauses, twins: Twins, words: Deeds, after: Mapping[str, frozenset[str]]
) -> Iterator[Meeting]:
    near = Nearness(one, other)
    yield from Courses(one, other, near).meetings()
    yield from Denials(one, other, near, twins, words.telling).meetings()
    yield from dated(one, other, near)
    yield from moved_on(one, other, near, after)


def _finding(meeting: Meeting, groups: Mapping[str, str], messages: Messages) -> Finding:
    found = coded(meeting.code, "what one source tells and another says to be off or not so")
    sides = _side("told", meeting.told), _side("against", meeting.against)
    places = [f"{shown.source}:{shown.start}" for side in sides for shown in side.evidence]
    return beside(found, [meeting.code, *sorted(places)], sides, groups, messages, grounds=("phrase",))


def _side(key: str, clauses: Sequence[Clause]) -> Side:
    evidence = [_evidence(clause) for clause in clauses]
    sources = tuple(dict.fromkeys(shown.source for shown in evidence))
    return Side(value={key: clauses[0].said.status}, label=evidence[0].text, sources=sources, evidence=tuple(evidence))


def _evidence(clause: Clause) -> Evidence:
    start, end = clause.said.spans[-1]
    end = min(end, start + _LONGEST)
    return Builder(clause.reading.document).evidence(start, end)
