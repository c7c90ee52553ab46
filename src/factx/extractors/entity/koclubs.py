"""Korean clubs that bear a town's name and 시티: 운포 시티, in a report on sport.

Elsewhere 시티 ends the names of quarters and projects (스마트 시티), so that the report must speak of sport.
"""

from collections.abc import Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.koagain import again
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords

CLUB = "ko.entity.org.club-told"
"""The rule of these names."""
_OVER_SHAPES = 6
_SPORTY = 3
"""Different words of sport from which a report is on sport."""
_NAMED = regex.compile(rf"(?<![가-힣\w])(?P<name>(?P<town>[가-힣]{{2,5}})\s시티){PARTICLE}")


def clubs(sentences: Sequence[KoreanSentence], text: str, words: KoreanWords) -> list[Found]:
    """Every sight of such clubs.

    Args:
        sentences: of one document.
        text: of the document.
        words: the Korean word lists.
    """
    if "시티" not in text or sum(word in text for word in words.sport) < _SPORTY:
        return []
    names = {
        match["name"]
        for sentence in sentences
        for match in _NAMED.finditer(sentence.text, sentence.start, sentence.end)
        if match["town"] not in words.projects
    }
    return list(again(names, text, "ORG", CLUB, _OVER_SHAPES))
