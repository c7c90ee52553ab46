"""What somebody has to do somewhere, as a post, before a Korean name: 금감원에서 회계감리를 총괄하는 배종혁 국장.

A clause before a name, or before the pronoun that stands for it, says that a body, a part of one or a field is headed;
where the body is another phrase of the clause (에서, 의), the post is there.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from factx.extractors.build import Builder
from factx.link.coreference.titles import Holding, is_entity
from factx.link.facts.compound_titles import HEAD, RULE, title_end
from factx.link.facts.office_words import office_words
from factx.models.document import Document
from factx.models.fact import StatusName
from factx.models.mention import EntityValue, Mention
from factx.patterns import compiled
from factx.rules.load import RuleSet

_BEFORE = 48
_AT = compiled(r"(?:에서|의|\s?산하)?\s(?:[\p{Hangul}·]{2,10}\s){0,2}?$")
"""Between the body at which an office is and the words for the office."""


class KoreanDuties:
    """Reads those of one document.

    Args:
        document: whose words are read.
        mentions: resolved.
        rules: the verbs of heading, the tables of fields and units.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], rules: RuleSet) -> None:
        self._text, self._builder, self._words = document.text, Builder(document), office_words(rules)
        self._heading, self._rules = _heading(rules), rules
        self._past = rules.lexicon("ko", "heading").group("past").words
        self._korean = [(block.start, block.end) for block in document.blocks if block.lang == "ko"]
        self._people = [m for m in mentions if is_entity(m, "PERSON") and m.entity]
        self._bodies = sorted((m for m in mentions if m.is_name and is_entity(m, "ORG")), key=lambda m: m.start)
        self._starts = [body.start for body in self._bodies]

    def read(self) -> Iterator[Holding]:
        """Persons with what they head, in order."""
        for person in self._people:
            line = max(self._text.rfind("\n", 0, person.start) + 1, person.start - _BEFORE)
            found = self._heading.search(self._text, line, person.start)
            if found is None or not any(start <= person.start < end for start, end in self._korean):
                continue
            body = self._body(line, found.start("office"), found.end("office"))
            headed = body is not None and body.end == found.end("office")
            if not headed and not self._is_office(found["office"]):
                continue
            start = found.start("verb") if headed else found.start("office")
            title = self._builder.mention(
                "entity", start, found.end("verb"), RULE, EntityValue(type="ROLE", form="name")
            )
            tense: StatusName | None = "done" if found["verb"] in self._past else None
            yield Holding(person, title, body, tense, HEAD)

    def _is_office(self, words: str) -> bool:
        """Whether words are of an office, and no title: a part of a body, or a field."""
        if title_end(f"·{words}", self._rules) is not None:
            return False
        return self._words.ending(words) is not None or bool(self._words.korean(words))

    def _body(self, line: int, start: int, end: int) -> Mention | None:
        """The body that the words there are, or at which they name an office."""
        for body in reversed(self._bodies[bisect_left(self._starts, line) : bisect_left(self._starts, end)]):
            if body.end == end or (body.end <= start and _AT.fullmatch(self._text, body.end, start)):
                return body
        return None


@cache
def _heading(rules: RuleSet) -> "regex.Pattern[str]":
    """Before a name: what is headed, and the verb of heading."""
    return compiled(
        r"(?<![\p{Hangul}·])(?P<office>[\p{Hangul}·]{2,14}(?:\s업무|\s분야|\s부문|\s사업)?)(?:을|를)\s"
        rf"(?:(?:함께|공동으로|두루|모두|직접)\s)?(?P<verb>{rules.lexicon('ko', 'heading').pattern})\s$"
    )
