"""Parties and offences of one person that two sources tell differently."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factx.link.facts.belongings import CRIME, INDEPENDENT, PARTY, RULE
from factx.models.fact import RelationValue, RoleValue
from factx.models.mention import EntityValue
from factx.models.report import Reading
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import Comparison, Statement, coded, plain
from factx.reconciler.parts.names import Apart
from factx.reconciler.settings import Settings

_POLITICIAN = "politician"
_GROUNDS = ("subject", "attribute")
_Held = Mapping[str, Sequence[Statement]]


def belongings(
    readings: Sequence[Reading],
    statements: Mapping[str, Sequence[Statement]],
    together: set[tuple[str, str]],
    apart: Apart,
    settings: Settings,
) -> Iterator[Link]:
    """Links of what sources of one story tell of one person; what the other source tells too is explained by it.

    Args:
        readings: for all that each source names.
        statements: by source.
        together: pairs of sources of one story.
        apart: tells bodies apart.
        settings: which titles are those of politicians, which offences are of a wider kind.
    """
    told = {source: [s for s in own if s.fact.rule == RULE] for source, own in statements.items()}
    politicians = {s.fact.subject for own in statements.values() for s in own if _is_political(s, settings)}
    names = {reading.source.id: _named(reading) for reading in readings if told.get(reading.source.id)}
    for a, b in sorted(together):
        if a == b or not told[a] or not told[b]:
            continue
        for attribute in (PARTY, CRIME):
            sides = _by_person(told[a], attribute), _by_person(told[b], attribute)
            for person in sorted(sides[0].keys() & sides[1].keys()):
                if attribute == CRIME or person in politicians:
                    known = names.get(a, frozenset()), names.get(b, frozenset())
                    yield from _of_person(sides[0][person], sides[1][person], known, apart, settings)


def _named(reading: Reading) -> frozenset[str]:
    values = (mention.value for mention in reading.mentions)
    return frozenset(v.entity for v in values if isinstance(v, EntityValue) and v.entity is not None)


def _is_political(statement: Statement, settings: Settings) -> bool:
    value = statement.fact.value
    if not isinstance(value, RoleValue):
        return False
    return value.title == _POLITICIAN or settings.contains(_POLITICIAN, value.title)


def _by_person(statements: Sequence[Statement], attribute: str) -> _Held:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.fact.attribute == attribute and statement.fact.subject is not None:
            found[statement.fact.subject].append(statement)
    return found


def _of_person(
    mine: Sequence[Statement],
    theirs: Sequence[Statement],
    names: tuple[frozenset[str], frozenset[str]],
    apart: Apart,
    settings: Settings,
) -> Iterator[Link]:
    """Equal ones are linked; where one of each is left over that excludes the other, these are."""
    rest: tuple[list[Statement], list[Statement]] = ([], [])
    for a in mine:
        equal = [b for b in theirs if _one(a, b)]
        for b in equal:
            yield _link(a, b, plain("agrees", "one party, or one offence"))
        if not equal and not _explained(a, theirs, names[1], settings):
            rest[0].append(a)
    for b in theirs:
        if not any(_one(a, b) for a in mine) and not _explained(b, mine, names[0], settings):
            rest[1].append(b)
    if len(rest[0]) == len(rest[1]) == 1 and _exclude(rest[0][0], rest[1][0], apart):
        code = "FX401" if rest[0][0].fact.attribute == PARTY else "FX402"
        found = coded(code, "told of one person", relation="possibly_conflicts", severity="note")
        yield _link(rest[0][0], rest[1][0], found)


def _link(a: Statement, b: Statement, comparison: Comparison) -> Link:
    return Link(a, b, comparison, 0.0, True, _GROUNDS)


def _value(statement: Statement) -> RelationValue:
    value = statement.fact.value
    if not isinstance(value, RelationValue):
        raise TypeError("parties and offences are relations")
    return value


def _one(a: Statement, b: Statement) -> bool:
    one, other = _value(a), _value(b)
    return (one.object, one.type) == (other.object, other.type)


def _explained(a: Statement, others: Sequence[Statement], names: frozenset[str], settings: Settings) -> bool:
    """The other source has the body too, or an offence of a wider or narrower kind."""
    value = _value(a)
    if a.fact.attribute == PARTY:
        return value.object is not None and value.object in names
    kinds = [other for b in others if (other := _value(b).type) is not None]
    return value.type is not None and any(settings.related(value.type, kind) for kind in kinds)


def _exclude(a: Statement, b: Statement, apart: Apart) -> bool:
    one, other = _value(a), _value(b)
    if a.fact.attribute == CRIME or INDEPENDENT in (one.type, other.type):
        return True
    return one.object is not None and other.object is not None and apart.surely(one.object, other.object)
