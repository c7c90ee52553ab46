"""What two sources tell of one deed: who did it, where. What the comparisons of both have in common."""

from collections.abc import Mapping
from typing import ClassVar

from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Frame, Told

_AROUND = 4.0
"""Weight of what the sentences around two deeds share from which they are one, if each source has but one such deed."""


class Deeds:
    """Compares the parts of one sort that two sources give to their deeds.

    Args:
        sides: the sources.
        apart: tells names apart.
        counterparts: what their sentences share.
        rarity: how much each key tells.
    """

    parts: ClassVar[frozenset[str]]
    """The sort of its parts."""

    def __init__(
        self, sides: tuple[Told, Told], apart: Apart, counterparts: Counterparts, rarity: Mapping[str, float]
    ) -> None:
        self._sides, self._apart, self._counterparts, self._rarity = sides, apart, counterparts, rarity
        self._frames = [[frame for frame in told.frames if self.compares(frame)] for told in sides]

    @classmethod
    def compares(cls, frame: Frame) -> bool:
        """Whether a part is of its sort."""
        return frame.part.parts == cls.parts

    def _twins(self, a: Frame, b: Frame) -> bool:
        return self._counterparts.twins(a.part.sentence, b.part.sentence)

    def _weight(self, keys: set[str]) -> float:
        return sum(self._rarity.get(key, 0.0) for key in sorted(keys))

    def _around(self, a: Frame, b: Frame) -> set[str]:
        """What the sentences share that stand beside two parts (경보가 울렸다. · 끈 사람은 당직자였다)."""
        mine, theirs = (self._near(side, frame.part.sentence) for side, frame in enumerate((a, b)))
        return {key for key in mine & theirs if key[2:] not in a.part.deeds}

    def _near(self, side: int, at: int) -> frozenset[str]:
        keys = self._sides[side].keys
        return frozenset().union(*(keys.get(n, frozenset()) for n in (at - 1, at, at + 1)))

    def _tells(self, around: set[str]) -> bool:
        """Enough is shared around two deeds, and not names alone, for them to be one."""
        return any(key[0] != "n" for key in around) and self._weight(around) >= _AROUND
