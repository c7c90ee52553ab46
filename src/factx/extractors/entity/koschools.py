"""Korean schools told short: ``은솔초 보건교사``, ``다온중 2학년``, ``은솔초와 다온중에서``.

초, 중 and 고 end hundreds of ordinary words (기초, 회의 중, 사고) and of given names (김현중), so that a school needs
what only schools have behind it, or another school beside it. A title alone behind the shape of a person is his.
"""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.koagain import again
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords

SCHOOL = "ko.entity.org.school-told"
"""The rule of these names."""
_OVER_SHAPES = 6
_STEM = 2
"""Syllables of the shortest stem, and of the longest that the tagger may tear into a verb (다온)."""
_NAME = r"[가-힣]{2,4}[초중고]"
_ROW = regex.compile(
    rf"(?<![가-힣\w])(?P<one>{_NAME})(?:[과와]\s|[·,]\s?)(?P<other>{_NAME})"
    rf"(?={PARTICLE})"
)

_ALONE = regex.compile(rf"(?<![가-힣\w])(?P<name>{_NAME})(?:에서|에|의|은|는|이|가|도|과|와)(?:는|도)?(?![가-힣])")
_FULL = regex.compile(r"[가-힣](?:초등|중|고등)학교")


def schools(sentences: Sequence[KoreanSentence], text: str, words: KoreanWords) -> list[Found]:
    """Every sight of the schools that some sight tells.

    Args:
        sentences: of one document.
        text: of the document.
        words: the Korean word lists.
    """
    names = {name for sentence in sentences for name in _told(sentence, words)}
    if names or _FULL.search(text):
        names |= {name for sentence in sentences for name in _beside_others(sentence, words)}
    return list(again(names, text, "ORG", SCHOOL, _OVER_SHAPES))


def _beside_others(sentence: KoreanSentence, words: KoreanWords) -> Iterator[str]:
    """``다온중도 마찬가지였다``: where a school has been named, what ends like one and is no word."""
    for match in _ALONE.finditer(sentence.text, sentence.start, sentence.end):
        name = match["name"]
        shaped = words.is_person_shaped(name) and name[0] in words.common_surnames
        if not shaped and _is_school(sentence, *match.span("name")):
            yield name


def _told(sentence: KoreanSentence, words: KoreanWords) -> Iterator[str]:
    text = sentence.text
    if all(text.find(end, sentence.start, sentence.end) < 0 for end in "초중고"):
        return
    for match in words.before_school.finditer(text, sentence.start, sentence.end):
        shaped = words.is_person_shaped(match["name"]) and match["name"][0] in words.common_surnames
        if shaped and match["role"]:
            continue
        if _is_school(sentence, *match.span("name"), graded=match["grade"] is not None):
            yield match["name"]
    for match in _ROW.finditer(text, sentence.start, sentence.end, overlapped=True):
        if all(_is_school(sentence, *match.span(one)) for one in ("one", "other")):
            yield from (match["one"], match["other"])


def _is_school(sentence: KoreanSentence, start: int, end: int, *, graded: bool = False) -> bool:
    """The tagger knows no ordinary word that ends here: neither 사고 nor 회의 + 중, unless a form of it follows."""
    name, last = sentence.text[start:end], sentence.token_before(end)
    if last is None or name in sentence.words.generic:
        return False
    if last.end - last.start > 1:
        return last.start == start and last.tag == "NNP"
    stem, before = name[:-1], sentence.token_before(end - 1)
    if stem in sentence.words.name_stems or sentence.is_place(stem):
        return True
    if last.tag[0] not in "NX" or stem in sentence.words.generic:
        return False
    if graded:
        return before is not None and before.tag[0] == "N"  # 하늘중 2학년
    if before is not None and before.tag[0] in "EV":
        return len(stem) == _STEM and name[-1] != "고"  # 다온중, to the tagger 다/MAG 오/VV ᆫ/ETM 중/NNB
    return before is not None and (before.tag == "NNP" or before.end - before.start == 1)
