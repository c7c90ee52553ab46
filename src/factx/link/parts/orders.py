"""What was done before or after what: ``before reporters had the story``, ``압수수색이 들어오기 사흘 전에``."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.document import Token
from factx.rules.load import RuleSet

_LENGTH = 14
"""Words of what something comes before or after."""
_QUANTITY = 5
"""Tokens of a length of time between what comes first and ``전`` or ``뒤`` (들어오기 사흘 전)."""


class Order(NamedTuple):
    """Which way (``before``, ``after``), what it is told of, and the stretches of the sentence that tell the rest.

    Attributes:
        beside: what comes before or after it; empty where the sentence before tells it (…한 뒤였다).
    """

    way: str
    of: Range
    beside: list[Range]


@cache
def _ways(rules: RuleSet, lang: str) -> dict[str, str]:
    return {row["surface"]: row["order"] for row in rules.lexicon(lang, "order_word").rows}


@cache
def _begun(rules: RuleSet) -> frozenset[str]:
    """The first words of the English ones."""
    return frozenset(words.split(" ")[0] for words in _ways(rules, "en"))


def read(sentence: SentenceView) -> Iterator[Order]:
    """The orders that a sentence tells of."""
    yield from _korean(sentence) if sentence.lang == "ko" else _english(sentence)


def _english(sentence: SentenceView) -> Iterator[Order]:
    words, ways, begun = sentence.words, _ways(sentence.rules, "en"), _begun(sentence.rules)
    for n, word in enumerate(words):
        if word.low not in begun:
            continue
        two = f"{word.low} {words[n + 1].low}" if n + 1 < len(words) else ""
        way = ways.get(two) or ways.get(word.low)
        if way is None or _in_date(sentence, word.end):
            continue
        end = n + 1
        while end < len(words) and end - n <= _LENGTH and words[end].kind != "stop" and words[end].low != ",":
            end += 1
        if end - n > 2:
            of = word.start, words[end - 1].end
            yield Order(way, of, [(sentence.start, word.start), (of[1], sentence.end)])


def _in_date(sentence: SentenceView, at: int) -> bool:
    """``after 6 p.m.``, ``before Friday`` tell a time and no order; ``two days before`` ends with its word."""
    return any(m.start <= at + 1 and at < m.end for m in sentence.of_kind("date"))


def _korean(sentence: SentenceView) -> Iterator[Order]:
    tokens, ways = sentence.tokens, _ways(sentence.rules, "ko")
    for n, token in enumerate(tokens):
        way = ways.get(token.form)
        last = _last_before(tokens, n) if way else None
        if way is None or last is None:
            continue
        first = _opens(tokens, last)
        of = tokens[first].start, token.end
        copula = n + 1 < len(tokens) and tokens[n + 1].tag == "VCP"
        yield Order(way, of, [] if copula else [(sentence.start, of[0]), (of[1], sentence.end)])


def _last_before(tokens: Sequence[Token], n: int) -> int | None:
    """The last token of what something comes before or after, by the sort of word that says so."""
    tag = tokens[n].tag
    if tag.startswith("NN"):
        return _told_before(tokens, n)
    if tag == "EC" and n:
        return n - 1  # 신고를 받 · 자마자
    if tag.startswith("VV") and n > 1 and tokens[n - 1].tag == "JKB" and not tokens[n - 2].tag.startswith("NP"):
        return n - 2  # 발표에 · 앞서
    return None


def _told_before(tokens: Sequence[Token], n: int) -> int | None:
    """The last token of the clause or noun that something comes before or after (들어오기 · 사흘 · 전)."""
    for k in range(n - 1, max(n - 2 - _QUANTITY, -1), -1):
        if tokens[k].tag in ("ETM", "ETN"):
            return k
        if not tokens[k].tag.startswith(("N", "SN", "M", "JX")):
            return None
    return None


def _opens(tokens: Sequence[Token], last: int) -> int:
    """The first token of a clause that describes: behind the topic of the sentence, or the clause before."""
    first, subject = max(last - _LENGTH, 0), None
    for k in range(last, first, -1):
        if tokens[k].tag == "JKS" and korean.is_noun(tokens[k - 1]):
            if subject is not None:
                return subject  # 서던그리드가 · 불길이 신고되기 전에 차단했다: two subjects, the inner one is its own
            subject = _phrase(tokens, k - 1)
        ends = korean.particle(tokens[k]) == "topic" and tokens[k].form in ("은", "는")
        if ends or (tokens[k].tag in ("EC", "SP", "EF") and k < last):
            return k + 1
    return first


def _phrase(tokens: Sequence[Token], n: int) -> int:
    """The first token of the nouns that end at one."""
    while n > 0 and korean.is_noun(tokens[n - 1]):
        n -= 1
    return n
