"""Records as rows of a table: nested fields become dotted columns, lists JSON text."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from factx.models.report import Record
from factx.models.wire import dumps, plain
from factx.report.schema import RECORDS

BOM = "\ufeff"
"""What Excel needs to read UTF-8 (without it, 한글 깨짐)."""
_PLAIN = (str, bool, int, Decimal)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def columns(kinds: Sequence[str]) -> tuple[str, ...]:
    """The columns of these kinds of record: those of the models, so that the data change nothing."""
    return tuple(typed_columns(kinds))


def typed_columns(kinds: Sequence[str]) -> dict[str, frozenset[type]]:
    """What the cells of each column may hold: ``str``, ``int``, ``bool``, ``Decimal``; JSON text counts as ``str``."""
    found: dict[str, frozenset[type]] = {}
    for kind in kinds:
        for name, types in _columns(RECORDS[kind]):
            found[name] = found.get(name, frozenset()) | types
    return found


def _columns(model: type[BaseModel]) -> Iterator[tuple[str, frozenset[type]]]:
    for name, field in model.model_fields.items():
        options = list(_options(field.annotation))
        inner = [option for option in options if isinstance(option, type) and issubclass(option, BaseModel)]
        if inner:
            for part in inner:
                yield from ((f"{name}.{column}", types) for column, types in _columns(part))
        else:
            yield name.rstrip("_"), frozenset(option if option in _PLAIN else str for option in options)


def _options(annotation: Any) -> Iterator[Any]:
    """What a field may hold besides None; models in lists stay JSON."""
    if get_origin(annotation) in (Union, UnionType):
        for option in get_args(annotation):
            yield from _options(option)
    elif get_origin(annotation) is Annotated:
        yield from _options(get_args(annotation)[0])
    elif annotation is not NoneType:
        yield annotation


def row(record: Record) -> dict[str, str]:
    """A record as cells of text; what is not known is an empty cell."""
    return {name: _text(value) for name, value in cells(record)}


def cells(model: BaseModel, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """A record as pairs of column and value: text, numbers and truth values as they are, lists as JSON text."""
    for name, value in model:
        key = prefix + name.rstrip("_")
        if isinstance(value, BaseModel):
            yield from cells(value, f"{key}.")
        else:
            yield key, value if value is None or isinstance(value, _PLAIN) else dumps(value)


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return dumps(value)
    return plain(value) if isinstance(value, Decimal) else str(value)


def one_kind(kinds: Sequence[str]) -> list[str]:
    """A table holds records of one kind: facts, where several were asked for."""
    tabular = [kind for kind in kinds if kind in ("fact", "finding", "mention", "entity", "source")]
    return ["fact"] if len(tabular) > 1 and "fact" in tabular else tabular


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
    for line in ([*names], *((_row(record, names, excel=excel)) for record in records)):
        writer.writerow(line)
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def _row(record: Record, names: Sequence[str], *, excel: bool) -> list[str]:
    found = row(record)
    line = [found.get(name, "") for name in names]
    return [_inert(cell) for cell in line] if excel else line


def _inert(cell: str) -> str:
    """A spreadsheet runs what starts like a formula; a number may start with a sign."""
    is_number = cell[1:].replace(".", "", 1).isdigit()
    return f"'{cell}" if cell.startswith(_FORMULA) and not is_number else cell
