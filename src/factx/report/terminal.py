"""The report that people read in a terminal: what was read, then where sources disagree, gravest first."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factx.models.fact import Fact
from factx.models.finding import SEVERITIES, Finding, Severity
from factx.models.report import Reading, Report
from factx.report.context import Contexts, Passage
from factx.report.text import clean, head, tail
from factx.report.words import Words

STYLES: dict[Severity, str] = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan", "none": "dim"}
OPEN, CLOSE = "▸", "◂"


@dataclass(frozen=True, slots=True)
class Settings:
    """How wide, and which findings.

    Attributes:
        width: cells of a line.
        severities: which findings are shown.
        per_side: passages shown of each side; the rest is counted.
        words: the language of headings and counts.
    """

    width: int = 100
    severities: frozenset[Severity] = frozenset({"error", "warning", "note"})
    per_side: int = 3
    words: Words = field(default_factory=Words)


def render(report: Report, console: Console, settings: Settings) -> None:
    """Prints what was read, the findings and a summary line."""
    console.print(sources(report.readings))
    names = short_names([reading.source.id for reading in report.readings])
    contexts, entities = Contexts(report), entity_names(report)
    shown = [finding for finding in report.findings if finding.severity in settings.severities]
    for finding in sorted(shown, key=lambda f: SEVERITIES.index(f.severity)):
        console.print()
        console.print(finding_block(finding, contexts, names, entities, settings))
    console.print()
    console.print(summary(report))


def sources(readings: Sequence[Reading]) -> RenderableType:
    """A table of what was read: language, date and where it was found, counts."""
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for title, justify in (("source", "left"), ("lang", "left"), ("published", "left")):
        table.add_column(title, justify=justify, no_wrap=True, overflow="ellipsis")  # type: ignore[arg-type]
    for title in ("entities", "dates", "figures", "quotes", "facts"):
        table.add_column(title, justify="right", no_wrap=True)
    for reading in readings:
        table.add_row(*source_row(reading))
    return table


def source_row(reading: Reading) -> tuple[str, ...]:
    """Id, language, date and where it was found, and the counts of entities, dates, figures, quotes and facts."""
    source, counts = reading.source, Counter(mention.kind for mention in reading.mentions)
    when = f"{source.published[:16]} ({source.published_from})" if source.published else "undated"
    kinds = (str(counts[kind]) for kind in ("entity", "date", "figure", "quote"))
    return clean(source.id), source.lang, when, *kinds, str(len(reading.facts))


def summary(report: Report) -> Text:
    """``5 sources · 143 facts · 3 conflicts, 4 possible, 6 notes``."""
    facts = sum(len(reading.facts) for reading in report.readings)
    counts = Counter(finding.severity for finding in report.findings)
    words: dict[Severity, tuple[str, str]] = {
        "error": ("conflict", "conflicts"),
        "warning": ("possible", "possible"),
        "note": ("note", "notes"),
    }
    found = ", ".join(f"{counts[s]} {words[s][counts[s] != 1]}" for s in words if counts[s]) or "no disagreement"
    return Text(f"{_number(len(report.readings), 'source')} · {_number(facts, 'fact')} · {found}", style="bold")


def _number(n: int, noun: str) -> str:
    return f"{n} {noun}{'' if n == 1 else 's'}"


def finding_block(
    finding: Finding, contexts: Contexts, names: dict[str, str], entities: dict[str, str], settings: Settings
) -> RenderableType:
    """A finding with the words of all its sides."""
    about = " · ".join(part for part in (entities.get(finding.subject or "", ""), finding.attribute or "") if part)
    title = Text.assemble(
        (finding.code or finding.relation, STYLES[finding.severity]), "  ", finding.title, "  ",
        (finding.severity, STYLES[finding.severity]),
    )  # fmt: skip
    room = settings.width - title.cell_len - 2
    about = head(clean(about), max(0, room))
    title.append(" " * max(2, settings.width - title.cell_len - Text(about).cell_len) + about if about else "")
    parts: list[RenderableType] = [title]
    for number, side in enumerate(finding.sides, start=1):
        passages = contexts.passages(side, finding.facts)
        parts.append(Text.assemble((f" {number} ", "reverse"), " ", (clean(side.label), "bold")))
        parts += [_passage(passage, names, entities, settings) for passage in passages[: settings.per_side]]
        if len(passages) > settings.per_side:
            parts.append(Padding(Text(f"and {len(passages) - settings.per_side} more", style="dim"), (0, 0, 0, 4)))
    parts.append(Padding(Text(clean(finding.message)), (0, 0, 0, 1)))
    last = _number(finding.independent_sources, "independent source")
    if finding.judgement:
        last += f" · judged: {finding.judgement.verdict}"
    if finding.code:
        last += f"  → factx explain {finding.code}"
    parts.append(Padding(Text(last, style="dim"), (0, 0, 0, 1)))
    return Group(*parts)


def _passage(passage: Passage, names: dict[str, str], entities: dict[str, str], settings: Settings) -> RenderableType:
    place = f"{clean(names.get(passage.source, passage.source))}:{passage.line}"
    lines: list[RenderableType] = [marked(passage, 3 * (settings.width - 6))]
    if passage.facts:
        lines.append(Text(said(passage.facts[0], entities), style="dim"))
    return Group(Text(f"    {place}  {passage.lang}", style="dim"), Padding(Group(*lines), (0, 0, 0, 6)))


def said(fact: Fact, entities: dict[str, str]) -> str:
    """Status and holder: ``rumoured · author`` or ``ongoing · Jason Kwon, direct``."""
    holder = fact.attribution
    named = entities.get(holder.holder or "") or holder.text
    who = f"{clean(named)}, {holder.manner}" if named else "author"
    return f"{fact.status.name} · {who}"


def marked(passage: Passage, cells: int) -> Text:
    """The passage with its marked stretches between ▸ and ◂, shortened from both ends to fit."""
    if not passage.marks:
        return Text(head(clean(passage.text), cells))
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
    left = tail(before, max(half, room - Text(after).cell_len)).lstrip()
    return Text.assemble(left, core, head(after, room - Text(left).cell_len).rstrip())


def short_names(ids: Sequence[str]) -> dict[str, str]:
    """Names by which a person tells sources apart: file names without ending where these differ, else the whole ids."""
    stems = {name: name.rsplit("/", 1)[-1].rsplit(".", 1)[0] for name in ids}
    unique = Counter(stems.values())
    return {name: stem if unique[stem] == 1 and stem else name for name, stem in stems.items()}


def entity_names(report: Report) -> dict[str, str]:
    """A name to show for each entity: English first, as machine and message texts are English."""
    return {entity.id: clean(next(iter((*entity.names.en, *entity.names.ko)), entity.id)) for entity in report.entities}
