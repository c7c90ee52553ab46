"""English names that end in a possessive: ``Harcombe's said``, ``the sale at Harcombe's``.

Shops, auction houses, papers and insurers are called by their founder's possessive. Where nothing behind it is owned
the possessive is a name: it speaks, it has done something, or one is at it. A document that uses it so once means the
same firm wherever it stands with its possessive.
"""

from collections.abc import Iterator

import regex

from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found

_OWNER = regex.compile(
    r"(?<![\w’'.-])(?P<name>(?P<bare>\p{Lu}\p{Ll}{2,20})['’]s)(?=(?P<after>\s(?P<word>\p{Ll}+)|[,.;:](?:\s|$))?)"
)
_AT = regex.compile(r"(?:^|[^\p{L}])[Aa]t\s$")
_BACK = 4


def own_names(reading: EnglishReading) -> Iterator[Found]:
    """The possessives of a document that are names, at all their sights."""
    text, words = reading.text, reading.words
    sights: dict[str, list[Found]] = {}
    named: set[str] = set()
    for match in _OWNER.finditer(text):
        bare = match["bare"]
        if not _is_own(bare, reading):
            continue
        start, end = match.span("name")
        sights.setdefault(bare, []).append(Found(start, end, "ORG", "en.entity.org.owner", priority=4))
        doing = match["word"] in words.owner_verbs
        at = (match["word"] in (None, "of") or doing) and _AT.search(text, max(0, start - _BACK), start)
        if (doing and not _is_sentence_of_another(text, start)) or (at and match["after"]):
            named.add(bare)
    for bare in sorted(named):
        yield from sights[bare]


def _is_own(bare: str, reading: EnglishReading) -> bool:
    """No person, place or day of the document, no ordinary word (``That's``), no listed name."""
    low, words = bare.lower(), reading.words
    plain = low in words.common or low in words.functions or low in reading.lower or low in words.calendar
    person = bare in words.given or bare in words.surnames or bare in reading.introduced or bare in words.demonyms
    return not plain and not person and not reading.lists.entries(bare)


def _is_sentence_of_another(text: str, start: int) -> bool:
    """``more than Bergman's had been``, ``a friend of Bergman's said``: what is owned stands before or is left out."""
    return text.endswith(("than ", "of ", "like ", "as ", "and ", "or "), max(0, start - _BACK - 1), start)
