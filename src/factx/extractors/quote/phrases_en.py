"""English noun phrases without a parser, and the words in them that name a speaker."""

from factx.extractors.quote.frame import Frame, is_person, speaks
from factx.extractors.quote.words_en import Words
from factx.models.mention import Mention
from factx.values import dataclass

_APPOSED = frozenset({",", ".", ";", "—", "–"})
"""What ends an apposition: ``said the mayor, Anna Lind.``"""
_OWNERS = frozenset(("his", "her", "its", "their", "my", "our"))


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
    bare = last == first and words.has(first, "det") and not words.has(first, "pron")
    if last < first or (bare and words.low(n) != "of"):  # hundreds of people
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
            titled = outer is not None and words.kind(outer) == "L" and words.kind(link - 1) == "C"
            if outer is None or not (
                titled or words.opens_noun_phrase(outer) or bare_plural(words, outer, link, floor)
            ):
                break
            first, head = outer, link - 1
            continue
        joins = words.low(link) == "and" and words.kind(link - 1) in ("C", "L") and words.kind(first) in ("C", "L")
        if joins and (words.kind(first) == "C") == (words.kind(link - 1) == "C"):
            outer = _group_start(words, link - 1, floor)
            opens = outer is not None and (words.kind(outer) == "C" or words.opens_noun_phrase(outer))
            if outer is None or not (opens or bare_plural(words, outer, link, floor)):
                break
            first = outer
            continue
        break
    return Phrase(first, last, head)


def bare_plural(words: Words, first: int, link: int, floor: int) -> bool:
    """Whether words before a preposition are people without an article: ``critics of the mayor``."""
    begins = first == floor or words.kind(first - 1) in ("P", "Q") or words.has(first - 1, "conj", "sub", "that")
    return begins and (words.low(link - 1).endswith("s") or words.has(link - 1, "plural"))


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


def naming(frame: Frame, words: Words, phrase: Phrase) -> tuple[int, int]:
    """The words that name the speaker: the person (or organisation) at the head of a phrase, else the phrase itself."""
    start, end = words.starts[phrase.first], words.ends[phrase.last]
    head_start, head_end = words.starts[phrase.head], words.ends[phrase.head]
    inside = [m for m in frame.named(start, end) if speaks(m) and not _owns(frame.text, m.start, m.end, head_start)]
    for mention in inside:
        if mention.start < head_end and head_start < mention.end:
            person = _titled(words, inside, mention.end, phrase)
            return person or (mention.start, mention.end)
    for mention in inside:
        if is_person(mention) and mention.start >= head_start and not _hangs_on(words, phrase, mention.start):
            return mention.start, mention.end
    if not inside and words.text(phrase.last + 1) == ",":  # The jury president, director Ricardo Tavares,
        stop = next(
            (n for n in range(phrase.last + 2, min(phrase.last + 12, len(words))) if words.text(n) in _APPOSED), None
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


def _titled(words: Words, inside: list[Mention], end: int, phrase: Phrase) -> tuple[int, int] | None:
    """The person whose title begins with the body named first: ``Bank of Korea Senior Deputy Governor Yoon said``."""
    last = inside[-1]
    if not is_person(last) or last.end != words.ends[phrase.last] or last.start <= end:
        return None
    between = range(words.at(end), words.at(last.start))
    titled = all(words.kind(n) in "CL" and not words.has(n, "prep", "conj") for n in between)
    return (last.start, last.end) if titled and not words.text(words.at(end) - 1).endswith(("'s", "’s")) else None


def _owns(text: str, start: int, end: int, head: int) -> bool:
    """``Hayes's lawyer``, ``his lawyer``: whoever owns the head of a phrase does not speak."""
    return end < head and (text.startswith(("'s ", "’s ", "' ", "’ "), end) or text[start:end].lower() in _OWNERS)


def _hangs_on(words: Words, phrase: Phrase, start: int) -> bool:
    """``a spokesman for Kim``, ``supporters of Kim``: a person behind a preposition is not who speaks."""
    n = phrase.head + 1
    while n <= phrase.last and words.starts[n] < start:
        if words.has(n, "prep"):
            return True
        n += 1
    return False
