"""Of what somebody is the head: a field (안전, ``head of safety``), a part of a body or the whole, and which body.

Two titles that the list of roles has as one (국장, ``director``) may name two offices; what stands with them says so:
Korean the title itself and the noun before it (건설과 마 과장), English the words before the title, what it is of, and
whose it is (``the county's construction chief``, ``who heads the hospital's public-relations division``).
"""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import regex

from factx.link.coreference.titles import Holding
from factx.link.facts.clients import LAWYER, Clients
from factx.link.facts.compound_titles import HEAD
from factx.link.facts.office_words import Unit, office_words
from factx.link.kit import kit_of
from factx.models.document import Document
from factx.normalise.name.hangul import has_hangul
from factx.patterns import compiled
from factx.rules.load import RuleSet

BODY, CHAIR, DIVISION = "body", "chair", "division"
_OPEN = "open"
USED = "used to "
"""Before a verb of heading that is a noun otherwise (used to head the lab)."""
_WORD = compiled(r"[\p{L}\d][\p{L}\p{M}\d&'’-]{0,24}")
_AHEAD = compiled(
    r"(?:(?P<owner>[\p{L}.&-]{1,24})(?:['’]s|(?<=s)['’])\s|(?P<def>the|its|their|his|her|our)\s|(?P<vague>an?)\s)?"
    r"(?P<words>(?:[\p{L}\d][\p{L}\d&-]{0,20}\s){0,4})$",
    int(regex.IGNORECASE),
)
"""What stands before a title: whose it is or an article, and the words that it grows together with."""
_OF = compiled(r"\s(?P<joint>of|for|in\scharge\sof|responsible\sfor|at|with)\s(?P<of>[^,.;:()“”\"\n—–]{2,90})")
_NAMED = compiled(r"\sof\s(?:the\s)?")
_HEADED = compiled(r"\s(?P<of>[^,.;:()“”\"\n—–]{2,90})")
_CHARGED = compiled(
    r"\s(?:(?:\p{Lu}[\p{L}.&-]{0,20}\s?){1,3}['’]s?\s|the\s[\p{Ll}-]{2,20}['’]s?\s)?"
    r"(?P<of>\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,3}?)(?:\s(?:at|for|in|of|within|across|on|with)\s|[,.;])"
)
_OWNED = compiled(r"^(?:.*[\p{L}.](?:['’]s|(?<=s)['’])\s)")
_INNER = compiled(r"\s(?:of|for|at|in|on|from|with|within|under|as)\s")
_FIRST = frozenset({"chief", "head", "lead"})
_MINISTRY = "ministry"
"""The family of bodies whose heads are known by what they are in charge of (산업통상부 장관)."""
_OFFICE = compiled(r"(?P<office>[\p{Hangul}·]{2,14})\s$")
"""The Korean word before a title: 재난안전과 과장."""
_DUTY = compiled(r"(?P<office>[\p{Hangul}·\s]{2,20}?)(?:을|를)\s")
_BEFORE = 60
_WORD_BEFORE = 16
"""Characters of that word with what parts it from the title."""
_MOST_WORDS = 6
"""Words before a title of which the longest phrase before it can take up all but one."""
_LONGEST = 8
"""Words of a phrase in which the unit is looked for."""
_CLAUSE = frozenset({"and", "but", "has", "have", "had", "is", "said", "says", "told", "was", "were", "who", "while"})
"""Words that no name of an office goes on behind, but ``and`` between two fields."""


class Office(NamedTuple):
    """What the words of a title say besides its id; empty where they leave it open."""

    fields: frozenset[str]
    sorts: frozenset[str]
    families: frozenset[str]


NOTHING = Office(frozenset(), frozenset(), frozenset())
_WHOLE = frozenset({BODY, CHAIR})


class Offices:
    """Reads those of one document.

    Args:
        document: whose words are read.
        rules: the tables of fields and units, the Korean verbs of heading.
    """

    def __init__(self, document: Document, rules: RuleSet) -> None:
        self._text, self._words = document.text, office_words(rules)
        self._heading, self._kit = _heading(rules), kit_of(rules)
        self._clients = Clients(document.text, rules)
        leading = rules.lexicon("en", "lead_verb")
        plain = {f"{USED}{verb}" for verb in leading.group("plain").words}
        self._leads = (leading.words - leading.group("plain").words) | leading.group("perfect").words | plain
        self._presides = leading.group("preside").words

    def of(self, holding: Holding) -> Office:
        """The office of one who holds a title."""
        korean = has_hangul(holding.title.text)
        if self._acts(holding):
            return _office(frozenset(), frozenset(), None, self._clients.of(holding, korean=korean))
        return self._korean(holding) if korean else self._english(holding)

    def _acts(self, holding: Holding) -> bool:
        row = self._kit.title(holding.known or holding.title.text)
        return row is not None and LAWYER in (row["id"], *row["hypernym"].split("|"))

    def heads(self, offset: int) -> bool:
        """Whether what stands behind an English verb of heading is a body, or a part of one."""
        found = _HEADED.match(self._text, offset)
        return found is not None and self._phrase(found["of"])[1] is not None

    def in_charge(self, offset: int) -> bool:
        """Whether it is but what a body does (``who runs quality assurance at Hanbit``)."""
        found = _CHARGED.match(self._text, offset)
        return found is not None and self._words.charge(found["of"])

    def acts_for(self, offset: int) -> bool:
        """Whether what stands behind a verb of acting for somebody are people or a body, no district or country."""
        return bool(self._clients.behind(offset))

    def names(self, words: str) -> bool:
        """Whether English words name what an office is in charge of."""
        return bool(self._words.english(words.split()))

    def _korean(self, holding: Holding) -> Office:
        words = holding.title.text.replace(" ", "")
        if holding.known == HEAD:  # 회계감리를 총괄하는
            headed = _DUTY.match(holding.title.text)
            duty = headed["office"] if headed else holding.organization.text if holding.organization else ""
            return _office(self._words.korean(duty), frozenset(), self._words.ending(duty))
        unit = self._words.title(words)
        fields = self._words.korean(words)
        first, body = min(holding.title.start, holding.person.start), holding.organization
        headed = self._heading.search(self._text, max(0, first - _BEFORE), first)
        before = _OFFICE.search(self._text, max(0, holding.title.start - _WORD_BEFORE), holding.title.start)
        for found in (headed, before):
            if found is None:
                continue
            if self._words.ending(found["office"]) is None:  # 품질보증을 총괄하는 류해린 전무
                fields |= self._words.korean(found["office"]) if found is headed else frozenset()
                continue
            of_body = body is not None and body.start < found.end("office") and found.start("office") < body.end
            if not of_body or (unit is not None and unit.family == _MINISTRY):
                fields |= self._words.korean(found["office"])
        return _office(fields, unit.sorts if unit else frozenset(), unit)

    def _english(self, holding: Holding) -> Office:
        start, end = holding.title.start, holding.title.end
        words = holding.title.text.lower().split()
        if holding.title.text.lower() in self._leads:
            body = holding.organization
            headed = _HEADED.match(self._text, end, body.start if body else len(self._text))
            fields, unit = self._phrase(headed["of"]) if headed else _NO_PHRASE
            sorts = (unit.sorts and (unit.sorts if DIVISION in unit.sorts else _WHOLE)) if unit else frozenset()
            return _office(fields, frozenset({CHAIR}) if holding.title.text.lower() in self._presides else sorts, unit)
        upto = holding.person.start if holding.person.start > end else len(self._text)
        head = self._words.head(" ".join(words[-2:])) or self._words.head(words[-1])
        ahead = _AHEAD.search(self._text, self._words_before(start), start)
        told = [*(ahead["words"].split() if ahead else ()), *words[:-1]]
        if not head:
            fields = self._words.english([*told, words[-1]])
            of = _OF.match(self._text, end, upto)
            if of is not None and of["joint"] in ("of", "for"):  # Vice Minister of Agriculture
                fields |= self._phrase(of["of"])[0]
            leads = len(words) > 1 and words[0] in _FIRST  # head nurse
            return _office(fields, frozenset({DIVISION}) if leads and fields else frozenset(), None)
        fields = self._words.english(told)
        of = (
            _OF.match(self._text, end, upto) if holding.organization is None or holding.organization.end < end else None
        )
        further, unit = self._phrase(of["of"]) if of else _NO_PHRASE
        if of is not None and of["joint"] in ("at", "with"):
            further = frozenset()
        unit = unit or (self._words.unit(told[-1]) if told else None)  # library director
        if unit is None and not further and ahead is not None and ahead["owner"]:
            unit = self._words.unit(ahead["owner"])
        sorts = frozenset(head.split("|")) - {_OPEN}
        named = unit or self._named(holding)
        if sorts == _WHOLE and named is not None and CHAIR in named.sorts:
            sorts = frozenset({CHAIR})  # the president of a league presides; its secretary-general runs its office
        if head == _OPEN and not (fields and of is None):
            vague = ahead is not None and ahead["vague"] is not None
            sorts = frozenset() if vague and not further else self._headed(further, named)
        return _office(fields | further, sorts, unit)

    def _named(self, holding: Holding) -> Unit | None:
        """What a title is of, by the noun in a name behind it (president of the Pohjola Teachers' League)."""
        body = holding.organization
        if body is None or not _NAMED.fullmatch(self._text, holding.title.end, body.start):
            return None
        return self._phrase(body.text)[1]

    def _words_before(self, start: int) -> int:
        """Where the words in the line of a title begin that its phrase may hold: a search from there takes a third."""
        low = max(self._text.rfind("\n", 0, start) + 1, start - _BEFORE)
        words = self._text[low:start].rsplit(maxsplit=_MOST_WORDS)
        return low + len(words[0]) if len(words) > _MOST_WORDS else low

    def _headed(self, fields: frozenset[str], unit: Unit | None) -> frozenset[str]:
        """What the head is head of: a part (of safety, of the safety division), or the whole (of the hospital)."""
        if unit is None:
            return frozenset({DIVISION}) if fields else frozenset()
        return unit.sorts if DIVISION in unit.sorts or not unit.sorts else _WHOLE

    def _phrase(self, phrase: str) -> tuple[frozenset[str], Unit | None]:
        """Fields and unit that a noun phrase names (the county's disaster-safety division)."""
        bare = _OWNED.sub("", phrase)
        words: list[str] = []
        for match in _WORD.finditer(bare):
            if match[0].lower() in _CLAUSE - {"and"} or match[0] == "it" or len(words) == _LONGEST:
                bare = bare[: match.start()]
                break
            words.append(match[0])
        inner = _INNER.search(bare)
        first = [m[0] for m in _WORD.finditer(bare, 0, inner.start() if inner else len(bare))]
        unit, n = next(
            ((u, n) for n in range(len(first) - 1, -1, -1) if (u := self._words.unit(first[n]))), (None, len(first))
        )
        fields = self._words.english(first[:n])
        if not fields and unit is not None and inner is not None:
            fields = self._words.english([m[0] for m in _WORD.finditer(bare, inner.end())])
        return fields, unit


_NO_PHRASE: tuple[frozenset[str], Unit | None] = (frozenset(), None)


def _office(
    fields: frozenset[str], sorts: frozenset[str], unit: Unit | None, families: frozenset[str] = frozenset()
) -> Office:
    return Office(fields, sorts, frozenset({unit.family} - {""}) if unit else families)


def joined(offices: Sequence[Office]) -> Office:
    """What several mentions of one title say of it; a plain one adds nothing."""
    return Office(*(frozenset().union(*parts) for parts in zip(*offices, strict=True))) if offices else NOTHING


@cache
def _heading(rules: RuleSet) -> regex.Pattern[str]:
    """Before a person: the unit that is headed (건설과를 이끄는 마선영 과장)."""
    return compiled(rf"(?P<office>[\p{{Hangul}}·]{{2,14}})(?:을|를)\s(?:{rules.lexicon('ko', 'heading').pattern})\s$")
