"""Who may speak in a Korean sentence: topics and subjects, names before a mark, sources, described nouns."""

from collections.abc import Sequence

from factx.extractors.quote.frame import Frame, Spoken, Stretch, is_person
from factx.extractors.quote.phrases_ko import Subject, can_speak, naming, noun_phrase, subjects
from factx.extractors.quote.words_ko import Cue, Vocabulary, tokens_of
from factx.models.document import Token
from factx.values import cached_property

_HEARING = frozenset(("듣", "들어보", "들어봤", "들려주", "전하"))
_GAP = 1
"""Characters between a topic and what stands beside it."""
_CLEFT = 12
"""Tokens up to who it was that said so."""
_DOING = frozenset(("하", "남기"))


class Speakers:
    """The noun phrases of one narrative sentence, looked at only where something is said."""

    def __init__(self, frame: Frame, stretch: Stretch, known: Vocabulary) -> None:
        self.frame, self.stretch, self.known = frame, stretch, known

    @cached_property
    def tokens(self) -> list[Token]:
        """The tokens outside quotations."""
        return tokens_of(self.frame, self.stretch)

    @cached_property
    def subjects(self) -> list[Subject]:
        """What a topic or subject particle marks."""
        return subjects(self.frame, self.tokens, self.known)

    def between(self, start: int, end: int) -> list[Subject]:
        """The subjects inside ``[start, end)``."""
        return [subject for subject in self.subjects if start <= subject.start and subject.end <= end]

    @property
    def any(self) -> bool:
        """Whether anybody in the sentence can speak."""
        return any(subject.speaks for subject in self.subjects)

    def best(self, options: Sequence[Subject]) -> Spoken:
        """The nearest topic that can speak, else the nearest subject that can."""
        for sort in ("topic", "subject", "place"):
            fitting = [s for s in options if s.speaks and s.sort == sort]
            if fitting:
                return naming(self.frame, fitting[-1], self.known)
        return None

    def owner(self, start: int, end: int) -> Spoken:
        """The possessor of a noun of saying: ``“…”는 게 정부의 설명이다``."""
        for n, token in enumerate(self.tokens):
            if start <= token.start < end and token.tag == "JKG" and n:
                return self._phrase(n - 1)
        return None

    def holder(self, start: int, end: int) -> Spoken:
        """Whose a noun of saying is that follows these words: ``게 소방 관계자의 (설명)``, ``것이 회사 측 (설명)``."""
        last = max((n for n, token in enumerate(self.tokens) if start <= token.start and token.end <= end), default=0)
        if last and self.tokens[last].tag == "JKG":
            last -= 1
        elif not last or self.tokens[last].tag[:2] not in ("NN", "NP", "XS", "SL", "SS"):
            return None
        return self._phrase(last)

    def owner_before(self, end: int, floor: int) -> Spoken:
        """The possessor right before a quotation that a noun of saying takes up: ``시장의 “…”는 발언``."""
        for n in range(len(self.tokens) - 1, 0, -1):
            token = self.tokens[n]
            if token.tag == "JKG" and floor <= token.start and token.end <= end <= token.end + 2:
                return self._phrase(n - 1)
        return None

    def after(self, start: int, end: int) -> Spoken:
        """The first topic or subject behind a quotation that can speak: ``“…”며 시장은 자리를 떴다``."""
        return next((naming(self.frame, s, self.known) for s in self.between(start, end) if s.speaks), None)

    def adjoining(self, start: int, cue: int) -> Spoken:
        """The topic between a quotation and its verb and nothing else: ``“…”고 시장 우정란은 말했다``."""
        for subject in self.between(start, cue):
            if subject.sort == "topic" and subject.start - start <= _GAP and cue - subject.behind <= _GAP:
                return naming(self.frame, subject, self.known)
        return None

    def cleft(self, cue: Cue) -> Spoken:
        """Who it was that said so: ``“…”고 말한 것은 김 대표다``."""
        tokens = [token for token in self.tokens if token.start >= cue.end]
        if not tokens or not self.known.has(tokens[0].form, "cleft"):
            return None
        is_ = next((token for token in tokens[1:_CLEFT] if token.tag == "VCP"), None)
        last = next((n for n, token in enumerate(self.tokens) if is_ is not None and token is is_), 0) - 1
        return self._phrase(last) if last > 0 else None

    def beside(self, start: int, floor: int) -> Spoken:
        """The topic right before a quotation speaks, whatever it is: ``차우람 노사협력관은 “…”``."""
        for subject in reversed(self.subjects):
            if floor <= subject.start and start - 3 <= subject.behind <= start and subject.sort != "place":
                return naming(self.frame, subject, self.known)
        return None

    def described(self, cue: Cue) -> Spoken:
        """The noun that a verb form describes: ``“…”라고 말한 김 대표``."""
        tokens = self.tokens
        first = next((n for n, token in enumerate(tokens) if token.start >= cue.end), None)
        if first is None:
            return None
        last = first - 1
        for n in range(first, min(first + 10, len(tokens))):
            if tokens[n].tag[:2] in ("NN", "NP", "SL", "XP", "XS", "SS"):
                last = n
            else:
                break
        return self._phrase(last) if last >= first else None

    def bare_name(self, number: int) -> Spoken:
        """A name right before a quotation without a particle, as headlines have it: ``김 대표 “…”``."""
        start = self.frame.quotations[number].start
        last = None
        for n, token in enumerate(self.tokens):
            if token.start >= start:
                break
            last = n
        if (last is not None and self.tokens[last].tag in ("SP", "SE")) or (
            last and self.tokens[last].form in (":", "：")
        ):
            last = (last or 1) - 1
        return (
            self._phrase(last)
            if last is not None and last >= 0 and self.tokens[last].tag[:2] in ("NN", "SL", "XS", "SS", "NP")
            else None
        )

    def source(self, start: int, end: int) -> Spoken:
        """``X에 따르면``."""
        for n, token in enumerate(self.tokens[:-2]):
            according = self.tokens[n + 1].form in ("따르", "의하") and self.tokens[n + 2].form.endswith("면")
            if start <= token.start < end and token.tag == "JKB" and according and n:
                phrase = noun_phrase(self.frame, self.tokens, n - 1, self.known)
                if phrase:
                    return naming(self.frame, Subject(*phrase[:2], phrase[1], "bare", phrase[2], True), self.known)
        return None

    def introduced(self, end: int | None = None) -> Spoken:
        """Whose words follow: ``여은결 씨 얘기 들어보겠습니다``, ``검사가 한 말이 오래 남는다``.

        Args:
            end: where to stop, the end of the sentence if not told.
        """
        tokens = self.tokens if end is None else [token for token in self.tokens if token.end <= end]
        for n, token in enumerate(tokens):
            if n and token.tag == "NNG" and self.known.nouns.get(token.form) == "say":
                if tokens[n - 1].tag == "ETM" and n > 1 and tokens[n - 2].form in _DOING:
                    return self.best(self.between(self.stretch.start, tokens[n - 2].start))
                heard = any(one.form in _HEARING for one in tokens[n + 1 : n + 4])
                told = tokens[n - 1].tag == "JKG" and n + 1 < len(tokens) and tokens[n + 1].tag == "VCP"
                if heard or told:  # 배 과장 얘기 들어봤습니다, 배 과장의 말입니다
                    return self._phrase(n - 2 if tokens[n - 1].tag == "JKG" and n > 1 else n - 1)
        return None

    def predicated(self) -> Spoken:
        """The person that a sentence says it was: ``불을 지핀 것은 민도원 대표다``."""
        for n in range(len(self.tokens) - 1, 0, -1):
            if self.tokens[n].tag == "VCP" or (self.tokens[n].tag == "EF" and self.tokens[n - 1].tag[:2] == "NN"):
                found = self._phrase(n - 1)
                return found if found and any(map(is_person, self.frame.named(*found))) else None
        return None

    def _phrase(self, last: int) -> Spoken:
        tokens = self.tokens
        phrase = noun_phrase(self.frame, tokens, last, self.known)
        if phrase is None:
            return None
        start, end, noun = phrase
        speaks = can_speak(self.frame, start, end, noun, tokens[last], self.known)
        return naming(self.frame, Subject(start, end, end, "bare", noun, speaks), self.known) if speaks else None
