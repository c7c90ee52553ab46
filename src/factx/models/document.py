"""What reading and tokenizing give: a document with its zones, sentences and tokens."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal, NamedTuple

from factx.models.source import Source

Lang = Literal["ko", "en", "und"]
Zone = Literal["headline", "dateline", "byline", "caption", "body", "related", "boilerplate"]

FACT_ZONES: frozenset[Zone] = frozenset({"headline", "dateline", "body"})
"""Zones whose words may become facts; mentions elsewhere are kept with their zone."""


class Token(NamedTuple):
    """One token of a tokenizer.

    Tokens of Kiwi overlap and may be empty (``말했`` gives ``하@37:38 었@37:38``), so they are no partition of the text
    and `form` need not be the surface: evidence is always cut from the text.

    Attributes:
        tag: Kiwi's part of speech (``NNP``, ``SN``, ``JX`` …); empty for English, whose blank tokenizer tags nothing.
    """

    start: int
    end: int
    form: str
    tag: str


token_of: Callable[[tuple[int, int, str, str]], Token] = partial(tuple.__new__, Token)
"""The token of its four fields, at a third of the cost of naming them: there are thousands."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one block; offsets are those of the document."""

    start: int
    end: int
    lang: Lang
    zone: Zone
    block: int
    tokens: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a line that stands by itself, with its zone and language."""

    start: int
    end: int
    lang: Lang
    zone: Zone


@dataclass(frozen=True, slots=True)
class Document:
    """A source after decoding, zoning and tokenizing. `text` is NFC; all offsets are code points of it."""

    source: Source
    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...] = ()

    @property
    def id(self) -> str:
        """The id of its source."""
        return self.source.id

    @property
    def anchor(self) -> str | None:
        """The publication date (ISO) that relative dates hang on, or None."""
        return self.source.published

    def sentences_in(self, lang: Lang) -> Iterator[Sentence]:
        """The sentences of one language, in order."""
        return (sentence for sentence in self.sentences if sentence.lang == lang)
