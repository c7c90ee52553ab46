"""Where something is, as a report words it: phrases of place in either language, names and nouns alike.

A deed has one place, but each report has its own words for the deed; so every phrase of place is read, with the sort of
question that it may answer (where it was found, where it began, where it was headed), and left to be compared.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.concepts import Concepts, Hit
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts import english_spots, korean_spots
from factx.link.parts.choices import SPOTS, VENUE, alternatives
from factx.link.said.wordings import Deeds
from factx.models.mention import Mention
from factx.models.part import PartName
from factx.rules.load import RuleSet

_GROUPS = SPOTS | {VENUE, "vehicle", "vessel"}
_TYPES = frozenset({"ORG", "PLACE"})
FAMILY = "spot:"
"""Before the families of the table ``spots``."""
_GAP = 3
"""Letters between a day and the end of the phrase that it stands in."""


class Spot(NamedTuple):
    """A phrase of place.

    Attributes:
        span: its words.
        ways: what it says of the place; nothing where only a noun or name for a place stands there, which is spoken of.
        names: entity ids of the names in it.
        words: what its nouns say that it is.
    """

    span: Range
    ways: frozenset[PartName]
    names: tuple[str, ...]
    words: frozenset[str]


@cache
def spots(rules: RuleSet) -> Concepts:
    """Nouns for where a thing may be, by family (table ``spots``)."""
    return Concepts(rules, "spots", "spot", "sort")


@cache
def sorts(rules: RuleSet) -> dict[str, str]:
    """The sort of each family of the table ``spots``, as phrases have it."""
    return {FAMILY + row["spot"]: row["sort"] for row in rules.table("shared/spots")}


@cache
def questions(rules: RuleSet) -> Deeds:
    """Verbs and nouns by what they ask of a place (table ``spot_deeds``)."""
    return Deeds(rules, "spot_deeds", "deed")


def read(sentence: SentenceView) -> Iterator[Spot]:
    """The phrases of place of a sentence, in order."""
    named = [m for m in sentence.of_kind("entity") if _is_place(m)]
    people = [(m.start, m.end) for m in sentence.of_kind("entity") if _is_person(m)]
    nouns = sorted(n for n in _nouns(sentence) if not _meets(n[:2], people) and not _short(sentence, n))
    taken = [(m.start, m.end) for m in sentence.mentions if m.kind == "date"]
    reader = korean_spots if sentence.lang == "ko" else english_spots
    for phrase in reader.read(sentence, [*((m.start, m.end) for m in named), *(n[:2] for n in nouns)]):
        start, end = phrase.span
        inner = [m for m in named if start <= m.start and m.end <= end]
        names = tuple(dict.fromkeys(m.entity for m in inner if m.entity))
        words = frozenset(n.concept for n in nouns if start <= n.start and n.end <= end)
        if names or words:
            yield Spot(_without(sentence.document.text, phrase.span, taken), phrase.ways, names, words)


def _nouns(sentence: SentenceView) -> Iterator[Hit]:
    rules = sentence.rules
    known, vague = rules.concepts("place_sort"), rules.concepts("anywhere")
    for hit in sentence.hits:
        if (hit.cls == "place" and hit.concept not in vague) or hit.concept in known:
            yield hit
    for hit in sentence.listed(alternatives(rules)):
        if hit.cls in _GROUPS and not sentence.in_name(hit.start, hit.end):
            yield hit
    for hit in sentence.listed(spots(rules)):
        if not sentence.in_name(hit.start, hit.end):
            yield Hit(hit.start, hit.end, FAMILY + hit.concept, hit.cls)


def asked(sentence: SentenceView, clause: Range) -> frozenset[str]:
    """What the words of a clause may ask of a place; those of the sentence where it has none, marked as far."""
    found = questions(sentence.rules).find(sentence)
    near = frozenset(name for deed in found if clause[0] <= deed.start < clause[1] for name in deed.names)
    far = frozenset(name for deed in found for name in deed.names)
    return frozenset(f"ask:{name}" for name in near) | frozenset(f"far:{name}" for name in far - near)


def _is_place(mention: Mention) -> bool:
    return mention.is_name and mention.entity_type in _TYPES and mention.entity is not None


def _without(text: str, span: Range, days: Sequence[Range]) -> Range:
    """A phrase without the day that it begins or ends with: 27일 · 강서구 본사, ``in a barn · on Friday``."""
    start, end = span
    for first, last in days:
        if start <= first and last < end and first - start <= _GAP:
            start = last
        elif start < first and last <= end and end - last <= _GAP:
            end = first
    words = text[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _is_person(mention: Mention) -> bool:
    return mention.entity_type in ("PERSON", "ROLE")


def _meets(span: Range, others: Sequence[Range]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _short(sentence: SentenceView, hit: Hit) -> bool:
    """A noun of one syllable, which most often is another word (배, 차, 만)."""
    return sentence.lang == "ko" and hit.end - hit.start == 1
