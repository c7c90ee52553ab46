"""Glosses in brackets: `코덱스(Codex)`, `Kakao (카카오)`, `한국개발연구원(KDI)`."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex

from factx.link.coreference.titles import is_entity
from factx.link.kit import Kit
from factx.models.mention import EntityValue, Mention
from factx.normalise.name.hangul import has_hangul
from factx.values import dataclass

_BRACKET = regex.compile(r"[’”'\"」』]?\s?\(\s?([^()\n]{2,60}?)\s?\)")
_LATIN = regex.compile(r"[\p{Latin}\d][\p{Latin}\d\s.&+'’\-/]*")
_ACRONYM = regex.compile(r"[A-Z][A-Z0-9&+\-]{1,9}")
_TICKER = regex.compile(r"(?:[A-Z]{2,8}|Nasdaq|Euronext|Kosdaq|Kospi)\s?:\s?(?P<symbol>[A-Z0-9]{1,6})")
_MEASURE = regex.compile(r"\d[\d,.]*\s?\p{Ll}{0,3}")  # 제7금해호(432t)
_TRANSLATED = 1.2  # brackets say that it is the same: any likeness of sound is enough
_KINDS = ("PERSON", "ORG", "PLACE", "PRODUCT", "EVENT", "LAW", "PROGRAM", "OTHER")


@dataclass(frozen=True, slots=True)
class Gloss:
    """A second name in brackets after a first; `mention` is the first."""

    mention: Mention
    name: str
    start: int
    end: int


def glosses(text: str, names: Sequence[Mention], kit: Kit) -> Iterator[Gloss]:
    """The glosses that follow names.

    Hangul is glossed by Latin letters and the other way round, a long name by its acronym, a company by the symbol of
    its shares (`BlackBerry (TSX:BB)`). What stands in brackets and is a title, an age or somebody else is none.
    """
    for mention in names:
        if not is_entity(mention, *_KINDS) or text[mention.end : mention.end + 3].find("(") < 0:
            continue
        match = _BRACKET.match(text, mention.end)
        if match is None:
            continue
        ticker = _TICKER.fullmatch(match[1])
        if ticker is not None and is_entity(mention, "ORG"):
            yield Gloss(mention, ticker["symbol"], match.start(1) + ticker.start("symbol"), match.end(1))
            continue
        for name in _parts(match[1]):
            if _fits(mention, name, kit):
                start = match.start(1) + match[1].index(name)
                yield Gloss(mention, name, start, start + len(name))


def _parts(inside: str) -> list[str]:
    """`(Chief Strategy Officer, CSO)` holds two."""
    return [part.strip() for part in inside.split(",")] if inside.count(",") <= 1 else []


def _fits(mention: Mention, name: str, kit: Kit) -> bool:
    value = mention.value
    if not isinstance(value, EntityValue) or kit.title(name) is not None or len(name) < 2 or _MEASURE.fullmatch(name):
        return False
    known = kit.lookup(name, value.type)
    if known is not None:
        return (value.entity or kit.lookup(mention.text, value.type)) in (None, known)
    hangul = has_hangul(mention.text)
    if not hangul:
        return _initials_fit(mention.text, name) or (has_hangul(name) and _sounds_alike(name, mention.text, kit))
    if has_hangul(name) or not _LATIN.fullmatch(name):
        return False
    if _ACRONYM.fullmatch(name):
        return not is_entity(mention, "PERSON", "PLACE") and (
            len(mention.text) > 3 or _sounds_alike(mention.text, name, kit)
        )
    # a translation need not sound alike; a person's name and a place's do
    return not is_entity(mention, "PERSON", "PLACE") or _sounds_alike(mention.text, name, kit)


def _initials_fit(name: str, acronym: str) -> bool:
    return bool(_ACRONYM.fullmatch(acronym)) and is_acronym(acronym, name)


def _sounds_alike(hangul: str, latin: str, kit: Kit) -> bool:
    return min(kit.persons.distance(hangul, latin), kit.compounds.distance(hangul, latin)) < _TRANSLATED


_MOST_NAMES = 50_000
_PARTS = regex.compile(r"[\s\-/]+")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "at", "a", "an", "&"})


def is_acronym(short: str, full: str) -> bool:
    """Are these the initials of the words of a longer name (`NEC`: National Election Commission)?"""
    letters = acronym_letters(short)
    return len(letters) > 1 and letters in initials(full)


def acronym_letters(short: str) -> str:
    """The letters of an acronym as capitals, without signs."""
    return "".join(c for c in short.upper() if c.isalnum())


@lru_cache(_MOST_NAMES)
def initials(full: str) -> tuple[str, str]:
    """The initials of the words of a name, without those of small words and with them."""
    words = [word for word in _PARTS.split(full) if word]
    strict = "".join(word[0].upper() for word in words if word.lower() not in _SMALL and word[0].isalnum())
    return strict, "".join(word[0].upper() for word in words if word[0].isalnum())
