"""Who does what in Korean, where a noun tells it: 경비원이 발견해, 운영사가 껐다, 찾은 것은 구조견이었다."""

from collections.abc import Iterator, Sequence

from factx.link.clause import korean
from factx.link.clause.concepts import Hit
from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot
from factx.models.document import Token

_PHRASE = 6
_CLEFT = ("것", "쪽", "사람", "이", "곳", "건")
_MADE_BY = ("의하", "통하")


def read(sentence: SentenceView, deeds: Sequence[Hit]) -> Iterator[Slot]:
    """Doers with their deeds.

    Args:
        sentence: to be read.
        deeds: its concepts that may be predicates.
    """
    tokens = sentence.tokens
    for hit in deeds:
        n = next((k for k, token in enumerate(tokens) if token.end >= hit.end), None)
        if n is None:
            continue
        cleft = _cleft(tokens, n)
        if cleft is not None:
            yield _slot(tokens, *cleft, hit)
            continue
        subject = _subject(tokens, n)
        if subject is not None:
            yield _slot(tokens, _start(tokens, subject), subject, hit)


def _slot(tokens: Sequence[Token], first: int, end: int, hit: Hit) -> Slot:
    return Slot("doer", (tokens[first].start, tokens[end - 1].end), ((hit.start, hit.end),), sure=True, bare=False)


def _cleft(tokens: Sequence[Token], n: int) -> tuple[int, int] | None:
    """``발견한 것은 경비원이다``: the noun phrase behind the cleft."""
    k = n + 1
    while k < len(tokens) and tokens[k].tag.startswith(("XS", "EP")):
        k += 1
    if k + 2 >= len(tokens) or tokens[k].tag != "ETM" or tokens[k + 1].form not in _CLEFT:
        return None
    if tokens[k + 2].form not in ("은", "는", "ᆫ"):
        return None
    end = next((m for m in range(k + 3, min(k + 4 + 2 * _PHRASE, len(tokens))) if tokens[m].tag == "VCP"), None)
    return (_start(tokens, end), end) if end is not None and _start(tokens, end) < end else None


def _subject(tokens: Sequence[Token], n: int) -> int | None:
    """The particle of the subject of a predicate: of its clause, else the topic of the sentence."""
    verb = n + 1 < len(tokens) and (tokens[n].tag.startswith("V") or tokens[n + 1].tag.startswith("XSV"))
    if not verb:
        return None
    passive = n + 1 < len(tokens) and tokens[n + 1].form in ("되", "당하", "받")
    for k in range(n - 1, -1, -1):
        token = tokens[k]
        if passive:
            if token.form in _MADE_BY and k and tokens[k - 1].tag == "JKB":
                return k - 1
        elif token.tag == "JKS" or (token.tag == "JX" and token.form in ("은", "는")) or token.form == "께서":
            return k if k and _start(tokens, k) < k else None
        if token.tag in ("EF", "SF", "SSO") or (token.tag == "EC" and not passive and k < n - 6):
            return None
    return None


def _start(tokens: Sequence[Token], end: int) -> int:
    first = end
    while (
        first > 0
        and end - first < _PHRASE
        and (korean.is_noun(tokens[first - 1]) or tokens[first - 1].tag in ("JKG", "SSC", "SSO", "SN"))
    ):
        first -= 1
    return first
