"""Findings: where facts agree, differ and conflict, and what people decided about that."""

from typing import Any, Literal

from factx.models.base import Model
from factx.models.fact import Evidence

Relation = Literal["conflicts", "possibly_conflicts", "compatible", "refines", "agrees", "incomparable"]
Severity = Literal["error", "warning", "note", "none"]
Verdict = Literal["conflict", "same", "not_comparable", "unsure", "ignore"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note", "none")
"""Gravest first."""
RELATIONS: tuple[Relation, ...] = (
    "conflicts", "possibly_conflicts", "compatible", "refines", "agrees", "incomparable",
)  # fmt: skip
"""Gravest first."""
ALARMS: frozenset[Severity] = frozenset({"error", "warning"})
DIFFERING: frozenset[Relation] = frozenset({"conflicts", "possibly_conflicts"})
EQUAL: frozenset[Relation] = frozenset({"agrees", "refines"})
CALM: frozenset[Relation] = EQUAL | {"compatible"}
"""Relations of values that can both be true."""


class Side(Model):
    """A camp of equal values: what it says, in whose words, in which sources.

    Attributes:
        value: that of its facts.
        label: the value in the words of a source.
        sources: ids of the sources that say so.
        evidence: their words, of every source.
    """

    value: Any
    label: str
    sources: tuple[str, ...]
    evidence: tuple[Evidence, ...]


class Judgement(Model):
    """A person's decision on a finding.

    Attributes:
        by: who decided.
        at: when, in ISO form.
    """

    verdict: Verdict
    note: str | None
    by: str | None
    at: str | None


class Finding(Model):
    """One subject, attribute, group of comparable facets and code; its sides are the camps of equal values.

    Attributes:
        id: the same for the same facts.
        code: None where nothing differs.
        also: further codes that hold for it.
        relation: of the pair of values that differs most gravely.
        title: a few words for a heading.
        message: one sentence that says what differs, and never who is right.
        subject: entity id.
        attribute: what of the subject, as in its facts.
        facts: ids of the facts.
        sides: the camps of equal values.
        independent_sources: how many sources there are that derive from no other of them.
        suggestion: what a reader can do next.
        judgement: what a person decided.
        grounds: why the sides are taken to answer one question: ``subject``, ``noun`` (one common noun),
            ``attribute`` (one of the catalogue), ``phrase`` (the words that say what a value is of), ``sentence``
            (sentences that tell one another), ``once`` (each source has one such value), ``slip`` (digits in another
            order or scale), ``name``, ``source``; empty where only nearness speaks for it.
    """

    record: Literal["finding"] = "finding"
    id: str
    code: str | None
    also: tuple[str, ...] = ()
    relation: Relation
    severity: Severity
    title: str
    message: str
    subject: str | None
    attribute: str | None
    facts: tuple[str, ...]
    sides: tuple[Side, ...]
    independent_sources: int
    suggestion: str | None = None
    judgement: Judgement | None = None
    grounds: tuple[str, ...] = ()

    @property
    def bare(self) -> bool:
        """A note that two values may answer one question, with nothing but nearness to say so."""
        return self.severity == "note" and not self.grounds

    @property
    def gravity(self) -> tuple[int, bool]:
        """What findings are sorted by before all else, gravest first; notes without grounds stand behind the others."""
        return SEVERITIES.index(self.severity), self.bare
