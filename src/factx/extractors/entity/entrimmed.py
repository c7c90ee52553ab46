"""Where a name begins in a chain of English capitals: a sentence's first word has one anyway, ordinary words may."""

from collections.abc import Sequence

import regex

from factx.extractors.entity.enchain import KOREAN_PLACE, Segment
from factx.extractors.entity.enframed import opening_capitals
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word

_PAIR = 2
_ARTICLES = ("the", "a", "an")
_AGENT = regex.compile(r"\p{Lu}\p{Ll}+(?:er|or|ist|ian|ant|man|woman|ee|eur|ess|star|mate)$")
"""How English words for people end (``Climber Ana Ruiz``)."""


def trimmed(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> Segment:
    """A segment without the ordinary words before its name; it may have no words left.

    Args:
        segment: of a chain.
        read: the words of its sentence.
        reading: of the document.
    """
    words, first = segment.words, segment.first
    opens = first == 0 and len(words) > _PAIR and words[0].text.lower() in reading.words.functions
    if opens and words[-1].text == "I":
        words = words[:-1]  # At Cheongpa Marine I was
    if first == 0 and (opening := opening_capitals(words, reading.words)):
        words, first = words[opening:], opening
    while len(words) > 1 and _is_before_name(words, first, read, reading):
        words, first = words[1:], first + 1
    return Segment(words, first, segment.titled and first == segment.first)


def _is_before_name(words: Sequence[Word], first: int, read: Sequence[Word], reading: EnglishReading) -> bool:
    """Whether the first of several words is no part of the name that the others may be."""
    lists, word, second = reading.words, words[0], words[1]
    if (word.start, words[-1].end) in reading.listed or word.kind != "cap":
        return False
    if word.text in lists.openings and second.is_cap and not lists.is_ordinary(second.text):
        return False  # Port Elwood
    low = word.text.lower()
    initial = first == 0 or read[first].gap.strip() not in ("", "-")
    if not (initial or low in _ARTICLES) or not _is_ordinary(words, reading, initial=initial):
        return False
    if word.text in lists.surnames and "-" in second.text and not KOREAN_PLACE.match(second.text):
        return False  # Gong Ji-hun
    return not _opens_body(words, reading) and not (
        word.text in lists.given and low not in reading.lower and second.text.lower() not in lists.common
    )


def _is_ordinary(words: Sequence[Word], reading: EnglishReading, *, initial: bool) -> bool:
    lists, word = reading.words, words[0]
    low = word.text.lower()
    if low in lists.common or low in reading.lower or _is_work(word, reading):
        return True
    agent = initial and len(words) > _PAIR and _AGENT.match(word.text) and words[1].text in lists.given
    return bool(agent) and word.text not in lists.given and word.text not in lists.surnames


def _is_work(word: Word, reading: EnglishReading) -> bool:
    """What people and bodies are by what they do (``Airline Hanbit Air``)."""
    lists, low = reading.words, word.text.lower()
    return (low in lists.occupations or low in lists.org_nouns) and word.text not in lists.given


def _opens_body(words: Sequence[Word], reading: EnglishReading) -> bool:
    """``Summit Holdings``, ``Flood Response Task Force``: an ordinary word that begins the name of a body."""
    lists, low = reading.words, words[0].text.lower()
    body = lists.endings.get(words[-1].text) == "ORG"
    made = len(words) == _PAIR or words[1].text.lower() in lists.common
    plain = _is_work(words[0], reading) or low in lists.functions or low in reading.lower
    return body and made and not plain
