"""What a whole Korean document tells: a name introduced in full licenses its short forms."""

from collections.abc import Iterable, Iterator
from functools import cached_property

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import HANGUL, KoreanSentence
from factx.extractors.entity.words import KoreanWords
from factx.models.mention import EntityType

_PARTICLE = r"(?:에서|에|의|은|는|이|가|을|를|과|와|으로|로|도|까지|부터)?(?![가-힣])"
_ENDS = regex.compile(_PARTICLE)
_WHOLE = 4
"""Syllables of the shortest body that is looked for in the bare text."""
_DATELINE = regex.compile(r"\((?P<places>[가-힣]{2,5}(?:[·,]\s?[가-힣]{2,5}){0,2})\s?=\s?[가-힣A-Za-z0-9]{2,12}[ )]")
_TOWN = 3
"""Syllables of the longest town whose name an office has for short."""
_LEVELS = ("도", "시", "군", "구")
_REST = 8
"""Syllables behind a place that may name its body (상수도본부 and a particle)."""
_OVER_LISTS = 6
"""``포드`` is a company, but not where the article has named 크리스틴 포드."""
_WEAK = ("ko.entity.person.pair", "ko.entity.person.shape")
"""Rules whose finds are too weak to license others."""


class KoreanEvidence:
    """Names learned from all sentences of a document.

    Args:
        found: settled names of the first reading.
        text: of the document.
        words: the Korean word lists.
    """

    def __init__(self, found: Iterable[Found], text: str, words: KoreanWords) -> None:
        self._words = words
        self._names: dict[str, tuple[EntityType, str | None]] = {}
        self._surnames: set[str] = set()
        self._parts: set[str] = set()
        self._wholes: dict[str, EntityType] = {}
        for dateline in _DATELINE.finditer(text):
            for place in regex.split(r"[·,]\s?", dateline["places"]):
                self._wholes.setdefault(place, "PLACE")
        for one in found:
            surface = text[one.start : one.end]
            parts = surface.split()
            if one.type == "PERSON" and len(parts) == 1 and 3 <= len(surface) <= 4:
                self._surnames.add(surface[0])
            if one.rule in _WEAK and one.rule != "ko.entity.person.pair":
                continue
            if one.type == "PERSON" and len(parts) > 1:
                for part in (parts[-1], parts[0]):
                    if len(part) > 1:
                        self._parts.add(part)
                        self._names.setdefault(part, ("PERSON", one.entity))
            if len(surface) > 2 and one.type != "PLACE":
                self._names.setdefault(surface, (one.type, one.entity))
            if one.rule == "ko.entity.place.office" and len(surface) > 1:
                self._wholes.setdefault(surface, "PLACE")  # 하평시장, later 하평
            if one.rule.startswith("ko.entity.place.") and len(parts[-1]) > 2:
                self._wholes.setdefault(parts[-1], "PLACE")
                if parts[-1][-1] in "시군":
                    self._names.setdefault(parts[-1][:-1], ("PLACE", None))  # 은산군, later 은산
                    if len(parts[-1]) > 2:
                        self._wholes.setdefault(parts[-1][:-1], "PLACE")
            if one.rule.startswith("ko.entity.org.") and len(parts) == 1:
                self._learn_body(surface)
                seat = self._words.local_body.fullmatch(surface) if one.rule == "ko.entity.org.torn" else None
                if seat and len(seat["place"]) <= _TOWN:
                    self._wholes.setdefault(seat["place"], "PLACE")  # 해온소방본부, later 해온

    def _learn_body(self, name: str) -> None:
        """``온새항공`` stands where the tagger reads 온 새 항공; ``서원도교육청`` tells of a province."""
        if (len(name) >= _WHOLE or (name[-1] == "당" and len(name) > 2)) and HANGUL.match(name):
            self._wholes.setdefault(name, "ORG")
        body = self._words.local_body.fullmatch(name)
        if body and len(body["place"]) > 2 and body["place"].endswith(_LEVELS):
            self._wholes.setdefault(body["place"], "PLACE")

    @cached_property
    def _anywhere(self) -> regex.Pattern[str] | None:
        names = sorted(self._wholes, key=lambda name: (-len(name), name))
        return regex.compile(rf"(?<![가-힣\w])(?P<name>{'|'.join(names)}){_PARTICLE}") if names else None

    def licensed(self, sentence: KoreanSentence) -> Iterator[Found]:
        """Names that stand here because they stand in full elsewhere."""
        if self._anywhere is not None:
            for match in self._anywhere.finditer(sentence.text, sentence.start, sentence.end):
                kind = self._wholes[match["name"]]
                rule = f"ko.entity.{kind.lower()}.known"
                yield Found(match.start(), match.end("name"), kind, rule, priority=4 if kind == "PLACE" else 1)
        yield from self._of_places(sentence)
        for n, chunk in enumerate(sentence.chunks):
            known = self._names.get(chunk.text)
            end = chunk.end
            if not known and chunk.nominal:
                head = self._head(chunk)
                if head:
                    known, end = self._names[head], chunk.start + len(head)
            if known and chunk.text not in self._words.generic:
                hit = sentence.listed(chunk)
                strong = chunk.text in self._parts and hit is not None and hit.entry.type == "ORG"
                yield Found(
                    chunk.start,
                    end,
                    known[0],
                    f"ko.entity.{known[0].lower()}.known",
                    known[1],
                    priority=_OVER_LISTS if strong else -1,
                )
            if chunk.text[:1] in self._surnames and HANGUL.match(chunk.text) and self._before_title(sentence, n):
                yield Found(chunk.start, chunk.start + 1, "PERSON", "ko.entity.person.surname", priority=2)

    @cached_property
    def _at_places(self) -> regex.Pattern[str] | None:
        names = sorted((n for n, kind in self._wholes.items() if kind == "PLACE"), key=lambda n: (-len(n), n))
        rest = rf"(?P<rest>[가-힣]{{1,{_REST}}})"
        return regex.compile(rf"(?<![가-힣\w])(?P<name>{'|'.join(names)}){rest}") if names else None

    def _of_places(self, sentence: KoreanSentence) -> Iterator[Found]:
        """``하평시``, ``하평시장``, ``하평시선관위``: a known place with its rank, its head or its body."""
        if self._at_places is None:
            return
        for match in self._at_places.finditer(sentence.text, sentence.start, sentence.end):
            at, rest = match.end("name"), match["rest"]
            for size in range(len(rest), 0, -1):
                if not _ENDS.match(sentence.text, at + size):
                    continue
                word = rest[:size]
                if word in ("시", "시장") or (word == "장" and match["name"][-1] == "시"):
                    yield Found(match.start(), at + (word[0] == "시"), "PLACE", "ko.entity.place.rank", priority=6)
                    break
                told = self._words.org.kind(word) or (size > 2 and self._words.org.of(word))
                if size > 1 and told:
                    yield Found(match.start(), at + size, "ORG", "ko.entity.org.placed", priority=4)
                    break

    def _head(self, chunk: Chunk) -> str | None:
        """A known name at the head of a chunk, with a title or another follower behind it."""
        for token in chunk.tokens[1:]:
            head, rest = chunk.text[: token.start - chunk.start], chunk.text[token.start - chunk.start :]
            follows = rest in self._words.roles or rest in self._words.honorifics or rest in self._words.followers
            if follows and head in self._names:
                return head
        return None

    @staticmethod
    def _before_title(sentence: KoreanSentence, n: int) -> bool:
        """``양 씨``, ``양씨``: one syllable before a title or an honorific, in one word or two."""
        chunk, after = sentence.chunks[n], sentence.after(n)
        if len(chunk.text) == 1:
            return after is not None and (after.text in sentence.words.honorifics or after.role)
        return chunk.text[1:] in sentence.words.honorifics and chunk.tokens[0].end == chunk.start + 1
