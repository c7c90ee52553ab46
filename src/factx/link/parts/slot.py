"""A place in a sentence that words fill which say why, whereof or whereby something came."""

from collections.abc import Sequence
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.models.document import Token


class Slot(NamedTuple):
    """Words that say what something came of, or who did it.

    Attributes:
        name: which slot: ``cause``, ``doer``.
        filler: the words.
        effect: where it is told what came of them; empty where the sentence before tells it.
        sure: no word for mere sequence joins the two (``after``, ``amid``, 면서).
        bare: only a preposition or particle joins them (``died in``, 으로 숨졌다).
        clause: the words are a clause with a bound noun (숫자를 잘못 넣은 것).
        back: the sentence before tells the cause; `filler` is then where this one begins, and empty.
    """

    name: str
    filler: Range
    effect: tuple[Range, ...]
    sure: bool
    bare: bool
    clause: bool = False
    back: bool = False


def cause(words: Sequence[Word] | Sequence[Token], filler: Range, effect: Sequence[Range], sure: bool) -> Slot | None:
    """The words that a cue says are a cause, or None where there are none.

    Args:
        words: of the sentence.
        filler: first word of the cause, and the one behind its last.
        effect: the same of each stretch that tells what came of it; empty ones are left out.
        sure: as the slot has it.
    """
    if filler[0] >= filler[1]:
        return None
    told = (span_of(words, stretch) for stretch in effect if stretch[0] < stretch[1])
    return Slot("cause", span_of(words, filler), tuple(told), sure, bare=False)


def told_before(sentence: SentenceView, first: int, end: int) -> Slot:
    """A cause that the sentence before tells.

    Args:
        sentence: that tells what came of it.
        first: offset of the first letter of what came of it.
        end: the one behind its last.
    """
    return Slot("cause", (sentence.start, sentence.start), ((first, end),), sure=True, bare=False, back=True)


def span_of(words: Sequence[Word] | Sequence[Token], stretch: Range) -> Range:
    """The offsets of a stretch of words, which is not empty."""
    first, end = stretch
    return words[first].start, words[end - 1].end
