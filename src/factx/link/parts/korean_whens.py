"""Korean orders by the state that something found: ``경찰이 왔을 때 그는 이미 떠난 뒤였다``, 아직 통과되지 않았다."""

from collections.abc import Sequence

from factx.link.clause import korean
from factx.link.clause.view import SentenceView
from factx.link.parts.order import Order
from factx.models.document import Token

_NOT = ("않", "못하", "없")
_UNDER_WAY = ("중", "한창")
"""Nouns before a copula of what is under way."""
_TAIL = 4
"""Tokens at the end of a clause that hold its verb."""
_AHEAD = 14
"""Tokens behind ``때`` among which ``이미`` stands."""


def found_over(sentence: SentenceView, n: int, first: int, gone: Sequence[str], still: Sequence[str]) -> Order | None:
    """What was over, or had yet to come, when something else was done.

    Args:
        sentence: to be read.
        n: its word for the time when (때, 당시, 시점).
        first: the first token of the clause that says when.
        gone: adverbs of what is over (이미).
        still: adverbs of what is still to come, where it is denied (아직).
    """
    tokens = sentence.tokens
    if n == 0 or tokens[n - 1].tag != "ETM":
        return None
    way = _way(tokens[n + 1 : n + 1 + _AHEAD], gone, still)
    if way is None and _going_on(tokens[first:n], still):
        way = "before"
    if way is None:
        return None
    of = tokens[first].start, tokens[n].start
    return Order(
        way, (of[0], tokens[n].end), [of], [(sentence.start, of[0]), (tokens[n].end, _end(sentence, tokens, n))]
    )


def _way(ahead: Sequence[Token], gone: Sequence[str], still: Sequence[str]) -> str | None:
    for k, token in enumerate(ahead):
        if token.tag == "MAG" and token.form in gone:
            return "before"
        if token.tag == "MAG" and token.form in still:
            denied = any(t.form in _NOT and t.tag.startswith(("VX", "VA")) for t in ahead[k + 1 :])
            return "after" if denied else None
    return None


def _going_on(clause: Sequence[Token], still: Sequence[str]) -> bool:
    """What is not over when something else is done: 아직 투표하고 있을 · 때, 투표가 한창이던 · 때, 진행 중일 · 때."""
    if any(token.tag == "MAG" and token.form in still for token in clause):
        return any(token.tag == "VX" and token.form == "있" for token in clause[-_TAIL:])
    return any(token.form in _UNDER_WAY and token.tag.startswith(("NN", "XR", "MAG")) for token in clause[-_TAIL:])


def _end(sentence: SentenceView, tokens: Sequence[Token], n: int) -> int:
    """Where the clause ends that says what was over: before ``뒤였다`` and ``상태였다``, which tell nothing."""
    copula = next((k for k in range(len(tokens) - 1, n + 1, -1) if tokens[k].tag == "VCP"), None)
    closes = copula is not None and korean.is_noun(tokens[copula - 1]) and tokens[copula - 2].tag == "ETM"
    return tokens[copula - 1].start if closes and copula is not None else sentence.end
