"""What all records share: frozen, closed, and exact numbers."""

from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, WithJsonSchema


class Model(BaseModel):
    """A frozen value: two with equal fields are equal, none is ever changed in place."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, protected_namespaces=())


def _exact(value: Any) -> Any:
    """Floats never enter a record: what was written as ``0.1`` must stay one tenth."""
    if isinstance(value, float):
        raise ValueError("numbers are exact: give int, Decimal or str, not float")
    return value


Number = Annotated[Decimal, BeforeValidator(_exact), WithJsonSchema({"type": "number"})]
"""An exact number. `factx.models.wire` writes it as a plain JSON number."""


class Span(Model):
    """A stretch of a source's text with its exact words: ``text == source_text[start:end]``, in code points."""

    text: str
    start: int
    end: int
