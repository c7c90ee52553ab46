"""Who the words for a doer tell of: a name, and what is said of its bearer beside it; or a noun alone."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts.choices import BY_NAME, alternatives, parents
from factx.models.mention import Mention
from factx.patterns import compiled

_TYPES = frozenset({"PERSON", "ORG", "PLACE"})
_KINDS = frozenset({"person", "group"})
_ALIVE = BY_NAME | {"animal"}
_APPOSED = compiled(r",|의(?=\s)|['’]s(?=\s)", int(regex.IGNORECASE))
"""Parts a phrase from what stands beside it: Bae, the manager; 인도의 나이르; the school's principal."""
_INNER = compiled(r"\s(?:of|at|in|for|from|with)\s", int(regex.IGNORECASE))
"""Begins what tells of whom or where somebody is: the driver · of a feed truck."""
_BODY = compiled(r"\s(?:of|at|from|with)\s(?:the\s)?", int(regex.IGNORECASE))
"""Stands between somebody and the body that he is of: scholars · at · Harcombe College."""
_DOING = compiled(r"\s(?=\p{L}+ing\b)", int(regex.IGNORECASE))
"""Begins what somebody is doing (divers · working for a consultancy)."""
_PARTITIVE = compiled(
    r"\s*(?:one|two|three|four|five|six|some|several|many|most|both|none|all|a\s(?:few|couple|pair|group|number|handful))"
    r"\sof\s",
    int(regex.IGNORECASE),
)
"""Begins a phrase that tells who it is behind ``of``: one of its · passengers."""
_OF = ("of", "of the", "to", "to the")
_TAIL = 4
"""Letters behind the noun that tells who it is (경찰관들, 지점장(52))."""


class Who(NamedTuple):
    """A doer.

    Attributes:
        name: entity id, where a name is the doer or stands in apposition to it.
        words: concepts of people and bodies, and roles (``role:branch-manager``), that tell who it is.
        of: entity ids of the bodies that somebody without a name is of (scientists at Kyoto University).
    """

    name: str | None
    words: frozenset[str]
    of: tuple[str, ...] = ()


def described(sentence: SentenceView, span: Range) -> Who:
    """Who a stretch of words tells of.

    Args:
        sentence: that holds them.
        span: a noun phrase with its appositions.
    """
    name: Mention | None = None
    words: set[str] = set()
    roles: set[str] = set()
    entities = sentence.of_kind("entity")
    named = [(m.start, m.end) for m in entities if _named(m)]
    kinds = sentence.listed(alternatives(sentence.rules))
    known = [hit for hit in sentence.hits if hit.cls in _KINDS] + [hit for hit in kinds if hit.cls in _ALIVE]
    known = [hit for hit in known if not any(a < hit.end and hit.start < b for a, b in named)]
    houses = [hit for hit in sentence.hits if hit.concept in sentence.rules.concepts("houses")]
    for start, end in _pieces(sentence.document.text, span, named):
        head = _name_at_end(sentence, start, end)
        if head is not None and (name is None or name.entity_type != "PERSON"):
            name = head
        inside = [hit for hit in known if start <= hit.start and hit.end <= end]
        if head is None and not inside:  # those who work there: a brewery, 군청
            inside = [hit for hit in houses if start <= hit.start and hit.end <= end]
        part = _PARTITIVE.match(sentence.document.text, start, end)
        first = part.end() if part is not None else start
        ends = _told_up_to(sentence, (first, end), {hit.end for hit in inside}) if head is None else end
        last = max((hit.end for hit in inside if hit.end <= ends), default=start)
        told = {hit.concept for hit in inside if head is not None or (ends - last <= _TAIL and hit.end <= ends)}
        words |= told | {parents(sentence.rules)[word] for word in told if word in parents(sentence.rules)}
        roles |= {role for m in entities if (role := _role(m)) and start <= m.start and m.end <= end}
    if name is not None:
        return Who(name.entity, frozenset(words or roles))
    behind = _BODY.match(sentence.document.text, span[1])
    last = behind.end() if behind is not None and sentence.lang == "en" else span[1]
    bodies = (m for m in entities if m.entity_type == "ORG" and m.is_name and span[0] <= m.start <= last)
    return Who(None, frozenset(words or roles), tuple(m.entity for m in bodies if m.entity))


def _told_up_to(sentence: SentenceView, span: Range, ends: Collection[int]) -> int:
    """Where an English phrase ends that tells who it is, without whose or where it is and what it is doing."""
    if sentence.lang != "en":
        return span[1]
    text = sentence.document.text
    cuts: list[int] = [cut.start() for cut in _INNER.finditer(text, *span)]
    cuts += [cut.start() for cut in _DOING.finditer(text, *span) if cut.start() in ends]
    return min([span[1], *cuts])


def _pieces(text: str, span: Range, named: Sequence[Range]) -> list[Range]:
    """The parts of a phrase; of ``인도의 나이르`` the last one alone."""
    found, start = [], span[0]
    for cut in _APPOSED.finditer(text, *span):
        if any(first < cut.start() < last for first, last in named):
            continue
        if cut.group() == ",":
            found.append((start, cut.start()))
        start = cut.end()
    return [*found, (start, span[1])]


def _name_at_end(sentence: SentenceView, start: int, end: int) -> Mention | None:
    """The name that a phrase ends with, but for titles and glosses behind it; of a person wherever it stands."""
    inside = [m for m in sentence.of_kind("entity") if _named(m) and start <= m.start and m.end <= end]
    if sentence.lang == "en" and inside and _of_another(sentence, start, inside[0].start):
        return None
    person = next((m for m in reversed(inside) if m.entity_type == "PERSON"), None)
    if person is not None:
        return person
    body = next((m for m in reversed(inside) if end - m.end <= _TAIL or _only(sentence, m.end, end)), None)
    return None if body is not None and _of_people(sentence, body.end, end) else body


def _of_people(sentence: SentenceView, start: int, end: int) -> bool:
    """Behind the name of a body stands a word for somebody of it (새마을금고 · 직원)."""
    found = [hit for hit in sentence.hits if start <= hit.start and hit.end <= end]
    return bool(found) and found[-1].cls == "person"


def _of_another(sentence: SentenceView, start: int, name: int) -> bool:
    """``The widow of · Alan Fairweather``: somebody who is known by another's name."""
    text, first = sentence.document.text, [hit for hit in sentence.hits if start <= hit.start and hit.end <= name]
    return bool(first) and first[-1].cls in _ALIVE | _KINDS and text[first[-1].end : name].strip() in _OF


def _only(sentence: SentenceView, start: int, end: int) -> bool:
    """Behind the name of a place or body stands only what such a one has (the South Jeolla provincial government)."""
    inside = [hit for hit in sentence.hits if start <= hit.start and hit.end <= end]
    return bool(inside) and all(h.cls == "quality" or h.concept in sentence.rules.concepts("anybody") for h in inside)


def _named(mention: Mention) -> bool:
    return mention.is_name and mention.entity_type in _TYPES and mention.entity is not None


def _role(mention: Mention) -> str | None:
    return mention.entity if mention.entity_type == "ROLE" else None
