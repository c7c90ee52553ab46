"""Running all rules of a kind over a document, trying only those whose trigger words are there."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

import ahocorasick_rs

from factx.models.document import Document, Sentence
from factx.rules.match import Match, Matcher
from factx.rules.shape import MENTION_MARKS, folded_document

Spans = Sequence[tuple[int, int]]


class Scanner:
    """The rules of one kind and language behind one search for their trigger words.

    A rule is tried on a stretch of text that has one string of each of its sets of triggers, and where its matches
    begin with known strings, at these alone.
    """

    def __init__(self, matchers: Sequence[Matcher]) -> None:
        self._matchers = tuple(matchers)
        self._told = [bool(matcher.beginnings) for matcher in self._matchers]
        self._barred = cache(self._bars)
        self._always = [n for n, matcher in enumerate(self._matchers) if not matcher.triggers]
        words: dict[str, int] = {}
        self._met: list[int] = []
        """For each word the sets of triggers it belongs to, as bits."""
        self._led: list[list[int]] = []
        """For each word the rules that have it in their rarest set."""
        self._begun: list[list[int]] = []
        """For each word the rules whose matches may begin with it."""
        self._needed: list[int] = []
        """For each rule its sets of triggers."""
        bit = 1
        for n, matcher in enumerate(self._matchers):
            needed = 0
            for place, triggers in enumerate(matcher.triggers):
                for trigger in triggers:
                    word = self._word(trigger, words)
                    self._met[word] |= bit
                    if not place:
                        self._led[word].append(n)
                needed |= bit
                bit <<= 1
            self._needed.append(needed)
            for beginning in matcher.beginnings:
                self._begun[self._word(beginning, words)].append(n)
        self._words = ahocorasick_rs.AhoCorasick(list(words)) if words else None

    def _word(self, text: str, words: dict[str, int]) -> int:
        number = words.setdefault(text, len(words))
        if number == len(self._met):
            self._met.append(0)
            self._led.append([])
            self._begun.append([])
        return number

    def scan(self, text: str, stretches: Sequence[Sentence], shadow: "Shadow | None" = None) -> Iterator[Match]:
        """All matches in the stretches, stretch by stretch, rule by rule."""
        folded, read = (folded_document(text), None) if shadow is None else (shadow.folded, shadow.text)
        for stretch, hits in zip(stretches, self._found(folded, stretches), strict=True):
            places: dict[int, list[int]] = {number: [] for number in self._to_try(hits, stretch.zone)}
            if not places:
                continue
            for word, starts in hits.items():
                for number in self._begun[word]:
                    if number in places:
                        places[number] += starts
            for number, starts in places.items():
                begun = (sorted(set(starts)) if len(starts) > 1 else starts) if self._told[number] else None
                if begun != []:
                    yield from self._matchers[number].finditer(
                        text, stretch.start, stretch.end, stretch.tokens, read, begun
                    )

    def _to_try(self, words: Iterable[int], zone: str) -> list[int]:
        """The rules that can match where these words stand, in order."""
        met = 0
        numbers = set(self._always)
        for word in words:
            met |= self._met[word]
            if self._led[word]:
                numbers.update(self._led[word])
        barred = self._barred(zone)
        return sorted([n for n in numbers if met & self._needed[n] == self._needed[n] and n not in barred])

    def _bars(self, zone: str) -> frozenset[int]:
        """The rules that look at no text of a zone."""
        return frozenset(n for n, matcher in enumerate(self._matchers) if not matcher.allows(zone))

    def _found(self, folded: str, stretches: Sequence[Sentence]) -> list[dict[int, list[int]]]:
        """The numbers of the words in each stretch of a folded text, with their places."""
        found: list[dict[int, list[int]]] = [{} for _ in stretches]
        if self._words is None or not stretches:
            return found
        starts, ends = [stretch.start for stretch in stretches], [stretch.end for stretch in stretches]
        first = end = 0
        hits = found[0]
        for word, start, _ in self._words.find_matches_as_indexes(folded, overlapping=True):
            if not first <= start < end:
                n = max(bisect_right(starts, start) - 1, 0)
                first, end, hits = starts[n], ends[n], found[n]
                if not first <= start < end:
                    continue
            if word in hits:
                hits[word].append(start)
            else:
                hits[word] = [start]
        return found


class Shadow:
    """A text with each mention replaced by marks of its sort, character for character, so that offsets stay.

    Where mentions overlap, the sort named first wins, and within a sort the longer one.

    Attributes:
        text: with the marks.
        folded: the same as triggers are looked for in it.
    """

    def __init__(self, text: str, mentions: Mapping[str, Spans]) -> None:
        taken = bytearray(len(text))
        marks: list[tuple[int, int, str]] = []
        for sort, spans in mentions.items():
            mark = MENTION_MARKS[sort]
            for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span)):
                if start < end <= len(text) and not any(taken[start:end]):
                    taken[start:end] = b"\x01" * (end - start)
                    marks.append((start, end, mark + chr(ord(mark) + 1) * (end - start - 1)))
        marks.sort()
        self.text, self.folded = _marked(text, marks), _marked(folded_document(text), marks)


def _marked(text: str, marks: Sequence[tuple[int, int, str]]) -> str:
    parts: list[str] = []
    last = 0
    for start, end, mark in marks:
        parts += (text[last:start], mark)
        last = end
    return "".join((*parts, text[last:]))


def sentences_of(document: Document, lang: str) -> tuple[Sentence, ...]:
    """The sentences of one language."""
    return tuple(sentence for sentence in document.sentences if sentence.lang == lang)
