"""How much of a group something is said of: all of it, half, five of nine, none, one part alone, all but one.

Words say it (전원, ``every one of``, ``only for``: the lexicons ``extent``), or two numbers of which one is a part of
the other (7곳 가운데 5곳, ``five of its seven hospitals``). What the whole is stands beside them.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.clause.wholes import wholes
from factx.link.parts import english_extents, korean_extents
from factx.link.parts.votes import voters, votes
from factx.link.said.turns import turns
from factx.models.mention import FigureValue, Mention

ALL, WHOLE = "all", 100
_OF = " of "
_DAYS = frozenset({"but_a_day", "every_day", "weekdays", "weekends"})
_ALONE = frozenset({"only", "except"})
"""Extents that say nothing where no words say what they are of: only afterwards, 짐작할 수밖에."""
_OF_ALL = frozenset({ALL, "none"})
_THEM, _AMONG = "them", "among"
_BESIDE = 8
"""Characters between a number and the words that make it a whole (11명 전체 가운데), or a part (``four of them``)."""
_AFTER = 24
"""The same between 그 가운데 and the part."""
_WITHIN = 60
"""Characters between a whole and its part in Korean, and in an English sentence that begins with the whole."""
_MOST = 10_000
"""Wholes beyond which parts are sums, and told as figures."""


_Words = tuple[int, int, tuple[str, ...]]


class Extent(NamedTuple):
    """How much of what.

    Attributes:
        value: a row of the table ``extents``, or a fraction (``5/9``).
        span: of the words.
        group: of the words for the whole; None where they only point back at it.
        vote: it tells how a vote came out.
    """

    value: str
    span: Range
    group: Range | None
    vote: bool = False


def read(sentence: SentenceView, before: Sequence[Mention]) -> Iterator[Extent]:
    """The extents of a sentence in order.

    Args:
        sentence: to be read.
        before: figures of the sentence before.
    """
    words = list(turns(sentence.rules, sentence.lang, "extent").found(sentence, (sentence.start, sentence.end)))
    found = list(_numbers(sentence, words, before))
    found += _shares(sentence)
    taken = [part.span for part in found]
    dates = [(m.start, m.end) for m in sentence.of_kind("date")]
    measured = [(m.start, m.end) for m in sentence.of_kind("figure") if not _is_share(m)]
    group = korean_extents.group if sentence.lang == "ko" else english_extents.group
    for start, end, (value, *side) in words:
        if not side or any(a < end and start < b for a, b in taken):
            continue
        if value not in _DAYS and (
            _beside((start, end), dates, 1 if sentence.lang == "en" else 0)
            or (_counts_on(value, sentence.lang) and _beside((start, end), measured, 1))
        ):
            continue  # 모두 다섯 차례, 1년 반, ``some 260``, ``only on Monday``: how many there are, and when
        of = group(sentence, (start, end), side[0])
        if of is not None and value in _ALONE and _is_number(sentence, of, end):
            continue  # 74표에 그쳐
        if of is not None and value in _OF_ALL and sentence.lang == "ko":
            of = _among(sentence, words, start) or of
        if of is not None and (of[1] > of[0] or value not in _ALONE or side[0] == "alone"):
            found.append(Extent(value, (start, end), of if of[1] > of[0] else None))
    for larger, total, span in votes(sentence):
        found.append(Extent(ALL if larger == total else f"{larger}/{total}", span, voters(sentence, span), vote=True))
    yield from sorted(found, key=lambda extent: extent.span)


def _is_number(sentence: SentenceView, of: Range, end: int) -> bool:
    """What words of extent are of is but how many; not so of one alone (한 기종에 한해), or of those that are known.

    ``Only the five officers`` are the officers, ``only five officers`` a number of them.
    """
    known = sentence.lang == "en" and any(w.kind == "det" for w in sentence.words_between(end, of[1])[:1])
    return not known and any(
        m.start < of[1] <= m.end and _number(m) != 1 for m in sentence.of_kind("figure") if not _is_share(m)
    )


def _among(sentence: SentenceView, words: Sequence[_Words], at: int) -> Range | None:
    """The whole before 가운데, of which none is told behind it: 이사 아홉 가운데 · 반대한 사람은 · 하나도 없었다."""
    found = [(start, end) for start, end, names in words if names == (_AMONG,) and 0 <= at - end <= _WITHIN]
    if not found:
        return None
    of = korean_extents.group(sentence, found[-1], "ahead")
    return of if of is not None and of[1] > of[0] else None


def _counts_on(value: str, lang: str) -> bool:
    """Before a number words tell how many there are: 모두 다섯 차례, ``only 30``; 제품에 한해 41개 does not."""
    return value == ALL if lang == "ko" else value != ALL


def _beside(words: Range, places: Sequence[Range], gap: int) -> bool:
    """Something else overlaps words of extent, or stands right behind them."""
    start, end = words
    return any(a < end + gap + (gap > 0) and start < b and not start <= a <= b <= end for a, b in places)


def _numbers(sentence: SentenceView, words: Sequence[_Words], before: Sequence[Mention]) -> Iterator[Extent]:
    """Numbers of which one is a part of the other."""
    figures = counts(sentence)
    for n, part in enumerate(figures):
        whole = _korean_whole(words, figures, n) if sentence.lang == "ko" else _english_whole(sentence, figures, n)
        if whole is None and _points_back(sentence, words, part):
            earlier = reversed([*before, *figures[:n]])
            whole = next((m for m in earlier if _number(m) > _number(part) and _one_sort(m, part)), None)
        if whole is None:
            continue
        few, many = _number(part), _number(whole)
        if few <= many <= _MOST and many > 1:
            value = ALL if few == many else f"{few}/{many}"
            yield Extent(value, (part.start, part.end), _measured(sentence, whole if whole in figures else part))


def _english_whole(sentence: SentenceView, figures: Sequence[Mention], n: int) -> Mention | None:
    text, part = sentence.document.text, figures[n]
    after, first = figures[n + 1 : n + 2], figures[n - 1 : n] if n else []
    for whole in after:
        of = wholes(sentence.rules).english(text, whole.start)
        if of is not None and 0 < of - part.end <= _BESIDE:
            return whole
    for whole in first:
        of = wholes(sentence.rules).english(text, whole.start)
        if of is not None and of - sentence.start <= _BESIDE and part.start - whole.end <= _WITHIN:
            return whole
    return None


def _korean_whole(words: Sequence[_Words], figures: Sequence[Mention], n: int) -> Mention | None:
    for whole in reversed(figures[:n]):
        near = figures[n].start - whole.end <= _WITHIN
        if near and any(names == (_AMONG,) and 0 <= start - whole.end <= _BESIDE for start, _, names in words):
            return whole
    return None


def _shares(sentence: SentenceView) -> Iterator[Extent]:
    """``A quarter of the trees``, 나무의 30%: shares but the half, which has words of its own."""
    text = sentence.document.text
    for figure in sentence.of_kind("figure"):
        number = _percent(figure)
        if number is None or abs(number - WHOLE // 2) <= 1:
            continue
        span = figure.start, figure.end
        if sentence.lang == "ko":
            of = korean_extents.group(sentence, span, "ahead")
        else:
            of = english_extents.group(sentence, span, "behind") if text.startswith(_OF, span[1]) else None
        if of is not None and of[1] > of[0]:
            yield Extent(f"{number:.0f}/{WHOLE}", span, of)


def _percent(figure: Mention) -> Decimal | None:
    """A share in per cent; None for what is none, or grows or falls by it."""
    value = figure.value
    if not isinstance(value, FigureValue) or value.number is None or value.direction is not None:
        return None
    if value.unit == "percent" and value.form in ("share", "level"):
        return value.number if value.number <= WHOLE else None
    return value.number * WHOLE if value.unit == "ratio" and 0 < value.number <= 1 else None


def _points_back(sentence: SentenceView, words: Sequence[_Words], part: Mention) -> bool:
    """그 가운데 네 경기, ``four of them``."""
    korean = sentence.lang == "ko"
    return any(
        names == (_THEM,) and (0 <= part.start - end <= _AFTER if korean else 0 <= start - part.end <= _BESIDE)
        for start, end, names in words
    )


def _measured(sentence: SentenceView, figure: Mention) -> Range:
    """A figure with the words for what it counts (여성 열한 명, the 97 licences)."""
    value = figure.value
    of = value.measured if isinstance(value, FigureValue) else None
    behind = None if sentence.lang == "ko" else english_extents.group(sentence, (figure.start, figure.end), "behind")
    return min(figure.start, of.start if of else figure.start), max(figure.end, behind[1] if behind else figure.end)


def _is_share(mention: Mention) -> bool:
    """A share, or a place in an order (3학년만)."""
    return isinstance(mention.value, FigureValue) and mention.value.form not in ("level", "delta", "multiple")


def _one_sort(one: Mention, other: Mention) -> bool:
    units = [m.value.unit for m in (one, other) if isinstance(m.value, FigureValue)]
    return None in units or "item" in units or units[0] == units[1]


def counts(sentence: SentenceView) -> list[Mention]:
    """The figures of a sentence that count things or people."""
    return [m for m in sentence.of_kind("figure") if isinstance(m.value, FigureValue) and _counts(m.value)]


def _counts(value: FigureValue) -> bool:
    plain = value.form == "level" and value.currency is None and value.dimension is None
    return plain and value.number is not None and value.number == int(value.number) and value.number > 0


def _number(mention: Mention) -> int:
    value = mention.value
    return int(value.number) if isinstance(value, FigureValue) and value.number is not None else 0
