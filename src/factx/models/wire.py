"""The one serializer: records to JSON text in the plain notation (same record, same bytes)."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Context, Decimal
from json.encoder import encode_basestring
from typing import Any

from pydantic import BaseModel

_SHARE = Context(prec=15)


def plain(number: Decimal) -> str:
    """A number without exponent and without trailing zeros after the point.

    >>> plain(Decimal("7E8")), plain(Decimal("0.50"))
    ('700000000', '0.5')
    """
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("", "-0", "-") else text


def rounded(number: Decimal) -> Decimal:
    """A quotient without a finite decimal, at the contract's 15 significant digits."""
    return _SHARE.plus(number)


def dumps(value: Any) -> str:
    """JSON text of a record, or of plain lists, mappings, strings and numbers around records."""
    write = _WRITERS.get(type(value))
    if write is None:
        write = _WRITERS[type(value)] = _writer(type(value))
    return write(value)


def _writer(sort: type) -> Callable[[Any], str]:
    if issubclass(sort, BaseModel):  # ``schema_`` avoids a name that pydantic keeps for itself
        heads = {name: f'"{name.rstrip("_")}":' for name in sort.model_fields}
        return lambda record: f"{{{','.join([heads[name] + _item(item) for name, item in record.__dict__.items()])}}}"
    for plainer, write in _SORTS:
        if issubclass(sort, plainer):
            return write
    raise TypeError(f"{sort.__name__} has no JSON form")


def _item(value: Any) -> str:
    """As `dumps`; most of what records hold is nothing or a string."""
    if value is None:
        return "null"
    return encode_basestring(value) if type(value) is str else dumps(value)


def _object(items: Mapping[Any, Any]) -> str:
    return f"{{{','.join([f'{encode_basestring(str(key))}:{_item(item)}' for key, item in items.items()])}}}"


def _array(items: Sequence[Any]) -> str:
    return f"[{','.join([_item(item) for item in items])}]"


_SORTS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (str, encode_basestring),
    (type(None), lambda _: "null"),
    (bool, lambda value: "true" if value else "false"),
    (int, str),
    (Decimal, plain),
    (Mapping, _object),
    (Sequence, _array),
)
_WRITERS: dict[type, Callable[[Any], str]] = {}
"""How a value of a type is written, found out once for each type."""
