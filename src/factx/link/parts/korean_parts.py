"""The parts of names in Korean sentences: by the particle of the noun phrase that a name stands in."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.models.mention import Mention
from factx.models.part import PartName, part_names
from factx.rules.load import RuleSet

_PHRASE = 6
"""Tokens of a noun phrase behind a name in it (송내동 주민센터에서)."""

Found = tuple[Mention, frozenset[PartName], list[Range]]


@cache
def _ways(rules: RuleSet) -> dict[str, frozenset[PartName]]:
    return {row["surface"]: part_names(row["group"]) for row in rules.lexicon("ko", "part_word").rows}


def read(sentence: SentenceView, named: Sequence[Mention]) -> Iterator[Found]:
    """Each name with the parts that it may have, and the stretches in which the words stand that it goes with."""
    tokens, ways = sentence.tokens, _ways(sentence.rules)
    courtesies = _courtesies(sentence.rules)
    titles = {m.start for m in sentence.of_kind("entity") if m.entity_type == "ROLE"}
    for mention in named:
        first = _behind(tokens, mention.end, courtesies if mention.entity_type == "PERSON" else frozenset())
        last = first
        while last < min(first + _PHRASE, len(tokens)) and _continues(tokens[last], ways):
            last += 1
        if last >= len(tokens):
            continue
        phrase = (tokens[first].start, tokens[last - 1].end) if last > first else None
        titled = phrase is not None and any(phrase[0] <= start < phrase[1] for start in titles)
        end = tokens[last]
        found: frozenset[PartName] = (
            ways.get(end.form, frozenset()) if end.tag.startswith(("J", "X", "N")) else frozenset()
        )
        acts = korean.particle(end) in ("topic", "of") and phrase is not None and not _is_at(sentence, phrase)
        where = mention.entity_type in ("PLACE", "ORG") and not titled and not acts and _where(found, mention, phrase)
        spans = [phrase] if phrase is not None else []
        if where:
            yield mention, where, [*spans, *_predicate(tokens, last, main=False)]
        elif korean.particle(end) == "topic" and mention.entity_type != "PLACE":
            nearest = () if end.form in ("은", "는") else _predicate(tokens, last, main=False)
            yield mention, frozenset({"agent"}), [*nearest, *_predicate(tokens, last, main=True)]


def place_of(sentence: SentenceView, end: int) -> tuple[frozenset[PartName], list[Range]] | None:
    """What a phrase that is no name says of a place (``오피스텔에서``), with the stretches of its predicate."""
    tokens, ways = sentence.tokens, _ways(sentence.rules)
    first = next((n for n, token in enumerate(tokens) if token.start >= end), len(tokens))
    last = first
    while last < min(first + _PHRASE, len(tokens)) and _continues(tokens[last], ways):
        last += 1
    if last >= len(tokens) or not (found := ways.get(tokens[last].form, frozenset())):
        return None
    return found, list(_predicate(tokens, last, main=False))


@cache
def _courtesies(rules: RuleSet) -> frozenset[str]:
    return rules.lexicon("ko", "honorific").words


def _behind(tokens: Sequence[Token], end: int, courtesies: frozenset[str]) -> int:
    """The first token behind a name, its gloss in brackets and its courtesy (민가람(29)씨가)."""
    n = next((n for n, token in enumerate(tokens) if token.start >= end), len(tokens))
    if n < len(tokens) and tokens[n].tag == "SSO":
        n = next((k + 1 for k in range(n, min(n + _PHRASE, len(tokens))) if tokens[k].tag == "SSC"), n)
    return n + 1 if n < len(tokens) and tokens[n].form in courtesies else n


def _continues(token: Token, ways: Mapping[str, frozenset[PartName]]) -> bool:
    return korean.is_noun(token) and token.form not in ways


def _where(found: frozenset[PartName], mention: Mention, phrase: Range | None) -> frozenset[PartName]:
    if found:
        return found
    return frozenset({"in"}) if phrase is not None and mention.entity_type == "PLACE" else frozenset()


def _is_at(sentence: SentenceView, phrase: Range) -> bool:
    """A place inside a place: 천안 공장이 is in Cheonan, 이라크 대표단이 need not be in Iraq."""
    return any(hit.cls == "place" and phrase[0] <= hit.start and hit.end <= phrase[1] for hit in sentence.hits)


def _predicate(tokens: Sequence[Token], start: int, *, main: bool) -> Iterator[Range]:
    """From a phrase to its predicate and what that describes."""
    n = korean.predicate_after(tokens, start, len(tokens), main=main)
    if n is not None:
        first = max(start, n - 2)
        yield tokens[first].start, tokens[min(n + 3, len(tokens) - 1)].end
