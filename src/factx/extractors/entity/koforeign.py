"""Foreign names in Korean sentences, word by word."""

from collections.abc import Callable, Iterator

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.found import Found
from factx.extractors.entity.kosentence import KoreanSentence
from factx.extractors.entity.kosights import AT_PLACES
from factx.extractors.entity.words_ko import is_hangul
from factx.models.mention import EntityType

_LONG = 5
_SURNAME = 2
_CLAUSE = 40
_SUBJECT = frozenset(("JX/은", "JX/는", "JKS/이", "JKS/가"))
_OWNED = frozenset(("지분", "매출", "공장", "본사", "주식", "계약", "자회사", "공사", "특허", "제품"))
"""What firms have, and players have not."""
_OF_PERSONS = ("그룹", "밴드", "듀오", "팀", "구단", "클럽")
"""Bodies whose members are named behind them (``걸그룹 에프엑스 설리``)."""


class ForeignNames:
    """Finds the foreign names of a sentence.

    Args:
        sentence: where they stand.
        looks_korean: whether a chunk has the shape of a Korean name.
    """

    def __init__(self, sentence: KoreanSentence, looks_korean: Callable[[Chunk], bool]) -> None:
        self._s = sentence
        self._words = sentence.words
        self._looks_korean = looks_korean

    def start(self, n: int, name: Chunk) -> int:
        """The start of a foreign name whose last word this is."""
        if self._s.korean_shape(name.text) and len(name.text) == 3:
            return name.start
        start, at = name.start, n
        while n - at < 4 and (before := self._s.before(at)) and self.is_part(before):
            at -= 1
            start = before.start
        return start

    def end(self, n: int, name: Chunk, cue: str) -> int:
        """The end of a foreign name whose first word this is: ``연구원 게리 틴슬리``."""
        after = self._s.after(n)
        more = cue == "occupation" and name.text in self._words.given and after is not None
        return after.end if more and after is not None and self.is_part(after, behind_given=True) else name.end

    def is_part(self, chunk: Chunk, *, behind_given: bool = False) -> bool:
        """A word of a foreign name; behind a given name it may end like a place or school (틴슬리, 오레고)."""
        s = self._s
        if not chunk.proper or chunk.role or chunk.text in self._words.generic:
            return False
        told = s.suffixed(chunk.text)
        short = behind_given and told is not None and len(told[1]) == 1
        return (
            is_hangul(chunk.text)
            and not s.is_other(chunk)
            and not s.is_body_noun(chunk)
            and not self._words.place.kind(chunk.text)
            and not self._words.org.kind(chunk.text)
            and (told is None or short or chunk.text in self._words.given)
        )

    def _is_also(self, chunk: Chunk) -> bool:
        """A surname that is the name of a company abroad, too (``마이클 포드``)."""
        hit = self._s.listed(chunk)
        return (
            chunk.proper
            and is_hangul(chunk.text)
            and hit is not None
            and hit.entry.table == "companies_world"
            and len(chunk.text) < _LONG
        )

    def _is_scraps(self, chunk: Chunk, n: int) -> bool:
        """A surname that the tagger cuts into syllables (``헬레나 마시 박사``, to it ``마`` and ``시``)."""
        after, known = self._s.after(n), self._words.generic
        cut = 1 < len(chunk.tokens) == len(chunk.text) and is_hangul(chunk.text)
        return cut and not chunk.role and chunk.text not in known and after is not None and after.role

    def _leads(self, chunk: Chunk, n: int) -> bool:
        """``담솔마린 류성우 대표``: a full Korean name with its title, and what stands before it is no part of it."""
        after = self._s.after(n)
        return after is not None and after.role and self._looks_korean(chunk)

    def heads_firm(self, n: int) -> bool:
        """``옐레나 페트로바 발칸아르세날 대표``: of three words before the head of a firm the last is the firm."""
        last, after = self._s.chunks[n], self._s.after(n)
        leads = after is not None and after.role and after.text in self._words.firm_words
        return leads and len(last.text) > _SURNAME and last.text not in self._words.given

    def _told(self, first: int, last: int) -> EntityType | None:
        """``물 기업 아쿠알리스 이베리카``, ``홈구장 파지터 레인``: what two unknown words are behind a noun."""
        s = self._s
        after, before = s.after(last), s.before(first)
        if after is not None and (after.role or after.text in self._words.honorifics):
            return None
        owner = s.chunks[first - 1] if first else None
        if before is None and owner is not None and s.text[owner.end : s.chunks[first].start] == "의 ":
            before = owner
        if before is None:
            return None
        if s.is_body_noun(before):
            return None if before.text.endswith(_OF_PERSONS) else "ORG"
        if before.text.endswith(self._words.place_nouns) and not before.proper:
            return "PLACE"
        hit = s.listed(before)
        nation = hit is not None and hit.entry.nation and s.chunks[last].tail in _SUBJECT
        return "ORG" if nation and self._is_of_firms(s.chunks[last].end) else None

    def _is_verb(self, first: int, last: int) -> bool:
        """``울타리에서 잰 불화수소 농도``: one syllable behind a particle of verbs, and nouns after it."""
        s, after = self._s, self._s.after(last)
        behind = first > 0 and s.chunks[first - 1].tail.startswith(("JKB", "JKO"))
        return behind and not s.chunks[last].tail and after is not None and not after.role

    def _is_of_firms(self, at: int) -> bool:
        """``튀르키예의 데미르한 야피가 지분 25%를``: what follows is of firms; players have nations, too."""
        end = min(self._s.end, at + _CLAUSE)
        owned = any(chunk.text in _OWNED for chunk in self._s.chunks if at < chunk.start < end)
        return owned or self._words.sure_acts.search(self._s.text, at, end) is not None

    def found(self, n: int, chunk: Chunk) -> Iterator[Found]:
        """``댄 하렌``, ``클로이 모레츠``: unknown proper nouns side by side."""
        given = chunk.text in self._words.given and (len(chunk.text) > 1 or chunk.proper)
        if not chunk.joined or not (given or self.is_part(chunk)) or (self._looks_korean(chunk) and not given):
            return
        before = self._s.before(n)
        if before and self.is_part(before):
            return
        at = n
        while (
            at - n < 3
            and (after := self._s.after(at))
            and (
                self.is_part(after, behind_given=given)
                or (given and (self._is_also(after) or self._is_scraps(after, at + 1)))
            )
            and (given or not self._leads(after, at + 1))
        ):
            at += 1
        if at - n > 1 and (after := self._s.after(at)) and after.text in self._words.offices:
            at -= 1  # 파블로 인판테 오크헤이븐 시장
        elif at - n > 1 and self.heads_firm(at):
            body = self._s.chunks[at]
            yield Found(body.start, body.end, "ORG", "ko.entity.org.before-head", priority=4)
            at -= 1
        if at > n and len(chunk.text) == 1 and self._is_verb(n, at):
            return
        if at > n and (given or self._s.chunks[at].tail not in AT_PLACES):  # 새울 시드볼트에서
            last = self._s.chunks[at]
            rule = "given" if given else "pair"
            kind = None if given else self._told(n, at)
            if kind is not None:
                yield Found(chunk.start, last.end, kind, f"ko.entity.{kind.lower()}.told", priority=3)
                return
            titled = given and (after := self._s.after(at)) is not None and after.role
            yield Found(chunk.start, last.end, "PERSON", f"ko.entity.person.{rule}", priority=5 if titled else 3)
