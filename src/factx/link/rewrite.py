"""New entity ids in everything that a source says; words and places stay."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import BaseModel

from factx.models.fact import EntityRef, Fact
from factx.models.mention import EntityValue, Mention, QuoteValue
from factx.models.report import Reading

_IDS = ("subject", "holder", "place", "object", "organization")


def rewritten(reading: Reading, ids: Mapping[str, str]) -> Reading:
    """A reading with the run's ids in place of its own.

    Args:
        reading: of one source.
        ids: from local ids to those of the run; ids not in it stay.
    """
    changed = {old: new for old, new in ids.items() if old != new}
    if not changed:
        return reading
    return replace(
        reading,
        mentions=tuple(_mention(mention, changed) for mention in reading.mentions),
        entities=tuple(e.model_copy(update={"id": changed.get(e.id, e.id)}) for e in reading.entities),
        facts=tuple(_fact(fact, changed) for fact in reading.facts),
    )


def _mention(mention: Mention, ids: Mapping[str, str]) -> Mention:
    value = mention.value
    if isinstance(value, EntityValue) and value.entity and value.entity in ids:
        return mention.model_copy(update={"value": value.model_copy(update={"entity": ids[value.entity]})})
    if isinstance(value, QuoteValue) and value.speaker and value.speaker in ids:
        return mention.model_copy(update={"value": value.model_copy(update={"speaker": ids[value.speaker]})})
    return mention


def _fact(fact: Fact, ids: Mapping[str, str]) -> Fact:
    renamed: Fact = _renamed(fact, ids)
    if any(name in ids for name in renamed.names):
        names = tuple(dict.fromkeys(ids.get(name, name) for name in renamed.names))
        renamed = renamed.model_copy(update={"names": names})
    return renamed


def _renamed(value: Any, ids: Mapping[str, str]) -> Any:
    """A record with ids replaced in its own fields and in those of the records inside it."""
    if isinstance(value, tuple):
        items = tuple(_renamed(item, ids) for item in value)
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if not isinstance(value, BaseModel):
        return value
    update: dict[str, Any] = {}
    for name, item in value:
        if isinstance(item, str):
            named = name in _IDS or (name == "entity" and isinstance(value, EntityRef))
            if named and item in ids:
                update[name] = ids[item]
        elif isinstance(item, BaseModel | tuple):
            new = _renamed(item, ids)
            if new is not item:
                update[name] = new
    return value.model_copy(update=update) if update else value
