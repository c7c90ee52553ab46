"""``factx schema``: the JSON Schema of the output."""

import json
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Adds the command."""
    app.command()(schema)


def schema(
    record: Annotated[
        str | None, typer.Argument(help="run, source, mention, fact, entity or finding; all if left out.")
    ] = None,
) -> None:
    """The JSON Schema of a report, or of one kind of record."""
    from factx.cli.output import fail, tell  # noqa: PLC0415 (start-up)
    from factx.report.schema import RECORDS  # noqa: PLC0415
    from factx.report.schema import schema as make  # noqa: PLC0415

    if record and record not in RECORDS:
        fail(f"no record {record!r}", f"one of {', '.join(RECORDS)}")
    tell(json.dumps(make(record), ensure_ascii=False, indent=2))
