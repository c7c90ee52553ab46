"""Running all rules of a kind over a document, trying only those whose trigger words are there."""

from bisect import bisect_right
from collections import Counter
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
        self._all_sets = [len(matcher.triggers) for matcher in self._matchers]
        self._always = [n for n, sets in enumerate(self._all_sets) if not sets]
        wanted: dict[str, list[tuple[int, int]]] = {"0": []}
        for n, matcher in enumerate(matchers):
            for place, words in enumerate(matcher.triggers):
                for word in words:
                    wanted.setdefault(word, []).append((n, place))
        self._on_digit = wanted.pop("0")
        self._by_word = list(wanted.values())
        self._words = ahocorasick_rs.AhoCorasick(list(wanted)) if wanted else None

    def scan(self, text: str, stretches: Sequence[Sentence], shadow: str | None = None) -> Iterator[Match]:
        """All matches in the stretches, stretch by stretch, rule by rule."""
        if not stretches:
            return
        found = self._found(shadow or text, stretches)
        for n, stretch in enumerate(stretches):
            met = {pair for word in found.get(n, ()) for pair in self._by_word[word]}
            if self._on_digit and _DIGIT.search(text, stretch.start, stretch.end):
                met.update(self._on_digit)
            sets = Counter(number for number, _ in met)
            for number in sorted([*self._always, *(m for m, count in sets.items() if count == self._all_sets[m])]):
                matcher = self._matchers[number]
                if matcher.allows(stretch.zone):
                    yield from matcher.finditer(text, stretch.start, stretch.end, stretch.tokens, shadow)

    def _found(self, text: str, stretches: Sequence[Sentence]) -> dict[int, set[int]]:
        """The numbers of the trigger words in each stretch."""
        found: dict[int, set[int]] = {}
        if self._words is None:
            return found
        lowered = text.lower()
        if len(lowered) != len(text):  # a few capitals (İ) grow when lowered and would shift all offsets
            lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
        starts = [stretch.start for stretch in stretches]
        for word, start, _ in self._words.find_matches_as_indexes(lowered, overlapping=True):
            n = bisect_right(starts, start) - 1
            if n >= 0 and start < stretches[n].end:
                found.setdefault(n, set()).add(word)
        return found


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
