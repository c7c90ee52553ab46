"""The outlets and the reporters in Korean bylines: ``단목신문 반지호 기자``, a line of its own."""

from collections.abc import Iterator

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Gazetteer
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.words_ko import KoreanWords

OUTLET = "ko.entity.org.outlet"
"""The rule of these names."""
_BYLINE = regex.compile(
    r"(?m)^[\s\[(]{0,2}(?P<outlet>[가-힣A-Za-z]{3,9})\s(?:[가-힣]{2,4}\s)?[가-힣]{2,4}\s?(?:선임|수습|객원|전문)?"
    r"(?:기자|특파원|앵커|논설위원)(?=\s?(?:$|[\])(=|·/.]|[A-Za-z0-9._-]+@|\d{4}))"
)
_WIRE = regex.compile(r"\([가-힣]{2,5}(?:[·,]\s?[가-힣]{2,5}){0,2}\s?=\s?(?P<outlet>[가-힣A-Za-z0-9]{3,9})\)")
_REPORTER = regex.compile(
    r"(?m)(?:^[\s\[(]{0,2}(?:[가-힣A-Za-z]{2,10}\s){1,2}|[=)]\s?)(?P<name>[가-힣]{2,4})\s?(?:선임|수습|객원|전문)?"
    r"(?:기자|특파원|논설위원)(?=\s?(?:$|[\])(=|·/.]|[A-Za-z0-9._-]+@|\d{4}))"
)
_SHORT = 2


def outlets(text: str, words: KoreanWords, lists: Gazetteer) -> Iterator[Found]:
    """The outlet of every byline, wherever the document names it.

    Args:
        text: of the document.
        words: the Korean word lists.
        lists: the lists of names; what they hold is no unknown outlet.
    """
    for match in words.told_outlet.finditer(text, 0, len(text)):
        if match["outlet"] not in words.generic and not lists.entries(match["outlet"]):
            yield Found(match.start("outlet"), match.end("outlet"), "ORG", OUTLET, priority=6)
    if "기자" not in text and "특파원" not in text:
        return
    names = {match["outlet"] for match in _BYLINE.finditer(text)}
    names |= {match["outlet"] for match in _WIRE.finditer(text)}
    for name in sorted(names):
        if name.endswith(words.desks) or name in words.generic or lists.entries(name) or words.is_person_shaped(name):
            continue
        for match in regex.finditer(rf"(?<![가-힣\w]){name}(?![A-Za-z0-9]){PARTICLE}", text):
            yield Found(match.start(), match.start() + len(name), "ORG", OUTLET, priority=6)


def reporters(text: str, words: KoreanWords) -> Iterator[Found]:
    """``정다운 기자``: who signs is named, whatever words of the language the name is made of.

    Args:
        text: of the document.
        words: the Korean word lists.
    """
    if "기자" not in text and "특파원" not in text:
        return
    for match in _REPORTER.finditer(text):
        name = match["name"]
        family = name[0] in words.surnames or name[:_SHORT] in words.surnames
        short = len(name) == _SHORT and name[0] not in words.common_surnames and match[0][0] not in "=)"
        if family and not short and not name.endswith(words.desks) and name not in words.generic:
            yield Found(match.start("name"), match.end("name"), "PERSON", "ko.entity.person.byline", priority=6)
