"""Korean sentences as chunks: the nouns that stand together without a space, and what follows them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from factx.models.document import Sentence, Token, token_of

_PROPER = {"NNP"}
_NAMES = frozenset(("NNP", "SL", "SH"))
_ALONE = frozenset(("MM", "MAG", "IC", "NP", "MAJ"))
_SCRAPS = frozenset(("NNG", "NNP", "NNB", "XPN", "XR", "MM"))
_LAST_SCRAPS = _SCRAPS | {"XSN"}
_NO_SCRAPS = frozenset("두세네째들님씩쯤적용당별")
"""Numerals and suffixes that leave ordinary words (``두번째``)."""
_FEWEST = 3
_MOST = 4
_NOUN = frozenset(("NNG", "NNP", "NNB", "SL", "SH", "SN", "XPN", "XSN", "XR", "NR", "W_HASHTAG"))


@dataclass(slots=True)
class Chunk:
    """Nouns that stand together without a space.

    Attributes:
        tail: tag and form of the particle or ending right after it, empty where a space or a mark follows.
        joined: only a space lies between it and the next chunk.
        proper: all its words are proper nouns to the tagger.
        has_proper: one of its words is a proper noun, Latin or Chinese.
        nominal: one of its words is a noun or foreign: it is no bare number, counter or suffix.
        role: it is a title or ends in one.
    """

    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]
    tail: str = ""
    joined: bool = False
    proper: bool = field(init=False)
    has_proper: bool = field(init=False)
    nominal: bool = field(init=False)
    role: bool = False

    def __post_init__(self) -> None:
        tags = {token.tag for token in self.tokens}
        self.proper = tags == _PROPER
        self.has_proper = not tags.isdisjoint(_NAMES)
        self.nominal = self.has_proper or "NNG" in tags

    def cut(self, text: str, start: int, end: int) -> "Chunk | None":
        """The part between two offsets, if tokens begin and end there."""
        inside = tuple(token for token in self.tokens if start <= token.start and token.end <= end)
        if start >= end or not inside or inside[0].start != start or inside[-1].end != end:
            return None
        return Chunk(start, end, text[start:end], inside)


def chunks_of(sentence: Sentence, text: str, surnames: frozenset[str]) -> list[Chunk]:
    """The chunks of a Korean sentence in order.

    Args:
        sentence: with Kiwi's tokens.
        text: of the document.
        surnames: syllables that are a chunk where they stand alone (``반 총장``, to the tagger ``반/MM``).
    """
    chunks: list[Chunk] = []
    for group in _groups(_mended(sentence.tokens, text), text, surnames):
        last = group[-1]
        chunk = Chunk(group[0].start, last.end, text[group[0].start : last.end], tuple(group))
        if chunks and chunk.start > chunks[-1].end and not text[chunks[-1].end : chunk.start].strip():
            chunks[-1].joined = True
        chunks.append(chunk)
    follow = {token.start: token for token in reversed(sentence.tokens) if token.end > token.start}
    for chunk in chunks:
        after = follow.get(chunk.end)
        if after and after.tag not in _NOUN and not after.tag.startswith("S"):
            chunk.tail = f"{after.tag}/{after.form}"
    return chunks


def _mended(tokens: tuple[Token, ...], text: str) -> tuple[Token, ...]:
    """The tokens with every word of three or four scraps of one syllable as one proper noun.

    What the tagger knows as a word it does not cut into single syllables: 벌/NNG 원/NNG 리/NNG is a village.
    """
    mended: list[Token] = []
    n = 0
    while n < len(tokens):
        last = n
        if tokens[n].tag in _SCRAPS and _is_scrap(tokens[n], text) and not _inside_word(tokens[n].start, text):
            while last < len(tokens) and _joins(tokens, n, last, text):
                last += 1
        if _FEWEST <= last - n <= _MOST and not (last < len(tokens) and _goes_on(tokens[last], tokens[last - 1].end)):
            start, end = tokens[n].start, tokens[last - 1].end
            mended.append(token_of((start, end, text[start:end], "NNP")))
            n = last
        else:
            mended.append(tokens[n])
            n += 1
    return tuple(mended)


def _is_scrap(token: Token, text: str) -> bool:
    return token.end - token.start == 1 and "가" <= text[token.start] <= "힣" and token.form not in _NO_SCRAPS


def _joins(tokens: tuple[Token, ...], first: int, n: int, text: str) -> bool:
    adjoins = n == first or tokens[n].start == tokens[n - 1].end
    return adjoins and tokens[n].tag in _LAST_SCRAPS and _is_scrap(tokens[n], text)


def _inside_word(start: int, text: str) -> bool:
    return start > 0 and text[start - 1].isalnum()


def _goes_on(token: Token, end: int) -> bool:
    """A word goes on behind an offset with more than a particle."""
    return token.start <= end < token.end + 1 and token.tag[0] not in "JS" and token.tag != "VCP"


def _groups(tokens: tuple[Token, ...], text: str, surnames: frozenset[str]) -> Iterator[list[Token]]:
    group: list[Token] = []
    for token in tokens:
        if token.end == token.start:
            continue
        if token.tag in _NOUN and (not group or token.start == group[-1].end):
            group.append(token)
            continue
        if group:
            yield group
        group = [token] if token.tag in _NOUN else []
        if token.tag in _ALONE and text[token.start : token.end] in surnames and text[token.end : token.end + 1] == " ":
            yield [token]
    if group:
        yield group
