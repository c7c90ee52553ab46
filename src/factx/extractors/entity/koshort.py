"""Short forms of bodies that a Korean text gives itself: ``국가시험평가원(국평원)``, or their full name alone."""

from collections.abc import Iterable, Iterator

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.words_ko import KoreanWords, is_hangul

_BRACKET = regex.compile(r"\s?\((?:이하|약칭)?\s?[‘'“\"]?(?P<short>[가-힣]{2,6})[’'”\"]?\s?[),·]")
_LETTERS = regex.compile(r"\s?\((?:이하\s)?(?P<short>[A-Z][A-Za-z0-9&-]{1,9})\s?[),·]")
_BY_SHAPE = "ko.entity.person.shape"
_LONG = 5
"""Syllables of the shortest name that gives a short form without saying so."""
_ENDING = 3
_OF_OFFICES = frozenset("원청국")
"""Syllables of the ending that an office goes by alone, and what it ends in."""
_HEAD = 4
"""Syllables at the end of a name that its head may have (위원회, 대책본부)."""


def abbreviates(short: str, full: str, *, said: bool = False) -> bool:
    """``국평원`` and ``국가시험평가원``: the same first syllable, the others in order, the last one of the head.

    Args:
        short: of two syllables or more.
        full: with or without spaces.
        said: the text says so in brackets; then the short form may begin later (``제품안전평가원(안평원)``).
    """
    joined = "".join(full.split())
    if len(joined) < len(short) + 2 or (joined[0] != short[0] and not said):
        return False
    at = joined.find(short[0])
    if at < 0:
        return False
    for syllable in short[1:]:
        at = joined.find(syllable, at + 1)
        if at < 0:
            return False
    return short[-1] in joined[-_HEAD:]


def short_forms(found: Iterable[Found], text: str, words: KoreanWords) -> frozenset[str]:
    """What the text calls bodies for short, in syllables or in Latin letters.

    Args:
        found: settled names of the first reading. Where one of them has the shape of a person and nothing else speaks
            for a person, but abbreviates a body (금감원 where 금융감독원 has been named) or ends one (안전원 where
            제품안전원 has), it is that body.
        text: of the document.
        words: the Korean word lists.
    """
    names = list(found)
    bodies = [(one.end, text[one.start : one.end]) for one in names if one.type == "ORG" and one.form == "name"]
    bodies = [(end, body) for end, body in bodies if is_hangul(body.replace(" ", ""))]
    shorts = set()
    for end, body in bodies:
        match = _BRACKET.match(text, end)
        if match and abbreviates(match["short"], body, said=True):
            shorts.add(match["short"])
        if (letters := _LETTERS.match(text, end)) and sum(c.isupper() for c in letters["short"]) > 1:
            shorts.add(letters["short"])
    people = {text[one.start : one.end] for one in names if one.type == "PERSON" and one.rule != _BY_SHAPE}
    shaped = {text[one.start : one.end] for one in names if one.rule == _BY_SHAPE} - people
    fulls = {body.replace(" ", "") for _, body in bodies if len(body) >= _LONG}
    shorts |= {one for one in shaped if any(one[-1] == full[-1] and abbreviates(one, full) for full in fulls)}
    shorts |= {one for one in shaped if any(full.endswith(one) and len(full) >= len(one) + 2 for full in fulls)}
    return frozenset(shorts | set(_endings(fulls, words)))


def _endings(fulls: Iterable[str], words: KoreanWords) -> Iterator[str]:
    """``나눔원`` of ``국립장기나눔원``: how a body ends that is no word of the language by itself."""
    for full in fulls:
        told = words.org.of(full)
        end, kind = told or ("", "")
        plain = end in words.roles or end in words.generic or words.is_body_noun(end)
        if kind == "private" and len(end) == _ENDING and end[-1] in _OF_OFFICES and not plain:
            yield end
