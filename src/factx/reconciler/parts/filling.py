"""Two fillers of one slot: causes of one thing, doers of one deed, told in words that have nothing in common."""

from factx.link.parts.slots import UNLISTED
from factx.models.part import Part
from factx.reconciler.parts.telling import Frame, Told

_SAME_EVENT = 1.0
"""What it is worth to a cause that two reports tell one event."""
_SOLE = 1.2
"""What it is worth that each of two sources tells of but one cause of such a thing."""
_ONLY = 3.2
"""What it is worth that each of two reports of one event has but one cause at all."""
_UNSURE = 2.0
"""What two causes lack of which neither source says outright that it is one."""
_LITTLE = 4
"""Words of a cause of which one in so many in another makes the two one."""
_CAUSE: frozenset[str] = frozenset({"cause"})


def filled(
    sides: tuple[Told, Told], pair: tuple[Frame, Frame], *, one_event: bool, twins: bool = False
) -> float | None:
    """What speaks for two slots being one beside what their sentences share; None where they are not.

    Args:
        sides: the sources.
        pair: a slot of each.
        one_event: the sources tell one event.
        twins: the sentences of the two are each other's nearest.
    """
    a, b = (frame.part for frame in pair)
    if not comparable(a, b, one_language=sides[0].lang == sides[1].lang):
        return None
    shared = a.deeds & b.deeds
    untold = a.parts == b.parts == _CAUSE and a.sure and b.sure and (twins or not (a.deeds and b.deeds))
    if _one_cause(a, b) or not (shared or untold or not (a.deeds and b.deeds)):
        return None
    if (
        one_event
        and a.parts == b.parts == _CAUSE
        and all(_only(told, f.part) for told, f in zip(sides, pair, strict=True))
    ):
        return _ONLY
    if not shared:
        return 0.0 if untold else None  # what came of it is told in other words, or before
    if not ((a.sure and b.sure) or one_event):
        return None
    sole = all(_sole(told, frame.part) for told, frame in zip(sides, pair, strict=True))
    worth = (_SOLE if sole else 0.0) + (_SAME_EVENT if one_event else 0.0)
    return worth - (0.0 if a.sure or b.sure else _UNSURE)


def _one_cause(a: Part, b: Part) -> bool:
    """They share a word; of two whole clauses, many words (the exchange · asked for an answer that did not come)."""
    return _LITTLE * len(a.filler & b.filler) >= min(len(a.filler), len(b.filler)) > 0


def comparable(a: Part, b: Part, *, one_language: bool) -> bool:
    """Both are known in all languages by some word: an unlisted one may be what the other is called elsewhere."""
    return one_language or all(any(not word.startswith(UNLISTED) for word in part.filler) for part in (a, b))


def filled_too(frame: Frame, other: Told) -> bool:
    """The other source has the same words in such a slot, or most of them in one sentence."""
    words = {f"c:{concept}" for concept in frame.part.filler}
    return any(
        2 * len(words & own.near) > len(words) or (own.part.type == "SLOT" and _one_cause(frame.part, own.part))
        for own in other.frames
    )


def _only(told: Told, part: Part) -> bool:
    """A source tells outright what it came of, of one thing."""
    others = (f.part for f in told.frames if f.part.type == "SLOT" and f.part.parts == part.parts and f.part.sure)
    return part.sure and all(other.filler & part.filler for other in others)


def _sole(told: Told, part: Part) -> bool:
    """A source tells of one cause of such a thing."""
    return all(
        frame.part.filler & part.filler
        for frame in told.frames
        if frame.part.type == "SLOT" and frame.part.parts == part.parts and frame.part.deeds & part.deeds
    )
