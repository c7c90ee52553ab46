"""Whether two names are surely those of two: nothing that may be one, or part of the other, is set against it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from factx.link.clause.concepts import concepts
from factx.link.kit import Kit
from factx.link.parts.choices import parents
from factx.link.parts.spots import sorts as spot_sorts
from factx.link.parts.where import sorts as place_sorts
from factx.link.parts.where import within
from factx.models.fact import Entity, one_surname
from factx.models.part import Part
from factx.normalise.name.compound import heard_words_of
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.person import PersonNames
from factx.normalise.name.romanise import spell
from factx.normalise.name.sounds import latin_letters
from factx.reconciler.settings import Settings

_HEARD = 0.9
"""Distance across scripts up to which two names may be one that nothing joined (`Sounds.distance`)."""
_WORD_HEARD = 0.5
"""Distance up to which a word of one name is one of the other."""
_BEARERS = frozenset({"group", "place", "thing"})
"""Classes of the words that may end a name and say what its bearer is: 국립박물관, but no 텍사스."""
_PROVINCE = "province"
_TOWN = 3
"""Syllables of the names of towns, which may end as those of states do."""
_SHORT = 2
"""Syllables of a name of which none is taken away."""
_LONG_SURNAME = 7
"""Letters of a surname so long that another one but for a letter is a slip."""
_SPELLED_ALIKE = 90
"""Likeness of letters, in percent, of a surname and its slip."""
_SPELLED = 60
"""Likeness of letters, in percent, from which two names may be one."""


class Apart:
    """Tells two names apart.

    Args:
        entities: of the whole run.
        settings: what is part of what.
        kit: sounds of names, and what places are in.
    """

    def __init__(self, entities: Sequence[Entity], settings: Settings, kit: Kit) -> None:
        self._names = {entity.id: (*entity.names.ko, *entity.names.en) for entity in entities}
        self._types: Mapping[str, str] = {entity.id: entity.type for entity in entities}
        self._settings, self._kit = settings, kit
        self._levels = {
            (lang, row[lang]): row["level"] for row in kit.rules.table("shared/place_level") for lang in ("ko", "en")
        }
        self._endings = kit.rules.lexicon("ko", "place_suffix").words
        self._members = {row["member"] for row in kit.rules.table("shared/alternatives")}
        self._countries = {row["id"] for row in kit.rules.tables("shared/entities")["countries"]}
        self._known: dict[tuple[str, str], bool] = {}
        self._sort: dict[str, frozenset[str]] = {}
        self._likeness: dict[tuple[str, str], bool] = {}
        """Of pairs of entities of sources of one story, which are compared again with each two of them."""

    @property
    def persons(self) -> PersonNames:
        """Reads names of people."""
        return self._kit.persons

    def comparable(self, one: Part, other: Part) -> bool:
        """Two people, two bodies, two places; bodies as places (at the National Museum) only of one sort."""
        if one.type == other.type and (one.type != "ORG" or "agent" in one.parts & other.parts):
            return True
        if "PERSON" in (one.type, other.type):
            return False
        return self.of_one_sort(one, other)

    def of_one_sort(self, one: Part, other: Part) -> bool:
        """Two museums, two courts, by their names."""
        return bool(self.sorts(one.entity) & self.sorts(other.entity))

    def sorts(self, entity: str) -> frozenset[str]:
        """What a name says that its bearer is: a museum, a court, a hospital."""
        known = self._sort.get(entity)
        if known is None:
            found = (self._sort_of(name) for name in self._of(entity) if not any(self._level(name)))  # 대전광역시
            known = self._sort[entity] = frozenset(concept for concept in found if concept)
        return known

    def _sort_of(self, name: str) -> str | None:
        lexicon = concepts(self._kit.rules)
        if has_hangul(name):
            ends = (name[n:] for n in range(1, len(name) - 1))
            return next((hit[0] for end in ends if (hit := lexicon.word("ko", end)) and hit[1] in _BEARERS), None)
        _, parted, last = name.casefold().rpartition(" ")
        hit = lexicon.word("en", last) if parted else None  # Florida is no sort of place, a Florida Museum is one
        return hit[0] if hit else None

    def surely(self, one: str, other: str) -> bool:
        """Two entities of one sort that are not one, nor part of one another."""
        key = (one, other) if one < other else (other, one)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._surely(*key)
        return known

    def _surely(self, one: str, other: str) -> bool:
        if one == other or one_surname(one, other):
            return False
        if self.inside(one, other) or self.inside(other, one):
            return False
        if {self._types.get(one), self._types.get(other)} == {"PLACE"} and not self._one_level(one, other):
            return False
        known = one in self._kit.known and other in self._kit.known
        if not known and any(self._is_word(name) for entity in (one, other) for name in _fuller(self._of(entity))):
            return False
        return not self.alike(one, other)

    def alike(self, one: str, other: str) -> bool:
        """Two entities that may have one name, by its letters or sounds; in one script where both have one there."""
        known = self._likeness.get((one, other))
        if known is None:
            known = self._likeness[one, other] = self._may_be_alike(one, other)
        return known

    def _may_be_alike(self, one: str, other: str) -> bool:
        if one in self._kit.known and other in self._kit.known and self._types.get(one) == "PLACE":
            return False
        names = [
            ([n for n in self._of(e) if has_hangul(n)], [n for n in self._of(e) if not has_hangul(n)])
            for e in (one, other)
        ]
        both = next(((a, b) for a, b in zip(*names, strict=True) if a and b), (self._of(one), self._of(other)))
        return any(self._alike(a, b) for a in both[0] for b in both[1])

    def strangers(self, one: str, other: str) -> bool:
        """Two entities that are not one, nor part of one another, whatever sort of place they are."""
        if one == other or one_surname(one, other) or self.inside(one, other) or self.inside(other, one):
            return False
        if (one in self._countries) != (other in self._countries):
            return False
        levels = [{level for name in self._of(entity) for level in self._level(name)} for entity in (one, other)]
        return (not levels[0] or not levels[1] or bool(levels[0] & levels[1])) and not self.alike(one, other)

    def is_country(self, entity: str) -> bool:
        """It is a country, which is known by its people and goods too."""
        return entity in self._countries

    def is_region(self, entity: str) -> bool:
        """It is a country, a province or a continent: what a town lies in."""
        parent = self._kit.parent(entity)
        if self.is_country(entity) or (entity in self._kit.known and parent is None):
            return True
        long = (
            name for name in self._of(entity) if len(name.rsplit(maxsplit=1)[-1]) > _TOWN or not has_hangul(name)
        )  # 원주 is no state
        return any(level == _PROVINCE for name in long for level in self._level(name))

    def one_rank(self, one: str, other: str) -> bool:
        """Both are regions or neither is, and neither is a building or the like where the other is a town."""
        if self.is_region(one) != self.is_region(other):
            return False
        sorts = self.sorts(one), self.sorts(other)
        return not any(
            own and not far and self.listed(town) for own, far, town in ((*sorts, other), (*sorts[::-1], one))
        )

    def listed(self, entity: str) -> bool:
        """It stands in a gazetteer."""
        return entity in self._kit.known

    def _is_word(self, name: str) -> bool:
        """A name that is but a word of the language (Parliament, 광장) names another thing in every story."""
        lang, word = ("ko", name) if has_hangul(name) else ("en", name.casefold())
        return concepts(self._kit.rules).word(lang, word) is not None

    def exclude(self, one: str, other: str) -> bool:
        """Two words of the table ``alternatives`` that do not say the same: none is within the other.

        Words that share what they are within, where that is no word of the table, are told for one another (a flat, a
        villa): they exclude nothing.
        """
        known = parents(self._kit.rules)
        if one == other or known.get(one) == other or known.get(other) == one:
            return False
        return known.get(one) != known.get(other) or known.get(one) is None or known[one] in self._members

    def place_sort(self, concept: str) -> str | None:
        """What a word for a place names: a room, a building, open ground, a water, a vehicle."""
        return place_sorts(self._kit.rules).get(concept)

    def spot_sort(self, word: str) -> str | None:
        """The same of a word of a phrase of place, the families of the table ``spots`` among them."""
        return spot_sorts(self._kit.rules).get(word) or self.place_sort(word)

    def lie_within(self, one: str, other: str, *, deed: bool = False) -> bool:
        """Of two sorts of places one may lie in the other; with `deed`, a deed may be told of both."""
        return frozenset((one, other)) in within(self._kit.rules, deed=deed)

    def heard_in(self, entity: str, text: str) -> bool:
        """Whether a word of a text may be a name of an entity."""
        words = [word for word in text.split() if len(word) > 1 and (has_hangul(word) or word[0].isupper())]
        return any(self._alike(name, word) for name in self._of(entity) for word in words)

    def inside(self, whole: str, part: str) -> bool:
        """One is known to be a part of the other."""
        return self._settings.contains(whole, part)

    def _of(self, entity: str) -> tuple[str, ...]:
        return self._names.get(entity, ()) + tuple(
            name for lang in ("ko", "en") for name in self._kit.names(entity, lang)
        )

    def _one_level(self, one: str, other: str) -> bool:
        """Both names say of what sort of place they are, and of the same, or neither does.

        Where one is known to lie in a larger place (Plovdiv), the other may be any that says nothing of itself.
        """
        known = [entity in self._kit.known for entity in (one, other)]
        if all(known):
            return True
        levels = [{level for name in self._of(entity) for level in self._level(name)} for entity in (one, other)]
        if known[0] != known[1]:
            own, far = (other, levels[0]) if known[1] else (one, levels[1])
            return bool(levels[0] & levels[1]) or (not far and self._kit.parent(own) is not None)
        return bool(levels[0] & levels[1]) or not (levels[0] or levels[1])

    def _level(self, name: str) -> Iterator[str]:
        if has_hangul(name):
            last = name.rsplit(maxsplit=1)[-1]
            ends = [last[-n:] for n in (1, 2, 3) if len(last) > n]
        else:
            ends = [name.replace("-", " ").split()[-1].casefold()]
        for end in ends:
            level = self._levels.get(("ko" if has_hangul(name) else "en", end))
            if level:
                yield level

    def _alike(self, one: str, other: str) -> bool:
        if set(self._level(one)) & set(self._level(other)) and has_hangul(one) != has_hangul(other):
            ko, en = (one, other) if has_hangul(one) else (other, one)
            return self._kit.compounds.distance(ko.rsplit(maxsplit=1)[-1], en) <= _WORD_HEARD  # 하곡리, Sangok-ri
        if has_hangul(one) == has_hangul(other):
            a, b = (name.casefold().rsplit("-", 1)[0] for name in (one, other))
            return a in b or b in a or fuzz.ratio(a, b) >= _SPELLED + 20 or _misspelled(a, b)
        ko, en = (one, other) if has_hangul(one) else (other, one)
        if min(self._kit.compounds.distance(ko, en), self._kit.persons.distance(ko, en)) <= _HEARD:
            return True
        if fuzz.ratio(spell(ko).replace(" ", ""), latin_letters(en)) >= _SPELLED:
            return True
        words = [part for word in ko.split() for part in (word, self._bare(word))]
        return any(self._heard(word, run) for word in words for run in _runs(en))

    def _bare(self, hangul: str) -> str:
        """A word without the syllable that says what sort of place it names (아굴라스곶)."""
        return hangul[:-1] if len(hangul) > _SHORT and hangul[-1] in self._endings else hangul

    def _heard(self, hangul: str, latin: str) -> bool:
        """A word of a name is heard in the other: 배턴루지 경찰청 and the Baton Rouge Police Department."""
        return len(hangul) > 1 and self._kit.sounds.distance(hangul, latin, "foreign") <= _WORD_HEARD


def _misspelled(one: str, other: str) -> bool:
    """A full name and a surname alone of which one lacks a letter (Vladimir Kavardarkov, Kavadarkov)."""
    last = one.rsplit(" ", 1)[-1], other.rsplit(" ", 1)[-1]
    bare = last[0] == one or last[1] == other
    return bare and min(map(len, last)) >= _LONG_SURNAME and fuzz.ratio(*last) >= _SPELLED_ALIKE


def _fuller(names: Sequence[str]) -> Sequence[str]:
    """The names without a lone syllable beside them, which is a surname and no word (표 장관, a ticket)."""
    longer = [name for name in names if len(name) > 1]
    return longer or names


def _runs(name: str) -> Iterator[str]:
    """The words of a Latin name, alone and two in a row."""
    words = heard_words_of(name)
    yield from words
    yield from map("".join, pairwise(words))
