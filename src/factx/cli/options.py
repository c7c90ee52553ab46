"""Options that commands share, in the groups in which commands take them (`grouped` makes them options)."""

from dataclasses import dataclass
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
Rules = Annotated[
    list[Path] | None,
    typer.Option("--rules", metavar="DIR", help="Your own rules over ours; repeatable.", rich_help_panel=_READ),
]
ShowFindings = Annotated[
    Show, typer.Option("--show", help="Also what agrees, or all comparisons.", rich_help_panel=_JUDGE)
]
UiLang = Annotated[
    Ui | None,
    typer.Option("--ui", help="Language of reports; by default that of the locale.", rich_help_panel=_WRITE),
]
FailOn = Annotated[Level, typer.Option(help="From which severity on to exit with 1.", rich_help_panel=_JUDGE)]
Watch = Annotated[
    bool,
    typer.Option(
        "--watch",
        help="Go on as files change, and show what is new, until Ctrl-C; then the status is 130, whatever was found.",
        rich_help_panel=_WRITE,
    ),
]


@dataclass(frozen=True, slots=True)
class Reads:
    """How articles are read, and what is said of it on standard error."""

    input_format: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="jsonl: one document a line; text: one article.", rich_help_panel=_READ),
    ] = None
    lang: Annotated[Lang, typer.Option(help="Language of the texts.", rich_help_panel=_READ)] = Lang.auto
    rules: Rules = None
    entities: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", help="Your own names (TSV) beside ours; repeatable.", rich_help_panel=_READ),
    ] = None
    anchor: Annotated[
        str | None, typer.Option(metavar="DATE", help="Date (ISO) of articles that state none.", rich_help_panel=_READ)
    ] = None
    encoding: Annotated[
        str | None, typer.Option(metavar="NAME", help="Encoding of the files, if known.", rich_help_panel=_READ)
    ] = None
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, help="Processes; the output stays the same.", rich_help_panel=_READ)
    ] = 1
    config: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Settings instead of those of factx.toml or pyproject.toml."),
    ] = None
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No notes and no progress on standard error.")] = False
    verbose: Annotated[
        bool, typer.Option("--verbose", "-v", help="Say on standard error what was noticed in reading.")
    ] = False
    debug: Annotated[bool, typer.Option("--debug", help="Tracebacks, to report faults in factx.")] = False


@dataclass(frozen=True, slots=True)
class Writes:
    """What is written, where and in which format."""

    format: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="NAME",
            help="terminal, jsonl, json, csv, tsv, markdown, html, sarif, parquet, annotation or claimreview.",
            rich_help_panel=_WRITE,
        ),
    ] = None
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Write to a file; its ending (.jsonl, .json, .csv, .html …) chooses the format.",
            rich_help_panel=_WRITE,
        ),
    ] = None
    records: Annotated[
        str | None,
        typer.Option(
            metavar="KINDS",
            help="Records to write, comma separated: run, source, mention, fact, entity, finding.",
            rich_help_panel=_WRITE,
        ),
    ] = None
    kind: Annotated[
        str | None,
        typer.Option(metavar="KINDS", help="Mentions to write: entity, date, figure, quote.", rich_help_panel=_WRITE),
    ] = None
    full: Annotated[
        bool, typer.Option("--full", help="On a terminal, the words behind every note too.", rich_help_panel=_WRITE)
    ] = False
    include_text: Annotated[
        bool, typer.Option("--include-text", help="Add its text to every source.", rich_help_panel=_WRITE)
    ] = False
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV and TSV for Excel, with a byte order mark.", rich_help_panel=_WRITE)
    ] = False
    color: Annotated[When, typer.Option(help="Colour in the terminal.", rich_help_panel=_WRITE)] = When.auto
    ui: UiLang = None


@dataclass(frozen=True, slots=True)
class Judges:
    """Which findings are shown, and what articles are held against."""

    show: ShowFindings = Show.differs
    reference: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Facts held to be right (JSON Lines of facts).", rich_help_panel=_JUDGE),
    ] = None
    rate: Annotated[
        list[str] | None,
        typer.Option(metavar="RATE", help="KRW/USD=1380@2025-09-10; repeatable.", rich_help_panel=_JUDGE),
    ] = None
    judgements: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="Decisions of `factx review` (factx-judgements.jsonl).", rich_help_panel=_JUDGE
        ),
    ] = None
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="REPORT", help="Show only what is not in this report.", rich_help_panel=_JUDGE),
    ] = None
