"""What stands to the left of a Korean value: the noun right before it, its object, its subject, its whole."""

from collections.abc import Sequence
from dataclasses import dataclass

from factx.link.clause import korean
from factx.link.clause.context import Obstacles, Range
from factx.models.document import Token
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet

_NO_VALUE = FigureValue()

_LOOK_BACK = 60
"""Tokens to the left of a value that may hold its subject."""
_VERBAL = ("VV", "VA", "XSV", "XSA", "VCP")
ENDINGS = 3
"""Tokens of the endings of a verb that describes a number (증가+하+ㄴ)."""


_AS = ("로", "으로")
_ONLY = "만"
"""``주민만 64명``: the noun before the particle is counted."""
_SUFFIXES = {
    "를": "JKO", "을": "JKO", "은": "JX", "는": "JX", "이": "JKS", "가": "JKS", "의": "JKG", "대": "XSN",
}  # fmt: skip
"""What stands right behind a sign or a Latin unit and is no noun, whatever the tagger says: 12%를, 50%대로."""


@dataclass(slots=True)
class Left:
    """What stands to the left of a value.

    `weak` is the subject of another verb, `place` a topic in 에는, `means` what a sum is paid as (생계비로 100만원).
    """

    attached: Range | None = None
    possessor: bool = False
    listed: bool = False
    thing: Range | None = None
    subject: Range | None = None
    weak: Range | None = None
    place: Range | None = None
    whole: Range | None = None
    means: Range | None = None


def _told_apart(text: str, tokens: Sequence[Token], end: int) -> Sequence[Token]:
    """The tokens of a sentence; a particle right behind a figure is tagged as one (르 and ㄹ in 12%를)."""
    n = next((n for n, token in enumerate(tokens) if token.start >= end), len(tokens))
    if n == len(tokens) or tokens[n].start > end or not tokens[n].tag.startswith("NN"):
        return tokens
    surface = text[end : tokens[n].end]
    tag = _SUFFIXES.get(surface)
    return tokens if tag is None else [*tokens[:n], tokens[n]._replace(form=surface, tag=tag), *tokens[n + 1 :]]


class Leftward:
    """Looks from a value to the left, word by word."""

    def __init__(
        self, figure: Mention, text: str, tokens: Sequence[Token], obstacles: Obstacles, rules: RuleSet
    ) -> None:
        self.figure, self.text, self.tokens = figure, text, _told_apart(text, tokens, figure.end)
        self.value = figure.value if isinstance(figure.value, FigureValue) else _NO_VALUE
        self.obstacles, self.skip, self.rules = obstacles, korean.skip_nouns(rules), rules
        self.left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].end <= figure.start), -1)
        self.right = next((n for n in range(len(tokens)) if tokens[n].start >= figure.end), len(tokens))
        self.first, self.stop = korean.clause_bounds(tokens, self.left, self.right, korean.endings(rules))

    def look_left(self) -> Left:
        """The noun right before the number, the object, the subject and the whole (``19명 중``).

        Korean verbs come last: an object or a subject in 이/가 with a verb between it and the number is that verb's.
        """
        found, tokens, n, near, crossed = Left(), self.tokens, self.left, True, False
        lowest = max(0, self.left - _LOOK_BACK)
        while n >= lowest:
            token = tokens[n]
            jump = self.obstacles.at(token.start)
            if jump:
                n = self._before(n, jump[0])
                continue
            if n < self.first and (found.thing or found.subject or found.attached):
                break
            if token.form == _ONLY and token.tag == "JX" and near:
                n -= 1
                continue
            crossed = crossed or (token.tag.startswith(_VERBAL) and not self._is_bound(n) and not self._tells_change(n))
            role = korean.particle(token)
            last = self._named(n - 1) if role != "none" and n > 0 else -1
            if self.value.currency and token.tag == "JKB" and token.form in _AS and n >= self.first and not crossed:
                at = self._named(n - 1)
                found.means = found.means or (self._phrase(at)[1] if at >= 0 else None)
            if last >= 0:
                begin, phrase = self._phrase(last)
                if phrase is None and role == "topic" and self._sort(last) in ("of", "reach"):
                    phrase = (tokens[last].start, tokens[last].end)  # 금액은 19억유로로 알려졌다, 기록은 1천200쪽이다
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
            near = near and not (n == self.first - 1 and token.tag == "SP")  # 5명 사망, · 12명 부상
            n -= 1
        return found

    def _mark(self, found: Left, role: str, token: Token, phrase: Range, n: int, *, crossed: bool) -> bool:
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
        if not after or after[-1].tag != "ETM" or len(after) > ENDINGS:
            return False
        start = n - 1 if self.tokens[n].tag.startswith("XS") else n  # 증가 + 하
        return start > 0 and self.obstacles.at(self.tokens[start - 1].start) is not None

    def _sort(self, n: int) -> str | None:
        """The sort of a noun that measures nothing; 건립비 is no 비 (against), 자사주 no 주 (a week)."""
        sort, tokens = self.skip.get(self.tokens[n].form), self.tokens
        joined = n > 0 and tokens[n - 1].end == tokens[n].start and korean.is_noun(tokens[n - 1])
        own = joined and self.skip.get(tokens[n - 1].form) != "base" and not self.obstacles.at(tokens[n - 1].start)
        return None if own and (sort == "base" or len(tokens[n].form) == 1) else sort

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
        rated = self.rules.lexicon("ko", "figure_word.one_of").words | {"당"}
        while start and tokens[start].form in rated and tokens[start - 1].end == tokens[start].start:
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
