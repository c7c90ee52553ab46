"""The words that tell offices apart, of either language: the fields that they are in charge of, the units they head.

The tables are ``office_fields`` (재난, ``disaster``) and ``office_units`` (과, ``division``); a word may be of several
fields, so that offices whose words only may mean the same are not told apart.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.rules.load import RuleSet
from factx.values import cached_property

PEOPLE = "people"
"""The family of those who are no body: whom a lawyer may act for."""
_LONGEST = 3
"""English words of the longest name of a field (research and development)."""
_JOINTS = frozenset({"and", "its", "their"})
"""Words between or before the names of fields; ``the investigation`` is one that somebody leads, no field."""
_LEAST = 2
"""Syllables of the shortest Korean word that is looked for inside a longer one."""


class Unit(NamedTuple):
    """What somebody heads.

    Attributes:
        sorts: ``body`` or ``chair``, for who heads a whole body by himself or presides over its members, ``division``
            for who heads a part of one; empty where the word is used for both.
        family: what kind of body it is; empty where the word does not say.
    """

    sorts: frozenset[str]
    family: str


class OfficeWords:
    """The two tables, ready to look up."""

    def __init__(self, rules: RuleSet) -> None:
        self._fields: Mapping[str, defaultdict[str, set[str]]] = {"ko": defaultdict(set), "en": defaultdict(set)}
        for row in rules.table("shared/office_fields"):
            for lang, known in self._fields.items():
                for word in row[lang].split("|"):
                    known[word.lower()].add(row["field"])
        self._units: dict[str, dict[str, Unit]] = {"ko": {}, "en": {}, "titles": {}}
        for row in rules.table("shared/office_units"):
            unit = Unit(frozenset({row["sort"]} - {"either"}), row["family"])
            for column, known_units in self._units.items():
                known_units.update((word, unit) for word in row[column].split("|") if word)
        self._sorts = {row["surface"]: row["sort"] for row in rules.lexicon("en", "office_head").rows}

    def title(self, words: str) -> Unit | None:
        """What the holder of a Korean title heads, by its end: 병원장 a hospital, 과장 a division."""
        return next((unit for n in range(len(words)) if (unit := self._units["titles"].get(words[n:]))), None)

    def ending(self, words: str) -> Unit | None:
        """The Korean unit that a word ends in (재난안전과)."""
        return next((unit for n in range(len(words)) if (unit := self._units["ko"].get(words[n:]))), None)

    def unit(self, word: str) -> Unit | None:
        """The unit that an English noun names, no people."""
        found = self.client(word)
        return found if found is not None and found.family != PEOPLE else None

    def client(self, word: str) -> Unit | None:
        """The unit or the people that an English noun names."""
        low = word.lower()
        singular = (low, low.removesuffix("s"), f"{low.removesuffix('ies')}y")
        return next((unit for form in singular if (unit := self._units["en"].get(form))), None)

    @cached_property
    def bodies(self) -> frozenset[str]:
        """All families of bodies."""
        return frozenset(unit.family for known in self._units.values() for unit in known.values()) - {"", PEOPLE}

    def head(self, word: str) -> str:
        """What an English title says of that: its sorts, ``open`` where what it is of decides, else nothing."""
        return self._sorts.get(word.lower(), "")

    def korean(self, word: str) -> frozenset[str]:
        """The fields that the syllables of a word name, the longest first: 재난안전과장 disaster and safety."""
        found: set[str] = set()
        at = 0
        while at < len(word):
            for end in range(len(word), at + _LEAST - 1, -1):
                fields = self._fields["ko"].get(word[at:end].lower())
                if fields:
                    found |= fields
                    at = end
                    break
            else:
                at += 1
        return frozenset(found)

    def charge(self, words: str) -> bool:
        """Whether English words are names of fields and nothing else (``quality assurance``, ``food safety``)."""
        parts = [part for part in _parts(words.split()) if part not in _JOINTS]
        named = [*self._named(parts)]
        return bool(named) and sum(size for size, _ in named) == len(parts)

    def english(self, words: Sequence[str]) -> frozenset[str]:
        """The fields that words name, the longest first."""
        return frozenset(field for _, fields in self._named(_parts(words)) for field in fields)

    def _named(self, parts: Sequence[str]) -> Iterator[tuple[int, set[str]]]:
        """The fields that words name in order, and how many words each takes."""
        at = 0
        while at < len(parts):
            for size in range(min(_LONGEST, len(parts) - at), 0, -1):
                fields = self._fields["en"].get(" ".join(parts[at : at + size]))
                if fields:
                    yield size, fields
                    at += size
                    break
            else:
                at += 1


def _parts(words: Sequence[str]) -> list[str]:
    return [part.lower() for word in words for part in word.replace("-", " ").split()]


@cache
def office_words(rules: RuleSet) -> OfficeWords:
    """Those of a rule set, read once."""
    return OfficeWords(rules)
