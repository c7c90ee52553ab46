"""Places that open an English report in capitals: ``BONGHWA, South Korea — Rescuers``."""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enreading import DATELINE, EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found

_SAINTS = frozenset(("ST.", "MT.", "FT."))
_SPELT = regex.compile(r"\p{Lu}{3,}(?:[-'’]\p{Lu}+)?|\p{Lu}{2}[-'’]\p{Lu}{2,}")
_LONGEST = 3
"""Words of the longest name of a place here."""


def dateline(read: Sequence[Word], reading: EnglishReading) -> Iterator[Found]:
    """The place in capitals before a dash that a sentence begins with.

    Args:
        read: the words of the sentence.
        reading: of the document.
    """
    saint = len(read) > 1 and read[0].text in _SAINTS and read[1].kind == "caps"
    spelt = saint or (bool(read) and read[0].kind == "caps" and _SPELT.fullmatch(read[0].text))
    if spelt and not any(_opens_headline(word, reading) for word in read[: 1 + saint]):
        end = 1 + saint
        while end < min(_LONGEST, len(read)) and read[end].kind == "caps" and read[end].gap == " ":
            end += 1
        sport = any(word.text.lower() in reading.words.sport for word in read[:end])
        if not sport and DATELINE.match(reading.text, read[end - 1].end):
            yield Found(read[0].start, read[end - 1].end, "PLACE", "en.entity.place.dateline", priority=4)


def _opens_headline(word: Word, reading: EnglishReading) -> bool:
    """``SOCCER - `` and ``NBA BASKETBALL - `` are no datelines."""
    low = word.text.lower()
    entries = reading.lists.entries(word.text)
    body = bool(entries) and entries[0].type != "PLACE"
    return low in reading.words.common or low in reading.words.sport or body
