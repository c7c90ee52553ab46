"""What a stretch of words speaks of: deeds and concepts, names and values."""

from dataclasses import dataclass, field

DEED = "deed:"
SENSE = "|"
"""Between what one word may mean."""


def senses(key: str) -> tuple[str, ...]:
    """The deeds that an entry of `Said.kin` may be (``deed:object|refuse``); none for a concept."""
    return tuple(key.removeprefix(DEED).split(SENSE)) if key.startswith(DEED) else ()


@dataclass(slots=True)
class Content:
    """What a stretch of words speaks of."""

    deeds: dict[str, None] = field(default_factory=dict)
    concepts: dict[str, None] = field(default_factory=dict)
    names: dict[str, None] = field(default_factory=dict)
    values: dict[str, None] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.deeds or self.concepts)

    @property
    def kin(self) -> tuple[str, ...]:
        """Deeds, then concepts."""
        return *(DEED + name for name in self.deeds), *self.concepts

    def take(self, other: "Content") -> None:
        """Adds what another stretch speaks of."""
        self.deeds |= other.deeds
        self.concepts |= other.concepts
        self.names |= other.names
        self.values |= other.values
