"""Korean posts that somebody is given or takes: 국립과학관장에 국지영 박사를 임명했다, 국 박사가 과학관장이 됐다.

The title stands apart from the name, in its own place of the clause; it is known by the listed one that it ends in.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

import regex

from factx.extractors.build import Builder
from factx.link.coreference.titles import Holding, is_entity
from factx.link.facts.compound_titles import RULE, title_end
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_TO = compiled(r"([\p{Hangul}A-Za-z0-9·]{2,24}?)(?:에|에는|으로|로)\s(?:[^\n.,!?“”\"]{0,24}\s)?$")
"""Up to a name: the title that is given (국립중앙과학관장에 천문학자)."""
_OWN = r"(?:\s?\([^()\n]{1,20}\))?(?:\s?[\p{Hangul}]{1,8}){0,3}?"
_BEFORE = 60
_AHEAD = 120
_LEAST = 2


class _Words(NamedTuple):
    given: regex.Pattern[str]
    """Behind a name: it is that of who is appointed."""
    taken: regex.Pattern[str]
    """Behind a name: what its bearer becomes."""


class Appointments:
    """Reads those of one document.

    Args:
        document: with its sentences.
        mentions: resolved.
        rules: their verbs of appointing and becoming, their list of titles.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], rules: RuleSet) -> None:
        self._text, self._rules, self._builder = document.text, rules, Builder(document)
        self._words = _words(rules)
        self._korean = [(b.start, b.end) for b in document.blocks if b.lang == "ko"]
        named = [m for m in mentions if m.is_name]
        self._people = [m for m in named if is_entity(m, "PERSON")]

    def read(self) -> Iterator[Holding]:
        """Persons with the titles that they are given or take, in order."""
        for person in self._people:
            if not any(start <= person.start < end for start, end in self._korean):
                continue
            title = self._given(person) or self._taken(person)
            if title is not None:
                yield Holding(person, title, None)

    def _given(self, person: Mention) -> Mention | None:
        if not self._words.given.match(self._text, person.end, person.end + _AHEAD):
            return None
        line = max(self._text.rfind("\n", 0, person.start) + 1, person.start - _BEFORE)
        found = _TO.search(self._text, line, person.start)
        return self._title(*found.span(1)) if found else None

    def _taken(self, person: Mention) -> Mention | None:
        found = self._words.taken.match(self._text, person.end, person.end + _AHEAD)
        return self._title(*found.span("title")) if found else None

    def _title(self, start: int, end: int) -> Mention | None:
        words = self._text[start:end]
        if len(words) < _LEAST or title_end(f"·{words}", self._rules) is None:
            return None
        return self._builder.mention("entity", start, end, RULE, EntityValue(type="ROLE", form="name"))


@cache
def _words(rules: RuleSet) -> _Words:
    known = rules.lexicon("ko", "appointing")
    both = known.group("both").words
    given = alternatives(known.group("name").words | both)
    taken = alternatives(known.group("become").words | both)
    return _Words(
        compiled(rf"{_OWN}(?:을|를)\s(?:[\p{{Hangul}}]{{1,6}}\s)?{given}"),
        compiled(
            rf"{_OWN}(?:이|가|은|는|께서)\s(?:[^\n.,!?“”\"]{{0,30}}?\s)?"
            rf"(?P<title>[\p{{Hangul}}A-Za-z0-9·]{{2,24}}?)(?:이|가|에|으로|로)\s(?:[\p{{Hangul}}]{{1,6}}\s)?{taken}"
        ),
    )
