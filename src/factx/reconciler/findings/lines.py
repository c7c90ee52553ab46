"""Which compared pairs make a line of their own, and which lines say what another says."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factx.link.facts.claims import RULE as CLAIM
from factx.link.said.told import RULE as PROPOSITION
from factx.models.fact import EventValue
from factx.models.finding import Finding
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.align import Link

VALUES = frozenset({"FX101", "FX102", "FX103", "FX104", "FX105", "FX112", "FX201", "FX202", "FX203", "FX204"})
"""Codes of values that differ: where none of them is an alarm, all of one attribute are one question."""
_DENIALS = frozenset({"FX510", "FX511", "FX512", "FX513", "FX514"})


def is_denial(link: Link) -> bool:
    """A denial of a deed, and one who asserts it."""
    code = link.comparison.code
    return code in _DENIALS and link.a.fact.rule == link.b.fact.rule == PROPOSITION and link.a.fact != link.b.fact


def of_clauses(link: Link) -> bool:
    """Both sides are clauses without a value, which are known by all their words and not by an attribute."""
    return {link.a.fact.rule, link.b.fact.rule} <= {CLAIM, PROPOSITION}


def is_worded(link: Link) -> bool:
    """Utterances and denials that speak of one matter, with no value that is the same."""
    return link.comparison.relation == "compatible" and not isinstance(
        link.a.fact.value, FigureValue | DateValue | EventValue
    )


def by_holder(links: Sequence[Link]) -> list[list[str]]:
    """The facts of one value by who says it, in the order of the first pair."""
    found: dict[str | None, dict[str, None]] = {}
    for fact in (fact for link in links for fact in (link.a.fact, link.b.fact)):
        said = fact.attribution
        found.setdefault(said.holder or said.text, {})[fact.id] = None
    if len(found) == 1:
        return [[links[0].a.fact.id], [links[0].b.fact.id]]
    return [list(facts) for facts in found.values()]


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


def _says(one: Finding, other: Finding) -> bool:
    """Whether one finding has a side for every side of the other, with its value and its sources."""
    return one.attribute == other.attribute and all(
        any(x.label == y.label and set(y.sources) <= set(x.sources) for x in one.sides) for y in other.sides
    )
