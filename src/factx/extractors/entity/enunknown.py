"""Words that no list knows, and that an English document treats as a body.

One sight of an unknown word tells little. An article names its firms again and again, beside words that go with bodies
(``Onsae shares``, ``Narae's customers``, ``Onsae said its``): what several sights agree on counts.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enwords import Word

Sight = tuple[Segment, Sequence[Word]]

_SIGHTS = 2


def unknown_bodies(sights: Sequence[Sight], placed: Sequence[Sight], reading: EnglishReading) -> Iterator[Segment]:
    """Every sight of the unknown words that are bodies by what stands around some of them.

    Args:
        sights: segments that nothing else explains, with the words of their sentences.
        placed: segments that a preposition before them makes a place: more must speak for a body than for a place.
        reading: of the document.
    """
    places = Counter(segment.text for segment, _ in placed)
    by_text: defaultdict[str, list[Sight]] = defaultdict(list)
    for segment, read in (*sights, *placed):
        if reading.namelike(segment) and not reading.is_introduced(segment):
            by_text[segment.text].append((segment, read))
    for text, found in by_text.items():
        plain = len(text.split()) == 1 and text.lower() in reading.lower
        told = sum(_beside_body(segment, read, reading) for segment, read in found)
        human = any(_acts(segment, read, reading) for segment, read in found)
        if len(found) >= _SIGHTS and told > places[text] and not plain and (told >= _SIGHTS or not human):
            yield from (segment for segment, _ in found)


def unknown_places(sights: Sequence[Sight], reading: EnglishReading) -> Iterator[Segment]:
    """Every sight of the unknown words that are places by what they have, or by what their people are called.

    ``Marava's exclusive economic zone``; ``Maravans``, ``Maravan officials`` beside ``Marava``.

    Args:
        sights: segments that nothing else explains, with the words of their sentences.
        reading: of the document.
    """
    by_text: defaultdict[str, list[Sight]] = defaultdict(list)
    for segment, read in sights:
        if reading.namelike(segment) and not reading.is_introduced(segment):
            by_text[segment.text].append((segment, read))
    capitals = {word.text for read, _ in reading.read for word in read if word.kind == "cap"}
    for text, found in by_text.items():
        if len(text.split()) == 1 and text.lower() in reading.lower:
            continue
        people = not capitals.isdisjoint(people_of(text))
        if (people or any(_has_land(*sight, reading) for sight in found)) and not any(
            _acts(segment, read, reading) for segment, read in found
        ):
            yield from (segment for segment, _ in found)


def people_of(place: str) -> tuple[str, ...]:
    """What the people of a place may be called: Maravan, Maravans, Togolese."""
    stem = place.rstrip("aeo")
    if place.endswith("a"):
        return place + "n", place + "ns", stem + "ese"
    return place + "ans", place + "ians", stem + "ese"


def _has_land(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    n = segment.first + len(segment.words)
    if not segment.words[-1].owns or n >= len(read):
        return False
    has, two = reading.words.place_possessions, " ".join(word.text.lower() for word in read[n : n + 2])
    return read[n].text in has or two in has  # Belmar's Defence Ministry


def _beside_body(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """A word that goes with bodies right behind the name, its own or not; a word for bodies before it."""
    lists, n = reading.words, segment.first + len(segment.words)
    if segment.first and segment.words[0].gap == " " and read[segment.first - 1].text in lists.org_nouns:
        return True
    if segment.first and segment.words[0].gap == " " and read[segment.first - 1].text in lists.firm_verbs.before:
        return True
    behind = n < len(read) and read[n].gap.strip() in ("", "'s", "’s", "'", "’") and read[n].text in lists.firm_words
    text, end = reading.text, segment.end
    return behind or lists.firm_verbs.after.match(text, end) is not None


def _acts(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """Somebody's doing or kin behind the name: ``Narae smiled``, ``Narae, who``, ``Narae's wife``."""
    n = segment.first + len(segment.words)
    if n >= len(read):
        return False
    return read[n].text == "who" or (segment.words[-1].owns and read[n].text in reading.words.kin)
