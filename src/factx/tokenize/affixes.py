"""What spaCy's English tokenizer does, from its own tables and without its imports.

Importing spaCy and building ``blank("en")`` takes a second, more than reading a hundred articles, and of all that only
the tables of affixes and exceptions are needed. They are asked of spaCy once for each of its versions and kept. The way
of splitting is the one that spaCy documents (https://spacy.io/usage/linguistic-features#how-tokenizer-works); a test
holds both against each other.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from typing import Any

import regex

from factx.patterns import compiled, kept, stamp

_CHUNK = regex.compile(r"\S+")
_MOST_CHUNKS = 300_000
"""Chunks that are remembered; a long run starts anew from time to time."""

_LONGEST_SUFFIX = 24
"""Characters of the longest suffix but for runs of points; units have ten or so."""

Piece = tuple[int, str]
"""A token: its offset, and its text."""


@dataclass(frozen=True, slots=True)
class Tables:
    """spaCy's tables: regular expressions for affixes and addresses, and the parts of exceptions.

    Attributes:
        rows: by their first token, the tokens of exceptions that affixes would take apart; wherever these stand in a
            row, they are put together again.
    """

    prefix: str
    suffix: str
    infix: str
    url: str
    exceptions: dict[str, tuple[str, ...]]
    rows: dict[str, list[tuple[str, ...]]]


def tables() -> Tables:
    """The English tables of the installed spaCy."""
    return kept(("spacy tables", version("spacy"), stamp(__file__)), _from_spacy)


def _from_spacy() -> Tables:
    import spacy  # noqa: PLC0415 (heavy: only where its tables are not kept yet)
    from spacy.symbols import ORTH  # noqa: PLC0415

    tokenizer: Any = spacy.blank("en").tokenizer
    bare = Tables(
        tokenizer.prefix_search.__self__.pattern,
        tokenizer.suffix_search.__self__.pattern,
        tokenizer.infix_finditer.__self__.pattern,
        tokenizer.url_match.__self__.pattern,
        exceptions={},
        rows={},
    )
    exceptions = {chunk: tuple(part[ORTH] for part in parts) for chunk, parts in tokenizer.rules.items()}
    return replace(bare, exceptions=exceptions, rows=Splitter(bare).rows(exceptions))


class Splitter:
    """Text to tokens as spaCy's English tokenizer gives them, white space left out."""

    def __init__(self, given: Tables) -> None:
        self._prefix, self._suffix = compiled(given.prefix).search, compiled(given.suffix).search
        self._infix, self._url = compiled(given.infix).finditer, compiled(given.url).match
        self._exceptions, self._rows = given.exceptions, given.rows
        self._known: dict[str, tuple[str, ...]] = {}

    def rows(self, exceptions: Iterable[str]) -> dict[str, list[tuple[str, ...]]]:
        """The tokens of those exceptions that have affixes, by the first."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for chunk in exceptions:
            if self._prefix(chunk) or self._suffix(chunk) or next(self._infix(chunk), None) or " " in chunk:
                row = self._split(chunk)
                found.setdefault(row[0], []).append(row)
        return found

    def tokens(self, text: str) -> list[Piece]:
        """The tokens of a text, in order."""
        found: list[Piece] = []
        breaks: list[int] = []
        known, last = self._known.get, 0
        for chunk in _CHUNK.finditer(text):
            at, stop = chunk.span()
            if text[last:at] != " ":  # any other white space is a token of its own, and no row goes across it
                breaks.append(len(found))
            last = stop
            parts = known(chunk[0])
            for token in self._parts(chunk[0]) if parts is None else parts:
                found.append((at, token))
                at += len(token)
        return self._mended(text, found, breaks)

    def _parts(self, chunk: str) -> tuple[str, ...]:
        known = self._known.get(chunk)
        if known is None:
            if len(self._known) > _MOST_CHUNKS:
                self._known.clear()
            known = self._known[chunk] = self._split(chunk)
        return known

    def _split(self, chunk: str) -> tuple[str, ...]:
        """The tokens of a stretch without white space: affixes from outside in, then the exceptions, then infixes."""
        exceptions = self._exceptions
        before: list[str] = []
        after: list[str] = []
        size = -1
        while chunk and len(chunk) != size and chunk not in exceptions:
            size = len(chunk)
            head = _length(self._prefix(chunk))
            if head and chunk[head:] in exceptions:
                before.append(chunk[:head])
                chunk = chunk[head:]
                break
            tail = self._tail(chunk, head)
            if tail and chunk[:-tail] in exceptions:
                after.append(chunk[-tail:])
                chunk = chunk[:-tail]
                break
            if head:
                before.append(chunk[:head])
            if tail and (not head or head + tail <= size):
                after.append(chunk[-tail:])
                chunk = chunk[head:-tail]
            else:
                chunk = chunk[head:]
        return (*before, *self._inner(chunk), *reversed(after))

    def _tail(self, chunk: str, head: int) -> int:
        """The length of the suffix of a chunk behind its prefix.

        Looked for near the end first: from the beginning of each of 4,000 quote marks it would take minutes.
        """
        rest = chunk[head:]
        near = max(0, len(rest) - _LONGEST_SUFFIX)
        found = self._suffix(rest, near)
        if near and found and found.start() == near:  # a run of points may be of any length
            found = self._suffix(rest)
        return _length(found)

    def _inner(self, chunk: str) -> Sequence[str]:
        if not chunk:
            return ()
        if chunk in self._exceptions:
            return self._exceptions[chunk]
        if self._url(chunk):
            return (chunk,)
        found: list[str] = []
        start = 0
        for infix in self._infix(chunk):
            first, stop = infix.span()
            if first == 0:
                continue
            found += [part for part in (chunk[start:first], chunk[first:stop]) if part]
            start = stop
        return [*found, chunk[start:]] if start < len(chunk) else found

    def _mended(self, text: str, found: list[Piece], breaks: Iterable[int]) -> list[Piece]:
        """The tokens with exceptions in rows of them put together: the longest rows first, none across another."""
        rows_of = self._rows
        begun = [n for n, (_, token) in enumerate(found) if token in rows_of]
        rows = [(n, n + len(row)) for n in begun for row in self._beginning(found, n)]
        if not rows:
            return found
        apart = sorted(breaks)
        kept_rows: dict[int, int] = {}
        taken: set[int] = set()
        for first, stop in sorted(rows, key=lambda row: (row[0] - row[1], row[0])):
            if _between(apart, first, stop):
                continue
            if first not in taken and stop - 1 not in taken:
                kept_rows[first] = stop
            taken.update(range(first, stop))
        mended: list[Piece] = []
        n = 0
        while n < len(found):
            stop = kept_rows.get(n, n + 1)
            at, end = found[n][0], found[stop - 1][0] + len(found[stop - 1][1])
            parts = self._exceptions.get(text[at:end]) if n in kept_rows else None
            if parts is None:
                mended += found[n:stop]
            else:
                for part in parts:
                    mended.append((at, part))
                    at += len(part)
            n = stop
        return mended

    def _beginning(self, found: Sequence[Piece], n: int) -> list[tuple[str, ...]]:
        """The rows that begin at a token."""
        rows = self._rows[found[n][1]]
        following = tuple([token for _, token in found[n : n + max(map(len, rows))]])
        return [row for row in rows if following[: len(row)] == row]


def _length(match: "regex.Match[str] | None") -> int:
    return match.end() - match.start() if match else 0


def _between(places: Sequence[int], first: int, stop: int) -> bool:
    """Whether one of the sorted places lies inside a stretch."""
    n = bisect_right(places, first)
    return n < len(places) and places[n] < stop
