"""Ids of facts: neither offsets nor entity ids enter, so that moved lines change nothing."""

import hashlib
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any

from pydantic import BaseModel

from factx.models import wire
from factx.models.fact import Facets, Fact
from factx.models.mention import DateValue, FigureValue

_FIGURE = attrgetter("number", "low", "high", "fraction", "bound", "form", "unit", "currency", "direction")
_DATE = attrgetter("type", "timex", "mod")
_IDS = frozenset(("entity", "object", "organization", "place", "speaker"))
_OPEN = Facets()


def identified(source: str, facts: Iterable[Fact]) -> Iterator[Fact]:
    """The facts of a source with their ids; equal ones are told apart by a running number."""
    seen: dict[str, int] = {}
    begins = f"[{wire.dumps(source)}"
    for fact in facts:
        what = f'"{fact.kind}",{wire.dumps(fact.attribute)},{wire.dumps(_value(fact))},{_facets(fact.facets)}'
        how = f'["{fact.status.name}","{fact.status.polarity}"],{wire.dumps(fact.attribution.text)}'
        key = f"{begins},{what},{how}]"
        number = seen.get(key, 0)
        digest = hashlib.sha256(f"{key}#{number}".encode()).hexdigest()[:12]
        seen[key] = number + 1
        yield fact.model_copy(update={"id": f"f:{digest}"})


def _value(fact: Fact) -> Any:
    value = fact.value
    if isinstance(value, FigureValue):
        return _FIGURE(value)
    return _DATE(value) if isinstance(value, DateValue) else _plain(value)


def _facets(facets: Facets) -> str:
    """As JSON; most say nothing."""
    return _UNSCOPED if facets.__dict__ == _OPEN.__dict__ else wire.dumps(_plain(facets))


def _plain(value: Any) -> Any:
    """A model as lists and strings, without the ids of entities."""
    if value is None or type(value) is str:
        return value
    if isinstance(value, BaseModel):
        return {name: _plain(item) for name, item in value.__dict__.items() if name not in _IDS}
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


_UNSCOPED = wire.dumps(_plain(_OPEN))
