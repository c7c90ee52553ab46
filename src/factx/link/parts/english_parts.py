"""The parts of names in English sentences: by prepositions, and by the place before or after the verb."""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.models.mention import Mention
from factx.models.part import PartName, part_names
from factx.rules.load import RuleSet

_ALSO_NOUNS = frozenset({"inside", "near", "outside"})
"""Prepositions that the grammar takes for nouns and adverbs."""
_IN_PHRASE = frozenset({"noun", "det", "num", "sign", "adv"})
_PHRASE = 7
"""Words of a noun phrase between its preposition and a name in it (in the Georgian seaside town of Batumi)."""
_BESIDE = 4
"""Words before a preposition among which the noun stands that it goes with (its plant in the town of)."""
_TO_VERB = 8
"""Words between a subject and its verb."""

Found = tuple[Mention, frozenset[PartName], list[Range]]


@cache
def _ways(rules: RuleSet) -> dict[str, frozenset[PartName]]:
    return {row["surface"]: part_names(row["group"]) for row in rules.lexicon("en", "part_word").rows}


def read(sentence: SentenceView, named: Sequence[Mention]) -> Iterator[Found]:
    """Each name with the parts that it may have, and the stretches in which the words stand that it goes with."""
    words, ways = sentence.words, _ways(sentence.rules)
    titles = {m.start for m in sentence.of_kind("entity") if m.entity_type == "ROLE"}
    for mention in named:
        first = next((n for n, word in enumerate(words) if word.start >= mention.start), None)
        if first is None:
            continue
        after = next((n for n in range(first, len(words)) if words[n].start >= mention.end), len(words))
        if _is_place(mention) and (relative := _relative(words, after)) is not None:
            yield mention, frozenset({"in"}), [relative]
            continue
        before = _preposition(words, first, ways)
        if before is not None and "agent" not in ways[words[before].low]:
            if _may_be_where(mention):
                yield mention, ways[words[before].low], _around(words, before, after)
        elif before is not None:
            yield mention, frozenset({"agent"}), [(words[max(before - _BESIDE, 0)].start, words[before].end)]
        elif (verb := _verb_after(words, first, after)) is not None:
            yield mention, frozenset({"agent"}), [(words[after].start, words[min(verb + _BESIDE, len(words) - 1)].end)]
        elif (
            _is_place(mention)
            and after < len(words)
            and words[after].kind == "noun"
            and words[after].start not in titles
        ):
            yield mention, frozenset({"in"}), [(words[after].start, words[min(after + 2, len(words) - 1)].end)]


def place_of(sentence: SentenceView, start: int, end: int) -> tuple[frozenset[PartName], list[Range]] | None:
    """What a phrase that is no name says of a place, with the stretches of the words that it goes with."""
    words, ways = sentence.words, _ways(sentence.rules)
    first = next((n for n, word in enumerate(words) if word.start >= start), None)
    before = _preposition(words, first, ways) if first is not None else None
    if before is None or "agent" in ways[words[before].low]:
        return None
    after = next((n for n in range(before, len(words)) if words[n].start >= end), len(words))
    return ways[words[before].low], _around(words, before, after)


def _may_be_where(mention: Mention) -> bool:
    return mention.entity_type in ("PLACE", "ORG")


def _is_place(mention: Mention) -> bool:
    return mention.entity_type == "PLACE"


def _relative(words: Sequence[Word], after: int) -> Range | None:
    """The clause that tells what is done at a place (Plovdiv, where 54 vehicles will be assembled)."""
    n = after + 1 if after < len(words) and words[after].low == "," else after
    if n >= len(words) or words[n].low != "where":
        return None
    return words[n].start, words[min(n + _TO_VERB, len(words) - 1)].end


def _preposition(words: Sequence[Word], first: int, ways: dict[str, frozenset[PartName]]) -> int | None:
    """The preposition of the phrase that a name stands in."""
    for n in range(first - 1, max(first - 1 - _PHRASE, -1), -1):
        word = words[n]
        if word.low in ways and (word.kind in ("prep", "aux") or word.low in _ALSO_NOUNS):
            return n
        if word.low != "of" and word.kind not in _IN_PHRASE:
            return None
    return None


def _around(words: Sequence[Word], before: int, after: int) -> list[Range]:
    """The verb or noun that a phrase of place goes with, and the noun that a name of a place stands before."""
    n = before - 1
    while n > 0 and before - n < 2 * _BESIDE and words[n].kind not in ("verb", "stop", "conj", "rel"):
        n -= 1
    spans = [(words[max(n, 0)].start, words[before].start)]
    if after < len(words) and words[after].kind == "noun":
        spans.append((words[after].start, words[min(after + 1, len(words) - 1)].end))
    return spans


def _verb_after(words: Sequence[Word], first: int, after: int) -> int | None:
    """The verb that follows a name which no preposition governs."""
    if first and words[first - 1].kind in ("prep", "verb"):
        return None
    for n in range(after, min(after + _TO_VERB, len(words))):
        word = words[n]
        if word.verb and word.kind != "aux":
            return n
        if word.kind in ("stop", "prep", "rel") and word.low != ",":
            return None
    return None
