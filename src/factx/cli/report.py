"""``factx report`` (and ``factx PATH…``): read, reconcile, show."""

import typer

from factx.cli import options as o

RECORDS = "run,source,mention,fact,entity,finding"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(report)


def report(
    *,
    paths: o.Paths,
    format_: o.Format = None,
    output: o.Output = None,
    records: o.Records = None,
    kind: o.Kind = None,
    include_text: o.IncludeText = False,
    excel: o.Excel = False,
    color: o.Color = o.When.auto,
    ui: o.UiLang = None,
    show: o.ShowFindings = o.Show.differs,
    reference: o.Reference = None,
    rate: o.Rate = None,
    judgements: o.Judgements = None,
    baseline: o.Baseline = None,
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
    """What was read and where it disagrees: the whole report. `factx PATH…` is short for it."""
    from factx.cli import session as s  # noqa: PLC0415 (start-up)

    reads = s.Reads(
        paths, input_format, lang, rules, entities, anchor, encoding, jobs, quiet=quiet, verbose=verbose, debug=debug
    )
    session = s.Session(reads)
    writes = s.Writes(format_, output, records, kind, color, ui, excel=excel, include_text=include_text)
    findings = s.Reconciles(show=show, reference=reference, rate=rate or (), judgements=judgements, baseline=baseline)
    found = findings.apply(session.report(), session, s.spoken(writes))
    s.write(found, writes, RECORDS)
    raise typer.Exit(session.status())
