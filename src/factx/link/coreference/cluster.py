"""Mentions of one source that stand for one entity, while they are being gathered."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

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

    _start: int | None = None

    @property
    def start(self) -> int:
        """Where it is first mentioned."""
        if self._start is None:
            self._start = min((mention.start for mention in self.mentions), default=0)
        return self._start

    def take(self, *mentions: Mention) -> None:
        """Adds mentions."""
        self.mentions += mentions
        self._start = None

    def leave(self, mention: Mention) -> None:
        """Takes a mention away."""
        self.mentions.remove(mention)
        self._start = None

    def full_name(self) -> str:
        """Its first name of the most words, or the longest of those in Hangul."""
        return max(self.names, key=lambda name: (len(name.split()), len(name)), default="")


class Clusters:
    """The entities of one source in the making. Two that the lexicon knows as two never become one."""

    def __init__(self) -> None:
        self._all: dict[int, Cluster] = {}

    def __iter__(self) -> Iterator[Cluster]:
        return iter(list(self._all.values()))

    def __contains__(self, cluster: Cluster) -> bool:
        return id(cluster) in self._all

    def add(self, cluster: Cluster) -> Cluster:
        """A new one."""
        self._all[id(cluster)] = cluster
        return cluster

    def of(self, *types: str) -> list[Cluster]:
        """Those of some types, in order of first mention."""
        return sorted((c for c in self._all.values() if c.type in types), key=lambda c: c.start)

    def may_join(self, one: Cluster, other: Cluster) -> bool:
        """Nothing that is known speaks against their being one."""
        apart = one.known and other.known and one.known != other.known
        return one is not other and one.type == other.type and not apart

    def join(self, one: Cluster, other: Cluster, reason: str) -> Cluster:
        """Two become one; the words of `other` go to `one`."""
        if not self.may_join(one, other):
            return one
        one.take(*other.mentions)
        one.names |= other.names
        one.titles |= other.titles
        one.reasons |= other.reasons | {reason}
        one.known = one.known or other.known
        del self._all[id(other)]
        return one

    def drop(self, cluster: Cluster) -> None:
        """Takes away one that lost all its mentions to others."""
        del self._all[id(cluster)]


class Index:
    """Clusters by words of their names, so that nobody tries all with all on a page of ten thousand names.

    Args:
        words: under which keys a name is found.
    """

    def __init__(self, words: Callable[[str], Iterable[Hashable]], clusters: Iterable[Cluster]) -> None:
        self._words = words
        self._by_word: dict[Hashable, dict[int, Cluster]] = {}
        self._names: dict[int, int] = {}
        for cluster in clusters:
            self.note(cluster)

    def note(self, cluster: Cluster) -> None:
        """Takes in the names that a cluster has won."""
        known = self._names.get(id(cluster), 0)
        for name in islice(cluster.names, known, None):
            for word in self._words(name):
                self._by_word.setdefault(word, {})[id(cluster)] = cluster
        self._names[id(cluster)] = len(cluster.names)

    def under(self, word: Hashable) -> dict[int, Cluster]:
        """The clusters under a key, by identity; some may be part of others by now."""
        return self._by_word.get(word, {})
