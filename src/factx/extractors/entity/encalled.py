"""What an English document calls its names tells of their other sights: crews, hospitals, branches of firms."""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enknown import BY_DEEDS, Known
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found

BY_PREPOSITION = "en.entity.place.preposition"
CALLED = frozenset(("en.entity.org.noun", "en.entity.org.apposed", "en.entity.org.apposition", "en.entity.org.framed"))
_GUESSED = frozenset(("en.entity.person.verb", "en.entity.person.given", "en.entity.person.shape"))
_LAW = "en.entity.law.ending"
_DOES = regex.compile(
    r"(?:\s(?:lodged|filed|won|lost|trailed|ended|campaigned|conceded|petitioned|vowed|pledged|governed|scored|fielded"
    r"|wins|loses|wants|vows|took|takes|leader|leaders|lawmakers?|candidates?|supporters|headquarters|deputies|MPs|voters"
    r"|spokes\p{Ll}+|officials)\b|['’]s\s(?:\d|leader|lawmakers|candidates?|supporters|headquarters|deputies|MPs))"
)
_BEFORE = regex.compile(r"(?<![\p{L}\d-])(\p{Lu}[\p{L}\d]{2,30})\s$")
_WORD = 40
_AT_DOOR = ("outside ", "inside ")


def called(names: Sequence[Found], text: str) -> Iterator[Found]:
    """``Gray Heron took responsibility`` is no person's deed where the document calls Gray Heron a crew.

    ``Outside Hanbyeol`` people stand before Hanbyeol University Hospital, unless something else happens in Hanbyeol.

    Args:
        names: what is beyond doubt in single sentences.
        text: of the document.
    """
    bodies = {text[f.start : f.end] for f in names if f.rule in CALLED or f.rule == "en.entity.org.led"}
    housed = {text[f.start : f.end].split(maxsplit=1)[0] for f in names if f.rule == "en.entity.org.ending"}
    placed = [one for one in names if one.rule == BY_PREPOSITION]
    housed -= {text[one.start : one.end] for one in placed if not text.endswith(_AT_DOOR, 0, one.start)}
    acting = {text[f.start : f.end] for f in names if f.rule == _LAW and _is_party(f, text)}
    for name in names:
        surface = text[name.start : name.end]
        if name.rule == _LAW and surface in acting:
            yield Found(name.start, name.end, "ORG", BY_DEEDS, priority=name.priority)
        elif (name.rule in _GUESSED and surface in bodies) or (name.rule == BY_PREPOSITION and surface in housed):
            yield Found(name.start, name.end, "ORG", "en.entity.org.known", priority=name.priority)
        else:
            yield name


def _is_party(name: Found, text: str) -> bool:
    """``Civic Accord lodged``: what nobody but a party does, and no article before it (the Paris Accord)."""
    return _DOES.match(text, name.end) is not None and not text.endswith(("the ", "The "), 0, name.start)


def branches(names: Sequence[Found], reading: EnglishReading, known: Known) -> Iterator[Found]:
    """``Tessarine Korea``, where Tessarine is a firm of the document: its branch in a country.

    Args:
        names: all names of the document.
        reading: of the document.
        known: what the document tells of its names.
    """
    for name in names:
        if name.rule != "en.entity.list.countries":
            continue
        first = _BEFORE.search(reading.text, max(0, name.start - _WORD), name.start)
        if first:
            firm = known.names.get(first[1])
            if firm is not None and firm[0] == "ORG" and not reading.lists.entries(first[1]):
                yield Found(first.start(1), name.end, "ORG", "en.entity.org.branch", priority=3)
