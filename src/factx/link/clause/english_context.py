"""What an English value measures: the counted noun, the object or the subject, whichever the construction says."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from factx.link.clause.context import Context, Obstacles, Range
from factx.link.clause.english import Grammar, Word, phrase_ending, phrase_starting
from factx.link.clause.english_clauses import parts
from factx.link.clause.english_measured import COUNTING, Around, choose
from factx.link.clause.english_subject import Phrase, Subjects
from factx.models.mention import FigureValue, Mention

_SHORT = 5
_SCALE = 2
"""Letters of the longest sign of a scale (1.2m Britons, 3bn shares), which is no noun."""
_GLOSS = 8
"""Words of the longest measure in brackets that is passed over."""
_WHOLES = ("of", "in")
_OF = ("'s", "’s", "'", "’")
_FURTHER = ("other", "more", "further", "additional", "such", "less", "fewer")
_AS_MANY = (("as", "many"), ("as", "much"))
_LEVELS = ("at", "to", "from", "by", "of", "than")
_HAVE = ("has", "have", "had")
_LIMITS = ("at_most", "less_than")
_COUNTED_BY_NAME = ("item", "person", "organization", "country", "time", "animal", "vehicle", "percent", "ratio")


@dataclass(frozen=True, slots=True)
class _Place:
    """A value in its sentence: words `left` and `right` of it, bounds of its clause (indexes, `stop` exclusive)."""

    left: int
    right: int
    first: int
    stop: int


class Clauses:
    """The words of a sentence and where its clauses part; asked for each of its values."""

    def __init__(self, words: Sequence[Word], obstacles: Obstacles, grammar: Grammar) -> None:
        self.words, self.obstacles, self.grammar = words, obstacles, grammar
        self._starts = [word.start for word in words]
        self._ends = [word.end for word in words]
        self._verbs = [n for n, word in enumerate(words) if word.kind == "verb"]
        may = [n for n, word in enumerate(words) if word.may_part]
        self._breaks = [n for n in may if parts(words, n, grammar) and not obstacles.at(words[n].start)]

    def context(self, figure: Mention) -> Context:
        """The neighbours of a figure."""
        return _Reader(figure, self.words, self.obstacles, self.grammar, self._place(figure.start, figure.end)).read()

    def clause(self, start: int, end: int) -> Range:
        """The clause around a span, as offsets."""
        place, words = self._place(start, end), self.words
        first, stop = place.first, place.stop
        if stop < len(words) and bisect_left(self._verbs, first) == bisect_left(self._verbs, stop):
            stop = self._place(words[stop].start, words[stop].end).stop  # In June, the court ruled
        return words[first].start, words[min(stop, len(words)) - 1].end

    def _place(self, start: int, end: int) -> _Place:
        left = bisect_right(self._ends, start) - 1
        right = self._after_gloss(bisect_left(self._starts, end))
        before = bisect_right(self._breaks, left) - 1
        first = self._breaks[before] + 1 if before >= 0 else 0
        after = bisect_left(self._breaks, right)
        stop = self._breaks[after] if after < len(self._breaks) else len(self.words)
        return _Place(left, right, min(first, left + 1), max(stop, first + 1, right))

    def _after_gloss(self, right: int) -> int:
        """The word after the same measure in another unit: ``820 hectares (2,026 acres) of woodland``."""
        words = self.words
        if right + 1 < len(words) and words[right].low == "(" and self.obstacles.at(words[right + 1].start):
            closing = (n + 1 for n in range(right, min(right + _GLOSS, len(words))) if words[n].low == ")")
            return next(closing, right)
        return right


class _Reader:
    def __init__(
        self, figure: Mention, words: Sequence[Word], obstacles: Obstacles, grammar: Grammar, place: _Place
    ) -> None:
        self.figure, self.words = figure, words
        self.value = figure.value if isinstance(figure.value, FigureValue) else FigureValue()
        self.obstacles, self.grammar, self.place = obstacles, grammar, place
        self.subjects = Subjects(words, obstacles, grammar)

    def read(self) -> Context:
        place, words = self.place, self.words
        counted = self._counted()
        whole = self._whole()
        verb = self._verb_before()
        after = self._verb_after(counted)
        if verb is not None and self._governs(verb) and not self._is_state(after):
            after = None
        thing = self._object(verb)
        subject = self.subjects.of(verb) if verb is not None else None
        befell = self._befell() if counted is None else None
        own = after is not None and (counted or verb is None or self.grammar.has(words[after], "happens"))
        predicate = after if own else verb
        around = Around(counted, whole, thing, subject, verb, after, verb is not None and self._governs(verb), befell)
        chosen = choose(around, self.value, (place.left, place.right, place.stop), self.subjects)
        return Context(
            clause=(words[place.first].start, words[min(place.stop, len(words)) - 1].end),
            counted=self._offsets(counted),
            object=self._offsets(thing),
            subject=self._offsets(subject),
            predicate=(words[predicate].start, words[predicate].end) if predicate is not None else None,
            measured=self._offsets(chosen),
            share_of=self._offsets(whole),
        )

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
        if start + 1 < place.stop and words[start].low in _FURTHER and words[start + 1].kind == "noun":
            start += 1  # 48 more vehicles
        if start < place.stop and self.value.unit in (None, "person") and self._is_age(start):
            span = self.obstacles.at(words[start].start)
            start = next((n for n in range(start, place.stop) if span and words[n].start >= span[1]), start)
        if self.value.form == "multiple" and start + 2 < place.stop:
            as_many = (words[start].low, words[start + 1].low) in _AS_MANY
            start += 2 * as_many  # twice as many sheep
        whole = inside is not None and self._names_what_it_counts()  # 2.9 billion shares changing hands
        if start < place.stop and not whole and self._begins_phrase(start):
            found = self._phrase_from(start)
            if found and found[0] == start and self.grammar.has(words[start], "change"):
                found = start, start  # the 1.1 percent drop analysts had forecast
            if found and not self._is_yearly(found):
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
        return self.value.currency is not None and "yield" in self.grammar.groups.get(lemma, ())

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

    def _whole(self) -> Phrase | None:
        """``20% of users``, ``$47 billion in revenue``, ``a 5% rise in sales``."""
        n, words, stop = self.place.right, self.words, self.place.stop
        if n < stop and self.grammar.has(words[n], "change"):
            n += 1
        elif n < stop and words[n].kind == "noun" and self.value.unit not in ("percent", "percentage_point"):
            return None
        if n < stop and words[n].low in _WHOLES and not self._is_distance(n):
            first = n + 1
            while first < stop and (words[first].kind in ("det", "num") or not self._free(first)):
                first += 1  # 15 of the 19 hijackers
            found = self._phrase_from(first) or self._named_in_figure(n + 1, first)
            after = found[1] + 1 if found else stop
            after += after < stop and words[after].low in _OF  # half of the city's 3,100 buses
            if found and after < stop and not self._free(after):  # 3 of its last 5 games
                first = next((k for k in range(after, stop) if self._free(k)), stop)
                found = self._named_in_figure(after, first) or self._phrase_from(first) or found
            if found and self._fits_whole(n, found):
                return found
        return None

    def _named_in_figure(self, first: int, stop: int) -> Phrase | None:
        """``215 of the 240 lawmakers``: the noun that ends the other figure."""
        last = stop - 1
        inside = first <= last and self.words[last].kind == "noun" and not self._free(last)
        return (last, last) if inside else None

    def _is_distance(self, n: int) -> bool:
        """``within 32,000 km of Earth``."""
        near = self.figure.text.lower().startswith("within")
        return near and self.value.dimension == "length" and self.words[n].low == "of" and self.value.bound in _LIMITS

    def _fits_whole(self, n: int, phrase: Phrase) -> bool:
        """``in`` before a capital names a place or a time (``rose 5% in Asia``), before an article a setting."""
        words = self.words
        if words[n].low == "of":
            return True
        change = n > self.place.right
        plain = not words[phrase[0]].capital and not self.grammar.has(words[phrase[1]], "aside")
        return plain and (change or (phrase[0] == n + 1 and self.value.unit not in _COUNTED_BY_NAME))

    def _verb_before(self) -> int | None:
        words, place = self.words, self.place
        if self.value.form == "multiple":  # sales have more than doubled
            inside = next((n for n in range(place.right - 1, place.left, -1) if self.subjects.is_verb(n)), None)
            if inside is not None:
                return inside
        spot = next((n for n in range(place.left, place.first - 1, -1) if self.subjects.is_verb(n)), None)
        if spot is not None and self.grammar.has(words[spot], "happens"):
            return None  # four died and six were hurt: who dies has no object
        if spot is not None and words[spot].kind == "aux":
            full = next((n for n in range(spot + 1, place.left + 1) if words[n].kind == "verb"), None)
            return spot if full is None else full
        return spot

    def _governs(self, verb: int) -> bool:
        """Whether the figure is the object of the verb right before it (``killed at least two people``)."""
        words = self.words
        return (words[verb].kind == "verb" or words[verb].low in _HAVE) and all(
            word.kind in ("adv", "det", "num", "prep") or not self._free(n)
            for n, word in enumerate(words[verb + 1 : self.place.left + 1], start=verb + 1)
        )

    def _verb_after(self, counted: Phrase | None) -> int | None:
        words, place = self.words, self.place
        begin = max(place.right, counted[1] + 1 if counted else 0)
        for n in range(begin, min(begin + 6, place.stop)):
            if words[n].kind == "verb" or self.grammar.has(words[n], "state"):
                return n
            if words[n].kind in ("prep", "stop", "conj") and words[n].low != "and":
                return None
        return None

    def _is_state(self, after: int | None) -> bool:
        """``left 21 people injured``: what became of them is no verb of its own, and says more than the verb before.

        Not so behind ``and`` (``killed 38 people and wounded 178 others``).
        """
        if after is None or any(word.low == "and" for word in self.words[self.place.right : after]):
            return False
        return self.grammar.has(self.words[after], "state")

    def _befell(self) -> int | None:
        """What befell so many of whom nothing is said: ``28 seriously injured``, ``15 have died``."""
        words, n, aux = self.words, self.place.right, False
        left = words[self.place.left].low if self.place.left >= 0 else ""
        while n < self.place.stop and (words[n].kind in ("adv", "aux") or words[n].low in _FURTHER):
            aux, n = aux or words[n].kind == "aux", n + 1
        people = self.value.unit == "person" or (self.value.unit is None and aux and left not in _LEVELS)
        if n >= self.place.stop or not people or self.value.form not in ("level", "share"):
            return None
        told = self.grammar.is_past(words[n]) and words[n].kind == "verb"
        return n if told or self.grammar.has(words[n], "state") else None

    def _object(self, verb: int | None) -> Phrase | None:
        """``cut its growth forecast to 2%``: the noun between a verb and the preposition before the value."""
        words, place = self.words, self.place
        if verb is None or place.left <= verb:
            return None
        left = place.left
        while left > verb and words[left].kind in ("adv", "det", "num"):
            left -= 1
        if not self.grammar.has(words[left], "target") and words[left].kind != "prep":
            return None
        if words[verb].kind == "aux" and words[verb].low not in _HAVE:
            return None  # was unchanged at 110 yen
        found = phrase_starting(words, verb + 1, left)
        if found and all(self.grammar.has(words[n], "filler") for n in range(found[0], found[1] + 1)):
            return None  # spend an average of $71
        return found if found and self._free(found[0]) else None
