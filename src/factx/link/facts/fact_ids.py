"""Ids of facts (output contract §3): neither offsets nor entity ids enter, so that moved lines change nothing."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel

from factx.models import wire
from factx.models.fact import Facets, Fact
from factx.models.mention import DateValue, FigureValue

_FIGURE = ("number", "low", "high", "fraction", "bound", "form", "unit", "currency", "direction")
_DATE = ("type", "timex", "mod")
_IDS = frozenset(("entity", "object", "organization", "place", "speaker"))
_OPEN = Facets()


def identified(source: str, facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts of a source with their ids; equal ones are told apart by a running number."""
    seen: Counter[str] = Counter()
    for fact in facts:
        said = [source, fact.kind, fact.attribute, _value(fact), _facets(fact.facets)]
        said += [[fact.status.name, fact.status.polarity], fact.attribution.text]
        key = wire.dumps(said)
        digest = hashlib.sha256(f"{key}#{seen[key]}".encode()).hexdigest()[:12]
        seen[key] += 1
        yield fact.model_copy(update={"id": f"f:{digest}"})


def _value(fact: Fact) -> Any:
    value = fact.value
    if isinstance(value, FigureValue):
        return [getattr(value, name) for name in _FIGURE]
    if isinstance(value, DateValue):
        return [getattr(value, name) for name in _DATE]
    return _plain(value)


def _facets(facets: Facets) -> Any:
    return _UNSCOPED if facets.__dict__ == _OPEN.__dict__ else _plain(facets)


def _plain(value: Any) -> Any:
    """A model as lists and strings, without the ids of entities."""
    if isinstance(value, BaseModel):
        return {name: item and _plain(item) for name, item in value.__dict__.items() if name not in _IDS}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


_UNSCOPED = _plain(_OPEN)
"""What facets say that say nothing, as most do."""
