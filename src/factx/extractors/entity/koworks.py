"""Titles of Korean works in quotation marks whose kind nobody says: ``백운재의 ‘나루’``, ``‘겨울 수영장’이 개봉했다``.

What stands behind a person's possessive, or before what only works are (shown, published, sold at an auction), is a
title; the same words in marks are it again.
"""

from collections.abc import Iterable, Iterator

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.words_ko import KoreanWords, is_hangul

_MARKED = regex.compile(r"[‘'「『《〈](?P<name>[가-힣A-Za-z0-9][^‘’'“”\"「」『』《》〈〉\n.,()?!]{0,28})[’'」』》〉]")
_SENTENCE = regex.compile(r"(?:다|요|까|죠|냐|라고|자고|다고|며|니다|세요|어라|았|었|함|음|됨)$")
_CODED = regex.compile(
    r"(?!G\d|U\d\d)[가-힣]{2,8}\s?[A-Z]{1,3}-?\d{1,4}[A-Za-z]{0,2}(?:\s(?:[가-힣]{1,4}|[A-Z][a-z]{1,5}))?$"
)
"""``온담 S7``, ``누림 K3 프로``: the code of a model behind a word."""
_OF_WORKS = frozenset("「『《〈")
"""Marks that stand around titles alone."""
_RULES = ("ko.entity.work", "ko.entity.product.marked")
_BEFORE = 8
_LONG = 5
_ONE_WORD = 4
"""Characters of the shortest title that stands without its marks later, of several words and of one."""


def works(found: Iterable[Found], text: str, words: KoreanWords) -> Iterator[Found]:
    """Every sight in marks of the titles of a document, and of long ones without.

    Args:
        found: settled names of a document.
        text: of the document.
        words: the Korean word lists.
    """
    if not any(mark in text for mark in "‘'「『《〈"):
        return
    people, titles, named = set(), set(), set()
    for one in found:
        if one.type == "PERSON":
            people.add(one.end)
            named.add((one.start, one.end))
        elif one.rule in _RULES:
            titles.add(text[one.start : one.end])
            named.add((one.start, one.end))
    sights = [match for match in _MARKED.finditer(text) if not _SENTENCE.search(match["name"])]
    for match in sights:
        of_person = text.startswith("의 ", match.start() - 2) and match.start() - 2 in people
        of_maker = words.of_maker.search(text, max(0, match.start() - _BEFORE), match.start())
        of_works = match[0][0] in _OF_WORKS and not words.of_law.search(match["name"])
        thing = _CODED.match(match["name"]) or words.made.match(text, match.end())
        article = thing and match["name"] not in words.generic and not words.is_body_noun(match["name"])
        if of_works or of_person or of_maker or article or words.shown.match(text, match.end()):
            titles.add(match["name"])
    for match in sights:
        if match["name"] in titles and match.span("name") not in named:
            yield Found(match.start("name"), match.end("name"), "PRODUCT", "ko.entity.product.title", priority=7)
    for title in sorted(titles):
        if len(title) >= (_LONG if " " in title else _ONE_WORD):
            end = PARTICLE if is_hangul(title[-1]) else ""
            for match in regex.finditer(rf"(?<![가-힣\w‘'「『《〈]){regex.escape(title)}(?![A-Za-z0-9]){end}", text):
                yield Found(match.start(), match.start() + len(title), "PRODUCT", "ko.entity.product.title", priority=7)
