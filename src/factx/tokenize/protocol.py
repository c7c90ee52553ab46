"""What a tokenizer of a language offers."""

from typing import Protocol

from factx.models.document import Token

Piece = tuple[int, int, tuple[Token, ...]]
"""A sentence: its offsets and its tokens, all in code points of the whole text."""


class Tokenizer(Protocol):
    """Splits a paragraph into sentences with their tokens."""

    version: str

    def sentences(self, text: str, start: int, end: int) -> list[Piece]:
        """The sentences of ``text[start:end]``, in order, without the blanks around them."""
        ...
