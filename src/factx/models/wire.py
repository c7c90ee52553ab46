"""The one serializer: records to JSON text in the plain notation of the output contract (same record, same bytes)."""

from collections.abc import Mapping, Sequence
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
    if isinstance(value, str):
        return encode_basestring(value)
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, BaseModel):  # ``schema_`` avoids a name that pydantic keeps for itself
        fields = [f'"{name.rstrip("_")}":{dumps(item)}' for name, item in value.__dict__.items()]
        return "{" + ",".join(fields) + "}"
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, Mapping):
        items = [f"{encode_basestring(str(key))}:{dumps(item)}" for key, item in value.items()]
        return "{" + ",".join(items) + "}"
    if isinstance(value, Sequence):
        return "[" + ",".join(map(dumps, value)) + "]"
    raise TypeError(f"{type(value).__name__} has no JSON form")
