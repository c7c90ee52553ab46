"""Whether a person is called she or he, where the words of the source tell: titles, kin, given names, (여·29)."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Literal

from factx.models.mention import Mention
from factx.normalise.name.hangul import has_hangul
from factx.patterns import compiled
from factx.rules.load import RuleSet
from factx.values import cached_property

Gender = Literal["f", "m"]
_BEFORE = compiled(r"(?r)([\p{L}\-]+)\.?\s$")
_AFTER = compiled(
    r",\s(?:\d{1,3},\s)?(?:(?:an?|the|his|her|their|our|my|(?:[\p{L}\-]+\s){0,2}[\p{L}\-]+['’]s)\s(?:[\p{L}\-]+\s){0,3}?)?"
    r"([\p{L}\-]+)(?=[,.;)]|\s(?:of|who|whose|at|in|from|for)\s)"
)
_BRACKET = compiled(r"\((?:(\p{Hangul}{1,2})[·,/ ]\s?\d{1,3}|\d{1,3}(?:세)?[·,/ ]\s?(\p{Hangul}{1,2}))\)")
_BEHIND = compiled(r"\s(\p{Hangul}{2,4})")
_REACH = 48
"""Characters before a name in which its title or kin stands."""
_SURE, _LIKELY = 3, 1
"""What words beside a name count, and what a given name or a pronoun behind does: Andrea may be a man."""
_KIN = compiled(r"(?i)(?:\b(?:his|her|their|my|our)|['’]s)\s(?:[\p{L}\-]+\s)?([\p{L}\-]+),\s(?:[\p{L}\-]+\s){0,3}$")
_PRONOUN = compiled(r"(?<!['’])\b(she|her|herself|he|him|his|himself)\b")
_END = compiled(r"[.!?;:“”\"]|\n")
_SENTENCE = 120
"""Characters behind a name in which a pronoun of the same sentence is looked for."""


class Genders:
    """What a source tells of its people.

    Args:
        text: of the document.
        named: mention and entity id of its names.
        rules: with the table of gendered words.
    """

    def __init__(self, text: str, named: Sequence[tuple[Mention, str]], rules: RuleSet) -> None:
        self._text, self._named, self._words = text, named, _words(rules)

    def of_word(self, pronoun: str, lang: str) -> Gender | None:
        """Whom a pronoun can mean; None where it means both, as 그 does."""
        return self._words.get((lang, "pronoun", pronoun.casefold()))

    def fits(self, entity: str, gender: Gender | None) -> bool:
        """Nothing in the source tells that the person is of the other gender."""
        return gender is None or self._told.get(entity, gender) == gender

    @cached_property
    def _told(self) -> Mapping[str, Gender]:
        votes: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
        for mention, entity in self._named:
            if mention.entity_type == "PERSON":
                for gender, weight in [*self._signs(mention), *self._meant(mention)]:
                    votes[entity][gender] += weight
        return {
            entity: "f" if found["f"] > found["m"] else "m"
            for entity, found in votes.items()
            if found["f"] != found["m"]
        }

    def _signs(self, mention: Mention) -> list[tuple[Gender, int]]:
        text, words = self._text, self._words
        ahead = text[max(mention.start - _REACH, 0) : mention.start]
        before = _BEFORE.search(ahead)
        found: list[tuple[Gender | None, int]] = []
        if has_hangul(mention.text):
            bracket = _BRACKET.match(text, mention.end)
            behind = _BEHIND.match(text, mention.end)
            if bracket:
                found.append((words.get(("ko", "bracket", bracket[1] or bracket[2])), _SURE))
            found += [(words.get(("ko", "noun", m[1])), _SURE) for m in (before, behind) if m]
        else:
            if before:
                word = before[1]
                found.append((words.get(("en", "title", word)) or words.get(("en", "noun", word.lower())), _SURE))
            kin = _KIN.search(ahead)
            if kin:
                found.append((words.get(("en", "noun", kin[1].lower())), _SURE))
            after = _AFTER.match(text, mention.end)
            if after:
                found.append((words.get(("en", "noun", after[1].lower())), _SURE))
            found.append((words.get(("en", "given", mention.text.split()[0])), _LIKELY))
        return [(gender, weight) for gender, weight in found if gender]

    def _meant(self, mention: Mention) -> list[tuple[Gender, int]]:
        """The first pronoun behind a name in its sentence, where no other person stands between."""
        if has_hangul(mention.text):
            return []
        stop = min(mention.end + _SENTENCE, next((s for s in self._people if s >= mention.end), len(self._text)))
        end = _END.search(self._text, mention.end, stop)
        pronoun = _PRONOUN.search(self._text, mention.end, end.start() if end else stop)
        gender = self._words.get(("en", "pronoun", pronoun[1])) if pronoun else None
        return [(gender, _LIKELY)] if gender and not self._text.startswith(("’", "'"), mention.end) else []

    @cached_property
    def _people(self) -> Sequence[int]:
        return [m.start for m, _ in self._named if m.entity_type == "PERSON"]


@cache
def _words(rules: RuleSet) -> Mapping[tuple[str, str, str], Gender]:
    found: dict[tuple[str, str, str], Gender] = {}
    for row in rules.table("shared/gender"):
        found[row["lang"], row["kind"], row["surface"]] = "f" if row["gender"] == "f" else "m"
    return found
