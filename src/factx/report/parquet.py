"""Parquet: records of one kind as a table with typed columns; needs pyarrow (``pip install 'factx[parquet]'``)."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Any

from factx.models.report import Record
from factx.report.flat import cells, typed_columns

NARROW, WIDE = (38, 15), (76, 30)
"""Digits and decimal places of numbers: exact, and read by DuckDB; wider where a number has more than 23 digits."""


class MissingExtraError(ImportError):
    """A format needs a package of an extra; the message names it."""


def parquet(records: Iterable[Record], kinds: Sequence[str]) -> bytes:
    """A file of Parquet. Columns are those of CSV: text, whole numbers, decimals, truth values; lists are JSON text.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    try:
        import pyarrow  # noqa: PLC0415 (an extra)
        from pyarrow import parquet as writer  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("parquet needs pyarrow: pip install 'factx[parquet]'") from error
    rows = [dict(cells(record)) for record in records]
    names = typed_columns(kinds)
    arrays = [_column(pyarrow, types, [row.get(name) for row in rows]) for name, types in names.items()]
    sink = pyarrow.BufferOutputStream()
    writer.write_table(pyarrow.table(arrays, names=list(names)), sink)
    return bytes(sink.getvalue().to_pybytes())


def _column(pyarrow: Any, types: frozenset[type], values: Sequence[Any]) -> Any:
    if types == {bool}:
        return pyarrow.array(values, pyarrow.bool_())
    if types == {int}:
        return pyarrow.array(values, pyarrow.int64())
    if types and types <= {int, Decimal}:
        numbers = [None if value is None else Decimal(value) for value in values]
        wide = any(number is not None and not _fits(number) for number in numbers)
        exact = pyarrow.decimal256(*WIDE) if wide else pyarrow.decimal128(*NARROW)
        return pyarrow.array(numbers, exact)
    return pyarrow.array([None if value is None else str(value) for value in values], pyarrow.string())


def _fits(number: Decimal) -> bool:
    digits, places = NARROW
    exponent = number.as_tuple().exponent
    return abs(number) < 10 ** (digits - places) and isinstance(exponent, int) and -exponent <= places
