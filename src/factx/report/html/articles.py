"""The articles in full, with the evidence of all findings marked in them."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from factx.models.report import Reading, Report
from factx.report.html.findings import ranked
from factx.report.html.markup import anchor, element, safe
from factx.report.words import Words

Marks = list[tuple[int, int, int, int]]
"""Start, end, number of the finding, number of its side."""


def articles(report: Report, names: Mapping[str, str], words: Words) -> Iterator[str]:
    """A section for each source: what is known of it, its text by blocks."""
    by_source: dict[str, Marks] = {}
    for number, finding in enumerate(ranked(report)):
        for n, side in enumerate(finding.sides):
            for piece in side.evidence:
                by_source.setdefault(piece.source, []).append((piece.start, piece.end, number, n))
    yield f'<section class="articles" aria-label="{safe(words("articles"))}">\n'
    used: set[str] = set()
    for reading in report.readings:
        source = reading.source
        about = " · ".join(filter(None, (source.publisher, source.published or words("undated"), source.lang)))
        yield f'<article class="source" lang="{source.lang}" data-source="{safe(source.id)}">'
        yield f"<h2>{safe(names[source.id])}</h2>{element('p', about, class_='about')}\n"
        yield from _blocks(reading, by_source.get(source.id, []), used)
        yield "</article>\n"
    yield "</section>\n"


def _blocks(reading: Reading, marks: Marks, used: set[str]) -> Iterator[str]:
    text = reading.document.text
    for block in reading.document.blocks:
        inside = [
            (max(s, block.start), min(e, block.end), f, n) for s, e, f, n in marks if s < block.end and e > block.start
        ]
        tag = "h3" if block.zone == "headline" else "p"
        yield f'<{tag} class="{block.zone}" lang="{block.lang}">'
        yield from _marked(text, block.start, block.end, inside, used)
        yield f"</{tag}>\n"


def _marked(text: str, start: int, end: int, marks: Marks, used: set[str]) -> Iterator[str]:
    """Marks of several findings may overlap: the text is cut at every border, so that elements always nest."""
    borders = sorted({start, end, *(place for mark in marks for place in mark[:2])})
    for a, b in pairwise(borders):
        covering = [(f, n) for s, e, f, n in marks if s <= a and b <= e]
        if not covering:
            yield safe(text[a:b])
            continue
        ids = [anchor(f, n) for f, n in covering]
        fresh = next((name for name in ids if name not in used), None)
        used.update(ids)
        tag = f' id="{fresh}"' if fresh else ""
        yield f'<mark{tag} data-marks="{" ".join(ids)}">{safe(text[a:b])}</mark>'
