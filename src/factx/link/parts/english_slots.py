"""The causes that English sentences tell: ``because of``, ``died of``, ``the cause was``, ``blamed on``."""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.english import Word, lowered
from factx.link.clause.english_forms import BE
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.link.parts import english_back
from factx.link.parts.english_clefts import clefts
from factx.link.parts.english_spans import (
    ACROSS,
    LENGTH,
    end_of,
    held,
    nominal,
    opening,
    start_of,
)
from factx.link.parts.slot import Slot, cause
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

_AFTER_OUTCOME = 14
"""Words between an outcome and the preposition of its cause (``left the drama over``, ``died at home of``)."""
_OF = frozenset({"by", "from", "in", "of"})
_LOOSE = frozenset({"after", "as", "over", "when", "while"})
_IN_TIME = frozenset({"death", "missing"})
"""Outcomes of which ``after`` and ``when`` tell the time and no cause."""
_GAP = "…"
"""Stands in a cue for the words of the outcome: ``traced … to``."""
_NOUN = 5
"""Words from a form of be to the noun of cause behind it (was the most likely cause)."""
_ANIMATE = frozenset({"person", "group"})
"""Classes of subjects that do something: what they do has other causes."""
_OBJECT = ("noun", "det", "num")


_Cue = tuple[tuple[str, ...], str, bool]
"""Its words, where the words of the cause stand, and whether it tells one outright."""


class _Cues(NamedTuple):
    begun: Begun[list[_Cue]]
    nouns: frozenset[str]
    saying: frozenset[str]


@cache
def _cues(rules: RuleSet) -> _Cues:
    by_first: dict[str, list[_Cue]] = {}
    rows = rules.lexicon("en", "slot_cue").rows
    for row in sorted(rows, key=lambda row: -len(row["surface"])):
        words = tuple(row["surface"].split())
        by_first.setdefault(words[0], []).append((words, row["filler"], row["sure"] == "yes"))
    return _Cues(
        Begun(lambda form: by_first.get(lowered(form))),
        frozenset(row["surface"] for row in rows if row["filler"] == "noun"),
        frozenset(form for row in rules.lexicon("en", "cue_verb").rows for form in row["en"].split("|")),
    )


@cache
def _subjects(rules: RuleSet) -> frozenset[str]:
    """First words of what a cause does to what comes of it (sank, halted)."""
    rows = rules.lexicon("en", "slot_cue").rows
    return frozenset(row["surface"].split()[0] for row in rows if row["filler"] == "subject")


def read(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    """The causes of a sentence, sure ones first.

    Args:
        sentence: to be read.
        asked: concepts whose cause a bare preposition may tell.
    """
    clefted = clefts(sentence, asked, _subjects(sentence.rules))
    found = [*english_back.read(sentence), *_by_cue(sentence), *clefted, *_by_outcome(sentence, asked)]
    yield from sorted(found, key=lambda slot: not slot.sure)


def _by_cue(sentence: SentenceView) -> Iterator[Slot]:
    words, cues = sentence.words, _cues(sentence.rules)
    for n, listed in cues.begun.among(sentence.forms):
        for parts, side, sure in listed:
            last = _matched(words, n, parts)
            if last is None:
                continue
            slot = _of_cue(sentence, n, last, side, sure)
            if slot is not None:
                yield slot
            break


def _of_cue(sentence: SentenceView, n: int, last: int, side: str, sure: bool) -> Slot | None:
    if side == "subject":
        return _of_subject(sentence, n, last, sure)
    return _of_side(sentence.words, n, last, side, sure, _cues(sentence.rules).saying)


def _matched(words: Sequence[Word], n: int, parts: Sequence[str]) -> int | None:
    """Where the words of a cue that begins at `n` end, or None; a gap in it is passed inside the clause."""
    for part in parts:
        if part == _GAP:
            continue
        if n < len(words) and words[n].low == part:
            n += 1
            continue
        if _GAP not in parts or part == parts[0]:
            return None
        found = next((k for k in range(n, min(n + ACROSS, len(words))) if words[k].low == part), None)
        if found is None or any(words[k].kind == "stop" for k in range(n, found)):
            return None
        n = found + 1
    return n


def _of_subject(sentence: SentenceView, n: int, last: int, sure: bool) -> Slot | None:
    """``A power cut halted trains``: an inanimate subject of an active verb with an object."""
    words, saying = sentence.words, _cues(sentence.rules).saying
    if n == 0 or last >= len(words) or words[last].kind not in _OBJECT or words[n - 1].low in (*BE, "to"):
        return None
    if words[n - 1].low == "what" or (words[n].low.endswith("ing") and words[n - 1].low == ","):
        return None  # a whole clause does it, and not its last noun
    end, relative = n, False
    while end > 0 and (words[end - 1].kind in ("adv", "aux") or words[end - 1].low in ("that", "which", ",")):
        end -= 1
        relative = relative or words[end].low in ("that", "which")
    while end > 0 and words[end - 1].kind == "conj":
        end -= 1
    first = nominal(words, end) if relative else opening(words, end, saying)
    if any(words[k].low in ("no", "not", "neither") for k in (first - 1, first) if k >= 0):
        return None
    head = next((k for k in range(first, end) if words[k].kind in ("prep", "rel")), end)
    if head <= first or any(words[k].kind == "pron" for k in range(first, head)):
        return None
    start, stop = words[first].start, words[head - 1].end
    if any(_is_party(m, sentence.start) for m in sentence.of_kind("entity") if m.start < stop and start < m.end):
        return None
    inside = [hit for hit in sentence.hits if start <= hit.start and hit.end <= stop]
    if not inside or inside[-1].cls in _ANIMATE:
        return None
    return cause(words, (first, end), [(n, end_of(words, last))], sure)


def _is_party(mention: Mention, begins: int) -> bool:
    """A name of somebody who acts; a lone capital that a sentence begins with makes no place (``Sparks from``)."""
    value = mention.value
    if not isinstance(value, EntityValue):
        return False
    return value.type in ("PERSON", "ORG") or (value.type == "PLACE" and mention.start > begins)


def _of_side(words: Sequence[Word], n: int, last: int, side: str, sure: bool, saying: Collection[str]) -> Slot | None:
    if side == "after":
        if (
            words[last - 1].low == "to"
            and words[n].low == "due"
            and n
            and words[n - 1].low in BE
            and _bare_verb(words, last)
        ):
            return None  # is due to · fly home
        end = end_of(words, last)
        rest = end + 1 if end < len(words) and words[end].low == "," else end
        told = [(0, last), (rest, len(words))] if n < 3 else [(start_of(words, n), last)]
        return cause(words, (last, end), told, sure)
    if side == "finding":
        return cause(words, (last, end_of(words, last)), [], sure)
    if side == "before":
        end = n
        while end > 0 and (words[end - 1].low in BE or words[end - 1].kind in ("aux", "adv")):
            end -= 1
        if end and words[end - 1].kind == "conj":
            return None  # flooding roads and buildings and causing landslides
        return cause(words, (opening(words, end, saying), end), [(last, end_of(words, last))], sure)
    if side == "object":  # blamed a power cut for the delay
        if words[n].kind != "verb" or (n and words[n - 1].low in BE):
            return None
        end = end_of(words, last)
        stop = next((k for k in range(last, end) if words[k].low == "for"), end)
        return cause(words, (last, stop), [(stop, end)] if stop < end else [], sure)
    subject = _subject_before(words, n, saying)
    if subject is not None:
        return cause(words, subject, [(n, end_of(words, n))], sure)
    verb = next((k for k in range(last, min(last + LENGTH, len(words))) if words[k].low in BE), None)
    if verb is None or any(words[k].kind == "stop" for k in range(last, verb)):
        return None
    return cause(words, (verb + 1, end_of(words, verb + 1)), [(n, verb)] if verb > last else [], sure)


def _bare_verb(words: Sequence[Word], n: int) -> bool:
    return n < len(words) and words[n].kind not in ("det", "num") and words[n].verb == words[n].low


def _subject_before(words: Sequence[Word], n: int, saying: Collection[str]) -> tuple[int, int] | None:
    """``A cracked pipe was the cause``: what stands before a form of be and a noun of cause."""
    k = n - 1
    while k >= 0 and words[k].kind in ("det", "adv", "noun") and not words[k].verb and n - k <= _NOUN:
        k -= 1
    if k < 1 or words[k].low not in BE:
        return None
    end = k - 1 if words[k - 1].low in ("have", "had", "has") else k
    first = opening(words, end, saying)
    return (first, end) if first < end and words[first].kind != "pron" else None


def _by_outcome(sentence: SentenceView, asked: Collection[str]) -> Iterator[Slot]:
    words = sentence.words
    for hit in sentence.hits:
        if hit.concept not in asked:
            continue
        n = next((k for k, word in enumerate(words) if word.end >= hit.end), len(words))
        begins = next((k for k, word in enumerate(words) if word.start >= hit.start), n)  # came · off the rails
        if n >= len(words) or not (words[begins].verb or words[n].verb or words[n].low in ("dead", "down")):
            continue
        for k in range(n + 1, min(n + 1 + _AFTER_OUTCOME, len(words))):
            low = words[k].low
            told = (low in _LOOSE and hit.concept not in _IN_TIME) or (
                low in _OF and (k <= n + 2 or (low == "of" and _apart(sentence, words[k - 1])))
            )
            end = (held(words, k + 1) if low == "in" else end_of(words, k + 1)) if told else 0
            if low == "by" and _somebody(sentence, words, k + 1, end):
                break  # fired · by the board
            slot = cause(words, (k + 1, end), [(n, n + 1)], low in _OF and low != "in") if told else None
            if slot is not None:
                yield slot._replace(effect=((hit.start, hit.end),), bare=low in ("of", "from", "in"))
            if told and low != "in":
                break
            if words[k].verb:
                break


def _somebody(sentence: SentenceView, words: Sequence[Word], first: int, end: int) -> bool:
    """The first word that is known behind ``by`` is one for people or a body."""
    if first >= end:
        return False
    start, stop = words[first].start, words[end - 1].end
    known = next((hit for hit in sentence.hits if start <= hit.start and hit.end <= stop), None)
    return known is not None and known.cls in _ANIMATE


def _apart(sentence: SentenceView, before: Word) -> bool:
    """Whether ``of`` belongs to no noun before it: behind a comma or a day (``died on Saturday of hypothermia``)."""
    return before.low == "," or any(m.start < before.end <= m.end for m in sentence.of_kind("date"))
