"""Two places of one deed: by names that are strangers, or by words for sorts of places that exclude one another.

A place that the other source gives to the deed too, or that lies in or around one of its own, is no other place.
"""

from factx.link.parts.act import ACTS, LOOSE
from factx.models.part import Part
from factx.reconciler.parts.deeds import Deeds
from factx.reconciler.parts.telling import TOLD, Frame

_EVENT = 9.0
"""Weight of what two openings share from which a deed that each has in one place is one."""
_SHARED = 2
"""What two sentences share at least besides the deed where their openings share less."""
_TWIN = 1.2
"""What it is worth that two sentences are each other's nearest."""


class Placing(Deeds):
    """Compares the places of the deeds of two sources."""

    parts = frozenset({"where"})

    def score(self, a: Frame, b: Frame) -> float:
        """What speaks for two places being told of one deed, and being two; 0 where they are not."""
        deeds = frozenset(key for key in a.part.deeds & b.part.deeds if key.startswith(ACTS))
        if not deeds or not self._two(a.part, b.part) or self._of_others(a, b):
            return 0.0
        if not all(self._sole(side, frame, deeds) for side, frame in enumerate((a, b))):
            return 0.0
        if self._had(a.part, 1) or self._had(b.part, 0):
            return 0.0
        twins = self._twins(a, b)
        shared = {key for key in a.whole & b.whole if key[2:] not in deeds}
        person = any(key.startswith("n:person:") for key in shared)
        firm = not all(deed.startswith(LOOSE) for deed in deeds)
        one = person or self._counterparts.opening >= _EVENT or self._tells(self._around(a, b) | shared)
        if (firm and one) or len(shared) >= _SHARED or (twins and shared):
            return TOLD + self._weight(shared) + (_TWIN if twins else 0)
        return 0.0

    def _two(self, one: Part, other: Part) -> bool:
        if one.bearer is not None and other.bearer is not None:
            a, b = one.bearer, other.bearer
            return self._apart.one_rank(a, b) and self._apart.strangers(a, b)
        if one.bearer is not None or other.bearer is not None:
            return False
        return any(self._exclude(a, b) for a in one.filler for b in other.filler)

    def _exclude(self, one: str, other: str) -> bool:
        if not self._apart.exclude(one, other):
            return False
        mine, theirs = self._apart.place_sort(one), self._apart.place_sort(other)
        if mine == theirs:
            return True
        return mine is not None and theirs is not None and not self._apart.lie_within(mine, theirs, deed=True)

    def _of_others(self, a: Frame, b: Frame) -> bool:
        """Each tells of people by name there, and of none of those of the other's sentence."""
        near, whole = (
            [{key for key in keys if key.startswith("n:person:")} for keys in pair]
            for pair in ((a.near, b.near), (a.whole, b.whole))
        )
        return bool(near[0] and near[1]) and not whole[0] & whole[1]

    def _may_be_one(self, one: Part, other: Part) -> bool:
        """Two places that may be one, or one in the other; names and words tell nothing of one another."""
        if one.bearer is not None and other.bearer is not None:
            return not self._apart.one_rank(one.bearer, other.bearer) or not self._apart.strangers(
                one.bearer, other.bearer
            )
        if one.bearer is not None or other.bearer is not None:
            return True
        return not any(self._exclude(a, b) for a in one.filler for b in other.filler)

    def _sole(self, side: int, frame: Frame, deeds: frozenset[str]) -> bool:
        """A source gives such a deed but one place."""
        return all(self._may_be_one(own.part, frame.part) for own in self._frames[side] if own.part.deeds & deeds)

    def _had(self, part: Part, side: int) -> bool:
        """The other source knows the place: it names it or speaks of it anywhere."""
        told = self._sides[side]
        if part.bearer is not None:
            return part.bearer in told.names or any(
                self._apart.inside(part.bearer, name) or self._apart.inside(name, part.bearer)
                for name, type_ in told.names.items()
                if type_ == "PLACE" and not self._apart.is_region(name)
            )
        return bool(part.filler & told.concepts)
