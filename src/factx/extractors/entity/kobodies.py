"""Organisations and places in Korean sentences: endings that tell the type, and names that only stand together."""

from collections.abc import Iterator

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.kotwowords import in_two_words
from factx.extractors.entity.words_ko import is_hangul

_LETTERS = regex.compile(r"[A-Z]{3,6}$")
_LONG = 4
_NAME = 3
_OF_LAWS = regex.compile(r"\(|에\s?따|[은는이가을를]?\s(?:위반|개정|시행|제정|제\d|발의|통과|공포|폐지)")
_SMALL = frozenset(("리", "면", "읍", "동", "군", "구", "시", "도", "섬", "산", "강", "천"))
_STEM = 4
_AT_PLACES = frozenset(("JKB/에서", "JKB/에", "JKB/으로", "JKB/로"))
_COMMON = frozenset("리동로길산양해주면강도만천호사교성궁")
"""Endings that many foreign names have as well (리글리, 파올로)."""
_PLURALS = frozenset("스즈츠")
"""How the foreign endings of firms end that no Korean noun has (옵틱스, 시스템즈, 스포츠)."""
_ADMIN = ("시", "군", "구", "읍", "면")
_MINISTERS = frozenset(("장관", "차관", "부장관", "차관보", "1차관", "2차관"))


class KoreanBodies:
    """Finds the organisations and places of a sentence that no list holds."""

    def __init__(self, sentence: KoreanSentence) -> None:
        self._s = sentence
        self._words = sentence.words

    def found(self) -> Iterator[Found]:
        """Names of organisations and places; overlaps are not settled yet."""
        words = self._words
        for n, chunk in enumerate(self._s.chunks):
            before, last = self._s.before(n), chunk.text[-1]
            if before is not None:
                yield from self._of_place(before, chunk)
            if last == "법":
                yield from self._law(chunk)
            if chunk.text in words.facility_heads:
                yield from self._facility(n, chunk)
            if chunk.proper:
                yield from self._school(n, chunk)
            if before is not None and (chunk.text in words.body_words or last in _PLURALS):
                yield from in_two_words(self._s, n)
            if before is not None and chunk.text in words.behind_bodies:
                yield from self._of_body(before, chunk)
            if chunk.nominal and not self._s.listed(chunk) and chunk.text not in words.generic:
                yield from self._one(n, chunk)
                if before is not None and chunk.has_proper:
                    yield from self._team(before, chunk)
                yield from self._behind_noun(n, chunk)
                yield from self._dwelt(n, chunk)
                if before is not None and chunk.proper:
                    yield from self._town(n, before, chunk)
                if last == "부":
                    yield from self._ministry(n, chunk)

    def _facility(self, n: int, chunk: Chunk) -> Iterator[Found]:
        """``산티아고 국제공항``, ``하산 타워``: a facility behind a place, or behind an unknown proper noun."""
        named = chunk.text in self._words.place_name_heads
        first = n
        while n - first < _NAME and (before := self._s.before(first)) and self._names_facility(before):
            first -= 1
        if first == n:
            return
        start = self._s.chunks[first]
        hits = [self._s.listed(one) for one in self._s.chunks[first:n]]
        nation = first == n - 1 and hits[0] is not None and hits[0].entry.nation
        if not nation and not (named and all(hits)):
            yield Found(start.start, chunk.end, "PLACE", "ko.entity.place.facility", priority=4)

    def _names_facility(self, chunk: Chunk) -> bool:
        hit = self._s.listed(chunk)
        if hit:
            return hit.entry.type == "PLACE"
        return chunk.proper and is_hangul(chunk.text) and not chunk.role and chunk.text not in self._words.generic

    def _school(self, n: int, chunk: Chunk) -> Iterator[Found]:
        """``단원고 학생``: the ending of schools before a word of schools."""
        after = self._s.after(n)
        if not after or after.text not in self._words.school_words:
            return
        told = self._s.suffixed(chunk.text)
        named = self._words.is_person_shaped(chunk.text) and chunk.text[0] in self._words.common_surnames
        if told and told[2] == "school" and not (named and after.role):  # 김현중 감독
            yield Found(chunk.start, chunk.end, "ORG", "ko.entity.org.school", priority=5)

    def _law(self, chunk: Chunk) -> Iterator[Found]:
        """``산림재난방지법 위반``: a law where the text treats it as one; ``사용법`` is a way of use."""
        if len(chunk.text) >= _LONG and _OF_LAWS.match(self._s.text, chunk.end):
            yield Found(chunk.start, chunk.end, "LAW", "ko.entity.law.ending", priority=4)

    def _behind_noun(self, n: int, chunk: Chunk) -> Iterator[Found]:
        """``현지 업체 발칸아르세날``, ``우주기업 한별스페이스``: an unknown proper noun behind a word for bodies."""
        equal = self._s.equated(n)
        before = equal or self._s.before(n)
        if before is None or not self._s.is_body_noun(before):
            return
        told = (
            equal is not None or chunk.has_proper or (before.text[-1] == "사" and chunk.tail[:1] == "J")
        )  # 경쟁사 백송가스는
        suffixed = told and self._words.org.of(chunk.text) is not None
        proper = chunk.proper or suffixed or (equal is not None and chunk.has_proper)
        letters = _LETTERS.match(chunk.text) is not None
        short = len(chunk.text) < _NAME and not (chunk.proper and chunk.tail[:1] == "J" and len(chunk.text) > 1)
        if not (proper or letters) or short:
            return
        shape = len(chunk.text) == _NAME and self._s.korean_shape(chunk.text)
        plain = is_hangul(chunk.text) and not shape and chunk.text not in self._words.given and not chunk.role
        if letters or plain:
            yield Found(chunk.start, chunk.end, "ORG", "ko.entity.org.noun", priority=3)

    def _dwelt(self, n: int, chunk: Chunk) -> Iterator[Found]:
        """``청안 시민들``, ``굴포 앞바다``: a proper noun that has citizens, or a sea before it."""
        after = self._s.after(n)
        if after is None or chunk.tail:
            return
        people = after.text in self._words.dwellers and after.text.rstrip("들")[-1] in "민인"
        shore = after.text in self._words.shores and len(chunk.text) < _LONG + 1
        dwelt = (people or shore) and (chunk.proper or self._s.is_torn(chunk.start, chunk.end))
        person = len(chunk.text) == _NAME and self._s.korean_shape(chunk.text)
        plain = chunk.role or person or chunk.text in self._words.given
        if dwelt and not plain and 1 < len(chunk.text) <= _NAME and is_hangul(chunk.text):
            yield Found(chunk.start, chunk.end, "PLACE", "ko.entity.place.noun", priority=2)

    def _town(self, n: int, before: Chunk, chunk: Chunk) -> Iterator[Found]:
        """``전남 은호에서``, ``수도 포트셀윈``: an unknown proper noun behind a province or a word for places."""
        s, after = self._s, self._s.after(n)
        if chunk.role or not is_hangul(chunk.text) or before.tail:
            return
        shaped = len(chunk.text) == _NAME and s.is_name_of_person(chunk.text) and chunk.tail not in _AT_PLACES
        if shaped or chunk.text in self._words.given or s.suffixed(chunk.text):
            return
        if not chunk.tail and after is not None and (after.role or after.text in self._words.honorifics):
            return
        hit = s.listed(before)
        at_place = chunk.tail in _AT_PLACES or chunk.tail == "JKG/의"
        in_province = before.text in self._words.provinces and hit is not None and hit.entry.type == "PLACE"
        abroad = hit is not None and hit.entry.type == "PLACE" and not in_province and len(chunk.text) >= _NAME
        if abroad and (chunk.tail in ("JKB/에서", "JKB/서") or s.text.startswith("서 ", chunk.end)):
            yield Found(chunk.start, chunk.end, "PLACE", "ko.entity.place.abroad", priority=2)
        elif in_province and len(chunk.text) <= _NAME and at_place:
            yield Found(chunk.start, chunk.end, "PLACE", "ko.entity.place.province", priority=2)
        elif not hit and before.text.endswith(self._words.place_nouns) and not before.proper:
            yield Found(chunk.start, chunk.end, "PLACE", "ko.entity.place.noun", priority=2)

    def _ministry(self, n: int, chunk: Chunk) -> Iterator[Found]:
        """``수산부 장관``: what ends in 부 before the title of a minister."""
        after = self._s.after(n)
        titled = not chunk.tail and after is not None and after.text in _MINISTERS
        if titled and len(chunk.text) >= _NAME:
            yield Found(chunk.start, chunk.end, "ORG", "ko.entity.org.ministry", priority=4)

    def _team(self, before: Chunk, chunk: Chunk) -> Iterator[Found]:
        """``성남 블루윙스``: a place and the name of a club."""
        firm = self._words.org.of(chunk.text) is not None  # 미국 테사린디바이스
        if chunk.text.endswith(self._words.team_endings) and len(chunk.text) > 2 and not firm:
            hit = self._s.listed(before)
            if hit and hit.entry.type == "PLACE":
                yield Found(before.start, chunk.end, "ORG", "ko.entity.org.club", priority=3)

    def _of_place(self, before: Chunk, chunk: Chunk) -> Iterator[Found]:
        """``쾰른 경찰``, ``연천 경찰서``: a public body named by its place."""
        hit = self._s.listed(before)
        body = self._words.org.kind(chunk.text) == "public" and chunk.text not in self._words.apart
        if hit and hit.entry.type == "PLACE" and body:
            yield Found(hit.start, chunk.end, "ORG", "ko.entity.org.public", priority=3)

    def _of_body(self, before: Chunk, chunk: Chunk) -> Iterator[Found]:
        """``한길중공업 노동조합``: a body behind the body that it belongs to."""
        hit = self._s.listed(before)
        of_body = hit.entry.type == "ORG" if hit else self._words.org.of(before.text) is not None
        if of_body and before.text not in self._words.generic:
            yield Found(before.start, chunk.end, "ORG", "ko.entity.org.of-body", priority=3)

    def _one(self, n: int, chunk: Chunk) -> Iterator[Found]:
        s = self._s
        name, role = s.split_role(chunk)
        if role and not self._words.org.kind(role):
            if name is None or s.listed(name):
                return
            chunk = name
        told = s.suffixed(chunk.text)
        if not told:
            return
        what, suffix, kind = told
        stem = chunk.text[: -len(suffix)]
        single = len(chunk.tokens) == 1 and chunk.proper
        plain = (
            stem in self._words.generic
            and len(suffix) < _LONG
            and not (single and what == "ORG" and len(suffix) > 1)
            and not (kind == "private" and stem in self._words.roles)  # 의사연합회
        )
        if (
            plain
            or (kind == "seat" and not (single or self._s.is_place(stem)))
            or self._ends_in_other_word(chunk, suffix)
        ):
            return
        if suffix in _SMALL and len(stem) > _STEM:
            return  # 고대역폭메모리
        if kind == "event":
            if chunk.has_proper or len(stem) > 1:
                yield Found(chunk.start, chunk.end, "EVENT", "ko.entity.event.ending", priority=3)
            return
        if kind == "party" and self._before_member(n):
            yield Found(chunk.start, chunk.end, "ORG", "ko.entity.org.party", priority=3)
            return
        if suffix == "시장" and self._is_elected(n):
            yield Found(chunk.start, chunk.end - 1, "PLACE", "ko.entity.place.rank", priority=4)
            return
        if what == "PLACE" and kind == "stem" and self._s.is_place(stem):
            yield Found(chunk.start, chunk.end, what, "ko.entity.place.stem", priority=4)
            return
        if what == "PLACE" and kind in ("loose", "stem") and not self._placed(n, chunk, suffix, single):
            return
        office = next((o for o in self._words.councillors if chunk.has_proper and chunk.text.endswith(o)), "")
        if office and len(chunk.text) > len(office) + 1:
            yield Found(chunk.start, chunk.end - len(office) + 1, "PLACE", "ko.entity.place.rank", priority=4)
            return  # 해담시의원
        compound = what == "ORG" and kind in ("private", "public", "seat") and len(stem) > 1 and len(suffix) > 1
        compound = compound or (what == "ORG" and len(stem) > 1 and len(suffix) > 1 and self._before_boss(n))
        compound = compound or (len(stem) > 1 and len(suffix) >= _LONG and stem not in self._words.generic)
        named = stem in self._words.name_stems and (len(suffix) > 1 or what == "PLACE")  # 나래고속, 소담터널, 새벽섬
        named = named or (kind == "loose" and what == "ORG" and len(suffix) > 1 and self._in_scraps(chunk, suffix))
        if single or chunk.has_proper or compound or named:
            yield Found(chunk.start, chunk.end, what, f"ko.entity.{what.lower()}.{kind}", priority=2)

    def _in_scraps(self, chunk: Chunk, suffix: str) -> bool:
        """``동림증권``, to the tagger 동/NNG 림/NNG 증권/NNG: nouns of one syllable, and no word."""
        head = [token for token in chunk.tokens if token.end <= chunk.end - len(suffix)]
        scraps = len(head) > 1 and all(one.end - one.start == 1 and one.tag in ("NNG", "NNP") for one in head)
        return scraps and head[-1].end == chunk.end - len(suffix) and head[0].start == chunk.start

    def _before_boss(self, n: int) -> bool:
        """``가람터주택 대표``: made of ordinary words, before what only firms have."""
        after = self._s.after(n)
        return after is not None and after.role and after.text in self._words.firm_words

    def _is_elected(self, n: int) -> bool:
        """``하평시장 보궐선거``: the head of a city, not its market."""
        after = self._s.after(n)
        return after is not None and after.text.endswith(self._words.office_followers)

    @staticmethod
    def _ends_in_other_word(chunk: Chunk, suffix: str) -> bool:
        """``다온배터리`` ends in 배터리, not in 리."""
        last = chunk.tokens[-1]
        return len(chunk.tokens) > 1 and last.tag == "NNG" and last.end - last.start > len(suffix)

    def _before_member(self, n: int) -> bool:
        """``민생혁신당 방혜림 후보``: a party before a person or a title."""
        after = self._s.after(n)
        if not after:
            return False
        shape = len(after.text) == 3 and self._s.korean_shape(after.text)
        return shape or after.role or after.text in self._words.followers

    def _placed(self, n: int, chunk: Chunk, suffix: str, single: bool) -> bool:
        """A short ending tells a place only beside a place, or before a particle of place."""
        before = self._s.before(n)
        if self._s.beside_place(chunk) or (before and before.text.endswith(_ADMIN) and before.has_proper):
            return True
        if len(suffix) > 1:
            return True
        if suffix == "항" and chunk.has_proper and len(chunk.text) > _NAME and self._is_left(chunk):
            return True  # 포트셀윈항을 떠났다
        if suffix in _ADMIN:
            stem = chunk.tokens[0]  # 은새/NNP 읍/NNG
            named = stem.tag == "NNP" and stem.end - stem.start > 1 and stem.end + 1 == chunk.end
            return (single or named) and len(chunk.text) > 2
        if suffix == "항" and single and chunk.tail in _AT_PLACES:
            return True  # 감천항에: 항 ends names of persons, too, but they take 에게
        if suffix == "섬" and chunk.text[:-1] in self._words.name_stems and self._before_dweller(n):
            return True  # 새벽섬 앞바다
        told = chunk.tail in _AT_PLACES or self._before_dweller(n) or suffix not in _COMMON
        return told and single and len(chunk.text) > 2 and not self._s.is_name_of_person(chunk.text)

    def _is_left(self, chunk: Chunk) -> bool:
        text = self._s.text
        return chunk.tail in _AT_PLACES or (
            chunk.tail == "JKO/을" and text.startswith(self._words.departures, chunk.end + 2)
        )

    def _before_dweller(self, n: int) -> bool:
        after = self._s.after(n)
        return after is not None and after.text in self._words.dwellers
