"""A whole run: everything that `extract` and `reconcile` found, in the order in which it is written."""

from collections.abc import Iterator
from dataclasses import dataclass

from factx.models.document import Document
from factx.models.fact import Entity, Fact
from factx.models.finding import Finding
from factx.models.happening import Happening
from factx.models.mention import Mention
from factx.models.part import Part
from factx.models.said import Said
from factx.models.source import Run, Source

Record = Run | Source | Mention | Fact | Entity | Finding


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source gives by itself; entity ids in it are those that the source alone can give.

    Attributes:
        entities: local entities, to be identified with those of other sources.
        parts: what the names of its sentences have to do there; no record of the output, only compared. Empty where
            nothing is to be compared.
        said: what its clauses say of deeds; facts only where sources are compared, and empty like `parts`.
        happenings: what happens at its dates; only compared.
    """

    document: Document
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...] = ()
    facts: tuple[Fact, ...] = ()
    parts: tuple[Part, ...] = ()
    said: tuple[Said, ...] = ()
    happenings: tuple[Happening, ...] = ()

    @property
    def source(self) -> Source:
        """The record of the source."""
        return self.document.source


@dataclass(frozen=True, slots=True)
class Report:
    """The records of a run. Entity ids are those of the whole run.

    Attributes:
        known: how many findings are left out, as an earlier report has them.
        held: how many reference facts the articles were held against.
    """

    run: Run
    readings: tuple[Reading, ...]
    entities: tuple[Entity, ...] = ()
    findings: tuple[Finding, ...] = ()
    known: int = 0
    held: int = 0

    def records(self) -> Iterator[Record]:
        """All records in wire order: run; source by source its mentions and facts; entities; findings."""
        yield self.run
        for reading in self.readings:
            yield reading.source
            yield from reading.mentions
            yield from reading.facts
        yield from self.entities
        yield from self.findings
