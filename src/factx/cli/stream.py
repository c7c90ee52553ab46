"""``--stream``: each source is written as soon as it is read; the entities at the end say which ids are the same."""

from collections.abc import Iterator

from factx.cli import options as o
from factx.cli.output import fail, write_bytes
from factx.cli.session import MENTIONS, Session, listed, only
from factx.models.fact import Entity
from factx.models.mention import EntityValue
from factx.models.report import Reading, Record, Report
from factx.report.wire import KINDS, chosen, jsonl
from factx.run.pipeline import run_record, together


def stream(session: Session, writes: o.Writes, default: str) -> None:
    """Writes JSON Lines, source by source. Memory grows with what is kept for the entities: readings without texts."""
    if writes.format not in (None, "jsonl") or writes.output:
        fail("--stream writes JSON Lines to standard output", "leave out --format and --output")
    kinds = frozenset(listed(writes.records or default, KINDS, "records"))
    wanted = listed(writes.kind, MENTIONS, "kind") if writes.kind else None
    run = run_record(session.rules, dict(session.options))
    write_bytes(jsonl(chosen([run], kinds)))
    kept: list[Reading] = []
    for reading in session.readings():
        report = Report(run, (reading,))
        shown = only(report, wanted) if wanted else report
        texts = {reading.source.id: reading.document.text} if writes.include_text else None
        write_bytes(jsonl(chosen(_own(shown), kinds), texts))
        kept.append(reading)
    if not kept:
        fail("nothing was read", None if session.problems else "the input is empty")
    write_bytes(jsonl(chosen(_entities(kept, together(run, kept, session.rules)), kinds)))


def _own(report: Report) -> Iterator[Record]:
    return (record for record in report.records() if record.record != "run")


def _entities(before: list[Reading], after: Report) -> Iterator[Entity]:
    """The entities of the run; `same` holds the ids that the sources alone had given them."""
    local: dict[str, set[str]] = {}
    for reading, identified in zip(before, after.readings, strict=True):
        for mention, final in zip(reading.mentions, identified.mentions, strict=True):
            if isinstance(mention.value, EntityValue) and isinstance(final.value, EntityValue):
                old, new = mention.value.entity, final.value.entity
                if old and new and old != new:
                    local.setdefault(new, set()).add(old)
    return (entity.model_copy(update={"same": tuple(sorted(local.get(entity.id, ())))}) for entity in after.entities)
