"""What an English value measures: the counted noun, the object or the subject, whichever the construction says."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from factx.link.clause.context import Context, Obstacles, Range
from factx.link.clause.english import Grammar, Word, phrase_starting
from factx.link.clause.english_clauses import parts
from factx.link.clause.english_counted import FURTHER, Counted, Place
from factx.link.clause.english_forms import HAVE
from factx.link.clause.english_measured import Around, choose
from factx.link.clause.english_subject import Phrase
from factx.models.mention import Mention

_GLOSS = 8
"""Words of the longest measure in brackets that is passed over."""
_WHOLES = ("of", "in")
_OF = ("'s", "’s", "'", "’")
_LEVELS = ("at", "to", "from", "by", "of", "than")
_LIMITS = ("at_most", "less_than")
_COUNTED_BY_NAME = ("item", "person", "organization", "country", "time", "animal", "vehicle", "percent", "ratio")


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

    def _place(self, start: int, end: int) -> Place:
        left = bisect_right(self._ends, start) - 1
        right = self._after_gloss(bisect_left(self._starts, end))
        before = bisect_right(self._breaks, left) - 1
        first = self._breaks[before] + 1 if before >= 0 else 0
        after = bisect_left(self._breaks, right)
        stop = self._breaks[after] if after < len(self._breaks) else len(self.words)
        return Place(left, right, min(first, left + 1), max(stop, first + 1, right))

    def _after_gloss(self, right: int) -> int:
        """The word after the same measure in another unit: ``820 hectares (2,026 acres) of woodland``."""
        words = self.words
        if right + 1 < len(words) and words[right].low == "(" and self.obstacles.at(words[right + 1].start):
            closing = (n + 1 for n in range(right, min(right + _GLOSS, len(words))) if words[n].low == ")")
            return next(closing, right)
        return right


class _Reader(Counted):
    def read(self) -> Context:
        place, words = self.place, self.words
        counted = self._counted()
        whole = self._whole()
        verb = self._verb_before()
        named = whole if whole is not None and self._is_number(whole) else counted
        after = None if self._is_whole_of_part() else self._verb_after(named)
        if verb is not None and self._governs(verb) and not self._is_state(after):
            after = None
        thing = self._object(verb)
        subject = self.subjects.of(verb) if verb is not None else None
        befell = self._befell() if counted is None and not self._is_whole_of_part() else None
        told = counted or verb is None or befell == after  # 88 have been rescued and 15 are still missing
        own = after is not None and (told or self.grammar.has(words[after], "happens"))
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
            if first + 1 < stop and words[first].kind == "verb" and words[first + 1].kind == "noun":
                first += words[first].low.endswith(("ing", "ed", "en", "lost"))  # in missing deposits
            found = self._phrase_from(first) or self._named_in_figure(n + 1, first)
            after = found[1] + 1 if found else stop
            owned = found is not None and after < stop and words[after].low in _OF
            after += owned  # half of the city's 3,100 buses
            if owned and found and not self._free(found[0]) and self._free(after):
                found = self._phrase_from(after) or found  # six in ten of the two schools' parents
            elif owned and found and after < stop and not self._free(after):  # 3 of the team's last 5 games
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
        next_to = phrase[0] == n + 1 + (words[n + 1].kind == "adv")  # in back pay
        return plain and (change or (next_to and self.value.unit not in _COUNTED_BY_NAME))

    def _verb_before(self) -> int | None:
        words, place = self.words, self.place
        if self.value.form == "multiple":  # sales have more than doubled
            inside = next((n for n in range(place.right - 1, place.left, -1) if self.subjects.is_verb(n)), None)
            if inside is not None:
                return inside
        spot = next((n for n in range(place.left, place.first - 1, -1) if self.subjects.is_verb(n)), None)
        banded = self.value.bound == "range" and self.figure.text.endswith("range")  # stayed in the 2 percent range
        levelled = banded or words[place.left].low in _LEVELS  # the rate stayed at 5%
        if spot is not None and self.grammar.has(words[spot], "happens") and not levelled:
            return None  # four died and six were hurt: who dies has no object
        if spot is not None and words[spot].kind == "aux":
            full = next((n for n in range(spot + 1, place.left + 1) if words[n].kind == "verb"), None)
            return spot if full is None else full
        return spot

    def _governs(self, verb: int) -> bool:
        """Whether the figure is the object of the verb right before it (``killed at least two people``)."""
        words = self.words
        return (words[verb].kind == "verb" or words[verb].low in HAVE) and all(
            word.kind in ("adv", "det", "num", "prep") or word.low == "to" or not self._free(n)
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

    def _is_number(self, whole: Phrase) -> bool:
        """``12 of the 27 passengers survived``: the whole is told in number, so that the verb is of the part."""
        counts = self.value.unit in _COUNTED_BY_NAME
        return counts and any(not self._free(n) for n in range(self.place.right, whole[1] + 1))

    def _is_whole_of_part(self) -> bool:
        """``3,800 of the plant's 5,200 workers walked out``: the part did, and the value is the whole of it."""
        words, n = self.words, self.place.left
        while n > 0 and words[n].low != "of" and n > self.place.left - _GLOSS:
            if words[n].kind not in ("det", "noun", "sign", "adv", "num") or not self._free(n):
                return False
            n -= 1
        part = n > 0 and words[n].low == "of" and words[n - 1].kind == "num" and not self._free(n - 1)
        return part and self.value.unit in _COUNTED_BY_NAME

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
        while n < self.place.stop and (words[n].kind in ("adv", "aux") or words[n].low in FURTHER):
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
        if words[verb].kind == "aux" and words[verb].low not in HAVE:
            return None  # was unchanged at 110 yen
        found = phrase_starting(words, verb + 1, left)
        if found and all(self.grammar.has(words[n], "filler") for n in range(found[0], found[1] + 1)):
            return None  # spend an average of $71
        if found and self.grammar.has(words[found[1]], "light"):
            found = self.subjects.widened(found, left)  # put the number of patients at 196
        return found if found and self._free(found[0]) else None
