"""English names of ordinary words, told by the frame they stand in: ``a parents' group called Safe Plate``.

Two words with capitals inside a running sentence are a name, whatever they mean; what sort of name they do not say. A
word for bodies right before them does, or what only parties have.
"""

from collections.abc import Sequence

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.words_en import EnglishWords

_LONGEST = 4
_RUNNING = 3
"""Words in lower case that make a sentence no headline."""
_WORD = 4
_CALLED = frozenset(("called", "named", "dubbed"))
_SEATS = regex.compile(
    r"\s\p{Ll}+\s(?:(?:only|just|about|all|the)\s)?[\p{Ll}\d-]+\s(?:of\s(?:the\s|its\s)?[\p{Ll}\d-]+\s)?seats\b"
    r"|,?\s(?:whose|with|and\sits)\s[\p{Ll}\d-]+\s(?:lawmakers|seats|deputies|MPs|councillors|councilors|senators)\b"
)


def is_framed(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """A segment of two words or more whose frame makes it a body.

    Args:
        segment: that nothing else explains; its words may be ordinary ones.
        read: the words of its sentence.
        reading: of the document.
    """
    words = segment.words
    if not 1 < len(words) <= _LONGEST or any(word.kind != "cap" or word.owns for word in words[:-1]):
        return False
    if words[-1].kind != "cap" or any(word.gap != " " for word in words[1:]) or not is_running(read, reading):
        return False
    if _SEATS.match(reading.text, segment.end):
        return True
    return segment.first > 0 and _is_called(segment, read, reading)


def opening_capitals(words: Sequence[Word], lists: EnglishWords) -> int:
    """How many words of ``NOBODY IN Eunsol`` are ordinary ones that a magazine sets in capitals to open an article."""
    n = 0
    while n < len(words) and words[n].kind == "caps" and _is_plain(words[n].text.lower(), lists):
        n += 1
    opens = n > 1 or (n == 1 and len(words[0].text) >= _WORD)
    return n if opens and n < len(words) and words[n].kind == "cap" else 0


def _is_plain(low: str, lists: EnglishWords) -> bool:
    return low in lists.common or low in lists.functions


def is_chamber(segment: Segment, read: Sequence[Word], words: EnglishWords) -> bool:
    """``the Haedam District Court's Third Criminal Division``: a part of the body named before it."""
    return segment.first > 0 and read[segment.first - 1].owns and segment.words[0].text in words.chambers


def _is_called(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``the insurer Daedong Fire``, ``her group, Safe Plate,``, ``a group called Safe Plate``."""
    nouns, before, gap = reading.words.org_nouns, read[segment.first - 1], segment.words[0].gap
    if before.owns:
        return False
    if before.text in _CALLED and gap == " ":
        return any(word.text in nouns for word in read[max(0, segment.first - 4) : segment.first - 1])
    if before.text not in nouns:
        return False
    last = segment.first + len(segment.words)
    closed = last >= len(read) or read[last].gap.strip() in (",", ".", ";")
    return gap == " " or (gap == ", " and closed)


def is_running(read: Sequence[Word], reading: EnglishReading) -> bool:
    """A sentence, no headline: enough of its longer words are in lower case."""
    functions = reading.words.functions
    return (
        sum(word.kind == "low" and len(word.text) >= _WORD and word.text not in functions for word in read) >= _RUNNING
    )
