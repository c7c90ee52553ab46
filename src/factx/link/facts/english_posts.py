"""English posts beside a name that no list holds whole: ``Budget Director Delia Marchetti``, ``head of acquisitions``.

A post is a noun that heads an office (the lexicon ``office_head``) with the words before it (``deputy``, ``urban
development``) and what it is of. It stands in capitals before the name, before a comma and the name (``the head of the
museum, Kim Min-su,``), behind the name after a comma, or behind a verb (``was named``, ``stepped down as``).
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from factx.extractors.build import Builder
from factx.link.coreference.titles import Holding, is_entity
from factx.link.facts.compound_titles import RULE
from factx.link.facts.english_duties import Duties
from factx.link.facts.offices import Offices
from factx.link.kit import kit_of
from factx.models.document import Document
from factx.models.fact import StatusName
from factx.models.mention import EntityValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_OPENED = compiled(
    r",\s(?:\d{1,3},\s)?(?:who\s(?:is|was|serves\sas|served\sas|works\sas|worked\sas)\s)?"
    r"(?:(?:the|a|an|its|their|his|her|our|now|then)\s|(?:\p{Lu}[\p{L}.&-]{0,20}\s?){1,4}['’]s?\s|the\s[\p{L}-]{2,20}['’]s?\s)?"
)
_IS = compiled(
    r"\s(?:is|was|remains)\s(?:(?:the|an?|its|their|his|her|our|now|then)\s|(?:\p{Lu}[\p{L}.&-]{0,20}\s?){1,4}['’]s?\s)?"
    r"(?:\p{Ll}[\p{L}-]{1,20}['’]s?\s)?"
)
_POINTED = compiled(
    r"(?<![\p{L}'’-])(?:the|its|their|his|her|our|a|an|as)\s(?:(?:the|a|an|its|their)\s)?|(?<=[\p{L}.])['’]s?\s(?=\p{Ll})",
    int(regex.IGNORECASE),
)
"""Where the words of a post begin that stand before a comma and a name."""
_NAMED_SO = compiled(r"(?:,|\s(?:is|was|remains))\s")
"""Between such a post and the name (``Hanbit's chief executive is Kim Min-su``)."""
_CLOSED = compiled(r"[,.;”\"]|$")
_CUTS = frozenset(',;:—–“”"()')
_LONG_AGO = compiled(r"\sin\s(?:19|20)\d\d")
_WORD = compiled(r"[\p{L}][\p{L}’'-]{0,24}")
_CAPITALS = compiled(r"(?:co-)?(?:\p{Lu}(?:[\p{L}'’-]{0,20}|\p{L}{0,3}\.)\s){1,5}$")
_SMALL = compiled(
    r"(?<![\p{L}-])(?P<field>\p{Ll}[\p{Ll}-]{1,20}(?:\s\p{Ll}[\p{Ll}-]{1,20})?)\s(?P<head>\p{Ll}{4,16})\s$"
)
"""A post in small letters before a name, with what it is in charge of (county construction chief Ma)."""
_CAPITALS_OF = compiled(
    r"(?P<title>(?:co-)?(?:\p{Lu}[\p{L}’'-]{0,20}\s){1,5})(?:of|for)\s(?:the\s)?"
    r"(?P<of>(?:(?:\p{Lu}[\p{L}’'-]{0,20}|and|of|for),?\s){1,6})$"
)
"""A post in capitals with what it is of, before a name (Vice Minister of Agriculture Noh)."""
_OF = compiled(r"\s(?:of|for|at|with|in|on)\s(?:the\s)?(?:[\p{L}\d][\p{L}\d&'’.-]{0,24}(?:\s|(?=[,.;:]|$))){1,6}")
_STOPS = frozenset(
    {"said", "says", "told", "who", "which", "that", "was", "is", "has", "had", "and", "but", "when", "as"}
)
_LINKING = _STOPS | {"a", "an", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with"}
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "its", "their", "our"})
_OWNERS = ("'s", "’s", "s'", "s’")
_BEFORE = 80
_JOINT = 10
_YEAR = 8
"""Letters of `` in 2011``."""
_WORDS = 5
"""Words of a title up to its head."""


@cache
def _becomes(rules: RuleSet) -> "regex.Pattern[str]":
    """Behind a name, of coming to a post or leaving it: ``ahead`` where it is to come, ``past`` where it is over."""
    posts = rules.lexicon("en", "post_verb")
    become, named, chosen, left, lost = (
        alternatives(posts.group(name).words) for name in ("become", "named", "chosen", "left", "lost")
    )
    return compiled(
        rf"\s(?:has\s|had\s|(?P<ahead>will\s))?(?:{become}|(?:was|is|been|be)\s(?:re-?)?{named}"
        rf"|(?:was|been|be)\s{chosen}|(?P<past>{left}|was\s{lost}))\s(?:the\s|an?\s|its\s|their\s)?"
    )


class EnglishPosts:
    """Reads those of one document.

    Args:
        document: whose words are read.
        mentions: resolved.
        rules: the words that head an office.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], rules: RuleSet) -> None:
        self._text, self._builder, self._heads = document.text, Builder(document), _heads(rules)
        self._kit, self._offices, self._becomes = kit_of(rules), Offices(document, rules), _becomes(rules)
        self._english = [(b.start, b.end) for b in document.blocks if b.lang == "en"]
        named = sorted((m for m in mentions if m.is_name), key=lambda m: m.start)
        self._people = [m for m in named if is_entity(m, "PERSON")]
        self._bodies = [m for m in named if is_entity(m, "ORG")]
        self._body_starts = [m.start for m in self._bodies]
        self._duties = Duties(document, self._bodies, self._offices, rules)
        self._starts = frozenset(m.start for m in self._people)

    def read(self) -> Iterator[Holding]:
        """Persons with the posts before and behind their names, in order."""
        for person in self._people:
            if any(start <= person.start < end for start, end in self._english):
                yield from self._before(person)
                yield from self._apposed(person)
                yield from self._behind(person)

    def _before(self, person: Mention) -> Iterator[Holding]:
        line = self._text.rfind("\n", 0, person.start) + 1
        found = _CAPITALS.search(self._text, max(line, person.start - _BEFORE), person.start)
        if self._text[person.start - 1 : person.start] != " ":
            return
        of = _CAPITALS_OF.search(self._text, max(line, person.start - _BEFORE), person.start)
        if of is not None and self._offices.names(of["of"]):
            words = [*_WORD.finditer(self._text, *of.span("title"))]
            if words and self._is_head(words[-1][0]):
                yield Holding(person, self._title(self._past_tense(words), words[-1].end()), None)
                return
        if found is None:
            small = _SMALL.search(self._text, max(line, person.start - _BEFORE), person.start)
            if small is not None and self._is_head(small["head"]) and self._offices.names(small["field"]):
                first, _, rest = small["field"].partition(" ")
                start = small.start("field") + (len(first) + 1 if rest and first in _LINKING else 0)
                yield Holding(person, self._title(start, small.end("head")), None)
            return
        words = [*_WORD.finditer(self._text, found.start(), person.start)]
        last = words[-1] if words else None
        if last is None or last[0].lower() not in self._heads or self._text[last.end() : person.start] != " ":
            return
        start = words[0].start()
        inside = [body for body in self._bodies if found.start() <= body.start and body.end < last.start()]
        if inside:  # Hanul Group Chairman Gu: the body is no part of the title
            start = inside[-1].end
            start += len(self._text[start:]) - len(self._text[start:].lstrip(" '’s"))
        start = self._past_tense([*_WORD.finditer(self._text, start, last.end())])
        yield Holding(person, self._title(start, last.end()), inside[-1] if inside else None)

    def _past_tense(self, words: Sequence["regex.Match[str]"]) -> int:
        """Where a title begins behind the word that says when it is held (Former Budget Director)."""
        at = 0
        while at < len(words) - 1 and (words[at][0] == "The" or self._kit.tense(words[at][0], "en") is not None):
            at += 1
        start: int = words[at].start()
        return start

    def _behind(self, person: Mention) -> Iterator[Holding]:
        duty = self._duties.behind(person)
        if duty is not None:
            yield duty
            return
        becomes = self._becomes.match(self._text, person.end)
        opened = becomes or _OPENED.match(self._text, person.end) or _IS.match(self._text, person.end)
        if opened is None:
            return
        tense: StatusName | None = None
        if becomes is not None and (becomes["past"] or becomes["ahead"]):
            tense = "done" if becomes["past"] else "planned"
        at, first, end = opened.end(), opened.end(), 0
        for _ in range(_WORDS):
            word = _WORD.match(self._text, at)
            if word is None or word[0].lower() in (_LINKING if end else _STOPS) or at in self._starts:
                break
            if at != first and word[0].lower() in _ARTICLES:
                break
            if at == first and (word[0].lower() in _ARTICLES or self._kit.tense(word[0], "en") is not None):
                first = word.end() + 1
            elif word[0].endswith(_OWNERS):
                first, end = word.end() + 1, 0
            elif self._is_head(word[0]):
                end = word.end()
            if self._text[word.end() : word.end() + 1] != " ":
                break
            at = word.end() + 1
        if end and end + 1 not in self._starts:  # CSO Kwon, Director Jay: the second title is Jay's
            of = _OF.match(self._text, end)
            if becomes is not None and _LONG_AGO.search(self._text, end, (of.end() if of else end) + _YEAR) is not None:
                tense = "done"
            yield Holding(person, self._title(first, end), self._body(end, of.end() if of else end + 1), tense)

    def _apposed(self, person: Mention) -> Iterator[Holding]:
        """A post before a comma and the name, which is set off on both sides, or before ``is`` and the name."""
        start = max(self._text.rfind("\n", 0, person.start) + 1, person.start - _BEFORE)
        joint = next(
            (
                m
                for m in _NAMED_SO.finditer(self._text, max(start, person.start - _JOINT), person.start)
                if m.end() == person.start
            ),
            None,
        )
        if joint is None:
            return
        upto = joint.start()
        start = max([start, *(n + 1 for n in range(start, upto) if self._text[n] in _CUTS)])
        for pointed in _POINTED.finditer(self._text, start, upto):
            span = self._post(pointed.end(), upto)
            if span is None:
                continue
            closed = _CLOSED.match(self._text, person.end) is not None or pointed[0].lower().startswith("as ")
            if closed or self._text[upto] != ",":
                owner = self._body_before(pointed.start()) if pointed[0][0] in "'’" else None
                yield Holding(person, self._title(*span), owner or self._body(span[1], upto))
            return

    def _post(self, start: int, upto: int) -> tuple[int, int] | None:
        """The words of a post that begin there and reach, with what it is of, to the other end."""
        at = start
        for _ in range(_WORDS):
            word = _WORD.match(self._text, at, upto)
            if word is None or word[0].lower() in _LINKING or word[0].endswith(_OWNERS):
                return None
            if at == start and self._kit.tense(word[0], "en") is not None:
                start = word.end() + 1
            if self._is_head(word[0]):
                of = _OF.match(self._text, word.end(), upto)
                if word.end() == upto or (of is not None and of.end() == upto):
                    return start, word.end()
            at = word.end() + 1
        return None

    def _is_head(self, word: str) -> bool:
        """Whether a word heads an office, also behind a hyphen (``vice-chairwoman``)."""
        low = word.lower()
        return low in self._heads or low.rpartition("-")[2] in self._heads

    def _body_before(self, end: int) -> Mention | None:
        """The body that ends there."""
        n = bisect_left(self._body_starts, end)
        return self._bodies[n - 1] if n and self._bodies[n - 1].end == end else None

    def _body(self, start: int, end: int) -> Mention | None:
        """The first body that begins there."""
        n = bisect_left(self._body_starts, start)
        return self._bodies[n] if n < len(self._bodies) and self._bodies[n].start < end else None

    def _title(self, start: int, end: int) -> Mention:
        return self._builder.mention("entity", start, end, RULE, EntityValue(type="ROLE", form="name"))


@cache
def _heads(rules: RuleSet) -> frozenset[str]:
    return rules.lexicon("en", "office_head").words
