"""Korean noun phrases, particles and clauses, on the tags of Kiwi."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from factx.link.clause.places import Places
from factx.link.clause.wholes import wholes
from factx.models.document import Sentence, Token
from factx.rules.load import RuleSet

NOUN = ("N", "SL", "XPN", "XSN", "XR", "SH")
_NOT_NOUN = ("NP", "NNB", "NR")
_GLOSS = 8
"""Tokens of the longest gloss in brackets that is passed over."""
_COMPOUND = 4
"""Nouns that form one word at most."""
_VERBAL = frozenset("VX")
"""First letters of the tags of verbs and of what makes them of nouns."""
_NO_WORD = ("J", "E", "S", "VX", "XS")
TOPIC = ("은", "는", "이", "가", "도", "께서", "이란", "란")


Endings = frozenset[str]
"""Connective endings after which a new clause begins (lexicon ``clause_ending``)."""


@cache
def endings(rules: RuleSet) -> Endings:
    """The connective endings of a rule set."""
    return rules.lexicon("ko", "clause_ending").words


def is_noun(token: Token) -> bool:
    """Whether a token can be part of a noun phrase: nouns, names, Latin words, affixes."""
    return _is_nominal(token.tag)


@cache
def _is_nominal(tag: str) -> bool:
    return tag.startswith(NOUN) and not tag.startswith(_NOT_NOUN)


def tokens_of(sentence: Sentence) -> list[Token]:
    """The tokens of a sentence that take up room; Kiwi also gives empty ones (지사다 → 이/VCP)."""
    return [token for token in sentence.tokens if token.end > token.start]


class Compounds:
    """The words of a sentence that may name a deed: each token, and rows of nouns that begin at it.

    Attributes:
        spans: of each word the indexes of its first and last token, in order.
        places: of the words, as indexes of `spans`.
    """

    __slots__ = ("places", "spans")

    def __init__(self, tokens: Sequence[Token], rules: RuleSet) -> None:
        self.spans: list[tuple[int, int]] = []
        words: list[str] = []
        for n, token in enumerate(tokens):
            is_word, begins_row = _as_word(token.tag)
            if not is_word or (n and tokens[n - 1].tag == "XPN" and _is_negated(tokens, n, rules)):
                continue
            word = token.form
            words.append(word)
            self.spans.append((n, n))
            if begins_row:
                for last, other in enumerate(tokens[n + 1 : n + _COMPOUND], n + 1):
                    if not other.tag.startswith(("N", "XSN")):
                        break
                    word += other.form
                    words.append(word)
                    self.spans.append((n, last))
        self.places = Places(words)


@cache
def _as_word(tag: str) -> tuple[bool, bool]:
    """Whether a token of a tag is a word, and whether a row of nouns may begin with it."""
    return tag == "SL" or not tag.startswith(_NO_WORD), tag.startswith(("N", "XPN"))


def _is_negated(tokens: Sequence[Token], n: int, rules: RuleSet) -> bool:
    """Whether the prefix before a word negates it: 불구속 is no 구속."""
    prefix = tokens[n - 1]
    return prefix.end == tokens[n].start and prefix.form in _negating_prefixes(rules)


@cache
def _negating_prefixes(rules: RuleSet) -> frozenset[str]:
    return rules.lexicon("ko", "negator").group("prefix").words


def noun_phrase(text: str, tokens: Sequence[Token], last: int) -> int:
    """The index of the first token of the noun phrase that ends with token `last`.

    A phrase is a row of nouns, with white space between or none (월간 활성 이용자 수); a possessive 의, a verb or any
    other particle ends it.
    """
    first = last
    while first > 0:
        before = before_brackets(tokens, first - 1)
        if before < 0 or not is_noun(tokens[before]):
            break
        if before == first - 1 and text[tokens[before].end : tokens[first].start].strip():
            break
        first = before
    return first


def before_brackets(tokens: Sequence[Token], n: int) -> int:
    """The index of the token before a gloss in brackets that ends at `n` (중질유(WTI) 가격), else `n` itself."""
    if n < 0 or tokens[n].tag != "SSC":
        return n
    opening = next((k for k in range(n - 1, max(n - _GLOSS, 0), -1) if tokens[k].tag == "SSO"), 0)
    return opening - 1 if opening else n


_CUT = 3
"""Nouns behind a count that stand for a clause (5명 병원 이송)."""


def ends_clause(tokens: Sequence[Token], n: int, endings: Endings) -> bool:
    """Whether a token is a connective ending after which a new clause begins (not 고 있다, 어 가다)."""
    token = tokens[n]
    if token.tag != "EC" or token.form not in endings:
        return False
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    return after is None or not after.tag.startswith("VX")


def cuts_short(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma ends a clause whose verb is left out behind its noun: 5명 사망, · 12명 부상.

    Args:
        tokens: of the sentence.
        comma: index of the comma among them.
    """
    n = comma - 1
    while n >= 0 and comma - n <= _CUT and tokens[n].tag in ("NNG", "NNP"):
        n -= 1
    if n == comma - 1 or n < 1:
        return False
    if tokens[n].tag == "JKS":
        n -= 1
    return tokens[n].tag == "NNB" and tokens[n - 1].tag in ("SN", "NR", "MM", "XSN")


def clause_bounds(tokens: Sequence[Token], left: int, right: int, endings: Endings) -> tuple[int, int]:
    """First token and end (exclusive) of the clause around tokens `left` … `right`."""
    ends = [
        n + 1
        for n, token in enumerate(tokens)
        if (token.tag == "EC" and ends_clause(tokens, n, endings)) or (token.tag == "SP" and cuts_short(tokens, n))
    ]
    first, stop = bisect_right(ends, left + 1) - 1, bisect_right(ends, max(right, 0))
    return ends[first] if first >= 0 else 0, ends[stop] if stop < len(ends) else len(tokens)


def predicate_after(tokens: Sequence[Token], start: int, stop: int, *, main: bool = False) -> int | None:
    """The first predicate at or after a token: a verb, an adjective, or the noun before 하다, 되다.

    Args:
        tokens: of the sentence.
        start: where to begin.
        stop: where to end (exclusive).
        main: pass over verbs that only describe a noun (일어난 사고), as long as another follows.
    """
    passed: int | None = None
    for n in range(start, stop):
        tag = tokens[n].tag
        if tag[:1] not in _VERBAL:
            continue
        found = n if tag.startswith(("VV", "VA")) else n - 1 if tag.startswith(("XSV", "XSA")) and n > start else None
        if found is None:
            if tag.startswith("VCP"):
                return passed
            continue
        if not main or described(tokens, n) is None:
            return found
        passed = found if passed is None else passed
    return passed


def described(tokens: Sequence[Token], verb: int) -> Token | None:
    """The token after the adnominal ending of a verb: 불 in 시작된 불."""
    for n in range(verb + 1, min(verb + 4, len(tokens))):
        if tokens[n].tag == "ETM":
            return tokens[n + 1] if n + 1 < len(tokens) else None
        if not tokens[n].tag.startswith(("EP", "XSV", "VX", "EC")):
            return None
    return None


def particle(token: Token) -> str:
    """The role that a particle gives: topic, object, of, aside or none."""
    if token.tag in ("JKS", "JX"):
        return "topic" if token.form in TOPIC else "aside"
    if token.tag == "JKO":
        return "object"
    if token.tag == "JKG":
        return "of"
    if token.tag.startswith("J"):
        return "aside"
    return "none"


@cache
def skip_nouns(rules: RuleSet) -> dict[str, str]:
    """Nouns that measure nothing themselves, with their sort: base, whole, of, adverb, bound, filler."""
    sorts = {row["surface"]: row["group"] for row in rules.lexicon("ko", "skip_noun").rows}
    return sorts | dict.fromkeys(wholes(rules).words, "whole")


def clause(start: int, end: int, tokens: Sequence[Token], rules: RuleSet) -> tuple[int, int]:
    """The clause around a span, as offsets."""
    left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].start < start), -1)
    right = next((n for n in range(len(tokens)) if tokens[n].end >= end), len(tokens))
    first, stop = clause_bounds(tokens, left, right, endings(rules))
    return (tokens[first].start, tokens[stop - 1].end) if first < stop else (start, end)
