"""Who does what in Korean: 경비원이 발견해, 지시한 사람은 채씨다, 채씨의 지시로, 구조견에게 발견됐다, 우승자는 민씨."""

from collections.abc import Iterator, Sequence

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.link.parts.act import Act
from factx.link.parts.korean_phrases import PHRASE, Phrase, Phrases
from factx.link.parts.slot import Slot

_FAR = 14
"""Tokens between a noun for a deed and its verb (명령은 · 보건복지부가 · 내렸다)."""
_TOPIC = ("은", "는", "ᆫ")
_BY = ("에게", "에게서", "로부터", "으로부터", "한테", "한테서", "께")
_MADE_BY = ("의하", "통하")
_PASSIVE = ("되", "당하", "받", "지")
_PASSED = ("XS", "EP", "VX", "EC")
_BACK = 60
"""Tokens of a sentence between a verb and a subject that may be its own."""
_SUBJECT = ("JX", "JKS")
_BEFORE = "전"
_TIMES = ("뒤", "후", "때", "다음", "이후", "직후", "당시", "동안", "사이", "날", "순간", "무렵")
"""Nouns of time behind a clause that has a subject of its own."""


class Doers(Phrases):
    """Reads those of one sentence."""

    def read(self, acts: Sequence[Act]) -> Iterator[Slot]:
        """Doers with their deeds."""
        tokens = self.tokens
        for act in acts:
            first = next((k for k, token in enumerate(tokens) if token.end > act.start), None)
            n = next((k for k, token in enumerate(tokens) if token.end >= act.end), None)
            if n is None or first is None:
                continue
            found = self._is(n) if act.doer else self._of(first, n)
            if found is None or found[0] >= found[1] or found[0] <= n < found[1]:
                continue
            for begin, end in (found, *self.beside(found)):
                span = tokens[begin].start, tokens[end - 1].end
                yield Slot("doer", span, ((act.start, act.end),), sure=True, bare=False)

    def _of(self, first: int, n: int) -> Phrase | None:
        whose = self._whose(first, n)
        if whose is not None:
            return whose
        verb = self._predicate(n)
        if verb is None and self.tag(first - 1) == "ETM" and self.tag(n).startswith("N"):
            made = first - 2 if self.tag(first - 2).startswith(("VV", "XSV")) else first - 3  # 공정위가 내린 · 결정
            return self._subject(made) if self.has(made, "light") else None
        if verb is None:
            return None
        if self.has(verb, "gets"):  # 전라남도로부터 명령을 받았다, 우승컵은 나이르에게 돌아갔다
            return self._by(verb, struck=True)
        struck = self.has(n, "struck") or self.has(verb, "struck")
        cleft = self._cleft(verb)
        if cleft is not None:
            return cleft
        if self._passive(verb):
            return self._by(verb, struck=struck)
        return (None if struck else self._head(verb)) or self._subject(verb)

    def _head(self, verb: int) -> Phrase | None:
        """Who is described by a clause that has an object and no subject: 파일을 빼낸 · 백도윤 전 연구원."""
        after = verb + 1
        while self.tag(after).startswith(_PASSED) and self.tag(after) != "ETM":
            after += 1
        if self.tag(after) != "ETM" or not self._wants_subject(verb):
            return None
        end = after + 1
        while end < len(self.tokens) and end - after <= PHRASE and self.nominal(end):
            end += 1
        return (after + 1, end) if end > after + 1 and self.lives(end) and self.start(end) <= after + 1 else None

    def _wants_subject(self, verb: int) -> bool:
        """The clause that ends with a verb has an object, and nobody who does it."""
        objects = False
        for k in range(verb - 1, max(verb - 1 - _FAR, -1), -1):
            tag, form = self.tag(k), self.form(k)
            if tag == "JKS" or (tag == "JKB" and form == "에서" and self.lives(k)):
                return False
            if tag in ("EC", "EF", "ETM", "SF", "SP", "SSO") or (tag == "JX" and form in _TOPIC):
                return objects
            objects = objects or tag == "JKO"
        return objects

    def _passive(self, verb: int) -> bool:
        if self.has(verb, "passive") or (self.tag(verb).startswith("XSV") and self.form(verb) in _PASSIVE):
            return True
        return self.tag(verb + 1) == "EC" and self.form(verb + 2) == "지" and self.tag(verb + 2) == "VX"

    def _predicate(self, n: int) -> int | None:
        """The verb of a deed: itself, its 하다, or the light verb that it is the object of (명령을 내렸다)."""
        tag = self.tag(n)
        if tag.startswith("V"):
            after = n + 2 if self.tag(n + 1) == "EC" and self.tag(n + 2).startswith("VV") else n
            return after if self.has(after, "light") else n
        if self.tag(n + 1).startswith("XSV"):
            return n + 1
        if tag.startswith("N") and self.tag(n + 1) in ("JKO", "JX", "JKS", "JKC"):
            for k in range(n + 2, min(n + 2 + _FAR, len(self.tokens))):
                token = self.tokens[k]
                if token.tag.startswith(("VV", "XSV")):
                    verb = k if token.tag.startswith("VV") else k - 1  # 명령을 하달하다, not 명령을 비판하다
                    return k if self.has(verb, "light") or self.has(verb, "gets") else None
                if token.tag in ("EC", "EF", "ETM", "VCP") or (token.tag == "JKO" and self.tag(n + 1) == "JKO"):
                    return None
        return None

    def _whose(self, first: int, n: int) -> Phrase | None:
        """``문가람 본부장의 지시로``, ``우승은 나이르의 몫``, ``우승컵은 나이르의 품에``, ``한 행원의 손으로``."""
        last = n + 1 if self.tag(n + 1) != "XSN" else n + 2  # 기증·품
        after = self.tag(last)
        closes = after in ("VCP", "EF") or (after == "JKB" and self.form(last) in ("로", "으로", "에"))
        closes = closes or (after == "JKO" and self.has(last + 1, "gets"))  # 후보의 신청을 받아들여
        closes = closes or (after in _SUBJECT and self.has(last + 1, "lies"))  # 센터장의 서명이 들어 있다
        if self.has(n, "whose") and closes and self.tag(first - 1) == "JKG":
            return self.start(first - 1), first - 1
        if self.tag(n + 1) == "JKG":  # 왕좌의 새 주인은
            owner = next((k for k in range(n + 2, n + 5) if self.has(k, "cleft") and self.tag(k + 1) in _SUBJECT), 0)
            if owner:
                return self._is(owner)
        for k, groups in self.known.items():
            near = max(first - PHRASE, 1) <= k < n + PHRASE
            if near and "cue" in groups and self.tag(k - 1) == "JKG" and self.tag(k + 1) in ("JKB", "VCP", "EF"):
                return self.start(k - 1), k - 1
        return None

    def _cleft(self, verb: int) -> Phrase | None:
        """``발견한 것은 경비원이다``, ``지시한 사람으로 채씨를 지목``: the phrase behind the noun of the cleft."""
        k = verb + 1
        while k < len(self.tokens) and self.tag(k).startswith(_PASSED) and self.tag(k) != "ETM":
            k += 1
        if self.tag(k) != "ETM" or not self.has(k + 1, "cleft"):
            return None
        after = k + 3 if self.tag(k + 2) == "SSC" else k + 2  # “지시한 사람”으로
        if self.tag(after) == "JKB" and self.form(after) in ("로", "으로"):
            if self.has(k + 1, "thing"):
                return None  # 기증한 것으로 알려졌다
            ends: tuple[str, ...] = ("JKO", "JKS", "JX")
        elif self.form(after) in (*_TOPIC, "이", "가"):
            ends = ("VCP", "EF", "JKB", "SF", "JKC")
        else:
            return None
        k = after - 2
        end = next((m for m in range(k + 3, min(k + 4 + 2 * PHRASE, len(self.tokens))) if self.tag(m) in ends), None)
        if end is not None and self.tag(end) == "JKC" and self.tag(end + 1) == "VCN":
            rest = range(end + 2, min(end + 2 + PHRASE, len(self.tokens)))
            end = next((m for m in rest if self.tag(m) in ends), None)  # 트레이너가 아니라 · 주치의였다
        return (self.start(end), end) if end is not None and self.start(end) < end else None

    def _is(self, n: int) -> Phrase | None:
        """``창업자는 허경도 박사다``, ``허경도 박사가 창업자다``."""
        if self.tag(n + 1) in ("JX", "JKS"):
            ends = ("VCP", "EF", "JKB", "SF")  # 새 주인은 한아름그룹 · 으로 정해졌다
            end = next((m for m in range(n + 2, min(n + 2 + PHRASE, len(self.tokens))) if self.tag(m) in ends), None)
            return (self.start(end), end) if end is not None else None
        if self.tag(n + 1) in ("VCP", "EF"):
            begin = self.start(n + 1)
            if begin and self.tag(begin - 1) in ("JKS", "JX"):
                return self.start(begin - 1), begin - 1
        return None

    def _by(self, verb: int, *, struck: bool) -> Phrase | None:
        """Who stands with the verb of the doer (지점장에 의해), or with its particle (구조견에게 발견됐다).

        Who is given something stands with the same particle: 구청장에게는 무죄가 선고됐다.
        """
        for k in range(verb - 1, max(verb - 2 * PHRASE, 0), -1):
            token = self.tokens[k]
            if token.form in _MADE_BY and self.tag(k - 1) == "JKB":
                return self.start(k - 1), k - 1
            if struck and token.tag == "JKB" and token.form in _BY and korean.is_noun(self.tokens[k - 1]):
                return self.start(k), k
            if struck and k == verb - 2 and token.tag == "JKB" and token.form == "에" and self.lives(k):
                return self.start(k), k  # 해경에 구조됐다
            if struck and token.tag == "NNB" and self.form(k + 1) in _BY:
                return self.start(k + 1), k + 1
            if token.tag in ("EF", "SF", "SSO") or (token.tag == "EC" and self.form(k - 1) not in _MADE_BY):
                return None
        return None

    def _subject(self, verb: int) -> Phrase | None:
        """The subject of a predicate: of its clause, else the topic of the sentence.

        A clause that describes a noun or is what somebody says has a subject of its own (경찰은 · 김씨가 훔친 차를),
        which is the one looked for only where no other is left (경비원이 · 쓰러진 남성을).
        """
        inner, own, parted = False, None, False
        timed, has_object = False, False
        k = verb
        while (k := self.passed_over(k - 1)) > 0 and verb - k < _BACK:
            token = self.tokens[k]
            if token.tag in ("EF", "SF", "SSO"):
                break
            has_object = has_object or (token.tag == "JKO" and not inner)
            ahead = token.tag == "ETN" and self.form(k + 1) == _BEFORE
            if token.tag == "ETM" or ahead or (token.tag == "EC" and self.has(k, "saying")):
                inner = True
                timed = timed or (own is None and has_object and (ahead or self.form(k + 1) in _TIMES))
            elif token.tag == "EC" and self.has(k, "parts") and not inner:
                parted = True
            elif token.tag == "JKB" and token.form == "에서" and verb - 3 < k < verb and self.lives(k):
                return self.start(k), k  # 관광위원회에서 지급한, 기획팀에서 만든
            elif token.tag == "JKS" or (token.tag == "JX" and token.form in (*_TOPIC, "도")) or token.form == "께서":
                if self.start(k) >= k:
                    continue
                topic = token.tag == "JX"
                if own is not None:
                    if self.lives(k) and (topic or not self.lives(own[1])):
                        return self.start(k), k
                    if topic and timed:
                        return self.start(k), k  # 공장은 · 수사관들이 들이닥친 뒤에야 문을 닫았다
                    if topic:
                        return own
                elif inner and not topic:
                    own, inner = (self.start(k), k), False
                elif topic or not parted:
                    return self.start(k), k
                else:
                    break
        return own


def read(sentence: SentenceView, acts: Sequence[Act]) -> Iterator[Slot]:
    """Doers with their deeds.

    Args:
        sentence: to be read.
        acts: the deeds that it tells of.
    """
    yield from Doers(sentence).read(acts)
