"""Orders in English: ``before reporters had the story``, ``and only then``, ``not until``, ``first … later``."""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.english import Word, lowered
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.link.parts.order import Order
from factx.rules.load import RuleSet

_LENGTH = 14
"""Words of what something comes before or after."""
_INVERTED = ("did", "does", "do")
"""Verbs that stand before the subject behind ``only after``."""
_LEAD = 4
"""Words of a length of time that opens a sentence (``about a month after``)."""
_SUBJECTS = ("he", "she", "it", "they", "we")
"""Pronouns that begin the next clause behind a noun, without a comma (``by the time the court met · it had paid``)."""
_GONE = ("already", "barely", "hardly", "just", "long", "scarcely")
"""Words of a pluperfect that is over ``when`` something else is done."""
_PERFECT = 14
"""Words between ``when`` and the pluperfect before it."""
_NOTS = ("not", "n't", "never")
_NOT_WITHIN = 12
"""Words between a negation and its ``until``."""


_Way = tuple[tuple[str, ...], str]
"""Words, and the order that they tell."""


@cache
def _ways(rules: RuleSet) -> Begun[list[_Way]]:
    """The ways to tell an order by their first word, the longest first."""
    by_first: dict[str, list[_Way]] = {}
    for row in sorted(rules.lexicon("en", "order_word").rows, key=lambda row: -len(row["surface"].split())):
        words = tuple(row["surface"].split())
        by_first.setdefault(words[0], []).append((words, row["order"]))
    return Begun(lambda form: by_first.get(lowered(form)))


def read(sentence: SentenceView) -> Iterator[Order]:
    """The orders of an English sentence."""
    free = 0
    begun = _ways(sentence.rules).among(sentence.forms)
    words = sentence.words if begun else []
    for n, ways in begun:
        if n < free:
            continue
        for cue, way in ways:
            end = n + len(cue)
            if tuple([word.low for word in words[n:end]]) != cue:
                continue
            order = _of_way(sentence, n, end, way)
            if order is not None:
                free = end
                yield order
            break


def _of_way(sentence: SentenceView, n: int, last: int, way: str) -> Order | None:
    words = sentence.words
    if way == "then":
        return _that(sentence, n, last) or _sequence(sentence, n, last)
    if way == "when":
        way = "before" if _already(words[max(n - _PERFECT, 0) : n]) else ""
    if way == "until":
        before = words[max(n - _NOT_WITHIN, 0) : n]
        way = "after" if any(word.low in _NOTS for word in before) else ""
    if not way or _in_date(sentence, words[last - 1].end) or _no_clause(words, n, last):
        return None
    inverted = n > 0 and words[n - 1].low == "only"
    end = last
    while end < len(words) and end - n <= _LENGTH and words[end].kind != "stop" and words[end].low != ",":
        if (inverted and words[end].low in _INVERTED) or _next_clause(words, n, last, end) or _cleft(words, n, end):
            break
        end += 1
    if end - n <= 2 and not (end > last and words[end - 1].kind == "noun" and _told(sentence, words[end - 1])):
        return None
    of = words[n].start, words[end - 1].end
    return Order(way, of, [of], [(sentence.start, words[n].start), (of[1], sentence.end)])


def _no_clause(words: Sequence[Word], n: int, last: int) -> bool:
    """``once asked a man`` (some time ago); ``beat the record, set months before, by 3 seconds``."""
    after = words[last] if last < len(words) else None
    if after is None or after.low == "by":
        return True
    return words[n].low == "once" and bool(after.verb) and not after.low.endswith("ing")


def _next_clause(words: Sequence[Word], n: int, last: int, end: int) -> bool:
    """``A month after the groundbreaking · the plant laid off 300``: what comes first is a noun without a comma."""
    if words[end].low in _SUBJECTS and n <= _LEAD and any(word.verb for word in words[last:end]):
        return not words[end - 1].verb and words[end - 1].kind not in ("prep", "conj")
    if words[end].kind not in ("det", "pron") or words[end - 1].kind != "noun" or any(w.verb for w in words[:end]):
        return False
    return end > last + 1 and n <= _LEAD


def _cleft(words: Sequence[Word], n: int, end: int) -> bool:
    """``It was only after the complaint · that the school acted``."""
    return words[end].low == "that" and n > 1 and any(word.low == "it" for word in words[max(n - 3, 0) : n])


def _already(words: Sequence[Word]) -> bool:
    """``The nurse had already left`` when the alarm sounded."""
    had = [k for k, word in enumerate(words) if word.low in ("had", "'d")]
    return bool(had) and any(word.low in _GONE for word in words[had[-1] : had[-1] + 3])


def _that(sentence: SentenceView, n: int, last: int) -> Order | None:
    """``after that call``: what the noun names, which the sentence before tells of."""
    words = sentence.words
    if words[last - 1].low != "that" or last >= len(words) or words[last].kind != "noun":
        return None
    end = last + 1
    while end < len(words) and words[end].kind == "noun" and not words[end].verb:
        end += 1
    if not _told(sentence, words[end - 1]):
        return None
    of = words[n].start, words[end - 1].end
    return Order("after", of, [of], [(sentence.start, of[0]), (of[1], sentence.end)], back=True)


def _told(sentence: SentenceView, word: Word) -> bool:
    return any(hit.start <= word.start < hit.end and hit.cls in ("act", "event") for hit in sentence.hits)


def _sequence(sentence: SentenceView, n: int, last: int) -> Order | None:
    """``X, and only then Y``; ``X and Y later``; with nothing before it the sentence before tells what came first."""
    words = sentence.words
    left = _trimmed(words, 0, n)
    right = (
        last,
        next((k for k in range(last, len(words)) if words[k].kind == "stop" and words[k].low != ","), len(words)),
    )
    cue = words[n].start, words[last - 1].end
    if right[1] - right[0] > 1:
        of = [] if left[0] >= left[1] else [_range(words, *left)]
        return Order("after", cue, of, [_range(words, *right)])
    parts = next((k for k in range(n - 1, 0, -1) if words[k].low in ("and", ";", "but", ",")), None)
    if parts is None:
        return None
    first = _trimmed(words, 0, parts)
    if first[0] >= first[1] or parts + 1 >= n:
        return None
    return Order("after", cue, [_range(words, *first)], [_range(words, parts + 1, n)])


def _trimmed(words: Sequence[Word], first: int, end: int) -> tuple[int, int]:
    """Without the conjunction and the stop that part two clauses."""
    while end > first and (words[end - 1].kind in ("conj", "stop") or words[end - 1].low in (",", "and")):
        end -= 1
    return first, end


def _range(words: Sequence[Word], first: int, end: int) -> Range:
    return words[first].start, words[end - 1].end


def _in_date(sentence: SentenceView, at: int) -> bool:
    """``after 6 p.m.``, ``before Friday`` tell a time and no order; ``two days before`` ends with its word."""
    return any(m.start <= at + 1 and at < m.end for m in sentence.of_kind("date"))
