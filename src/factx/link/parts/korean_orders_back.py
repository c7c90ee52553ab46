"""Korean orders that point back: 그 뒤, 그로부터 사흘 뒤, 그보다 앞서, 이에 앞서, 뒤이어, 그제야.

What something comes before or after is told by the clause before, or by the sentence before.
"""

from collections.abc import Sequence

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts.order import Order
from factx.models.document import Token

_QUANTITY = 5
"""Tokens of a length of time between what points back and ``전`` or ``뒤`` (그로부터 사흘 뒤)."""
_THAT = ("그", "이")
_SUCH = ("그런", "이런")
"""Words for what was told, before ``다음`` and ``뒤`` (그런 다음)."""
_COUNTED = ("로부터", "에서", "보다")
"""Particles behind 그 from which a length of time is counted (그로부터 사흘 뒤, 그보다 이틀 전)."""
_NEXT = ("에", "보다")
"""Particles behind 그 right before a verb or adverb of order (이에 앞서, 그보다 먼저)."""
_AT = ("뒤", "후", "다음", "이후", "직후", "이튿날", "전", "이전", "전날", "직전", "나중")
"""Nouns of order that point back behind 그 (그 전에)."""


def points_back(tokens: Sequence[Token], n: int) -> int | None:
    """The token that points back before a word of order, with how far from it: 그 · 뒤, 그로부터 사흘 · 뒤.

    Args:
        tokens: of the sentence.
        n: the word of order.
    """
    if not n:
        return None
    before = tokens[n - 1]
    if before.tag == "MM" and before.form in (*_THAT, *_SUCH):
        return n - 1 if tokens[n].form in _AT else None
    for k in range(n - 1, max(n - 2 - _QUANTITY, 0), -1):
        if tokens[k].tag == "MM" and tokens[k].form in _THAT:
            return k if tokens[n].form in _AT else None  # 그 · 이틀 · 뒤
        if tokens[k - 1].tag == "NP" and tokens[k - 1].form in _THAT:
            counted = tokens[k].form in (_COUNTED if k < n - 1 or tokens[n].tag.startswith("NN") else _NEXT)
            return k - 1 if counted else None
        if not tokens[k].tag.startswith(("N", "SN", "M")):
            return None
    return None


def back(sentence: SentenceView, that: int, n: int, way: str) -> Order:
    """The order of a word that points back: ``류 대표를 만났고, 지급정지를 요청한 것은 그 뒤였다``.

    Args:
        sentence: to be read.
        that: the token that points back.
        n: the word of order.
        way: which way it tells.
    """
    tokens = sentence.tokens
    begins = tokens[that].start
    closed = (k for k in range(that - 1, 0, -1) if tokens[k].tag == "EC" and (k + 1 == that or _ends(tokens, k)))
    parts = next(closed, None)
    of: list[Range] = [] if parts is None else [(sentence.start, tokens[parts].end)]
    copula = n + 1 < len(tokens) and tokens[n + 1].tag == "VCP" and tokens[min(n + 2, len(tokens) - 1)].tag != "ETM"
    start = sentence.start if parts is None else tokens[parts].end
    beside = [(start, begins)] if copula else [(start, begins), (tokens[n].end, sentence.end)]
    return Order(way, (begins, tokens[n].end), of, beside)


def _ends(tokens: Sequence[Token], k: int) -> bool:
    """Whether a clause ends with an ending, and no verb behind it goes with it (숨어 있다)."""
    return k + 1 >= len(tokens) or not tokens[k + 1].tag.startswith(("VX", "E", "VV"))
