"""Ids of entities: the lexicon's, else type and slug of the first full name."""

import regex

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
