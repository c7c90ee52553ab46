"""Evidence in its sentence: what stands before, the marked stretches, what stands after."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factx.models.document import Document
from factx.models.fact import Evidence, Fact
from factx.models.finding import Side
from factx.models.naming import article_of
from factx.models.report import Report
from factx.models.source import Source
from factx.read.langid import language

CLAUSE = 40
"""Evidence longer than this is a clause: its cues are marked rather than all of it."""
WIDEST = 400
"""Characters of a sentence that are shown at most; a longer one is cut around its evidence."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a source with marked parts.

    Attributes:
        marks: disjoint, sorted half-open pairs of offsets into `text`.
        facts: the facts that rest on this evidence.
    """

    source: str
    lang: str
    line: int
    text: str
    marks: tuple[tuple[int, int], ...]
    facts: tuple[Fact, ...]


class Contexts:
    """Finds the sentences around evidence in the documents of a report."""

    def __init__(self, report: Report) -> None:
        self._documents: Mapping[str, Document] = {r.source.id: r.document for r in report.readings}
        self._sources = {reading.source.id: reading.source for reading in report.readings}
        self._facts: dict[tuple[str, int, int], list[Fact]] = {}
        for reading in report.readings:
            for fact in reading.facts:
                for evidence in fact.evidence:
                    self._facts.setdefault((evidence.source, evidence.start, evidence.end), []).append(fact)

    def source(self, name: str) -> Source | None:
        """The record of a source; None for reference facts, which have none."""
        return self._sources.get(name)

    def passages(self, side: Side, facts: Iterable[str] = ()) -> list[Passage]:
        """One passage for each sentence that a side cites, in order of source and place.

        A sentence that only names the speaker is left out: who says so stands beside each passage.
        """
        wanted = frozenset(facts)
        by_sentence: dict[tuple[str, int, int], list[Evidence]] = {}
        for evidence in side.evidence:
            document = self._document(evidence)
            bounds = self._sentence(document, evidence) if document else (evidence.start, evidence.end)
            by_sentence.setdefault((evidence.source, *bounds), []).append(evidence)
        telling = {key: cited for key, cited in by_sentence.items() if any(e.role == "value" for e in cited)}
        return [self._passage(key, cited, wanted) for key, cited in sorted((telling or by_sentence).items())]

    def _document(self, evidence: Evidence) -> Document | None:
        """Where evidence stands; reference facts of an article that is read stand in it, if nobody changed them."""
        document = self._documents.get(evidence.source) or self._documents.get(article_of(evidence.source))
        if document is None or evidence.source in self._documents:
            return document
        return document if document.text[evidence.start : evidence.end] == evidence.text else None

    def _language(self, source: str, text: str) -> str:
        """That of the article, also for reference facts of it, else that of the words."""
        known = self._sources.get(source) or self._sources.get(article_of(source))
        return known.lang if known else language(text) or "und"

    def _sentence(self, document: Document, evidence: Evidence) -> tuple[int, int]:
        around = document.sentences or document.blocks  # a report that was read back knows no sentences
        n = bisect_right([one.start for one in around], evidence.start) - 1
        if n < 0:
            return evidence.start, evidence.end
        start, end = around[n].start, max(around[n].end, evidence.end)
        if end - start > WIDEST:
            room = max(0, WIDEST - (evidence.end - evidence.start)) // 2
            start, end = max(start, evidence.start - room), min(end, evidence.end + room)
        return start, end

    def _passage(self, key: tuple[str, int, int], cited: Sequence[Evidence], wanted: frozenset[str]) -> Passage:
        source, start, end = key
        document = self._document(cited[0])
        text = document.text[start:end] if document else cited[0].text
        facts = {
            fact.id: fact
            for e in cited
            for fact in self._facts.get((e.source, e.start, e.end), ())
            if not wanted or fact.id in wanted
        }
        spans = [(e.start, e.end) for e in cited if e.role != "holder"]
        cues = [(cue.start, cue.end) for fact in facts.values() for cue in fact.status.cues]
        cues += [(e.start, e.end) for e in cited if e.role == "cue"]
        if cues and max((b - a for a, b in spans), default=0) > CLAUSE:
            spans = cues  # of a whole clause only the words that say how certain it is are marked
        marks = merged((max(0, a - start), min(end, b) - start) for a, b in spans if a < end and b > start)
        return Passage(
            source,
            self._language(source, text),
            min(e.line for e in cited),
            text,
            tuple((a, b) for a, b in marks if a < b),
            tuple(facts.values()),
        )


def merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Overlapping and touching spans as one, sorted."""
    out: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out
