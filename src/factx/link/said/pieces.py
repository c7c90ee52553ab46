"""The pieces of a sentence that say one thing each: its clauses, inside and outside of what it quotes."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from factx.link.clause import english, korean
from factx.link.clause.context import Range
from factx.link.clause.english_clauses import parts
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.models.mention import Mention, QuoteValue

_NOTHING = "nothing"


class Piece(NamedTuple):
    """A clause, and the quotation that it stands in, if any."""

    start: int
    end: int
    quote: Mention | None

    @property
    def span(self) -> Range:
        """Its place in the text."""
        return self.start, self.end


def pieces(sentence: SentenceView, quotes: list[Mention]) -> list[Piece]:
    """The pieces of a sentence in order.

    Args:
        sentence: to be cut.
        quotes: speech that touches it, terms left out.
    """
    found: list[Piece] = []
    for start, end, quote in _regions(sentence, quotes):
        clauses = _korean(sentence, start, end) if sentence.lang == "ko" else _english(sentence, start, end)
        found += [Piece(a, b, quote) for a, b in clauses if a < b]
    return found


def _regions(sentence: SentenceView, quotes: list[Mention]) -> Iterator[tuple[int, int, Mention | None]]:
    """What the sentence says itself and what it quotes, in order; of quotations inside one another the inner one."""
    inside: list[tuple[int, int, Mention]] = []
    for quote in quotes:
        value = quote.value
        if isinstance(value, QuoteValue) and not _only_denies(sentence, value):
            start, end = max(value.content.start, sentence.start), min(value.content.end, sentence.end)
            if start < end:
                inside.append((start, end, quote))
    cuts = sorted({sentence.start, sentence.end, *(at for start, end, _ in inside for at in (start, end))})
    for start, end in pairwise(cuts):
        holding = [(b - a, quote.start, quote) for a, b, quote in inside if a <= start and end <= b]
        yield start, end, min(holding, key=lambda item: item[:2])[2] if holding else None


def _korean(sentence: SentenceView, start: int, end: int) -> Iterator[Range]:
    tokens = sentence.tokens_between(start, end)
    endings, first = korean.endings(sentence.rules), 0
    for n in range(len(tokens)):
        closes = tokens[n].tag == "EC" and (korean.ends_clause(tokens, n, endings) or _rather(tokens, n))
        if closes or n + 1 == len(tokens):
            yield tokens[first].start, min(tokens[n].end, end)
            first = n + 1


def _rather(tokens: Sequence[Token], n: int) -> bool:
    """숨기려던 게 아니라 · 기다렸을 뿐: what comes behind is so instead."""
    return tokens[n].form == "라" and n > 0 and tokens[n - 1].tag == "VCN"


def _only_denies(sentence: SentenceView, value: QuoteValue) -> bool:
    """``Her firm has admitted · nothing`` reports no words of hers."""
    if sentence.lang != "en" or value.manner != "indirect":
        return False
    words = sentence.words_between(value.content.start, value.content.end)
    return len(words) == 1 and words[0].low == _NOTHING


def _english(sentence: SentenceView, start: int, end: int) -> Iterator[Range]:
    words = sentence.words_between(start, end)
    grammar, first = english.grammar(sentence.rules), 0
    for n in range(1, len(words) + 1):
        if n == len(words) or (words[n].may_part and parts(words, n, grammar)):
            yield words[first].start, words[n - 1].end
            first = n
