"""Korean sentences as chunks: the nouns that stand together without a space, and what follows them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from factx.models.document import Sentence, Token

_PROPER = {"NNP"}
_NAMES = frozenset(("NNP", "SL", "SH"))
_ALONE = frozenset(("MM", "MAG", "IC", "NP", "MAJ"))
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
    for group in _groups(sentence.tokens, text, surnames):
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
