"""The noun that an English value counts (``33 people``) or that names it (``revenue of $5 billion``)."""

from collections.abc import Sequence

from factx.link.clause.context import Obstacles, Range
from factx.link.clause.english import Grammar, Word, phrase_ending, phrase_starting
from factx.link.clause.english_measured import COUNTING
from factx.link.clause.english_subject import Phrase, Subjects
from factx.models.mention import FigureValue, Mention
from factx.values import dataclass

_NO_VALUE = FigureValue()

FURTHER = ("other", "more", "further", "additional", "such", "less", "fewer")
_AS_MANY = (("as", "many"), ("as", "much"))
_SCALE = 2
"""Letters of the longest sign of a scale (1.2m Britons, 3bn shares), which is no noun."""
_SHORT = 5


@dataclass(frozen=True, slots=True)
class Place:
    """A value in its sentence: words `left` and `right` of it, bounds of its clause (indexes, `stop` exclusive)."""

    left: int
    right: int
    first: int
    stop: int


class Counted:
    """Finds the noun that a value counts or that names it, in the words of a sentence."""

    def __init__(
        self, figure: Mention, words: Sequence[Word], obstacles: Obstacles, grammar: Grammar, place: Place
    ) -> None:
        self.figure, self.words = figure, words
        self.value = figure.value if isinstance(figure.value, FigureValue) else _NO_VALUE
        self.obstacles, self.grammar, self.place = obstacles, grammar, place
        self.subjects = Subjects(words, obstacles, grammar)

    def _offsets(self, phrase: Phrase | None) -> Range | None:
        return (self.words[phrase[0]].start, self.words[phrase[1]].end) if phrase else None

    def _free(self, n: int) -> bool:
        return self.obstacles.at(self.words[n].start) is None

    def _counted(self) -> Phrase | None:
        """The noun right after the number, or inside the figure where its span takes it in (``33 people``)."""
        place, words = self.place, self.words
        inside = self._inside()
        start = place.right
        while start < place.stop and words[start].low == "-":
            start += 1
        if start + 1 < place.stop and words[start].low in FURTHER and words[start + 1].kind == "noun":
            start += 1  # 48 more vehicles
        if start < place.stop and self.value.unit in (None, "person") and self._is_age(start):
            span = self.obstacles.at(words[start].start)
            start = next((n for n in range(start, place.stop) if span and words[n].start >= span[1]), start)
        if self.value.form == "multiple" and start + 2 < place.stop:
            as_many = (words[start].low, words[start + 1].low) in _AS_MANY
            start += 2 * as_many  # twice as many sheep
            start += words[start].kind == "det" and words[start + 1].kind == "noun"  # doubled its speed
        whole = inside is not None and self._names_what_it_counts()  # 2.9 billion shares changing hands
        if start < place.stop and not whole and self._begins_phrase(start):
            found = self._phrase_from(start)
            if found and found[0] == start and self.grammar.has(words[start], "change"):
                found = start, start  # the 1.1 percent drop analysts had forecast
            if found and not self._is_yearly(found) and not self._is_forecaster(found):
                return found
        if inside is not None and self._names_what_it_counts():
            return inside, inside
        return self._named_before()

    def _is_age(self, n: int) -> bool:
        """``two 15-year-old students``: the age stands between the number and whom it counts."""
        span = self.obstacles.at(self.words[n].start)
        last = next((word for word in self.words[n:] if span and word.end == span[1]), None)
        return last is not None and last.low == "old"

    def _begins_phrase(self, n: int) -> bool:
        return self.words[n].kind == "noun" and self._free(n) and not self._is_degree(n)

    def _inside(self) -> int | None:
        """The noun that the figure itself ends with."""
        words, place = self.words, self.place
        inside = [
            n for n in range(place.left + 1, place.right) if words[n].kind == "noun" and len(words[n].low) > _SCALE
        ]
        return inside[-1] if inside and words[inside[-1]].end == self.figure.end else None

    def _names_what_it_counts(self) -> bool:
        """``33 people``, ``one in five adults``."""
        moves = self.value.unit == "point" and self.value.form == "delta"  # closed with a gain of 455 points
        return (self.value.unit in COUNTING and not self.value.currency and not moves) or self.value.form == "ratio"

    def _is_degree(self, n: int) -> bool:
        """``300 feet tall``, ``20% lighter than``: the word says in which direction is measured, not what."""
        words = self.words
        if not self.grammar.has(words[n], "degree"):
            return False
        after = words[n + 1] if n + 1 < len(words) else None
        return after is None or after.kind != "noun" or not self._free(n + 1)

    def _is_yearly(self, phrase: Phrase) -> bool:
        """``rose 9.8 percent year-on-year``."""
        first, after = self.words[phrase[0]].low, self.words[phrase[0] + 1 : phrase[0] + 3]
        return first in ("year", "month", "quarter", "week") and any(w.low in ("on", "over", "to") for w in after)

    def _is_forecaster(self, phrase: Phrase) -> bool:
        """``the 7.6 billion euros analysts had forecast``: who foresaw it, not what is counted."""
        words, n = self.words, phrase[1] + 1
        told = self.place.left >= 0 and words[self.place.left].low == "the" and phrase[0] == phrase[1]
        if not told or not self.grammar.has(words[phrase[1]], "forecaster"):
            return False
        while n < len(words) and words[n].kind in ("aux", "adv"):
            n += 1
        return n < len(words) and self.grammar.has(words[n], "foresees")

    def _phrase_from(self, first: int) -> Phrase | None:
        """The noun phrase that starts at a word, up to the next date or figure."""
        stop = next((n for n in range(first, self.place.stop) if not self._free(n)), self.place.stop)
        return phrase_starting(self.words, first, stop)

    def _named_before(self) -> Phrase | None:
        """``revenue of $5 billion``, ``a death toll of 12``; ``magnitude 7.2``; ``Jones, 52,``."""
        left, words = self.place.left, self.words
        if left < self.place.first:
            return None
        if words[left].low in ("of", "worth") and left > self.place.first:
            return self._named(phrase_ending(words, left - 1, self.place.first))
        if words[left].kind == "noun" and self._free(left) and not self.grammar.has(words[left], "filler"):
            found = phrase_ending(words, left, self.place.first)
            return None if found and self._is_receiver(found) else self._named(found)
        if words[left].low == "," and self.value.dimension == "age" and left > 0:
            return phrase_ending(words, left - 1)
        return None

    def _is_receiver(self, phrase: Phrase) -> bool:
        """``has cost the port $40 million``: whom it costs stands between the verb and the sum."""
        words, n = self.words, phrase[0] - 1
        while n > self.place.first and words[n].kind in ("det", "adv"):
            n -= 1
        lemma = self.grammar.lemma(words[n]) if n >= 0 and words[n].kind == "verb" else ""
        groups = self.grammar.groups.get(lemma, frozenset())
        return self.value.currency is not None and not groups.isdisjoint(("yield", "gives"))

    def _named(self, phrase: Phrase | None) -> Phrase | None:
        """A phrase unless it only says how it is measured (``an average of``, ``a record high of``)."""
        if phrase is None:
            return None
        if self.grammar.has(self.words[phrase[1]], "manner"):
            return self._before_manner(phrase[0])
        plain = [n for n in range(phrase[0], phrase[1] + 1) if not self.grammar.has(self.words[n], "pace")]
        return phrase if any(not self.grammar.has(self.words[n], "filler") for n in plain) else None

    def _before_manner(self, n: int) -> Phrase | None:
        """``revenue on an adjusted basis of $244 million``: what is so reckoned stands before."""
        words = self.words
        for k in range(n - 1, max(n - _SHORT, self.place.first), -1):
            if words[k].low in ("on", "in"):
                return phrase_ending(words, k - 1, self.place.first)
        return None
