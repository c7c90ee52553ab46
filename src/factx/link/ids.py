"""Ids of entities: the lexicon's, else type and slug of the first full name."""

import hashlib
from typing import Any

import regex
from pydantic import BaseModel

from factx.models.wire import dumps

_OUT = regex.compile(r"[^\p{L}\p{N}]+")


def slug(name: str) -> str:
    """A name as part of an id: lower case, words joined by hyphens, Hangul kept.

    >>> slug("CJ 올리브영"), slug("Kim Beom-su")
    ('cj-올리브영', 'kim-beom-su')
    """
    return _OUT.sub("-", name.lower()).strip("-") or "x"


def entity_id(type_: str, name: str) -> str:
    """The id of an entity that the lexicon does not hold."""
    return f"{type_.lower()}:{slug(name)}"


def numbered(id_: str, taken: set[str]) -> str:
    """The id, or with the first free number for a namesake (``person:김민수~2``)."""
    n, free = 1, id_
    while free in taken:
        n += 1
        free = f"{id_}~{n}"
    return free


_PLACED = frozenset(
    {"start", "end", "ends", "entity", "object", "organization", "place", "equivalent_of", "line", "mention"}
)


def fact_id(
    source: str,
    kind: str,
    attribute: str,
    value: BaseModel | None,
    facets: BaseModel,
    status: BaseModel,
    holder_text: str | None,
    number: int = 0,
) -> str:
    """``f:`` and 12 hex digits over what the fact says: neither offsets nor entity ids count.

    Args:
        source: id of the source.
        kind: of the fact.
        attribute: of the fact.
        value: its value, if it has one.
        facets: its scope.
        status: its modality.
        holder_text: the words that name who says it.
        number: running number among facts of one source that are equal in all this.
    """
    said = [source, kind, attribute, _said(value), _said(facets), _said(status), holder_text, number]
    return "f:" + hashlib.sha256(dumps(said).encode()).hexdigest()[:12]


def _said(value: Any) -> Any:
    """A value without places and ids: its words and numbers."""
    if isinstance(value, BaseModel):
        return {name: _said(item) for name, item in value if name not in _PLACED or isinstance(item, BaseModel)}
    if isinstance(value, tuple | list):
        return [_said(item) for item in value]
    return value
