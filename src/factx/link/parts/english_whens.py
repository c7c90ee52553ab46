"""English orders by the state that something found: ``had already left when``, ``had yet to pass by the time``."""

from collections.abc import Sequence
from itertools import pairwise

from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.link.parts.order import Order

_HAD = ("had", "'d", "’d")
_WAS = ("was", "were")
_GONE = ("already", "barely", "hardly", "just", "long", "scarcely")
"""Words of what is over when something else is done."""
_STILL = (("yet", "to"), ("still", "to"), ("not", "yet"), ("n't", "yet"), ("still", "not"))
"""Words of what is still to come then."""
_ACROSS = 14
"""Words between ``when`` and the verb of the state before it."""
_NEAR = 4
"""Words from ``had`` to its participle."""


def state(words: Sequence[Word]) -> str:
    """Whether a clause tells of what was over by then (``before``), still to come (``after``), or neither (empty)."""
    for k, word in enumerate(words):
        if word.low not in (*_HAD, *_WAS):
            continue
        near = [other.low for other in words[k + 1 : k + 1 + _NEAR]]
        if any(pair in _STILL for pair in pairwise(near)):
            return "after"
        if any(low in _GONE for low in near[:3]):
            return "before"
        if word.low in _HAD and _perfect(words[k + 1 : k + 1 + _NEAR]):
            return "before"
    return ""


def found_over(sentence: SentenceView, n: int, last: int) -> Order | None:
    """What was over, or had yet to come, ``when`` something else was done.

    Args:
        sentence: to be read.
        n: its ``when``.
        last: the word behind it.
    """
    words = sentence.words
    comma = next((k for k in range(last, len(words)) if words[k].kind == "stop"), len(words))
    if n == 0 or words[n - 1].kind == "stop":
        way = state(words[comma + 1 :]) if comma < len(words) and words[comma].low == "," else ""
    else:
        way = state(words[max(n - _ACROSS, 0) : n])
    if not way or comma <= last:
        return None
    cue = words[n].start, words[comma - 1].end
    return Order(way, cue, [(words[last].start, cue[1])], [(sentence.start, cue[0]), (cue[1], sentence.end)])


def _perfect(near: Sequence[Word]) -> bool:
    """``had · finished``, ``had · been arrested``; not ``had been speaking``, ``had a cold``."""
    for k, word in enumerate(near):
        if word.kind == "adv" or word.low in ("not", "n't"):
            continue
        if word.low == "been":
            return k + 1 < len(near) and bool(near[k + 1].verb) and not near[k + 1].low.endswith("ing")
        return bool(word.verb) and not word.low.endswith("ing")
    return False
