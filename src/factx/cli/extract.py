"""``factx extract``: the records of articles."""

from typing import Annotated

import typer

from factx.cli import options as o
from factx.cli.grouped import grouped

RECORDS = "run,source,mention,fact,entity"


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(grouped(extract))


def extract(
    paths: o.Paths,
    writes: o.Writes,
    reads: o.Reads,
    *,
    stream: Annotated[
        bool,
        typer.Option(
            "--stream", help="Write each source as soon as it is read (JSON Lines).", rich_help_panel="Output"
        ),
    ] = False,
) -> None:
    """Entities, dates, figures, quotes and facts of articles: JSON Lines in a pipe, a summary on a terminal.

    The summary on a terminal ends with what a person came for: where the articles disagree.
    """
    from factx.cli import session as s  # noqa: PLC0415 (start-up)

    judges = not stream and (s.on_screen(writes) or (writes.records is not None and "finding" in writes.records))
    s.checked(writes, RECORDS, compares=judges)
    session = s.Session(paths, reads, compares=judges)
    if stream:
        from factx.cli.stream import stream as run  # noqa: PLC0415

        run(session, writes, RECORDS)
        raise typer.Exit(session.status())
    report = session.report()
    if judges:
        report = s.judged(report, o.Judges(), session, s.spoken(writes))
    s.write(report, writes, RECORDS)
    raise typer.Exit(session.status())
