"""Causes that English puts before or behind a clause of their own: ``it was gas that``, ``a leak is what sank it``."""

from collections.abc import Collection, Iterator

from factx.link.clause.english_forms import BE
from factx.link.clause.view import SentenceView
from factx.link.parts.english_spans import ACROSS, end_of, opening
from factx.link.parts.slot import Slot, cause

_PAST = ("is", "was")


def clefts(sentence: SentenceView, asked: Collection[str], causing: Collection[str]) -> Iterator[Slot]:
    """The causes that a sentence puts apart from what they did.

    Args:
        sentence: to be read.
        asked: concepts of what may come of a cause.
        causing: forms of verbs of what a cause does (sank, halted).
    """
    yield from _it_was(sentence, asked, causing)
    yield from _what(sentence, asked, causing)


def _it_was(sentence: SentenceView, asked: Collection[str], causing: Collection[str]) -> Iterator[Slot]:
    """``It was spoiled clams, not gas, that laid low three pupils``; not ``It was the exchange that got the news``."""
    words = sentence.words
    for n in range(len(words) - 2):
        if words[n].low != "it" or words[n + 1].low not in _PAST:
            continue
        end = end_of(words, n + 2)
        that = next((k for k in range(n + 3, min(n + 3 + ACROSS, len(words))) if words[k].low == "that"), None)
        last = min(end, that) - 1 if that is not None else 0
        if that is not None and last > n + 1 and (words[n + 2].kind in ("det", "num") or words[last].low.endswith("s")):
            verb = next((k for k in range(that + 1, len(words)) if words[k].kind not in ("adv", "aux")), len(words) - 1)
            told = any(hit.concept in asked and hit.start >= words[that].end for hit in sentence.hits)
            slot = cause(words, (n + 2, min(end, that)), [(that, len(words))], sure=True)
            if slot is not None and (told or words[verb].low in causing):
                yield slot


def _what(sentence: SentenceView, asked: Collection[str], causing: Collection[str]) -> Iterator[Slot]:
    """``A failed pump is what brought the generators down``, ``What sank the deal was the price``."""
    words = sentence.words
    for n in range(len(words) - 1):
        if words[n].low != "what":
            continue
        behind = n > 1 and words[n - 1].low in _PAST
        opens = n == 0 or words[n - 1].low in (",", "that", "and", "but")
        end = end_of(words, n + 1)
        if behind:
            slot = cause(words, (opening(words, n - 1, ()), n - 1), [(n + 1, end)], sure=True)
        elif opens and (be := next((k for k in range(n + 2, end) if words[k].low in BE), 0)):
            slot, end = cause(words, (be + 1, end), [(n + 1, be)], sure=True), be
        else:
            continue
        verb = next((k for k in range(n + 1, end) if words[k].kind not in ("adv", "aux")), end)
        start, stop = words[n].end, words[end - 1].end
        outcome = any(hit.concept in asked and start <= hit.start and hit.end <= stop for hit in sentence.hits)
        if slot is not None and (outcome or (verb < end and words[verb].low in causing)):
            yield slot
