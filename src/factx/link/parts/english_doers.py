"""Who does what in English, where a noun tells it: ``found by a passer-by``, ``the regulator ordered``."""

from collections.abc import Iterator, Sequence

from factx.link.clause.concepts import Hit
from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot

_PHRASE = 7
"""Words of a noun phrase."""
_GAP = 5
"""Words between a participle and ``by`` (ordered offline by)."""
_INSIDE = frozenset({"noun", "sign", "det", "num"})


def read(sentence: SentenceView, deeds: Sequence[Hit]) -> Iterator[Slot]:
    """Doers with their deeds.

    Args:
        sentence: to be read.
        deeds: its concepts that may be verbs.
    """
    words = sentence.words
    for hit in deeds:
        n = next((k for k, word in enumerate(words) if word.end > hit.start), None)
        if n is None or not words[n].verb or words[n].kind == "aux":
            continue
        by = next((k for k in range(n + 1, min(n + 1 + _GAP, len(words))) if words[k].low == "by"), None)
        passive = by is not None and all(words[k].kind not in ("stop", "verb") for k in range(n + 1, by))
        if by is not None and passive:
            end = _phrase_end(words, by + 1)
            if end > by + 1:
                yield _slot(words, by + 1, end, hit)
            continue
        last = _subject_end(words, n)
        if last is not None:
            yield _slot(words, _phrase_start(words, last), last + 1, hit)


def _slot(words: Sequence[Word], first: int, end: int, hit: Hit) -> Slot:
    return Slot("doer", (words[first].start, words[end - 1].end), ((hit.start, hit.end),), sure=True, bare=False)


def _phrase_end(words: Sequence[Word], n: int) -> int:
    """The end of a noun phrase with its ``of``."""
    end = n
    while end < len(words) and end - n < _PHRASE and (words[end].kind in _INSIDE or words[end].low == "of"):
        if words[end].low in (",", "."):
            break
        end += 1
    return end


def _subject_end(words: Sequence[Word], n: int) -> int | None:
    """The last word of the subject of an active verb."""
    k = n - 1
    while k >= 0 and (words[k].kind == "adv" or words[k].low in ("had", "has", "have", "who", "that", "which")):
        k -= 1
    if k < 0 or words[k].kind != "noun" or words[k].verb:
        return None
    return k


def _phrase_start(words: Sequence[Word], last: int) -> int:
    first = last
    while first > 0 and last - first < _PHRASE and (words[first - 1].kind in _INSIDE or words[first - 1].low == "of"):
        if words[first - 1].low == ",":
            break
        first -= 1
    return first
