"""``factx reconcile``: where sources disagree."""

from typing import Annotated

import typer

from factx.cli import options as o
from factx.cli.grouped import grouped

RECORDS = "finding"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(grouped(reconcile))


def reconcile(
    paths: o.Paths,
    judges: o.Judges,
    writes: o.Writes,
    reads: o.Reads,
    *,
    fail_on: o.FailOn = o.Level.error,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="The same as --fail-on never.", rich_help_panel="Findings")
    ] = False,
    watch: o.Watch = False,
) -> None:
    """Where sources agree, differ and conflict, each finding with the words of both sides.

    In a pipe one finding a line, with its evidence. The exit status is 1 where a finding is as grave as --fail-on.
    """
    from factx.cli import session as s  # noqa: PLC0415 (start-up)
    from factx.report.select import reaches  # noqa: PLC0415

    s.checked(writes, RECORDS)
    session = s.Session(paths, reads)
    if watch:
        from factx.cli.watch import watch as go_on  # noqa: PLC0415

        go_on(session, judges, writes, RECORDS)
    report = s.judged(session.report(), judges, session, s.spoken(writes))
    s.write(report, writes, RECORDS)
    grave = reaches(report.findings, "never" if exit_zero else fail_on.value)
    raise typer.Exit(session.status(grave=grave))
