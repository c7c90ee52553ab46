"""Which compared pairs make a line of their own, and which lines say what another says."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from factx.link.facts.claims import RULE as CLAIM
from factx.link.said.told import RULE as PROPOSITION
from factx.models.fact import EventValue
from factx.models.finding import Finding, Side
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.link import Link
from factx.reconciler.codes import DENIALS, VALUES

_TOLD = DENIALS | {"FX506", "FX515", "FX516"}
"""Codes of what is told here and denied, off or excluded there."""


def is_denial(link: Link) -> bool:
    """A denial of a deed, and one who asserts it."""
    code = link.comparison.code
    return code in DENIALS and link.a.fact.rule == link.b.fact.rule == PROPOSITION and link.a.fact != link.b.fact


def of_clauses(link: Link) -> bool:
    """Both sides are clauses without a value, which are known by all their words and not by an attribute."""
    return {link.a.fact.rule, link.b.fact.rule} <= {CLAIM, PROPOSITION}


def is_worded(link: Link) -> bool:
    """Utterances and denials that speak of one matter, with no value that is the same."""
    return link.comparison.relation == "compatible" and not isinstance(
        link.a.fact.value, FigureValue | DateValue | EventValue
    )


def by_holder(links: Sequence[Link]) -> list[list[str]]:
    """The facts of one value by who says it: the first who is named, then nobody, then the others as they come.

    What FX702 says of its first two sides is that the one has the value from somebody and the other from nobody.
    """
    found: dict[str | None, dict[str, None]] = {}
    for fact in (fact for link in links for fact in (link.a.fact, link.b.fact)):
        said = fact.attribution
        found.setdefault(said.holder or said.text, {})[fact.id] = None
    if len(found) == 1:
        return [[links[0].a.fact.id], [links[0].b.fact.id]]
    first = next((holder for holder in found if holder), None)
    return [list(found[holder]) for holder in sorted(found, key=lambda holder: (holder != first, bool(holder)))]


def once_each(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Without notes that say in other places what one before them says: the same values of the same sources."""
    said: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.code in VALUES:
            labels = {(finding.code or "", side.label) for side in finding.sides}
            if finding.severity == "note" and any(_says(x, finding) for x in said[min(labels)]):
                continue
            for label in labels:
                said[label].append(finding)
        yield finding


def told_once(findings: Sequence[Finding]) -> list[Finding]:
    """Without notes on what is told and denied whose sides lie in those of another, which takes their code along.

    The comparison of facts and that of sentences may meet the same two passages; the graver finding stays, then the
    one with grounds, then the one that shows more.
    """
    asked = sorted(
        (finding for finding in findings if finding.code in _TOLD),
        key=lambda f: (f.gravity, -sum(len(side.evidence) for side in f.sides), f.code),
    )
    kept: list[Finding] = []
    also: dict[str, dict[str, None]] = {}
    gone: set[str] = set()
    for finding in asked:
        holds = next((one for one in kept if finding.severity == "note" and _shows(one, finding)), None)
        if holds is None:
            kept.append(finding)
        else:
            gone.add(finding.id)
            also.setdefault(holds.id, dict.fromkeys(holds.also)).update(dict.fromkeys([finding.code or ""]))
    return [
        finding.model_copy(update={"also": tuple(code for code in also[finding.id] if code != finding.code)})
        if finding.id in also
        else finding
        for finding in findings
        if finding.id not in gone
    ]


def _shows(one: Finding, other: Finding) -> bool:
    """Whether each side of a finding lies in a side of its own of another."""
    return len(other.sides) == 2 and any(
        _lies_in(other.sides[0], a) and _lies_in(other.sides[1], b) for a, b in permutations(one.sides, 2)
    )


def _lies_in(side: Side, within: Side) -> bool:
    told = [shown for shown in side.evidence if shown.role == "value"]
    return bool(told) and all(
        any(x.source == y.source and x.start < y.end and y.start < x.end for y in within.evidence) for x in told
    )


def _says(one: Finding, other: Finding) -> bool:
    """Whether one finding has a side for every side of the other, with its value and its sources."""
    return one.attribute == other.attribute and all(
        any(x.label == y.label and set(y.sources) <= set(x.sources) for x in one.sides) for y in other.sides
    )
