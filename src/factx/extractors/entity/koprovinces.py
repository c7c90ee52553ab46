"""Korean provinces that no list holds: ``동령도``, to the tagger 동/MM 령/NNG 도/JX, *also the ridge*.

What ends in 도 is a province before a county (동령도 여울군) or with an office of provinces in one word (동령도교육감).
The tagger must not know it: `주민도 해온시에` is no province, and has no 도에서 elsewhere.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence

PROVINCE = "ko.entity.place.do"
"""The rule of these provinces."""
_BEFORE = regex.compile(r"(?<![가-힣\w])(?P<name>[가-힣]{2,3}도)\s[가-힣]{2,3}[시군](?![가-힣]{3})")
_STATED = regex.compile(r"(?<![가-힣\w])(?P<name>[가-힣]{2,3}도)(?:에서|에는|[의는가를와로]\s)")
_NAMED = regex.compile(r"(?<![가-힣\w])(?P<name>[가-힣]{2,3}도)(?=에서|에는|[의는가를와로]?\s)")
_TWICE = 2
_STEM = 2


def provinces(sentences: Sequence[KoreanSentence], text: str) -> list[Found]:
    """Every sight of the unknown provinces of a document where a county or an office follows.

    Args:
        sentences: of the document.
        text: of the document.
    """
    if "도" not in text:
        return []
    found: list[Found] = []
    stated = frozenset(match["name"] for match in _STATED.finditer(text))
    for sentence in sentences:
        found += _before_counties(sentence, stated)
        found += _with_offices(sentence)
    return [*found, *_spoken_of(sentences, text)]


def _spoken_of(sentences: Sequence[KoreanSentence], text: str) -> Iterator[Found]:
    """``서원도에서``, ``서원도의``: behind the particle 도 stands neither; one sight is a proper noun to the tagger."""
    times = Counter(match["name"] for match in _STATED.finditer(text))
    often = {name for name, count in times.items() if count >= _TWICE}
    sights = [
        (sentence, match.start(), match.end())
        for sentence in sentences
        for match in _NAMED.finditer(sentence.text, sentence.start, sentence.end)
        if match["name"] in often
    ]
    proper = {s.text[start:end] for s, start, end in sights if s.tags_in(start, end) == ["NNP"]}
    for sentence, start, end in sights:
        if sentence.text[start:end] in proper and _is_unknown(sentence, start, end):
            yield Found(start, end, "PLACE", PROVINCE, priority=5)


def _before_counties(sentence: KoreanSentence, stated: Collection[str]) -> Iterator[Found]:
    for match in _BEFORE.finditer(sentence.text, sentence.start, sentence.end):
        start, end = match.span("name")
        sure = match["name"] in stated or sentence.is_torn(start, end - 1)
        if sure and _is_unknown(sentence, start, end):
            yield Found(start, end, "PLACE", PROVINCE, priority=5)


def _with_offices(sentence: KoreanSentence) -> Iterator[Found]:
    for match in sentence.words.province_office.finditer(sentence.text, sentence.start, sentence.end):
        start, end = match.span("name")
        if _is_unknown(sentence, start, end):
            yield Found(start, end, "PLACE", PROVINCE, priority=5)


def _is_unknown(sentence: KoreanSentence, start: int, end: int) -> bool:
    """No list, no list of ordinary words and no whole word of the tagger's holds it (온도, 지난해도)."""
    words, name = sentence.words, sentence.text[start:end]
    if name in words.generic or name[:-1] in words.generic or sentence.is_place(name) or sentence.is_place(name[:-1]):
        return False
    tags = sentence.tags_in(start, end)
    if len(tags) == 1 and tags[0] == "NNG":
        return False
    stem = sentence.token_before(end - 1)
    return stem is None or stem.tag == "NNP" or stem.end - stem.start < _STEM or stem.start < start
