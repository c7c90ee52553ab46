"""Why an event came about, told in two ways: by clauses that mostly have no word for a cause beside them.

Each report of one event fills the question why with one clause or a few, and readers set these against one another
though the two share no word. Where nothing of either stands in the other report, and what stands around the two tells
one event, they are two answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from factx.link.parts.slots import UNLISTED
from factx.models.part import Part
from factx.reconciler.parts.telling import Frame, Told

_NEAR_TOP = 0.8
"""By how much a clause may weigh less than the one that tells why most surely, to be asked too."""
_SHORT = 10
"""Sentences of a report that tells of one event alone."""
_SURE = 1.8
"""Weight from which a clause surely tells why, of a report of one event alone."""
_LEAST = 1.5
"""Weight from which a clause of a long report tells why."""
_BOTH = 2.0
"""Weight of two clauses of short reports from which they may tell why."""
_LATER = 0.05
"""What a clause of a short report lacks for each sentence before it: why is told early."""
_RELATED = 9.0
"""Weight of two clauses of long reports, and of what their sentences share, from which they may be of one event."""
_LEAD = 2
"""Sentences that tell the event itself."""
_LITTLE = 3
"""Words of a clause of which one in so many in the other clause makes the two tell the same."""


class Reasons(NamedTuple):
    """Two clauses that tell why, and how much speaks for their being of one event."""

    a: Frame
    b: Frame
    score: float


def reasons(one: Told, other: Told, rarity: Mapping[str, float]) -> Iterator[Reasons]:
    """The best pair of clauses that tell why one event came about, if they tell it in two ways.

    Args:
        one: a source.
        other: another that tells the same event.
        rarity: how much each key tells.
    """
    mine, theirs = _told(one), _told(other)
    short = len(one.sentences) <= _SHORT and len(other.sentences) <= _SHORT
    event = _event(one) | _event(other)
    if short and any(_shared(a.part, b.part, event) for a in mine for b in theirs):
        return
    found: list[Reasons] = []
    for a in mine:
        for b in theirs:
            if _shared(a.part, b.part, event) or _known(a.part, other) or _known(b.part, one):
                continue
            if not _comparable(a, b, one_language=one.lang == other.lang):
                continue
            around = sum(rarity.get(key, 0.0) for key in sorted(a.near & b.near))
            score = a.part.weight + b.part.weight + around
            if score >= _RELATED or (short and a.part.weight + b.part.weight >= _BOTH):
                sure = short and min(a.part.weight, b.part.weight) >= _SURE
                score -= _LATER * (a.part.sentence + b.part.sentence) if short else 0.0
                found.append(Reasons(_with(a, sure), _with(b, sure), score))
    yield from sorted(found, key=lambda pair: -pair.score)[:1]


def _told(told: Told) -> Sequence[Frame]:
    """The clauses that tell why most surely."""
    found = [f for f in told.frames if f.part.type == "WHY" and not f.part.aside]
    if len(told.sentences) > _SHORT:
        return [f for f in found if f.part.weight >= _LEAST]
    top = max((f.part.weight for f in found), default=0.0)
    return [f for f in found if f.part.weight >= top - _NEAR_TOP]


def _with(frame: Frame, sure: bool) -> Frame:
    return Frame(replace(frame.part, sure=sure), frame.near, frame.whole)


def _words(part: Part) -> frozenset[str]:
    return frozenset(word for word in part.filler if not word.startswith(UNLISTED))


def _event(told: Told) -> frozenset[str]:
    """The concepts of the sentences that tell the event itself."""
    return frozenset().union(*(part.clause.concepts for part in told.sentences[:_LEAD]))


def _shared(a: Part, b: Part, event: frozenset[str]) -> bool:
    """Two clauses have a word in common that the event is not told by, or many words."""
    one, other = a.filler, b.filler
    both = one & other
    return bool(both - event) or bool(one and other and _LITTLE * len(both) >= min(len(one), len(other)))


def _known(part: Part, other: Told) -> bool:
    """Most of the words of a clause stand in one sentence of the other report."""
    known = {f"c:{word}" for word in _words(part)}
    return bool(known) and any(2 * len(known & keys) > len(known) for keys in other.keys.values())


def _comparable(a: Frame, b: Frame, *, one_language: bool) -> bool:
    return one_language or (bool(_words(a.part)) and bool(_words(b.part)))
