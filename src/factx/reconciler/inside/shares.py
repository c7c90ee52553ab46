"""Shares of one whole, told in one breath, that exceed it: `초등학생 61%, 중학생 27%, 고등학생 14%`.

Answers to a question that allows of several add up to any number; those that come to a little more than a hundred are
either a slip or such answers by chance, so it is a note.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

import regex

from factx.models.document import Document
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import compiled

_WHOLE, _MOST = Decimal(100), Decimal(104)
"""Shares that add up to more than the second are of no one whole."""
_LEAST = 3
_GAP = 48
"""Characters between two shares of one list."""
_JOINT = compiled(r"[,·ㆍ;]|과\s|와\s|이고\s|고\s|\band\b", int(regex.IGNORECASE))


class Overfull(NamedTuple):
    """Shares with their sum, and the stretch of text from the start of their sentence to the last of them."""

    parts: tuple[Fact, ...]
    total: Decimal
    start: int
    end: int


def overfull(document: Document, facts: Sequence[Fact]) -> Iterator[Overfull]:
    """Lists of shares of one sentence, where no rounding explains that they are more than the whole."""
    shares = sorted((fact for fact in facts if _is_share(fact)), key=lambda fact: fact.evidence[0].start)
    starts = [fact.evidence[0].start for fact in shares]
    for sentence in document.sentences:
        own = shares[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
        for run in _runs(document.text, own):
            total = sum((_value(fact).number or Decimal(0) for fact in run), Decimal(0))
            rounding = sum((_value(fact).step or Decimal(0) for fact in run), Decimal(0)) / 2
            if len(run) >= _LEAST and _WHOLE + rounding < total <= _MOST:
                yield Overfull(run, total, sentence.start, run[-1].evidence[0].end)


def _runs(text: str, own: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    run: list[Fact] = []
    for fact in own:
        if run and not _continues(text, run[-1], fact):
            yield tuple(run)
            run = []
        run.append(fact)
    yield tuple(run)


def _continues(text: str, one: Fact, other: Fact) -> bool:
    between = text[one.evidence[0].end : other.evidence[0].start]
    return len(between) <= _GAP and not any(char.isdigit() for char in between) and bool(_JOINT.search(between))


def _is_share(fact: Fact) -> bool:
    value = fact.value
    if not isinstance(value, FigureValue) or value.unit != "percent" or value.number is None or not fact.evidence:
        return False
    return value.form in ("level", "share", "ratio") and value.bound == "exact" and value.direction is None


def _value(fact: Fact) -> FigureValue:
    if not isinstance(fact.value, FigureValue):
        raise TypeError("shares are figures")
    return fact.value
