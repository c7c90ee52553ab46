"""Who takes part in a deed, and where it is done: the names of a sentence by the part that its grammar gives them."""

from dataclasses import dataclass
from typing import Literal, get_args

from factx.models.fact import Evidence
from factx.models.mention import EntityType

PartName = Literal["agent", "in", "to", "from"]
_NAMES: tuple[PartName, ...] = get_args(PartName)


def part_names(listed: str) -> frozenset[PartName]:
    """The parts that a row of a word list names, between ``|``."""
    given = listed.split("|")
    return frozenset(name for name in _NAMES if name in given)


@dataclass(frozen=True, slots=True)
class Keys:
    """What a stretch of text can be recognised by in any language: concepts, entity ids, and numbers and dates."""

    concepts: frozenset[str]
    names: tuple[str, ...]
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class Part:
    """A name with what it has to do with the words around it.

    Attributes:
        parts: what it may be: who acts or is acted on (``agent``), or where something is, goes to and comes from.
        entity: its id; that of the source alone until the names of the run are identified.
        deeds: concepts of the verb that it goes with, and of the noun right beside it (천안 공장, a plant in Cheonan).
        clause: what is told in its clause.
        beyond: what is told in its sentence.
        sentence: which sentence of its source it stands in.
    """

    parts: frozenset[PartName]
    entity: str
    type: EntityType
    evidence: Evidence
    deeds: frozenset[str]
    clause: Keys
    beyond: Keys
    sentence: int
