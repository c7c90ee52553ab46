"""The words that figures need, compiled once for each language: units, approximators, labels, nouns."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from factx.normalise.unit import Unit, units
from factx.patterns import compiled
from factx.rules.lexicon import Lexicon, Row
from factx.rules.load import RuleSet
from factx.values import dataclass

_NATIONAL = ("an", "ans", "i", "is", "er", "ers")
_WORD = compiled(r"[\p{L}\p{N}]+")
_APOSTROPHES = ("'", "’")


class Words:
    """A word list as one search, before or after a place."""

    def __init__(self, rows: Iterable[Row], lang: str) -> None:
        self._list = Lexicon("words", lang, tuple(rows))
        self._after = compiled(self._list.pattern) if len(self._list) else None
        self._longest = max((len(surface) for surface, _ in self._list.surfaces()), default=0) + 3
        self._found: dict[str, Row | None] = {}
        surfaces = [surface.lower() for surface, _ in self._list.surfaces()]
        self._begins = _pairs((surface[0], surface[1:2]) for surface in surfaces)
        self._ends = _pairs((surface[-1], surface[-2:-1]) for surface in surfaces)

    @property
    def pattern(self) -> str:
        """A regular expression that finds any surface, with boundaries of its own."""
        return self._list.pattern

    def after(self, text: str, at: int, limit: int) -> tuple[int, Row] | None:
        """The longest surface that begins at `at`: where it ends, and its row."""
        if self._after is None or at >= limit:
            return None
        following = self._begins.get(text[at].lower())
        if following is None or (following and text[at + 1 : at + 2].lower() not in following):
            return None
        found = self._after.match(text, at, limit)
        if found is None:
            return None
        row = self.get(found[0])
        return None if row is None else (found.end(), row)

    def before(self, text: str, at: int, floor: int) -> tuple[int, Row] | None:
        """The longest surface that ends at `at`: where it begins, and its row."""
        if self._after is None or at <= floor:
            return None
        leading = self._ends.get(text[at - 1].lower())
        if leading is None or (leading and text[at - 2 : at - 1].lower() not in leading):
            return None
        start = max(floor, at - self._longest)
        letters = text[start:at].lower()
        if len(letters) != at - start:  # İ is two letters when lowered
            letters = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text[start:at])
        for n, letter in enumerate(letters):
            following = self._begins.get(letter)
            if following is None or (following and letters[n + 1 : n + 2] not in following):
                continue
            found = self._after.match(text, start + n, at)
            if found is not None and found.end() == at and (row := self.get(found[0])) is not None:
                return start + n, row
        return None

    def get(self, surface: str) -> Row | None:
        """The row of a surface; looked up once for each way of writing it."""
        if surface not in self._found:
            if len(self._found) > 20_000:
                self._found.clear()
            self._found[surface] = self._list.get(surface)
        return self._found[surface]

    def is_in(self, text: str, first: int, stop: int) -> bool:
        """Whether a surface stands anywhere in a stretch."""
        return self._after is not None and self._after.search(text, first, stop) is not None

    def begins_word(self, text: str, first: int, stop: int) -> bool:
        """Whether a word of a stretch begins with a surface: Korean particles follow it."""
        return any(self.after(text, word.start(), stop) is not None for word in _WORD.finditer(text, first, stop))

    def __contains__(self, surface: str) -> bool:
        return self.get(surface) is not None


def _pairs(letters: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """By the letters at one end of the surfaces those next to them; none where anything may stand there."""
    found: dict[str, set[str]] = {}
    for outer, inner in letters:
        for letter in _APOSTROPHES if outer in _APOSTROPHES else (outer,):
            found.setdefault(letter, set()).update(_APOSTROPHES if inner in _APOSTROPHES else (inner,))
    for letter, beside in found.items():
        if "" in beside or "-" in beside or any(map(str.isspace, beside)):  # a gap may be of no width
            found[letter] = set()
    return found


@dataclass(frozen=True)
class Vocabulary:
    """What the reader of one language knows.

    Attributes:
        units: surfaces after a number.
        signs: surfaces before a number (``US$``, ``섭씨``).
        counted: nouns that are counted without a counter.
        lists: further word lists by name.
        around: the groups of the list ``figure_word``: words around a number that tell what it is of.
    """

    lang: str
    by_id: Mapping[str, Unit]
    units: Words
    signs: Words
    before: Words
    after: Words
    labels: Words
    labels_before: Words
    flights: Words
    counted: Words
    lists: Mapping[str, Words]
    around: Mapping[str, Words]

    def unit(self, name: str) -> Unit:
        """A unit by id."""
        return self.by_id[name]


_LISTS = {
    "ko": (
        "particle",
        "ballot_word",
        "data_word",
        "direction",
        "no_one",
        "acceleration_word",
        "age_word",
        "machine",
        "rank_group",
        "rank_scope",
        "number_lead",
        "one_idiom",
        "counter_look",
        "event_day",
        "heat_word",
        "mass_word",
        "money_word",
        "sum_word",
        "work_word",
    ),
    "en": (
        "ordinal_label",
        "acceleration_word",
        "multiple",
        "money_word",
        "noun_stop",
        "time_word",
        "direction",
        "event_day",
        "emergency",
        "mass_word",
        "metre_word",
        "occasion",
        "matter_over",
        "ballot_word",
        "joined_stop",
        "people_group",
    ),
}
"""Further word lists by language."""


@lru_cache(maxsize=4)
def vocabulary(rules: RuleSet, lang: str) -> Vocabulary:
    """The vocabulary of a language, read from the word lists of a rule set."""
    table = rules.table("shared/units")
    by_id = units(table, rules.table("shared/unit_offsets"))
    approximators = rules.lexicon(lang, "approximator").rows
    labels = rules.lexicon(lang, "label").rows
    around = rules.lexicon(lang, "figure_word")
    return Vocabulary(
        lang=lang,
        by_id=MappingProxyType(by_id),
        units=Words(_surfaces(table, lang, "symbol"), lang),
        signs=Words(_surfaces(table, "before"), lang),
        before=Words((row for row in approximators if row["position"] == "pre"), lang),
        after=Words((row for row in approximators if row["position"] == "post"), lang),
        labels=Words((row for row in labels if row.get("position", "before") == "after"), lang),
        flights=Words((row for row in labels if row.get("position") == "flight"), lang),
        labels_before=Words((row for row in labels if row.get("position", "before") == "before"), lang),
        counted=Words([*rules.lexicon(lang, "counted").rows, *_nationals(rules, lang)], lang),
        lists=MappingProxyType({name: Words(rules.lexicon(lang, name).rows, lang) for name in _LISTS[lang]}),
        around=MappingProxyType({name: Words(around.group(name).rows, lang) for name in _groups(around)}),
    )


def _groups(lexicon: Lexicon) -> list[str]:
    return sorted({row["group"] for row in lexicon.rows})


def _nationals(rules: RuleSet, lang: str) -> list[Row]:
    """``12 Indonesians``: the people of a country, as the list of demonyms has them in the plural."""
    if lang != "en":
        return []
    known = rules.lexicon(lang, "counted").words
    named = (row["surface"] for row in rules.lexicon(lang, "demonym").rows)
    people = dict.fromkeys(name if name.endswith("s") else f"{name}s" for name in named if name.endswith(_NATIONAL))
    return [{"surface": name, "unit": "person", "form": "plural"} for name in people if name.lower() not in known]


def _surfaces(table: Iterable[Row], *columns: str) -> list[Row]:
    """One row for each surface of the unit table; symbols and letters keep their case (``mW``, ``38C``).

    English joins the words of a unit before a noun: ``a 16-square-mile park``, ``100-mile-an-hour winds``.
    """
    found: list[Row] = []
    for row in table:
        for column in columns:
            exact = column in ("symbol", "before")
            found += [
                {"surface": s, "case": "exact" if exact or len(s) == 1 else "", "unit": row["id"]}
                for surface in row[column].split("|")
                for s in dict.fromkeys((surface, surface.replace(" ", "-") if column == "en" else surface))
                if s
            ]
    return found
