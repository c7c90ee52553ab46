"""A finding under review as rich text, the same on both screens."""

from rich.text import Text

from factx.models.finding import Finding
from factx.models.naming import short_names
from factx.models.report import Report
from factx.normalise.name.romanise import romanise
from factx.report.about import about, brief
from factx.report.context import Contexts, Passage, merged
from factx.report.terminal import STYLES, entity_names, marked, said
from factx.report.text import clean
from factx.report.words import Words
from factx.review.decisions import Decisions


class Shown:
    """What a review shows of a report. With `latin`, evidence in Hangul also in Latin letters."""

    def __init__(self, report: Report, words: Words | None = None) -> None:
        self.report, self.latin, self.words = report, False, words or Words()
        self.contexts = Contexts(report)
        self.names = short_names([reading.source.id for reading in report.readings])
        self.entities = entity_names(report, self.words)

    def title(self, finding: Finding, decisions: Decisions) -> Text:
        """Code, severity, subject, and where the review stands."""
        place = self.words.review(
            "place", n=decisions.position + 1, all=len(decisions.findings), judged=decisions.decided
        )
        return Text.assemble(
            (finding.code or finding.relation, STYLES[finding.severity]), f"  {clean(finding.title)}  ",
            (self.words.severity(finding.severity), STYLES[finding.severity]),
            f"  {about(finding, self.entities, self.words)}  ", (place, "dim"),
        )  # fmt: skip

    def sides(self, finding: Finding, cells: int) -> list[Text]:
        """One text for each side: its label, then its passages with place, status and holder."""
        return [
            Text("\n\n").join(
                [Text(clean(brief(side.label)), "bold")]
                + [self._passage(passage, cells) for passage in self.contexts.passages(side, finding.facts)]
            )
            for side in finding.sides
        ]

    def verdict(self, decisions: Decisions) -> Text:
        """The sentence of the finding, and what was decided."""
        judgement = decisions.judgement
        told = Text(clean(decisions.current.message))
        if judgement:
            note = f" ({clean(judgement.note)})" if judgement.note else ""
            told.append(f"\n→ {self.words.verdict(judgement.verdict)}{note}", "bold")
        return told

    def articles(self, finding: Finding) -> Text:
        """The whole articles that the finding cites, with its evidence marked."""
        spans: dict[str, list[tuple[int, int]]] = {}
        for side in finding.sides:
            for piece in side.evidence:
                spans.setdefault(piece.source, []).append((piece.start, piece.end))
        out = Text()
        for reading in self.report.readings:
            if reading.source.id not in spans:
                continue
            out.append(f"{clean(reading.source.id)}\n\n", "bold reverse")
            text, place = reading.document.text, 0
            for start, end in merged(spans[reading.source.id]):
                out.append(_lines(text[place:start])).append(_lines(text[start:end]), "bold underline")
                place = end
            out.append(_lines(text[place:])).append("\n\n")
        return out

    def history(self, decisions: Decisions) -> Text:
        """The decisions of this session, the last one first."""
        titles = {finding.id: f"{finding.code or finding.relation} {finding.title}" for finding in decisions.findings}
        lines = [
            f"{d.judgement.at}  {self.words.verdict(d.judgement.verdict)}  {titles[d.finding]}"
            + (f"  {clean(d.judgement.note)}" if d.judgement.note else "")
            for d in reversed(decisions.history)
        ]
        return Text("\n".join(lines) or self.words.review("none_yet"))

    def _passage(self, passage: Passage, cells: int) -> Text:
        place = f"{clean(self.names.get(passage.source, passage.source))}:{passage.line}  {passage.lang}"
        told = f"\n{said(passage.facts[0], self.entities, self.words)}" if passage.facts else ""
        latin = f"\n{clean(romanise(passage.text))}" if self.latin and passage.lang == "ko" else ""
        return Text.assemble((place, "dim"), "\n", marked(passage, 6 * cells), (latin, "italic"), (told, "dim"))


def _lines(text: str) -> str:
    return "\n".join(clean(line) for line in text.split("\n"))
