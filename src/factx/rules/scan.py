"""Running all rules of a kind over a document, trying only those whose trigger words are there."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

import ahocorasick_rs
import regex

from factx.models.document import Document, Sentence
from factx.rules.match import Match, Matcher
from factx.rules.slots import MENTION_MARKS

_DIGIT = regex.compile(r"\d")

Spans = Sequence[tuple[int, int]]


class Scanner:
    """The rules of one kind and language behind one search for their trigger words."""

    def __init__(self, matchers: Sequence[Matcher]) -> None:
        self._matchers = tuple(matchers)
        self._always = tuple(n for n, m in enumerate(matchers) if m.triggers is None)
        self._on_digit = tuple(n for n, m in enumerate(matchers) if m.triggers and "0" in m.triggers)
        wanted: dict[str, list[int]] = {}
        for n, matcher in enumerate(matchers):
            for word in (matcher.triggers or frozenset()) - {"0"}:
                wanted.setdefault(word, []).append(n)
        self._by_word = [tuple(numbers) for numbers in wanted.values()]
        self._words = ahocorasick_rs.AhoCorasick(list(wanted)) if wanted else None

    def scan(self, text: str, stretches: Sequence[Sentence], shadow: str | None = None) -> Iterator[Match]:
        """All matches in the stretches, stretch by stretch, rule by rule."""
        if not stretches:
            return
        active = self._active(shadow or text, stretches)
        for n, stretch in enumerate(stretches):
            numbers = set(self._always) | active.get(n, set())
            if _DIGIT.search(text, stretch.start, stretch.end):
                numbers.update(self._on_digit)
            for number in sorted(numbers):
                matcher = self._matchers[number]
                if matcher.allows(stretch.zone):
                    yield from matcher.finditer(text, stretch.start, stretch.end, stretch.tokens, shadow)

    def _active(self, text: str, stretches: Sequence[Sentence]) -> dict[int, set[int]]:
        active: dict[int, set[int]] = {}
        if self._words is None:
            return active
        lowered = text.lower()
        if len(lowered) != len(text):  # a few capitals (İ) grow when lowered and would shift all offsets
            lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
        starts = [stretch.start for stretch in stretches]
        for word, start, _ in self._words.find_matches_as_indexes(lowered, overlapping=True):
            n = bisect_right(starts, start) - 1
            if n >= 0 and start < stretches[n].end:
                active.setdefault(n, set()).update(self._by_word[word])
        return active


def shadow_text(text: str, mentions: Mapping[str, Spans]) -> str:
    """The text with each mention replaced by marks of its sort, character for character, so that offsets stay.

    Where mentions overlap, the sort named first wins, and within a sort the longer one.
    """
    characters = list(text)
    taken = bytearray(len(text))
    for sort, spans in mentions.items():
        mark = MENTION_MARKS[sort]
        for start, end in sorted(spans, key=lambda span: (span[0] - span[1], span)):
            if start < end and not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                characters[start:end] = mark + chr(ord(mark) + 1) * (end - start - 1)
    return "".join(characters)


def sentences_of(document: Document, lang: str) -> tuple[Sentence, ...]:
    """The sentences of one language."""
    return tuple(sentence for sentence in document.sentences if sentence.lang == lang)
