"""Persons who are described before or instead of being named: ``the founder of Lumenbit``, 달마루게임즈 대표.

What such words are the subject of is told of the person, not of the body in them. The person is the only one whom the
document names with that title (of no other body); or, where an English report opens with the description, the one with
whose name one of the next two sentences begins.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import regex

from factx.link.clause.context import Range
from factx.link.coreference.titles import holdings, is_entity
from factx.models.document import Document
from factx.models.mention import Mention

_OPENING = 24
"""Characters before the title that opens a report."""
_NEXT = 2
"""Sentences after the first in one of which the name may stand."""
_ARTICLES = frozenset({"a", "an", "the"})
_LAST_WORD = regex.compile(r"[A-Za-z]+(?=[ ]\Z)")
_OF = regex.compile(r"\sof\s(?:[\p{L}'’-]{1,20}\s){0,6}")
"""What may stand between an English title and its body (founder of the collapsed exchange Lumenbit)."""


class Described:
    """Who is meant by a title in one document.

    Args:
        document: with its sentences.
        mentions: with their entities resolved.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self._text = document.text
        named = (m for m in mentions if is_entity(m, "ROLE", "ORG", "PERSON") and m.is_name)
        self._entities = sorted(named, key=lambda m: m.start)
        self._starts = [mention.start for mention in self._entities]
        self._holders: defaultdict[str, set[tuple[str, str | None]]] = defaultdict(set)
        roles = [mention for mention in self._entities if is_entity(mention, "ROLE")]
        for held in holdings(document, mentions) if roles else ():
            title, person = held.title.entity, held.person.entity
            if title and person and held.tense is None:
                self._holders[title].add((person, held.organization.entity if held.organization else None))
        self._lead = self._opened(document) if roles else None

    def beside(self, sentence: Range) -> dict[int, str]:
        """The persons whom titles of bodies mean in a sentence, by where the body's name begins."""
        found: dict[int, str] = {}
        inside = self._within(*sentence) if self._holders or self._lead else []
        if any(is_entity(mention, "PERSON") for mention in inside):
            return found
        for one, other in pairwise(inside):
            title, body = (one, other) if is_entity(one, "ROLE") else (other, one)
            if not is_entity(title, "ROLE") or not is_entity(body, "ORG"):
                continue
            if _OF.fullmatch(self._text, one.end, other.start) if title is one else other.start == one.end + 1:
                person = self._holder(title, body.entity)
                if person is not None:
                    found[body.start] = person
        return found

    def _holder(self, title: Mention, body: str | None) -> str | None:
        before = _LAST_WORD.search(self._text, max(0, title.start - 20), title.start)
        if before is not None and before[0].lower() not in _ARTICLES:
            return None  # a former chief executive
        if self._lead is not None and self._lead[0] is title:
            return self._lead[1]
        known = self._holders.get(title.entity or "", set())
        people = {person for person, _ in known}
        fits = all(org is None or body is None or org == body for _, org in known)
        return people.pop() if len(people) == 1 and fits else None

    def _opened(self, document: Document) -> tuple[Mention, str] | None:
        body = [sentence for sentence in document.sentences if sentence.zone == "body"][: 1 + _NEXT]
        if not body or body[0].lang != "en":
            return None
        first = self._within(body[0].start, body[0].end)
        title = next((m for m in first if is_entity(m, "ROLE") and m.start - body[0].start <= _OPENING), None)
        if title is None or any(is_entity(mention, "PERSON") for mention in first):
            return None
        for sentence in body[1:]:
            people = [m for m in self._within(sentence.start, sentence.end) if is_entity(m, "PERSON")]
            if people:
                name = people[0]
                opens = name.start == sentence.start and " " in name.text
                person = name.entity
                return (title, person) if opens and person else None
        return None

    def _within(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self._starts, start)
        return self._entities[first : bisect_left(self._starts, end, first)]
