"""The one serializer: records to JSON text in the plain notation of the output contract (same record, same bytes)."""

from collections.abc import Iterator, Mapping, Sequence
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
    return "".join(_pieces(value))


def _pieces(value: Any) -> Iterator[str]:
    if isinstance(value, BaseModel):  # ``schema_`` avoids a name that pydantic keeps for itself
        value = {name.rstrip("_"): item for name, item in value}
    if value is None:
        yield "null"
    elif value is True:
        yield "true"
    elif value is False:
        yield "false"
    elif isinstance(value, str):
        yield encode_basestring(value)
    elif isinstance(value, int):
        yield str(value)
    elif isinstance(value, Decimal):
        yield plain(value)
    elif isinstance(value, Mapping):
        yield "{"
        for n, (key, item) in enumerate(value.items()):
            yield f"{',' if n else ''}{encode_basestring(str(key))}:"
            yield from _pieces(item)
        yield "}"
    elif isinstance(value, Sequence):
        yield "["
        for n, item in enumerate(value):
            if n:
                yield ","
            yield from _pieces(item)
        yield "]"
    else:
        raise TypeError(f"{type(value).__name__} has no JSON form")
