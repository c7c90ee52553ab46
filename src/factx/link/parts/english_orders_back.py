"""English orders that point back: ``after that call``, ``and only then``, ``three days earlier``, ``before that``.

What something comes before or after is told by the clause before, or by the sentence before.
"""

from collections.abc import Sequence

from factx.link.clause.context import Range
from factx.link.clause.english import Word
from factx.link.clause.english_forms import HAD
from factx.link.clause.view import SentenceView
from factx.link.parts.order import Order
from factx.link.said.wordings import deeds

_PARTING = ("and", ";", "but", ",")
_JOINING = ("and", "but", ";", ":")
_MEASURED = ("from", "than", "compared", "with", "to", "over")
"""Words before a length of time that a figure is measured from (up 5% from a year earlier)."""
_LENGTH = 4
"""Words of a length of time (about a month earlier)."""


def of_that(sentence: SentenceView, n: int, last: int) -> Order | None:
    """``after that call``: what the noun names, which the clause or sentence before tells of.

    Args:
        sentence: to be read.
        n: the first word of order.
        last: the word behind the last one.
    """
    words = sentence.words
    if words[last - 1].low != "that" or last >= len(words) or words[last].kind != "noun":
        return None
    end = last + 1
    while end < len(words) and words[end].kind == "noun" and not words[end].verb:
        end += 1
    if not tells(sentence, words[end - 1]):
        return None
    cue, own = (words[n].start, words[end - 1].end), (words[last].start, words[end - 1].end)
    parts = next((k for k in range(n - 1, 0, -1) if words[k].low in _JOINING), None)
    if parts is None or not any(word.verb for word in words[:parts]):
        return Order("after", cue, [own], [(sentence.start, cue[0]), (cue[1], sentence.end)], back=True)
    told = [(sentence.start, words[parts].start), own]  # it rang the agency, and only after that call · the city shut
    return Order("after", cue, told, [(words[parts].end, cue[0]), (cue[1], sentence.end)])


def tells(sentence: SentenceView, word: Word) -> bool:
    """Whether a word tells of something that happens."""
    if any(hit.start <= word.start < hit.end and hit.cls in ("act", "event") for hit in sentence.hits):
        return True
    return any(deed.start <= word.start < deed.end for deed in deeds(sentence.rules).find(sentence))


def sequence(sentence: SentenceView, n: int, last: int) -> Order | None:
    """``X, and only then Y``; ``X and Y later``; with nothing before it the sentence before tells what came first.

    Args:
        sentence: to be read.
        n: the first word of order.
        last: the word behind the last one.
    """
    words = sentence.words
    left = _trimmed(words, 0, n)
    right = (
        last,
        next((k for k in range(last, len(words)) if words[k].kind == "stop" and words[k].low != ","), len(words)),
    )
    cue = words[n].start, words[last - 1].end
    if right[1] - right[0] > 1:
        of = [] if left[0] >= left[1] else [_range(words, *left)]
        return Order("after", cue, of, [_range(words, *right)])
    parts = next((k for k in range(n - 1, 0, -1) if words[k].low in _PARTING), None)
    if parts is None:
        return None
    first = _trimmed(words, 0, parts)
    if first[0] >= first[1] or parts + 1 >= n:
        return None
    return Order("after", cue, [_range(words, *first)], [_range(words, parts + 1, n)])


def earlier(sentence: SentenceView, n: int, last: int) -> Order | None:
    """``The vote passed; he had resigned three days earlier``, ``By then he had gone``: what came first is told last.

    Args:
        sentence: to be read.
        n: the first word of order.
        last: the word behind the last one.
    """
    words = sentence.words
    if words[n].low == "earlier" and not _counted(words, n):
        return None
    parts = next((k for k in range(n - 1, 0, -1) if words[k].kind == "stop" or words[k].low in ("and", "but")), None)
    begins = 0 if parts is None else parts + 1
    stop = next((k for k in range(last, len(words)) if words[k].kind == "stop" and words[k].low != ","), len(words))
    if not any(word.low in HAD for word in words[begins:stop]):
        return None
    cue = words[n].start, words[last - 1].end
    first = _trimmed(words, 0, begins)
    of = [_range(words, *first)] if any(word.verb for word in words[first[0] : first[1]]) else []
    return Order("before", cue, of, [(words[begins].start, cue[0]), (cue[1], words[stop - 1].end)])


def _counted(words: Sequence[Word], n: int) -> bool:
    """A length of time stands before ``earlier``, and no figure is measured from it."""
    if n == 0 or words[n - 1].kind != "noun":
        return False
    before = words[max(n - _LENGTH, 0) : n - 1]
    return any(word.kind in ("num", "det") for word in before) and not any(word.low in _MEASURED for word in before)


def _trimmed(words: Sequence[Word], first: int, end: int) -> tuple[int, int]:
    """Without the conjunction and the stop that part two clauses."""
    while end > first and (words[end - 1].kind in ("conj", "stop") or words[end - 1].low in (",", "and")):
        end -= 1
    return first, end


def _range(words: Sequence[Word], first: int, end: int) -> Range:
    return words[first].start, words[end - 1].end
