"""Words that no list knows, and that an English document treats as an engine, a rocket, a drug: as a thing with a name.

``a rocket called Durumi``, ``Its engine, Solgae,``, ``its Durumi rocket`` and ``the Solgae, an 82-tonne-thrust engine``
say it; the same word is the thing at its other sights too.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enframed import is_running
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enunknown import Sight
from factx.extractors.entity.enwords import Word

_CALLED = frozenset(("called", "named", "dubbed", "nicknamed", "christened", "codenamed", "branded"))
_COPULAS = frozenset(("is", "was", "are", "were", "been", "be"))
_BACK = 6
"""Words before a name that may say what it is."""
_OWNERS = frozenset(("its", "their", "his", "her", "our", "a", "another", "new"))
_REACH = 6
"""Words behind ``the Solgae, an`` within which the noun must come."""
_LONGEST = 2


def unknown_products(sights: Sequence[Sight], reading: EnglishReading) -> Iterator[Segment]:
    """Every sight of the unknown words that some sight says are things.

    Args:
        sights: segments that nothing else explains, with the words of their sentences.
        reading: of the document.
    """
    by_text: defaultdict[str, list[Sight]] = defaultdict(list)
    for segment, read in sights:
        short = len(segment.words) <= _LONGEST and all(word.kind == "cap" for word in segment.words)
        two = len(segment.words) == _LONGEST and segment.first > 0 and is_running(read, reading)
        if short and (two or reading.namelike(segment)) and not reading.is_introduced(segment):
            by_text[segment.text].append((segment, read))
    for text, found in by_text.items():
        plain = len(text.split()) == 1 and text.lower() in reading.lower
        if not plain and any(_is_thing(segment, read, reading) for segment, read in found):
            yield from (segment for segment, _ in found)


def _is_thing(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    return (
        _is_called(segment, read, reading)
        or _is_behind(segment, read, reading)
        or _is_apposed(segment, read, reading)
        or _is_kind(segment, read, reading)
        or _is_explained(segment, read, reading)
        or _is_dosed(segment, read, reading)
        or _is_one_of(segment, read, reading)
    )


def _is_called(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``a rocket called Durumi``, ``the drug, known as Veltrima``."""
    n = segment.first
    if n < _LONGEST or segment.words[0].gap != " ":
        return False
    back = 1 if read[n - 1].text in _CALLED else 2 if (read[n - 2].text, read[n - 1].text) == ("known", "as") else 0
    return bool(back) and n > back and read[n - back - 1].text in reading.words.articles


def _is_behind(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``its diabetes pill Gluna``, ``sold under the name Narae``, ``The tank is called the Baekho``."""
    n, articles = segment.first, reading.words.articles
    if not n or segment.words[0].gap != " ":
        return False
    before = [word.text for word in read[max(0, n - _BACK) : n]]
    if before[-1] in articles:
        return len(before) > 1 and not read[n - 1].owns
    if before[-1] == "the":
        before.pop()
    called = before[-1:] and before[-1] in _CALLED and before[-2:-1] and before[-2] in _COPULAS
    if called and len(before) > _LONGEST and before[-3] in articles:
        return True
    return before[-1:] == ["name"] and not {"under", "brand"}.isdisjoint(before[-4:])


def _is_apposed(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``Its engine, Solgae, is``: the name alone between commas behind the noun."""
    n, last = segment.first, segment.first + len(segment.words)
    closed = last >= len(read) or read[last].gap.strip() == ","
    return bool(n) and closed and segment.words[0].gap == ", " and read[n - 1].text in reading.words.articles


def _is_kind(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``its Durumi rocket``, ``126 Baekho vehicles``; ``the Hanbit engine`` may be Hanbit's."""
    n, last = segment.first, segment.first + len(segment.words)
    if not n or last >= len(read) or read[last].gap != " " or read[last].text not in reading.words.articles:
        return False
    before = read[n - 1]
    if segment.words[0].gap != " ":
        return False
    if before.kind == "low" and n > 1 and before.gap == " " and read[n - 2].text.lower() in _OWNERS:
        return True  # a pink Narvetan tablet
    several = read[last].text.endswith("s") and before.text == "the" and n > 1 and read[n - 2].text == "of"
    return several or before.text.lower() in _OWNERS or before.owns or before.kind == "num"  # 96 of the Baekho tanks


def _is_dosed(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``41 lots of Narvetan``, ``400,000 doses of Measova``: what is counted in boxes and doses."""
    n = segment.first
    if n <= _LONGEST or segment.words[0].gap != " " or read[n - 1].text != "of":
        return False
    return read[n - 2].text in reading.words.doses and read[n - 3].kind == "num"


def _is_one_of(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``The box, a CorPod, is``: one of its kind behind the noun."""
    n, last = segment.first, segment.first + len(segment.words)
    if n <= 1 or segment.words[0].gap != " " or read[n - 1].text not in ("a", "an") or segment.words[-1].owns:
        return False
    closed = last >= len(read) or read[last].gap.strip() in (",", ".")
    return closed and read[n - 1].gap == ", " and read[n - 2].text in reading.words.articles


def _is_explained(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``Solgae, an 82-tonne-thrust engine``: what it is follows the comma; an engine maker is none."""
    lists, last = reading.words, segment.first + len(segment.words)
    if last + 1 >= len(read) or read[last].gap.strip() != "," or read[last].text not in ("a", "an", "the"):
        return False
    for at in range(last + 1, min(last + _REACH, len(read))):
        if read[at].gap.strip() not in ("", "-"):
            return False
        if read[at].text.rpartition("-")[2] in lists.articles:
            after = read[at + 1].text if at + 1 < len(read) and read[at + 1].gap == " " else ""
            return not (after in lists.org_nouns or after in lists.occupations or after in lists.articles)
    return False
