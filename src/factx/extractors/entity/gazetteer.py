"""The lists of names as one automaton: every listed name in a text, in both languages, in one pass."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from unicodedata import combining, normalize

import regex
from ahocorasick_rs import AhoCorasick, MatchKind

from factx.models.mention import EntityType
from factx.patterns import alternatives, compiled
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet
from factx.values import cached_property, dataclass

_DECIMAL = regex.compile(r"\d[.,]$")
_FIRST = ("countries", "regions_kr", "world_places", "people_kr", "people_world")
_GERMAN = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"}
)
_LETTERS = str.maketrans("øØłŁđĐıð", "oOlLdDid", "") | str.maketrans({"ß": "ss", "æ": "ae", "Æ": "Ae", "þ": "th"})
_AT_HOME = ("countries", "parties", "world_places")
_OWN = {"ko": "place:south-korea", "en": "place:united-states"}
_MOST = 3
"""So many people of a country tell as much as more of them."""
_SENTENCE = 3
"""A name in one sentence with a party tells as much as three elsewhere."""
_NEAR = 24
"""Characters beside a party in which one of its people is named."""
_ENDS = (". ", ".\n", "\n\n", "? ", "! ")
_TOWNS = 2
"""So many places inside a country outweigh another country of a shared name."""
_LAST = ("sports", "cities_world")


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the lists under one of its names.

    Attributes:
        table: the list it stands in (``sports``, ``countries`` …).
        nation: a country, or what plays like one.
        full: whether the name is the first of its row, or its first in the other language.
    """

    id: str
    type: EntityType
    table: str
    parent: str
    full: bool
    nation: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed name in a text; `entries` in order of preference."""

    start: int
    end: int
    surface: str
    entries: tuple[Entry, ...]

    @property
    def entry(self) -> Entry:
        """The preferred reading."""
        return self.entries[0]


class Gazetteer:
    """All names of the lists.

    Args:
        rules: the lists under ``shared/entities``, those of overlays after ours.
    """

    def __init__(self, rules: RuleSet) -> None:
        tables = rules.tables("shared/entities")
        order = {
            name: n for n, name in enumerate((*_FIRST, *(t for t in tables if t not in (*_FIRST, *_LAST)), *_LAST))
        }
        self.names: dict[str, list[tuple[str, Row, bool]]] = {}
        self._entries: dict[str, tuple[Entry, ...]] = {}
        self.parents: dict[str, str] = {}
        self.nations: set[str] = set()
        for name in sorted(tables, key=lambda table: order[table]):
            for row in tables[name]:
                self.parents[row["id"]] = row["parent"]
                if name == "countries" or row["note"] == "nation":
                    self.nations.add(row["id"])
                self._add(name, row)
        self._surfaces = list(self.names)
        surnames = rules.table("ko/lexicon/surname")
        posts = alternatives(row["surface"] for row in rules.table("ko/lexicon/party_post"))
        latin = alternatives(name for row in surnames for name in row["latin"].split("|") if len(name) > 1)
        hangul = "".join(row["surface"] for row in surnames if len(row["surface"]) == 1)
        self._korean = compiled(
            rf"\b{latin}\s\p{{Lu}}\p{{Ll}}+-\p{{Ll}}+\b|(?<![가-힣])[{hangul}][가-힣]{{2}}(?=\s{posts}(?![가-힣]{{2}}))"
        )
        self._homes = {row["id"]: row["place"] for row in rules.table("shared/name_home")}

    def _add(self, table: str, row: Row) -> None:
        for lang in ("ko", "en"):
            first = True
            for surface in row[lang].split("|"):
                for written in _spellings(surface):
                    self.names.setdefault(written, []).append((table, row, first))
                first = False

    def entries(self, surface: str) -> tuple[Entry, ...]:
        """The rows that have this name; made when asked for, as a text has few of the twenty thousand names."""
        if surface not in self._entries:
            self._entries[surface] = tuple(
                Entry(row["id"], row["type"], table, row["parent"], full, row["id"] in self.nations)  # type: ignore[arg-type]
                for table, row, full in self.names.get(surface, ())
            )
        return self._entries[surface]

    @cached_property
    def _automaton(self) -> AhoCorasick:
        return AhoCorasick(self._surfaces, matchkind=MatchKind.Standard)

    @cached_property
    def capitals(self) -> dict[str, str]:
        """Latin names by their capitals, for headlines that are set so."""
        return {name.upper(): name for name in reversed(self.names) if name.isascii()}

    def hits(self, text: str) -> Iterable[Hit]:
        """Every listed name that stands between boundaries: Latin letters and digits may not touch it."""
        for n, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if (start and _joins(text[start - 1], text[start])) or (
                end < len(text) and _joins(text[end - 1], text[end])
            ):
                continue
            surface = self._surfaces[n]
            if surface[0].isdigit() and _DECIMAL.search(text, max(0, start - 2), start):
                continue  # 1.3M
            yield Hit(start, end, surface, self.entries(surface))

    def at_home(self, hits: Sequence[Hit], lang: str, text: str = "") -> list[Hit]:
        """The hits with the reading first that belongs to the country the text is about.

        ``Democratic Party`` beside Ohio and ``민주당`` beside 여의도 are two parties, ``Georgia`` beside Atlanta is no
        country.

        Args:
            hits: in order.
            lang: of the text: what it calls by a shared name, with nothing to tell, is its own.
            text: of the document: a party's people tell as much as the places in its sentence do.
        """
        shared = {hit.surface for hit in hits if len(self._readings(hit)) > 1}
        if not shared:
            return list(hits)
        named = {hit.entry.id for hit in hits if hit.surface not in shared}
        near: Counter[str] = Counter(self._home(one) for one in named)
        inside = {hit.entry.id for hit in hits if hit.surface not in shared and hit.entry.id not in self.nations}
        lying: Counter[str] = Counter(self._home(one) for one in inside if one.startswith("place:"))
        told: dict[str, Counter[str]] = {}
        for hit in hits:
            if hit.surface in shared:
                about = told.setdefault(hit.surface, near + Counter({_OWN["ko"]: self._koreans(text)}))
                about.update(self._beside(hit, hits, shared, text))
        return [self._moved(hit, told[hit.surface], lying, lang) if hit.surface in shared else hit for hit in hits]

    def _beside(self, hit: Hit, hits: Sequence[Hit], shared: Collection[str], text: str) -> Counter[str]:
        """What the names in one sentence with a party say of its country."""
        start = max(text.rfind(mark, 0, hit.start) for mark in _ENDS) + 1
        end = min((at for mark in _ENDS if (at := text.find(mark, hit.end)) >= 0), default=len(text))
        inside = {one.entry.id for one in hits if start <= one.start < end and one.surface not in shared}
        told = Counter(self._home(one) for one in inside)
        told[_OWN["ko"]] += self._koreans(text[start:end])
        near = text[max(start, hit.start - _NEAR) : min(end, hit.end + _NEAR)]
        told[_OWN["ko"]] += _MOST * self._koreans(near)  # 민주당 박민호 의원, Democratic Party leader Park Min-ho
        return Counter({home: _SENTENCE * times for home, times in told.items() if home})

    def _koreans(self, text: str) -> int:
        """How many Koreans spelling and posts tell (``Park Min-ho``, ``박민호 의원``), at most a few."""
        found = {match[0] for match in self._korean.finditer(text)}
        abroad = {name for name in found if any(e.table == "people_world" for e in self.entries(name))}
        return min(_MOST, len(found - abroad))

    def _readings(self, hit: Hit) -> list[Entry]:
        """The readings of the type of the first that have a home."""
        return [e for e in hit.entries if e.type == hit.entry.type and e.table in _AT_HOME and self._home(e.id)]

    def _home(self, key: str) -> str:
        if key in self._homes:
            return self._homes[key]
        at = key
        for _ in range(6):
            if at in self.nations or not at:
                return at
            at = self.parents.get(at, "")
        return ""

    def _moved(self, hit: Hit, near: Counter[str], lying: Counter[str], lang: str) -> Hit:
        readings = self._readings(hit)
        if hit.entry.type == "PLACE":
            best = max(readings, key=lambda e: lying[self._home(e.id)])
            if lying[self._home(best.id)] < _TOWNS:
                return hit
        else:
            best = max(readings, key=lambda e: (near[self._home(e.id)], self._home(e.id) == _OWN.get(lang)))
        return Hit(hit.start, hit.end, hit.surface, (best, *(e for e in hit.entries if e is not best)))

    def is_loose(self, key: str) -> bool:
        """A place of which nobody has said where it lies, and no country."""
        return not self.parents.get(key) and key not in self.nations

    def lies_in(self, inner: str, outer: str) -> bool:
        """Whether one id's parents lead to the other."""
        at = self.parents.get(inner, "")
        for _ in range(6):
            if at == outer:
                return True
            at = self.parents.get(at, "")
        return False


def _spellings(surface: str) -> tuple[str, ...]:
    """A name and how agencies write it without accents: ``Kitzbühel``, ``Kitzbuhel``, ``Kitzbuehel``."""
    if "'" in surface:
        return (surface, surface.replace("'", "’"))
    if surface.isascii() or "가" <= surface[0] <= "힣":
        return (surface,) if len(surface) > 1 else ()
    german = surface.translate(_GERMAN)
    plain = normalize("NFD", surface.translate(_LETTERS))
    bare = "".join(c for c in plain if not combining(c))
    return tuple(dict.fromkeys(name for name in (surface, bare, german) if name.isascii() or name == surface))


def _joins(one: str, other: str) -> bool:
    """Two Latin letters or digits side by side belong to one word; Hangul takes particles without a space."""
    return one.isalnum() and other.isalnum() and (one < "ᄀ") == (other < "ᄀ") and one < "ᄀ"


@lru_cache(maxsize=4)
def gazetteer(rules: RuleSet) -> Gazetteer:
    """The lists of a rule set, read once."""
    return Gazetteer(rules)
