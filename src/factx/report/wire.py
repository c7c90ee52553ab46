"""JSON Lines and JSON: the records as they are."""

from collections.abc import Iterable, Iterator, Mapping

from factx.models.report import Record, Report
from factx.models.source import Source
from factx.models.wire import dumps

KINDS = ("run", "source", "mention", "fact", "entity", "finding")


def chosen(records: Iterable[Record], kinds: frozenset[str]) -> Iterator[Record]:
    """The records of these kinds, in their order."""
    return (record for record in records if record.record in kinds)


Texts = Mapping[str, str]
"""The texts of sources by id, where they are to stand in the source records."""


def jsonl(records: Iterable[Record], texts: Texts | None = None) -> Iterator[str]:
    """A line for each record."""
    for record in records:
        yield _written(record, texts) + "\n"


def _written(record: Record, texts: Texts | None) -> str:
    if texts is not None and isinstance(record, Source):
        return dumps({**dict(record), "text": texts[record.id]})
    return dumps(record)


def json(report: Report, kinds: frozenset[str], texts: Texts | None = None) -> Iterator[str]:
    """One object with a list for each kind of record; lists of kinds that were not chosen are empty."""
    records = list(chosen(report.records(), kinds))
    yield f'{{"schema":"factx/1","run":{dumps(report.run)}'
    for kind in KINDS[1:]:
        name = "entities" if kind == "entity" else f"{kind}s"
        yield f',"{name}":['
        yield ",".join(_written(record, texts) for record in records if record.record == kind)
        yield "]"
    yield "}\n"
