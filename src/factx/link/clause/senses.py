"""Words of several meanings: which is meant, by what else the sentence speaks of.

The lexicon ``measures`` gives each word one meaning, the commonest in news. The table ``senses`` names words that mean
something else in company: 배 beside fruit is a pear, ``struck`` beside an agreement is to sign. A row asks for concepts
of its fields (table ``sense_fields``), or for a sentence without them (``!storm``); the first that holds decides.
Where no company tells, a word speaks of its second meaning too (table ``second_senses``: 보수 for wages): enough to
find the sentence in the other language, not to say what it is of.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.concepts import Hit
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_NOT = "!"
_ANY_WORD_OF = "="


class _Sense(NamedTuple):
    """What a word means in company.

    Attributes:
        beside: concepts of which the sentence has one; none where nothing is asked.
        unless: concepts of which it has none.
        value: concept and class; None where the word then says nothing that the lexicon knows.
    """

    beside: frozenset[str]
    unless: frozenset[str]
    value: tuple[str, str] | None


class Senses:
    """The table ``senses``, ready to look up."""

    def __init__(self, rules: RuleSet) -> None:
        leaders = {row["concept"]: row["leader"] for row in rules.table("shared/akin")}
        classes = {row["concept"]: row["class"] for row in rules.table("shared/measures")}
        fields = {
            row["field"]: frozenset(leaders.get(concept, concept) for concept in row["concepts"].split("|"))
            for row in rules.table("shared/sense_fields")
        }
        self._senses: dict[str, dict[str, list[_Sense]]] = {}
        for row in rules.table("shared/senses"):
            sense = _sense(row, fields, leaders, classes)
            for word in row["words"].split("|"):
                self._senses.setdefault(row["lang"], {}).setdefault(word, []).append(sense)
        self._seconds: dict[str, dict[str, tuple[str, ...]]] = {}
        for row in rules.table("shared/second_senses"):
            of_lang = self._seconds.setdefault(row["lang"], {})
            for word in row["words"].split("|"):
                of_lang[word] = (*of_lang.get(word, ()), leaders.get(row["sense"], row["sense"]))

    def seconds(self, lang: str, words: Iterable[tuple[int, str]]) -> tuple[tuple[int, str], ...]:
        """What words may mean besides: where each begins, and a concept.

        Args:
            lang: of the sentence.
            words: where each word begins that has a concept, and the word (Korean verbs as stems).
        """
        known = self._seconds.get(lang, {})
        return tuple((start, sense) for start, word in words for sense in known.get(word, ()))

    def of(self, lang: str, text: str, hits: Sequence[Hit]) -> tuple[Hit, ...]:
        """The concepts of a sentence as its words are meant there.

        Args:
            lang: of the sentence.
            text: of the document, which the places of the hits are of.
            hits: as the lexicon gives them.
        """
        senses = self._senses.get(lang)
        if not senses:
            return tuple(hits)
        told: list[Hit] = []
        for hit in hits:
            word = text[hit.start : hit.end].lower()
            known = senses.get(word) or senses.get(_ANY_WORD_OF + hit.concept)
            meant = next((sense for sense in known if _holds(sense, hit, hits)), None) if known else None
            if meant is None:
                told.append(hit)
            elif meant.value is not None:
                told.append(Hit(hit.start, hit.end, *meant.value))
        return tuple(told)


def _holds(sense: _Sense, hit: Hit, hits: Sequence[Hit]) -> bool:
    others = {other.concept for other in hits if other.start != hit.start}
    return (not sense.beside or not sense.beside.isdisjoint(others)) and sense.unless.isdisjoint(others)


def _sense(
    row: Row, fields: Mapping[str, frozenset[str]], leaders: Mapping[str, str], classes: Mapping[str, str]
) -> _Sense:
    asked = [name for name in row["beside"].split("|") if name]
    beside = frozenset[str]().union(*(fields[name] for name in asked if not name.startswith(_NOT)))
    unless = frozenset[str]().union(*(fields[name[1:]] for name in asked if name.startswith(_NOT)))
    concept = row["sense"]
    value = (leaders.get(concept, concept), classes[concept]) if concept else None
    return _Sense(beside, unless, value)


@cache
def senses(rules: RuleSet) -> Senses:
    """The senses of a rule set, read once."""
    return Senses(rules)
