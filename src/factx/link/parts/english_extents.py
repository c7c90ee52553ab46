"""What an English word of extent is of: ``every strength of the pill``, ``the sailings were all cancelled``."""

from factx.link.clause import english
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView

_SKIPPED = ("det", "num", "adv")
_LONGEST = 10
"""Words from a word of extent to the end of what it is of."""
_OF = "of"
_LEADING = ("of", "to", "for", "in", "on")
_FLOATING = ("all", "both")
_BACK = 8
"""Words before one that floats (``were all``) within which its subject ends."""


def group(sentence: SentenceView, span: Range, side: str) -> Range | None:
    """Where the whole is told: an empty range where words only point at it, None where nothing is said of a whole.

    Args:
        sentence: with the words.
        span: of the words of extent.
        side: where the lexicon says that the whole stands: ``behind``, ``before``, ``alone``.
    """
    words = sentence.words
    first, stop = sentence.words_from(span[0]), sentence.words_after(span[1])
    if side == "alone":
        return span[0], span[0]
    if side == "before":
        return _before(words, first) or (span[0], span[0])
    after = words[stop] if stop < len(words) else None
    if after is None or after.kind in ("stop", "conj", "sign"):
        return None  # had seen it all
    if first and words[first - 1].low == _OF and _is_counted(sentence, words[first - 1].start):
        return None  # three-quarters of all residents
    floats = words[first].low in _FLOATING and first > 0
    if after.kind in ("verb", "aux") or (floats and words[first - 1].kind == "aux"):
        return _before(words, first) if floats else None  # the sailings were all cancelled
    if after.kind == "pron":
        return span[0], span[0]
    if after.kind == "prep" and after.low not in _LEADING:
        return None
    return _behind(words, stop)


def _behind(words: list[english.Word], first: int) -> Range | None:
    n = first
    while n < min(len(words), first + _LONGEST) and (
        words[n].kind in _SKIPPED or words[n].low in (_OF, "to", "for", "in")
    ):
        n += 1
    end = n
    while end < len(words) and end - first < _LONGEST and words[end].kind in ("noun", "sign", "num"):
        end += 1
    if end + 1 < len(words) and end > n and words[end].low == _OF:
        more = end + 1
        while more < len(words) and words[more].kind in _SKIPPED:
            more += 1
        while more < len(words) and words[more].kind in ("noun", "sign"):
            more += 1
        end = more
    while end > n and words[end - 1].kind == "sign":
        end -= 1
    if end == n:  # only to those who had bought
        return (words[n - 1].start, words[n - 1].end) if n > first and words[n - 1].kind == "det" else None
    return words[n].start, words[end - 1].end


def _before(words: list[english.Word], first: int) -> Range | None:
    for n in range(first - 1, max(first - _BACK, -1), -1):
        if words[n].kind == "stop":
            return None
        phrase = english.phrase_ending(words, n) if words[n].kind == "noun" else None
        if phrase is not None:
            return words[phrase[0]].start, words[phrase[1]].end
    return None


def _is_counted(sentence: SentenceView, end: int) -> bool:
    """A number stands right before an offset."""
    return any(0 <= end - figure.end <= 1 for figure in sentence.of_kind("figure"))
