"""English names around listed ones: in lower case, behind a demonym, and branches in a country."""

from collections.abc import Iterator, Sequence

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found
from factx.extractors.entity.words_en import EnglishWords

_LETTERS = 5
_PAIR = 2


def in_lower_case(reading: EnglishReading) -> Iterator[Found]:
    """Listed names that begin in lower case: ``eastern Seoul``, ``basic law on artificial intelligence``."""
    for (start, end), entries in reading.listed.items():
        surface = reading.text[start:end]
        if surface[0].islower() and " " in surface and not surface.startswith("the "):
            yield Found(start, end, entries[0].type, f"en.entity.list.{entries[0].table}", entries[0].id, priority=5)


def governments(read: Sequence[Word], words: EnglishWords) -> Iterator[Found]:
    """``Korean government``, ``French police``: a demonym makes a common noun one body."""
    for at in range(1, len(read)):
        if read[at].text not in ("government", "parliament") or read[at].gap != " ":
            continue
        two = f"{read[at - 2].text} {read[at - 1].text}" if at > 1 else ""
        n = at - 2 if two in words.demonyms else at - 1
        if n < at - 1 or read[n].text in words.demonyms:
            yield Found(read[n].start, read[at].end, "ORG", "en.entity.org.government", priority=3)


def is_branch(segment: Segment, inside: Found, words: EnglishWords) -> bool:
    """``KGI Asia``, ``Sterion Korea``: unknown letters, or an unknown word, and a place they work in."""
    first = segment.words[0]
    text = first.text
    letters = first.kind == "caps" and text.isalpha() and _PAIR <= len(text) <= _LETTERS
    plain = words.is_ordinary(text) or text in words.given or text in words.demonyms or text in words.surnames
    unknown = first.kind == "cap" and len(segment.words) == _PAIR and not plain
    behind = inside.start == segment.words[1].start and inside.end == segment.end
    return (letters or unknown) and inside.type == "PLACE" and behind
