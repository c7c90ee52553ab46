"""One finding out of the compared pairs that make it."""

from collections.abc import Collection, Iterable, Sequence
from hashlib import sha256

from factx.models.fact import Evidence, Fact
from factx.models.finding import Finding, Side
from factx.reconciler.alignment.link import Link
from factx.reconciler.catalogue import catalogue
from factx.reconciler.codes import DENIALS
from factx.reconciler.comparison import Comparison, Statement
from factx.reconciler.findings.lines import of_clauses
from factx.reconciler.findings.members import Members
from factx.reconciler.findings.messages import Messages

EVIDENCES = 4
"""At most so many places of one fact stand in a finding."""


class Builder:
    """Builds the findings of a run.

    Args:
        members: of the camps of the run.
        messages: words of titles, sentences and suggestions.
        reference: ids of sources of reference facts, which are never counted as independent.
    """

    def __init__(self, members: Members, messages: Messages, reference: frozenset[str]) -> None:
        self._members, self._messages, self._reference = members, messages, reference
        self._statements = members.statements

    def finding(self, camps: Sequence[Sequence[str]], links: Sequence[Link]) -> Finding:
        """A finding.

        Args:
            camps: ids of the facts of each side.
            links: the pairs of them that were compared; the gravest gives the code.
        """
        gravest = min(links, key=lambda link: link.comparison.rank).comparison
        grounds = tuple(dict.fromkeys(ground for link in links for ground in link.grounds))
        facts = self._members.sorted(fact for camp in camps for fact in camp)
        own = {s.fact.id: s for link in links for s in (link.a, link.b)}  # with the words that this finding goes by
        sides = tuple(self._side([own.get(fact, self._statements[fact]) for fact in camp]) for camp in camps)
        told = [self._messages.brief(self._statements[camp[0]].fact, gravest.code) for camp in camps]
        subject = _common([self._statements[fact].fact.subject for fact in facts])
        attribute = _common([self._statements[fact].fact.attribute for fact in facts])
        also = dict.fromkeys(code for link in links for code in link.comparison.also if code != gravest.code)
        clauses = all(of_clauses(link) for link in links)
        return Finding(
            id=finding_id(facts),
            code=gravest.code,
            also=tuple(also),
            relation=gravest.relation,
            severity="none" if _is_silent(gravest, grounds, links) else gravest.severity,
            title=self._messages.title(gravest.code, gravest.relation),
            message=self._messages.sentence(gravest.code, subject, attribute, sides, told, clauses=clauses),
            subject=subject,
            attribute=attribute,
            facts=tuple(facts),
            sides=sides,
            independent_sources=len(self._lineages(facts)),
            suggestion=self._messages.suggestion(gravest.code),
            grounds=grounds,
        )

    def _lineages(self, facts: Iterable[str]) -> set[str]:
        origins = [self._statements[fact].origin for fact in facts]
        return {origin.lineage for origin in origins if origin.id not in self._reference}

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


def _is_silent(gravest: Comparison, grounds: Collection[str], links: Iterable[Link]) -> bool:
    """A note without the grounds that its code needs, or of what one article tells that some say and others deny."""
    if gravest.severity != "note" or gravest.code is None:
        return False
    sources = {s.origin.id for link in links for s in (link.a, link.b)}
    reported = len(sources) == 1 and gravest.code in DENIALS and "subject" not in grounds
    return reported or (not grounds and catalogue()[gravest.code].grounded)


def places(fact: Fact) -> list[Evidence]:
    """The places of a fact that a finding shows: its values, then its cues and holders."""
    values = [evidence for evidence in fact.evidence if evidence.role == "value"]
    return [*values[:EVIDENCES], *(e for e in fact.evidence if e.role != "value")][: EVIDENCES + 2]


def finding_id(facts: Iterable[str]) -> str:
    """``x:`` and 12 hex digits over the sorted fact ids."""
    return "x:" + sha256("\n".join(sorted(facts)).encode()).hexdigest()[:12]


def _common(values: Sequence[str | None]) -> str | None:
    """The value that all share; where they differ, the first that is known."""
    known = [value for value in values if value is not None]
    return known[0] if known else None
