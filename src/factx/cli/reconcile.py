"""``factx reconcile``: where sources disagree."""

import typer

from factx.cli import options as o

RECORDS = "finding"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(reconcile)


def reconcile(
    *,
    paths: o.Paths,
    show: o.ShowFindings = o.Show.differs,
    fail_on: o.FailOn = o.Level.error,
    exit_zero: o.ExitZero = False,
    reference: o.Reference = None,
    rate: o.Rate = None,
    judgements: o.Judgements = None,
    baseline: o.Baseline = None,
    format_: o.Format = None,
    output: o.Output = None,
    records: o.Records = None,
    kind: o.Kind = None,
    include_text: o.IncludeText = False,
    excel: o.Excel = False,
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
    """Where sources agree, differ and conflict, each finding with the words of both sides.

    In a pipe one finding a line, with its evidence. The exit status is 1 where a finding is as grave as --fail-on.
    """
    from factx.cli import session as s  # noqa: PLC0415 (start-up)

    reads = s.Reads(
        paths, input_format, lang, rules, entities, anchor, encoding, jobs, quiet=quiet, verbose=verbose, debug=debug
    )
    session = s.Session(reads)
    writes = s.Writes(format_, output, records, kind, color, ui, excel=excel, include_text=include_text)
    findings = s.Reconciles(show, fail_on, exit_zero, reference, rate or (), judgements, baseline)
    report = findings.apply(session.report(), session, s.spoken(writes))
    s.write(report, writes, RECORDS)
    raise typer.Exit(session.status(grave=findings.grave(report)))
