"""Persons in Korean sentences: beside titles, ages and honorifics, and by Korean shape."""

from collections.abc import Iterator

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.koendings import ends_in_particle
from factx.extractors.entity.koforeign import ForeignNames
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.kotitled import FORMER_WORDS, Titles
from factx.extractors.entity.words_ko import is_hangul
from factx.models.mention import EntityType

_AGE = regex.compile(r"\((?:\d{1,3}(?!\.\d|[천만t톤]|\d)|[가-힣]{1,3}[·,]?\d{1,3})[^)\n]{0,20}\)")
_LETTER = regex.compile(r"[A-Zㄱ-ㅎᄀ-ᄒ]$")
_NEVER_GIVEN = frozenset("시군역읍면대당섬")
_AT_PLACES = frozenset(("JKB/에서", "JKB/에", "JKB/으로", "JKB/로"))
_WORD = regex.compile(r"(?<![가-힣A-Za-z0-9])([가-힣]{3})(?:\s(?=[가-힣A-Z])|(?P<aged>(?=\(\d\d[)·,세])))")
_TORN = frozenset(("MM", "MAG", "IC", "JKG", "JX", "JKS", "JKV", "VCP", "ETM", "EC", "VV", "VA", "NP", "NNB", "XPN"))
"""Tags that no part of one name has, and no ordinary noun before a title either."""
_TAILS = frozenset("란랑나라")
"""Syllables of given names that the tagger takes for particles, and that no particle before a title is."""
_RANKS = frozenset("시군구도주국")
"""Surnames that are districts and states as well."""
_SHORT = regex.compile(r"\s([가-힣]{1,4})\s(?=[가-힣A-Z])")
_NOW = frozenset(("전", "현", "제"))
"""Surnames that say as well who held a title before, who holds it now, and whose it is (``제 책임``)."""
_PARTICLES = frozenset("은는이가을를도의")
_PAIR = 2
_NAME = 3
_DOUBLE = 4


class KoreanPersons:
    """Finds the persons of a sentence."""

    def __init__(self, sentence: KoreanSentence) -> None:
        self._s = sentence
        self._words = sentence.words
        self._titles = Titles(sentence)
        self._abroad = ForeignNames(sentence, self._looks_korean)

    def found(self) -> Iterator[Found]:
        """Names of persons; overlaps are not settled yet."""
        yield from self._torn()
        yield from self._torn_surname()
        for n, chunk in enumerate(self._s.chunks):
            if not chunk.nominal:
                if chunk.text in self._words.surnames:
                    yield from self._one(n, chunk)
                continue
            yield from self._one(n, chunk)
            yield from self._abroad.found(n, chunk)

    def _torn(self) -> Iterator[Found]:
        """``김의겸 청와대 대변인``: to the tagger 김/NNP 의/JKG 겸/NNB; a surname, two syllables of names, a title."""
        s = self._s
        for match in _WORD.finditer(s.text, s.start, s.end):
            text = match[1]
            if text[0] not in self._words.surnames or not self._given_like(text) or text in self._words.generic:
                continue
            tags = s.tags_in(match.start(1), match.end(1))
            if match["aged"] is None and ends_in_particle(s, match.start(1), match.end(1)):
                yield Found(match.start(1), match.end(1), "PERSON", "ko.entity.person.torn", priority=4)
                continue
            nominal = len(tags) > 1 and (tags[-1][0] in "NMX" or tags[-1] == "JKV")
            nominal = nominal or any(tag[0] == "J" for tag in tags[1:-1])  # no particle stands inside a word: 길도준
            nominal = nominal or (tags[0] == "NNP" and text[-1] in _TAILS and not s.is_place(text[:-1]))  # 서미란 실장
            cued = match["aged"] is not None or self._titles.behind(match.end())
            if nominal and not _TORN.isdisjoint(tags) and cued:
                yield Found(match.start(1), match.end(1), "PERSON", "ko.entity.person.torn", priority=4)

    def _torn_surname(self) -> Iterator[Found]:
        """``카밀라 론 대표``, to the tagger 카밀라/NNP 로/JKB ᆫ/JX: a listed given name, a short word, a title."""
        s = self._s
        for n, given in enumerate(s.chunks):
            if given.text not in self._words.given or len(given.text) < _PAIR or given.tail:
                continue
            match = _SHORT.match(s.text, given.end, s.end)
            if match is None or match[1] in FORMER_WORDS or match[1] in self._words.roles:
                continue
            before = s.before(n)
            torn = s.chunk_at(match.start(1)) is None and not (before and self._abroad.is_part(before))
            if torn and self._titles.behind(match.end()):
                yield Found(given.start, match.end(1), "PERSON", "ko.entity.person.torn", priority=4)

    def _one(self, n: int, chunk: Chunk) -> Iterator[Found]:
        s = self._s
        name, role = s.split_role(chunk)
        if name and role:
            cue = "honorific" if role in self._words.honorifics else "title"
            if role in self._words.offices and len(name.text) > 1 and name.proper:
                yield Found(name.start, name.end, "PLACE", "ko.entity.place.office", priority=3)
            elif s.is_place(name.text) and role in self._words.seat_heads:
                yield Found(name.start, name.end, "PLACE", "ko.entity.place.office", priority=3)  # 용산서장
            elif cue == "title" and len(name.text) == 1 and not name.proper:
                return  # 공고문
            elif not s.listed(name) and role not in self._words.offices and not self._before_name(n, cue):
                yield from self._cued(n, name, cue)
            return
        after, before = s.after(n), s.before(n)
        if after and after.text in self._words.honorifics:
            yield from self._cued(n, chunk, "honorific")
        elif self._titles.stands_before(n) or self._titles.stands_before_torn(chunk):
            yield from self._cued(n, chunk, "title")
        elif not chunk.role and s.text.startswith("(", chunk.end) and _AGE.match(s.text, chunk.end):
            yield from self._cued(n, chunk, "age")
        elif before and before.role and len(before.text) > 1 and not chunk.role:
            yield from self._cued(n, chunk, "occupation")
        elif self._looks_korean(chunk) and not self._is_rather_thing(chunk.text):
            yield Found(chunk.start, chunk.end, "PERSON", "ko.entity.person.shape", priority=3)

    def _cued(self, n: int, name: Chunk, cue: str) -> Iterator[Found]:
        text, rule, s = name.text, f"ko.entity.person.{cue}", self._s
        if _LETTER.match(text):
            if cue in ("honorific", "age"):
                yield Found(name.start, name.end, "PERSON", rule, priority=4)
        elif not is_hangul(text) or text in self._words.generic or s.is_other(name) or self._is_school(name):
            return
        elif len(text) == _NAME and text[-1] in _PARTICLES and text[:-1] in self._words.roles:
            return  # 대장은 김민준 씨다
        elif text in _NOW and cue == "title" and (self._is_behind_name(n) or not self._bears(text)):
            return  # 현 위원장, 배도훈 현 위원장
        elif text in self._words.surnames:
            after = s.after(n)
            ranked = text in _RANKS and after is not None and after.text in self._words.unnamed
            if cue in ("honorific", "title") and not ranked:  # 시 관계자
                yield Found(name.start, name.end, "PERSON", rule, priority=4)
        elif cue == "title" and len(text) == _NAME and s.korean_shape(text) and not self._given_like(text):
            return  # 원무과 직원
        elif cue == "title" and name.text[-1] == "위" and len(text) > _NAME and self._before_member(n):
            yield Found(name.start, name.end, "ORG", "ko.entity.org.committee", priority=4)  # 원자력감독위 부위원장
        elif cue == "title" and self._is_staffed(n, name):
            yield Found(name.start, name.end, "ORG", "ko.entity.org.staffed", priority=4)  # 해문청수 관계자
        elif cue == "title" and self._is_department(n, name):
            return  # 옥태균 내분비내과 교수
        elif cue == "title" and text[-1] == "원" and (after := s.after(n)) and after.text == "원장":
            return  # 한빛원 원장
        elif cue == "title" and not s.korean_shape(text) and (after := s.after(n)) and after.text in self._words.teams:
            return  # 노르딕스키 국가대표
        elif len(text) == 2 and text[1] == "모" and text[0] in self._words.surnames:
            return  # a rule of the rule files reads these
        elif (
            name.proper
            or (s.korean_shape(text) and len(text) == 3 and cue != "occupation" and self._unknown(name, cue))
        ) and (
            s.suffixed(text) is None
            or (s.korean_shape(text) and not self._is_rather_place(name))
            or (cue == "honorific" and len(text) > _DOUBLE and not s.is_place(text))  # 브래큰버리 씨
        ):
            start = self._abroad.start(n, name)
            if cue == "title" and (body := self._body_of(n, name)):
                yield Found(body.start, body.end, "ORG", "ko.entity.org.before-head", priority=4)
            if cue == "title" and self._is_seat(n, start):
                yield Found(start, s.chunks[n - 1].end, "PERSON", rule, priority=5)
                yield Found(name.start, name.end, "PLACE", "ko.entity.place.office", priority=4)
                return
            if cue == "title" and n > 1 and s.chunks[n - 1].start > start and self._abroad.heads_firm(n):
                yield Found(start, s.chunks[n - 1].end, "PERSON", rule, priority=5)
                yield Found(name.start, name.end, "ORG", "ko.entity.org.before-head", priority=4)
                return
            if cue == "title" and self._between(n, name) and not self._among_writers(n):
                after = s.after(n)
                dwells = after is not None and after.text in self._words.dwellers
                kind: EntityType = "PLACE" if dwells else "ORG"  # 백연 어민 반예원씨
                yield Found(name.start, name.end, kind, f"ko.entity.{kind.lower()}.between", priority=4)
                return
            yield Found(start, self._abroad.end(n, name, cue), "PERSON", rule, priority=4)

    def _bears(self, surname: str) -> bool:
        """Somebody in the document has this surname: 전 대표 is 전민서, and not who was 대표 before."""
        full = regex.finditer(rf"(?<![가-힣]){surname}[가-힣]{{2}}(?![가-힣]{{3}})", self._s.text)
        return any(self._words.is_person_shaped(one[0]) and one[0] not in self._words.generic for one in full)

    def _is_behind_name(self, n: int) -> bool:
        before = self._s.before(n)
        return before is not None and self._looks_korean(before)

    def _before_name(self, n: int, cue: str) -> bool:
        """``담호지부장 진달호``: the title is his, and what it begins with is no name of a person."""
        after = self._s.after(n)
        name = (self._s.split_role(after)[0] or after) if after else None
        return cue == "title" and name is not None and self._looks_korean(name)

    def _body_of(self, n: int, name: Chunk) -> Chunk | None:
        """``담솔마린 류성우 대표``: an unknown proper noun before the full Korean name of who leads a firm."""
        s, after = self._s, self._s.after(n)
        before = s.before(n)
        leads = after is not None and after.role and after.text in self._words.firm_words
        if not leads or before is None or not self._looks_korean(name) or before.tail or len(before.text) < _NAME:
            return None
        unknown = before.proper and is_hangul(before.text) and not s.listed(before) and not before.role
        plain = before.text in self._words.generic or before.text in self._words.given or self._looks_korean(before)
        return before if unknown and not plain and s.suffixed(before.text) is None else None

    def _is_staffed(self, n: int, name: Chunk) -> bool:
        """``해문청수 관계자``, ``한빛수력 직원 2명``: whose people are not named, where no full name stands before."""
        after, text = self._s.after(n), name.text
        if after is None or after.text not in self._words.unnamed or not name.proper or len(text) < _NAME:
            return False
        named = self._words.is_person_shaped(text) or text in self._words.given
        return not named and self._s.suffixed(text) is None

    def _before_member(self, n: int) -> bool:
        after = self._s.after(n)
        return after is not None and after.text.endswith(("위원장", "위원"))

    def _is_department(self, n: int, name: Chunk) -> bool:
        before = self._s.before(n)
        named = before is not None and self._looks_korean(before)
        return named and name.text.endswith(self._words.departments) and self._words.org.of(name.text) is None

    def _is_seat(self, n: int, start: int) -> bool:
        """``파블로 인판테 오크헤이븐 시장``: of three words before the head of a town the last is the town."""
        after = self._s.after(n)
        office = after is not None and after.text in self._words.offices
        return office and n > 1 and self._s.chunks[n - 1].start > start

    def _is_school(self, name: Chunk) -> bool:
        """``오산고 감독``: a place with the ending of schools."""
        told = self._s.suffixed(name.text)
        stem = name.text.removesuffix(told[1]) if told else ""
        return bool(told and told[2] == "school" and (self._s.is_place(stem) or stem in self._words.name_stems))

    def _unknown(self, name: Chunk, cue: str) -> bool:
        """``대규모 개발자``, ``사기성``: what the tagger knows as an ordinary word is no name."""
        if cue == "title" and len(name.tokens) == 1 and name.tokens[0].tag == "NNG":
            return False  # 도서관 감사, 승강기 시장: a word of the dictionary before what is no title here
        scraps = name.tokens[0].tag == "NNP" and all(token.end - token.start == 1 for token in name.tokens)
        if name.tokens[-1].tag == "XSN" and scraps and self._given_like(name.text):
            return True  # 민은별, to the tagger 민/NNP 은/NNG 별/XSN
        if name.tokens[0].tag == "XPN" or name.tokens[-1].tag == "XSN":
            return False
        return name.proper or len(name.tokens) > 1 or self._given_like(name.text)

    def _between(self, n: int, chunk: Chunk) -> bool:
        """``강태우 새빛론 대표``: between a full name and a title stands the body; before title and name too."""
        s = self._s
        before, after = s.before(n), s.after(n)
        if chunk.text[0] == "주" and s.is_place(chunk.text[1:]):
            return False  # 조영희 주불가리아 대사
        if before and self._looks_korean(before) and not s.listed(chunk):
            return not self._words.is_person_shaped(chunk.text)  # 안평원 기해람 박사
        name = s.after(n + 1) if after and after.role else None
        name = (s.split_role(name)[0] or name) if name else None
        if name and self._looks_korean(name) and not (self._looks_korean(chunk) and len(chunk.text) == 3):
            return True
        first = s.before(n - 1) if before else None
        return bool(first and before and first.text in self._words.given and self._abroad.is_part(before))

    def _among_writers(self, n: int) -> bool:
        """``신웅수 송원영 김태성 기자``: writers in a row, and no body."""
        after = self._s.after(n)
        return after is not None and after.text.endswith("기자") and self._s.is_name_of_person(self._s.chunks[n].text)

    def _looks_korean(self, chunk: Chunk) -> bool:
        """Three syllables with a surname, or four with one of two (선우정민), and one proper noun to the tagger."""
        s = self._s
        double = (
            len(chunk.text) == _DOUBLE and chunk.text[:2] in self._words.surnames and chunk.text[0] != chunk.text[1]
        )
        return (
            (len(chunk.text) == _NAME or double)
            and len(chunk.tokens) == 1
            and chunk.proper
            and s.korean_shape(chunk.text)
            and not s.is_other(chunk)
            and chunk.text not in self._words.generic
            and self._given_like(chunk.text)
            and not self._is_rather_place(chunk)
            and chunk.tail not in _AT_PLACES
        )

    def _given_like(self, text: str) -> bool:
        """Two syllables that Korean given names have: ``마크스`` and ``선데이`` have the shape of a name alone."""
        double = len(text) == _DOUBLE or text[:2] in self._words.surnames  # 제갈윤
        return all(syllable in self._words.given_syllables for syllable in text[2 if double else 1 :])

    def _is_rather_thing(self, text: str) -> bool:
        """``제설차``, ``상인회``: a rare surname, and at the end what nouns for things end with; ``반출량`` anyway."""
        if text[-1] in self._words.no_name_syllables:
            return True
        return text[0] not in self._words.common_surnames and text[-1] in self._words.thing_syllables

    def _is_rather_place(self, chunk: Chunk) -> bool:
        """``남영역``, ``풍납동에서``: an ending of places outweighs the shape of a name."""
        told = self._s.suffixed(chunk.text)
        if not told:
            return False
        return told[1] in _NEVER_GIVEN or chunk.tail in _AT_PLACES or self._s.beside_place(chunk)
