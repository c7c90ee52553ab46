"""What two reports of one event say that it came of: the causes of the event itself, whatever words tell the outcome.

Newsrooms word one outcome so differently (``robbed controllers of radar data``, 지연은) that the sentences of its cause
share nothing. But reports of one event have one cause to tell; where each tells one outright, and nothing of it
stands anywhere in the other report, the two stand for one another. Causes of other cases (`Part.aside`) are left out.
"""

from collections.abc import Iterator, Sequence

from factx.link.parts.slots import UNLISTED
from factx.models.part import Part
from factx.reconciler.parts.filling import comparable
from factx.reconciler.parts.telling import Frame, Told

_OPENING = 3
"""Sentences of which a cause is one of the event without more; behind them it shares a word with what they tell."""
_LEAD = 2
"""Sentences in which what merely went before is a cause."""
_LITTLE = 4
"""Words of a cause of which one in so many makes it that of the other report."""
_CAUSE: frozenset[str] = frozenset({"cause"})


def causes(one: Told, other: Told) -> Iterator[tuple[Frame, Frame]]:
    """The pair of causes that stand for one another in two reports of one event, if there is one.

    Args:
        one: a source.
        other: another that tells the same event.
    """
    mine, theirs = _of_event(one), _of_event(other)
    if not mine or not theirs or any(_shared(a.part, b.part) for a in mine for b in theirs):
        return
    a, b = mine[0], theirs[0]
    if _told_too(a.part, other) or _told_too(b.part, one):
        return
    if (a.part.sure or b.part.sure) and comparable(a.part, b.part, one_language=one.lang == other.lang):
        yield a, b


def _of_event(told: Told) -> Sequence[Frame]:
    """The causes that a source tells outright of its event, those of its opening first."""
    found = [f for f in told.frames if f.part.type == "SLOT" and f.part.parts == _CAUSE and not f.part.aside]
    lead = frozenset().union(*(part.clause.concepts for part in told.sentences[:_LEAD]))
    own = [f for f in found if f.part.sentence < _OPENING or f.part.clause.concepts & lead]
    return [f for f in own if f.part.sure] or [f for f in own if f.part.sentence < _LEAD]


def _shared(a: Part, b: Part) -> bool:
    return _LITTLE * len(a.filler & b.filler) >= min(len(a.filler), len(b.filler))


def _told_too(part: Part, other: Told) -> bool:
    """Half of the words of a cause, or more, stand in the other report."""
    known = [word for word in part.filler if not word.startswith(UNLISTED)]
    return bool(known) and 2 * len(other.concepts.intersection(known)) >= len(known)
