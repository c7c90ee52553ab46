"""Ships in English: ``the Geumhae No. 7``, ``aboard the Pacific Aurora``. An article that has some speaks of ships."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enunknown import Sight
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found

_PAIR = 2
_LONGEST = 3
_BACK = 4
"""Words before a ship that may say what is done to it or who is aboard (``captain of the Pacific Aurora``)."""
_REACH = 6
"""Words behind ``Pacific Aurora, a`` within which the noun must come."""
_AUXILIARIES = frozenset(("is", "was", "had", "has", "could", "would", "will", "that", "which", "to", "until"))
_TONS = regex.compile(r"[\d.,]+-?(?:ton|tonne|gt|t)$")
_ARTICLES = frozenset(("a", "an", "the", "its", "another"))


def numbered_vessels(read: Sequence[Word], reading: EnglishReading) -> Iterator[Found]:
    """The ships of one sentence that are called by a name and a number.

    Args:
        read: the words of the sentence.
        reading: of the document.
    """
    if reading.lower.isdisjoint(reading.words.vessels):
        return
    for n in range(1, len(read) - 1):
        if read[n].text.rstrip(".") != "No" or read[n + 1].kind != "num":
            continue
        first = n
        while first > 0 and _is_part(read[first - 1], reading) and read[first].gap == " ":
            first -= 1
        if first < n and not (n + 2 < len(read) and read[n + 2].is_cap and read[n + 2].gap == " "):
            yield Found(read[first].start, read[n + 1].end, "PRODUCT", "en.entity.product.vessel", priority=6)


def _is_part(word: Word, reading: EnglishReading) -> bool:
    low = word.text.lower()
    plain = low in reading.words.common or low in reading.words.functions or word.text in reading.words.demonyms
    return word.is_cap and not plain and (word.start, word.end) not in reading.listed


def unknown_vessels(sights: Sequence[Sight], reading: EnglishReading) -> Iterator[Segment]:
    """Every sight of the unknown names that some sight says are ships.

    Args:
        sights: segments that nothing else explains, with the words of their sentences.
        reading: of the document.
    """
    if reading.lower.isdisjoint(reading.words.vessels):
        return
    by_text: defaultdict[str, list[Sight]] = defaultdict(list)
    for segment, read in sights:
        if len(segment.words) <= _LONGEST and all(word.kind == "cap" for word in segment.words):
            by_text[segment.text].append((segment, read))
    for text, found in by_text.items():
        plain = " " not in text and text.lower() in reading.lower
        if not plain and any(_is_ship(segment, read, reading) for segment, read in found):
            yield from (segment for segment, _ in found)


def _is_ship(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    first, last, lists = segment.first, segment.first + len(segment.words), reading.words
    cues, gap = lists.vessel_cues, segment.words[0].gap
    before = [word.text.lower() for word in read[max(0, first - _BACK) : first]]
    after = read[last].text.lower() if last < len(read) else ""
    if not before or gap.strip() not in ("", ","):
        return False
    kind = before[-1] in lists.vessels or _is_carrier(read, first - 1, reading)
    if kind and (gap == " " or (last < len(read) and read[last].gap.strip() == ",")):
        return not read[first - 1].owns  # the tanker Pacific Aurora; its sister ship, Manseon,
    if gap == " " and (_TONS.match(before[-1]) or (len(before) > 1 and before[-1] in ("ton", "tonne", "t"))):
        return True  # the 990-ton Haeoreum Star
    if before[-1] in cues["state"] and len(before) > 1 and before[-2] == "the" and not segment.words[-1].owns:
        return True
    if before[-1] != "the":
        return False
    if segment.words[-1].owns:
        return after in cues["has"]
    if not cues["aboard"].isdisjoint(before[:-1]) and (len(before) < _PAIR or before[-2] != "by"):
        behind = before[-2] in ("of", "on", "off", "from", "to") or before[-2] in cues["aboard"]
        return behind and (
            last >= len(read) or read[last].kind != "low" or read[last].gap != " " or after not in lists.articles
        )
    if len(before) > 1 and before[-2] in lists.vessels and gap == " ":
        return True  # a sister ship, the Pungnyeon
    if last < len(read) and read[last].gap == " " and after in cues["moves"]:
        return True
    if len(segment.words) == _PAIR and segment.words[0].text in lists.given and gap == " ":
        apart = last >= len(read) or read[last].gap != " " or read[last].kind != "low"
        return apart or after in lists.functions or after in _AUXILIARIES  # the Mary Corrigan that got there first
    return _is_explained(last, read, reading)


def _is_explained(last: int, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``the Pacific Aurora, a tanker``."""
    if last + 1 >= len(read) or read[last].gap.strip() != "," or read[last].text not in _ARTICLES:
        return False
    for at in range(last + 1, min(last + _REACH, len(read))):
        if read[at].gap.strip() not in ("", "-"):
            return False
        if read[at].text in reading.words.vessels or _is_carrier(read, at, reading):
            return True
    return False


def _is_carrier(read: Sequence[Word], at: int, reading: EnglishReading) -> bool:
    """``a liquefied-gas carrier``; the other carriers fly."""
    return at > 0 and read[at].text == "carrier" and read[at - 1].text in reading.words.vessel_cues["carries"]
