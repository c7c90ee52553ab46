"""Records as rows of a table: nested fields become dotted columns, lists JSON text."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from types import UnionType
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel

from factx.models.report import Record
from factx.models.wire import dumps, plain
from factx.report.schema import RECORDS

BOM = "\ufeff"
"""What Excel needs to read UTF-8 (without it, 한글 깨짐)."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def columns(kinds: Sequence[str]) -> tuple[str, ...]:
    """The columns of these kinds of record: those of the models, so that the data change nothing."""
    return tuple(dict.fromkeys(name for kind in kinds for name in _columns(RECORDS[kind])))


def _columns(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        inner = list(_models(field.annotation))
        if inner:
            for part in inner:
                yield from (f"{name}.{column}" for column in _columns(part))
        else:
            yield name.rstrip("_")


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that a field may hold by itself; those in lists stay JSON."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (Union, UnionType):
        for option in get_args(annotation):
            yield from _models(option)


def row(record: Record) -> dict[str, str]:
    """A record as cells; what is not known is an empty cell."""
    return dict(_cells(record))


def _cells(model: BaseModel, prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in model:
        key = prefix + name.rstrip("_")
        if isinstance(value, BaseModel):
            yield from _cells(value, f"{key}.")
        else:
            yield key, _cell(value)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Decimal):
        return plain(value)
    return dumps(value)


def table(records: Iterable[Record], kinds: Sequence[str], delimiter: str, *, excel: bool = False) -> Iterator[str]:
    """CSV (or TSV) lines: a header, then a row for each record.

    Args:
        records: in their order.
        kinds: which kinds they are of; they decide the columns.
        delimiter: comma or tab.
        excel: write a byte order mark, and keep spreadsheets from running a text that starts like a formula.
    """
    names = columns(kinds)
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter)
    if excel:
        yield BOM
    for cells in ([*names], *((_row(record, names, excel=excel)) for record in records)):
        writer.writerow(cells)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _row(record: Record, names: Sequence[str], *, excel: bool) -> list[str]:
    cells = row(record)
    line = [cells.get(name, "") for name in names]
    return [_inert(cell) for cell in line] if excel else line


def _inert(cell: str) -> str:
    """A spreadsheet runs what starts like a formula; a number may start with a sign."""
    is_number = cell[1:].replace(".", "", 1).isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number else cell
