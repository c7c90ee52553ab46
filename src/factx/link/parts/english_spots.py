"""English phrases of place: a preposition with its noun phrase, and the phrases that go on from there.

``in a pit under the dog kennel of his house`` is one phrase; a noun or name for a place without a preposition (left the
harbour, the quarry's owner) is one of its own.
"""

from collections.abc import Iterator, Mapping, Sequence

from factx.link.clause.context import Range
from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.link.parts.phrase import Phrase, holds_any, ways_of
from factx.link.said.telling import inside
from factx.models.part import PartName

_PHRASE = 9
"""Words of a noun phrase at most."""
_CHAIN = 16
"""Words of a chain of phrases at most."""
_INSIDE = frozenset({"noun", "det", "num", "sign"})


def read(sentence: SentenceView, places: Sequence[Range]) -> Iterator[Phrase]:
    """The phrases of a sentence that hold a word or name for a place, in order.

    Args:
        sentence: to be read.
        places: where those words and names stand.
    """
    words, ways = sentence.words, ways_of(sentence.rules, "en")
    free = 0
    for n in range(len(words)):
        if n < free:
            continue
        if words[n].low in ways and words[n].kind in ("prep", "noun", "adv", "aux", "det"):
            stop = _chain(words, n, ways)
            span = (words[n].start, words[stop - 1].end)
            if stop > n + 1 and _headed(words, n, stop, places):
                yield Phrase(span, ways[words[n].low])
                free = stop
        elif words[n].kind in _INSIDE:
            stop = _noun_phrase(words, n)
            stop = _chain_of(words, stop, places)
            span = (words[n].start, words[stop - 1].end)
            if stop > n and _headed(words, n, stop, places):
                yield Phrase(span, frozenset())
            free = max(stop, n + 1)


def _chain(words: Sequence[Word], n: int, ways: Mapping[str, frozenset[PartName]]) -> int:
    """Where a chain of phrases that begins with a preposition ends (exclusive)."""
    stop = n
    first = n
    while stop < len(words) and stop - first < _CHAIN:
        if words[stop].low not in ways and words[stop].low != "of":
            break
        end = _noun_phrase(words, stop + 1)
        if end == stop + 1:
            break
        stop = end
        if stop < len(words) and words[stop].low in ("to", "for", "from", "by", "into"):
            break
    return stop


def _chain_of(words: Sequence[Word], stop: int, places: Sequence[Range]) -> int:
    """``the hold of the ship`` goes on; what another preposition begins stands for itself."""
    while stop < len(words) and words[stop].low == "of":
        end = _noun_phrase(words, stop + 1)
        if end == stop + 1 or not holds_any((words[stop].start, words[end - 1].end), places):
            break
        stop = end
    return stop


def _noun_phrase(words: Sequence[Word], n: int) -> int:
    """Where the noun phrase at a place ends (exclusive)."""
    stop = n
    while stop < len(words) and stop - n < _PHRASE:
        word = words[stop]
        inner = stop > n and word.kind == "det" and words[stop - 1].kind == "noun"
        described = stop > n and word.kind == "verb" and words[stop - 1].kind == "det"  # a disused quarry
        if described or (word.kind in _INSIDE and not inner):
            stop += 1
        else:
            break
    while stop > n and words[stop - 1].kind in ("sign", "det"):
        stop -= 1
    return max(stop, n)


def _headed(words: Sequence[Word], n: int, stop: int, places: Sequence[Range]) -> bool:
    """Whether a noun phrase of a chain ends with a word for a place: ``hospital pharmacies`` are none."""
    for k in range(n, stop):
        ends = k + 1 == stop or words[k + 1].kind not in ("noun", "sign")
        if ends and inside((words[k].start, words[k].end), places):
            return True
    return False
