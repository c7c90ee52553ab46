"""Where the words of a sentence stand, for the many tables that are asked what they know of it.

A dozen tables are looked up for each sentence, and most of its words stand in none of them. So the words are sorted
once, and a table is asked only of those that it does not know to begin nothing.
"""

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import Generic, TypeVar

_MOST_WORDS = 50_000
"""Words of which a table remembers what they begin; a long run starts anew from time to time."""
_PLACE = itemgetter(0)

Known = TypeVar("Known")


class Places:
    """The places of each different word of a row of words."""

    __slots__ = ("at", "words")

    def __init__(self, words: Iterable[str]) -> None:
        self.at: dict[str, list[int]] = {}
        for n, word in enumerate(words):
            if word in self.at:
                self.at[word].append(n)
            else:
                self.at[word] = [n]
        self.words = frozenset(self.at)


class Begun(Generic[Known]):
    """What a table knows to begin with a word, looked up once for each word.

    Args:
        look_up: what begins with a word; nothing that counts as true where nothing does.
    """

    def __init__(self, look_up: Callable[[str], Known | None]) -> None:
        self._look_up = look_up
        self._known: dict[str, Known] = {}
        self._idle: set[str] = set()

    def among(self, places: Places) -> list[tuple[int, Known]]:
        """The places of a row of words at which something may begin, in order, and what."""
        found: list[tuple[int, Known]] = []
        for word in places.words - self._idle:
            known = self._known.get(word) or self._learnt(word)
            if known:
                for n in places.at[word]:
                    found.append((n, known))  # noqa: PERF401 (half as fast as a comprehension for the one place of most words)
        found.sort(key=_PLACE)
        return found

    def _learnt(self, word: str) -> Known | None:
        if len(self._idle) + len(self._known) > _MOST_WORDS:
            self._idle.clear()
            self._known.clear()
        known = self._look_up(word)
        if known:
            self._known[word] = known
        else:
            self._idle.add(word)
        return known
