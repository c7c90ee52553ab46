"""Who does the saying in English: the subject to the left of a verb, without a parser."""

from factx.extractors.quote.cues_en import Cue, passed_on
from factx.extractors.quote.phrases_en import Phrase, bare_plural, group_from, group_to
from factx.extractors.quote.words_en import Words

_REACH = 45
"""Words that a subject with its appositions may take."""


def subject(words: Words, cue: Cue, floor: int) -> Phrase | None:
    """Who does the saying, left of a verb; None where nobody stands there.

    Args:
        words: of the stretch.
        cue: the verb.
        floor: number of the first word that may belong to it (behind a quotation, the start of the sentence).
    """
    floor = max(floor, cue.first - _REACH)
    passive = passed_on(words, cue.first) if cue.verb.form == "ing" else None
    n = _before_verb(words, cue.first - 1 if passive is None else passive, floor)
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
    whole = _described(words, phrase, floor) if phrase else None
    if whole:
        return whole
    if phrase and phrase.first == phrase.last and words.has(phrase.first, "day", "month"):
        return first_subject(words, floor, cue.first)
    if phrase and bare_plural(words, phrase.first, phrase.head + 1, floor):
        return phrase
    joined = next((k for k in range(phrase.first, phrase.last) if words.low(k) == "and"), None) if phrase else None
    if phrase and joined and bare_plural(words, phrase.first, joined, floor):
        return phrase  # officials and state media said
    if phrase is None or (words.kind(phrase.head) == "L" and not words.opens_noun_phrase(phrase.first)):
        return first_subject(words, floor, cue.first) or phrase
    return phrase


def _described(words: Words, phrase: Phrase, floor: int) -> Phrase | None:
    """``Hundreds of people rushing to escape a wildfire said``: not the object of what describes them."""
    comma = next((k for k in range(phrase.first - 1, floor, -1) if words.text(k) == ","), floor)
    return _described_from(words, phrase, floor) or (_described_from(words, phrase, comma) if comma > floor else None)


def _described_from(words: Words, phrase: Phrase, floor: int) -> Phrase | None:
    while floor < phrase.first and (words.has(floor, "conj") or words.kind(floor) == "P"):
        floor += 1
    group = group_from(words, floor, phrase.first)
    if group is None or group.last + 1 >= phrase.first:
        return None
    last = group.last
    tail = group_from(words, last + 2, phrase.first) if words.low(last + 1) == "of" else None
    if tail:
        last = tail.last
    if last > group.first and words.low(last).endswith("ing"):
        last -= 1
    link = last + 1
    adjective = words.has(last, "adjective") and words.has(link, "prep")  # people familiar with the matter
    last -= adjective and last > group.first
    describes = words.low(link).endswith("ed") and words.has(link + 1, "prep")
    if not (words.low(link).endswith("ing") or describes or adjective):
        return None
    between = range(link, phrase.first)
    if any(words.kind(k) in ("P", "Q") or words.has(k, "aux", "be", "sub", "rel") for k in between):
        return None
    return Phrase(group.first, last, min(group.head, last))


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
        if words.text(k) == "." and k - 1 > floor:  # BlackBerry Ltd. (NASDAQ: BBRY) said
            k -= 1
        return group_to(words, k, floor)
    return (
        _inserted(words, n, floor)
        or _apposed(words, n, floor)
        or _aged(words, n, floor)
        or first_subject(words, floor, n + 1)
    )


def _inserted(words: Words, n: int, floor: int) -> Phrase | None:
    """``A spokeswoman for the group, Tuva Lind, said``: the name that tells who somebody described is."""
    name = group_to(words, n - 1, floor)
    if name is None or name.last != n - 1 or name.last == name.first or words.text(name.first - 1) != ",":
        return None
    capitals = all(words.kind(k) == "C" and not words.groups[k] for k in range(name.first, n))
    described = first_subject(words, floor, name.first - 1) if capitals and words.kind(name.first - 2) == "L" else None
    return Phrase(described.first, name.last, name.head) if described else None


def _aged(words: Words, n: int, floor: int) -> Phrase | None:
    """``chief executive Noh Eun-seop, 58, said``: the name before an age, whatever stands before it."""
    if words.kind(n - 1) != "N" or words.text(n - 2) != "," or n - 3 < floor:
        return None
    name = group_to(words, n - 3, floor)
    return name if name and words.kind(name.last) == "C" else None


def _apposed(words: Words, n: int, floor: int) -> Phrase | None:
    """``…, Jay Tracy, a spokesman at the base, said``: a name between commas before what explains it."""
    for _ in range(3):
        m = n - 1
        while m > floor and words.text(m) != "," and n - m < 20:
            m -= 1
        if m <= floor or words.text(m) != ",":
            return None
        name = group_to(words, m - 1, floor)
        if name and words.kind(name.first) == "C" and words.kind(name.last) == "C" and name.first - 1 > floor:
            explains = words.has(m + 1, "det") or words.low(m + 1) in ("who", "whose") or words.kind(m + 1) == "N"
            if words.text(name.first - 1) == "," and explains:
                return name
        n = m
    return None


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
