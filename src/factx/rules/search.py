"""Searching for a pattern only where its matches can begin.

A pattern of a thousand listed words takes `regex` a look at each character for each search. One pass of an automaton
over the stretch gives the few places at which any of them begins.
"""

from collections.abc import Iterator

import regex
from ahocorasick_rs import AhoCorasick

from factx.normalise.grammars import Grammar
from factx.patterns import compiled, kept, stamp
from factx.rules import shape, triggers
from factx.rules.lexicon import Lexicon
from factx.rules.shape import folded, folded_document


class Search:
    """A compiled pattern (without white space of its own, as ``VERBOSE`` has it), searched for at likely places alone.

    Args:
        pattern: a regular expression, such as the patterns of word lists make up.
        flags: as `regex` has them.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._pattern = compiled(pattern, flags)
        heads, needed = kept(
            ("beginnings", stamp(triggers.__file__), stamp(shape.__file__), pattern),
            lambda: (triggers.beginnings(pattern, _no_slots), triggers.required(pattern, _no_slots)),
        )
        self._heads = AhoCorasick(sorted(heads)) if heads else None
        self._needed = AhoCorasick(sorted(needed[0])) if needed and not heads else None

    def search(self, text: str, start: int, end: int) -> "regex.Match[str] | None":
        """The first match in ``text[start:end]``; what stands before is seen by look-behinds."""
        return next(self.finditer(text, start, end), None)

    def match(self, text: str, start: int, end: int) -> "regex.Match[str] | None":
        """The match that begins at `start`."""
        return self._pattern.match(text, start, end)

    def finditer(self, text: str, start: int, end: int) -> "Iterator[regex.Match[str]]":
        """All matches in ``text[start:end]``, none overlapping another."""
        if self._heads is not None:
            hits = self._heads.find_matches_as_indexes(_stretch(text, start, end), overlapping=True)
            places = [start + at for _, at, _ in hits]
            for at in sorted(set(places)) if len(places) > 1 else places:
                if at >= start and (found := self._pattern.match(text, at, end)):
                    start = found.end()
                    yield found
        elif self._needed is None or self._needed.find_matches_as_indexes(_stretch(text, start, end)):
            yield from self._pattern.finditer(text, start, end)


def _stretch(text: str, start: int, end: int) -> str:
    return folded_document(text)[start:end] if end - start < len(text) else folded(text)


def _no_slots(name: str) -> Lexicon | Grammar:
    raise KeyError(name)
