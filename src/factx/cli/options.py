"""Options that commands share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Lang(StrEnum):
    """Which language texts are read in."""

    auto = "auto"
    ko = "ko"
    en = "en"


class Ui(StrEnum):
    """The language of messages and reports."""

    en = "en"
    ko = "ko"


class When(StrEnum):
    """When to use colour."""

    auto = "auto"
    always = "always"
    never = "never"


Paths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Files, folders, globs, or - for standard input.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format", "-f", help="terminal, jsonl, json, csv, tsv, markdown, html, sarif, annotation, claimreview."
    ),
]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="Write to a file; its ending chooses the format.")]
Records = Annotated[str | None, typer.Option(help="Kinds of record to write: run,source,mention,fact,entity,finding.")]
InputFormat = Annotated[str | None, typer.Option(help="jsonl: one document a line, also on standard input.")]
Language = Annotated[Lang, typer.Option("--lang", help="Language of the texts.")]
Rules = Annotated[list[Path] | None, typer.Option("--rules", help="A folder of your own rules over ours; repeatable.")]
Anchor = Annotated[str | None, typer.Option(help="Date (ISO) for articles that state none.")]
Encoding = Annotated[str | None, typer.Option(help="Encoding of the files, where it is not found out.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="Processes; the output is the same for any number.")]
Color = Annotated[When, typer.Option(help="Colour in the terminal.")]
UiLang = Annotated[Ui | None, typer.Option("--ui", help="Language of reports; by default that of the locale.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No notes and no progress on standard error.")]
Debug = Annotated[bool, typer.Option("--debug", help="Tracebacks, for reports of faults in factx.")]
