"""What a Korean word of extent is of: 주민 전원, 고객 모두에게, 물량을 전부, 10㎎ 제품에 한해, 모든 학생."""

from factx.link.clause import korean
from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.turns import turns
from factx.models.mention import FigureValue

_SHARED = 16
"""Characters from a whole to a share of it."""
_PREDICATE = 24
"""Characters from a word of extent to the end of its predicate."""
_SUPPOSED = "even_if"
_ENDING = ("EC", "EF", "ETM", "SP", "XSV")
_ASIDE = ("JKB", "JC")
"""Particles of what a floating 모두 is not of: 배가 강풍으로 모두 끊겼다."""
_BACK = 7
"""Tokens between a word of extent and the noun that it is of, at most."""


def group(sentence: SentenceView, span: Range, side: str) -> Range | None:
    """Where the whole is told: an empty range where no noun does.

    Args:
        sentence: with the words.
        span: of the words of extent.
        side: where the lexicon says that the whole stands: ``behind``, ``ahead``, ``alone``.
    """
    tokens, text = sentence.tokens, sentence.document.text
    if side == "alone":
        return span[0], span[0]
    if side == "behind":
        first = next((n for n, token in enumerate(tokens) if token.start >= span[1]), len(tokens))
        if first < len(tokens) and tokens[first].start == span[1]:
            return None  # 전국, 각계: a part of a word
        last = first
        while last < len(tokens) and korean.is_noun(tokens[last]):
            last += 1
        return (tokens[first].start, tokens[last - 1].end) if last > first else None
    at = sum(token.start < span[0] for token in tokens)
    if _is_only(sentence, span, at) or (tokens[at].tag.startswith(("N", "M")) and _is_base(sentence, span)):
        return None
    behind = sentence.tokens_between(span[1], span[1] + 1)
    if behind and behind[0].tag.startswith(korean.NOUN) and tokens[at].tag == "MAG":
        return None  # 다솔초등학교
    if _is_supposed(sentence, span):
        return None
    if at and tokens[at - 1].tag in ("ETM", "EC") and tokens[at].tag in ("JX", "NNB"):
        return None  # 잘못 입력됐을 뿐, 답하고만
    apart = at and tokens[at - 1].tag.startswith("J") and not tokens[at].tag.startswith("J")
    dates = [(m.start, m.end) for m in sentence.of_kind("date")]
    if tokens[at].tag in ("JX", "JKB") and any(0 <= tokens[at].start - end <= 1 for _, end in dates):
        return None  # 5월에만
    for n in range(at - 1, max(at - 1 - _BACK, -1), -1):
        if any(start <= tokens[n].start < end for start, end in dates):
            continue  # 등반객 23명은 일요일 모두
        if korean.is_noun(tokens[n]) and (not apart or tokens[n + 1].tag not in _ASIDE):
            start = tokens[korean.noun_phrase(text, tokens, n)].start
            return _counted(sentence, start, tokens[n].start), tokens[n].end
        if tokens[n].tag in _ENDING or tokens[n].tag.startswith("V"):
            break
    return span[0], span[0]


def _counted(sentence: SentenceView, start: int, last: int) -> int:
    """Where the words begin of what a number counts whose counter ends a phrase: 병원 일곱 곳."""
    for figure in sentence.of_kind("figure"):
        value = figure.value
        if isinstance(value, FigureValue) and figure.start <= last < figure.end:
            return min(start, figure.start, value.measured.start if value.measured else start)
    return start


def _is_only(sentence: SentenceView, span: Range, at: int) -> bool:
    """편지 두 통이 전부였다: no more than that."""
    before, after = sentence.tokens[at - 1 : at] if at else [], sentence.all_tokens_between(span[1], span[1] + 3)
    return bool(before and after) and before[0].tag == "JKS" and after[0].tag == "VCP"


def _is_supposed(sentence: SentenceView, span: Range) -> bool:
    """한 푼도 못 받더라도: what is only supposed."""
    found = turns(sentence.rules, "ko").found(sentence, (span[1], min(sentence.end, span[1] + _PREDICATE)))
    return any(_SUPPOSED in names for _, _, names in found)


def _is_base(sentence: SentenceView, span: Range) -> bool:
    """전체의 3분의 1, 전체 지원금 6천억 원 가운데: what a share is of."""
    behind = sentence.tokens_between(span[1], span[1] + 2)
    bare = bool(behind) and behind[0].tag.startswith(korean.NOUN)
    words = turns(sentence.rules, "ko", "extent").found(sentence, (span[1], min(sentence.end, span[1] + _SHARED)))
    if bare and any("among" in names for _, _, names in words):
        return True
    return any(
        0 <= m.start - span[1] <= _SHARED and (bare or (isinstance(m.value, FigureValue) and m.value.form == "share"))
        for m in sentence.of_kind("figure")
    )
