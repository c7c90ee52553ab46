"""Searching for a pattern only where its matches can begin.

A pattern of a thousand listed words takes `regex` a look at each character for each search. One pass of an automaton
over the document gives the few places at which any of them begins; most sentences have none.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

import regex
from ahocorasick_rs import AhoCorasick

from factx.normalise.grammars import Grammar
from factx.patterns import compiled, kept, stamp
from factx.rules import shape, triggers
from factx.rules.lexicon import Lexicon
from factx.rules.shape import folded, folded_document

_DOCUMENT = 300
"""Characters from which on a text that is searched as a whole is a document, and will be asked about again."""


class Search:
    """A compiled pattern (without white space of its own, as ``VERBOSE`` has it), searched for at likely places alone.

    Args:
        pattern: a regular expression, such as the patterns of word lists make up.
        flags: as `regex` has them.
        listed: where it cannot be told with what the matches of the whole pattern begin, a pattern of which it can.
        plain: a pattern, cheap to search for, that matches wherever a match begins that does not begin like `listed`.
    """

    def __init__(self, pattern: str, flags: int = 0, listed: str = "", plain: str = "") -> None:
        self._pattern = compiled(pattern, flags)
        self._plain = compiled(plain) if plain else None
        told = listed or pattern
        heads, needed = kept(
            ("beginnings", stamp(triggers.__file__), stamp(shape.__file__), told),
            lambda: (triggers.beginnings(told, _no_slots), triggers.required(told, _no_slots)),
        )
        if listed and not heads:
            raise ValueError(f"it cannot be told with what matches of {listed!r} begin")
        self._heads = AhoCorasick(sorted(heads)) if heads else None
        self._needed = AhoCorasick(sorted(needed[0])) if needed and not heads else None
        self._document = ""
        self._places: list[int] = []
        """The places in the last document, which is asked about stretch by stretch."""

    def search(self, text: str, start: int, end: int) -> "regex.Match[str] | None":
        """The first match in ``text[start:end]``; what stands before is seen by look-behinds."""
        if self._heads is None:
            return self._pattern.search(text, start, end) if self._likely(text, start, end) else None
        if text is self._document and not self._places:  # of most patterns no document has any
            return None
        for at in self._likely(text, start, end):
            if found := self._pattern.match(text, at, end):
                return found
        return None

    def match(self, text: str, start: int, end: int) -> "regex.Match[str] | None":
        """The match that begins at `start`."""
        return self._pattern.match(text, start, end)

    def finditer(self, text: str, start: int, end: int) -> "Iterator[regex.Match[str]]":
        """All matches in ``text[start:end]``, none overlapping another."""
        likely = self._likely(text, start, end)
        if self._heads is not None:
            for at in likely:
                if at >= start and (found := self._pattern.match(text, at, end)):
                    start = found.end()
                    yield found
        elif likely:
            yield from self._pattern.finditer(text, start, end)

    def _likely(self, text: str, start: int, end: int) -> Sequence[int]:
        """Where matches may begin; of a pattern without heads, where something stands that each of them needs."""
        words = self._heads or self._needed
        if words is None:
            return (start,)
        if end - start >= len(text) and len(text) < _DOCUMENT:
            return self._all_places(words, text, folded(text))
        if text is not self._document:
            self._document, self._places = text, self._all_places(words, text, folded_document(text))
        places = self._places
        if not places:
            return places
        return places[bisect_left(places, start) : bisect_left(places, end)]

    def _all_places(self, words: AhoCorasick, text: str, folded_text: str) -> list[int]:
        places = [at for _, at, _ in words.find_matches_as_indexes(folded_text, overlapping=True)]
        if self._plain is not None:
            places += [found.start() for found in self._plain.finditer(text)]
        return sorted(set(places)) if len(places) > 1 else places


def _no_slots(name: str) -> Lexicon | Grammar:
    raise KeyError(name)
