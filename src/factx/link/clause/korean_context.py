"""What a Korean value measures: the noun before the number, the object, the subject, or the noun after 의 and 짜리."""

from collections.abc import Sequence
from dataclasses import dataclass

from factx.link.clause import korean
from factx.link.clause.concepts import concepts
from factx.link.clause.context import Context, Obstacles, Range
from factx.models.document import Token
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet

_PEOPLE = ("person", "organization")
_COUNTED = ("person", "organization", "item", "animal", "vehicle", "country", "time", None)
"""Units of counts: where no noun says what is counted, the verb does (12명이 숨졌다)."""
_VERBAL = ("VV", "VA", "XSV", "XSA", "VCP")
_RATES = ("인", "명", "가구", "세대", "대", "건", "개", "곳", "주", "병", "권", "채", "회", "마리")
"""Counters of ``1인당``, ``1가구당``."""
_ENDINGS = 3
"""Tokens of the endings of a verb that describes a number (증가+하+ㄴ)."""
_LONGEST_WORD = 8
"""Syllables of the longest word for people that is looked up."""
_LOOK_BACK = 60
"""Tokens to the left of a value that may hold its subject."""


def context(figure: Mention, text: str, tokens: Sequence[Token], obstacles: Obstacles, rules: RuleSet) -> Context:
    """The neighbours of a figure in its sentence."""
    return _Reader(figure, text, tokens, obstacles, rules).read()


@dataclass(slots=True)
class _Left:
    """What stands to the left of a value; `weak` is the subject of another verb, `place` a topic in 에는."""

    attached: Range | None = None
    possessor: bool = False
    listed: bool = False
    thing: Range | None = None
    subject: Range | None = None
    weak: Range | None = None
    place: Range | None = None
    whole: Range | None = None


class _Reader:
    def __init__(
        self, figure: Mention, text: str, tokens: Sequence[Token], obstacles: Obstacles, rules: RuleSet
    ) -> None:
        self.figure, self.text, self.tokens = figure, text, tokens
        self.value = figure.value if isinstance(figure.value, FigureValue) else FigureValue()
        self.obstacles, self.skip, self.rules = obstacles, korean.skip_nouns(rules), rules
        self.left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].end <= figure.start), -1)
        self.right = next((n for n in range(len(tokens)) if tokens[n].start >= figure.end), len(tokens))
        self.first, self.stop = korean.clause_bounds(tokens, self.left, self.right, korean.endings(rules))

    def read(self) -> Context:
        after, linked = self._noun_after()
        left = self._look_left()
        subject = left.subject or left.weak
        predicate = self._predicate(after if linked else None)
        marked = self._marked_as_subject()
        aged = self.value.dimension == "age"  # 해당 세대의 60대 부부
        counted = after if after and (linked or aged or not left.attached or left.listed) else left.attached
        if linked and not left.listed and self._is_of_them(left):
            counted = left.attached
        measured = self._in_brackets() or self._named_by_copula(left) or self._of_share(left) or counted or left.thing
        if left.thing and measured == left.thing and subject and predicate is not None and self._is_bound(predicate):
            measured = subject  # 상승률은 목표를 0.9%포인트 웃돌았다
        if measured is None and left.place and marked:
            measured = left.place
        acted = self._is_acted_on()
        if measured is None and not (marked and self.value.unit in _PEOPLE) and not acted:
            measured = subject or left.place or self._nearest_noun()
        if measured is None and predicate is not None and (acted or self._tells_who(predicate)):
            measured = self.tokens[predicate].start, self._word_end(predicate)
        thing, whole = left.thing, left.whole
        return Context(
            clause=(self.tokens[self.first].start, self.tokens[self.stop - 1].end)
            if self.first < self.stop
            else (self.figure.start, self.figure.end),
            counted=counted,
            object=thing,
            subject=subject,
            predicate=(self.tokens[predicate].start, self.tokens[predicate].end) if predicate is not None else None,
            measured=measured or whole or after,
            share_of=whole,
        )

    def _is_of_them(self, left: _Left) -> bool:
        """``전공의 51명의 면허``, ``전치 6주의 상처``: what has the thing is counted, and stands before its number."""
        if left.attached is None or left.possessor:
            return False
        if self.figure.kind == "date":
            return True
        if self.value.unit != "person":
            return False
        text, known = "".join(self.text[slice(*left.attached)].split()), concepts(self.rules)
        found = (known.word("ko", text[-size:]) for size in range(min(_LONGEST_WORD, len(text)), 1, -1))
        return next((hit[1] in ("person", "group") for hit in found if hit), False)

    def _in_brackets(self) -> Range | None:
        """``선장 최모(61)씨``: an age in brackets is that of the name before them."""
        if self.value.dimension != "age" or self.left < 1 or self.tokens[self.left].tag != "SSO":
            return None
        tokens, last = self.tokens, self.left - 1
        first = last
        while first > 0 and tokens[first - 1].end == tokens[first].start:
            first -= 1
        if first > 0 and korean.is_noun(tokens[first - 1]):
            first = korean.noun_phrase(self.text, tokens, first - 1)
        return tokens[first].start, tokens[last].end

    def _named_by_copula(self, left: _Left) -> Range | None:
        """``인구가 2만8천여 명인 봉현군``: what is so many stands before, not what has it."""
        tokens, n = self.tokens, self.right
        copula = n < len(tokens) and tokens[n].tag.startswith("VCP")
        before = self.left >= 0 and korean.particle(tokens[self.left]) == "topic"
        return left.subject if copula and before else None

    def _of_share(self, left: _Left) -> Range | None:
        """``절충교역 비율은 계약액의 50%다``: what is a share of the whole that the possessive names."""
        if not left.possessor or self.value.unit not in ("percent", "ratio"):
            return None
        copula = self.right < len(self.tokens) and self.tokens[self.right].tag.startswith("VCP")
        return left.thing or (left.subject if copula else None)

    def _predicate(self, after: Range | None) -> int | None:
        """The verb after the number, or after the noun that it is linked to; 넘는 and 달하는 only bound the number."""
        start = self.right
        if (
            start < self.stop
            and self.tokens[start].start == self.figure.end
            and self.tokens[start].tag.startswith("VV")
        ):
            start += 1  # 1200㏊가: a particle after a sign, taken for 가다
        if after is not None:
            start = next((n for n in range(start, self.stop) if self.tokens[n].start >= after[1]), self.stop)
        found = korean.predicate_after(self.tokens, start, self.stop)
        if found is None:
            return None
        bounding = found - self.right <= 2 and self.skip.get(self.tokens[found].form) == "bound"
        if bounding and found + 1 < self.stop and self.tokens[found + 1].tag == "ETM":
            return korean.predicate_after(self.tokens, found + 1, self.stop, main=True)
        if found - start <= 1:  # 12명이 숨진 사고: nothing comes between
            return found
        return korean.predicate_after(self.tokens, start, self.stop, main=True)

    def _is_acted_on(self) -> bool:
        """``구급대는 247명을 구조했다``: the verb tells what befell them, not the subject; 넘다, 기록하다 measure."""
        n = self.right
        if n >= len(self.tokens) or self.tokens[n].tag != "JKO":
            return False
        first = korean.predicate_after(self.tokens, n, self.stop)
        return first is not None and self.skip.get(self.tokens[first].form) not in ("bound", "reach")

    def _tells_who(self, predicate: int) -> bool:
        """Whether the verb may say what is counted: 12명이 숨졌다, not 613건 줄어든 수치."""
        if self.value.unit in _PEOPLE:
            return True
        describes = any(token.tag == "ETM" for token in self.tokens[predicate + 1 : predicate + _ENDINGS])
        return self.value.unit in _COUNTED and self.value.form != "delta" and not describes

    def _nearest_noun(self) -> Range | None:
        """``영업이익 모두 전년 대비 11.93% 늘었다``: a noun without particle, before words of time and comparison."""
        if self.value.unit in _COUNTED:
            return None
        n = self.left
        while n >= self.first:
            token = self.tokens[n]
            jump = self.obstacles.at(token.start)
            if jump:
                n = self._before(n, jump[0])
            elif korean.is_noun(token) and self._sort(n) is None:
                return self._phrase(n)[1]
            elif korean.is_noun(token) or token.tag.startswith(("MA", "MM", "SP", "NNB")) or token.form in self.skip:
                n -= 1
            else:
                return None
        return None

    def _word_end(self, n: int) -> int:
        """The end of the word (어절) that a token begins; of 구조했다 only 구조, which says it."""
        end = self.tokens[n].end
        if self.tokens[n].tag.startswith("NN"):
            return end
        while n + 1 < len(self.tokens) and self.tokens[n + 1].start <= end:
            n += 1
            if self.tokens[n].tag.startswith("S"):
                break
            end = max(end, self.tokens[n].end)
        return end

    def _noun_after(self) -> tuple[Range | None, bool]:
        """The noun after the number, and whether a particle links it.

        ``400만 명 이상의 개발자``, ``20억원 규모의 사업``, ``120만원짜리 제품``, ``50만대 판매``.
        """
        n, linked = self.right, False
        if n < self.stop and self.tokens[n].start == self.figure.end and self.tokens[n].tag == "XSN":
            n += 1  # 14조원대
        while n < self.stop:
            token = self.tokens[n]
            if token.tag == "JKG" or (token.tag == "ETM" and n - self.right <= 3) or token.form == "짜리":
                linked = True
            elif linked and self.obstacles.at(token.start):
                pass  # 세 명의 10대 소년
            elif token.tag == "JKS" and n + 1 < self.stop and self.skip.get(self.tokens[n + 1].form) == "bound":
                pass  # 500명이 넘는 죄수
            elif token.tag.startswith(("VCP", "SP")) or self.skip.get(token.form) in ("of", "bound"):
                pass
            else:
                break
            n += 1
        if n >= self.stop or not korean.is_noun(self.tokens[n]) or self.obstacles.at(self.tokens[n].start):
            return None, False
        apart = n > self.right or self.text[self.figure.end : self.tokens[n].start].strip()
        if not linked and (apart or self.skip.get(self.tokens[n].form) == "whole"):  # 300석 가운데 151석
            return None, False
        last = n
        while last + 1 < self.stop and korean.is_noun(self.tokens[last + 1]):
            if self.text[self.tokens[last].end : self.tokens[last + 1].start].strip():
                break
            last += 1
        after = self.tokens[last + 1] if last + 1 < self.stop else None
        if not linked and after is not None and after.tag.startswith(("XSV", "XSA")):
            return None, False  # 0.3% 감소했다
        return (self.tokens[n].start, self.tokens[last].end), linked

    def _marked_as_subject(self) -> bool:
        """``12명이 숨졌다``: the figure itself is who the verb is about."""
        n = self.right
        return n < len(self.tokens) and self.tokens[n].tag in ("JKS", "JX") and self.tokens[n].form in korean.TOPIC

    def _look_left(self) -> _Left:
        """The noun right before the number, the object, the subject and the whole (``19명 중``).

        Korean verbs come last: an object or a subject in 이/가 with a verb between it and the number is that verb's.
        """
        found, tokens, n, near, crossed = _Left(), self.tokens, self.left, True, False
        lowest = max(0, self.left - _LOOK_BACK)
        while n >= lowest:
            token = tokens[n]
            jump = self.obstacles.at(token.start)
            if jump:
                n = self._before(n, jump[0])
                continue
            if n < self.first and (found.thing or found.subject or found.attached):
                break
            crossed = crossed or (token.tag.startswith(_VERBAL) and not self._is_bound(n) and not self._tells_change(n))
            role = korean.particle(token)
            last = self._named(n - 1) if role != "none" and n > 0 else -1
            if last >= 0:
                begin, phrase = self._phrase(last)
                if phrase is None and role == "topic" and self._sort(last) == "of":
                    phrase = (tokens[last].start, tokens[last].end)  # 금액은 19억유로로 알려졌다
                if phrase is not None and role in ("topic", "object"):
                    near = self._mark(found, role, token, phrase, n, crossed=crossed) and near
                elif phrase is not None and role == "of" and near and n == self.left:
                    found.attached, found.possessor = phrase, True
                n, near = begin - 1, False
                continue
            if (
                role == "topic"
                and n > 0
                and tokens[n - 1].tag == "JKB"
                and tokens[n - 1].form == "에"
                and (at := self._named(n - 2)) >= 0
            ):
                found.place = found.place or self._phrase(at)[1]
            if korean.is_noun(token) or (near and token.form in self.skip):
                sort = self._sort(n)
                if near and sort in ("filler", "adverb"):
                    found.listed = found.listed or token.form == "등"
                    n -= 1
                    continue
                begin, phrase = self._phrase(n)
                if phrase is not None and near and not (found.attached and found.possessor):
                    found.attached = found.attached or phrase
                elif sort == "whole" and near and n > 0 and (at := self._named(n - 1)) >= 0:
                    begin, found.whole = self._phrase(at)
                near = near and sort == "bound"
                n = begin - 1
                continue
            if token.tag.startswith(("V", "E")) and n < self.first and (found.subject or found.thing):
                break
            near = near and token.tag.startswith(("MA", "MM", "SP", "SS", "SW"))
            n -= 1
        return found

    def _mark(self, found: _Left, role: str, token: Token, phrase: Range, n: int, *, crossed: bool) -> bool:
        """Keeps a subject or an object; whether a noun before it may still be what is counted."""
        if role == "object":
            if found.thing is None and n >= self.first and not crossed and found.subject is None:
                found.thing = phrase
        elif not crossed or token.tag == "JX":
            found.subject = found.subject or phrase
        else:
            found.weak = found.weak or phrase
        return not (role == "topic" and n >= self.first and token.tag == "JKS")

    def _named(self, n: int) -> int:
        """The index of the noun that a particle at `n` + 1 marks, over a figure (직원 2천300명은); -1 where none is."""
        if n < 0:
            return -1
        jump = self.obstacles.at(self.tokens[n].start)
        if jump:
            n = self._before(n, jump[0])
        return n if n >= 0 and korean.is_noun(self.tokens[n]) and not self.obstacles.at(self.tokens[n].start) else -1

    def _is_bound(self, n: int) -> bool:
        return self.skip.get(self.tokens[n].form) == "bound"

    def _tells_change(self, n: int) -> bool:
        """``영업이익이 6.6% 증가한 113억원``: the change and the level are of one thing."""
        after = self.tokens[n + 1 : self.left + 1]
        if not after or after[-1].tag != "ETM" or len(after) > _ENDINGS:
            return False
        start = n - 1 if self.tokens[n].tag.startswith("XS") else n  # 증가 + 하
        return start > 0 and self.obstacles.at(self.tokens[start - 1].start) is not None

    def _sort(self, n: int) -> str | None:
        """The sort of a noun that measures nothing; 건립비 is no 비 (against)."""
        sort, tokens = self.skip.get(self.tokens[n].form), self.tokens
        joined = n > 0 and tokens[n - 1].end == tokens[n].start and korean.is_noun(tokens[n - 1])
        own = joined and self.skip.get(tokens[n - 1].form) != "base" and not self.obstacles.at(tokens[n - 1].start)
        return None if sort == "base" and own else sort

    def _phrase(self, last: int) -> tuple[int, Range | None]:
        """The noun phrase that ends with a token: its first index, and its offsets unless its head measures nothing."""
        first = korean.noun_phrase(self.text, self.tokens, last)
        while first < last and self.obstacles.at(self.tokens[first].start):
            first += 1
        sort = self._sort(last)
        first = self._from_its_rate(first, last)
        if self.tokens[last].form == "당" or (sort and (sort not in ("of", "filler") or first == last)):
            return first, None
        return first, (self.tokens[first].start, self.tokens[last].end)

    def _from_its_rate(self, first: int, last: int) -> int:
        """``1인당 국민소득`` from its first word; ``최근 1년간 시장`` without the suffix of its date."""
        tokens, start = self.tokens, first
        while start and tokens[start].form in ("당", *_RATES) and tokens[start - 1].end == tokens[start].start:
            start -= 1
        if start < first and tokens[start].tag == "SN":
            return start
        while first < last and (tokens[first].tag == "XSN" or self._is_aside(first)):
            first += 1  # 최근 1년간 시장, 3분기 대비 매출액, 반면 철강
        return first

    def _is_aside(self, n: int) -> bool:
        apart = n + 1 < len(self.tokens) and self.tokens[n].end < self.tokens[n + 1].start
        return apart and self.skip.get(self.tokens[n].form) in ("base", "adverb")

    def _before(self, n: int, offset: int) -> int:
        while n >= 0 and self.tokens[n].end > offset:
            n -= 1
        return n
