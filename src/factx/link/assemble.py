"""From mentions to facts: what one source says, of whom, in which scope and status, and according to whom."""

from collections.abc import Hashable, Iterator, Sequence
from functools import cache

from factx.link.clause.view import View
from factx.link.facts.attribute import catalogue
from factx.link.facts.attribution import Sources
from factx.link.facts.belongings import belongings
from factx.link.facts.claims import RULE as CLAIM
from factx.link.facts.claims import claims
from factx.link.facts.cues import cues
from factx.link.facts.event_facts import event_facts
from factx.link.facts.facets import Scope
from factx.link.facts.fact_ids import identified
from factx.link.facts.figure_facts import figure_facts
from factx.link.facts.list_facts import gathered, list_facts
from factx.link.facts.maker import Maker
from factx.link.facts.numbered import numbered
from factx.link.facts.roles import roles
from factx.link.facts.statements import statements
from factx.link.said.quote_facts import quote_facts
from factx.models.document import Document
from factx.models.fact import Entity, Fact
from factx.models.mention import DateValue, FigureValue, Mention
from factx.rules.load import RuleSet


def maker_of(document: Document, mentions: Sequence[Mention], rules: RuleSet, earlier: View | None = None) -> Maker:
    """What makes the facts of one source.

    Args:
        document: with its sentences.
        mentions: of all kinds, with local entity ids, speakers and `measured`.
        rules: catalogue, lexicons and cues.
        earlier: a view of the document with the mentions as they were before `measured`, where there is one.
    """
    view = View(document, mentions, rules, earlier)
    return Maker(view, mentions, catalogue(rules), _sources(rules), cues(document, rules))


def facts(maker: Maker, mentions: Sequence[Mention], entities: Sequence[Entity]) -> tuple[Fact, ...]:
    """The facts of one source, by first evidence; repeats are one fact with several evidences.

    Args:
        maker: of the source.
        mentions: of all kinds.
        entities: the local entities; their names tell organisations from their members.
    """
    document, rules = maker.document, maker.rules
    found: list[Fact] = [*figure_facts(maker, _scope(rules)), *event_facts(maker), *quote_facts(maker), *claims(maker)]
    relations = [*statements(maker, entities)]
    found += [*relations, *gathered(maker, relations), *list_facts(maker), *roles(document, mentions, entities, rules)]
    found += [*belongings(maker), *numbered(maker)]
    found.sort(key=lambda fact: (fact.evidence[0].start, fact.evidence[0].end, fact.kind, fact.attribute))
    return tuple(identified(document.id, _merged(found)))


@cache
def _scope(rules: RuleSet) -> Scope:
    return Scope(rules)


@cache
def _sources(rules: RuleSet) -> Sources:
    return Sources(rules)


def _merged(found: Sequence[Fact]) -> Iterator[Fact]:
    """Repeats become one fact that keeps all evidence and what any of them knew around it."""
    kept: dict[Hashable, Fact] = {}
    for number, fact in enumerate(found):
        key = _same(fact) or number
        first = kept.get(key)
        kept[key] = fact if first is None else _joined(first, fact)
    yield from kept.values()


def _same(fact: Fact) -> Hashable:
    """What two facts of one source must share to be a repeat; None for those that are never merged."""
    value = fact.value
    of: Hashable
    if isinstance(value, FigureValue):
        of = (value.number, value.low, value.high, value.bound, value.form, value.unit, value.direction)
    elif isinstance(value, DateValue):
        of = (value.type, value.timex, value.mod)
    elif fact.rule == CLAIM:
        return None
    elif value is None or fact.kind == "event":
        of = value
    else:
        return None
    who = fact.subject or fact.subject_key
    holder = fact.attribution.holder or fact.attribution.text
    return fact.kind, fact.attribute, who, of, fact.facets, fact.status.name, fact.status.polarity, holder


def _joined(first: Fact, again: Fact) -> Fact:
    return first.model_copy(
        update={
            "evidence": first.evidence + again.evidence,
            "topic": tuple(dict.fromkeys(first.topic + again.topic)),
            "names": tuple(dict.fromkeys(first.names + again.names)),
            "near": tuple(dict.fromkeys(first.near + again.near)),
            "kin": tuple(dict.fromkeys(first.kin + again.kin)),
        }
    )
