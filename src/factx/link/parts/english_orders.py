"""Orders in English: ``before reporters had the story``, ``and only then``, ``not until``, ``no sooner … than``."""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.english import Word, lowered
from factx.link.clause.english_forms import HAVE
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.link.parts.english_orders_back import earlier, of_that, sequence, tells
from factx.link.parts.english_whens import found_over, going_on, state
from factx.link.parts.order import Order
from factx.rules.load import RuleSet

_LENGTH = 14
"""Words of what something comes before or after."""
_INVERTED = ("did", "does", "do")
"""Verbs that stand before the subject behind ``only after``."""
_TURNED = ("are", "can", "could", "had", "has", "have", "is", "was", "were", "will", "would")
_THAN = ("than", "when", "before")
"""Words before what came next, behind ``no sooner`` and ``hardly``."""
_LAPSE = ("days", "hours", "weeks", "months", "years", "minutes", "day", "week", "month", "year", "hour")
_OF_EVENTS = "event:"
"""Begins the way of a verb that tells an order only of two things that happen (the vote followed his exit)."""
_SUBJECT = 8
"""Words of what stands behind the noun that is the subject of a verb of order (its letter to the firm)."""
_LEAD = 4
"""Words of a length of time that opens a sentence (``about a month after``)."""
_SUBJECTS = ("he", "she", "it", "they", "we")
"""Pronouns that begin the next clause behind a noun, without a comma (``by the time the court met · it had paid``)."""
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
        return of_that(sentence, n, last) or sequence(sentence, n, last)
    if way == "earlier":
        return earlier(sentence, n, last)
    if way == "when":
        return found_over(sentence, n, last)
    if way == "while":
        return going_on(sentence, n, last)
    if way == "sooner":
        return _no_sooner(sentence, n, last)
    if way == "until":
        before = words[max(n - _NOT_WITHIN, 0) : n]
        way = "after" if any(word.low in _NOTS for word in before) else ""
    if way == "having":
        way = "after" if _participle(words, n, last) else ""
    if not way or _in_date(sentence, words[last - 1].end) or _no_clause(words, n, last):
        return None
    end = _clause_end(words, n, last)
    if end - n <= 2 and not (end > last and words[end - 1].kind == "noun" and tells(sentence, words[end - 1])):
        return None
    if way.startswith(_OF_EVENTS):
        if not any(tells(sentence, word) for word in words[last:end]) or not _subject_tells(sentence, n):
            return None
        way = way.removeprefix(_OF_EVENTS)
    if words[n].low == "by" and state(words[end:]) == "after":
        way = "after"  # by the time the court met · it had yet to pay
    if words[n].low == "once" and not any(word.verb for word in words[last:end]):
        return None  # once the country's biggest bank
    cue = words[n].start, words[end - 1].end
    return Order(way, cue, [(words[last].start, cue[1])], [(sentence.start, cue[0]), (cue[1], sentence.end)])


def _clause_end(words: Sequence[Word], n: int, last: int) -> int:
    """Where the words end that tell what something comes before or after."""
    inverted = (n > 0 and words[n - 1].low == "only") or words[n].low == "only"
    end = last
    while end < len(words) and end - n <= _LENGTH and words[end].kind != "stop" and words[end].low != ",":
        if inverted and (words[end].low in _INVERTED or _turned(words, last, end)):
            break
        if _next_clause(words, n, last, end) or _cleft(words, n, end):
            break
        end += 1
    return end


def _turned(words: Sequence[Word], last: int, end: int) -> bool:
    """``Only once the vote had passed · were the doors opened``: the verb before its subject, behind another verb."""
    verb = any(word.verb and word.kind != "aux" for word in words[last:end])
    return verb and words[end].low in _TURNED and words[end - 1].kind != "pron" and words[end - 1].low not in HAVE


def _no_sooner(sentence: SentenceView, n: int, last: int) -> Order | None:
    """``No sooner had the vote passed than he resigned``, ``Hardly had he left when the bell rang``."""
    words = sentence.words
    if last >= len(words) or words[last].low not in ("had", "did", "was", "were"):
        return None
    than = next((k for k in range(last + 1, min(last + _LENGTH, len(words))) if words[k].low in _THAN), None)
    if than is None or than + 1 >= len(words):
        return None
    cue = words[n].start, words[than].end
    of = words[last + 1].start, words[than - 1].end
    return Order("after", cue, [of], [(cue[1], sentence.end)])


def _participle(words: Sequence[Word], n: int, last: int) -> bool:
    """``Having passed the budget, the council …`` at the head of a clause."""
    return (n == 0 or words[n - 1].kind == "stop") and last < len(words) and bool(words[last].verb)


def _subject_tells(sentence: SentenceView, n: int) -> bool:
    """What stands right before a verb of order is something that happens (the vote · followed his resignation)."""
    words = sentence.words
    k = n - 1
    while k >= 0 and (words[k].kind in ("aux", "adv", "num", "det") or words[k].low in _LAPSE):
        k -= 1
    if k < 0:
        return False
    heads = range(max(k - 2, 0), k + 1)
    first = next((m for m in range(k, max(k - _SUBJECT, -1), -1) if words[m].kind == "prep"), None)
    if first is not None and not any(word.verb or word.kind == "stop" for word in words[first : k + 1]):
        heads = range(max(first - 2, 0), k + 1)  # the complaint · to the district office · followed the test
    return any(tells(sentence, words[m]) for m in heads)


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


def _in_date(sentence: SentenceView, at: int) -> bool:
    """``after 6 p.m.``, ``before Friday`` tell a time and no order; ``two days before`` ends with its word."""
    return any(m.start <= at + 1 and at < m.end for m in sentence.of_kind("date"))
