"""Lists of names to facts: partners, attendees, members; open (등, ``including``) or whole (``the four are``)."""

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.link.facts.status import status
from factx.models.base import Number
from factx.models.fact import ACTUAL, EntityRef, Evidence, Fact, ListValue, RelationValue
from factx.models.mention import EntityValue, FigureValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

RULE = "link.list"
ROW = "open.list"
"""What a row of names is of that no word of the catalogue names: lists meet by their members."""
_AFTER = compiled(r"\s?(?:등|의)?\s?")
TIES = "relation.partnership"
"""What a list of partners is a list of."""
_TIES = frozenset((TIES, "relation.integration", "relation.mou", "relation.supply", "relation.joint_venture"))
LEAST = 3
"""Names that make a list."""
_BETWEEN = compiled(r"\s*(?:,|·|、|/|,?\s+and|,?\s+&|와|과|및|그리고|하고|,\s*(?:및|그리고))?\s*(?:the\s+)?")
_APART = 2
"""Sentences over which gathered members must be spread: one sentence makes a list of its own."""
_COUNTED = ("item", "organization", "person", "country")
_LISTED = ("ORG", "PERSON", "PLACE", "PRODUCT")
_NEAR = 20
"""Characters between a list and the number of its members before it."""
_ASIDE = 60
"""Characters before or after a list in which the words stand that say what it is of."""


def list_facts(maker: Maker) -> Iterator[Fact]:
    """A fact for each row of three or more names that the sentence says something of."""
    for sentence in maker.view.sentences:
        for members in _rows(maker.text, sentence):
            fact = _fact(maker, sentence, members)
            if fact is not None:
                yield fact


def gathered(maker: Maker, relations: Sequence[Fact]) -> Iterator[Fact]:
    """Partners that one paragraph names in sentences of their own, as one open list."""
    by_block: dict[tuple[int, str], list[Fact]] = {}
    for fact in relations:
        sentence = maker.view.sentence_at(fact.evidence[0].start)
        settled = fact.status.name in ACTUAL and fact.subject is not None
        if sentence is not None and settled and fact.attribute in _TIES and isinstance(fact.value, RelationValue):
            by_block.setdefault((sentence.sentence.block, fact.subject or ""), []).append(fact)
    for (_, subject), tied in by_block.items():
        members: dict[str, EntityRef] = {}
        evidence: list[Evidence] = []
        for fact in tied:
            value = fact.value
            if isinstance(value, RelationValue) and value.object is not None and value.object not in members:
                members[value.object] = EntityRef(entity=value.object, text=value.object_text)
                evidence.append(fact.evidence[-1 if fact.evidence[-1].mention else 2])
        sentences = {maker.view.sentence_at(item.start) for item in evidence}
        if len(members) < LEAST or len(sentences) < _APART:
            continue
        yield tied[0].model_copy(
            update={
                "kind": "list",
                "subject": subject,
                "attribute": TIES,
                "value": ListValue(members=tuple(members.values()), closed=False),
                "evidence": tuple(evidence),
                "rule": RULE,
            }
        )


def _rows(text: str, sentence: SentenceView) -> Iterator[list[Mention]]:
    row: list[Mention] = []
    for mention in sentence.of_kind("entity"):
        value = mention.value
        if not isinstance(value, EntityValue) or value.form != "name" or value.type not in _LISTED:
            continue
        if row and mention.entity_type != row[0].entity_type:
            if len(row) >= LEAST:
                yield row
            row = []
        if row and mention.start < row[-1].end:
            continue
        gap = text[row[-1].end : mention.start] if row else ""
        if row and gap.strip() and _BETWEEN.fullmatch(gap):
            row.append(mention)
            continue
        if len(row) >= LEAST:
            yield row
        row = [mention]
    if len(row) >= LEAST:
        yield row


@cache
def _words(rules: RuleSet, lang: str) -> dict[str, "regex.Pattern[str]"]:
    lexicon = rules.lexicon(lang, "list_cue")
    groups = {row["group"] for row in lexicon.rows}
    return {group: compiled(lexicon.group(group).pattern) for group in sorted(groups)}


def _fact(maker: Maker, sentence: SentenceView, members: Sequence[Mention]) -> Fact | None:
    span = (members[0].start, members[-1].end)
    around = (max(sentence.start, span[0] - _ASIDE), min(sentence.end, span[1] + _ASIDE))
    patterns = _words(maker.rules, sentence.lang)
    attribute = next(
        (
            group
            for group, pattern in patterns.items()
            if "." in group
            and (pattern.search(maker.text, around[0], span[0]) or pattern.search(maker.text, span[1], around[1]))
        ),
        None,
    )
    count = _count(sentence, span)
    if attribute is None and count != len(members) and members[0].entity_type != "PLACE":
        return None
    is_open = bool(patterns["open"].search(maker.text, *around))
    closed = "closed" in patterns and bool(patterns["closed"].search(maker.text, around[0], span[0]))
    if attribute is None:
        closed, is_open = count == len(members), False
    refs = tuple(EntityRef(entity=m.entity, text=m.text) for m in members)
    listed = {ref.entity for ref in refs}
    subject = maker.main if maker.main not in listed else None
    attribution, sources = maker.attribution(sentence, span)
    clause = sentence.clause(*span)
    return Fact(
        id="",
        source=maker.document.id,
        kind="list",
        subject=subject,
        attribute=attribute or ROW,
        value=ListValue(members=refs, closed=closed and not is_open, count=count),
        status=status(sentence, maker.cues(sentence), span, clause),
        attribution=attribution,
        evidence=(maker.evidence(span), *sources),
        rule=RULE,
        topic=maker.topic(sentence, span, clause),
        names=maker.names(sentence),
        near=maker.near(sentence, None),
        position=maker.position(span[0]),
    )


def _count(sentence: SentenceView, span: Range) -> Number | None:
    """``the four companies are``, ``3곳은``: a number of things shortly before the list."""
    for figure in sentence.of_kind("figure"):
        value = figure.value
        if not isinstance(value, FigureValue) or value.unit not in _COUNTED or value.bound != "exact" or value.currency:
            continue
        if 0 <= span[0] - figure.end <= _NEAR or _AFTER.fullmatch(sentence.document.text, span[1], figure.start):
            return value.number
    return None
