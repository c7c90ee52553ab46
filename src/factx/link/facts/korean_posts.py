"""Korean posts beside a name that no list holds whole: 백승환 화양시 도시개발국장, 스튜디오 모란의 제작이사 은채령.

The office grows together with the end of its title; between it and the name other nouns may stand (the body, a number:
함서윤 복지부 2차관), and behind it a copula (한울대 교수인 위성국) or a verb of holding (위원장을 맡은 위성국).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from factx.extractors.build import Builder
from factx.link.coreference.titles import Holding, is_entity
from factx.link.facts.compound_titles import RULE, title_end
from factx.models.base import unchecked
from factx.models.document import Document, Sentence, Token
from factx.models.fact import StatusName
from factx.models.mention import EntityValue, Mention
from factx.patterns import alternatives, compiled
from factx.rules.load import RuleSet

_entity_of = unchecked(EntityValue)

_SKIPPED = compiled(r"(?:\s?\([^()\n]{1,14}\))?(?:\s씨)?\s")
"""Between a name and the nouns after it: an age, a name in another script."""
_WORD = compiled(r"[\p{Hangul}A-Za-z0-9·&]{1,20}")
_HELD = compiled(
    r"(?:\([^()\n]{1,20}\))?(?:이|였|이었)?(?:던|ᆫ|인)?\s|(?:을|를)\s(?:맡은|맡고\s있는|맡아\s온|겸한|겸하고\s있는)\s"
)
_HELD_ONCE = compiled(
    r"(?:이었던|였던)\s|\s출신(?:의|인)?\s|(?:을|를)\s(?:두\s차례\s|세\s차례\s)?(?:지낸|역임한|맡았던|지냈던)\s"
)
_ACTING = compiled(r"\s?(?:직무|권한)?\s?대행")
_REACH = 5
"""Words between a name and the end of its title."""
_BEFORE = 40
"""Characters before a name in which the words of a title may begin."""
_NOUNS = ("N", "SN", "SL", "XSN", "XPN", "MM", "SO", "SW")
_LEAST = 2


class KoreanPosts:
    """Reads those of one document.

    Args:
        document: with its sentences.
        mentions: resolved.
        rules: their list of titles.
    """

    def __init__(self, document: Document, mentions: Sequence[Mention], rules: RuleSet) -> None:
        self._text, self._rules, self._builder = document.text, rules, Builder(document)
        self._left = _left(rules)
        self._sentences = [sentence for sentence in document.sentences if sentence.lang == "ko"]
        self._starts = [sentence.start for sentence in self._sentences]
        named = [m for m in mentions if m.is_name]
        self._people = [m for m in named if is_entity(m, "PERSON")]
        self._meant = [m for m in mentions if is_entity(m, "PERSON") and not m.is_name and m.entity]
        self._names = {m.start for m in self._people}
        self._ends = {m.start: m.end for m in named if not is_entity(m, "PERSON")}
        self._bodies = sorted((m for m in named if is_entity(m, "ORG")), key=lambda m: m.start)
        self._body_starts = [m.start for m in self._bodies]

    def read(self) -> Iterator[Holding]:
        """Persons with the titles after and before their names, in order."""
        for person in self._people:
            sentence = self._sentence(person.start)
            if sentence is not None:
                yield from self._after(person, sentence)
                yield from self._before(person, sentence)
                yield from self._is(person, sentence)
        for meant in self._meant:  # 에너지위원장인 그는
            sentence = self._sentence(meant.start)
            if sentence is not None:
                yield from self._before(meant, sentence)

    def _sentence(self, offset: int) -> Sentence | None:
        n = bisect_right(self._starts, offset) - 1
        return self._sentences[n] if n >= 0 and offset < self._sentences[n].end else None

    def _after(self, person: Mention, sentence: Sentence) -> Iterator[Holding]:
        skipped = _SKIPPED.match(self._text, person.end)
        at = skipped.end() if skipped else person.end
        for _ in range(_REACH if skipped else 0):
            word = _WORD.match(self._text, at, sentence.end)
            if word is None or at in self._names:
                return
            end = self._before_particle(at, word.end()) or self._noun_end(sentence, at, word.end())
            if end > at and self._is_title(at, end):
                yield self._holding(person, at, self._acting(end), person.end)
                return
            if end < word.end() or self._text[end : end + 1] != " ":
                return
            at = end + 1

    def _before(self, person: Mention, sentence: Sentence) -> Iterator[Holding]:
        start = max(person.start - _BEFORE, sentence.start)
        words = [*_WORD.finditer(self._text, start, person.start)]
        for word in reversed(words[-3:]):
            end = self._noun_end(sentence, word.start(), word.end())
            held, once, left = (p.fullmatch(self._text, end, person.start) for p in (_HELD, _HELD_ONCE, self._left))
            if (held or once or left) and end > word.start() and self._is_title(word.start(), end):
                yield self._holding(person, word.start(), end, start, None if held else "done")
                return

    def _is(self, person: Mention, sentence: Sentence) -> Iterator[Holding]:
        found = _serves(self._rules).match(self._text, person.end, sentence.end)
        if found is not None and self._is_title(*found.span("title")):
            start, end = found.span("title")
            yield self._holding(person, start, end, person.end, "done" if found["once"] else None)

    def _acting(self, end: int) -> int:
        acting = _ACTING.match(self._text, end)
        return acting.end() if acting else end

    def _before_particle(self, start: int, end: int) -> int | None:
        """Where a title ends that a particle follows, whatever the tagger makes of both (합천군수도)."""
        for at in range(end - 1, start + _LEAST, -1):
            if self._rules.lexicon("ko", "particle").get(self._text[at:end]) and self._is_title(start, at):
                return at
        return None

    def _noun_end(self, sentence: Sentence, start: int, end: int) -> int:
        """Where the nouns end that a word begins with, or the name."""
        last = self._ends.get(start, start)
        for token in _tokens(sentence, start, end):
            if not token.tag.startswith(_NOUNS):
                break
            last = token.end
        return min(last, end)

    def _is_title(self, start: int, end: int) -> bool:
        words = self._text[start:end].lstrip("0123456789제")
        return len(words) >= _LEAST and (title_end(f"·{words}", self._rules) is not None)

    def _holding(self, person: Mention, start: int, end: int, left: int, tense: StatusName | None = None) -> Holding:
        title = self._builder.mention("entity", start, end, RULE, _entity_of(type="ROLE", form="name"))
        return Holding(person, title, self._body(left, start, end), tense)

    def _body(self, left: int, start: int, end: int) -> Mention | None:
        """The last body named from there to the title, or at its beginning."""
        first = bisect_left(self._body_starts, left)
        near = [body for body in self._bodies[first : bisect_left(self._body_starts, end)] if body.end < end]
        touching = [body for body in near if self._text[body.end : start] in ("", " ", "의 ") or body.start == start]
        return touching[-1] if touching else None


@cache
def _left(rules: RuleSet) -> regex.Pattern[str]:
    """Between a title and who has left it: 병원장에서 물러난 오문택, 시장직을 내려놓은."""
    words = rules.lexicon("ko", "left_office").pattern
    return compiled(rf"(?:직)?(?:에서|을|를)?\s(?:[\p{{Hangul}}0-9]{{1,6}}\s){{0,2}}(?:{words})\s")


def _tokens(sentence: Sentence, start: int, end: int) -> Sequence[Token]:
    return [token for token in sentence.tokens if start <= token.start < end and token.start < token.end]


@cache
def _serves(rules: RuleSet) -> "regex.Pattern[str]":
    """Behind a name: the title that a copula or a verb of serving gives it (노 씨는 시의 안전관리과장으로 일한다)."""
    known = rules.lexicon("ko", "appointing")
    serve, held = (alternatives(known.group(name).words) for name in ("serve", "hold"))
    return compiled(
        r"(?:\s?\([^()\n]{1,14}\))?(?:\s[\p{Hangul}]{1,6})?(?:는|은|가|이|도)\s(?:[\p{Hangul}A-Za-z0-9·]{1,14}\s){0,3}?"
        r"(?P<title>[\p{Hangul}A-Za-z0-9·]{2,16}?)"
        rf"(?:이다|입니다|이며|이고|였다|이었다|이던|(?:으로|로)\s(?:[\p{{Hangul}}]{{1,8}}\s)?{serve}"
        rf"|(?:을|를)\s(?:[\p{{Hangul}}]{{1,6}}\s)?{held}|(?P<once>\s출신(?:이|으로|의|인)))"
    )
