"""The report that people read in a terminal: what was read, then where sources disagree, gravest first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len
from rich.console import Console
from rich.style import Style
from rich.text import Text

from factx.models.fact import Fact
from factx.models.finding import SEVERITIES, Finding, Severity
from factx.models.naming import short_names
from factx.models.report import Reading, Report
from factx.report.about import about as about_of
from factx.report.context import Contexts, Passage
from factx.report.links import link
from factx.report.select import GRAVE
from factx.report.text import clean, first_words, head, last_words
from factx.report.words import Words

STYLES: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan", "none": "dim"}
OPEN, CLOSE = "▸", "◂"
MANY = 10
"""A report with more findings shows its notes as sentences, by code."""
_PLACE_MAX, _LABEL_MAX, _NARROW = 22, 48, 100
WIDEST = 120
"""A wider terminal is not filled: status and holder would stand far from the words that they belong to."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How wide, and which findings.

    Attributes:
        width: cells of a line.
        severities: which findings are shown.
        per_side: passages shown of each side; the rest is counted.
        words: the language of headings and counts.
        full: show the passages of notes however many findings there are; else notes of a long report are a line each,
            and those that rest on nearness alone are counted.
        new: ids of findings to be marked as new.
        table: begin with what was read.
        total: what the summary counts, where that is more than what is shown.
    """

    width: int = 100
    severities: frozenset[Severity] = frozenset({"error", "warning", "note", "none"})
    per_side: int = 2
    words: Words = field(default_factory=Words)
    full: bool = False
    new: frozenset[str] = frozenset()
    table: bool = True
    total: Report | None = None


def render(report: Report, console: Console, settings: Settings) -> None:
    """Prints what was read, the findings and a summary line. No line has blanks at its end."""
    names = short_names([reading.source.id for reading in report.readings])
    contexts, entities = Contexts(report), entity_names(report, settings.words)
    if settings.table:
        for line in sources(report, names, settings):
            console.print(line, soft_wrap=True)
    shown = [finding for finding in report.findings if finding.severity in settings.severities]
    shown.sort(key=lambda finding: finding.gravity)
    bare = [] if settings.full else [finding for finding in shown if finding.bare]
    shown = [finding for finding in shown if settings.full or not finding.bare]
    short = [f for f in shown if f.severity not in GRAVE] if len(shown) > MANY and not settings.full else []
    block = _Block(console, settings, contexts, names, entities)
    for finding in shown:
        if finding not in short:
            console.print()
            for line in block.lines(finding):
                line.rstrip()
                console.print(line, soft_wrap=True)
    for line in block.notes(short):
        console.print(line, soft_wrap=True)
    for line in block.further(len(bare)):
        console.print(line, soft_wrap=True)
    console.print()
    console.print(summary(settings.total or report, settings.words, len(settings.new)), soft_wrap=True)


def sources(report: Report, names: dict[str, str], settings: Settings) -> Iterator[Text]:
    """What was read, a line a source; narrow terminals see fewer columns."""
    rows = [source_row(reading, settings.words, brief=settings.width < _NARROW) for reading in report.readings]
    words = settings.words
    heads = [words(key) for key in ("source", "lang", "published", "entities", "dates", "figures", "quotes", "facts")]
    table = [heads, *([clean(names[r.source.id]), *row[1:]] for r, row in zip(report.readings, rows, strict=True))]
    last = [words("publisher"), *(clean(r.source.publisher or r.source.title or "") for r in report.readings)]
    widths = [min(max(cell_len(row[n]) for row in table), 32) for n in range(len(heads))]
    room = settings.width - sum(widths) - 2 * len(widths)
    for number, (row, extra) in enumerate(zip(table, last, strict=True)):
        cut = [head(cell, width) for cell, width in zip(row, widths, strict=True)]
        blanks = [" " * (width - cell_len(cell)) for cell, width in zip(cut, widths, strict=True)]
        cells = [b + c if n > 2 else c + b for n, (c, b) in enumerate(zip(cut, blanks, strict=True))]
        line = "  ".join(cells) + (f"  {head(extra, room)}" if room >= 12 and extra else "")
        yield Text(head(line.rstrip(), settings.width), "dim" if number == 0 else "")


def source_row(reading: Reading, words: Words | None = None, *, brief: bool = False) -> tuple[str, ...]:
    """Id, language, date and where it was found, and the counts of entities, dates, figures, quotes and facts.

    In `brief` the day alone.
    """
    source, counts, words = reading.source, Counter(mention.kind for mention in reading.mentions), words or Words()
    published = source.published
    when = f"{published[:16].replace('T', ' ')} ({words(source.published_from)})" if published else words("undated")
    when = published[:10] if brief and published else when
    kinds = (str(counts[kind]) for kind in ("entity", "date", "figure", "quote"))
    return clean(source.id), source.lang, when, *kinds, str(len(reading.facts))


def summary(report: Report, words: Words | None = None, new: int = 0) -> Text:
    """``5 sources · 143 facts · 3 conflicts, 4 possible, 6 notes``, how many are new, how many known."""
    words = words or Words()
    facts = sum(len(reading.facts) for reading in report.readings)
    counts = Counter(finding.severity for finding in report.findings)
    found = ", ".join(words.count(severity, counts[severity]) for severity in SEVERITIES if counts[severity])
    alone = len(report.readings) == 1 and not report.held
    parts = [
        words.count("source", len(report.readings)),
        words.count("fact", facts),
        *([words.count("reference", report.held)] if report.held else []),
        found or words("nothing_new" if report.known else "alone" if alone else "none"),
    ]
    if report.known:
        parts.append(words.count("known", report.known))
    if new:
        parts.append(words.count("new", new))
    return Text(" · ".join(parts), style="bold")


class _Block:
    """A finding as lines: its heading, the words of its sides, what differs, what to do next."""

    def __init__(
        self, console: Console, settings: Settings, contexts: Contexts, names: dict[str, str], entities: dict[str, str]
    ) -> None:
        self.console, self.settings, self.contexts = console, settings, contexts
        self.names, self.entities, self.words = names, entities, settings.words

    def lines(self, finding: Finding) -> Iterator[Text]:
        width = self.settings.width
        yield from self._heading(finding)
        sides = [(side, self.contexts.passages(side, finding.facts)) for side in finding.sides]
        places = [self._place(passage) for _, passages in sides for passage in passages[: self.settings.per_side]]
        column = min(max(map(cell_len, places), default=0), _PLACE_MAX)
        for number, (side, passages) in enumerate(sides, start=1):
            marker = Text(f" {number} ", "dim")
            label = clean(side.label)
            if cell_len(label) <= _LABEL_MAX or not passages:
                yield Text.assemble(marker, (head(label, width - 4), "bold"))
                marker = Text("   ")
            for passage in passages[: self.settings.per_side]:
                yield from self._passage(passage, marker, column)
                marker = Text("   ")
            if len(passages) > self.settings.per_side:
                more = self.words("more").format(n=len(passages) - self.settings.per_side)
                yield Text(" " * 5 + more, "dim")
        yield from self._wrapped(Text(clean(finding.message)), width - 1, " ")
        yield from self._wrapped(Text(self._last(finding), "dim"), width - 1, " ")

    def notes(self, findings: Sequence[Finding]) -> Iterator[Text]:
        """Findings as sentences under the titles of their codes, and how to see more of them."""
        titles = dict.fromkeys((finding.code, finding.title) for finding in findings)
        for code, title in titles:
            yield Text()
            heading = Text.assemble((code or "", STYLES["note"]), "  " if code else "", clean(title))
            heading.truncate(self.settings.width, overflow="ellipsis")
            yield heading
            for finding in findings:
                if (finding.code, finding.title) == (code, title):
                    mark = f"{self.words('new')} " if finding.id in self.settings.new else ""
                    told = Text.assemble((mark, "bold green"), clean(finding.message))
                    yield from self._wrapped(told, self.settings.width - 3, " · ", "   ")
        if findings:
            yield Text()
            yield from self._wrapped(Text(self.words("more_notes"), "dim"), self.settings.width, "")

    def further(self, number: int) -> Iterator[Text]:
        """How many notes rest on nearness alone and are not shown."""
        if number:
            yield Text()
            yield from self._wrapped(Text(self.words.count("further", number), "dim"), self.settings.width, "")

    def _heading(self, finding: Finding) -> Iterator[Text]:
        about = about_of(finding, self.entities, self.words)
        title = Text.assemble(
            *([(f"{self.words('new')} ", "bold green")] if finding.id in self.settings.new else []),
            (finding.code or finding.relation, STYLES[finding.severity]), "  ", clean(finding.title), "  ",
            (self.words.severity(finding.severity), STYLES[finding.severity]),
        )  # fmt: skip
        room = self.settings.width - title.cell_len - 2
        if about and room >= min(cell_len(about), 20):
            about = head(about, room)
            title.append(" " * (self.settings.width - title.cell_len - cell_len(about)) + about)
            about = ""
        title.truncate(self.settings.width, overflow="ellipsis")
        yield title
        if about:
            yield Text(" " + head(about, self.settings.width - 1))

    def _place(self, passage: Passage) -> str:
        return f"{clean(self.names.get(passage.source, passage.source))}:{passage.line}"

    def _passage(self, passage: Passage, marker: Text, column: int) -> Iterator[Text]:
        indent = 3 + column + 2 + 4
        room = max(20, self.settings.width - indent)
        place = head(self._place(passage), column)
        style = Style(link=link(self.contexts.source(passage.source), passage)) if passage.source else Style()
        first = Text.assemble(
            marker, (place, style), " " * (column - cell_len(place) + 2), (f"{passage.lang:<4}", "dim")
        )
        lines = list(marked(passage, 3 * room).wrap(self.console, room))
        told = said(passage.facts[0], self.entities, self.words) if passage.facts else ""
        for number, line in enumerate(lines):
            line.rstrip()
            whole = Text.assemble(first if number == 0 else " " * indent, line)
            if told and number == len(lines) - 1:
                told = head(told, room)
                gap = self.settings.width - whole.cell_len - cell_len(told)
                if gap >= 2:
                    whole.append(" " * gap)
                    whole.append(told, "dim")
                else:
                    yield whole
                    whole = Text(" " * (self.settings.width - cell_len(told)) + told, "dim")
            yield whole

    def _last(self, finding: Finding) -> str:
        last = self.words.count("independent", finding.independent_sources)
        if finding.judgement:
            last += f" · {self.words('judged')}: {self.words.verdict(finding.judgement.verdict)}"
        explained = finding.code or ""
        return last + (f"  → factx explain {explained}" if explained else "")

    def _wrapped(self, text: Text, width: int, indent: str, hanging: str | None = None) -> Iterator[Text]:
        for number, line in enumerate(text.wrap(self.console, width)):
            line.rstrip()
            yield Text.assemble(hanging if number and hanging is not None else indent, line)


def said(fact: Fact, entities: dict[str, str], words: Words | None = None) -> str:
    """Status and holder: ``rumoured · author`` or ``ongoing · Jason Kwon, direct``."""
    words = words or Words()
    holder = fact.attribution
    named = entities.get(holder.holder or "") or holder.text
    manner = words(holder.manner) if holder.manner != "none" else ""
    who = ", ".join(part for part in (clean(named), manner) if part) if named else words("author")
    return f"{words.status(fact.status.name)} · {who}"


def marked(passage: Passage, cells: int) -> Text:
    """The passage with its marked stretches between ▸ and ◂, shortened from both ends to fit."""
    if not passage.marks:
        return Text(first_words(clean(passage.text), cells))
    first, last = passage.marks[0][0], passage.marks[-1][1]
    core = Text()
    place = first
    for start, end in passage.marks:
        core.append(clean(passage.text[place:start]))
        core.append(OPEN, "dim").append(clean(passage.text[start:end]), "bold underline").append(CLOSE, "dim")
        place = end
    room = max(0, cells - core.cell_len)
    before, after = clean(passage.text[:first]), clean(passage.text[last:])
    half = room // 2
    left = last_words(before, max(half, room - cell_len(after))).lstrip()
    return Text.assemble(left, core, first_words(after, room - cell_len(left)).rstrip())


def entity_names(report: Report, words: Words | None = None) -> dict[str, str]:
    """A name to show for each entity, in the language of the report where it has one."""
    korean = words is not None and words.lang == "ko"
    names = {}
    for entity in report.entities:
        ordered = (*entity.names.ko, *entity.names.en) if korean else (*entity.names.en, *entity.names.ko)
        names[entity.id] = clean(next(iter(ordered), entity.id))
    return names
