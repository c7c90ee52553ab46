"""The subject of an English verb: over auxiliaries, appositions, participles and first halves of a double predicate."""

from collections.abc import Sequence

from factx.link.clause.context import Obstacles
from factx.link.clause.english import Grammar, Word, phrase_ending, phrase_starting

Phrase = tuple[int, int]
"""Indexes of the first and last word."""

_DEEPEST = 4
"""Verbs that may share one subject."""
_FARTHEST = 40
"""Words between a verb and its subject."""
_APPOSITION = 14
"""Words of the longest apposition that is passed over."""
_PLACES = ("there", "here")
_WIDEST = 3
"""Words of a phrase that ``of`` may add (``risk of death``)."""


class Subjects:
    """Finds subjects in the words of one sentence."""

    def __init__(self, words: Sequence[Word], obstacles: Obstacles, grammar: Grammar) -> None:
        self.words, self.obstacles, self.grammar = words, obstacles, grammar

    def free(self, n: int) -> bool:
        """Whether a word is in no date and no figure."""
        return self.obstacles.at(self.words[n].start) is None

    def is_verb(self, n: int) -> bool:
        """Whether a word is a verb and not part of a date or figure; ``doubled`` is both."""
        word = self.words[n]
        if not word.verb:
            return False
        span = self.obstacles.at(word.start)
        return span is None or span[1] == word.end  # more than doubled

    def of(self, verb: int, depth: int = 0) -> Phrase | None:
        """The noun phrase that a verb is about, or None."""
        words, n, related = self.words, verb - 1, False
        for _ in range(_FARTHEST):
            if n < 0:
                return None
            word = words[n]
            if word.kind == "num" and n and self.free(n) and words[n - 1].capital and (named := self.ending(n)):
                return named  # the S&P 500
            there = word.low in _PLACES and n > 0 and words[n - 1].kind == "noun"  # the average loss there was
            if there or not self.free(n) or word.kind in ("aux", "adv", "rel", "num") or word.low == "to":
                related = related or word.kind == "rel"
            elif word.kind == "noun" or (word.low.endswith("ing") and words[n + 1].low == "to"):
                phrase = self.ending(n) if word.kind == "noun" else (n, n)  # expects rebuilding to cost
                return self._head(phrase) if phrase else None
            elif word.kind not in ("stop", "conj", "verb", "prep"):
                return None
            elif not related and depth < _DEEPEST:
                if word.low == "," and (before := self._before_apposition(n)) is not None:
                    n = before
                    continue
                shares = word.kind in ("stop", "conj") or (word.kind == "prep" and words[verb].low.endswith("ing"))
                if shares and (first := self._verb_before(n)) is not None:
                    return self.of(first, depth + 1)
            n -= 1
        return None

    def ending(self, last: int) -> Phrase | None:
        """The noun phrase that ends with a word, without the words of figures and dates."""
        phrase = phrase_ending(self.words, last)
        return phrase and self._freed(phrase)

    def widened(self, phrase: Phrase, stop: int) -> Phrase:
        """A phrase with what ``of`` adds (``shares of Apple``) and ``for`` adds to a light noun, before `stop`."""
        words, n = self.words, phrase[1] + 1
        if n >= stop or words[n].low not in ("of", "for"):
            return phrase
        if words[n].low == "for" and not self.grammar.has(words[phrase[1]], "light"):
            return phrase
        end = next((k for k in range(n + 1, stop) if not self.free(k)), stop)
        added = phrase_starting(words, n + 1, end)
        if added is None or added[1] - added[0] >= _WIDEST:
            return phrase
        return phrase[0], added[1]

    def shortened(self, phrase: Phrase) -> Phrase:
        """A long phrase without its possessor: ``Marlow Foods' third-quarter profit``."""
        if phrase[1] - phrase[0] <= _WIDEST:
            return phrase
        marks = [n for n in range(phrase[0], phrase[1]) if self.words[n].low in ("'s", "'", "’s", "’")]
        return (marks[-1] + 1, phrase[1]) if marks else phrase

    def _freed(self, phrase: Phrase) -> Phrase | None:
        """Without the words of a figure or date at its head: ``28-year-old sprinter``."""
        first = phrase[0]
        while first <= phrase[1] and not (self.free(first) and self.words[first].kind == "noun"):
            first += 1
        return (first, phrase[1]) if first <= phrase[1] else None

    def _verb_before(self, n: int) -> int | None:
        """The verb of the predicate that ends before a comma or ``and``; None where a noun phrase is only a list."""
        words = self.words
        for k in range(n - 1, max(n - _FARTHEST, -1), -1):
            if words[k].low in (";", ":") or words[k].kind == "rel":
                return None
            if self.is_verb(k) and not words[k].low.endswith("ing"):
                return k
        return None

    def _before_apposition(self, comma: int) -> int | None:
        """The word before ``, the iPhone maker,`` and ``, which makes phones,``."""
        words = self.words
        for k in range(comma - 1, max(comma - _APPOSITION, 0), -1):
            if words[k].low == ",":
                relative = words[k + 1].kind == "rel"
                plain = not any(word.verb for word in words[k + 1 : comma])
                return k - 1 if words[k - 1].kind == "noun" and (relative or plain) else None
        return None

    def _head(self, phrase: Phrase) -> Phrase:
        """``shares of Apple`` → shares; ``the number of people`` as a whole; ``visitors to the park`` → visitors."""
        words, last = self.words, phrase[1]
        if any(words[k].low in ("'s", "’s") for k in range(phrase[0], phrase[1])):
            return phrase  # the University of Michigan's sentiment index
        while True:
            n = self._before(phrase[0])
            if n > 1 and words[n].low == "and":  # the gap between Korean and U.S. rates
                n = next((k for k in range(n - 1, max(n - _WIDEST * 2, 0), -1) if words[k].low == "between"), n)
            is_prep = n > 0 and (words[n].kind == "prep" or words[n].low == "to")
            if is_prep and n > 1 and words[n - 1].verb and words[n - 2].kind == "noun":
                n -= 1  # workers employed by the firm
            elif not is_prep or words[n].low in ("than", "as") or self._is_after_verb(n):
                whole = self.grammar.has(words[phrase[1]], "light")
                return phrase[0], last if whole else min(last, phrase[1])
            before = phrase_ending(words, n - 1)
            before = before and self._freed(before)
            if before is None:
                return phrase
            last = phrase[1] if words[n].low == "of" else before[1]
            phrase = before

    def _before(self, first: int) -> int:
        """The word before a phrase and its determiner; what stands before a date there is no part of it.

        ``said on Tuesday its profit fell``: the profit is not on Tuesday.
        """
        words, n, opened = self.words, first - 1, False
        while n >= 0 and (words[n].kind in ("det", "num", "adv") or not self.free(n)):
            if opened and not self.free(n):
                return -1
            opened = opened or (words[n].kind == "det" and self.free(n))
            n -= 1
        return n

    def _is_after_verb(self, n: int) -> bool:
        """Whether a ``to`` belongs to a verb before it."""
        if self.words[n].low != "to":
            return False
        for k in range(n - 1, max(n - 8, -1), -1):
            if self.words[k].kind in ("stop", "conj", "rel"):
                return False
            if self.words[k].verb:
                return True
        return False
