"""What a Korean value measures: the noun before the number, the object, the subject, or the noun after 의 and 짜리."""

from collections.abc import Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.concepts import concepts
from factx.link.clause.context import Context, Obstacles, Range
from factx.link.clause.korean_left import ENDINGS, Left, Leftward
from factx.models.document import Token
from factx.models.mention import Mention
from factx.rules.load import RuleSet

_PEOPLE = ("person", "organization")
_COUNTED = ("person", "organization", "item", "animal", "vehicle", "country", "time", None)
"""Units of counts: where no noun says what is counted, the verb does (12명이 숨졌다)."""
_QUOTED = ("라는", "다는", "란")
"""Endings between what somebody says and a noun that only says that it is said."""
_LED = ("JKB", "JX")
"""Tags of particles between a sum and the verb that leads to it: 12억원에 팔린, 3150원까지 밀린."""
_ASIDE = 30
"""Characters between a value and the brackets around it."""
_LONGEST_WORD = 8
"""Syllables of the longest word for people that is looked up."""


@cache
def _things(rules: RuleSet) -> tuple[str, ...]:
    """Counters of things that have parts and owners."""
    return tuple(row["surface"] for row in rules.lexicon("ko", "figure_word").group("thing").rows)


def context(figure: Mention, text: str, tokens: Sequence[Token], obstacles: Obstacles, rules: RuleSet) -> Context:
    """The neighbours of a figure in its sentence."""
    return _Reader(figure, text, tokens, obstacles, rules).read()


class _Reader(Leftward):
    def read(self) -> Context:
        after, linked = self._noun_after()
        left = self.look_left()
        marked = self._marked_as_subject()
        subject = left.subject or (None if marked else left.weak)  # 정부가 낸 조사에서는 71%가 찬성했다
        predicate = None if self._is_bracketed() else self._predicate(after if linked else None)
        aged = self.value.dimension == "age"  # 해당 세대의 60대 부부
        ranked = self.value.form == "rank" and self.value.unit == "ordinal"  # 하평의 첫 여성 시장
        if after and not linked and left.subject and self._is_balance(after, left.subject):
            after = None
        counted = after if after and (linked or aged or ranked or not left.attached or left.listed) else left.attached
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
        if measured is not None and measured in (left.subject, left.weak) and (head := self._described_head()):
            measured = head
        if measured is None and self.value.unit not in _PEOPLE:
            measured = left.means or left.whole
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
            measured=measured or whole or after or self._noun_described() or self._deed(predicate, marked=marked),
            share_of=whole,
        )

    def _is_balance(self, noun: Range, subject: Range) -> bool:
        """``무역수지는 49억달러 흑자였다``: the noun behind the value only says on which side of zero it is."""
        words = self.rules.lexicon("ko", "figure_word")
        sided = self.text[slice(*noun)] in words.group("balance").words
        return sided and self.text[slice(*subject)].endswith(tuple(words.group("balanced").words))

    def _is_bracketed(self) -> bool:
        """``후보(228만7110표·46.7%)를 꺾고``: what is done to him is not said of a count in brackets."""
        opened = self.text.rfind("(", max(0, self.figure.start - _ASIDE), self.figure.start)
        closed = self.text.find(")", self.figure.end, self.figure.end + _ASIDE)
        inside = opened >= 0 and closed >= 0 and ")" not in self.text[opened : self.figure.start]
        return inside and self.value.unit in _COUNTED

    def _deed(self, predicate: int | None, *, marked: bool) -> Range | None:
        """``59억 원이 나갔다``: nothing but the verb says what a sum is."""
        if predicate is None or not marked or not self.value.currency:
            return None
        return self.tokens[predicate].start, self._word_end(predicate)

    def _is_of_them(self, left: Left) -> bool:
        """``전공의 51명의 면허``, ``전치 6주의 상처``: what has the thing is counted, and stands before its number."""
        if left.attached is None or left.possessor:
            return False
        if self.figure.kind == "date":
            return True
        if self.value.dimension:
            return self._class_of(left.attached) == "measure"  # 높이 118m의 댐
        if self.value.unit != "person":
            return self._is_owned(left.attached)
        return self._class_of(left.attached) in ("person", "group")

    def _class_of(self, phrase: Range) -> str | None:
        """The class of the last word of a phrase that the bilingual lexicon knows."""
        text, known = "".join(self.text[slice(*phrase)].split()), concepts(self.rules)
        found = (known.word("ko", text[-size:]) for size in range(min(_LONGEST_WORD, len(text)), 0, -1))
        return next((hit[1] for hit in found if hit), None)

    def _is_owned(self, thing: Range) -> bool:
        """``보건소 4곳의 진료``, ``건물 19채의 소유권``: a thing before its counter, and what it has behind 의."""
        counted = self.value.unit in ("item", "organization", "animal", "vehicle") and self.value.form == "level"
        after = self.tokens[self.right] if self.right < len(self.tokens) else None
        own = after is not None and after.tag == "JKG" and after.start == self.figure.end
        return counted and own and self.figure.text.endswith(_things(self.rules)) and thing[1] + 1 == self.figure.start

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

    def _named_by_copula(self, left: Left) -> Range | None:
        """``인구가 2만8천여 명인 봉현군``: what is so many stands before, not what has it."""
        tokens, n = self.tokens, self.right
        copula = n < len(tokens) and tokens[n].tag.startswith("VCP")
        before = self.left >= 0 and korean.particle(tokens[self.left]) == "topic"
        return left.subject if copula and before else None

    def _of_share(self, left: Left) -> Range | None:
        """``절충교역 비율은 계약액의 50%다``: what is a share of the whole that the possessive names."""
        if not left.possessor or self.value.unit not in ("percent", "ratio"):
            return None
        tokens, n = self.tokens, self.right
        copula = n < len(tokens) and tokens[n].tag.startswith("VCP")
        describes = copula and n + 1 < len(tokens) and tokens[n + 1].tag == "ETM"  # 감정가의 63%인 14억원에 팔렸다
        return left.thing or (left.subject if copula and not describes else None)

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
            cut = self.stop - 1
            short = start < cut < len(self.tokens) and self.tokens[cut].tag == "SP"
            return cut - 1 if short and korean.cuts_short(self.tokens, cut) else None  # 3명이 사망, 9명이 부상했다
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
        describes = any(token.tag == "ETM" for token in self.tokens[predicate + 1 : predicate + ENDINGS])
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
        n, linked = self.right, self.value.bound == "range" and self.figure.text.endswith("대")  # 14조원대 매출
        close = n < self.stop and self.tokens[n].start == self.figure.end and self.tokens[n].tag == "XSN"
        if close and self.tokens[n].form != "짜리":
            n += 1
        while n < self.stop:
            token = self.tokens[n]
            if token.tag == "ETM" and token.form in _QUOTED:
                return None, False  # 월 3200만 원이라는 사실
            of = token.tag == "JKG" or (
                token.form == "의" and token.start == self.figure.end
            )  # 0.1%의, taken for a noun
            if of or (token.tag == "ETM" and n - self.right <= 3) or token.form == "짜리":
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
        if not linked and (apart or self.skip.get(self.tokens[n].form) in ("whole", "base")):  # 300석 가운데 151석
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

    def _described_head(self) -> Range | None:
        """``51%를 얻어 47%에 그친 박 후보``: the head of a clause of its own, whose subject is not the one before."""
        tokens, n = self.tokens, self.right
        if n + 3 >= len(tokens) or tokens[n].tag not in ("JKB", "JKO") or tokens[n].start != self.figure.end:
            return None
        verb = next((k for k in range(n + 1, n + 3) if tokens[k].tag.startswith("VV")), len(tokens))
        end = next((k for k in range(verb, min(verb + ENDINGS, len(tokens))) if tokens[k].tag == "ETM"), len(tokens))
        if end + 1 >= len(tokens) or tokens[end + 1].tag != "NNP" or self.obstacles.at(tokens[end + 1].start):
            return None
        own = next((k for k in range(self.left, -1, -1) if korean.particle(tokens[k]) == "topic"), -1)
        if not any(token.tag == "EC" for token in tokens[own + 1 : self.left + 1]):
            return None
        last = end + 1
        while last + 1 < len(tokens) and korean.is_noun(tokens[last + 1]):
            last += 1
        return tokens[end + 1].start, tokens[last].end

    def _noun_described(self) -> Range | None:
        """``3150원까지 밀린 주가``, ``12억원에 팔린 그림``: nothing before a sum says what it is of."""
        tokens, n = self.tokens, self.right
        if (
            not (self.value.currency or self.value.unit == "percent")
            or n + 3 >= len(tokens)
            or tokens[n].tag not in _LED
        ):
            return None
        verb = next((k for k in range(n + 1, n + 4) if tokens[k].tag.startswith("V")), len(tokens))
        end = next((k for k in range(verb, min(verb + ENDINGS, len(tokens))) if tokens[k].tag == "ETM"), len(tokens))
        if end + 1 >= len(tokens) or not korean.is_noun(tokens[end + 1]) or self.obstacles.at(tokens[end + 1].start):
            return None
        return tokens[end + 1].start, tokens[end + 1].end

    def _marked_as_subject(self) -> bool:
        """``12명이 숨졌다``: the figure itself is who the verb is about."""
        n, tokens = self.right, self.tokens
        if n >= len(tokens):
            return False
        after_sign = tokens[n].tag == "VV" and self.text.startswith("가 ", self.figure.end)  # 40%가, taken for 가다
        return after_sign or (tokens[n].tag in ("JKS", "JX") and tokens[n].form in korean.TOPIC)
