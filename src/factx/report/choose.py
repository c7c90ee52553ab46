"""Which renderer makes which format."""

from collections.abc import Iterable
from pathlib import Path

from factx.models.report import Report
from factx.report import wire
from factx.report.words import Words

FORMATS = (
    "terminal", "jsonl", "json", "csv", "tsv", "markdown", "html", "sarif", "parquet", "annotation", "claimreview",
)  # fmt: skip
TABLES = frozenset({"csv", "tsv", "parquet"})
"""Formats that hold records of one kind."""
DRAWN = frozenset({"sarif", "claimreview"})
"""Formats that are made of findings alone."""
ENDINGS = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "json", ".csv": "csv", ".tsv": "tsv", ".md": "markdown",
    ".html": "html", ".htm": "html", ".sarif": "sarif", ".parquet": "parquet",
}  # fmt: skip


def format_for(output: Path | None, *, terminal: bool) -> str | None:
    """The format of a file by its ending; without a file, the report for a terminal and JSON Lines for a pipe.

    None where the ending stands for no format. What is no file (``/dev/stdout``, a named pipe) gets what a pipe gets.
    """
    if output is None:
        return "terminal" if terminal else "jsonl"
    named = ENDINGS.get(output.suffix.lower())
    return "jsonl" if named is None and output.exists() and not (output.is_file() or output.is_dir()) else named


def pieces(
    report: Report, name: str, kinds: tuple[str, ...], words: Words, *, excel: bool = False, text: bool = False
) -> Iterable[str | bytes]:
    """The report in a format, piece by piece. Renderers are loaded when they are needed.

    Args:
        report: all of it.
        name: the format.
        kinds: of record that are written, where the format writes records.
        words: the language of headings.
        excel: for CSV and TSV.
        text: add the texts to the source records of JSON.

    Raises:
        KeyError: no such format.
        MissingExtraError: the format needs a package that is not installed.
    """
    from factx.report.terminal import Settings  # noqa: PLC0415

    texts = {reading.source.id: reading.document.text for reading in report.readings} if text else None
    if name == "jsonl":
        return wire.jsonl(wire.chosen(report.records(), frozenset(kinds)), texts)
    if name == "json":
        return wire.json(report, frozenset(kinds), texts)
    if name in TABLES:
        from factx.report.flat import one_kind, table  # noqa: PLC0415

        only = one_kind(kinds)
        chosen = wire.chosen(report.records(), frozenset(only))
        if name == "parquet":
            from factx.report.parquet import parquet  # noqa: PLC0415

            return [parquet(chosen, only)]
        return table(chosen, only, "," if name == "csv" else "\t", excel=excel)
    if name in ("markdown", "terminal"):
        from factx.report.markdown import markdown  # noqa: PLC0415

        return markdown(report, Settings(words=words))
    if name == "html":
        from factx.report.html.page import html  # noqa: PLC0415

        return html(report, words)
    if name == "sarif":
        from factx.report.sarif import sarif  # noqa: PLC0415

        return [sarif(report)]
    if name == "annotation":
        from factx.report.annotation import annotations  # noqa: PLC0415

        return annotations(report)
    if name == "claimreview":
        from factx.report.claimreview import claim_reviews  # noqa: PLC0415

        return claim_reviews(report)
    raise KeyError(name)
