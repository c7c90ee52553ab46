"""Who belongs to a group and who does not: had a seat, 이름을 올렸다; was refused a place, but not Helvia, 빠졌다."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.turns import turns

IN, OUT = "in", "out"
_TURN = {IN: OUT, OUT: IN}
_BEHIND = "behind"
_NEGATED, _SOFT = "not", "soft"
_STRETCH = 90
"""Characters before words of belonging within which the member is named."""
_AFTER = 40
"""Characters behind words that leave somebody out (``but not Helvia Bank``) within which the name begins."""
_NEAR = 4
_JOINED = 6
"""Characters between words of belonging of one member (no seat · on the panel)."""
_SPLITS = (";", ":", " but ", " while ", " whereas ", "지만", "으나", ". ")


class Member(NamedTuple):
    """Words of belonging, and the stretch in which the member is named.

    Attributes:
        value: ``in`` or ``out``.
        span: of the words.
        who: where the member is told.
        sure: the words say so of members alone.
    """

    value: str
    span: Range
    who: Range
    sure: bool


def read(sentence: SentenceView) -> Iterator[Member]:
    """The memberships of a sentence in order."""
    found = list(turns(sentence.rules, sentence.lang, "member").found(sentence, (sentence.start, sentence.end)))
    told = [(start, end, names) for start, end, names in found if names[0] in (IN, OUT)]
    negations = [(start, end) for start, end, names in found if names[0] == _NEGATED]
    for n, (start, end, (value, *side)) in enumerate(told):
        if n and _goes_on(told[n - 1], (start, value, side[0])):
            continue  # had a seat on the panel
        negated = any(_negates(sentence.lang, negation, (start, end)) for negation in negations)
        who = _who(sentence, (start, end), side[0])
        yield Member(_TURN[value] if negated else value, (start, end), who, sure=_SOFT not in side)


def _goes_on(before: tuple[int, int, Sequence[str]], words: tuple[int, str, str]) -> bool:
    """Words of belonging that end what others begin of one member: has no seat · on the panel."""
    (_, end, (value, *side)), (start, own, where) = before, words
    if own == value:
        return start - end <= _STRETCH
    return side[0] == where != _BEHIND and 0 <= start - end <= _JOINED


def _negates(lang: str, negation: Range, words: Range) -> bool:
    gap = negation[0] - words[1] if lang == "ko" else words[0] - negation[1]
    return 0 <= gap <= (_NEAR if lang == "ko" else 2 * _NEAR)


def _who(sentence: SentenceView, words: Range, side: str) -> Range:
    text = sentence.document.text
    if side == _BEHIND:
        names = [m for m in sentence.of_kind("entity") if 0 <= m.start - words[1] <= _NEAR]
        return (names[0].start, names[0].end) if names else (words[1], min(sentence.end, words[1] + _AFTER))
    first = max(sentence.start, words[0] - _STRETCH)
    for split in _SPLITS:
        at = text.rfind(split, first, words[0])
        first = max(first, at + len(split)) if at >= 0 else first
    return first, words[0]
