"""The word for a difference that a count is: 158 votes of a margin are nobody's votes (`158표 차로 이겼다`)."""

from collections.abc import Callable, Sequence
from functools import cache

from factx.link.clause.context import Context, Range
from factx.link.clause.english import Word
from factx.link.clause.view import SentenceView
from factx.models.mention import Mention
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_NOT_FAR = 3
"""Words between the difference and its count (``a majority of just over 158 votes``)."""


class Differences:
    """Words for a difference (``difference_word``) around a count."""

    def __init__(self, rules: RuleSet) -> None:
        self._words: dict[str, Callable[[str], Row | None]] = {
            lang: rules.lexicon(lang, "difference_word").get for lang in ("ko", "en")
        }

    def around(self, sentence: SentenceView, figure: Mention, context: Context) -> str | None:
        """The word for the difference that a figure gives, or None.

        Korean has it right behind the count (`1247표차`, `158표 차이`) or as what is measured (`격차는 158표`), English
        before it, joined by ``of`` or by a form of ``be`` (``a margin of 158 votes``, ``the margin was 158 votes``).

        Args:
            sentence: that holds the figure.
            figure: the mention.
            context: of the figure, for what it measures.
        """
        known = self._words[sentence.lang]
        named = [*_last_word(sentence, context.measured, figure), *_first_noun(sentence, context.subject, figure)]
        if sentence.lang == "ko":
            behind = next((token for token in sentence.tokens if token.start >= figure.end), None)
            named[:0] = [behind.form] if behind is not None and behind.tag.startswith("N") else []
        else:
            named += _governs([word for word in sentence.words if word.end <= figure.start])
        return next((word for word in named if known(word)), None)


def _last_word(sentence: SentenceView, span: Range | None, figure: Mention) -> list[str]:
    """``the margin was 158 votes``, `격차를 40표로 벌렸다`: the head of what is measured."""
    if span is None or span[1] > figure.start:
        return []
    if sentence.lang == "ko":
        return [token.form for token in sentence.tokens if token.end == span[1]]
    return [word.low for word in sentence.words if word.end == span[1]]


def _first_noun(sentence: SentenceView, span: Range | None, figure: Mention) -> list[str]:
    """``the gap between the two was 158 votes``: the head of an English subject stands first."""
    if span is None or span[1] > figure.start or sentence.lang == "ko":
        return []
    return [word.low for word in sentence.words if span[0] <= word.start < span[1] and word.kind == "noun"][:1]


def _governs(before: Sequence[Word]) -> list[str]:
    """The word whose ``of`` leads to the end of the words."""
    for n in range(len(before) - 1, max(len(before) - 1 - _NOT_FAR, 0), -1):
        if before[n].low == "of":
            return [before[n - 1].low]
    return []


@cache
def differences(rules: RuleSet) -> Differences:
    """The words of a rule set, looked up by form."""
    return Differences(rules)
