"""Why something came about, in English sentences: ``Investigators said a pump had quit``, ``loosened by snow``."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from factx.link.clause import english
from factx.link.clause.context import Range
from factx.link.clause.english import Word
from factx.link.clause.english_forms import HAD, IS
from factx.link.clause.view import SentenceView
from factx.link.parts.why import (
    BEFORE,
    FOUND,
    Clause,
    Signs,
    Why,
    english_troubles,
    inquired,
    weighed,
    words_of,
)
from factx.rules.load import RuleSet

_OPENERS = frozenset({"after", "as", "because", "before", "if", "once", "since", "until", "when", "while"})
"""Words of time and cause that open a clause."""
_LATER = frozenset({"before", "until"})
"""Words behind which a clause tells what came later."""
_WHILE = frozenset({"as", "when", "with"})
"""Words behind which a clause mostly tells of what went on, unless the main clause tells the event."""
_RELATIVE = frozenset({"that", "where", "which", "who", "whose"})
_LIKENING = frozenset({"far", "half", "just", "long", "much", "same", "so", "soon", "such", "times", "twice", "well"})
"""Words before ``as`` that liken things."""
_AHEAD = 9
"""Words behind one that opens a clause among which is its verb."""
_CAUSAL = frozenset({"after", "as", "because", "having", "once", "since", "when", "with"})
"""Words behind which a clause tells what went before the main one, or with it."""
_NOT = frozenset(
    {"cannot", "fail", "failed", "fails", "lack", "lacked", "never", "no", "not", "n't", "refused", "unable", "without"}
)
_NONE = frozenset({"neither", "no", "nobody", "none", "nothing"})
"""Words that begin a clause which tells that there was no trouble."""
_SHORTEST = 3
"""Words of the shortest clause."""
_NEAR = 4
"""Words from ``had`` to its participle."""


def read(sentence: SentenceView, signs: Signs) -> Iterator[Why]:
    """The clauses that tell why.

    Args:
        sentence: to be read.
        signs: what is known of it.
    """
    said = (FOUND if _found(sentence) else 0.0) + inquired(sentence)
    return weighed(_told(sentence, signs), sentence, signs, said)


def _told(sentence: SentenceView, signs: Signs) -> Iterator[Clause]:
    words = sentence.words
    parts = list(_clauses(words, words_of(sentence.rules, "en", "finding_word")))
    for n, (first, end) in enumerate(parts):
        if words[first].low in _LATER:
            continue
        span = words[first].start, words[end - 1].end
        reason = _reason(sentence, first, end)
        before = _had(words, first, end) or reason or (len(parts) > 1 and _leads_up(words, first, end))
        rest = (hit for hit in sentence.hits if hit.end <= span[0] or span[1] <= hit.start)
        halved = words[first].low in _WHILE and not any(hit.concept in signs.told for hit in rest)
        begins = parts[n - 1][0] if n and words[first].low in _RELATIVE else first
        yield Clause(
            span,
            (words[begins].start, span[1]),
            before=0.0 if not before else BEFORE / 2 if halved else BEFORE,
            negated=any(word.low in _NOT for word in words[first:end]) or _yet_to(words, first, end),
            explained=reason or _what_was(words, first),
            troubles=list(_troubles(sentence, first, end)),
            calm=words[first].low in _NONE,  # no injuries have been reported
        )


def _clauses(words: Sequence[Word], saying: Collection[str]) -> Iterator[Range]:
    """The stretches between marks and words that open a clause, without who says so before them."""
    first = 0
    for n in range(1, len(words) + 1):
        if n < len(words) and words[n].kind != "stop" and words[n].low != "," and not _opens(words, n, first):
            continue
        own = [k for k in range(first, n) if words[k].kind != "stop" and words[k].low not in (",", ".")]
        first = n
        said = next((k for k in own[:-_SHORTEST] if words[k].low in saying and words[k].verb), None)
        own = [k for k in own if said is None or k > said]
        if len(own) >= _SHORTEST and not (len(own) <= 2 * _SHORTEST and words[own[0]].low in saying):
            yield own[0], own[-1] + 1


def _opens(words: Sequence[Word], n: int, first: int) -> bool:
    """Whether a word opens a clause: not ``as large``, ``has since put``."""
    if words[n].low not in _OPENERS or n - first < _SHORTEST:
        return False
    ahead = words[n + 1 : n + 1 + _AHEAD]
    stop = next((k for k, word in enumerate(ahead) if word.kind == "stop" or word.low == ","), len(ahead))
    if not any(word.verb for word in ahead[:stop]) or words[n - 1].low in _LIKENING:
        return False
    return words[n].low != "since" or not ahead[0].verb


def _troubles(sentence: SentenceView, first: int, end: int) -> Iterator[Range]:
    words = sentence.words
    single, phrases = english_troubles(sentence.rules)
    for n in range(first, end):
        low = words[n].low
        if low in single:
            yield words[n].start, words[n].end
        for phrase in phrases.get(low, ()):
            last = n + len(phrase)
            if last <= end and tuple(word.low for word in words[n:last]) == phrase:
                yield words[n].start, words[last - 1].end


def _found(sentence: SentenceView) -> bool:
    lows = [word.low for word in sentence.words]
    begun = _findings(sentence.rules)
    return any(low in begun and not begun[low].isdisjoint(_rows(lows, n)) for n, low in enumerate(lows))


@cache
def _findings(rules: RuleSet) -> dict[str, frozenset[str]]:
    """The rows of words for finding out, by their first word."""
    listed = words_of(rules, "en", "finding_word")
    firsts = {row.split()[0] for row in listed}
    return {first: frozenset(row for row in listed if row.split()[0] == first) for first in firsts}


def _rows(words: Sequence[str], n: int) -> Iterator[str]:
    """The rows of up to three words that begin at one."""
    return (" ".join(words[n : n + size]) for size in (1, 2, 3))


def _yet_to(words: Sequence[Word], first: int, end: int) -> bool:
    return any(words[n].low == "yet" and words[n + 1].low == "to" for n in range(first, end - 1))


def _had(words: Sequence[Word], first: int, end: int) -> bool:
    """``had quit``, ``had already been shown``: what went before what is told."""
    for n in range(first, end - 1):
        if words[n].low in HAD and words[n + 1].low != "to":
            near = words[n + 1 : min(n + 1 + _NEAR, end)]
            return any(
                word.verb or word.low.endswith(("ed", "en", "wn")) or word.low in ("been", "yet") for word in near
            )
    return False


def _leads_up(words: Sequence[Word], first: int, end: int) -> bool:
    """``after a serac split from the ridge``, ``loosened by two days of snow``, ``its brakes having failed``."""
    own = words[first:end]
    if own[0].low in _CAUSAL:
        return any(word.verb for word in own)
    participle = own[0].low.endswith("ed") and any(word.low in ("by", "with") for word in own[1:3])
    return participle or any(word.low == "having" for word in own[:-1])


def _reason(sentence: SentenceView, first: int, end: int) -> bool:
    """``rather than see it shown``, ``to avoid a strike``: what somebody who decides would not have."""
    words, verbs = sentence.words, english.grammar(sentence.rules).verbs
    for n in range(first, end - 2):
        pair = words[n].low, words[n + 1].low
        if pair == ("to", "avoid") or (pair == ("rather", "than") and words[n + 2].low in verbs):
            return True
    return False


def _what_was(words: Sequence[Word], first: int) -> bool:
    """``What sank him, his own manager said, was the holiday``; ``The break came when directors voted it down``."""
    before = words[:first]
    if before and before[0].low == "what" and (words[first].low in IS or any(word.low in IS for word in before[1:])):
        return True
    return words[first].low == "when" and bool(before) and before[-1].low in ("came", "began", "started", "come")
