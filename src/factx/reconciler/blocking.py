"""Which facts that hold no aligned value meet: those that share a subject, an attribute, a party, a seat or words.

Every pair comes from an index of what both share; a block of many facts is first thinned to its distinct contents.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from factx.link.facts.claims import RULE as CLAIM
from factx.link.facts.list_facts import ROW
from factx.models.fact import EventValue, Fact, ListValue, QuoteFactValue, RelationValue, RoleValue
from factx.reconciler.alignment.affinity import kind_class
from factx.reconciler.compare.quotes import quote_words
from factx.reconciler.compare.roles import other_party, parties
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Statement

CROWD = 40
"""A block is compared pair by pair up to so many distinct contents; beyond that only neighbours in order meet."""
SHARED = 2
"""Concepts that two claims of one thing share."""
GRAM = 5
"""Quotations meet over so many words in a row."""


def pairs(statements: Sequence[Statement], together: set[tuple[str, str]]) -> Iterator[tuple[Statement, Statement]]:
    """Pairs of statements to compare, each once.

    Args:
        statements: of all sources, in order.
        together: pairs of sources of one story, as (smaller id, larger id); a source is always together with itself.
    """
    blocks: defaultdict[Hashable, list[Statement]] = defaultdict(list)
    for statement in statements:
        for key in _keys(statement):
            blocks[key].append(statement)
    seen: set[tuple[str, str]] = set()
    for key in blocks:
        for a, b in _meet(blocks[key]):
            if a.fact.id == b.fact.id:
                continue
            ids = (a.fact.id, b.fact.id) if a.fact.id < b.fact.id else (b.fact.id, a.fact.id)
            if ids not in seen and (_one_story(a, b, together) or _stands_alone(a, b)):
                seen.add(ids)
                yield a, b


def _one_story(a: Statement, b: Statement, together: set[tuple[str, str]]) -> bool:
    one, other = a.origin.id, b.origin.id
    return one == other or (min(one, other), max(one, other)) in together


def _stands_alone(a: Statement, b: Statement) -> bool:
    """Comparable across stories: the subject is named on both sides, or the words are the same."""
    if isinstance(a.fact.value, QuoteFactValue):
        return True
    return a.fact.subject is not None and a.fact.subject == b.fact.subject and isinstance(a.fact.value, RoleValue)


def _keys(statement: Statement) -> Iterator[Hashable]:
    fact = statement.fact
    match fact.value:
        case QuoteFactValue(text=text):
            if fact.subject:
                yield "speaker", fact.subject, statement.origin.lang
            words = quote_words(text)
            for n in range(min(len(words), 60) - GRAM + 1):
                yield "gram", words[n : n + GRAM]
        case RoleValue(title=title, organization=organization):
            if fact.subject:
                yield "role", fact.subject
            if organization:
                yield "seat", organization, title
        case ListValue(members=members) if fact.attribute == ROW:
            yield from (("member", member.entity) for member in members if member.entity)
        case ListValue():
            yield "list", fact.subject or fact.subject_key, fact.attribute
        case None if is_claim(fact):
            for concept in fact.kin:
                yield "claim", concept
        case EventValue() | RelationValue() | None:
            subject = fact.subject or fact.subject_key
            yield "said", subject, fact.attribute
            party = other_party(fact)
            if party:
                yield "said", party, fact.attribute
                if isinstance(fact.value, RelationValue) and fact.value.type:
                    yield "deal", parties(fact)
        case _ if kind_class(statement) is None:
            yield "other", fact.subject, fact.attribute


def is_claim(fact: Fact) -> bool:
    """It is known by the concepts of its clause, not by its subject and attribute."""
    return fact.rule == CLAIM


def surely_one(one: Fact, other: Fact) -> bool:
    """Nothing speaks against joining them: claims that share but one concept may be two."""
    return not is_claim(one) or len(set(one.kin) & set(other.kin)) >= SHARED


def met_by(one: Fact, other: Fact) -> tuple[str, ...]:
    """Why two facts that hold no aligned value are taken for one question, as `Finding.grounds` names it."""
    if is_claim(one) or is_claim(other):
        return ("phrase",) if surely_one(one, other) else ()
    told = {
        "subject": one.subject is not None and one.subject == other.subject,
        "noun": one.subject_key is not None and one.subject_key == other.subject_key,
        "attribute": one.attribute == other.attribute,
    }
    return tuple(name for name, holds in told.items() if holds)


def _content(statement: Statement) -> Hashable:
    """What makes two facts of one source one."""
    fact = statement.fact
    value = fact.value
    if isinstance(value, RelationValue):
        value_key: Hashable = value.object or value.object_text
    elif isinstance(value, EventValue):
        value_key = value.timex
    else:
        value_key = fact.id
    return statement.origin.id, value_key, effective(fact)


def _meet(block: Iterable[Statement]) -> Iterator[tuple[Statement, Statement]]:
    distinct: dict[Hashable, Statement] = {}
    for statement in block:
        distinct.setdefault(_content(statement), statement)
    members = list(distinct.values())
    if len(members) <= CROWD:
        yield from combinations(members, 2)
        return
    for n, a in enumerate(members):
        for b in members[n + 1 : n + 1 + CROWD // 4]:
            yield a, b
