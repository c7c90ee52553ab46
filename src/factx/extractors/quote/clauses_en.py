"""What an English verb of saying reports: the words behind it, or those before it."""

from factx.extractors.quote.cues_en import Cue
from factx.extractors.quote.phrases_en import group_from
from factx.extractors.quote.words_en import Words
from factx.values import dataclass

_STEPS = 6
"""Insertions (``on Tuesday``, ``in a statement``) between a verb and what it reports."""
_ASIDE = 12
"""Words between the person spoken to and ``that``."""
LEAST = 3
"""Words of the shortest report that has no verb form of its own to prove it."""


@dataclass(frozen=True, slots=True)
class Content:
    """Words ``first`` to ``last`` that are reported; `quoted`: a quotation stands right behind the verb."""

    first: int
    last: int
    quoted: bool = False
    clause: bool = False


def behind(words: Words, cue: Cue, stop: int) -> Content | None:
    """What stands behind a verb as its report, up to word `stop`: a quotation, a clause, an infinitive, an object."""
    n, takes = cue.last + 1, cue.verb.takes
    passive = cue.use == "passive"
    moved = False
    if "p" in takes and not passive:
        n = _behind_addressee(words, n, stop, takes)
    for _ in range(_STEPS):
        if n >= stop:
            return None
        low, text = words.low(n), words.text(n)
        if words.kind(n) == "Q":
            return Content(n, stop - 1, quoted=True)
        if text == ":":
            n += 1
            moved = False
            if words.kind(n) != "Q":
                return Content(n, stop - 1, clause=True) if "q" in takes and n < stop else None
            continue
        if text in (",", "—", "–", "--"):
            inner = _behind_insertion(words, n, stop)
            if inner is None:
                return None
            n = inner
            continue
        if low == "that" and not takes.isdisjoint("tzZ") and not _is_demonstrative(words, n, stop):
            return Content(n + 1, stop - 1, clause=True) if n + 1 < stop else None
        if low == "to" and _is_infinitive(words, n):
            allowed = ("i" in takes or passive) and not (passive and takes.isdisjoint("tzZi"))
            that = None if allowed else _that_behind(words, n, stop)
            if that is None:
                return Content(n, stop - 1, clause=True) if allowed else None
            n = that  # wrote in a note to clients that
            continue
        if low == "as" and ("a" in takes or (passive and "A" in takes)):
            return Content(n, stop - 1, clause=True)
        if low == "of" and "p" in takes:
            return Content(n + 1, stop - 1, clause=True) if n + 1 < stop else None
        if words.has(n, "wh") and low not in ("when", "where", "who") and "w" in takes:
            return Content(n, stop - 1, clause=True)
        step = _step(words, n, stop)
        if step is None:
            that = _behind_participle(words, n, stop) if moved and not takes.isdisjoint("tzZ") else None
            if that is None:
                break
            step = that
        moved = moved or not words.is_adverb(n) or step > n + 1
        n = step
    if n >= stop or passive:
        return None
    return _bare(words, cue, n, stop, moved)


def _bare(words: Words, cue: Cue, n: int, stop: int, moved: bool) -> Content | None:
    """A clause without ``that``, or an object."""
    takes = cue.verb.takes
    starts = words.opens_noun_phrase(n) or _counts(words, n)
    if (
        cue.verb.group == "show"
        and not moved
        and stop - n > LEAST
        and (words.kind(n) == "N" or _participle(words, n, stop))
    ):
        return Content(n, stop - 1, clause=True)
    if "g" in takes and not moved and words.kind(n) == "L" and words.low(n).endswith("ing"):
        return Content(n, stop - 1)  # reported running out of cots
    if not moved and cue.use == "finite" and _reckons(words, cue, n, stop):
        return Content(n, stop - 1)
    if "i" in takes and not moved and _to_do(words, n, stop):
        return Content(n, stop - 1, clause=True)  # expect the race to tighten
    if "Z" in takes and starts and stop - n >= 2 and _has_verb(words, n, stop):
        return Content(n, stop - 1, clause=True)
    if "z" in takes and (starts or (not moved and words.kind(n) == "L" and not words.has(n, "prep", "conj", "sub"))):
        return Content(n, stop - 1, clause=True) if stop - n >= 2 else None
    if "a" in takes:  # called him “a liar”
        for k in range(n, min(n + 10, stop)):
            if words.kind(k) == "Q":
                return Content(n, k)
            if words.kind(k) == "P":
                break
    if "o" in takes and not moved and (starts or words.kind(n) == "L") and not words.has(n, "conj", "sub"):
        if words.has(n, "obj") and stop - n < LEAST:
            return None
        return Content(n, stop - 1) if stop - n >= 2 else None
    return None


def _behind_participle(words: Words, n: int, stop: int) -> int | None:
    """``said in a statement released on Monday that``: what describes the insertion, up to ``that``."""
    describes = words.kind(n) == "L" and words.low(n).endswith(("ed", "ing")) and words.has(n + 1, "prep", "det", "day")
    return _that_behind(words, n, stop) if describes else None


def _reckons(words: Words, cue: Cue, n: int, stop: int) -> bool:
    """``expects sales of 500 billion won``, ``put the crowd at 1,400``: an object with a number, and no clause."""
    takes = cue.verb.takes
    phrase = group_from(words, n, stop) if "n" in takes or "N" in takes else None
    if phrase is None or (phrase.first == phrase.last and words.has(n, "pron", "obj")):
        return False
    link = phrase.last + 1
    if phrase.last > phrase.head and "n" in takes:  # sales of 500 billion
        return any(words.kind(k) == "N" for k in range(phrase.head + 1, phrase.last + 1))
    if not words.has(link, "prep") or ("N" in takes and words.low(link) != "at"):
        return False
    return any(words.kind(k) == "N" for k in range(link + 1, min(link + 4, stop)))


def _counts(words: Words, n: int) -> bool:
    """``said about 300 people were there``: a number, or what stands before one."""
    return words.kind(n) == "N" or (words.has(n, "prep") and words.kind(n + 1) == "N")


def _to_do(words: Words, n: int, stop: int) -> bool:
    """A noun group and an infinitive."""
    phrase = group_from(words, n, stop)
    return phrase is not None and words.low(phrase.last + 1) == "to" and _is_infinitive(words, phrase.last + 1)


def _participle(words: Words, n: int, stop: int) -> bool:
    """``showed Harlan leading by 3 points``: a name and what it does."""
    if words.kind(n) != "C":
        return False
    return any(words.kind(k) == "L" and words.low(k).endswith("ing") for k in range(n + 1, min(n + 4, stop)))


def _has_verb(words: Words, n: int, stop: int) -> bool:
    """Whether the words are a clause: a finite verb, as far as words alone tell, near their beginning."""
    if words.has(n, "pron") and not words.has(n, "det", "obj"):
        return True
    for k in range(n + 1, min(n + 14, stop)):
        if words.has(k, "rel", "sub", "that"):
            return False
        if words.has(k, "aux", "be") or (words.has(k, "verb") and not words.has(k - 1, "det", "poss", "be")):
            return True
    return False


def _behind_addressee(words: Words, n: int, stop: int, takes: frozenset[str]) -> int:
    """Steps over the person spoken to: ``told CNN``, ``warned the committee that``."""
    if words.kind(n) in ("Q", "P") or words.low(n) in ("that", "of", "to", "about", "how", "why", "whether", "if"):
        return n
    if words.has(n, "obj") and (not words.has(n, "poss") or words.low(n + 1) in ("that", "to")):
        return n + 1
    phrase = group_from(words, n, stop)
    if phrase is None:
        return n
    after = phrase.last + 1
    if after >= stop:
        return after
    that = _that_behind(words, after, stop)
    if that is not None:
        return that
    while words.low(after) == "and" and words.kind(after + 1) in ("C", "L"):
        other = group_from(words, after + 1, stop)
        if other is None:
            break
        after = other.last + 1
    binding = words.kind(after) == "Q" or words.text(after) in (",", ":") or words.has(after, "prep", "day", "wh")
    if binding or words.low(after) in ("that", "to", "of", "not") or words.is_adverb(after):
        return after
    if not takes.isdisjoint("zZ") and words.kind(phrase.first) == "C" and words.has(after, "det", "poss", "pron"):
        return after  # told CNN the plan would fail
    if takes.isdisjoint("zZo"):
        return after
    return phrase.first


def _is_time(words: Words, n: int) -> bool:
    """``this morning``, ``last week``: not ``the morning explosion``."""
    return words.low(n) not in ("the", "a", "an")


def _that_behind(words: Words, n: int, stop: int) -> int | None:
    """``told reporters this morning that``, ``tells KGVO-AM (…) that``: few words of time or place before ``that``."""
    depth = 0
    for k in range(n, min(n + _ASIDE, stop)):
        text = words.text(k)
        if words.low(k) == "that":
            return k
        depth += (text == "(") - (text == ")")
        if depth == 0 and (text in (",", ";", ":", "—") or words.has(k, "aux", "be", "conj", "sub", "pron")):
            return None
    return None


def _behind_insertion(words: Words, n: int, stop: int) -> int | None:
    """Behind a comma: straight to a quotation, or over an insertion that ends with a comma before one or ``that``."""
    if words.kind(n + 1) == "Q":
        return n + 1
    for k in range(n + 1, min(n + 25, stop)):
        if words.text(k) in (",", "—", "–", "--", ":") and (words.kind(k + 1) == "Q" or words.low(k + 1) == "that"):
            return k + 1
    return None


def _is_demonstrative(words: Words, n: int, stop: int) -> bool:
    """``said that was wrong``: still a report, but the word belongs to it. Only without a clause behind it."""
    return n + 1 >= stop or words.text(n + 1) in (",", ".")


def _is_infinitive(words: Words, n: int) -> bool:
    """Whether ``to`` begins an infinitive: a bare word of content behind it, after adverbs."""
    k = n + 1
    while words.is_adverb(k):
        k += 1
    return words.kind(k) == "Q" or (words.kind(k) == "L" and (not words.groups[k] or words.has(k, "be", "aux", "verb")))


def _step(words: Words, n: int, stop: int) -> int | None:
    """Over one adverb, date or prepositional phrase; None where something else stands."""
    if words.is_adverb(n) and not words.has(n, "pron", "prep", "det"):
        return n + 1
    if words.has(n, "day", "month") and words.kind(n) in ("C", "L"):
        k = n + 1
        while words.kind(k) == "N" or words.has(k, "day"):
            k += 1
        return k
    k = n
    while words.has(k, "det", "adv", "time_adj"):
        k += 1
    if k > n and words.has(k, "day") and (k > n + 1 or _is_time(words, n)):  # said earlier this year
        return k + 1
    if words.has(n, "prep"):
        phrase = group_from(words, n + 1, stop)
        if phrase and _counts(words, n) and words.has(phrase.last + 1, "aux", "be"):
            return None
        if phrase is None:
            return n + 1 if words.kind(n + 1) == "L" else None
        return phrase.last + 1
    return None
