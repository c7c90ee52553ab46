"""Where a Korean document has told a name in full, its other sights: short forms, surnames, names in the bare text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.kolearned import Learned
from factx.extractors.entity.koroles import TENSES, is_nobody
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.words_ko import KoreanWords, is_hangul
from factx.models.mention import EntityType
from factx.values import cached_property

_ENDS = regex.compile(PARTICLE)
_WHOLE = 4
"""Syllables up to which a body may be called like its head (은호장, a market)."""
_PLACED = frozenset(("군", "읍", "면", "항", "공항", "국제공항", "만", "섬", "역"))
"""What makes another place of a known one (포트셀윈항)."""
_RANKS = frozenset("도시군구읍면동리")
_TITLED = "ko.entity.person.title"
_CLUB = "ko.entity.org.club"
_HEADED = ("관", "회", "원", "청", "처", "단", "소", "서")
"""How bodies end whose head is called by one syllable more (담포시립미술관장)."""
_HEADS = frozenset(("시장", "군수", "구청장", "도지사"))
_REST = 8
"""Syllables behind a place that may name its body (상수도본부 and a particle)."""
_OVER_LISTS = 6
"""``포드`` is a company, but not where the article has named 크리스틴 포드."""
_PAIR = 2
_OVER_PERSONS = 5
"""``국평원 원장``: beside a title the tagger's proper noun of three syllables is like a person."""
_MARKS = tuple("‘“'\"")


class _Joined(NamedTuple):
    """What a known place and the word at its end name together.

    Attributes:
        size: syllables of the word that belong to the name.
    """

    size: int
    type: EntityType
    rule: str
    priority: int


class KoreanEvidence:
    """Names learned from all sentences of a document.

    Args:
        found: settled names of the first reading.
        text: of the document.
        words: the Korean word lists.
        sentences: of the document.
    """

    def __init__(
        self, found: Iterable[Found], text: str, words: KoreanWords, sentences: Sequence[KoreanSentence] = ()
    ) -> None:
        self._words = words
        self._learned = Learned(found, text, words, sentences)

    def licensed(self, sentence: KoreanSentence) -> Iterator[Found]:
        """Names that stand here because they stand in full elsewhere."""
        yield from self._whole(sentence)
        yield from self._of_places(sentence)
        yield from self._read_out(sentence)
        yield from self._unmarked(sentence)
        for n, chunk in enumerate(sentence.chunks):
            yield from self._as_chunk(sentence, chunk)
            yield from self._by_surname(sentence, n, chunk)

    def trimmed(self, found: Iterable[Found], text: str) -> Iterator[Found]:
        """``로나 위트컴 테사린 최고경영자``: what the document knows for a body is no word of its head's name."""
        for one in found:
            name, _, last = text[one.start : one.end].rpartition(" ")
            body = self._learned.is_body(last)
            if one.rule == _TITLED and not name and not self._words.is_person_shaped(last) and body:
                yield replace(one, type="ORG", rule="ko.entity.org.known")  # (류하늬/바다숨 활동가)
                continue
            if body and one.rule == _CLUB:
                continue  # 제네바 하컴스, where 하컴스 is a firm elsewhere
            if one.type == "PERSON" and name and body:
                cut = one.end - len(last)
                yield replace(one, end=one.start + len(name.rstrip()))
                yield Found(cut, one.end, "ORG", "ko.entity.org.known", priority=one.priority)
            else:
                yield one

    @cached_property
    def _anywhere(self) -> regex.Pattern[str] | None:
        return _pattern(self._learned.wholes, rf"(?![A-Za-z0-9])장?{PARTICLE}")

    def _whole(self, sentence: KoreanSentence) -> Iterator[Found]:
        """Names that the tagger may have cut (온새항공), in the bare text."""
        if self._anywhere is None:
            return
        for match in self._anywhere.finditer(sentence.text, sentence.start, sentence.end):
            name = match["name"]
            kind, short = self._learned.wholes[name], name in self._learned.shorts
            headed = kind == "ORG" and name.endswith(_HEADED) and len(name) > _WHOLE
            if sentence.text.startswith("장", match.end("name")) and not short and not headed:
                continue  # 국평원장, 담포시립미술관장 are heads of bodies, 은호장 a market
            rule = f"ko.entity.{kind.lower()}.{'short' if short else 'known'}"
            sure = _OVER_PERSONS if short else 4 if kind == "PLACE" else 1
            yield Found(match.start(), match.end("name"), kind, rule, priority=sure)
            if kind == "PLACE" and match.end() == match.end("name") and name[-1] not in _RANKS:
                yield from self._behind_place(sentence, match.start(), match.end())

    def _behind_place(self, sentence: KoreanSentence, start: int, end: int) -> Iterator[Found]:
        """``포트셀윈 지방법원``: a public body that its place tells apart, which no list holds by itself (육군)."""
        n = sentence.chunk_at(end + 1)
        body = None if n is None else sentence.chunks[n]
        if body is None or body.text in self._words.apart:
            return
        if self._words.org.kind(body.text) == "public" and not sentence.listed(body):
            yield Found(start, body.end, "ORG", "ko.entity.org.public", priority=3)

    @cached_property
    def _at_places(self) -> regex.Pattern[str] | None:
        places = {name for name, kind in self._learned.wholes.items() if kind == "PLACE"}
        return _pattern(places, rf"(?P<rest>[가-힣]{{1,{_REST}}})")

    def _of_places(self, sentence: KoreanSentence) -> Iterator[Found]:
        """``하평시``, ``하평시장``, ``하평시선관위``: a known place with its rank, its head or its body."""
        if self._at_places is None:
            return
        for match in self._at_places.finditer(sentence.text, sentence.start, sentence.end):
            place, at, rest = match["name"], match.end("name"), match["rest"]
            for size in range(len(rest), 0, -1):
                if not _ENDS.match(sentence.text, at + size):
                    continue
                if place + rest[:size] in self._words.generic:
                    break  # 가정통신문
                if joined := self._joined(place, rest[:size]):
                    yield Found(match.start(), at + joined.size, joined.type, joined.rule, priority=joined.priority)
                    break

    def _joined(self, place: str, word: str) -> _Joined | None:
        if word in _PLACED:
            return _Joined(len(word), "PLACE", "ko.entity.place.rank", 6)
        if word in ("시", "시장") or place[-1] + word in _HEADS:
            return _Joined(int(word[0] == "시"), "PLACE", "ko.entity.place.rank", 6)
        if (place + word).endswith(self._words.councillors):
            return _Joined(len(word) - len("의원"), "PLACE", "ko.entity.place.rank", 6)  # 해담시의원
        if len(word) == 1:
            return None
        if self._words.org.kind(word) or (len(word) > _PAIR and self._words.org.of(word)):
            return _Joined(len(word), "ORG", "ko.entity.org.placed", 4)
        if self._words.place.kind(word):  # 해원원전, 온계단층
            return _Joined(len(word), "PLACE", "ko.entity.place.placed", 4)
        return _Joined(0, "PLACE", "ko.entity.place.known", 4) if word in self._words.followers else None  # 새솔공장

    @cached_property
    def _parts_anywhere(self) -> regex.Pattern[str] | None:
        return _pattern(self._learned.unsure, rf"(?![A-Za-z0-9]){PARTICLE}")

    def _read_out(self, sentence: KoreanSentence) -> Iterator[Found]:
        """Towns and heads of firms that other names hold, where the tagger does not know a word of the language."""
        if self._parts_anywhere is None:
            return
        for match in self._parts_anywhere.finditer(sentence.text, sentence.start, sentence.end):
            name = match["name"]
            kind, end = self._learned.unsure[name], match.end("name")
            rest = match[0][len(name) :]
            placed = kind == "PLACE" and rest.startswith(("에서", "에", "으로", "로"))
            firm = name in self._learned.acting or match.start() in self._learned.acts
            if sentence.is_word(match.start(), end) and not placed and not firm:
                continue
            n = sentence.chunk_at(end + 1) if not rest else None
            person = n is not None and sentence.chunks[n].role and len(name) > _PAIR and kind == "PLACE"
            if not person:
                yield Found(match.start(), end, kind, f"ko.entity.{kind.lower()}.part", priority=_OVER_PERSONS)

    @cached_property
    def _articles_anywhere(self) -> regex.Pattern[str] | None:
        return _pattern(self._learned.articles, rf"(?![A-Za-z0-9]){PARTICLE}")

    def _unmarked(self, sentence: KoreanSentence) -> Iterator[Found]:
        """``솔개는`` where the document has named an engine ‘솔개’, and the tagger reads a noun."""
        if self._articles_anywhere is None:
            return
        for match in self._articles_anywhere.finditer(sentence.text, sentence.start, sentence.end):
            tags = sentence.tags_in(match.start(), match.end("name"))
            marked = sentence.text[match.start() - 1 : match.start()] in _MARKS
            if not marked and tags and all(tag[0] == "N" and tag != "NP" for tag in tags):
                yield Found(
                    match.start(), match.end("name"), "PRODUCT", "ko.entity.product.known", priority=_OVER_LISTS
                )

    def _as_chunk(self, sentence: KoreanSentence, chunk: Chunk) -> Iterator[Found]:
        """A known name as a chunk, or at its head."""
        known, end = self._learned.names.get(chunk.text), chunk.end
        if not known and chunk.nominal and (head := self._head(chunk)):
            known, end = self._learned.names[head], chunk.start + len(head)
        if not known or chunk.text in self._words.generic:
            return
        kind, entity = known
        hit = sentence.listed(chunk)
        surname = chunk.text in self._learned.parts and hit is not None and hit.entry.type == "ORG"
        priority = _OVER_LISTS if surname or chunk.text in self._learned.dealt else -1
        yield Found(chunk.start, end, kind, f"ko.entity.{kind.lower()}.known", entity, priority=priority)

    def _by_surname(self, sentence: KoreanSentence, n: int, chunk: Chunk) -> Iterator[Found]:
        """``양씨`` where 양판식 has been named."""
        words, before = self._words, sentence.before(n)
        if chunk.text[:1] not in self._learned.surnames or not is_hangul(chunk.text) or not sentence.is_before_title(n):
            return
        if before is not None and chunk.text in TENSES and words.is_person_shaped(before.text):
            return  # 배도훈 현 위원장
        if not is_nobody(chunk, sentence.after(n), self._learned.some, sentence.text, words):
            yield Found(chunk.start, chunk.start + 1, "PERSON", "ko.entity.person.surname", priority=2)

    def _head(self, chunk: Chunk) -> str | None:
        """A known name at the head of a chunk, with a title or another follower behind it."""
        for token in chunk.tokens[1:]:
            head, rest = chunk.text[: token.start - chunk.start], chunk.text[token.start - chunk.start :]
            follows = rest in self._words.roles or rest in self._words.honorifics or rest in self._words.followers
            if follows and head in self._learned.names:
                return head
        return None


def _pattern(names: Iterable[str], behind: str) -> regex.Pattern[str] | None:
    """A search for any of some names, the longest first, that no letter stands before; None where there are none."""
    listed = "|".join(sorted(names, key=lambda name: (-len(name), name)))
    return regex.compile(rf"(?<![가-힣\w])(?P<name>{listed}){behind}") if listed else None
