"""Who does something to what a figure counts, and as what it is counted: both say what a figure is of, or is not of."""

from factx.link.clause import korean
from factx.link.clause.context import Context, Range
from factx.link.clause.english import grammar, phrase_starting
from factx.link.clause.english_forms import BE
from factx.link.clause.view import SentenceView
from factx.models.mention import Mention

_PASSIVE = frozenset((*BE, "am", "get", "gets", "got"))
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
    if n is None or words[n].kind != "verb" or classes.group(words[n]) != "act":
        return None
    named = context.counted is not None and context.counted[1] > figure.start  # the group holds 1.3 million records
    if _measures(sentence, n) and not named:
        return None
    before = next((word for word in reversed(words) if word.end <= figure.start), words[n])
    passive = any(word.low in _PASSIVE for word in words[max(0, n - 3) : n])
    return None if passive or before.kind == "prep" else subject  # government debt stands at


def _measures(sentence: SentenceView, n: int) -> bool:
    """``sales reached 5 million``, ``the firm has 300 workers``: the verb only leads to the value."""
    groups = grammar(sentence.rules).groups.get(grammar(sentence.rules).lemma(sentence.words[n]), frozenset())
    return bool(groups & {"reach", "have", "part", "yield"})


def named_as(sentence: SentenceView, context: Context, figure: Mention) -> Range | None:
    """What people who are counted are said to be: ``recognized 713 more people as victims``, ``2명은 중상이다``."""
    if getattr(figure.value, "unit", None) != "person":
        return None
    if sentence.lang == "ko":
        return _predicative(sentence, figure)
    if context.counted is None:
        return None
    words = sentence.words
    first = next((n for n, word in enumerate(words) if word.start >= context.counted[1]), len(words))
    if first >= len(words) or words[first].low != "as":
        return None
    found = phrase_starting(words, first + 1, min(len(words), first + 1 + _FEW))
    return (words[found[0]].start, words[found[1]].end) if found else None


def _predicative(sentence: SentenceView, figure: Mention) -> Range | None:
    """``이 중 2명은 중상이다``: the noun before the copula says what those are."""
    tokens = sentence.tokens
    n = next((n for n, token in enumerate(tokens) if token.start >= figure.end), len(tokens))
    if n >= len(tokens) or korean.particle(tokens[n]) != "topic":
        return None
    for last in range(n + 1, min(n + _FEW, len(tokens) - 1)):
        if not korean.is_noun(tokens[last]) or sentence.obstacles.at(tokens[last].start):
            return None
        if tokens[last + 1].tag.startswith("VCP"):
            return tokens[n + 1].start, tokens[last].end
    return None
