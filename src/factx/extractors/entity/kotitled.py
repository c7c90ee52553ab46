"""What stands before a title in a Korean sentence, with the names of bodies and words like 전 and 현 between."""

import regex

from factx.extractors.entity.chunks import Chunk
from factx.extractors.entity.kosentence import KoreanSentence

_FORMER = regex.compile(r"\s(?:전|현|신임|前|現)\s(?=[가-힣])")
FORMER_WORDS = frozenset(("전", "현", "신임", "고"))
"""What stands between a name and its title: who held it before, who holds it now."""
_DOUBLE = 4
_NAME = 3
_REACH = 4
"""Between a name and its title may stand the names of offices: ``제이슨 권 오픈AI 최고전략책임자``."""


class Titles:
    """The titles of a sentence, as seen from what stands before them."""

    def __init__(self, sentence: KoreanSentence) -> None:
        self._s, self._words = sentence, sentence.words

    def behind(self, at: int) -> bool:
        """A title stands at an offset, at most the names of bodies before it."""
        if self._is_torn_title(at):
            return True
        body = self._s.ruled_from(at)
        n = self._s.chunk_at(body + 1 if body else at)
        for chunk in self._s.chunks[n : n + _REACH] if n is not None else ():
            if chunk.role:
                return True
            unknown = chunk.has_proper and len(chunk.text) >= _DOUBLE
            if not chunk.joined or not (unknown or self.is_body(chunk) or chunk.text in FORMER_WORDS):
                return False
        return False

    def _is_torn_title(self, at: int) -> bool:
        """``해온시장``, to the tagger 하/VV 어/EC 오/VX ᆫ/ETM 시장/NNG: an office and a place before it in one word."""
        return self._s.chunk_at(at) is None and self._words.office.match(self._s.text, at) is not None

    def stands_before_torn(self, chunk: Chunk) -> bool:
        """A chunk of three syllables stands right before such a word (``양도윤 해온시장``)."""
        if len(chunk.text) != _NAME or not self._s.text.startswith(" ", chunk.end):
            return False
        return self._is_torn_title(chunk.end + 1)

    def stands_before(self, n: int) -> bool:
        """A title stands behind chunk `n`, at most names of bodies between (``권도혁 오픈AI 최고전략책임자``)."""
        s = self._s
        chunk = s.chunks[n]
        if not chunk.joined:
            former = _FORMER.match(s.text, chunk.end)
            follows = n + 1 < len(s.chunks) and former and s.chunks[n + 1].start == former.end()
            return bool(follows) and s.chunks[n + 1].role
        for at in range(n + 1, min(n + 1 + _REACH, len(s.chunks))):
            if s.chunks[at].text in FORMER_WORDS:
                continue
            if s.chunks[at].role:
                former = at > n + 1 and s.chunks[n + 1].text in FORMER_WORDS  # 채 전 총장
                return len(chunk.text) > 1 or at == n + 1 or (former and at == n + 2)
            if not s.chunks[at].joined or not self.is_body(s.chunks[at]):
                return False
        return False

    def is_body(self, chunk: Chunk) -> bool:
        """A listed body or place, a word for bodies, or what ends like one."""
        if self._s.is_body_noun(chunk):
            return True  # 국회 국방위 야당 간사
        hit = self._s.listed(chunk)
        listed = bool(hit and hit.entry.type in ("ORG", "PLACE")) or self._s.is_ruled(chunk)
        return listed or self._words.org.kind(chunk.text) is not None or self._words.org.of(chunk.text) is not None
