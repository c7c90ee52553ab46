"""What a whole Korean document tells: a name introduced in full licenses its short forms."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.koheads import acting, heads_in
from factx.extractors.entity.koparts import committees_in, schools_in, towns_in
from factx.extractors.entity.koprovinces import PROVINCE
from factx.extractors.entity.koroles import SOME, TENSES, is_nobody
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.koshort import short_forms
from factx.extractors.entity.kotwowords import TWO_WORDS
from factx.extractors.entity.kounknown import DEALT
from factx.extractors.entity.kovillages import SEAT
from factx.extractors.entity.words_ko import KoreanWords, is_hangul
from factx.models.mention import EntityType
from factx.values import cached_property

_ENDS = regex.compile(PARTICLE)
_WHOLE = 4
"""Syllables of the shortest body that is looked for in the bare text."""
_DATELINE = regex.compile(r"\((?P<places>[가-힣]{2,5}(?:[·,]\s?[가-힣]{2,5}){0,2})\s?=\s?[가-힣A-Za-z0-9]{2,12}[ )]")
_TOWN = 3
"""Syllables of the longest town whose name an office has for short."""
_LEVELS = ("도", "시", "군", "구")
_PLACED = frozenset(("군", "읍", "면", "항", "공항", "국제공항", "만", "섬", "역"))
"""What makes another place of a known one (포트셀윈항)."""
_RANKS = frozenset("도시군구읍면동리")
_TITLED = "ko.entity.person.title"
_CLUB = "ko.entity.org.club"
_LANDS = frozenset("섬항산포천")
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
_OF_TOWNS = ("ko.entity.place.province", "ko.entity.place.noun", PROVINCE, SEAT)
_MARKS = tuple("‘“'\"")
_MARKED = "ko.entity.product.marked"
"""The rule of articles named in quotation marks, which stand without them later (엔진 ‘솔개’, 솔개는)."""
_EVENTS = ("ko.entity.storm", "ko.entity.event.contest")
"""Rules of happenings that keep their names at every sight, whatever these look like (청해배, as if of a person)."""
_SURE_PERSONS = frozenset(
    f"ko.entity.person.{cue}" for cue in ("title", "honorific", "age", "aged", "torn", "of-body", "occupation")
)
_WEAK = ("ko.entity.person.pair", "ko.entity.person.shape")
"""Rules whose finds are too weak to license others."""


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
        self._names: dict[str, tuple[EntityType, str | None]] = {}
        self._surnames: set[str] = set()
        self._some: list[str] = []
        self._parts: set[str] = set()
        self._articles: set[str] = set()
        self._dealt: set[str] = set()
        self._wholes: dict[str, EntityType] = {}
        self._unsure: dict[str, EntityType]
        found = list(found)
        self._shorts = short_forms(found, text, words) | frozenset(committees_in(found, text))
        towns = towns_in(found, text, words)
        self._unsure = dict.fromkeys((town for town, sure in towns.items() if not sure), "PLACE")
        self._unsure |= {head: "ORG" for head in heads_in(found, text, words) if head not in towns}
        self._wholes |= dict.fromkeys((town for town, sure in towns.items() if sure), "PLACE")
        for short in self._shorts:
            self._wholes[short] = "ORG"
        for school in schools_in(found, text, towns):
            self._wholes.setdefault(school, "ORG")
        for dateline in _DATELINE.finditer(text):
            for place in regex.split(r"[·,]\s?", dateline["places"]):
                self._wholes.setdefault(place, "PLACE")
        for one in found:
            surface = text[one.start : one.end]
            parts = surface.split()
            if one.type == "PERSON" and len(parts) == 1 and 3 <= len(surface) <= 4:
                self._surnames.add(surface[0])
                if surface[0] == SOME:
                    self._some.append(surface)
            if one.rule in _EVENTS:
                self._names[surface] = ("EVENT", one.entity)
                self._dealt.add(surface)
            if (
                one.type == "PERSON"
                and one.rule in _SURE_PERSONS
                and len(parts) == 1
                and words.is_person_shaped(surface)
            ):
                self._wholes.setdefault(surface, "PERSON")  # 노아랑, to the tagger 노아/NNP 랑/JKB
            if one.rule == DEALT:
                self._dealt.add(surface)
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
            if one.rule in _OF_TOWNS:
                self._wholes[parts[-1]] = "PLACE"
            if one.type == "PLACE" and len(surface) == _PAIR and surface[1] in _LANDS and not one.entity:
                self._names.setdefault(surface, ("PLACE", None))  # 고흥군 달섬, later 달섬
            if one.rule == PROVINCE:
                self._wholes[surface[:-1]] = "PLACE"  # 동령도, later 동령
            if one.rule == _MARKED and is_hangul(surface) and surface not in words.generic:
                self._articles.add(surface)
            if one.rule.startswith("ko.entity.place.") and len(parts[-1]) > 2:
                self._wholes.setdefault(parts[-1], "PLACE")
                if parts[-1][-1] in "시군읍":
                    self._names.setdefault(parts[-1][:-1], ("PLACE", None))  # 은산군, later 은산
                    if len(parts[-1]) > 2:
                        self._wholes.setdefault(parts[-1][:-1], "PLACE")
            if one.rule.startswith("ko.entity.org.") and len(parts) == 1:
                self._learn_body(surface)
                seat = self._words.local_body.fullmatch(surface) if one.rule == "ko.entity.org.torn" else None
                if seat and len(seat["place"]) <= _TOWN:
                    self._wholes.setdefault(seat["place"], "PLACE")  # 해온소방본부, later 해온

        for one in found:
            if one.rule == TWO_WORDS and len(head := text[one.start : one.end].split(maxsplit=1)[0]) >= _TOWN:
                self._wholes.setdefault(head, "ORG")  # 해로게이트 마이닝, later 해로게이트
        self._unsure = {name: kind for name, kind in self._unsure.items() if self._wholes.get(name) != "PLACE"}
        heads = frozenset(name for name, kind in self._unsure.items() if kind == "ORG")
        self._acting, self._acts = acting(heads, sentences)

    def _learn_body(self, name: str) -> None:
        """``온새항공`` stands where the tagger reads 온 새 항공; ``서원도교육청`` tells of a province."""
        if (len(name) >= _WHOLE or (name[-1] == "당" and len(name) > 2)) and is_hangul(name):
            self._wholes.setdefault(name, "ORG")
        body = self._words.local_body.fullmatch(name)
        if body and len(body["place"]) > 2 and body["place"].endswith(_LEVELS):
            self._wholes.setdefault(body["place"], "PLACE")

    @cached_property
    def _anywhere(self) -> regex.Pattern[str] | None:
        names = "|".join(sorted(self._wholes, key=lambda name: (-len(name), name)))
        return regex.compile(rf"(?<![가-힣\w])(?P<name>{names})(?![A-Za-z0-9])장?{PARTICLE}") if names else None

    def licensed(self, sentence: KoreanSentence) -> Iterator[Found]:
        """Names that stand here because they stand in full elsewhere."""
        if self._anywhere is not None:
            for match in self._anywhere.finditer(sentence.text, sentence.start, sentence.end):
                kind = self._wholes[match["name"]]
                short = match["name"] in self._shorts
                headed = kind == "ORG" and match["name"].endswith(_HEADED) and len(match["name"]) > _WHOLE
                if sentence.text.startswith("장", match.end("name")) and not short and not headed:
                    continue  # 국평원장, 담포시립미술관장 are heads of bodies, 은호장 a market
                rule = f"ko.entity.{kind.lower()}.{'short' if short else 'known'}"
                sure = _OVER_PERSONS if short else 4 if kind == "PLACE" else 1
                yield Found(match.start(), match.end("name"), kind, rule, priority=sure)
                if kind == "PLACE" and match.end() == match.end("name") and match["name"][-1] not in _RANKS:
                    yield from self._behind_place(sentence, match.start(), match.end())
        yield from self._of_places(sentence)
        yield from self._read_out(sentence)
        yield from self._unmarked(sentence)
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
                strong = strong or chunk.text in self._dealt
                yield Found(
                    chunk.start,
                    end,
                    known[0],
                    f"ko.entity.{known[0].lower()}.known",
                    known[1],
                    priority=_OVER_LISTS if strong else -1,
                )
            surname = chunk.text[:1] in self._surnames and is_hangul(chunk.text) and sentence.is_before_title(n)
            before = sentence.before(n)
            if surname and before is not None and chunk.text in TENSES and self._words.is_person_shaped(before.text):
                continue  # 배도훈 현 위원장
            if surname and not is_nobody(chunk, sentence.after(n), self._some, sentence.text, self._words):
                yield Found(chunk.start, chunk.start + 1, "PERSON", "ko.entity.person.surname", priority=2)

    def trimmed(self, found: Iterable[Found], text: str) -> Iterator[Found]:
        """``로나 위트컴 테사린 최고경영자``: what the document knows for a body is no word of its head's name."""
        for one in found:
            name, _, last = text[one.start : one.end].rpartition(" ")
            body = "ORG" in (self._names.get(last, ("",))[0], self._wholes.get(last), self._unsure.get(last))
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
    def _parts_anywhere(self) -> regex.Pattern[str] | None:
        names = "|".join(sorted(self._unsure, key=lambda name: (-len(name), name)))
        return regex.compile(rf"(?<![가-힣\w])(?P<name>{names})(?![A-Za-z0-9]){PARTICLE}") if names else None

    def _read_out(self, sentence: KoreanSentence) -> Iterator[Found]:
        """Towns and heads of firms that other names hold, where the tagger does not know a word of the language."""
        if self._parts_anywhere is None:
            return
        for match in self._parts_anywhere.finditer(sentence.text, sentence.start, sentence.end):
            name = match["name"]
            kind, end = self._unsure[name], match.end("name")
            rest = match[0][len(name) :]
            placed = kind == "PLACE" and rest.startswith(("에서", "에", "으로", "로"))
            firm = name in self._acting or match.start() in self._acts
            if sentence.is_word(match.start(), end) and not placed and not firm:
                continue
            n = sentence.chunk_at(end + 1) if not rest else None
            person = n is not None and sentence.chunks[n].role and len(name) > _PAIR and kind == "PLACE"
            if not person:
                yield Found(match.start(), end, kind, f"ko.entity.{kind.lower()}.part", priority=_OVER_PERSONS)

    @cached_property
    def _articles_anywhere(self) -> regex.Pattern[str] | None:
        names = "|".join(sorted(self._articles, key=lambda name: (-len(name), name)))
        return regex.compile(rf"(?<![가-힣\w])(?P<name>{names})(?![A-Za-z0-9]){PARTICLE}") if names else None

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
                if match["name"] + word in self._words.generic:
                    break  # 가정통신문
                if word in _PLACED:
                    yield Found(match.start(), at + size, "PLACE", "ko.entity.place.rank", priority=6)
                    break
                if word in ("시", "시장") or match["name"][-1] + word in _HEADS:
                    yield Found(match.start(), at + (word[0] == "시"), "PLACE", "ko.entity.place.rank", priority=6)
                    break
                if (name := match["name"] + word).endswith(self._words.councillors):
                    end = match.start() + len(name) - len("의원")  # 해담시의원
                    yield Found(match.start(), end, "PLACE", "ko.entity.place.rank", priority=6)
                    break
                told = self._words.org.kind(word) or (size > 2 and self._words.org.of(word))
                if size > 1 and told:
                    yield Found(match.start(), at + size, "ORG", "ko.entity.org.placed", priority=4)
                    break
                if size > 1 and self._words.place.kind(word):  # 해원원전, 온계단층
                    yield Found(match.start(), at + size, "PLACE", "ko.entity.place.placed", priority=4)
                    break
                if size > 1 and word in self._words.followers:  # 새솔공장
                    yield Found(match.start(), at, "PLACE", "ko.entity.place.known", priority=4)
                    break

    def _head(self, chunk: Chunk) -> str | None:
        """A known name at the head of a chunk, with a title or another follower behind it."""
        for token in chunk.tokens[1:]:
            head, rest = chunk.text[: token.start - chunk.start], chunk.text[token.start - chunk.start :]
            follows = rest in self._words.roles or rest in self._words.honorifics or rest in self._words.followers
            if follows and head in self._names:
                return head
        return None
