"""JSON Lines and JSON: the records as they are."""

from collections.abc import Iterable, Iterator

from factx.models.report import Record, Report
from factx.models.wire import dumps

KINDS = ("run", "source", "mention", "fact", "entity", "finding")


def chosen(records: Iterable[Record], kinds: frozenset[str]) -> Iterator[Record]:
    """The records of these kinds, in their order."""
    return (record for record in records if record.record in kinds)


def jsonl(records: Iterable[Record]) -> Iterator[str]:
    """A line for each record."""
    for record in records:
        yield dumps(record) + "\n"


def json(report: Report, kinds: frozenset[str]) -> Iterator[str]:
    """One object with a list for each kind of record; lists of kinds that were not chosen are empty."""
    records = list(chosen(report.records(), kinds))
    yield f'{{"schema":"factx/1","run":{dumps(report.run)}'
    for kind in KINDS[1:]:
        name = "entities" if kind == "entity" else f"{kind}s"
        yield f',"{name}":['
        yield ",".join(dumps(record) for record in records if record.record == kind)
        yield "]"
    yield "}\n"
