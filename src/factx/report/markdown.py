"""The report as Markdown: for an issue, a wiki, a message to the desk."""

from collections.abc import Iterator, Sequence

import regex
from rich.cells import cell_len

from factx.models.naming import short_names
from factx.models.report import Report
from factx.report.about import about
from factx.report.context import Contexts, Passage
from factx.report.terminal import Settings, entity_names, said, source_row, summary
from factx.report.text import clean

_SPECIAL = regex.compile(r"([\\`*_{}\[\]<>()#+!|~&])")


def escaped(text: str) -> str:
    """Words of a source that Markdown takes for nothing but words."""
    return str(_SPECIAL.sub(r"\\\1", clean(text)))


def markdown(report: Report, settings: Settings) -> Iterator[str]:
    """A table of sources, then a section for each finding, gravest first."""
    yield "# factx\n\n"
    words = settings.words
    keys = ("source", "lang", "published", "entities", "dates", "figures", "quotes", "facts")
    header = tuple(words(key) for key in keys)
    yield from _table([header, *(tuple(map(escaped, source_row(reading, words))) for reading in report.readings)])
    yield f"\n{summary(report, words).plain}\n"
    names, entities = short_names([reading.source.id for reading in report.readings]), entity_names(report, words)
    contexts = Contexts(report)
    shown = [finding for finding in report.findings if finding.severity in settings.severities]
    bare = 0 if settings.full else sum(finding.bare for finding in shown)
    for finding in sorted(shown, key=lambda f: f.gravity):
        if finding.bare and bare:
            continue
        what = about(finding, entities, words)
        severity = words.severity(finding.severity)
        yield f"\n## {finding.code or finding.relation} {escaped(finding.title)} ({severity})\n\n"
        yield f"{escaped(what)}\n\n" if what else ""
        for side in finding.sides:
            yield f"**{escaped(side.label)}**\n\n"
            for passage in contexts.passages(side, finding.facts)[: settings.per_side]:
                place = f"{escaped(names.get(passage.source, passage.source))}:{passage.line}"
                yield f"> {_marked(passage)}\n>\n> {place} ({passage.lang})"
                yield f" · {escaped(said(passage.facts[0], entities, words))}\n\n" if passage.facts else "\n\n"
        yield f"{escaped(finding.message)}\n"
    if bare:
        yield f"\n{escaped(words.count('further', bare))}\n"


def _marked(passage: Passage) -> str:
    parts, place = [], 0
    for start, end in passage.marks:
        parts += [escaped(passage.text[place:start]), f"**{escaped(passage.text[start:end]).strip()}**"]
        place = end
    return "".join([*parts, escaped(passage.text[place:])])


def _table(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Columns padded by cells of the screen, so that Hangul lines up in the raw text as well."""
    widths = [max(cell_len(row[n]) for row in rows) for n in range(len(rows[0]))]
    for number, row in enumerate(rows):
        cells = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        yield f"| {' | '.join(cells)} |\n"
        if number == 0:
            yield f"|{'|'.join('-' * (width + 2) for width in widths)}|\n"
