"""English orders by the state that something found: ``had already left when``, ``while they were still voting``."""

from collections.abc import Sequence
from itertools import pairwise

from factx.link.clause.english import Word
from factx.link.clause.english_forms import HAD
from factx.link.clause.view import SentenceView
from factx.link.parts.order import Order

_WAS = ("was", "were")
_GONE = ("already", "barely", "hardly", "just", "long", "scarcely")
"""Words of what is over when something else is done."""
_STILL = (("yet", "to"), ("still", "to"), ("not", "yet"), ("n't", "yet"), ("still", "not"))
"""Words of what is still to come then."""
_GOING = ("still", "yet", "underway")
"""Words of what is not over when something else is done."""
_FOR = "for"
_ACROSS = 14
"""Words between ``when`` and the verb of the state before it."""
_LENGTHS = frozenset(
    f"{unit}{s}" for unit in ("minute", "hour", "day", "night", "week", "month", "year", "decade") for s in ("", "s")
)
_NEAR = 4
"""Words from ``had`` to its participle."""


def state(words: Sequence[Word]) -> str:
    """Whether a clause tells of what was over by then (``before``), still to come (``after``), or neither (empty)."""
    for k, word in enumerate(words):
        if word.low not in (*HAD, *_WAS):
            continue
        near = [other.low for other in words[k + 1 : k + 1 + _NEAR]]
        if any(pair in _STILL for pair in pairwise(near)):
            return "after"
        if any(low in _GONE for low in near[:3]):
            return "before"
        if word.low in HAD and (_perfect(words[k + 1 : k + 1 + _NEAR]) or _so_long(words[k + 1 :])):
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


def going_on(sentence: SentenceView, n: int, last: int) -> Order | None:
    """What is done before something else is over: ``While they were still voting, the lawyers went to court``.

    Args:
        sentence: to be read.
        n: its ``while``.
        last: the word behind it.
    """
    words = sentence.words
    stop = next((k for k in range(last, len(words)) if words[k].kind == "stop"), len(words))
    if stop - last < 2 or not any(word.low in _GOING for word in words[last:stop]):
        return None
    if n == 0 or words[n - 1].kind == "stop":
        if stop == len(words) or words[stop].low != ",":
            return None
    elif words[n - 1].verb:
        return None
    cue = words[n].start, words[stop - 1].end
    return Order("before", cue, [(words[last].start, cue[1])], [(sentence.start, cue[0]), (cue[1], sentence.end)])


def _so_long(near: Sequence[Word]) -> bool:
    """``had been lying there for three hours``: it began before."""
    if len(near) < 2 or near[0].low != "been" or not near[1].low.endswith("ing"):
        return False
    return any(word.low == _FOR and _lasts(near[k + 1 :]) for k, word in enumerate(near))


def _lasts(words: Sequence[Word]) -> bool:
    return any(word.low in _LENGTHS for word in words[:_NEAR])


def _perfect(near: Sequence[Word]) -> bool:
    """``had · finished``, ``had · been arrested``; not ``had been speaking``, ``had a cold``."""
    for k, word in enumerate(near):
        if word.kind == "adv" or word.low in ("not", "n't"):
            continue
        if word.low == "been":
            return k + 1 < len(near) and bool(near[k + 1].verb) and not near[k + 1].low.endswith("ing")
        return bool(word.verb) and not word.low.endswith("ing")
    return False
