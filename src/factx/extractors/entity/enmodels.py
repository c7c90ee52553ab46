"""English names that their shape or one phrase tells in the bare text: ``the Ondam S7``, ``seen by The Meridian``.

The code of a model (letters and digits) behind an unknown word makes both the name of a thing, and the code alone is
that thing later. A capital on the article in the middle of a sentence is part of a title: whom somebody told
something, or by whom a paper was seen, is an outlet then.
"""

from collections.abc import Iterator

import regex

from factx.extractors.entity.enowners import own_names
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found

_CODED = regex.compile(
    r"(?<![\p{L}\d’'-])(?P<word>\p{Lu}\p{Ll}{2,14})\s(?P<code>(?!(?:Q[1-4]|G\d{1,2}|U\d\d|H[12]|V[1-6])(?!\w))"
    r"[A-Z]{1,3}-?\d{1,4}[A-Za-z]?)(?:\s(?:Pro|Max|Plus|Ultra|Mini|Lite|Air))?(?![\w-]|[.,:]\d)"
)
_NUMBERED = regex.compile(
    r"(?<![\p{L}\d])[Aa]n?\s(?P<name>(?P<word>\p{Lu}\p{Ll}{2,14})\s(?!(?:19|20)\d\d(?!\d))\d{2,4}[A-Z]?)(?![\w-]|[.,:]\d|\s?%)"
)
"""``a Tuuli 300``: one of a kind."""
_TOLD = regex.compile(
    r"\b(?:(?:seen|obtained|reviewed|viewed|verified|examined|heard|quoted|contacted|published|reported|cited|shown|told|"
    r"interviewed|polled)\s(?:(?:to|by|in|exclusively)\s)?|(?:spoke|speak|speaks|speaking|talked|talking|confirmed|"
    r"interview|statement|email|e-mail|letter)\s(?:exclusively\s)?(?:to|with)\s)"
    r"(?P<name>The\s\p{Lu}\p{Ll}{2,14}(?:\s\p{Lu}\p{Ll}{2,14})?)(?!['’]?\p{L})"
)
_OVER_LISTS = 6
"""``Meridian`` is a town as well."""


def instant_names(reading: EnglishReading) -> Iterator[Found]:
    """What the bare text of a document names: possessives that are firms, models with their codes, outlets.

    Args:
        reading: of the document.
    """
    yield from own_names(reading)
    yield from coded_models(reading)
    yield from numbered_models(reading)
    yield from told_outlets(reading)


def coded_models(reading: EnglishReading) -> Iterator[Found]:
    """``Ondam S7``, ``the S7``: an unknown word with the code of a model, and the code alone behind an article.

    Args:
        reading: of the document.
    """
    text, codes = reading.text, set()
    for match in _CODED.finditer(text):
        if _is_maker(match["word"], reading):
            codes.add(match["code"])
            yield Found(match.start(), match.end(), "PRODUCT", "en.entity.product.coded", priority=6)
    for code in sorted(codes):
        for match in regex.finditer(rf"(?:[Tt]he|[Aa]n?|its|new|returned)\s(?P<name>{code})(?![\w-])", text):
            yield Found(match.start("name"), match.end("name"), "PRODUCT", "en.entity.product.coded", priority=4)


def numbered_models(reading: EnglishReading) -> Iterator[Found]:
    """``The lift, a Tuuli 300, fell``: an unknown word with a number of which there are several, at all its sights.

    Args:
        reading: of the document.
    """
    text = reading.text
    names = {match["name"] for match in _NUMBERED.finditer(text) if _is_maker(match["word"], reading)}
    for name in sorted(names):
        for match in regex.finditer(rf"(?<![\p{{L}}\d]){regex.escape(name)}(?![\w-]|[.,:]\d)", text):
            yield Found(match.start(), match.end(), "PRODUCT", "en.entity.product.numbered", priority=6)


def _is_maker(word: str, reading: EnglishReading) -> bool:
    """No label of things that are numbered (Gate B12), no place, person, month or ordinary word."""
    low, words = word.lower(), reading.words
    plain = low in words.common or low in words.functions or low in reading.lower or low in words.calendar
    person = word in words.surnames or word in words.demonyms
    placed = words.endings.get(word) == "PLACE" or any(e.type == "PLACE" for e in reading.lists.entries(word))
    return not (plain or person or placed or low in words.place_nouns or low in words.labels)


def told_outlets(reading: EnglishReading) -> Iterator[Found]:
    """``seen by The Meridian``, ``told The Harbour Post``: at these sights and at all others with the same article.

    Args:
        reading: of the document.
    """
    text = reading.text
    names = {match["name"] for match in _TOLD.finditer(text) if not reading.lists.entries(match["name"])}
    for name in sorted(names):
        for match in regex.finditer(rf"(?<![\p{{L}}\d]){regex.escape(name)}(?![\p{{L}}\d])", text):
            yield Found(match.start(), match.end(), "ORG", "en.entity.org.outlet", priority=_OVER_LISTS)
