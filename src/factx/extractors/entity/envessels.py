"""Ships with a number in English: ``the Geumhae No. 7``. A number alone makes none: an article speaks of ships."""

from collections.abc import Iterator, Sequence

from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found


def numbered_vessels(read: Sequence[Word], reading: EnglishReading) -> Iterator[Found]:
    """The ships of one sentence that are called by a name and a number.

    Args:
        read: the words of the sentence.
        reading: of the document.
    """
    for n in range(1, len(read) - 1):
        numbered = read[n].text.rstrip(".") == "No" and read[n + 1].kind == "num"
        if not numbered or reading.lower.isdisjoint(reading.words.vessels):
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
