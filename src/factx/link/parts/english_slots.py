"""The causes that English sentences tell: ``because of``, ``died of``, ``the cause was``, ``blamed on``."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot
from factx.rules.load import RuleSet

_LENGTH = 10
"""Words of a cause at most."""
_AFTER_OUTCOME = 14
"""Words between an outcome and the preposition of its cause (``left the drama over``, ``died at home of``)."""
_OF = frozenset({"by", "from", "in", "of"})
_LOOSE = frozenset({"after", "over", "when", "while"})
_IN_TIME = frozenset({"death", "missing"})
"""Outcomes of which ``after`` and ``when`` tell the time and no cause."""
_BE = frozenset({"is", "was", "are", "were", "be", "been", "being"})


class _Cues(NamedTuple):
    by_first: dict[str, list[tuple[tuple[str, ...], str, bool]]]
    nouns: frozenset[str]


@cache
def _cues(rules: RuleSet) -> _Cues:
    by_first: dict[str, list[tuple[tuple[str, ...], str, bool]]] = {}
    rows = rules.lexicon("en", "slot_cue").rows
    for row in sorted(rows, key=lambda row: -len(row["surface"])):
        words = tuple(row["surface"].split())
        by_first.setdefault(words[0], []).append((words, row["filler"], row["sure"] == "yes"))
    return _Cues(
        by_first,
        frozenset(row["surface"] for row in rows if row["filler"] == "noun"),
    )


def read(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    """The causes of a sentence, sure ones first.

    Args:
        sentence: to be read.
        asked: concepts whose cause a bare preposition may tell.
    """
    found = [*_by_cue(sentence), *_by_outcome(sentence, asked)]
    yield from sorted(found, key=lambda slot: not slot.sure)


def _by_cue(sentence: SentenceView) -> Iterator[Slot]:
    words, cues = sentence.words, _cues(sentence.rules)
    for n, word in enumerate(words):
        for parts, side, sure in cues.by_first.get(word.low, ()):
            last = n + len(parts)
            if tuple(w.low for w in words[n:last]) != parts:
                continue
            slot = _of_side(words, n, last, side, sure)
            if slot is not None:
                yield slot
            break


def _of_side(words: Sequence[Word], n: int, last: int, side: str, sure: bool) -> Slot | None:
    if side == "after":
        end = _end(words, last)
        rest = end + 1 if end < len(words) and words[end].low == "," else end
        return _slot(words, (last, end), [(0, n), (rest, len(words))] if n < 3 else [(_start(words, n), n)], sure)
    if side == "finding":
        return _slot(words, (last, _end(words, last)), [], sure)
    if side == "before":
        return _slot(words, (_start(words, n), n), [(last, _end(words, last))], sure)
    if side == "object":  # blamed a power cut for the delay
        if words[n].kind != "verb" or (n and words[n - 1].low in _BE):
            return None
        end = _end(words, last)
        stop = next((k for k in range(last, end) if words[k].low == "for"), end)
        return _slot(words, (last, stop), [(stop, end)] if stop < end else [], sure)
    verb = next((k for k in range(last, min(last + _LENGTH, len(words))) if words[k].low in _BE), None)
    if verb is None or any(words[k].kind == "stop" for k in range(last, verb)):
        return None
    return _slot(words, (verb + 1, _end(words, verb + 1)), [(n, verb)] if verb > last else [], sure)


def _by_outcome(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    words = sentence.words
    for hit in sentence.hits:
        if hit.concept not in asked:
            continue
        n = next((k for k, word in enumerate(words) if word.end >= hit.end), len(words))
        if n >= len(words) or not (words[n].verb or words[n].low in ("dead", "down")):
            continue
        for k in range(n + 1, min(n + 1 + _AFTER_OUTCOME, len(words))):
            low = words[k].low
            told = (low in _LOOSE and hit.concept not in _IN_TIME) or (
                low in _OF and (k <= n + 2 or (low == "of" and _apart(sentence, words[k - 1])))
            )
            end = (_held(words, k + 1) if low == "in" else _end(words, k + 1)) if told else 0
            slot = _slot(words, (k + 1, end), [(n, n + 1)], low in _OF and low != "in") if told else None
            if slot is not None:
                yield slot._replace(effect=((hit.start, hit.end),), bare=low in ("of", "from", "in"))
            if told and low != "in":
                break
            if words[k].verb:
                break


def _apart(sentence: SentenceView, before: Word) -> bool:
    """Whether ``of`` belongs to no noun before it: behind a comma or a day (``died on Saturday of hypothermia``)."""
    return before.low == "," or any(m.start < before.end <= m.end for m in sentence.of_kind("date"))


def _slot(words: Sequence[Word], filler: tuple[int, int], effect: Sequence[tuple[int, int]], sure: bool) -> Slot | None:
    if filler[0] >= filler[1]:
        return None
    spans = (_range(words, first, end) for first, end in effect if first < end)
    return Slot("cause", _range(words, *filler), tuple(spans), sure, bare=False)


def _range(words: Sequence[Word], first: int, end: int) -> Range:
    return words[first].start, words[end - 1].end


def _end(words: Sequence[Word], n: int) -> int:
    """Where the words that begin at `n` end: at a stop, or before another clause."""
    end = n
    while end < len(words) and end - n < _LENGTH and words[end].kind != "stop" and words[end].low not in (",", "."):
        end += 1
    return end


def _held(words: Sequence[Word], n: int) -> int:
    """Where the noun phrase that begins at `n` ends (died in · a fall · on Saturday)."""
    end = n
    while end < len(words) and words[end].kind in ("noun", "det", "num", "sign", "adv") and words[end].low != ".":
        end += 1
    return end


def _start(words: Sequence[Word], n: int) -> int:
    """Where the clause that ends before `n` begins."""
    first = n
    while first > 0 and words[first - 1].kind not in ("stop", "rel") and words[first - 1].low not in (",", "that"):
        first -= 1
    return first
