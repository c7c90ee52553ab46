"""``factx extract``: the records of articles."""

from typing import Annotated

import typer

from factx.cli import options as o


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(extract)


def extract(
    paths: o.Paths,
    format_: o.Format = None,
    output: o.Output = None,
    records: o.Records = None,
    input_format: o.InputFormat = None,
    lang: o.Language = o.Lang.auto,
    rules: o.Rules = None,
    anchor: o.Anchor = None,
    encoding: o.Encoding = None,
    jobs: o.Jobs = 1,
    color: o.Color = o.When.auto,
    ui: o.UiLang = None,
    excel: Annotated[bool, typer.Option(help="CSV and TSV for a spreadsheet: with a byte order mark.")] = False,
    quiet: o.Quiet = False,
    debug: o.Debug = False,
) -> None:
    """Entities, dates, figures, quotes and facts of articles: JSON Lines in a pipe, a summary on a terminal."""
    from factx.cli.session import Session  # noqa: PLC0415 (start-up)

    session = Session(paths, input_format, lang, rules, anchor, encoding, jobs, quiet=quiet, debug=debug)
    report = session.report()
    session.write(report, format_, output, records or "run,source,mention,fact,entity", color, ui, excel=excel)
    raise typer.Exit(session.status())
