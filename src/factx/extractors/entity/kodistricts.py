"""Districts that no list holds, behind the place they lie in: ``경북 봉현군 솔내면 하곡리``."""

from collections.abc import Iterable, Iterator

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kosentence import KoreanSentence

_NEXT = regex.compile(rf"\s(?P<name>[가-힣]{{2,4}}(?P<level>[시군구읍면동리])){PARTICLE}")
_INSIDE = {
    "도": "시군구", "시": "구군읍면동리", "군": "읍면리", "구": "동", "읍": "리", "면": "리",
}  # fmt: skip
_WHOLE_WORDS = frozenset("리동면구")
"""Endings of many ordinary words (일자리, 봉사활동): the tagger must not know the whole as one."""


def districts(sentence: KoreanSentence, places: Iterable[Found]) -> list[Found]:
    """The districts that follow a place, each level inside the one before it.

    Args:
        sentence: where they stand.
        places: names found so far.
    """
    return [one for place in places if place.type == "PLACE" for one in _behind(sentence, place)]


def _behind(sentence: KoreanSentence, place: Found) -> Iterator[Found]:
    name = sentence.text[place.start : place.end]
    level = "도" if name in sentence.words.provinces else name[-1]
    at = place.end
    while inside := _INSIDE.get(level):
        match = _NEXT.match(sentence.text, at, sentence.end)
        if not match or match["level"] not in inside:
            break
        told = sentence.words.org.of(match["name"])
        if told is not None and told[0].endswith(match["level"]) and len(told[0]) > 1:
            break  # 화성시 다온배터리
        if level not in "읍면" and _is_word(sentence, match.start("name"), match.end("name")):
            break
        yield Found(match.start("name"), match.end("name"), "PLACE", "ko.entity.place.district", priority=4)
        level, at = match["level"], match.end("name")


def _is_word(sentence: KoreanSentence, start: int, end: int) -> bool:
    token = sentence.token_before(end)
    if token is None:
        return False
    if token.end - token.start < 2 or token.tag != "NNG":
        return False
    return sentence.text[end - 1] == "동" or (token.start == start and sentence.text[end - 1] in _WHOLE_WORDS)
