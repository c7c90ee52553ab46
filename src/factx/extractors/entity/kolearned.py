"""What the first reading of a whole Korean document tells of its names: what else they may be called."""

from collections.abc import Iterable, Sequence

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.koheads import acting, heads_in
from factx.extractors.entity.koparts import committees_in, schools_in, towns_in
from factx.extractors.entity.koprovinces import PROVINCE
from factx.extractors.entity.koroles import SOME
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.koshort import short_forms
from factx.extractors.entity.kotwowords import TWO_WORDS
from factx.extractors.entity.kounknown import DEALT
from factx.extractors.entity.kovillages import SEAT
from factx.extractors.entity.words_ko import KoreanWords, is_hangul
from factx.models.mention import EntityType

_WHOLE = 4
"""Syllables of the shortest body that is looked for in the bare text."""
_DATELINE = regex.compile(r"\((?P<places>[가-힣]{2,5}(?:[·,]\s?[가-힣]{2,5}){0,2})\s?=\s?[가-힣A-Za-z0-9]{2,12}[ )]")
_TOWN = 3
"""Syllables of the longest town whose name an office has for short."""
_PAIR = 2
_LEVELS = ("도", "시", "군", "구")
_LANDS = frozenset("섬항산포천")
_OF_TOWNS = ("ko.entity.place.province", "ko.entity.place.noun", PROVINCE, SEAT)
_OFFICE, _TORN = "ko.entity.place.office", "ko.entity.org.torn"
_MARKED = "ko.entity.product.marked"
"""The rule of articles named in quotation marks, which stand without them later (엔진 ‘솔개’, 솔개는)."""
_EVENTS = ("ko.entity.storm", "ko.entity.event.contest")
"""Rules of happenings that keep their names at every sight, whatever these look like (청해배, as if of a person)."""
_SURE_PERSONS = frozenset(
    f"ko.entity.person.{cue}" for cue in ("title", "honorific", "age", "aged", "torn", "of-body", "occupation")
)
_SHAPE = "ko.entity.person.shape"
"""A rule whose finds are too weak to license others."""


class Learned:
    """Names that a document has told, by what they may stand for.

    Args:
        found: settled names of the first reading.
        text: of the document.
        words: the Korean word lists.
        sentences: of the document.

    Attributes:
        names: what a chunk may be by itself, with its type and its entity in the lists.
        wholes: what is looked for in the bare text, with its type; the tagger may cut it anywhere.
        unsure: towns and heads of firms read out of other names; a word of the language stays a word.
        parts: given names and surnames of persons told in several words (크리스틴, 포드).
        surnames: of persons told in full; `some` are the persons called 모.
        articles: what was named in quotation marks.
        dealt: names that have their type at every sight.
        shorts: short forms of bodies (국평원).
        acting: heads of firms that act somewhere; `acts` are the offsets at which others do.
    """

    def __init__(
        self, found: Iterable[Found], text: str, words: KoreanWords, sentences: Sequence[KoreanSentence] = ()
    ) -> None:
        self._words = words
        self.names: dict[str, tuple[EntityType, str | None]] = {}
        self.wholes: dict[str, EntityType] = {}
        self.surnames: set[str] = set()
        self.some: list[str] = []
        self.parts: set[str] = set()
        self.articles: set[str] = set()
        self.dealt: set[str] = set()
        found = list(found)
        self.shorts = short_forms(found, text, words) | frozenset(committees_in(found, text))
        self.unsure = self._of_other_names(found, text)
        self._learn_datelines(text)
        for one in found:
            self._learn(one, text[one.start : one.end])
        self._learn_first_words(found, text)
        self.unsure = {name: kind for name, kind in self.unsure.items() if self.wholes.get(name) != "PLACE"}
        heads = frozenset(name for name, kind in self.unsure.items() if kind == "ORG")
        self.acting, self.acts = acting(heads, sentences)

    def is_body(self, name: str) -> bool:
        """Whether some reading of the document takes it for a firm or another body."""
        return "ORG" in (self.names.get(name, ("",))[0], self.wholes.get(name), self.unsure.get(name))

    def _of_other_names(self, found: list[Found], text: str) -> dict[str, EntityType]:
        """Learns the towns, short forms and schools that other names hold for sure; gives those that may be words."""
        towns = towns_in(found, text, self._words)
        unsure: dict[str, EntityType] = dict.fromkeys((town for town, sure in towns.items() if not sure), "PLACE")
        unsure |= {head: "ORG" for head in heads_in(found, text, self._words) if head not in towns}
        self.wholes |= dict.fromkeys((town for town, sure in towns.items() if sure), "PLACE")
        for short in self.shorts:
            self.wholes[short] = "ORG"
        for school in schools_in(found, text, towns):
            self.wholes.setdefault(school, "ORG")
        return unsure

    def _learn_datelines(self, text: str) -> None:
        for dateline in _DATELINE.finditer(text):
            for place in regex.split(r"[·,]\s?", dateline["places"]):
                self.wholes.setdefault(place, "PLACE")

    def _learn(self, one: Found, surface: str) -> None:
        parts = surface.split()
        if one.rule in _EVENTS:
            self.names[surface] = ("EVENT", one.entity)
            self.dealt.add(surface)
        if one.rule == DEALT:
            self.dealt.add(surface)
        if one.type == "PERSON":
            self._learn_person(one, surface, parts)
        if one.rule == _SHAPE:
            return
        if len(surface) > _PAIR and one.type != "PLACE":
            self.names.setdefault(surface, (one.type, one.entity))
        if one.rule == _MARKED and is_hangul(surface) and surface not in self._words.generic:
            self.articles.add(surface)
        if one.type == "PLACE":
            self._learn_place(one, surface, parts)
        if one.rule.startswith("ko.entity.org.") and len(parts) == 1:
            self._learn_body(one, surface)

    def _learn_person(self, one: Found, surface: str, parts: Sequence[str]) -> None:
        """``노아랑``, to the tagger 노아/NNP 랑/JKB, by the whole; ``크리스틴 포드`` by either part."""
        if len(parts) == 1 and 3 <= len(surface) <= 4:
            self.surnames.add(surface[0])
            if surface[0] == SOME:
                self.some.append(surface)
        if one.rule in _SURE_PERSONS and len(parts) == 1 and self._words.is_person_shaped(surface):
            self.wholes.setdefault(surface, "PERSON")
        if len(parts) > 1 and one.rule != _SHAPE:
            for part in (parts[-1], parts[0]):
                if len(part) > 1:
                    self.parts.add(part)
                    self.names.setdefault(part, ("PERSON", one.entity))

    def _learn_place(self, one: Found, surface: str, parts: Sequence[str]) -> None:
        if one.rule == _OFFICE and len(surface) > 1:
            self.wholes.setdefault(surface, "PLACE")  # 하평시장, later 하평
        if one.rule in _OF_TOWNS:
            self.wholes[parts[-1]] = "PLACE"
        if len(surface) == _PAIR and surface[1] in _LANDS and not one.entity:
            self.names.setdefault(surface, ("PLACE", None))  # 고흥군 달섬, later 달섬
        if one.rule == PROVINCE:
            self.wholes[surface[:-1]] = "PLACE"  # 동령도, later 동령
        if one.rule.startswith("ko.entity.place.") and len(parts[-1]) > _PAIR:
            self.wholes.setdefault(parts[-1], "PLACE")
            if parts[-1][-1] in "시군읍":
                self.names.setdefault(parts[-1][:-1], ("PLACE", None))  # 은산군, later 은산
                self.wholes.setdefault(parts[-1][:-1], "PLACE")

    def _learn_body(self, one: Found, name: str) -> None:
        """``온새항공`` stands where the tagger reads 온 새 항공; ``서원도교육청`` tells of a province."""
        if (len(name) >= _WHOLE or (name[-1] == "당" and len(name) > _PAIR)) and is_hangul(name):
            self.wholes.setdefault(name, "ORG")
        body = self._words.local_body.fullmatch(name)
        if body and len(body["place"]) > _PAIR and body["place"].endswith(_LEVELS):
            self.wholes.setdefault(body["place"], "PLACE")
        if body and one.rule == _TORN and len(body["place"]) <= _TOWN:
            self.wholes.setdefault(body["place"], "PLACE")  # 해온소방본부, later 해온

    def _learn_first_words(self, found: Iterable[Found], text: str) -> None:
        for one in found:
            if one.rule == TWO_WORDS and len(head := text[one.start : one.end].split(maxsplit=1)[0]) >= _TOWN:
                self.wholes.setdefault(head, "ORG")  # 해로게이트 마이닝, later 해로게이트
