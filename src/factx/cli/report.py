"""``factx report`` (and ``factx PATH…``): read, reconcile, show."""

import typer

from factx.cli import options as o
from factx.cli.grouped import grouped

RECORDS = "run,source,mention,fact,entity,finding"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(grouped(report))


def report(
    paths: o.Paths,
    writes: o.Writes,
    judges: o.Judges,
    reads: o.Reads,
    *,
    fail_on: o.FailOn = o.Level.never,
    watch: o.Watch = False,
) -> None:
    """What was read and where it disagrees: the whole report. `factx PATH…` is short for it."""
    from factx.cli import session as s  # noqa: PLC0415 (start-up)
    from factx.report.select import reaches  # noqa: PLC0415

    s.checked(writes, RECORDS)
    session = s.Session(paths, reads)
    if watch:
        from factx.cli.watch import watch as go_on  # noqa: PLC0415

        go_on(session, judges, writes, RECORDS)
    found = s.judged(session.report(), judges, session, s.spoken(writes))
    s.write(found, writes, RECORDS)
    raise typer.Exit(session.status(grave=reaches(found.findings, fail_on.value)))
