"""English noun phrases and subjects without a parser: from the verb to the left, from the verb to the right."""

from dataclasses import dataclass

from factx.extractors.quote.cues_en import Cue
from factx.extractors.quote.frame import Frame, is_person, speaks
from factx.extractors.quote.words_en import Words

_REACH = 45
"""Words that a subject with its appositions may take."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words ``first`` to ``last``; `head` is the last word of its first noun group."""

    first: int
    last: int
    head: int


def group_from(words: Words, first: int, limit: int) -> Phrase | None:
    """The noun group that begins at a word: ``the mayor``, ``Trump campaign manager Kellyanne Conway``."""
    n = first
    if n >= limit:
        return None
    barred = words.has(n, "prep", "conj", "sub", "aux", "be") or not (
        words.opens_noun_phrase(n) or words.kind(n) == "L"
    )
    if barred and not words.has(n, "det", "pron", "poss"):
        return None
    if words.has(n, "pron") and not words.has(n, "det") and words.kind(n + 1) != "C":
        return Phrase(n, n, n)
    while n < limit and _goes_on(words, n, first) and not (words.kind(n) == "Q" and n + 1 >= limit):
        n += 1
    last = n - 1
    if last < first or (last == first and words.has(first, "det") and not words.has(first, "pron")):
        return None
    if (
        words.low(n) == "and"
        and words.kind(first) == "L"
        and words.kind(last) == "L"
        and words.kind(n + 1) in ("L", "C")
    ):
        tail = group_from(words, n + 1, limit)  # investor and practitioner Kai-Fu Lee
        if tail and words.kind(tail.last) == "C":
            return Phrase(first, tail.last, tail.head)
    if (
        words.low(n) in ("of", "for")
        and words.kind(last) != "N"
        and (words.kind(last) == "L" or words.low(n) == "of")
        and words.opens_noun_phrase(n + 1)
    ):
        tail = group_from(words, n + 1, limit)
        if tail:
            return Phrase(first, tail.last, last)
    return Phrase(first, last, last)


def _goes_on(words: Words, n: int, first: int) -> bool:
    kind = words.kind(n)
    if kind == "P":
        return words.text(n) == "&" and words.kind(n + 1) == "C"
    if n == first:
        return True
    if kind in "CN":
        return not words.has(n, "day", "month") or words.kind(n - 1) == "C"
    if kind == "Q":
        return words.kind(n + 1) in ("C", "L") and not words.has(n + 1, "prep", "conj", "aux", "be")
    if words.has(n, "particle") and words.kind(n + 1) == "C" and words.low(n) != "of":
        return True
    if (words.has(n, "verb") or words.low(n).endswith("ed")) and not words.has(n - 1, "det", "poss"):
        return False
    if words.has(n, "prep", "conj", "sub", "rel", "aux", "be", "wh", "det", "poss", "obj") or words.is_adverb(n):
        return words.low(n - 1) in ("the", "a", "an") and words.is_adverb(n)
    return not words.has(n, "pron")


def group_to(words: Words, last: int, floor: int) -> Phrase | None:
    """The noun group that ends at a word, with its ``of``, ``for`` and ``and`` parts to the left."""
    first = _group_start(words, last, floor)
    if first is None:
        return None
    head = last
    for _ in range(4):
        link = first - 1
        if link <= floor:
            break
        if (
            words.has(link, "prep")
            and not words.has(link, "sub")
            and not words.has(link - 1, "sub", "conj", "prep", "aux", "be")
            and words.kind(link - 1) in ("L", "C", "N")
        ):
            if words.is_adverb(link - 1):
                break
            outer = _group_start(words, link - 1, floor)
            if outer is None or not (words.opens_noun_phrase(outer) or _bare_plural(words, outer, link, floor)):
                break
            first, head = outer, link - 1
            continue
        joins = words.low(link) == "and" and words.kind(link - 1) in ("C", "L") and words.kind(first) in ("C", "L")
        if joins and (words.kind(first) == "C") == (words.kind(link - 1) == "C"):
            outer = _group_start(words, link - 1, floor)
            if outer is None or (words.kind(outer) != "C" and not words.opens_noun_phrase(outer)):
                break
            first = outer
            continue
        break
    return Phrase(first, last, head)


def _bare_plural(words: Words, first: int, link: int, floor: int) -> bool:
    """Whether words before a preposition are people without an article: ``critics of the mayor``."""
    begins = first == floor or words.kind(first - 1) in ("P", "Q") or words.has(first - 1, "conj", "sub", "that")
    return begins and words.low(link - 1).endswith("s")


def _group_start(words: Words, last: int, floor: int) -> int | None:
    n = last
    if n < floor or words.kind(n) in ("P", "") or words.has(n, "prep", "conj", "sub", "aux", "be"):
        return None
    if words.has(n, "obj") and not words.has(n, "pron"):
        return None
    if words.has(n, "nominative"):
        return n
    if words.has(n, "pron") and words.kind(n - 1) != "C" and not words.has(n - 1, "det", "poss"):
        return n
    while n > floor and last - n < 12:
        left = n - 1
        kind = words.kind(left)
        if words.has(n, "det", "poss") and not (words.has(left, "det") and words.has(n, "det")):
            break
        if kind == "P":
            if words.text(left) == "&":
                n = left
                continue
            break
        if kind == "Q":
            break
        if (
            words.has(left, "particle")
            and words.low(left) != "of"
            and words.kind(n) == "C"
            and words.kind(left - 1) == "C"
        ):
            n = left
            continue
        if words.has(left, "prep", "conj", "sub", "rel", "aux", "be", "wh", "obj") and not words.has(
            left, "det", "poss"
        ):
            break
        if words.is_adverb(left) or (words.has(left, "pron") and not words.has(left, "det", "poss")):
            break
        if words.has(left, "day", "month") and kind == "C" and words.kind(n) == "C":
            break
        n = left
    return n


def subject(words: Words, cue: Cue, floor: int) -> Phrase | None:
    """Who does the saying, left of a verb; None where nobody stands there.

    Args:
        words: of the stretch.
        cue: the verb.
        floor: number of the first word that may belong to it (behind a quotation, the start of the sentence).
    """
    floor = max(floor, cue.first - _REACH)
    n = _before_verb(words, cue.first - 1, floor)
    if n < floor:
        return None
    if cue.use in ("ing", "infinitive") or words.has(n, "conj", "sub"):
        return first_subject(words, floor, cue.first, latest=cue.use != "ing")
    if words.has(n, "rel") and words.low(n) in ("who", "which", "that"):
        k = n - 1
        while k > floor and words.text(k) in (",", ")"):
            k -= 1
        return group_to(words, k, floor)
    if words.text(n) in (",", ")", "—", "–", "--"):
        return _before_insertion(words, n, floor)
    phrase = group_to(words, n, floor)
    if phrase and phrase.first == phrase.last and words.has(phrase.first, "day", "month"):
        return first_subject(words, floor, cue.first)
    if phrase and _bare_plural(words, phrase.first, phrase.head + 1, floor):
        return phrase
    if phrase is None or (words.kind(phrase.head) == "L" and not words.opens_noun_phrase(phrase.first)):
        return first_subject(words, floor, cue.first) or phrase
    return phrase


def _before_verb(words: Words, n: int, floor: int) -> int:
    """The last word before auxiliaries, adverbs and chains like ``went on to``."""
    while n >= floor:
        if words.has(n, "aux", "be") or words.is_adverb(n):
            n -= 1
        elif words.has(n, "day") and not (words.has(n - 1, "det", "poss") and n - 1 == floor):
            n = _before_time(words, n, floor)
        else:
            break
    return n


def _before_time(words: Words, n: int, floor: int) -> int:
    """Steps over ``on Tuesday``, ``last week``, ``this year``."""
    while n > floor and (words.has(n, "day", "month") or words.kind(n) == "N"):
        n -= 1
    while n > floor and (words.has(n, "det") or words.is_adverb(n) or words.has(n, "time_adj")):
        n -= 1
    return n - 1 if words.has(n, "prep") and n > floor else n


def _before_insertion(words: Words, n: int, floor: int) -> Phrase | None:
    """The subject before an insertion between commas, brackets or dashes: ``Kim, 45, a baker in Ohio, said``."""
    if words.text(n) == ")":
        k = n
        while k > floor and words.text(k) != "(":
            k -= 1
        k -= 1
        if k < floor:
            return None
        if words.text(k) == ",":
            return _before_insertion(words, k, floor)
        return group_to(words, k, floor)
    return first_subject(words, floor, n + 1)


def first_subject(words: Words, start: int, stop: int, *, latest: bool = True) -> Phrase | None:
    """The first noun group of the last (or first) clause in ``[start, stop)`` that begins with one.

    Introductions (``In Ohio,``, ``Speaking to reporters,``) are left out.
    """
    openings = _openings(words, start, stop)
    for opening in reversed(openings) if latest else openings:
        phrase = group_from(words, opening, stop)
        if phrase and (words.kind(phrase.first) != "L" or words.opens_noun_phrase(phrase.first)):
            return phrase
    return None


def _openings(words: Words, start: int, stop: int) -> list[int]:
    """Where a clause may begin: at the start, behind an introduction, behind ``, and`` and the like."""
    found: list[int] = []
    n, depth = start, 0
    fresh = True
    while n < stop:
        text = words.text(n)
        depth += (text == "(") - (text == ")")
        if depth == 0 and fresh and text not in (",", "—", "–", "--", ":", ";"):
            while (
                n < stop and (words.has(n, "conj", "intro") or words.is_adverb(n)) and not words.has(n, "det", "pron")
            ):
                n += 1
            if words.text(n) == ",":
                continue
            if n < stop and words.opens_noun_phrase(n) and not _is_participle(words, n):
                found.append(n)
                fresh = False
            elif words.has(n, "sub"):
                n += 1
                fresh = True
                found += [n] if words.opens_noun_phrase(n) and not found else []
                fresh = False
                n = _comma(words, n, stop)
                fresh = True
                continue
            else:  # an introduction (In Ohio, Speaking to reporters,) runs to its comma
                n = _comma(words, n, stop)
                fresh = True
                continue
        elif depth == 0 and text in (";", ":"):
            fresh = True
        elif depth == 0 and text == "," and words.low(n + 1) in ("and", "but", "while", "so", "though", "although"):
            fresh = words.opens_noun_phrase(n + 2) and words.text(n + 3) != ","
            n += 1
        n += 1
    return found


def _is_participle(words: Words, n: int) -> bool:
    """Whether a sentence begins with a participle: ``Backed by the mayor,``, ``Saying that``."""
    follows = words.has(n + 1, "prep", "det", "poss", "that", "pron", "sub")
    return words.low(n).endswith(("ing", "ed")) and follows and not words.has(n, "det")


def _comma(words: Words, n: int, stop: int) -> int:
    depth = 0
    while n < stop:
        text = words.text(n)
        depth += (text == "(") - (text == ")")
        if depth == 0 and text in (",", "—", "–", "--") and not (words.kind(n + 1) == "N" and words.text(n + 2) == ","):
            return n + 1
        n += 1
    return stop


def naming(frame: Frame, words: Words, phrase: Phrase) -> tuple[int, int]:
    """The words that name the speaker: the person (or organisation) at the head of a phrase, else the phrase itself."""
    start, end = words.starts[phrase.first], words.ends[phrase.last]
    head_start, head_end = words.starts[phrase.head], words.ends[phrase.head]
    inside = [m for m in frame.named(start, end) if speaks(m)]
    for mention in inside:
        if mention.start < head_end and head_start < mention.end:
            return mention.start, mention.end
    for mention in inside:
        if is_person(mention) and mention.start >= head_start and not _hangs_on(words, phrase, mention.start):
            return mention.start, mention.end
    if not inside and words.text(phrase.last + 1) == ",":  # The jury president, director Ricardo Tavares,
        stop = next(
            (n for n in range(phrase.last + 2, min(phrase.last + 12, len(words))) if words.text(n) == ","), None
        )
        if stop and words.low(phrase.last + 2) not in ("who", "which", "whose"):
            beside = [m for m in frame.named(words.starts[phrase.last + 2], words.ends[stop - 1]) if is_person(m)]
            if beside and beside[-1].end == words.ends[stop - 1]:
                return beside[-1].start, beside[-1].end
    text = frame.text
    if words.has(phrase.head, "speech"):  # Trump’s response: “…”
        owner = next((n for n in range(phrase.head - 1, phrase.first - 1, -1) if words.low(n).endswith("'s")), None)
        if owner is not None:
            return start, words.ends[owner] - 2
    end = words.ends[phrase.head] if phrase.head < phrase.last and words.kind(phrase.head) == "C" else end
    if text[start:end].endswith(("’s", "'s")):
        end -= 2
    return start, end


def _hangs_on(words: Words, phrase: Phrase, start: int) -> bool:
    """``a spokesman for Kim``, ``supporters of Kim``: a person behind a preposition is not who speaks."""
    n = phrase.head + 1
    while n <= phrase.last and words.starts[n] < start:
        if words.has(n, "prep"):
            return True
        n += 1
    return False
