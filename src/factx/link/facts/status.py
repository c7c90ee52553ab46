"""How certain and how far a statement is: from the cues whose scope it lies in, else from its tense."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Literal

import regex

from factx.link.clause.context import Range
from factx.link.clause.english import grammar
from factx.link.clause.view import SentenceView
from factx.link.facts.cues import Cue
from factx.models.base import unchecked
from factx.models.fact import Status, StatusName
from factx.models.mention import DateValue
from factx.rules.load import RuleSet
from factx.rules.search import Search

_status_of = unchecked(Status)

STRENGTH: tuple[StatusName, ...] = (
    "denied", "undisclosed", "rumoured", "possible", "projected", "planned", "ongoing",
)  # fmt: skip
"""Which cue wins where several hold: a denied plan is denied, a rumoured plan rumoured."""
_FAR_REACHING = ("planned", "projected", "ongoing", "pseudo")
_OF_OTHERS = ("negated", "undisclosed")
"""A value that is told is not kept back: 12일 원인을 알 수 없는 불이 났다 gives the day."""
CONDITIONAL = "conditional"
"""Warning of a value that stands in a condition."""
NEAR = 24
"""Characters between a value and a cue of doubt that holds for it."""
_NEEDED = 8
"""Characters between a value and the word that says that it is needed: 200명의 찬성이 필요하다."""
_CONJECTURE = ("ᆯ", "을")
"""What makes a past a guess: 높아졌을 것."""
_ARE = ("is", "are")
_PAST = ("었", "았", "였", "ᆻ")


def status(
    sentence: SentenceView, cues: Sequence[Cue], span: Range, clause: Range, spoken: Range | None = None
) -> Status:
    """The status of the words at `span`.

    Args:
        sentence: that holds them.
        cues: of the sentence.
        span: the value, or the words that name an event.
        clause: the clause around it.
        spoken: what of the clause stands in the same reported speech, whose verb is not that of saying
            (`다리를 짓는다`고 밝혔다); the clause itself by default.
    """
    holding = [cue for cue in cues if _holds(cue, span, clause, sentence)]
    for strong in STRENGTH if holding else ():
        hits = [cue for cue in holding if cue.value.status == strong]
        if hits:
            polarity: Literal["+", "-"] = "-" if strong == "denied" else "+"
            return _status_of(name=strong, polarity=polarity, cues=tuple(cue.span for cue in hits))
    negated = tuple(cue.span for cue in holding if cue.value.status == "negated")
    own = spoken or clause
    past = _is_past(sentence, span, own)
    name: StatusName = "done" if past else "planned" if _lies_ahead(sentence, own) else "stated"
    if sentence.lang == "en" and _progressive(sentence, own):
        name = "ongoing"
    if sentence.lang == "ko" and name == "stated" and _guessed(sentence, span, own):
        name = "projected"
    return _status_of(name=name, polarity="-" if len(negated) % 2 else "+", cues=negated)


def value_status(
    sentence: SentenceView, cues: Sequence[Cue], span: Range, clause: Range, spoken: Range | None = None
) -> Status:
    """The status of a number or date: a cue of doubt must stand close by, as it mostly speaks of something else."""
    near = [cue for cue in cues if cue.value.status in _FAR_REACHING or _apart(cue, span) <= NEAR]
    return status(sentence, [cue for cue in near if cue.value.status not in _OF_OTHERS], span, clause, spoken)


def _apart(cue: Cue, span: Range) -> int:
    return max(cue.start - span[1], span[0] - cue.end, 0)


def _holds(cue: Cue, span: Range, clause: Range, sentence: SentenceView) -> bool:
    if cue.value.status == "pseudo":
        return False
    inside = clause[0] <= cue.start and cue.end <= clause[1] + 1
    if sentence.lang == "ko":
        if cue.start < span[0]:
            return False
        # the end of a sentence governs the clauses before it unless one has a past of its own (늘었고, … 전망이다)
        final = cue.value.status in ("projected", "planned", "rumoured") and sentence.end - cue.end <= 12
        return inside or (final and not _is_past(sentence, span, clause))
    if cue.value.scope == "clause":
        return inside
    return inside and cue.start < span[1]


def _lies_ahead(sentence: SentenceView, clause: Range) -> bool:
    """Whether a clause in the present speaks of a day to come (오는 11일 체결한다)."""
    anchor = sentence.document.anchor
    if anchor is None:
        return False
    for mention in sentence.of_kind("date"):
        value = mention.value
        if isinstance(value, DateValue) and value.type in ("DATE", "TIME") and clause[0] <= mention.start < clause[1]:
            return value.first is not None and value.first[:10] > anchor[:10]
    return False


def _progressive(sentence: SentenceView, clause: Range) -> bool:
    """``is establishing``: a form of to be right before an ``-ing`` form, where nothing else in the clause is past."""
    words = sentence.words_between(*clause)
    for n, word in enumerate(words):
        if word.low in _ARE:
            after = next((w for w in words[n + 1 :] if w.kind != "adv"), None)
            if after is not None and after.verb and after.low.endswith("ing"):
                return True
    return False


def _guessed(sentence: SentenceView, span: Range, clause: Range) -> bool:
    """높아졌을 것이다: a past that is guessed."""
    tokens = sentence.all_tokens_between(span[0], clause[1] + 1)
    return any(a.tag == "EP" and a.form in _PAST and b.form in _CONJECTURE for a, b in pairwise(tokens))


def _is_past(sentence: SentenceView, span: Range, clause: Range) -> bool:
    """Whether the verb of the clause (Korean: the next one after the words) is in the past."""
    if sentence.lang == "ko":
        tokens = sentence.all_tokens_between(span[0], clause[1] + 1)
        pasts = [n for n, token in enumerate(tokens, start=1) if token.tag == "EP" and token.form in _PAST]
        return any(not (n < len(tokens) and tokens[n].form in _CONJECTURE) for n in pasts)
    words = grammar(sentence.rules)
    return any(word.verb and words.is_past(word) for word in sentence.words_between(*clause))


def conditional(sentence: SentenceView, span: Range, clause: Range) -> bool:
    """Whether a value stands in a condition or is what is needed: it is said of no case yet.

    6명이 찬성하면, ``if six agree``, 200명의 찬성이 필요하다.
    """
    rules = sentence.rules
    if sentence.lang == "en":
        found = _openers(rules).search(sentence.document.text, clause[0], span[0])
        return found is not None
    sorts = _condition_words(rules)
    tokens = sentence.all_tokens_between(span[1], clause[1] + 1)
    for n, token in enumerate(tokens):
        sort = sorts.get(token.form)
        if sort == "noun" and token.tag.startswith("N") and n and tokens[n - 1].tag == "ETM":
            return True
        if sort == "need" and token.tag.startswith("N") and token.start - span[1] <= _NEEDED:
            return True
        if sort == "ending" and token.tag == "EC" and not (n and sorts.get(tokens[n - 1].form) == "source"):
            return True
    return False


@cache
def _openers(rules: RuleSet) -> Search:
    return Search(rules.lexicon("en", "condition").pattern, int(regex.IGNORECASE))


@cache
def _condition_words(rules: RuleSet) -> dict[str, str]:
    return {row["surface"]: row["group"] for row in rules.lexicon("ko", "condition").rows}
