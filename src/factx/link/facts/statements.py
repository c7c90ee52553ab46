"""Relations and issues to facts: who has what to do with whom, and how certain that is."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView, Topic
from factx.link.facts.maker import Maker
from factx.link.facts.status import STRENGTH, status
from factx.link.facts.topics import topics
from factx.models.base import unchecked
from factx.models.fact import Entity, Fact, RelationValue, Status
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet
from factx.values import dataclass

_relation_of = unchecked(RelationValue)

_fact_of = unchecked(Fact)

RULE = "link.statement"
MOST_OBJECTS = 6
"""Parties of one relation that become facts; longer lists are lists."""
_CLOSE = 90
"""Characters between the words of an issue and the cue of its certainty."""
_BESIDE = 30
_BRINGING = frozenset(
    ("event.launch", "event.founding", "event.opening", "event.completion", "event.signing", "event.announcement")
)


@dataclass(frozen=True, slots=True)
class _Party:
    """Somebody named in a sentence; `acts` where the grammar makes it the subject."""

    entity: str
    mention: Mention
    acts: bool


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
    parties = _parties(maker, sentence, types)
    topics_of: dict[str, list[Topic]] = {}
    for topic in sorted(found, key=lambda t: (t.start, t.rank)):
        if topic.kind in ("relation", "issue"):
            topics_of.setdefault(topic.attribute, []).append(topic)
    for attribute, listed in sorted(topics_of.items()):
        if attribute.startswith("issue."):
            yield from _issue(maker, sentence, listed[0], parties, found)
        else:
            yield from _relation(maker, sentence, listed, parties)


def _issue(
    maker: Maker, sentence: SentenceView, topic: Topic, parties: Sequence[_Party], found: Sequence[Topic]
) -> Iterator[Fact]:
    clause = maker.clause(sentence, topic.start, topic.end)
    subject = _owner(maker, parties)
    state = status(sentence, maker.cues(sentence), (topic.start, topic.end), clause)
    if subject is not None and not _unsure_denial(state) and _says_something(state, topic, found):
        yield _fact(maker, sentence, topic, clause, subject, None, state)


def _relation(
    maker: Maker, sentence: SentenceView, listed: Sequence[Topic], parties: Sequence[_Party]
) -> Iterator[Fact]:
    """One fact for each other party, with the words of the relation that stand nearest to it."""
    subject, others = _sides(maker, parties, sentence, listed)
    if subject is None:
        return
    for party in others[:MOST_OBJECTS]:
        topic = min(listed, key=lambda t: (max(t.start - party.mention.end, party.mention.start - t.end, 0), t.start))
        clause = maker.clause(sentence, topic.start, topic.end)
        state = status(sentence, maker.cues(sentence), (topic.start, topic.end), clause)
        if state.name != "stated" and not _unsure_denial(state):  # 협력을 강조한다 does not say that there is any
            yield _fact(maker, sentence, topic, clause, subject, party, state)
    if not others:
        topic = listed[0]
        clause = maker.clause(sentence, topic.start, topic.end)
        state = status(sentence, maker.cues(sentence), (topic.start, topic.end), clause)
        if state.name in ("denied", "undisclosed", "rumoured") and _says_something(state, topic, ()):
            yield _fact(maker, sentence, topic, clause, subject, None, state)


def _unsure_denial(state: Status) -> bool:
    """What exactly a plain negation negates, words alone do not tell."""
    return state.name not in STRENGTH and state.polarity == "-"


def _sides(
    maker: Maker, parties: Sequence[_Party], sentence: SentenceView, listed: Sequence[Topic]
) -> tuple[str | None, list[_Party]]:
    """Who the relation is of, and with whom.

    Where two or more other organisations are named and one of them acts, it is that one's; else it is that of the
    organisation the article is about (``Partners include …``, 삼성과의 협력을 강조했다).
    """
    clause = sentence.clause(listed[0].start, listed[0].end)
    near = [party for party in parties if clause[0] <= party.mention.start < clause[1]] or list(parties)
    others = [party for party in near if not _same_house(party.entity, maker.main)]
    acting = next((party for party in others if party.acts), None)
    speaks = len(others) < len(near)
    if acting is not None and len(others) > 1 and not speaks:
        return acting.entity, [party for party in others if party is not acting]
    if maker.main is not None:
        return maker.main, others
    return (others[0].entity, others[1:]) if len(others) > 1 else (None, [])


def _same_house(entity: str, main: str | None) -> bool:
    """Whether an organisation is the one the article is about, or a unit that bears its name (오픈AI 코리아)."""
    return main is not None and (entity == main or entity.startswith(f"{main}-"))


def _owner(maker: Maker, parties: Sequence[_Party]) -> str | None:
    """Whose issue it is: the acting organisation if there is one, else the one that the article is about."""
    acting = next((party.entity for party in parties if party.acts), None)
    if acting is not None and not any(_same_house(party.entity, maker.main) for party in parties):
        return acting
    return maker.main or (parties[0].entity if parties else None)


def _parties(maker: Maker, sentence: SentenceView, types: Mapping[str, str]) -> list[_Party]:
    """The organisations that a sentence names, without those that it names as its source.

    A person stands for a party only where an organisation is but its title (``Kakao founder Kim Beom-su``).
    """
    holder = maker.holder(sentence)
    found: dict[str, _Party] = {}
    for mention in sentence.of_kind("entity"):
        value = mention.value
        if not isinstance(value, EntityValue) or value.form != "name" or value.entity is None:
            continue
        if types.get(value.entity, value.type) != "ORG" or (
            holder and holder[0] < mention.end and mention.start < holder[1]
        ):
            continue
        found.setdefault(value.entity, _Party(value.entity, mention, _acts(sentence, mention)))
    return list(found.values())


def _acts(sentence: SentenceView, mention: Mention) -> bool:
    """Korean: a topic or subject particle follows; English: a verb follows and no preposition stands before."""
    if sentence.lang == "ko":
        after = next((token for token in sentence.tokens if token.start >= mention.end), None)
        return after is not None and after.start == mention.end and korean.particle(after) == "topic"
    words = sentence.words
    n = next((n for n, word in enumerate(words) if word.start >= mention.end), len(words))
    first = next((n for n, word in enumerate(words) if word.start >= mention.start), 0)
    before = words[first - 1].kind if first else "stop"
    following = next((word for word in words[n : n + 2] if word.kind != "adv"), None)
    return before not in ("prep", "conj", "verb") and following is not None and bool(following.verb)


def _says_something(state: Status, topic: Topic, found: Sequence[Topic]) -> bool:
    """A certainty whose cue stands close by, or a verb of setting up and bringing about right beside the words."""
    if state.name in STRENGTH and state.name != "ongoing":
        return any(max(cue.start - topic.end, topic.start - cue.end) <= _CLOSE for cue in state.cues)
    if state.name != "done":
        return False
    return any(t.attribute in _BRINGING and max(t.start - topic.end, topic.start - t.end, 0) <= _BESIDE for t in found)


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
        kind_of = kind_of or _kinds(maker.rules).get(topic.attribute)  # `has invested`, 인수했다
        value = _relation_of(object=party.entity, object_text=named.text, type=kind_of)
    return _fact_of(
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
def _kinds(rules: RuleSet) -> dict[str, str]:
    """Relations of the catalogue that are a sort of deal by themselves."""
    return {f"relation.{row['type']}": row["type"] for row in rules.table("shared/legal_form")}


@cache
def legal_forms(rules: RuleSet) -> dict[tuple[str, str], str]:
    """Language and words → the legal form or sort of deal that they name (rules/shared/legal_form.tsv)."""
    found: dict[tuple[str, str], str] = {}
    for row in rules.table("shared/legal_form"):
        for lang in ("ko", "en"):
            found |= {(lang, word): row["type"] for word in row[lang].split("|")}
    return found
