"""Titles of Korean works in quotation marks whose kind nobody says: ``백운재의 ‘나루’``, ``‘겨울 수영장’이 개봉했다``.

What stands behind a person's possessive, or before what only works are (shown, published, sold at an auction), is a
title; the same words in marks are it again.
"""

from collections.abc import Iterable, Iterator

import regex

from factx.extractors.entity.found import Found

_MARKED = regex.compile(r"[‘'「『《〈](?P<name>[가-힣A-Za-z0-9][^‘’'“”\"「」『』《》〈〉\n.,()?!]{0,28})[’'」』》〉]")
_SENTENCE = regex.compile(r"(?:다|요|까|죠|냐|라고|자고|다고|며|니다|세요|어라|았|었|함|음|됨)$")
_OF_MAKER = regex.compile(r"(?:감독|작가|화가|가수|시인|소설가|작곡가|조각가|연출가|안무가|밴드|작)의\s$")
_SHOWN = regex.compile(
    r"(?:이|가|은|는|을|를|의|로|으로|에|도)?\s(?:[가-힣0-9]{1,8}\s){0,2}"
    r"(?:개봉|출간|발매|상영|방영|초연|연재|데뷔|주연|낙찰|각본|리메이크|관객|대본|원작|초판|개막작|발간|음원|시사회)"
)
_RULES = ("ko.entity.work", "ko.entity.product.marked")
_BEFORE = 8
_LONG = 5
"""Characters of the shortest title that stands without its marks later."""


def works(found: Iterable[Found], text: str) -> Iterator[Found]:
    """Every sight in marks of the titles of a document, and of long ones without.

    Args:
        found: settled names of a document.
        text: of the document.
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
        of_maker = _OF_MAKER.search(text, max(0, match.start() - _BEFORE), match.start())
        if of_person or of_maker or _SHOWN.match(text, match.end()):
            titles.add(match["name"])
    for match in sights:
        if match["name"] in titles and match.span("name") not in named:
            yield Found(match.start("name"), match.end("name"), "PRODUCT", "ko.entity.product.title", priority=7)
    for title in sorted(titles):
        if " " in title and len(title) >= _LONG:
            for match in regex.finditer(rf"(?<![가-힣\w‘'「『《〈]){regex.escape(title)}(?![A-Za-z0-9])", text):
                yield Found(match.start(), match.end(), "PRODUCT", "ko.entity.product.title", priority=7)
