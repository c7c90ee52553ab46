"""Whose revenue it is: what a firm has one of is of the firm named before it, or of the one that was told of last.

A report names its firm once and goes on (영업이익은 7.2% 증가한 786억원을 기록했다; ``Operating profit fell 3%``), and
Korean puts the firm before the thing as a topic of its own (LG생활건강은 3분기 영업이익이 1,455억원으로 늘었다).
"""

from collections.abc import Sequence

import regex

from factx.link.clause import korean
from factx.link.clause.context import Context, Range
from factx.link.clause.view import SentenceView
from factx.models.mention import Mention

_REACH = 2
"""Sentences back to the one that last told of a firm."""
_POSSESSIVE = regex.compile(r"(?:['’]s?|의|,?\swhose)?\s*")
_BARE = frozenset({"det", "conj", "adv", "sign", "stop"})
"""Classes of words that say nothing of whose a thing is (``But its revenue``)."""
_ALSO = ("역시", "또한")


_ASIDE = ("base", "adverb")
"""Sorts of Korean nouns that say what a phrase is measured by (전년 대비, 연결 기준)."""


class Owners:
    """Finds the firm of a figure; asked for the figures of a document in order.

    Args:
        sentences: of the document, in order.
    """

    def __init__(self, sentences: Sequence[SentenceView]) -> None:
        self._number = {id(sentence): n for n, sentence in enumerate(sentences)}
        self._last: tuple[str, int] | None = None

    def note(self, sentence: SentenceView, firm: str | None) -> None:
        """Remembers that a figure of this sentence is of a firm."""
        if firm is not None and firm.startswith("org:"):
            self._last = firm, self._number[id(sentence)]

    def of(self, sentence: SentenceView, context: Context, figure: Mention, *, plain: bool) -> str | None:
        """The firm that has what a figure measures, or None.

        Args:
            sentence: that holds the figure.
            context: of the figure.
            figure: a mention.
            plain: the phrase is the bare attribute: nothing in it says that it is of somebody else (상장사 매출).
        """
        start = min(figure.start, context.measured[0] if context.measured else figure.start)
        bodies = _bodies(sentence)
        before = [m for m in bodies if m.end <= start]
        if before and _POSSESSIVE.fullmatch(_without_dates(sentence, before[-1].end, start)):
            return before[-1].entity
        bare = plain and _stands_bare(sentence, (context.clause[0], start))
        if not bare:
            return None
        if sentence.lang == "ko":
            described = next((m for m in bodies if m.start >= figure.end), None)
            owner = next((m for m in reversed(before) if _is_topic(sentence, m)), None)
            if owner is None and described is not None and _is_described(sentence, described):
                owner = described
            if owner is not None:
                return owner.entity
        here = self._number[id(sentence)]
        if self._last is None or here - self._last[1] > (0 if before else _REACH):
            return None
        return self._last[0]


def _stands_bare(sentence: SentenceView, lead: Range) -> bool:
    """Whether no noun right before a phrase says whose it is (업종별 영업이익, 전자업종의 3분기 영업이익)."""
    if sentence.lang == "en":
        inside = (word for word in sentence.words if lead[0] <= word.start < lead[1])
        dates = sentence.of_kind("date")
        return all(word.kind in _BARE or any(d.start <= word.start < d.end for d in dates) for word in inside)
    skipped = korean.skip_nouns(sentence.rules)
    for token in reversed(sentence.tokens):
        if token.end > lead[1] or skipped.get(token.form) in _ASIDE or sentence.obstacles.at(token.start) is not None:
            continue
        return token.start < lead[0] or not (korean.is_noun(token) or korean.particle(token) == "of")
    return True


def _bodies(sentence: SentenceView) -> list[Mention]:
    return [m for m in sentence.of_kind("entity") if m.entity_type == "ORG" and m.entity]


def _is_topic(sentence: SentenceView, mention: Mention) -> bool:
    after = next((token for token in sentence.tokens if token.start >= mention.end), None)
    if after is None:
        return False
    return (after.start == mention.end and korean.particle(after) == "topic") or after.form in _ALSO


def _is_described(sentence: SentenceView, mention: Mention) -> bool:
    """``614억원의 영업손실을 기록했던 아시아나항공``: the clause before it describes it."""
    before = next((token for token in reversed(sentence.tokens) if token.end <= mention.start), None)
    return before is not None and before.tag == "ETM"


def _without_dates(sentence: SentenceView, start: int, end: int) -> str:
    """The text between two offsets, without its dates (``Apple's third-quarter revenue``)."""
    text, kept, at = sentence.document.text, "", start
    for date in sentence.of_kind("date"):
        if start <= date.start and date.end <= end:
            kept += text[at : date.start]
            at = date.end
    return kept + text[at:end]
