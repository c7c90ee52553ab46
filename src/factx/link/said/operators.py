"""What words do to what they speak of: restrict it, ask it, forbid it, put it before or after, deny it.

The words of the lexicons ``turn`` are read one by one (`turns`); here they are put together, as what one of them means
depends on another: 찾기 전에는 하지 않겠다, ``will not stop until`` hold opposite states, each with one negation.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.turns import Turns, turns
from factx.models.document import Lang, Token
from factx.rules.load import RuleSet

_NOT, _PART, _EVEN = "neg", "not_that", "even"
_ASIDE = "aside"
_TOO_LITTLE = frozenset({"short", "beyond"})
_IDLE = frozenset({_NOT, _PART, _EVEN, _ASIDE, "not_of", "short", "beyond", "idle"})
_NEVER = "never"
_ALONE, _NOT_ALONE = "only", "not_only"
_TILL = frozenset({"before", "until"})
_FLIPS = frozenset({"ceases", "waits"})
"""Words of stopping, of which one before a time says that nothing is done until then."""
_OF_A_PART = {
    "only": "not_only",
    "alone": "not_only",
    "all": "not_all",
    "always": "not_always",
    "must": "need_not",
    "meant": "not_meant",
}
"""What words of the whole come to where a negation is of them and not of the verb: 모두 다친 것은 아니다."""
_OF_A_WAY = {"goes_on": "ceases", "ceases": "goes_on", "meant": "not_meant"}
_CHAIN = 7
"""Tokens between two negations that undo one another: 없다고는 하지 않겠다."""
_VERB = 4
"""Tokens before an English verb within which a negation is its own."""
_REACH = 14
"""Tokens within which a negation is of the same words."""
_BREAKS = frozenset({",", ";", ":", ".", "—", "–", "but", "because", "while", "although", "though"})
_QUOTING = ("다고", "라고", "자고", "냐고", "다며", "라며", "자며", "다면서", "라면서", "다는", "라는")
_OF_A_VERB = ("XSV", "VX", "EP", "EC")
_OPEN = ("지", "ᆯ지", "을지", "는지")
"""Endings of a question that is told: 충족할 수 있을지."""
_DUTIES = frozenset({"may", "must"})
_MONTH = "May"
_COUNTED = ("SN", "NR", "NNB")
_THINGS = ("것", "거", "수", "때", "뿐", "데", "줄", "바")
"""Dependent nouns that count nothing."""


class Operator(NamedTuple):
    """One operator, with the words that it is read from."""

    name: str
    start: int
    end: int


class _Hit(NamedTuple):
    first: int
    last: int
    start: int
    end: int
    names: tuple[str, ...]


class Operators:
    """Reads those of one language.

    Args:
        rules: their word lists.
        lang: of the text.
    """

    def __init__(self, rules: RuleSet, lang: Lang) -> None:
        self._korean = lang == "ko"
        self._turns: Turns = turns(rules, lang)
        self._endings = korean.endings(rules)

    def of(self, sentence: SentenceView, span: Range) -> list[Operator]:
        """The operators of a stretch of a sentence, in the order of their words."""
        found = list(self._turns.found(sentence, span))
        if not found:
            return []
        tokens = sentence.all_tokens_between(*span) if self._korean else sentence.tokens_between(*span)
        hits = [_Hit(*_places(tokens, start, end), start, end, names) for start, end, names in found]
        return list(_Reader(hits, tokens, self._breaks(tokens), korean_order=self._korean).read())

    def _breaks(self, tokens: Sequence[Token]) -> list[int]:
        """The tokens at which a clause ends."""
        if not self._korean:
            return [n for n, token in enumerate(tokens) if token.form.lower() in _BREAKS]
        return [
            n
            for n, token in enumerate(tokens)
            if token.tag == "EF" or (token.tag == "EC" and korean.ends_clause(tokens, n, self._endings))
        ]


class _Reader:
    """Puts the hits of one stretch together."""

    def __init__(
        self, hits: Sequence[_Hit], tokens: Sequence[Token], breaks: Sequence[int], *, korean_order: bool
    ) -> None:
        self._hits, self._tokens, self._breaks, self._korean = hits, tokens, breaks, korean_order
        self._used: set[int] = set()
        """Negations that are a part of another operator."""

    def read(self) -> Iterator[Operator]:
        named = [list(self._named(n)) for n in range(len(self._hits))]
        denied = self._denied()
        for hit, names in zip(self._hits, named, strict=True):
            for name in names:
                yield Operator(name, hit.start, hit.end)
        for n in sorted(denied - self._used):
            yield Operator(_NOT, self._hits[n].start, self._hits[n].end)

    def _named(self, n: int) -> Iterator[str]:
        hit = self._hits[n]
        for name in hit.names:
            if name in _IDLE:
                continue
            if name in _TILL:
                if not self._measured(hit):
                    yield self._till(n)
            elif self._says_nothing(name, hit):
                continue
            elif name in ("except", "any_more"):
                if self._odd_clause(n) if name == "except" else self._odd_near(n):
                    yield _ALONE if name == "except" else "no_longer"
            elif name in _OF_A_PART and self._partly(n, of_it=name in ("only", "alone")):
                yield _OF_A_PART[name]
            elif name == "alone":
                yield _NOT_ALONE if self._odd_clause(n) or self._short(n) else _ALONE
            elif name == _NEVER and self._undone(n):
                continue
            elif name in _OF_A_WAY and self._odd_near(n):
                yield _OF_A_WAY[name]
            else:
                yield name

    def _undone(self, n: int) -> bool:
        """Whether the negation that never goes with denies a doubt: 한 번도 의심하지 않았다."""
        first = self._hits[n].first
        return any(_EVEN in hit.names and 0 < hit.first - first <= _REACH for hit in self._hits)

    def _says_nothing(self, name: str, hit: _Hit) -> bool:
        if name in _DUTIES:
            return self._only_describes(hit)
        return name in ("only", "alone") and self._counts(hit)

    def _counts(self, hit: _Hit) -> bool:
        """``only 30``, 3만 and 서른뿐 are numbers, and restrict no deed."""
        if self._korean:
            before = self._tokens[hit.first - 1] if hit.first else None
            return before is not None and before.tag in _COUNTED and before.form not in _THINGS
        after = self._tokens[hit.last + 1] if hit.last + 1 < len(self._tokens) else None
        return after is not None and after.form[:1].isdigit()

    def _measured(self, hit: _Hit) -> bool:
        """A time by the clock, and not an event: 7분 전에, 탈퇴할 때까지 6개월."""
        if not self._korean:
            return False
        beside = self._tokens[max(hit.first - 1, 0) : hit.first], self._tokens[hit.last + 1 : hit.last + 2]
        return any(token.tag in _COUNTED and token.form not in _THINGS for tokens in beside for token in tokens)

    def _only_describes(self, hit: _Hit) -> bool:
        """What may be done only describes a thing, or is asked: 제공할 수 있는 환경, 충족할 수 있을지; and May."""
        if not self._korean:
            return self._tokens[hit.first].form == _MONTH
        after = self._tokens[hit.last + 1 : hit.last + 3]
        if not after:
            return False
        describes = after[0].tag == "ETM" and (len(after) == 1 or after[1].tag != "NNB")
        return describes or (after[0].tag == "EC" and after[0].form in _OPEN)

    def _partly(self, n: int, *, of_it: bool) -> bool:
        """Whether a negation that is of the whole goes with a hit: behind it in Korean, before it in English.

        Args:
            n: the hit.
            of_it: it draws to itself negations that are else of their verb: 조종사만의 잘못이 아니다, 만 탓할 수 없다.
        """
        hit = self._hits[n]
        for k, other in enumerate(self._hits):
            if _PART not in other.names and not (of_it and "not_of" in other.names):
                continue
            gap = other.first - hit.last if self._korean else hit.first - other.last
            if 0 < gap <= _REACH and k not in self._used:
                self._used.add(k)
                return True
        return False

    def _clause(self, at: int) -> tuple[int, int]:
        """The first token and the end (exclusive) of the clause that holds a token."""
        first = max((n + 1 for n in self._breaks if n < at), default=0)
        return first, min((n for n in self._breaks if n >= at), default=len(self._tokens))

    def _negations(self, first: int, end: int) -> list[int]:
        return [
            k
            for k, hit in enumerate(self._hits)
            if _NOT in hit.names and _ASIDE not in hit.names and first <= hit.first < end
        ]

    def _odd_clause(self, n: int) -> bool:
        """Whether what holds by something alone is negated: 만으로는 처벌할 수 없다, ``filming alone is no crime``."""
        hit = self._hits[n]
        if self._korean:
            first, end = hit.last + 1, self._main_end(hit.last + 1)
        else:
            first, end = self._clause(hit.first)
        return self._odd(self._negations(first, end))

    def _short(self, n: int) -> bool:
        """Whether what is alone is too little (만으로는 부족하다, ``alone is insufficient``)."""
        first = self._hits[n].last + 1
        end = self._main_end(first) if self._korean else self._clause(first)[1]
        return any(_TOO_LITTLE.intersection(hit.names) and first <= hit.first < end for hit in self._hits)

    def _odd_near(self, n: int) -> bool:
        """Whether a verb is negated itself: 멈추지 않겠다, ``will not stop``."""
        hit = self._hits[n]
        if self._korean:
            end = next((n for n in range(hit.last + 1, len(self._tokens)) if not self._of_the_verb(n)), hit.last + 1)
            return self._odd(self._negations(hit.last + 1, end))
        return self._odd(self._negations(max(hit.first - _VERB, self._clause(hit.first)[0]), hit.first))

    def _of_the_verb(self, n: int) -> bool:
        return self._tokens[n].tag.startswith(_OF_A_VERB) or self._tokens[n].form == "는"

    def _odd(self, negations: Sequence[int]) -> bool:
        if len(negations) % 2 == 0:
            return False
        self._used.update(negations)
        return True

    def _main_end(self, first: int) -> int:
        """Where the main clause behind a Korean one ends: at the end of a sentence or of what is reported in it."""
        for n in range(first, len(self._tokens)):
            token = self._tokens[n]
            if token.tag == "EF" or (token.tag in ("EC", "ETM") and token.form.endswith(_QUOTING)):
                after = self._tokens[n + 1 : n + 2]
                if token.tag == "EF" or not after or not after[0].tag.startswith("JX"):
                    return n
        return len(self._tokens)

    def _till(self, n: int) -> str:
        """What holds up to a time: the deed (``will not stop until``) or that nothing is done (하지 않겠다)."""
        hit = self._hits[n]
        if self._korean:
            within = (hit.last + 1, self._main_end(hit.last + 1))
        elif hit.first <= 1 or self._tokens[hit.first - 1].form in ('"', "“", "that", ","):
            comma = min((k for k in self._breaks if k > hit.last), default=hit.last)
            within = (comma + 1, self._clause(comma + 1)[1])
        else:
            within = (max(self._clause(hit.first)[0], hit.first - _REACH), hit.first)
        negations = self._negations(*within)
        flips = [h for h in self._hits if _FLIPS.intersection(h.names) and within[0] <= h.first < within[1]]
        self._used.update(negations)
        return "off_before" if (len(negations) + len(flips)) % 2 else "on_before"

    def _denied(self) -> set[int]:
        """The negations that none undoes: of two in one clause, or close to one another, neither counts."""
        kept: list[int] = []
        for n, hit in enumerate(self._hits):
            if _NOT not in hit.names or any(name in _OF_A_PART.values() for name in hit.names):
                continue
            if kept and n not in self._used and kept[-1] not in self._used and self._undoes(self._hits[kept[-1]], hit):
                kept.pop()
            else:
                kept.append(n)
        return set(kept)

    def _undoes(self, one: _Hit, other: _Hit) -> bool:
        between = [n for n in self._breaks if one.last < n < other.first]
        if other.first - one.last > _CHAIN:
            return False
        return all(self._korean and self._tokens[n].form.endswith(_QUOTING) for n in between)


def _places(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The first and the last token of a stretch; of empty tokens at its start the last stands nearest."""
    inside = [n for n, token in enumerate(tokens) if start <= token.start and token.end <= end]
    return (inside[0], inside[-1]) if inside else (0, 0)


@cache
def operators(rules: RuleSet, lang: Lang) -> Operators:
    """The reader of a rule set, built once."""
    return Operators(rules, lang)
