"""Word endings that tell a type, and the longest that a word has."""

from collections.abc import Iterable


class Suffixes:
    """Word endings that tell a type (~은행, ~경찰서, -shire), the longest first.

    Args:
        rows: with ``surface``, ``kind`` and ``least``, the number of characters that must stand before.
    """

    def __init__(self, rows: Iterable[tuple[str, str, int]]) -> None:
        self._rows = {surface: (kind, least) for surface, kind, least in rows}
        sizes: dict[str, set[int]] = {}
        for surface in self._rows:
            sizes.setdefault(surface[-1], set()).add(len(surface))
        self._sizes = {last: sorted(found, reverse=True) for last, found in sizes.items()}

    def kind(self, word: str) -> str | None:
        """The kind of an ending that stands as a word of its own (``경찰서``)."""
        row = self._rows.get(word)
        return row[0] if row else None

    def of(self, word: str) -> tuple[str, str] | None:
        """The longest ending of a word with its kind, where enough stands before it."""
        for size in self._sizes.get(word[-1:], ()):
            hit = self._rows.get(word[-size:]) if size < len(word) else None
            if hit and len(word) - size >= hit[1]:
                return word[-size:], hit[0]
        return None
