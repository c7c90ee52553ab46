"""The outlets and the writers of English bylines: ``By Helen Marsh, The Varna Meridian``, a line of its own."""

from collections.abc import Iterator

import regex

from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found

_HEAD = 400
"""Characters from the beginning of a text in which its byline stands."""
_CAP = r"\p{Lu}[\p{L}'’&.-]{1,20}"
_PERSON = rf"(?P<person>(?P<given>{_CAP})(?:\s(?:\p{{Lu}}\.|{_CAP})){{1,2}})"
_OUTLET = rf"(?:[Tt]he\s)?(?P<outlet>{_CAP}(?:\s(?:of\s(?:the\s)?)?{_CAP}){{0,3}})"
_SIGNED = regex.compile(
    rf"(?m)^[ \t]*(?P<by>(?:By|BY|Words\sby|Story\sby|Report\sby|Reporting\sby)\s)?{_PERSON}"
    r"(?:\s(?:in|from)\s\p{Lu}[\p{L} -]{2,20})?"
    rf"(?:,\s|\s\|\s|\s(?P<for>(?:(?:reports?|reporting|writes?|writing)\s)?for)\s){_OUTLET}"
    r"(?P<kind>\s(?:magazine|newspaper|correspondent|staff|reporter|news\sdesk|business\sdesk))?"
    r"(?:,\s\p{Lu}[\p{L} ]{2,20})?[ \t]*$"
)
_ALONE = regex.compile(
    rf"(?m)^[ \t]*(?:[Tt]he\s)?(?P<outlet>{_CAP}(?:\s{_CAP}){{1,3}})(?:,\s(?P<town>\p{{Lu}}[\p{{L}} ]{{2,20}}))?[ \t]*$"
)
_BACK = 12
_PAIR = 2
_TOLD = regex.compile(r"\b(?:told|tells|telling|assured)\s(?:the\s)?$")
_DID = regex.compile(
    r"\s(?:has\s(?:seen|learned|learnt|obtained|asked)|understands|reported|asked|contacted|can\sreveal)\b"
)
_SHORT = 5
"""Letters of the shortest word that an outlet is called by."""


def bylines(reading: EnglishReading) -> Iterator[Found]:
    """The writer and the outlet of the byline; the outlet again where somebody tells it something.

    Args:
        reading: of the document.
    """
    text, words, lists = reading.text, reading.words, reading.lists
    named: set[str] = set()
    for match in _SIGNED.finditer(text, 0, _HEAD):
        known = match["given"] in words.given or match["given"] in words.surnames
        told = match["by"] or match["for"] or known
        place = any(entry.type == "PLACE" for entry in lists.entries(match["outlet"]))
        first = match["outlet"].split()[0]
        human = first in words.given or first in words.surnames or match["outlet"] in words.roles
        if not told or human or first.lower() in words.calendar:
            continue
        if match["by"] or known or match["kind"]:
            yield Found(match.start("person"), match.end("person"), "PERSON", "en.entity.person.byline", priority=7)
        if not place:
            yield Found(match.start("outlet"), match.end("outlet"), "ORG", "en.entity.org.outlet", priority=7)
            named.add(match["outlet"])
    for match in _ALONE.finditer(text, 0, _HEAD):
        last = match["outlet"].split()[-1]
        if last in words.media or (last in words.newspapers and match["town"]):
            yield Found(match.start("outlet"), match.end("outlet"), "ORG", "en.entity.org.outlet", priority=7)
            named.add(match["outlet"])
    shorts = {part for name in named for part in (name.split()[0], name.split()[-1]) if not _is_plain(part, reading)}
    for name in sorted(named | shorts):
        if name not in text[_HEAD // 2 :] and text.count(name) < _PAIR:
            continue
        for found in regex.finditer(rf"(?<![\w-]){regex.escape(name)}(?![\w-])", text):
            if " " in name or _is_told(text, found.start(), found.end()):
                yield Found(found.start(), found.end(), "ORG", "en.entity.org.outlet", priority=6)


def _is_told(text: str, start: int, end: int) -> bool:
    """``he told Meridian``, ``Meridian has learned``."""
    told = _TOLD.search(text, max(0, start - _BACK), start) is not None
    return told or _DID.match(text, end) is not None


def _is_plain(word: str, reading: EnglishReading) -> bool:
    words, low = reading.words, word.lower()
    return len(word) < _SHORT or words.is_ordinary(word) or low in words.functions or word in words.given
