"""Korean phrases of place: a row of nouns with its particle, and what it is a part of (다래 공장의 배합 탱크에서).

A noun or name for a place with another particle (서림군 주민들은, 금고를) is a phrase of its own.
"""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts.phrase import Phrase, holds_any, ways_of
from factx.link.said.telling import inside
from factx.models.document import Token
from factx.models.part import PartName
from factx.rules.load import RuleSet

_CHAIN = 12
"""Tokens of a phrase at most."""


def read(sentence: SentenceView, places: Sequence[Range]) -> Iterator[Phrase]:
    """The phrases of a sentence that hold a word or name for a place, in order.

    Args:
        sentence: to be read.
        places: where those words and names stand.
    """
    tokens, ways = sentence.tokens, ways_of(sentence.rules, "ko")
    free = 0
    for n in range(len(tokens)):
        if n < free or not _is_noun(tokens[n]):
            continue
        stop = _row(tokens, n)
        while stop - n < _CHAIN and (more := _goes_on(tokens, stop, places)) is not None:
            stop = more
        span = (tokens[n].start, tokens[stop - 1].end)
        if _headed(tokens, stop, places, _sides(sentence.rules)):
            end = tokens[stop] if stop < len(tokens) else None
            found: frozenset[PartName] = frozenset()
            if end is not None and end.tag.startswith(("J", "XSN")):
                found = ways.get(end.form, frozenset())
            if tokens[stop - 1].form in ("산", "행", "발") and tokens[stop - 1].tag.startswith("XS"):
                found = ways[tokens[stop - 1].form]
            yield Phrase(span, found)
        free = stop


@cache
def _sides(rules: RuleSet) -> frozenset[str]:
    """Nouns for a side or part of any place (앞, 근처)."""
    return rules.lexicon("ko", "spot_side").words


def _headed(tokens: Sequence[Token], stop: int, places: Sequence[Range], sides: frozenset[str]) -> bool:
    """Whether a row of nouns ends with a word for a place: 공장 앞 does, 공장 노동자 does not."""
    last = stop - 1
    while (
        last > 0
        and (tokens[last].form in sides or tokens[last].tag in ("XSN", "NNB"))
        and not _at(tokens[last], places)
    ):
        last -= 1
    return _at(tokens[last], places)


def _at(token: Token, places: Sequence[Range]) -> bool:
    return inside((token.start, token.end), places)


def _is_noun(token: Token) -> bool:
    return korean.is_noun(token) or token.tag in ("SN", "SW", "MM")


def _row(tokens: Sequence[Token], n: int) -> int:
    """Where the row of nouns at a place ends (exclusive), glosses in brackets passed over."""
    stop = n
    while stop < len(tokens):
        if _is_noun(tokens[stop]) or (tokens[stop].tag == "NNB" and stop > n):
            stop += 1
        elif tokens[stop].tag == "SSO" and stop > n:
            close = next((k for k in range(stop + 1, min(stop + 6, len(tokens))) if tokens[k].tag == "SSC"), None)
            if close is None:
                break
            stop = close + 1
        else:
            break
    return stop


def _goes_on(tokens: Sequence[Token], stop: int, places: Sequence[Range]) -> int | None:
    """Where a phrase ends that goes on with a part of the place: 공장의 탱크, 갑판에 실린 탑차."""
    if stop + 1 >= len(tokens):
        return None
    if korean.particle(tokens[stop]) == "of":
        end = _row(tokens, stop + 1)
        return end if end > stop + 1 and holds_any((tokens[stop + 1].start, tokens[end - 1].end), places) else None
    if tokens[stop].form == "에" and stop + 3 < len(tokens) and tokens[stop + 1].tag.startswith("VV"):
        n = stop + 2
        while n < len(tokens) and tokens[n].tag.startswith(("EP", "VX", "EC")):
            n += 1
        if n < len(tokens) and tokens[n].tag == "ETM":
            end = _row(tokens, n + 1)
            if end > n + 1 and holds_any((tokens[n + 1].start, tokens[end - 1].end), places):
                return end
    return None
