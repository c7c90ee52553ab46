"""What a Korean value measures: the noun before the number, the object, the subject, or the noun after 의 and 짜리."""

from collections.abc import Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.context import Context, Obstacles, Range
from factx.models.document import Token
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet

_PEOPLE = ("person", "organization")
_LOOK_BACK = 60
"""Tokens to the left of a value that may hold its subject."""


@cache
def skip_nouns(rules: RuleSet) -> dict[str, str]:
    """Nouns that measure nothing themselves, with their sort: base, whole, of, adverb, bound, filler."""
    return {row["surface"]: row["group"] for row in rules.lexicon("ko", "skip_noun").rows}


def context(figure: Mention, text: str, tokens: Sequence[Token], obstacles: Obstacles, rules: RuleSet) -> Context:
    """The neighbours of a figure in its sentence."""
    return _Reader(figure, text, tokens, obstacles, rules).read()


def clause(start: int, end: int, tokens: Sequence[Token], rules: RuleSet) -> Range:
    """The clause around a span, as offsets."""
    left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].start < start), -1)
    right = next((n for n in range(len(tokens)) if tokens[n].end >= end), len(tokens))
    first, stop = korean.clause_bounds(tokens, left, right, korean.endings(rules))
    return (tokens[first].start, tokens[stop - 1].end) if first < stop else (start, end)


class _Reader:
    def __init__(
        self, figure: Mention, text: str, tokens: Sequence[Token], obstacles: Obstacles, rules: RuleSet
    ) -> None:
        self.figure, self.text, self.tokens = figure, text, tokens
        self.value = figure.value if isinstance(figure.value, FigureValue) else FigureValue()
        self.obstacles, self.skip = obstacles, skip_nouns(rules)
        self.left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].end <= figure.start), -1)
        self.right = next((n for n in range(len(tokens)) if tokens[n].start >= figure.end), len(tokens))
        self.first, self.stop = korean.clause_bounds(tokens, self.left, self.right, korean.endings(rules))

    def read(self) -> Context:
        after, linked = self._noun_after()
        attached, thing, subject, whole = self._look_left()
        predicate = self._predicate(after if linked else None)
        marked = self._marked_as_subject()
        counted = after if after and (linked or not attached) else attached
        measured = counted or thing
        if measured is None and not (marked and self.value.unit in _PEOPLE):
            measured = subject
        if measured is None and predicate is not None:
            measured = self.tokens[predicate].start, self._word_end(predicate)
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

    def _word_end(self, n: int) -> int:
        """The end of the word (어절) that a token begins."""
        end = self.tokens[n].end
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
        return (self.tokens[n].start, self.tokens[last].end), linked

    def _marked_as_subject(self) -> bool:
        """``12명이 숨졌다``: the figure itself is who the verb is about."""
        n = self.right
        return n < len(self.tokens) and self.tokens[n].tag in ("JKS", "JX") and self.tokens[n].form in korean.TOPIC

    def _look_left(self) -> tuple[Range | None, Range | None, Range | None, Range | None]:
        """The noun right before the number, the object, the subject and the whole (``19명 중``)."""
        attached = thing = subject = whole = None
        tokens, n, near = self.tokens, self.left, True
        lowest = max(0, self.left - _LOOK_BACK)
        while n >= lowest:
            token = tokens[n]
            jump = self.obstacles.at(token.start)
            if jump:
                n = self._before(n, jump[0])
                continue
            if n < self.first and (thing or subject or attached):
                break
            role = korean.particle(token)
            if (
                role != "none"
                and n > 0
                and korean.is_noun(tokens[n - 1])
                and not self.obstacles.at(tokens[n - 1].start)
            ):
                begin, phrase = self._phrase(n - 1)
                if phrase is not None:
                    if role == "topic":
                        subject = subject or phrase
                        if n >= self.first and token.tag == "JKS":
                            near = False
                    elif role == "object" and thing is None and n >= self.first:
                        thing = phrase
                    elif role == "of" and near and n == self.left:
                        attached = phrase
                n = begin - 1
                near = False
                continue
            if korean.is_noun(token) or (near and token.form in self.skip):
                begin, phrase = self._phrase(n)
                sort = self.skip.get(token.form)
                if phrase is not None and near:
                    attached = phrase
                elif sort == "whole" and near and n > 0 and korean.is_noun(tokens[n - 1]):
                    begin, whole = self._phrase(n - 1)
                near = near and sort in ("filler", "bound", "adverb")
                n = begin - 1
                continue
            if token.tag.startswith(("V", "E")) and n < self.first and (subject or thing):
                break
            near = near and token.tag.startswith(("MA", "MM", "SP", "SS", "SW"))
            n -= 1
        return attached, thing, subject, whole

    def _phrase(self, last: int) -> tuple[int, Range | None]:
        """The noun phrase that ends with a token: its first index, and its offsets unless its head measures nothing."""
        first = korean.noun_phrase(self.text, self.tokens, last)
        while first < last and self.obstacles.at(self.tokens[first].start):
            first += 1
        sort = self.skip.get(self.tokens[last].form)
        if self.tokens[last].form == "당" or (sort and (sort not in ("of", "filler") or first == last)):
            return first, None
        return first, (self.tokens[first].start, self.tokens[last].end)

    def _before(self, n: int, offset: int) -> int:
        while n >= 0 and self.tokens[n].end > offset:
            n -= 1
        return n
