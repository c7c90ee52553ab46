"""New entity ids in everything that a source says; words and places stay."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel

from factx.models.fact import (
    Attribution,
    EntityRef,
    EventValue,
    Fact,
    FactValue,
    ListValue,
    RelationValue,
    RoleValue,
)
from factx.models.mention import EntityValue, Mention, QuoteValue
from factx.models.part import Part
from factx.models.report import Reading
from factx.models.said import Said

R = TypeVar("R", EntityRef, EntityRef | None)


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
        parts=tuple(_part(part, changed) for part in reading.parts),
        said=tuple(_said(said, changed) for said in reading.said),
    )


def _part(part: Part, ids: Mapping[str, str]) -> Part:
    clause, beyond = (
        replace(keys, names=tuple(ids.get(name, name) for name in keys.names)) for keys in (part.clause, part.beyond)
    )
    bearer = ids.get(part.bearer, part.bearer) if part.bearer else None
    entity = part.entity if part.type in ("WORD", "ORDER", "EXTENT") else ids.get(part.entity, part.entity)
    names = tuple(ids.get(name, name) for name in part.names)
    return replace(part, entity=entity, clause=clause, beyond=beyond, bearer=bearer, names=names)


def _said(said: Said, ids: Mapping[str, str]) -> Said:
    attribution = _attribution(said.attribution, ids)
    if attribution is said.attribution and not any(name in ids for name in said.names):
        return said
    return replace(said, names=tuple(dict.fromkeys(ids.get(n, n) for n in said.names)), attribution=attribution)


def _mention(mention: Mention, ids: Mapping[str, str]) -> Mention:
    value = mention.value
    if isinstance(value, EntityValue) and value.entity and value.entity in ids:
        return mention.model_copy(update={"value": value.model_copy(update={"entity": ids[value.entity]})})
    if isinstance(value, QuoteValue) and value.speaker and value.speaker in ids:
        return mention.model_copy(update={"value": value.model_copy(update={"speaker": ids[value.speaker]})})
    return mention


def _fact(fact: Fact, ids: Mapping[str, str]) -> Fact:
    update: dict[str, Any] = _changed(fact, ids, "subject")
    if any(name in ids for name in fact.names):
        update["names"] = tuple(dict.fromkeys(ids.get(name, name) for name in fact.names))
    if fact.value is not None and (value := _value(fact.value, ids)) is not fact.value:
        update["value"] = value
    facets = {
        name: _ref(ref, ids) for name, ref in (("population", fact.facets.population), ("place", fact.facets.place))
    }
    if any(ref is not getattr(fact.facets, name) for name, ref in facets.items()):
        update["facets"] = fact.facets.model_copy(update=facets)
    attribution = _attribution(fact.attribution, ids)
    if attribution is not fact.attribution:
        update["attribution"] = attribution
    return fact.model_copy(update=update) if update else fact


def _attribution(attribution: Attribution, ids: Mapping[str, str]) -> Attribution:
    update = _changed(attribution, ids, "holder")
    if any(link.holder in ids for link in attribution.chain):
        update["chain"] = tuple(link.model_copy(update=_changed(link, ids, "holder")) for link in attribution.chain)
    return attribution.model_copy(update=update) if update else attribution


def _value(value: FactValue, ids: Mapping[str, str]) -> FactValue:
    if isinstance(value, ListValue):
        members = tuple(_ref(member, ids) for member in value.members)
        changed = any(new is not old for new, old in zip(members, value.members, strict=True))
        return value.model_copy(update={"members": members}) if changed else value
    update: dict[str, Any] = {}
    if isinstance(value, EventValue):
        update = _changed(value, ids, "place")
    elif isinstance(value, RelationValue):
        update = _changed(value, ids, "object")
    elif isinstance(value, RoleValue):
        update = _changed(value, ids, "organization")
    return value.model_copy(update=update) if update else value


def _ref(ref: R, ids: Mapping[str, str]) -> R:
    if ref is None or ref.entity is None or ref.entity not in ids:
        return ref
    return ref.model_copy(update={"entity": ids[ref.entity]})


def _changed(record: BaseModel, ids: Mapping[str, str], name: str) -> dict[str, Any]:
    old = getattr(record, name)
    return {name: ids[old]} if old in ids else {}
