"""Relations and issues to facts: who has what to do with whom, and how certain that is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from factx.link.context import Range
from factx.link.maker import Maker
from factx.link.status import STRENGTH, status
from factx.link.topics import Topic, topics
from factx.link.view import SentenceView
from factx.models.fact import Entity, Fact, RelationValue, Status
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

RULE = "link.statement"
MOST_OBJECTS = 6
"""Parties of one relation that become facts; longer lists are lists."""
_CLOSE = 60
"""Characters between the words of an issue and the cue of its certainty."""
_BESIDE = 30
_BRINGING = frozenset(
    ("event.launch", "event.founding", "event.opening", "event.completion", "event.signing", "event.announcement")
)
_PARTIES = ("ORG", "PERSON")


@dataclass(frozen=True, slots=True)
class _Party:
    entity: str
    mention: Mention


def statements(maker: Maker, entities: Sequence[Entity]) -> Iterator[Fact]:
    """A fact for each relation with another party, and for each issue that somebody is tied to."""
    types: dict[str, str] = {entity.id: entity.type for entity in entities}
    finder = topics(maker.rules)
    for sentence in maker.view.sentences:
        found = finder.find(sentence)
        if any(t.kind != "event" for t in found):
            yield from _of_sentence(maker, sentence, found, types)


def _of_sentence(
    maker: Maker, sentence: SentenceView, found: Sequence[Topic], types: Mapping[str, str]
) -> Iterator[Fact]:
    parties = _parties(sentence, types)
    cues = maker.cues(sentence)
    done: set[tuple[str, str | None]] = set()
    for topic in sorted(found, key=lambda t: (t.start, t.rank, t.attribute)):
        if topic.kind not in ("relation", "issue"):
            continue
        span = (topic.start, topic.end)
        clause = sentence.clause(*span)
        subject = _subject(maker, parties, clause, types)
        if subject is None:
            continue
        state = status(sentence, cues, span, clause)
        if state.name not in STRENGTH and state.polarity == "-":
            continue  # what exactly is negated, words alone do not tell
        if topic.kind == "issue":
            if (topic.attribute, None) not in done and _says_something(state, topic, found):
                done.add((topic.attribute, None))
                yield _fact(maker, sentence, topic, clause, subject, None, state)
            continue
        objects = [p for p in parties if p.entity != subject and _near(p.mention, clause)]
        for party in objects[:MOST_OBJECTS]:
            if (topic.attribute, party.entity) not in done:
                done.add((topic.attribute, party.entity))
                yield _fact(maker, sentence, topic, clause, subject, party, state)


def _says_something(state: Status, topic: Topic, found: Sequence[Topic]) -> bool:
    """A certainty whose cue stands close by, or a verb of setting up and bringing about right beside the words."""
    if state.name in STRENGTH and state.name != "ongoing":
        return any(max(cue.start - topic.end, topic.start - cue.end) <= _CLOSE for cue in state.cues)
    if state.name != "done":
        return False
    return any(t.attribute in _BRINGING and max(t.start - topic.end, topic.start - t.end, 0) <= _BESIDE for t in found)


def _parties(sentence: SentenceView, types: Mapping[str, str]) -> list[_Party]:
    found: dict[str, _Party] = {}
    for mention in sentence.of_kind("entity"):
        value = mention.value
        if isinstance(value, EntityValue) and value.entity and types.get(value.entity, value.type) in _PARTIES:
            found.setdefault(value.entity, _Party(value.entity, mention))
    return list(found.values())


def _near(mention: Mention, clause: Range) -> bool:
    return clause[0] <= mention.start < clause[1]


def _subject(maker: Maker, parties: Sequence[_Party], clause: Range, types: Mapping[str, str]) -> str | None:
    """The organisation that the document is about where the sentence names it or speaks for it, else the first named.

    Persons speak for their organisation: what a chief officer says of plans is of the company.
    """
    named = [party.entity for party in parties]
    organizations = [entity for entity in named if types.get(entity) == "ORG"]
    if maker.main is not None and (maker.main in named or not organizations):
        return maker.main
    inside = [party.entity for party in parties if _near(party.mention, clause)]
    ordered = [entity for entity in inside if types.get(entity) == "ORG"] + organizations + named
    return ordered[0] if ordered else None


def _fact(
    maker: Maker,
    sentence: SentenceView,
    topic: Topic,
    clause: Range,
    subject: str,
    party: _Party | None,
    state: Status,
) -> Fact:
    span = (topic.start, topic.end)
    attribution, sources = maker.attribution(sentence, span)
    evidence = [maker.evidence(clause), maker.evidence(span)]
    value = None
    if party is not None:
        named = party.mention
        evidence.append(maker.evidence((named.start, named.end), mention=named))
        kind_of = legal_forms(maker.rules).get((sentence.lang, maker.text[slice(*span)].lower()))
        value = RelationValue(object=party.entity, object_text=named.text, type=kind_of)
    return Fact(
        id="",
        source=maker.document.id,
        kind="status" if party is None else "relation",
        subject=subject,
        attribute=topic.attribute,
        value=value,
        status=state,
        attribution=attribution,
        evidence=(*evidence, *sources),
        rule=RULE,
        topic=maker.topic(sentence, span, clause),
        names=maker.names(sentence),
        near=maker.near(sentence, None),
        position=maker.position(topic.start),
    )


@cache
def legal_forms(rules: RuleSet) -> dict[tuple[str, str], str]:
    """Language and words → the legal form or sort of deal that they name (rules/shared/legal_form.tsv)."""
    found: dict[tuple[str, str], str] = {}
    for row in rules.table("shared/legal_form"):
        for lang in ("ko", "en"):
            found |= {(lang, word): row["type"] for word in row[lang].split("|")}
    return found
