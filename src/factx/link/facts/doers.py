"""Who does something to what a figure counts, and as what it is counted: both say what a figure is of, or is not of."""

from factx.link.clause import korean
from factx.link.clause.context import Context, Range
from factx.link.clause.english import grammar, phrase_starting
from factx.link.clause.view import SentenceView
from factx.models.mention import Mention

_BE = frozenset(("am", "are", "be", "been", "being", "is", "was", "were", "get", "gets", "got"))
_BOUND = ("bound", "reach")
"""Verbs that take a number as their object and measure it: 넘다, 기록하다."""
_FEW = 4
"""Words between a counted noun and the ``as`` that says what it is counted as."""


def doer_of(sentence: SentenceView, context: Context, figure: Mention) -> Range | None:
    """The subject of a verb of which a figure is the object (``the ministry recognized 713 people``), or None."""
    if context.subject is None or context.predicate is None or context.subject == context.counted:
        return None
    return _korean(sentence, context, figure) if sentence.lang == "ko" else _english(sentence, context, figure)


def _korean(sentence: SentenceView, context: Context, figure: Mention) -> Range | None:
    after = next((n for n, token in enumerate(sentence.tokens) if token.start >= figure.end), None)
    if after is None or sentence.tokens[after].tag != "JKO":
        return None
    first = korean.predicate_after(sentence.tokens, after, len(sentence.tokens))
    measures = first is not None and korean.skip_nouns(sentence.rules).get(sentence.tokens[first].form) in _BOUND
    return None if measures else context.subject


def _english(sentence: SentenceView, context: Context, figure: Mention) -> Range | None:
    subject, predicate = context.subject, context.predicate
    if subject is None or predicate is None or not subject[1] <= predicate[0] < figure.start:
        return None
    words, classes = sentence.words, grammar(sentence.rules)
    n = next((n for n, word in enumerate(words) if word.start == predicate[0]), None)
    if n is None or words[n].kind != "verb" or classes.group(words[n]) != "act" or _measures(sentence, n):
        return None
    return None if any(word.low in _BE for word in words[max(0, n - 3) : n]) else subject


def _measures(sentence: SentenceView, n: int) -> bool:
    """``sales reached 5 million``, ``the firm has 300 workers``: the verb only leads to the value."""
    groups = grammar(sentence.rules).groups.get(grammar(sentence.rules).lemma(sentence.words[n]), frozenset())
    return bool(groups & {"reach", "have", "part", "yield"})


def named_as(sentence: SentenceView, context: Context, figure: Mention) -> Range | None:
    """What a verb makes of those counted: ``recognized 713 more people as victims``."""
    if sentence.lang != "en" or context.counted is None or getattr(figure.value, "unit", None) != "person":
        return None
    words = sentence.words
    first = next((n for n, word in enumerate(words) if word.start >= context.counted[1]), len(words))
    if first >= len(words) or words[first].low != "as":
        return None
    found = phrase_starting(words, first + 1, min(len(words), first + 1 + _FEW))
    return (words[found[0]].start, words[found[1]].end) if found else None
