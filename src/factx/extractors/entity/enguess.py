"""English names that nothing explains: a capital inside a running sentence, on what is no ordinary word, makes a name.

What sort of name it is, the words beside all its sights tell together: ``at Lipova``, ``its Onju works``, ``residents
of Bandi`` speak for a place, ``Northwind will buy`` for a body. Several ordinary words with capitals make a body
(``Harbour Trust``).
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

import regex

from factx.extractors.entity.enchain import Segment, found
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.enunknown import Sight, people_of
from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import GUESS, Found
from factx.extractors.entity.words_en import EnglishWords
from factx.models.mention import EntityType

_CALLED = frozenset(("called", "named"))
_LONGEST = 4
_SHORTEST = 3
_FEWEST = 4
"""Words in lower case of the shortest sentence that tells anything."""
_PLURAL = regex.compile(r"(?:s|ing|ed|ly|ism|ist|men|ever|where)$")
_PRODUCT = regex.compile(r"\p{Lu}\p{Ll}{2,}-\d{1,2}$")


def guessed(sights: Sequence[Sight], names: Sequence[Found], reading: EnglishReading) -> Iterator[Found]:
    """The unknown names of a document, each sight with the type that most sights speak for.

    Args:
        sights: segments that nothing else explains, with the words of their sentences.
        names: what has been found by now.
        reading: of the document.
    """
    taken = {offset for one in names for offset in (one.start, one.end - 1)}
    by_text: defaultdict[str, list[Sight]] = defaultdict(list)
    for segment, read in sights:
        if segment.start not in taken and segment.end - 1 not in taken and _may_be_name(segment, reading):
            by_text[segment.text].append((segment, read))
    peoples = {form for one in names if one.type == "PLACE" for form in people_of(reading.text[one.start : one.end])}
    for text, found_at in by_text.items():
        if text in peoples or not any(_is_seen(segment, read, reading) for segment, read in found_at):
            continue
        if all(_is_common(segment, read, reading) for segment, read in found_at):
            continue
        kind = _kind(text, found_at, reading)
        for segment, _ in found_at:
            yield found(segment, kind, f"{kind.lower()}{GUESS}", priority=-2)


def _is_common(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``a former Paralympian``, ``Brent crude``."""
    return (
        reading.before(segment, read) in reading.words.guess_cues["common"]
        or reading.after(segment, read) in reading.words.guess_cues["measure"]
    )


def _may_be_name(segment: Segment, reading: EnglishReading) -> bool:
    words, lists = segment.words, reading.words
    if not 1 <= len(words) <= _LONGEST or any(w.kind != "cap" and w.text not in lists.particles for w in words):
        return False
    if any(word.owns for word in words[:-1]) or any(word.gap != " " for word in words[1:]):
        return False
    if any(word.text in lists.demonyms or word.text.lower().rstrip(".") in lists.calendar for word in words):
        return False
    if any(word.text in lists.acronyms or word.is_initial or word.text in lists.courtesy for word in words):
        return False
    if len(words) > 1:
        return words[-1].text.lower() not in lists.functions
    word = words[0].text
    low = word.lower()
    if not word.isalpha() and not _PRODUCT.match(word):
        return False  # Anti-doping, I've
    plain = low in reading.lower or low in lists.common or lists.is_ordinary(word)
    return len(word) >= _SHORTEST and not plain


def _is_seen(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """It stands where a word has its capital for its own sake, or it is no word of the language."""
    if not _is_sentence(read) or reading.in_title(segment):
        return False
    first = segment.first
    if first and read[first - 1].kind in ("low", "num") and segment.words[0].gap in (" ", ", "):
        return True
    if first and read[first - 1].owns and segment.words[0].gap.strip() in ("'s", "’s", "'", "’", ""):
        return True
    return len(segment.words) == 1 and first == 0 and _governs(segment, read, reading)


def _is_sentence(read: Sequence[Word]) -> bool:
    """No headline and no list: enough words in lower case, and more of them than capitals."""
    low = sum(word.kind == "low" for word in read)
    return low >= _FEWEST and low > sum(word.is_cap for word in read)


def _governs(segment: Segment, read: Sequence[Word], reading: EnglishReading) -> bool:
    """``Northwind will buy``, ``Kalen's opposition``, ``Onpo officials kept``."""
    n = segment.first + len(segment.words)
    if n >= len(read) or read[n].kind != "low" or _PLURAL.search(segment.text):
        return False
    if segment.words[-1].owns:
        return True
    lists, after = reading.words, read[n].text
    acts = after in lists.guess_cues["will"] or after in lists.verbs or after in lists.sites or _is_past(after, lists)
    return read[n].gap == " " and acts


def _is_dwelt(n: int, read: Sequence[Word], dwellers: Collection[str]) -> bool:
    """``Woran has 2,730 inhabitants``."""
    if n >= len(read) or read[n].text not in ("has", "had"):
        return False
    at = n + 1
    while at < len(read) and read[at].kind == "num":  # 2,730 is two words
        at += 1
    return n + 1 < at < len(read) and read[at].text in dwellers


def _is_past(word: str, lists: EnglishWords) -> bool:
    """``Frigotec installed the freezer``."""
    return word.endswith("ed") and any(word[: -len(end)] in lists.base_verbs for end in ("ed", "d"))


def _kind(text: str, sights: Sequence[Sight], reading: EnglishReading) -> EntityType:
    if _PRODUCT.match(text):
        return "PRODUCT"
    lists, cues = reading.words, reading.words.guess_cues
    place = body = person = 0
    for segment, read in sights:
        before = reading.before(segment, read).lower() if segment.words[0].gap == " " else ""
        after = reading.after(segment, read)
        prior = read[segment.first - 2].text.lower() if segment.first > 1 else ""
        place += (before == "the" and prior in cues["inside"]) or (before == "of" and prior in lists.sites)
        place += 2 * (before == "of" and prior in cues["peopled"])  # the people of Woran
        place += before in _CALLED and prior in lists.place_nouns  # a mill town called Calderwick
        n = segment.first + len(segment.words)
        n += n < len(read) and read[n].text == "s"  # Bowman 's lawyer
        person += (
            segment.words[-1].owns and n < len(read) and (read[n].text in lists.kin or read[n].text in cues["counsel"])
        )
        place += 2 * _is_dwelt(n, read, cues["dwelt"])
        behind = [word.text for word in read[n : n + 2] if word.kind == "low" and word.gap == " "]
        place += before in cues["to"] or before in lists.prepositions
        place += 2 * (not lists.sites.isdisjoint(behind) and not segment.words[-1].owns)
        body += before in cues["by"] or after in lists.verbs or after in lists.team_verbs
        firm = any(word in lists.firm_words and word not in lists.sites for word in behind)
        body += firm or after in cues["will"]
    if person > max(place, body) or lists.is_clan_name(text) or text in lists.given:
        return "PERSON"
    if " " in text:
        return "PLACE" if place > 2 * body + 1 and lists.is_ordinary(text.rpartition(" ")[2]) else "ORG"
    return "PLACE" if place and place >= body else "ORG"
