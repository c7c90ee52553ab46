"""Where a passage can be opened: the article's address, at its words, or the file."""

from pathlib import Path
from urllib.parse import quote

from factx.models.source import Source
from factx.report.context import Passage

_QUOTED = 120


def link(source: Source | None, passage: Passage) -> str | None:
    """``https://…#:~:text=…`` or ``file:///…``; None where neither leads anywhere. Only web addresses are followed."""
    if source is None:
        return None
    if source.url and source.url.startswith(("https://", "http://")):
        words = " ".join(passage.text.split())[:_QUOTED].rsplit(" ", 1)[0]
        address = quote(source.url, safe=":/?&=#%+,;@!$'()*~[]")
        return f"{address.split('#')[0]}#:~:text={quote(words, safe='')}"
    path = Path(source.path) if source.path else None
    return path.resolve().as_uri() if path and path.is_file() else None


def reference(source: str) -> str:
    """The id of a source as a URI reference: what a path may hold and an address may not is escaped."""
    return quote(source, safe="/:#?&=%@!$'()*+,;~")
