"""Titles of works in English: words in quotation marks that all have capitals (``"The Ferry by Moonlight"``)."""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found

_WORD = r"(?:\p{Lu}[\p{L}'’&-]{0,20}\.?|\d{1,4})"
_SMALL = r"(?:a|an|the|of|in|on|and|or|for|to|with|at|from|by|as|into|after|before|under|over|without)"
_TITLE = regex.compile(
    rf"(?<![\p{{L}}\d])[“\"‘](?P<name>{_WORD}(?:,?[ ](?:{_WORD}|{_SMALL})){{1,8}})[,.;:]?[”\"’](?![\p{{L}}\d])"
)
_BEFORE = regex.compile(r"(?P<word>[\p{L}-]+)?(?P<mark>:)?,?\s$")
_REACH = 20
_FUNCTION = regex.compile(rf"{_SMALL}$")


def quoted_titles(reading: EnglishReading, people: Sequence[Found]) -> Iterator[Found]:
    """Titles in quotation marks, unless somebody is said to speak or to write them.

    Args:
        reading: of the document.
        people: named persons: a title that ends in one is none (``"Catch Sim"``).
    """
    text = reading.text
    if not any(mark in text for mark in '“"‘'):
        return
    sure: set[str] = set()
    seen: list[regex.Match[str]] = []
    for match in _TITLE.finditer(text):
        name = match["name"]
        last = name.split()[-1]
        if _FUNCTION.fullmatch(last) or name.isupper():
            continue
        seen.append(match)
        before = _BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        if not (before and (before["mark"] or before["word"] in reading.words.spoken)):
            sure.add(name)
    for match in seen:
        if match["name"] in sure and not any(match.start() < one.start and one.end < match.end() for one in people):
            yield Found(match.start("name"), match.end("name"), "PRODUCT", "en.entity.product.title", priority=-1)
