"""Where an English report ends, and which words around an inserted verb belong to it."""

from collections.abc import Sequence

from factx.extractors.quote.clauses_en import LEAST, Content
from factx.extractors.quote.cues_en import Cue
from factx.extractors.quote.subjects_en import subject
from factx.extractors.quote.words_en import Words

_PREDICATE = 10
"""Words between a noun group and the auxiliary of its predicate."""
_INTRODUCTION = 8


def goes_on(words: Words, n: int, end: int) -> bool:
    """Whether the words behind a noun group are its predicate: an auxiliary before the next comma or clause."""
    for k in range(n, min(n + _PREDICATE, end)):
        if words.kind(k) in ("P", "Q") or words.has(k, "sub", "rel", "conj", "that"):
            return False
        if words.has(k, "aux", "be"):
            return True
    return False


def is_apposition(words: Words, first: int, comma: int) -> bool:
    """``Mary Cole, director of the health department,`` is no report: a name, a comma, and no verb behind it."""
    inner = next((n for n in range(first + 1, comma) if words.text(n) == ","), None)
    if inner is None or any(words.kind(n) not in ("C", "L") for n in range(first, inner)) or words.kind(first) != "C":
        return False
    return not any(
        words.has(n, "aux", "be", "verb") or (words.kind(n) == "L" and words.low(n).endswith("ed"))
        for n in range(first, comma)
    )


def introduces(words: Words, start: int, first: int, comma: int) -> bool:
    """A phrase of time or place opens the sentence, and the verb behind it: ``At one point, she said, he``."""
    return first == start and comma - first <= _INTRODUCTION and words.has(first, "prep", "sub") and comma > first


def behind_insertion(words: Words, cue: Cue, end: int) -> Content | None:
    """The rest of a report that the verb only interrupts: ``The plan, critics say, will fail in spring``."""
    for n in range(cue.last + 1, min(cue.last + 12, end)):
        if words.kind(n) == "Q":
            return None
        if words.text(n) == ",":
            first = n + 1
            continues = words.has(first, "conj") and words.has(first + 1, "aux", "be")  # …, she said, and had been
            if _tells_more(words, first, end):
                return Content(first + 1, end - 1, clause=True)
            if predicate(words, first) and end - first > 1:
                return Content(first, end - 1, clause=True)
            hangs = words.has(first, "conj", "sub", "prep", "rel") or words.low(first).endswith("ing")
            return Content(first, end - 1, clause=True) if end - first > 2 and (continues or not hangs) else None
    return None


def _tells_more(words: Words, first: int, end: int) -> bool:
    """``…, she said, and nobody had called``: ``and``, a subject and its verb."""
    others = any(words.low(n) == "that" for n in range(first + 1, end))  # and the mayor agreed that
    if words.low(first) != "and" or not words.opens_noun_phrase(first + 1) or others:
        return False
    verbal = any(words.has(n, "aux", "be") for n in range(first + 2, min(first + _PREDICATE, end)))
    pronoun = words.has(first + 1, "nominative") and words.kind(first + 2) == "L"
    return verbal or pronoun


def predicate(words: Words, n: int) -> bool:
    """Whether a clause goes on with its verb: ``Prices, economists warn, could double``."""
    return words.has(n, "aux", "be")


def cut(words: Words, content: Content, later: Sequence[Cue], begins: int) -> Content:
    """The report without what a later verb of saying in the same sentence takes over: ``…, adding that``.

    Args:
        words: of the stretch.
        content: the report.
        later: verbs of saying behind the one at hand.
        begins: number of the first word of the clause of the verb.
    """
    stop = content.last + 1
    for other in later:
        if other.first <= content.first or other.first >= stop:
            continue
        before = other.first - 1
        while before > content.first and words.is_adverb(before):
            before -= 1
        if other.use == "ing":
            if words.text(before) == ",":
                stop = before
        elif other.use == "finite":
            stop = min(stop, _taken_over(words, content, other, before))
    for n in range(content.first + 1, stop):
        if words.kind(n) == "Q" and words.text(n - 1) == "," and words.kind(n - 2) != "Q":
            stop = n - 1
            break
        if words.low(n) == "according" and words.low(n + 1) == "to":
            stop = n
            break
    stop = _main_clause(words, content, stop, begins) or stop
    while stop - 1 > content.first and (words.text(stop - 1) in (",", ";", "—", "–", "--") or _hangs(words, stop - 1)):
        stop -= 1
    return Content(content.first, stop - 1, content.quoted, content.clause)


def _main_clause(words: Words, content: Content, stop: int, begins: int) -> int | None:
    """Where the main clause begins behind a subordinate one: ``When he said the plan had failed, they were gone``."""
    while words.has(begins, "conj") or words.is_adverb(begins):
        begins += 1
    if not words.has(begins, "sub") or words.low(begins) in ("that", "than"):
        return None
    for n in range(stop - 2, content.first, -1):
        if words.text(n) == "," and words.opens_noun_phrase(n + 1):
            near = range(n + 2, min(n + 8, stop))
            if not content.clause or any(words.has(k, "aux", "be", "verb") for k in near):
                return n
    return None


def _has_clause(words: Words, first: int, comma: int) -> bool:
    """``By Saturday it had burnt 820 hectares``, ``About half was loose``: a preposition opens a whole clause."""
    if not words.has(first, "prep") or words.has(first, "sub"):
        return False
    for n in range(first + 1, comma):
        if words.text(n) == "," or words.has(n, "rel", "sub", "that", "wh"):
            return False
        if words.has(n, "aux", "be") and n > first + 2:
            return True
    return False


def _hangs(words: Words, n: int) -> bool:
    return words.low(n) in ("and", "but", "while", "as", "or") and words.kind(n) == "L"


def _taken_over(words: Words, content: Content, other: Cue, before: int) -> int:
    """Where a later finite verb ends this report: before its conjunction, or before its own subject."""
    if words.low(before) in ("and", "but"):
        return before
    behind_it = other.last + 1
    governs = words.has(behind_it, "det", "poss", "pron", "that") or words.kind(behind_it) in ("C", "Q")
    if words.text(before) == "," and (
        "z" in other.verb.takes or (governs and not words.has(behind_it, "day", "month"))
    ):
        return before  # …, who endorsed Trump, told delegates
    phrase = subject(words, other, content.first)
    bare = phrase is None or (words.kind(phrase.first) == "L" and not words.opens_noun_phrase(phrase.first))
    if bare and words.low(content.first) == "to":
        return other.first
    if phrase and phrase.first > content.first + 1:
        link = phrase.first - 1
        if words.text(link) in (",", ";", "—", "–", "--"):
            return link
        if words.low(link) in ("and", "but", "while", "as", "though", "although") and words.text(link - 1) in (
            ",",
            ";",
        ):
            return link - 1
    return other.first + 10**6


def before_comma(words: Words, comma: int, start: int, least: int = LEAST) -> Content | None:
    """The report that ends at a comma: ``The plan will fail, critics say``."""
    first = start
    while words.has(first, "conj") or words.text(first) in (",", ";", "—", "–", "--"):
        first += 1
    introduces = words.has(first, "prep", "sub") or words.low(first) == "according" or words.low(first).endswith("ing")
    introduces = introduces and not _has_clause(words, first, comma)
    if comma - first < least or (introduces and not any(words.text(n) == "," for n in range(first, comma))):
        return None
    return Content(first, comma - 1, clause=True)
