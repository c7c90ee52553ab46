"""Mentions of one source that stand for one entity, while they are being gathered."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from factx.models.mention import EntityType, Mention


@dataclass(eq=False)
class Cluster:
    """What one source calls one thing.

    Attributes:
        names: its names in order of appearance, glosses among them.
        known: the lexicon's id.
        titles: ids of titles that stand beside it, for persons.
        reasons: why its names are one.
    """

    type: EntityType
    mentions: list[Mention] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    known: str | None = None
    titles: set[str] = field(default_factory=set)
    reasons: set[str] = field(default_factory=set)

    @property
    def start(self) -> int:
        """Where it is first mentioned."""
        return min((mention.start for mention in self.mentions), default=0)

    def full_name(self) -> str:
        """Its first name of the most words, or the longest of those in Hangul."""
        return max(self.names, key=lambda name: (len(name.split()), len(name)), default="")


class Clusters:
    """The entities of one source in the making. Two that the lexicon knows as two never become one."""

    def __init__(self) -> None:
        self._all: list[Cluster] = []

    def __iter__(self) -> Iterator[Cluster]:
        return iter(list(self._all))

    def add(self, cluster: Cluster) -> Cluster:
        """A new one."""
        self._all.append(cluster)
        return cluster

    def of(self, *types: str) -> list[Cluster]:
        """Those of some types, in order of first mention."""
        return sorted((c for c in self._all if c.type in types), key=lambda c: c.start)

    def may_join(self, one: Cluster, other: Cluster) -> bool:
        """Nothing that is known speaks against their being one."""
        apart = one.known and other.known and one.known != other.known
        return one is not other and one.type == other.type and not apart

    def join(self, one: Cluster, other: Cluster, reason: str) -> Cluster:
        """Two become one; the words of `other` go to `one`."""
        if not self.may_join(one, other):
            return one
        one.mentions += other.mentions
        one.names |= other.names
        one.titles |= other.titles
        one.reasons |= other.reasons | {reason}
        one.known = one.known or other.known
        self._all.remove(other)
        return one

    def drop(self, cluster: Cluster) -> None:
        """Takes away one that lost all its mentions to others."""
        self._all.remove(cluster)
