"""Korean chunks that are titles, or end in one."""

from collections.abc import Iterator

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.words_ko import KoreanWords

SOME = "한"
"""A surname, and the determiner of one who is not named."""
TENSES = frozenset(("전", "현"))
"""Surnames, and words between a name and its title."""
_NEAR = 10
"""Characters beside a name that may hold its title (한정우 해양수산부 장관)."""
_SHORTEST = 4
"""Syllables of the shortest title that its ending tells (홍보팀장)."""


def is_role(chunk: Chunk, words: KoreanWords) -> bool:
    """``총괄회장``, ``경찰청장``, ``안전관리실장``.

    Args:
        chunk: of a sentence.
        words: the Korean word lists.
    """
    text = chunk.text
    if text in words.roles or text[-4:] in words.roles or (text[-3:] in words.roles and len(text) >= _SHORTEST + 1):
        return True
    if len(text) >= _SHORTEST and text.endswith(words.title_endings) and not chunk.has_proper:
        return True
    if len(chunk.tokens) == 1 or chunk.proper:
        return False
    place = words.place.of(text)
    if words.place.kind(text) == "strong" or (place and place[1] == "strong"):
        return False  # 중앙시장
    rests = (text[token.start - chunk.start :] for token in chunk.tokens[1:])
    return any(len(rest) > 1 and rest in words.roles and not words.org.kind(rest) for rest in rests)


def is_nobody(chunk: Chunk, after: Chunk | None, named: list[str], text: str, words: KoreanWords) -> bool:
    """``한 직원은``, beside the reporter 한소율: a determiner, unless the text calls somebody 한소율 직원.

    Args:
        chunk: one syllable before a title or an honorific.
        after: the title.
        named: full names of the document with the surname 한.
        text: of the document.
        words: the Korean word lists.
    """
    if chunk.text != SOME or after is None or after.text in words.honorifics:
        return False
    title = after.text
    return not any(
        title in text[max(0, at - _NEAR) : at + _NEAR + _NEAR] for name in named for at in _places(name, text)
    )


def _places(name: str, text: str) -> Iterator[int]:
    at = text.find(name)
    while at >= 0:
        yield at
        at = text.find(name, at + 1)
