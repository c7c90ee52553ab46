"""spaCy's rule-based English tokens behind the protocol, with sentence splitting by rules.

No statistical pipeline: the tables of ``blank("en")`` need no model and give the same tokens.
"""

from collections.abc import Iterable, Mapping
from importlib.metadata import version

import regex

from factx.models.document import Token, token_of
from factx.tokenize.affixes import Splitter, tables
from factx.tokenize.chunks import chunks
from factx.tokenize.protocol import Piece

_CANDIDATE = regex.compile(r"[.?!…]{1,4}[\"”’')\]]{0,3}(?=\s{1,8}[\"“‘'(\[—–-]{0,3}[\p{Lu}\p{N}\p{Hangul}$€£¥])")
_WORD_BEFORE = regex.compile(r"[\p{L}.&'’-]{1,20}$")
_NEXT = regex.compile(r"\s{1,8}([\"“‘'(\[—–-]{0,3})([\p{L}\p{N}$€£¥]{1,30})")
_DAY = regex.compile(r"(?<![\d.,])\d{1,2}\.$")
"""A day with the full stop of an ordinal: ``16. Nov. 2016``."""
_INITIAL = regex.compile(r"(?:^|[\s(\"“.])\p{Lu}\.$")


class EnglishTokenizer:
    """spaCy's English tokens, its tables loaded once."""

    def __init__(self, abbreviations: Mapping[str, str], starters: Iterable[str], months: Iterable[str]) -> None:
        self.version = version("spacy")
        self._splitter = Splitter(tables())
        self._abbreviations = dict(abbreviations)
        self._starters = frozenset(starters)
        names = "|".join(sorted({month.rstrip(".") for month in months}))
        self._month_and_year = regex.compile(rf"\s(?:{names})\.?\s(?:19|20)\d\d(?!\d)")

    def sentences(self, text: str, start: int, end: int) -> list[Piece]:
        """The sentences of a paragraph with spaCy's tokens, white space left out."""
        found: list[Piece] = []
        for first, last in chunks(text, start, end):
            tokens = [
                token_of((first + at, first + at + len(token), token, ""))
                for at, token in self._splitter.tokens(text[first:last])
            ]
            found += self._split(text, first, last, tokens)
        return found

    def _split(self, text: str, start: int, end: int, tokens: list[Token]) -> list[Piece]:
        pieces = []
        at = index = 0
        at = start
        for stop in [*self._ends(text, start, end), end]:
            group = []
            while index < len(tokens) and tokens[index].start < stop:
                group.append(tokens[index])
                index += 1
            if group:
                pieces.append((max(at, group[0].start), group[-1].end, tuple(group)))
            at = stop
        return pieces

    def _ends(self, text: str, start: int, end: int) -> list[int]:
        return [m.end() for m in _CANDIDATE.finditer(text, start, end) if self._is_end(text, start, m, end)]

    def _is_end(self, text: str, start: int, match: regex.Match[str], end: int) -> bool:
        mark = match.group()
        if not mark.startswith(".") or mark.startswith(".."):
            return True
        dot = match.start() + 1
        word = _WORD_BEFORE.search(text, max(start, dot - 20), dot)
        follows = _NEXT.match(text, match.end(), end)
        if _DAY.search(text, max(start, dot - 3), dot) and self._month_and_year.match(text, dot, end):
            return False
        if not word or not follows:
            return True
        kind = self._abbreviations.get(word.group())
        if kind is None:
            kind = "never" if _INITIAL.search(text[max(start, dot - 3) : dot]) else ""
            if kind and word.group() == "I.":
                kind = ""
        if not kind or len(mark) > 1:
            return not kind or mark[1:] not in ("'", "’")
        quoted, next_word = follows.groups()
        starts = bool(quoted.strip("([")) or next_word.lower() in self._starters
        return starts and kind == "maybe"
