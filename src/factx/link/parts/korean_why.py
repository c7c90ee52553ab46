"""Why something came about, in Korean sentences: 항해사가 잠이 들어, 협상이 깨졌다는 것이다."""

from collections.abc import Iterator, Sequence

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.parts.why import (
    BEFORE,
    EXPLAINED,
    FOUND,
    Clause,
    Signs,
    Why,
    inquired,
    weighed,
    words_of,
)
from factx.models.document import Token

_NEGATIVE = ("못", "못하", "안", "않", "없", "말")
_LEADING = ("아", "어", "여", "아서", "어서", "여서", "면서", "으면서", "다가", "느라", "자", "아", "ᆫ데", "는데")
_NONE = "없"
_JOINING = ("아", "어", "여")
_MARKS = ("SP", "SS", "SSO", "SSC", "SF", "EF", "JKQ")
_CUTTING = frozenset(("JX", "EC", "NNB", *_MARKS))
"""Tags of what may end a stretch."""
_FORMAL = ("것", "거", "데", "사실", "점", "현상", "탓", "까닭", "이유")
_SHORTEST = 2
"""Tokens of the shortest clause."""
_LONGEST = 26
"""Tokens of the longest clause."""
_ENDS = 8
"""Tokens at the end of a sentence among which stands who found what."""


def read(sentence: SentenceView, signs: Signs) -> Iterator[Why]:
    """The clauses that tell why.

    Args:
        sentence: to be read.
        signs: what is known of it.
    """
    said = FOUND if _found(sentence) else EXPLAINED if _explains(sentence.tokens) else 0.0
    said += inquired(sentence)
    best: dict[Range, Why] = {}
    for why in weighed(_told(sentence), sentence, signs, said):
        known = best.get(why.shown)
        if known is None or known.weight < why.weight:
            best[why.shown] = why
    yield from best.values()


def _told(sentence: SentenceView) -> Iterator[Clause]:
    tokens = sentence.tokens
    for first, end, begins, ends in _clauses(tokens):
        yield Clause(
            (tokens[first].start, tokens[end - 1].end),
            (tokens[begins].start, tokens[ends - 1].end),
            before=BEFORE if _leads_up(tokens, end) else 0.0,
            negated=_negated(tokens, first, end),
            explained=_cleft(tokens, first, end),
            troubles=list(_troubles(sentence, first, end)),
            calm=any(token.form == _NONE for token in tokens[first : end + 1]),  # 건강에 이상이 없다
        )


def _clauses(tokens: Sequence[Token]) -> Iterator[tuple[int, int, int, int]]:
    """The stretches between topics, marks and endings, each with the row of clauses that it stands in."""
    first = 0
    row: list[Range] = []
    for n in (*(n for n, token in enumerate(tokens) if token.tag in _CUTTING), len(tokens)):
        parts, ends = n == len(tokens) or _parts(tokens, n), n < len(tokens) and _ends(tokens, n, first)
        if not (parts or ends):
            continue
        end = n + 1 if ends else n
        if end - first >= _SHORTEST:
            row.append((max(first, end - _LONGEST), end))
        first = n + 1
        if parts and row:
            begins, stop = row[0][0], row[-1][1]
            yield from ((a, b, max(begins, a - _LONGEST), min(stop, b + _LONGEST)) for a, b in row)
            row = []


def _parts(tokens: Sequence[Token], n: int) -> bool:
    """A topic, or a mark."""
    token = tokens[n]
    return (token.tag == "JX" and token.form in ("은", "는")) or token.tag in _MARKS


def _ends(tokens: Sequence[Token], n: int, first: int) -> bool:
    """The ending of a clause, but for one before another verb (빨려 들어가), or the noun that makes a noun of it."""
    token, after = tokens[n], tokens[n + 1] if n + 1 < len(tokens) else None
    if token.tag == "EC":
        return after is None or not (
            after.tag.startswith("VX") or (token.form in _JOINING and after.tag.startswith("V"))
        )
    return token.tag == "NNB" and token.form in _FORMAL and n > first and tokens[n - 1].tag == "ETM"


def _troubles(sentence: SentenceView, first: int, end: int) -> Iterator[Range]:
    tokens, listed = sentence.tokens, words_of(sentence.rules, "ko", "trouble_word")
    for n in range(first, end):
        token = tokens[n]
        if token.tag.startswith(("NN", "VV", "VA", "XR", "MAG")) and token.form in listed:
            yield token.start, token.end


def _negated(tokens: Sequence[Token], first: int, end: int) -> bool:
    return any(t.form in _NEGATIVE and t.tag.startswith(("V", "MAG")) for t in tokens[first : end + 1])


def _leads_up(tokens: Sequence[Token], end: int) -> bool:
    """An ending behind which what came of it is told: 잠이 들어 · 지나쳤다."""
    last = tokens[end - 1]
    return last.tag == "EC" and last.form in _LEADING and end < len(tokens)


def _cleft(tokens: Sequence[Token], first: int, end: int) -> bool:
    """``지목한 것은 · 지하수였다``: what stands behind a nominal clause and before a copula."""
    if first < 2 or tokens[first - 1].tag != "JX":
        return False
    head = tokens[first - 2]
    return head.form in _FORMAL and any(t.tag == "VCP" for t in tokens[max(end - 4, first) : end + 2])


def _found(sentence: SentenceView) -> bool:
    listed = words_of(sentence.rules, "ko", "finding_word")
    return any(token.form in listed for token in sentence.tokens[-_ENDS:])


def _explains(tokens: Sequence[Token]) -> bool:
    """``깨졌다는 것이다``, ``옮기기로 한 것이다``, ``설명이다``."""
    last = [token for token in tokens if token.tag not in ("SF", "EF", "EP", "SSC", "SS")][-3:]
    return any(t.form in ("것", "거", "설명", "까닭", "이유", "때문", "탓") for t in last) and any(
        t.tag == "VCP" for t in tokens[-4:]
    )
