"""Findings that no comparison of aligned facts gives: of sentences, of parts of events, of a source by itself."""

from collections.abc import Mapping, Sequence

from factx.models.finding import Finding, Side
from factx.reconciler.catalogue import catalogue
from factx.reconciler.comparison import Comparison
from factx.reconciler.findings.building import finding_id
from factx.reconciler.findings.messages import Messages


def beside(
    found: Comparison,
    key: Sequence[str],
    sides: tuple[Side, ...],
    groups: Mapping[str, str],
    messages: Messages,
    *,
    grounds: tuple[str, ...],
    subject: str | None = None,
    attribute: str | None = None,
    facts: tuple[str, ...] = (),
) -> Finding:
    """The finding of a code.

    Args:
        found: what the sides are to each other, with its code.
        key: what the id is made of: the same for the same words of the same sources.
        sides: what is told otherwise.
        groups: source id → group of sources that derive from one another; one that is missing stands by itself.
        messages: of one language.
        grounds: why the sides are taken to answer one question.
        subject: entity id.
        attribute: what of the subject.
        facts: ids of the facts that say so.
    """
    code = found.code or ""
    return Finding(
        id=finding_id(key),
        code=code,
        relation=found.relation,
        severity=found.severity,
        title=messages.title(code, catalogue()[code].relation),
        message=messages.sentence(code, subject, attribute, sides),
        subject=subject,
        attribute=attribute,
        facts=facts,
        sides=sides,
        independent_sources=len({groups.get(source, source) for side in sides for source in side.sources}),
        suggestion=messages.suggestion(code),
        grounds=grounds,
    )
