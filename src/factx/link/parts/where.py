"""Where a deed is done: the names and words for places that stand with its verb (트빌리시의 한 아파트에서 붙잡혔다)."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause import korean
from factx.link.clause.concepts import Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts import english_parts, korean_parts
from factx.link.parts.act import Act
from factx.models.document import Token
from factx.models.mention import Mention
from factx.models.part import PartName
from factx.rules.load import RuleSet

_TYPES = frozenset({"ORG", "PLACE"})
_AROUND = 4
"""Tokens beside a predicate that are its deed (짐을 싸다가 · 붙잡히)."""
_Place = tuple[frozenset[PartName], list[Range]]


class Where(NamedTuple):
    """A place of a deed.

    Attributes:
        span: its words.
        name: entity id, where it is a name.
        concept: what it is, where it is a word for a sort of place.
        deeds: where the words of the deeds stand.
    """

    span: Range
    name: str | None
    concept: str | None
    deeds: tuple[Range, ...]


@cache
def sorts(rules: RuleSet) -> dict[str, str]:
    """What words for places name: a room, a building, open ground, a water, a vehicle."""
    return {row["concept"]: row["sort"] for row in rules.table("shared/place_sort")}


@cache
def within(rules: RuleSet, *, deed: bool = False) -> frozenset[frozenset[str]]:
    """Pairs of sorts of places of which one may lie in the other (table ``place_within``).

    Args:
        rules: the rule set.
        deed: without the pairs of which one deed is done in but one: a ship that sank under a bridge sank in the water.
    """
    rows = rules.table("shared/place_within")
    return frozenset(frozenset((row["inner"], row["outer"])) for row in rows if not (deed and row["deed"] == "apart"))


@cache
def _endings(rules: RuleSet) -> frozenset[str]:
    """Endings behind which the same goes on to do something (싸다가, 기다리던 중)."""
    return rules.lexicon("ko", "part_word").group("on").words


def read(sentence: SentenceView, acts: Sequence[Act], hits: Collection[Hit]) -> Iterator[Where]:
    """The places of the deeds of a sentence.

    Args:
        sentence: to be read.
        acts: its deeds.
        hits: words for sorts of places in it.
    """
    place_of = _korean_place_of if sentence.lang == "ko" else english_parts.place_of
    for mention, found, spans in _names(sentence):
        if "in" in found:
            deeds = _deeds(sentence, acts, spans, (mention.start, mention.end))
            if deeds:
                yield Where((mention.start, mention.end), mention.entity, None, deeds)
    before: tuple[Range, ...] = ()
    for hit in hits:
        place = place_of(sentence, hit.start, hit.end)
        if place is not None and place[0] & {"in"}:
            deeds = _deeds(sentence, acts, place[1], hit[:2])
            if not deeds and place[1] and sentence.document.text[slice(*place[1][0])].rstrip().endswith(","):
                deeds = before  # died on the road, · in an ambulance
            if deeds:
                yield Where((hit.start, hit.end), None, hit.concept, deeds)
            before = deeds


def _names(sentence: SentenceView) -> Iterator[tuple[Mention, frozenset[PartName], list[Range]]]:
    named = [m for m in sentence.of_kind("entity") if _is_place(m)]
    read: Callable[..., Iterator[korean_parts.Found]]
    read = korean_parts.read if sentence.lang == "ko" else english_parts.read
    yield from read(sentence, named) if named else ()


def _is_place(mention: Mention) -> bool:
    return mention.is_name and mention.entity_type in _TYPES and mention.entity is not None


def _korean_place_of(sentence: SentenceView, _start: int, end: int) -> _Place | None:
    return korean_parts.place_of(sentence, end)


def _deeds(sentence: SentenceView, acts: Sequence[Act], spans: Sequence[Range], own: Range) -> tuple[Range, ...]:
    """The deeds beside a place, and those that the same goes on to."""
    near = [*spans, *(_going_on(sentence, spans) if sentence.lang == "ko" else ())]
    return tuple(
        (act.start, act.end)
        for act in acts
        if any(act.start < end and start < act.end for start, end in near)
        and not (act.start < own[1] and own[0] < act.end)
    )


def _going_on(sentence: SentenceView, spans: Sequence[Range]) -> Iterator[Range]:
    """``오피스텔에서 짐을 싸다가 · 붙잡혔다``: the verb behind one that leads on to it."""
    tokens, on = sentence.tokens, _endings(sentence.rules)
    for _, end in spans:
        n = next((k for k, token in enumerate(tokens) if token.end >= end), len(tokens))
        for k in range(max(n - _AROUND, 0), min(n + _AROUND, len(tokens))):
            if tokens[k].form in on and tokens[k].tag in ("EC", "NNB", "NNG"):
                verb = korean.predicate_after(tokens, k + 1, len(tokens))
                if verb is not None:
                    yield _beside(tokens, verb)
                return


def _beside(tokens: Sequence[Token], verb: int) -> Range:
    return tokens[max(verb - 1, 0)].start, tokens[min(verb + 2, len(tokens) - 1)].end
