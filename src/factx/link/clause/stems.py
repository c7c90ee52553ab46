"""The words of a Korean sentence as the lexicon writes them: nouns, rows of nouns, verbs and pairs of verbs."""

from collections.abc import Sequence

from factx.link.clause.places import Places
from factx.models.document import Token

_LONGEST_COMPOUND = 4
"""Korean nouns that may form one word of the lexicon (월간 활성 이용자 수)."""
_NOUN_LIKE = ("N", "SL", "XR", "XPN", "XSN")
_LOOKED_UP = ("NNG", "NNP", "SL", "XR", "XPN", "VV", "VA", "MAG", "MM")
_LINKING = "EC"
PAIR = 3
"""Tokens of a pair of verbs: 들 + 어 + 올리."""


class Stems:
    """The tokens of a Korean sentence that tables look up, with the compounds of nouns that begin at them.

    Attributes:
        tokens: all of the sentence.
        places: of those that are looked up, by their forms.
        openings: of those that more nouns follow or another verb, by the first two syllables of the row.
        last: index of the last noun of the row that begins at a token.
        ended: verbs with their endings, by index: 따르 + 면.
        pairs: stems of two verbs that are one word, by the index of the first: 들어올리, 밝혀지.
    """

    __slots__ = ("ended", "last", "openings", "pairs", "places", "text", "tokens")

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text, self.tokens = text, tokens
        self.last: dict[int, int] = {}
        self.openings: dict[str, list[int]] = {}
        self.ended: dict[int, str] = {}
        self.pairs: dict[int, str] = {}
        looked_up = [""] * len(tokens)
        for n, token in enumerate(tokens):
            if token.tag.startswith(_LOOKED_UP):
                looked_up[n] = token.form
                for row in self._verbs(n) if token.tag.startswith("V") else self._nouns(n):
                    self.openings.setdefault(row[:2], []).append(n)
        self.places = Places(looked_up)

    def between(self, first: int, last: int, until: int | None = None) -> str:
        """The letters of a row of tokens, as far as some offset."""
        letters = self.text[self.tokens[first].start : until or self.tokens[last].end]
        return letters if letters.isalnum() else "".join(letters.split())

    def _nouns(self, first: int) -> list[str]:
        """Notes the last noun of the row that begins at a token, and gives the row where it is more than one."""
        last = first
        while last + 1 < len(self.tokens) and last - first + 1 < _LONGEST_COMPOUND and self._joins(last):
            last += 1
        self.last[first] = last
        return [self.between(first, last)] if last > first else []

    def _verbs(self, n: int) -> list[str]:
        """Notes a verb with its ending and the pair of verbs that begins at it, and gives both."""
        self.last[n] = n
        tokens = self.tokens
        if n + 1 >= len(tokens) or not tokens[n + 1].tag.startswith("E"):
            return []
        ended = self.between(n, n + 1)
        rows = []
        if len(ended) > 1:  # 볼 of 볼 수 없다 is no ball
            self.ended[n] = ended
            rows.append(ended)
        if n + PAIR <= len(tokens) and tokens[n + 1].tag == _LINKING and tokens[n + 2].tag.startswith("V"):
            self.pairs[n] = self.between(n, n + 1, tokens[n + 2].start) + tokens[n + 2].form
            rows.append(self.pairs[n])
        return rows

    def _joins(self, last: int) -> bool:
        """Whether the next token is a noun that follows at once or after white space."""
        after = self.tokens[last + 1]
        return after.tag.startswith(_NOUN_LIKE) and not self.text[self.tokens[last].end : after.start].strip()
