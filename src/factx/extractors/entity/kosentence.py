"""A Korean sentence as the rules see it: chunks, listed names, and questions about both."""

from collections.abc import Iterable

import regex

from factx.extractors.entity.chunks import Chunk, chunks_of
from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Gazetteer, Hit
from factx.extractors.entity.koroles import is_role
from factx.extractors.entity.words_ko import KoreanWords, is_hangul
from factx.models.document import Sentence, Token
from factx.models.mention import EntityType

_HEADED = frozenset("청처원부위회소서관국단본실센터")
_ANIMATE = frozenset(("에게", "한테", "에게서", "께"))
_LONGEST_PARTICLE = 6
_TITLED = 3
_COPULAS = ("인 ", "이던 ", "이었던 ", "였던 ")
_ROW = regex.compile(r"(?<![가-힣])([가-힣]{2})(?:[과와]\s|[·,]\s?)$")
_WORD_BEFORE = regex.compile(r"(?<![가-힣])([가-힣]{2,7})\s$")
_SHORT_AT = regex.compile(r"서(?=\s|$)")


class KoreanSentence:
    """One sentence with its chunks and the listed names that really stand in it.

    Args:
        sentence: with Kiwi's tokens.
        text: of the whole document.
        hits: listed names inside the sentence.
        words: the Korean word lists.
        lists: the lists of names.
        ruled: bodies and places that rules of the rule files have found in it.
    """

    def __init__(
        self,
        sentence: Sentence,
        text: str,
        hits: Iterable[Hit],
        words: KoreanWords,
        lists: Gazetteer,
        ruled: Iterable[Found] = (),
    ) -> None:
        self.text, self.words, self.lists = text, words, lists
        self.start, self.end = sentence.start, sentence.end
        self.chunks = chunks_of(sentence, text, words.surnames)
        for chunk in self.chunks:
            chunk.role = is_role(chunk, words)
        self._short_provinces = words.provinces
        self._offices = words.office_words
        self._split: dict[tuple[int, int], tuple[Chunk | None, str]] = {}
        self._tokens = {token.start: token for token in reversed(sentence.tokens) if token.end > token.start}
        self._by_end = {token.end: token for token in sentence.tokens if token.end > token.start}
        self._ends = set(self._by_end)
        self.hits = [hit for hit in hits if self._stands(hit)]
        self._listed = {(hit.start, hit.end): hit for hit in self.hits}
        self._place_ends = {hit.end for hit in self.hits if hit.entry.type == "PLACE"}
        self._by_start = {chunk.start: n for n, chunk in enumerate(self.chunks)}
        self._ruled = {one.start: one.end for one in ruled if one.type in ("ORG", "PLACE")}

    def listed(self, chunk: Chunk) -> Hit | None:
        """The listed name that fills the chunk."""
        return self._listed.get((chunk.start, chunk.end))

    def is_other(self, chunk: Chunk) -> bool:
        """The chunk is listed, and not as a person."""
        hit = self.listed(chunk)
        return bool(hit and hit.entry.type != "PERSON") or self.is_ruled(chunk)

    def is_ruled(self, chunk: Chunk) -> bool:
        """The chunk lies in a body or a place that a rule of the rule files has found."""
        return any(start <= chunk.start and chunk.end <= end for start, end in self._ruled.items())

    def ruled_from(self, start: int) -> int | None:
        """Where what such a rule has found from an offset on ends."""
        return self._ruled.get(start)

    def is_place(self, name: str) -> bool:
        """A listed place bears the name."""
        return any(entry.type == "PLACE" for entry in self.lists.entries(name))

    def tags_in(self, start: int, end: int) -> list[str]:
        """The tags of the tokens between two offsets, if a token ends at the second."""
        tags = [token.tag for at in range(start, end) if (token := self._tokens.get(at))]
        return tags if end in self._ends else []

    def is_torn(self, start: int, end: int) -> bool:
        """The tagger reads nothing but single syllables and verbs between two offsets (한/MM 도/NNB for 한도)."""
        inside = [one for at in range(start, end) if (one := self._tokens.get(at))]
        scraps = (one.end - one.start == 1 or one.end > end or one.tag[0] == "V" for one in inside)
        return bool(inside) and all(scraps) and all(one.tag not in ("NR", "SN", "NP") for one in inside)

    def is_word(self, start: int, end: int) -> bool:
        """The tagger knows ordinary words between two offsets, or a verb: no proper noun, no scraps of one syllable."""
        token = self._tokens.get(start)
        if token is None or token.end > end:
            return True
        inside = [one for at in range(start, end) if (one := self._tokens.get(at))]
        return all(one.tag != "NNP" for one in inside) and any(one.end - one.start > 1 for one in inside)

    def chunk_at(self, start: int) -> int | None:
        """The number of the chunk that begins at an offset."""
        return self._by_start.get(start)

    def token_before(self, end: int) -> Token | None:
        """The token that ends at an offset."""
        return self._by_end.get(end)

    def before(self, n: int) -> Chunk | None:
        """The chunk before, if only a space lies between."""
        return self.chunks[n - 1] if n and self.chunks[n - 1].joined else None

    def after(self, n: int) -> Chunk | None:
        """The next chunk, if only a space lies between."""
        return self.chunks[n + 1] if self.chunks[n].joined else None

    def behind(self, n: int) -> Chunk | None:
        """The next chunk, if only a space or a possessive lies between (``모비아의 주가``)."""
        if self.chunks[n].tail == "JKG/의" and n + 1 < len(self.chunks):
            after = self.chunks[n + 1]
            return after if self.text[self.chunks[n].end : after.start] == "의 " else None
        return self.after(n)

    def particle(self, n: int) -> tuple[str, int]:
        """What stands behind a chunk in one word with it, and where the next word begins."""
        end = self.chunks[n].end
        at = self.text.find(" ", end, min(end + _LONGEST_PARTICLE, self.end))
        return (self.text[end:at], at + 1) if at >= 0 else ("", self.end)

    def equated(self, n: int) -> Chunk | None:
        """What a chunk is said to be by the copula before it (``운영사인 루멘테크``, ``거래소였던 루멘빗``)."""
        before = self.chunks[n - 1] if n else None
        if before is None or not before.tail.startswith("VCP"):
            return None
        return before if self.text[before.end : self.chunks[n].start] in _COPULAS else None

    def is_body_noun(self, chunk: Chunk) -> bool:
        """A word for bodies, or one that ends in it (``우주기업``, whatever the tagger makes of it)."""
        return self.words.is_body_noun(chunk.text)

    def beside_place(self, chunk: Chunk) -> bool:
        """A listed place stands right before the chunk (``서울 중림동``)."""
        return chunk.start - 1 in self._place_ends

    def is_animate(self, hit: Hit) -> bool:
        """A particle or an honorific that only persons take stands right behind the name."""
        after = self._tokens.get(hit.end)
        return after is not None and ((after.tag == "JKB" and after.form in _ANIMATE) or after.form in ("씨", "께서"))

    def plays(self, hit: Hit) -> bool:
        """A place right before a word of team sports is its team (``성남 감독``)."""
        n = self._by_start.get(hit.end + 1)
        return n is not None and self.chunks[n].text in self.words.team_words

    def is_before_title(self, n: int) -> bool:
        """``양 씨``, ``양씨``: one syllable before a title or an honorific, in one word or two."""
        chunk, after = self.chunks[n], self.after(n)
        if len(chunk.text) == 1:
            return after is not None and (after.text in self.words.honorifics or after.role)
        return chunk.text[1:] in self.words.honorifics and chunk.tokens[0].end == chunk.start + 1

    def korean_shape(self, text: str) -> bool:
        """A Korean surname and one to three syllables more."""
        return self.words.korean_shape(text)

    def is_name_of_person(self, text: str) -> bool:
        """A Korean surname and syllables of given names: 감천항 has the shape of a name alone."""
        return self.korean_shape(text) and all(syllable in self.words.given_syllables for syllable in text[1:])

    def suffixed(self, text: str) -> tuple[EntityType, str, str] | None:
        """The type that an ending tells, the ending and its kind."""
        return self.words.suffixed(text)

    def split_role(self, chunk: Chunk) -> tuple[Chunk | None, str]:
        """``김씨``, ``박의원``: a name with a title or an honorific behind it, cut where a token begins."""
        if len(chunk.tokens) == 1:
            return None, ""
        known = self._split.get((chunk.start, chunk.end))
        if known is None:
            known = self._split[chunk.start, chunk.end] = self._split_role(chunk)
        return known

    def _split_role(self, chunk: Chunk) -> tuple[Chunk | None, str]:
        if chunk.text in self.words.generic:
            return None, ""
        for token in chunk.tokens[1:]:
            rest = chunk.text[token.start - chunk.start :]
            if token.start - chunk.start == len(rest) == 1 and rest not in self.words.honorifics:
                continue  # 왕왕
            if self.words.org.kind(rest) == "private" and self.words.org.of(chunk.text):
                continue  # 할바르파트너
            if rest in self.words.roles or rest in self.words.honorifics:
                return chunk.cut(self.text, chunk.start, token.start), rest
        return None, ""

    def _stands(self, hit: Hit) -> bool:
        """A listed name begins a word and ends where the tagger ends one, before a particle, a title or a follower."""
        text = self.text
        if hit.start and text[hit.start - 1].isalnum():
            return False
        if hit.entry.type == "PLACE" and self._heads(hit):
            return True
        first = self._tokens.get(hit.start)
        if hit.surface in self.words.weak or (len(hit.surface) == 2 and is_hangul(hit.surface)):
            if first is None or hit.end not in self._ends:
                return False
            if hit.surface in self.words.weak and hit.entry.type == "PLACE" and not self._in_place(hit):
                return False
            if hit.surface in self.words.weak and hit.entry.type == "ORG" and first.tag == "NNG":
                return False  # 광장, a square
            noun = first.tag == "NNG" and hit.entry.type == "PLACE" and self._behind_nation(hit)
            if first.tag != "NNP" and not noun and (hit.entry.type in ("PLACE", "PERSON") or first.tag != "NNG"):
                return False
        if self._is_sentence(hit) or self._ends_in_verb(hit):
            return False
        if hit.end >= len(text) or not "가" <= text[hit.end] <= "힣":
            return True
        if self._heads(hit):
            return True
        if hit.entry.type == "PLACE" and _SHORT_AT.match(text, hit.end):
            return True  # 인도양서 나포
        after = self._tokens.get(hit.end)
        if after is None:
            return False
        if after.tag[0] in "JE" or after.tag in ("VCP", "VCN"):
            return True
        rest = self._rest(hit.end)
        return rest in self.words.followers or rest in self.words.roles or rest in self.words.honorifics

    def _is_sentence(self, hit: Hit) -> bool:
        """``사람인`` is a company, and 사람이 with an ending: an ending inside a word makes it no name."""
        if not is_hangul(hit.surface):
            return False
        inside = (self._tokens[at] for at in range(hit.start, hit.end) if at in self._tokens)
        return any(token.tag[0] == "E" or token.tag == "VCP" for token in inside)

    def _ends_in_verb(self, hit: Hit) -> bool:
        """``상주시켜``: a verb begins inside the name and goes on behind it."""
        tokens = (self._tokens[at] for at in range(hit.start, hit.end) if at in self._tokens)
        return any(token.end > hit.end and token.tag[:2] in ("XS", "VV", "VA") for token in tokens)

    def _heads(self, hit: Hit) -> bool:
        """``산림청장``, ``경북도지사``: the head of a body, or of a place, written as one word with it."""
        text = self.text
        if hit.entry.type == "ORG" and text[hit.end] == "장" and hit.surface[-1] in _HEADED:
            return self._ends_word(hit.end + 1)
        if hit.entry.type == "PLACE" and text.startswith(self._offices, hit.end):
            return any(
                text.startswith(office, hit.end) and self._ends_word(hit.end + len(office))
                for office in self.words.offices
            )
        return False

    def _ends_word(self, at: int) -> bool:
        if at in self._ends and not ("가" <= self.text[at : at + 1] <= "힣"):
            return True
        after = self._tokens.get(at)
        return after is not None and (after.tag[0] in "JX" or after.tag == "VCP")

    def _in_place(self, hit: Hit) -> bool:
        """``강진`` is a county or a quake: a particle of place or a place before it tells."""
        after = self._tokens.get(hit.end)
        if after and after.tag == "JKB" and after.form in ("에서", "에", "으로", "로"):
            return True
        if self._behind_nation(hit):
            return True
        row = _ROW.search(self.text, max(0, hit.start - 6), hit.start)  # 충북과 경기의 농장
        if row and row[1] in self._short_provinces and after and after.tag == "JKG":
            return True
        return self.text[max(0, hit.start - 3) : hit.start].strip() in self._short_provinces

    def _behind_nation(self, hit: Hit) -> bool:
        """``필리핀 세부``: its own nation stands before the place."""
        prior = _WORD_BEFORE.search(self.text, max(0, hit.start - 8), hit.start)
        return bool(prior) and any(self.lists.lies_in(hit.entry.id, one.id) for one in self.lists.entries(prior[1]))

    def _rest(self, start: int) -> str:
        return next((c.text[start - c.start :] for c in self.chunks if c.start <= start < c.end), "")
