"""The page: its frame, its parts in order."""

from collections.abc import Iterator
from importlib import resources

from factx.models.naming import short_names
from factx.models.report import Report
from factx.report.html.articles import articles
from factx.report.html.findings import filters, findings
from factx.report.html.markup import element, safe
from factx.report.html.timeline import timeline
from factx.report.terminal import entity_names, summary
from factx.report.words import Words


def html(report: Report, words: Words) -> Iterator[str]:
    """The report as a page that needs no network: style and script are inside, all words of sources are escaped.

    Args:
        report: what was found.
        words: the language of headings and buttons; the words of sources stay theirs.
    """
    names = short_names([reading.source.id for reading in report.readings])
    entities = entity_names(report, words)
    yield f'<!doctype html>\n<html lang="{words.lang}">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
    counts = summary(report, words).plain
    yield f"<title>factx · {safe(counts)}</title>\n<style>\n{_asset('report.css')}</style>\n</head>\n"
    yield f"<body>\n<header><h1>factx</h1>{element('p', counts, class_='summary')}\n"
    yield filters(report, names, entities, words)
    yield "</header>\n<main>\n"
    yield from findings(report, names, entities, words)
    yield from articles(report, names, words)
    yield "</main>\n"
    yield from timeline(report, names, entities, words)
    yield f"<script>\n{_asset('report.js')}</script>\n</body>\n</html>\n"


def _asset(name: str) -> str:
    return resources.files("factx.report.html").joinpath(name).read_text(encoding="utf-8")
