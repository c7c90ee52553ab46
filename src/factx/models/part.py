"""Who takes part in a deed, where it is done, and which of a kind things are: what sources may tell otherwise."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

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


class Noun(NamedTuple):
    """A word for a place: where it stands, and its concept."""

    start: int
    end: int
    concept: str


@dataclass(frozen=True, slots=True)
class Part:
    """A name, or a word of the table ``alternatives``, with what it has to do with the words around it.

    Attributes:
        parts: what it may be: who acts or is acted on (``agent``), or where something is, goes to and comes from; of a
            word, its group (``occupation``).
        entity: its id; that of the source alone until the names of the run are identified. Of a word, its member; of
            what is told to come before or after something (``ORDER``), which of the two; of a slot, the concepts
            of its words; of an extent (``EXTENT``) a row of the table ``extents``, a fraction (``5/9``), ``in`` or
            ``out``; of a sentence (``SENTENCE``) nothing.
        deeds: concepts of the verb that it goes with, and of the noun right beside it (천안 공장, a plant in Cheonan).
        clause: what is told in its clause; of an order, what comes before or after.
        beyond: what is told in its sentence; of an order, what it comes before or after.
        sentence: which sentence of its source it stands in.
        bearer: entity id of the person whom a word describes (차씨의 사촌 is nobody's name: None).
        filler: concepts of the words that fill a slot (``SLOT``); what came of them is in `deeds`; of an extent those
            of the words for the whole; of a clause that tells why (``WHY``) those of its words.
        sure: the sentence says outright what the part is.
        aside: it is told of another case than the report is of.
        others: of a sentence, ids of its mentions of names in another case than the report is of.
        told: the words of the deed, of who did it.
        units: of an order, the words of what comes before or after and of what it comes before or after, of a
            sentence its words: each with all that it may be called.
        places: of a sentence, its words for places that are no names and say where something is, in order.
        weight: how much speaks for a clause to tell why.
        names: of a doer who has no name, entity ids of the bodies that he is of (한마루대 연구팀); of a phrase of place
            (``SPOT``), those of the names in it; its `filler` are its nouns, its `deeds`
            what its clause may ask of a place.
    """

    parts: frozenset[str]
    entity: str
    type: EntityType | Literal["WORD", "ORDER", "SLOT", "EXTENT", "SENTENCE", "WHY", "SPOT"]
    evidence: Evidence
    deeds: frozenset[str]
    clause: Keys
    beyond: Keys
    sentence: int
    bearer: str | None = None
    filler: frozenset[str] = frozenset()
    sure: bool = True
    aside: bool = False
    told: Evidence | None = None
    others: frozenset[str] = frozenset()
    units: tuple[tuple[frozenset[str], ...], ...] = ()
    places: tuple[Noun, ...] = ()
    weight: float = 0.0
    names: tuple[str, ...] = ()
