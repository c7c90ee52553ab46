"""``factx extract``: the records of articles."""

import typer

from factx.cli import options as o

RECORDS = "run,source,mention,fact,entity"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(extract)


def extract(
    *,
    paths: o.Paths,
    format_: o.Format = None,
    output: o.Output = None,
    records: o.Records = None,
    kind: o.Kind = None,
    include_text: o.IncludeText = False,
    excel: o.Excel = False,
    stream: o.Stream = False,
    color: o.Color = o.When.auto,
    ui: o.UiLang = None,
    input_format: o.InputFormat = None,
    lang: o.Language = o.Lang.auto,
    rules: o.Rules = None,
    entities: o.Entities = None,
    anchor: o.Anchor = None,
    encoding: o.Encoding = None,
    jobs: o.Jobs = 1,
    _config: o.Config = None,
    quiet: o.Quiet = False,
    verbose: o.Verbose = False,
    debug: o.Debug = False,
) -> None:
    """Entities, dates, figures, quotes and facts of articles: JSON Lines in a pipe, a summary on a terminal.

    The summary on a terminal ends with what a person came for: where the articles disagree.
    """
    from factx.cli import session as s  # noqa: PLC0415 (start-up)

    reads = s.Reads(
        paths, input_format, lang, rules, entities, anchor, encoding, jobs, quiet=quiet, verbose=verbose, debug=debug
    )
    session = s.Session(reads)
    writes = s.Writes(format_, output, records, kind, color, ui, excel=excel, include_text=include_text)
    if stream:
        from factx.cli.stream import stream as run  # noqa: PLC0415

        run(session, writes, RECORDS)
        raise typer.Exit(session.status())
    report = session.report()
    if s.on_screen(writes) or (records and "finding" in records):
        report = s.Reconciles().apply(report, session, s.spoken(writes))
    s.write(report, writes, RECORDS)
    raise typer.Exit(session.status())
