"""What a chain of capitalised words holds: titles, demonyms, listed names, and the type that its words tell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from factx.extractors.entity.enwords import Word
from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Entry
from factx.extractors.entity.words_en import EnglishWords
from factx.models.mention import EntityType

_PAIR = 2
_OPENED = 3
"""Words of the longest place that its first word tells (Lake Garam, Port Selwyn)."""
KOREAN_PLACE = regex.compile(r"\p{Lu}\p{Ll}{2,}-(?:dong|gu|gun|si|eup|myeon|ri|ro|gil)$")
Listed = dict[tuple[int, int], tuple[Entry, ...]]


@dataclass(slots=True)
class Segment:
    """A piece of a chain that is one name or none.

    Attributes:
        words: its words.
        first: index of its first word in the sentence.
        titled: a title stands before it.
    """

    words: Sequence[Word]
    first: int
    titled: bool = False

    @property
    def start(self) -> int:
        """Offset of its first character."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Offset after its last character."""
        return self.words[-1].end

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(word.text for word in self.words)


def segments(words: Sequence[Word], first: int, last: int, lists: EnglishWords, listed: Listed) -> Iterator[Segment]:
    """A chain cut at titles, after demonyms, and at ``of`` and ``and`` where they join no name."""
    n = first
    begin = first
    titled = False
    while n < last:
        cover = _longest_listed(words, n, last, listed)
        ranked = words[n].text in lists.letter_ranks and n + 1 < last and words[n + 1].text in lists.given
        size = 1 if ranked or words[n].text in lists.courtesy else _role(words, n, last, lists)
        if size and not (cover and cover > size):
            before = n
            while before > begin and _is_portfolio(words[before - 1], lists, listed):
                before -= 1
            if begin < before:
                yield from _cut(words, begin, before, titled, lists, listed)
            n += size
            begin, titled = n, True
            while begin < last and words[begin].text in lists.joints:
                begin += 1
                titled = False
            behind = _portfolio(words, begin, last, lists) if not titled else begin
            begin, titled = behind, titled or behind > begin
            n = begin
            continue
        month = words[n].text.lower().rstrip(".") in lists.calendar and n and words[n - 1].kind == "num"
        if not cover and (words[n].text.lower() in lists.weekdays or month):  # 13 September Min Ga-ram
            if begin < n:
                yield from _cut(words, begin, n, titled, lists, listed)
            n += 1
            while n < last and words[n].text in lists.joints:  # on Sunday in Eunsan County
                n += 1
            begin, titled = n, False
            continue
        named = last - n > _PAIR and words[last - 1].text in lists.national_bodies
        if n == begin and not cover and not named and (skip := _demonym(words, n, last, lists)):
            n = begin = n + skip
            continue
        n += cover or 1
    if begin < last:
        yield from _cut(words, begin, last, titled, lists, listed)


def _is_portfolio(word: Word, lists: EnglishWords, listed: Listed) -> bool:
    """``Farm Commissioner``, ``Agriculture Secretary``: an ordinary word before a title belongs to it."""
    return (
        word.is_cap
        and word.text.lower() in lists.common
        and word.text not in lists.heads
        and (word.start, word.end) not in listed
    )


def _portfolio(words: Sequence[Word], begin: int, last: int, lists: EnglishWords) -> int:
    """Where the person begins in ``Minister of Agriculture Noh Eun-ha``: behind ordinary words."""
    n = begin
    while n < last and (words[n].text.lower() in lists.common or words[n].text in ("and", "&")):
        n += 1
    if n == begin or n + 1 >= last:
        return begin
    korean = words[n].text in lists.surnames and "-" in words[n + 1].text
    return n if korean or words[n].text in lists.given else begin


def _role(words: Sequence[Word], n: int, last: int, lists: EnglishWords) -> int:
    if words[n].text not in lists.role_heads:
        return 0
    for size in range(min(lists.longest_role, last - n), 0, -1):
        text = " ".join(word.text for word in words[n : n + size])
        if text in lists.roles and words[n].is_cap and words[n + size - 1].is_cap:
            return size
    return 0


def _demonym(words: Sequence[Word], n: int, last: int, lists: EnglishWords) -> int:
    if n + 1 < last and f"{words[n].text} {words[n + 1].text}" in lists.demonyms:
        return 2
    return 1 if words[n].text in lists.demonyms else 0


def _longest_listed(words: Sequence[Word], n: int, last: int, listed: Listed) -> int:
    for end in range(last, n, -1):
        if (words[n].start, words[end - 1].end) in listed:
            return end - n
    return 0


def _cut(
    words: Sequence[Word], first: int, last: int, titled: bool, lists: EnglishWords, listed: Listed
) -> Iterator[Segment]:
    """``University of Seoul`` stays whole, ``Microsoft and Apple`` does not."""
    begin = n = first
    while n < last:
        if n > begin and _behind_corporate(words, begin, n, lists, listed):  # Pennington Stores Inc Q2
            yield Segment(words[begin:n], begin, titled)
            begin, titled = n, False
        if words[n].text in lists.joints and n > begin:
            covered = any(
                (words[a].start, words[b - 1].end) in listed for a in range(begin, n) for b in range(n + 1, last + 1)
            )
            whole = words[n].text == "and" and (words[begin].start, words[n - 1].end) in listed
            if not covered and (whole or not _holds(words, begin, n, last, lists)):
                yield Segment(words[begin:n], begin, titled)
                while n < last and words[n].text in lists.joints:
                    n += 1
                begin, titled = n, False
                continue
        n += 1
    while last > begin and words[last - 1].text in lists.joints:
        last -= 1
    if begin < last:
        yield Segment(words[begin:last], begin, titled)


def _behind_corporate(words: Sequence[Word], begin: int, n: int, lists: EnglishWords, listed: Listed) -> bool:
    """Capitals behind the ending of a company's name are no part of it."""
    ends = words[n - 1].text in lists.corporate and words[n].text not in lists.corporate
    return ends and words[n].kind == "caps" and not any((w.start, words[n].end) in listed for w in words[begin:n])


def _holds(words: Sequence[Word], begin: int, at: int, last: int, lists: EnglishWords) -> bool:
    """Whether ``of`` (``for``, ``and``) at this place lies inside one name."""
    heads = [n for n in range(begin, at) if words[n].text in lists.heads]
    if not heads and words[at].text != "and":
        return False
    if words[at].text == "and" and words[at + 1].text == "the":
        return False  # Congress and the Labour Party
    if words[at].text == "of":
        return heads[-1] == at - 1
    if words[at].text == "for":
        return heads[-1] == at - 1 and lists.heads[words[at - 1].text] == "ORG"
    if words[at].text == "and" and words[last - 1].text in lists.endings:
        before = range(begin, at)
        if all(words[n].text.lower() in lists.common for n in before):
            return True
        closed = words[last - 1].text not in lists.corporate and lists.endings[words[last - 1].text] == "ORG"
        many = len(before) > 1 and not any(
            words[n].text in lists.given or words[n].text in lists.endings for n in before
        )
        return closed and many
    if words[at].text == "and" and at + 2 < last and words[at + 1].text in lists.heads and words[at + 2].text == "of":
        return False  # Bank of France and Bank of Italy
    if words[at].text == "and":
        return any(words[n].text == "of" for n in range(begin, at)) and words[at - 1].text.istitle()
    return words[at].text == "the" and words[at - 1].text == "of"


def told(segment: Segment, lists: EnglishWords) -> tuple[EntityType, str] | None:
    """The type that the words of a segment tell, and by what."""
    words = segment.words
    first, last = words[0].text, words[-1].text
    many = len(words) > 1
    given = first in lists.given or words[0].is_initial
    inner = [word.text for word in words[1:-1]]
    if many and last in lists.corporate:
        return "ORG", "ending"
    if not many and KOREAN_PLACE.match(last):
        return "PLACE", "korean"
    ending = _ending(words, lists) if many else None
    human = len(words) == _PAIR or (ending is not None and lists.endings[ending] == "ORG")  # Francis Scott Key Bridge
    certain = ending is None or (first not in lists.weak_given and last in lists.also_surnames and human)
    if many and given and certain and len(words) <= 5 and _person_like(words, lists):
        return "PERSON", "given"
    if many and first in lists.surnames and "-" in last and last[0].isupper() and last.partition("-")[2].islower():
        return "PERSON", "korean"
    if many and "of" in inner:
        at = [word.text for word in words].index("of")
        if words[at - 1].text in lists.heads:
            return lists.heads[words[at - 1].text], "head"  # type: ignore[return-value]
    if many and first in lists.surnames and last in lists.korean_given and len(words) == _PAIR and ending is None:
        return "PERSON", "korean"  # Heo Jun
    if ending is not None and not words[-1].text.islower():
        return lists.endings[ending], "ending"  # type: ignore[return-value]
    if 1 < len(words) <= _OPENED and first in lists.openings and all(word.is_cap for word in words):
        return lists.openings[first], "opening"  # type: ignore[return-value]
    if many and "of" in inner and any(word in lists.heads for word in [first, *inner]):
        return "ORG", "head"
    return None


def _ending(words: Sequence[Word], lists: EnglishWords) -> str | None:
    """The last word, or the last two, where they tell what a name is (``Fire Station`` against ``Station``)."""
    last = words[-1].text
    two = f"{words[-2].text}{words[-1].gap}{last}" if len(words) > _PAIR else ""
    return two if two in lists.endings else last if last in lists.endings else None


def _person_like(words: Sequence[Word], lists: EnglishWords) -> bool:
    """No word but particles is lower case, and the last is no ordinary word of headlines."""
    for word in words[1:]:
        if not word.is_cap and word.text not in lists.particles:
            return False
    last = words[-1].text
    return not last.isupper() or words[0].text.isupper() or len(last) > 4


def found(segment: Segment, what: EntityType, rule: str, entity: str | None = None, priority: int = 0) -> Found:
    """The segment as a name."""
    return Found(segment.start, segment.end, what, f"en.entity.{rule}", entity, priority=priority)
