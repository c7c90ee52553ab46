"""The clause that says who or what is counted in Korean, before a head that says little (병원으로 옮겨진 사람은 8명).

A clause before a noun ends in an adnominal ending (진, 옮겨진, 잠긴). The head may be a pronoun (이, 이들), which no
phrase of the sentence holds; what was done to them is then all that tells them from others.
"""

from collections.abc import Sequence

from factx.link.clause.context import Context, Range
from factx.models.document import Token

_HEADS = {"NP": ("이", "이들", "그", "그들"), "NNB": ("이", "것", "자", "분", "곳", "데", "수")}
_PARTICLES = ("JX", "JKS")
_ENDS = ("EF", "SF", "SP")
_LONGEST = 14
"""Tokens of such a clause at most."""


def head(tokens: Sequence[Token], context: Context, figure: Range) -> int | None:
    """The index of the noun or pronoun that a clause describes and the figure counts; None where none is described."""
    for span in (context.counted, context.subject):
        n = next((n for n, token in enumerate(tokens) if span and token.start == span[0]), 0)
        if n > 1 and tokens[n - 1].tag == "ETM":
            return n
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].end <= figure[0]), -1)
    for n in range(last, 1, -1):
        token = tokens[n]
        if token.tag in _ENDS:
            return None
        bare = token.form in _HEADS.get(token.tag, ()) and tokens[n - 1].tag == "ETM"
        if bare and n < last and any(after.tag in _PARTICLES for after in tokens[n + 1 : n + 3]):
            return n
    return None


def relative(tokens: Sequence[Token], context: Context, figure: Range) -> Range | None:
    """The clause before what a figure counts, as offsets; None where no clause describes it."""
    n = head(tokens, context, figure)
    if n is None:
        return None
    first = n - 1
    while first > max(0, n - _LONGEST) and not _bounds(tokens[first - 1]):
        first -= 1
    return tokens[first].start, tokens[n - 1].end


def _bounds(token: Token) -> bool:
    """The end of another clause, or the topic of the sentence."""
    return token.tag in _ENDS or (token.tag == "JX" and token.form in ("은", "는"))
