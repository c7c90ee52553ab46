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


class Level(StrEnum):
    """From which severity on findings make the exit status 1."""

    error = "error"
    warning = "warning"
    note = "note"
    never = "never"


class Show(StrEnum):
    """Which findings are shown besides those of severity note and above."""

    differs = "differs"
    agrees = "agrees"
    all = "all"


_READ, _WRITE, _JUDGE = "Reading", "Output", "Findings"

Paths = Annotated[list[str], typer.Argument(metavar="PATH...", help="Files, folders, globs, or - for standard input.")]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help="terminal, jsonl, json, csv, tsv, markdown, html, sarif, annotation or claimreview.",
        rich_help_panel=_WRITE,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Write to a file; its ending chooses the format.", rich_help_panel=_WRITE),
]
Records = Annotated[
    str | None,
    typer.Option(
        metavar="KINDS",
        help="Records to write, comma separated: run, source, mention, fact, entity, finding.",
        rich_help_panel=_WRITE,
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(metavar="KINDS", help="Mentions to write: entity, date, figure, quote.", rich_help_panel=_WRITE),
]
IncludeText = Annotated[
    bool, typer.Option("--include-text", help="Add its text to every source.", rich_help_panel=_WRITE)
]
Excel = Annotated[
    bool, typer.Option("--excel", help="CSV and TSV for Excel, with a byte order mark.", rich_help_panel=_WRITE)
]
Color = Annotated[When, typer.Option(help="Colour in the terminal.", rich_help_panel=_WRITE)]
UiLang = Annotated[
    Ui | None,
    typer.Option("--ui", help="Language of reports; by default that of the locale.", rich_help_panel=_WRITE),
]
Stream = Annotated[
    bool,
    typer.Option("--stream", help="Write each source as soon as it is read (JSON Lines).", rich_help_panel=_WRITE),
]
InputFormat = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="jsonl: one document a line; text: one article.", rich_help_panel=_READ),
]
Language = Annotated[Lang, typer.Option("--lang", help="Language of the texts.", rich_help_panel=_READ)]
Rules = Annotated[
    list[Path] | None,
    typer.Option("--rules", metavar="DIR", help="Your own rules over ours; repeatable.", rich_help_panel=_READ),
]
Entities = Annotated[
    list[Path] | None,
    typer.Option(
        "--entities", metavar="FILE", help="Your own names (TSV) beside ours; repeatable.", rich_help_panel=_READ
    ),
]
Anchor = Annotated[
    str | None, typer.Option(metavar="DATE", help="Date (ISO) of articles that state none.", rich_help_panel=_READ)
]
Encoding = Annotated[
    str | None, typer.Option(metavar="NAME", help="Encoding of the files, if known.", rich_help_panel=_READ)
]
Jobs = Annotated[
    int, typer.Option("--jobs", "-j", min=1, help="Processes; the output stays the same.", rich_help_panel=_READ)
]
ShowFindings = Annotated[
    Show, typer.Option("--show", help="Also what agrees, or all comparisons.", rich_help_panel=_JUDGE)
]
FailOn = Annotated[
    Level, typer.Option("--fail-on", help="From which severity on to exit with 1.", rich_help_panel=_JUDGE)
]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="The same as --fail-on never.", rich_help_panel=_JUDGE)]
Reference = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Facts held to be right (JSON Lines of facts).", rich_help_panel=_JUDGE),
]
Rate = Annotated[
    list[str] | None,
    typer.Option("--rate", metavar="RATE", help="KRW/USD=1380@2025-09-10; repeatable.", rich_help_panel=_JUDGE),
]
Judgements = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Decisions of `factx review` [factx-judgements.jsonl].", rich_help_panel=_JUDGE),
]
Baseline = Annotated[
    Path | None, typer.Option(metavar="REPORT", help="Show only what is not in this report.", rich_help_panel=_JUDGE)
]
Config = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="Settings instead of those of factx.toml or pyproject.toml."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No notes and no progress on standard error.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say on standard error what was noticed in reading.")]
Debug = Annotated[bool, typer.Option("--debug", help="Tracebacks, to report faults in factx.")]
