"""The clause that says of whom a Korean figure is, where the noun behind it says nothing (통지서를 받은 사람).

Korean names what it counts by a clause and a noun as plain as 사람, 돈 or 것. The noun alone measures nothing, so that
the phrase that is given for what is measured begins with the clause.
"""

from collections.abc import Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.models.document import Token
from factx.rules.load import RuleSet

_CASES = ("JKO", "JKB", "JKS")
_WORDS = 2
"""Words before the verb that belong to the phrase."""
_BETWEEN = ("MA", "SP", "SN", "NR")
_LOOK_BACK = 5
"""Tokens between a bound noun and the figure: its particle, an adverb."""


def described(
    text: str, tokens: Sequence[Token], figure: int, span: Range | None, rules: RuleSet, *, counts: bool = False
) -> Range | None:
    """The phrase with the clause before its noun; the phrase itself where there is none.

    Args:
        text: of the document.
        tokens: of the sentence.
        figure: where the figure begins.
        span: what is measured, as far as the nouns tell.
        rules: with the nouns that say nothing.
        counts: whether the figure counts people or things; such a number may have a clause of its own (다친 12명은).
    """
    left = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].end <= figure), -1)
    if counts and (span is None or span[0] > figure) and _has_clause(text, tokens, left, rules):
        return _start(text, tokens, left + 1), tokens[left].end
    bound = _bound_noun(tokens, left)
    if bound is not None:
        return _start(text, tokens, bound), tokens[bound].end
    head = next((n for n, token in enumerate(tokens) if span is not None and (token.start, token.end) == span), 0)
    if head and tokens[head].form in _anybody(rules) and tokens[head - 1].tag == "ETM":
        return _start(text, tokens, head), tokens[head].end
    return span


def _has_clause(text: str, tokens: Sequence[Token], left: int, rules: RuleSet) -> bool:
    """``목숨을 건진 7명``: a clause right before a number, whose verb neither bounds it nor tells how it changed."""
    if left < 1 or tokens[left].tag != "ETM":
        return False
    first = _word(tokens, left)
    word = text[tokens[first].start : tokens[left].end]
    changes = rules.lexicon("ko", "direction").words
    if any(word[:size] in changes for size in range(1, len(word) + 1)):
        return False
    skipped = korean.skip_nouns(rules)
    return tokens[left - 1].tag != "VCP" and not any(token.form in skipped for token in tokens[first:left])


def _bound_noun(tokens: Sequence[Token], left: int) -> int | None:
    """``요구한 것은 일곱 가지``, ``다리를 고치는 데 184억원``: the noun between a clause and the figure."""
    for n in range(left, max(left - _LOOK_BACK, 0), -1):
        token = tokens[n]
        if token.tag == "NNB":
            return n if tokens[n - 1].tag == "ETM" else None
        if not token.tag.startswith(_BETWEEN) and korean.particle(token) not in ("topic", "object"):
            return None
    return None


def _start(text: str, tokens: Sequence[Token], noun: int) -> int:
    """Where the clause before a noun begins: its verb, with the words before it that the verb is done to or by."""
    first = _word(tokens, noun - 1)
    if tokens[first].tag.startswith("VX") and first:
        first = _word(tokens, first - 1)  # 출근하지 않은 사람
    for _ in range(_WORDS):
        if first < 1 or tokens[first - 1].tag not in _CASES:
            break
        first = _word(tokens, first - 1)
        head = next((n for n in range(first + 1, noun) if tokens[n].tag in _CASES), first + 1) - 1
        if korean.is_noun(tokens[head]):
            first = korean.noun_phrase(text, tokens, head)
    return tokens[first].start


def _word(tokens: Sequence[Token], n: int) -> int:
    """The first token of the word (어절) that a token ends; of 한 both 하 and ㄴ have its one syllable."""
    while n > 0 and tokens[n - 1].end >= tokens[n].start:
        n -= 1
    return n


@cache
def _anybody(rules: RuleSet) -> frozenset[str]:
    return rules.lexicon("ko", "figure_word").group("anybody").words
