"""Two given names of one surname where one person is told of: ``plant manager Maeng Ji-hoon``, 맹지호 공장장.

Two of a surname are common, in one office or of one age they are not. Only names that the other source does not have
are set against each other, and where either source has but one such person.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from factx.link.facts.figure_attribute import AGE
from factx.models.fact import RoleValue
from factx.models.mention import FigureValue, Mention
from factx.normalise.name.family import of_one_family
from factx.normalise.name.person import PersonNames
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.leftover import Named
from factx.reconciler.parts.telling import Told

_ONE_TELLING = 6.0
"""Weight of what two sentences share that are each other's nearest, from which they tell of one person."""
_TOLD = frozenset({"told"})


@dataclass(slots=True)
class Person:
    """Somebody whom a source names in full.

    Attributes:
        mention: the first that names him in full.
        known: titles beside that name (``title:mayor``) and ages (``age:57``) that the source gives him.
        sentences: in which he is named.
    """

    entity: str
    mention: Mention
    known: set[str] = field(default_factory=set)
    sentences: set[int] = field(default_factory=set)


def namesakes(
    one: Told, other: Told, persons: PersonNames, near: Counterparts
) -> Iterator[tuple[Named, Named, frozenset[str]]]:
    """Two people of one surname and two given names of whom both sources say one thing: a title, an age, a deed.

    Args:
        one: a source.
        other: another of its story.
        persons: reads names.
        near: which of their sentences are nearest to each other.
    """
    mine, theirs = _unknown(one, other), _unknown(other, one)
    found = [(a, b) for a in mine for b in theirs if of_one_family(persons, a.mention.text, b.mention.text)]
    told = {(a.sentence, b.sentence) for a, b, weight in near.pairs if weight >= _ONE_TELLING}
    said = [(a, b, shared) for a, b in found if (shared := _said(a, b, told))]
    for a, b, shared in said:
        if sum(a is own for own, _, _ in said) == sum(b is own for _, own, _ in said) == 1:
            yield _named(a), _named(b), shared


def _said(a: Person, b: Person, told: Collection[tuple[int, int]]) -> frozenset[str]:
    shared = frozenset(a.known & b.known)
    if not shared and any((m, n) in told for m in a.sentences for n in b.sentences):
        return _TOLD
    return shared


def _unknown(told: Told, other: Told) -> list[Person]:
    """Those of whom the other source has no name."""
    return [person for person in _people(told).values() if person.entity not in other.names]


def _named(person: Person) -> Named:
    mention = person.mention
    first = min(person.sentences, default=0)
    where = (mention.start, mention.end, mention.id, first)
    return Named(person.entity, "PERSON", *where, frozenset(), frozenset(person.sentences))


def _people(told: Told) -> Mapping[str, Person]:
    found: dict[str, Person] = {}
    for mention in told.entity_mentions:
        if mention.entity_type == "PERSON" and mention.entity is not None:
            person = found.setdefault(mention.entity, Person(mention.entity, mention))
            if len(person.mention.text) < len(mention.text):
                person.mention = mention
            person.sentences |= {
                p.sentence for p in told.sentences if p.evidence.start <= mention.start < p.evidence.end
            }
    for fact in told.reading.facts:
        known = found.get(fact.subject or "")
        if known is None:
            continue
        if isinstance(fact.value, RoleValue) and known.mention.text in fact.evidence[0].text:
            known.known.add(f"title:{fact.value.title}")
        elif fact.attribute == AGE and isinstance(fact.value, FigureValue):
            known.known.add(f"age:{fact.value.number}")
    return found
