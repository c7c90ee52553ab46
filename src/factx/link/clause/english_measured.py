"""Which of the phrases around an English value says what it measures."""

from factx.link.clause.english_subject import Phrase, Subjects
from factx.models.mention import FigureValue
from factx.values import dataclass

COUNTING = (None, "item", "person", "organization", "country", "time", "animal", "vehicle", "point", "yard")
"""Units whose noun says itself what is counted."""
_LEVELS = ("at", "to", "from", "by")
"""Prepositions between a verb and the level or the amount of a change."""
_WITH_PARTICLE = {"account": "for", "make": "up"}
"""Verbs of a part of a whole with a particle (``account for``, ``make up``)."""
_SKIPPED = ("det", "prep", "adv", "num")
_NEAR = 2
"""Words from a counted noun to the verb that says what befell it (``people were killed``)."""
_BEINGS = ("person", "organization", "country", "animal", "vehicle")
"""Units whose noun stays what is counted whatever it is of: ``the 2,700 residents of San Andreas``."""
_PLACED = ("in", "from", "at", "on", "across", "over")
"""Prepositions before what is only counted: ``from 268 tenants in 19 blocks``."""
_MOVES = ("up", "down", "off")
_BEFELL = ("was", "were", "is", "are")
_ANYBODY = ("people", "persons", "others", "individuals")
"""Nouns that say of those who are counted only that they are people."""
_PARTICLES = ("up", "down", "off", "out", "over", "away", "back", "in")
_OBJECTS = ("det", "noun", "pron", "num")
"""What may stand behind a verb whose object it begins."""
_NO_OBJECTS = ("last", "this", "yesterday", "today", "overnight", "each", "every", "that", "who", "which")
"""Words of these classes that begin when it was, or a clause: ``12 people died last week``."""
_BESIDE = 2
"""Words from a subject to its verb, where both together say what is measured (``has paid``)."""
_FARTHEST = 8
"""Words between a value and the noun before it in a clause without verb."""


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a value, as indexes of words.

    Attributes:
        counted: the noun that is counted or that names the value.
        whole: the whole of a share.
        thing: the object between the verb and the preposition before the value.
        subject: what the verb before the value is about.
        verb: the verb before the value.
        after: the verb after the value.
        governed: whether the value is the object of the verb before it.
        befell: the verb right after a value, which says what befell so many people.
    """

    counted: Phrase | None
    whole: Phrase | None
    thing: Phrase | None
    subject: Phrase | None
    verb: int | None
    after: int | None
    governed: bool
    befell: int | None = None


def choose(around: Around, value: FigureValue, place: tuple[int, int, int], subjects: Subjects) -> Phrase | None:
    """The phrase that says what is measured.

    Args:
        around: the phrases and verbs around the value.
        value: the figure.
        place: the word before the value, the word after it, and where its clause stops.
        subjects: the words of the sentence.
    """
    return _Choice(around, value, place, subjects).measured()


class _Choice:
    def __init__(self, around: Around, value: FigureValue, place: tuple[int, int, int], subjects: Subjects) -> None:
        self.around, self.value, self.subjects = around, value, subjects
        self.words, self.grammar = subjects.words, subjects.grammar
        self.left, self.right, self.stop = place

    def measured(self) -> Phrase | None:
        around = self.around
        if (moved := self._moved()) is not None:
            return self._wide(moved)
        if around.befell is not None:
            return around.befell, around.befell
        subject = self._wide(around.subject) if around.subject else None
        changed = (
            around.counted is not None
            and self.value.form != "multiple"
            and (
                self._has(around.counted[1], "pace")
                or (self._has(around.counted[1], "change") and (self.value.form == "delta" or not self.value.currency))
            )
        )  # a drop of $3 a barrel is one of something else, a loss of $3 million is not
        if changed and around.counted and self._names_what_changed(around.counted):
            return around.counted  # a 7 percent pay rise
        reached = subject is not None and self._is_reached() and not (around.whole and self._is_physical())
        held = around.counted is not None and around.counted[0] < self.right and self.value.unit in _BEINGS
        if around.whole and not held and not (reached and not changed):
            return self._wide(around.thing) if around.thing and self._is_level() else around.whole
        if self._acts_on_people() and around.verb is not None:
            return around.verb, around.verb
        if around.counted and not changed and not (reached and around.counted[0] >= self.left):
            return self._counted(around.counted, subject)
        if around.thing:
            return self._wide(around.thing)
        if around.verb is not None and self._acts_on_count():
            return around.verb, around.verb
        if around.verb is not None and (self._acts_on_sum() or self._is_price()):
            return self._deed(around.verb)
        if around.verb is not None and self._is_given(around.verb):
            return around.verb, around.verb
        if self._is_attribute():
            return self.left, self.left
        if subject:
            return subject
        if self._is_degree():
            return self.right, self.right
        if around.governed and around.verb is not None and self.words[around.verb].kind == "verb":
            return around.verb, around.verb  # it would pay 35 percent
        return (around.after, around.after) if around.after is not None else self._nearest()

    def _names_what_changed(self, counted: Phrase) -> bool:
        """``a 12 percent sales increase``: the noun before the word of change, right behind the value."""
        named = counted[0] < counted[1] and counted[0] >= self.right
        return named and self._has(counted[1] - 1, "varies")

    def _deed(self, verb: int) -> Phrase:
        """``farmers got``, ``the bank misdirected``: neither who nor the verb alone says what the value is of."""
        subject = self._wide(self.around.subject) if self.around.subject else None
        return (subject[0], verb) if subject and 0 < verb - subject[1] <= _BESIDE else (verb, verb)

    def _is_given(self, verb: int) -> bool:
        """``owes the city $1,500``: who gets it stands between, and the verb says what it is."""
        gives = "gives" in self.grammar.groups.get(self.grammar.lemma(self.words[verb]), ())
        receiver = self.words[self.left].kind == "noun" and not self._has(self.left, "adjective", "filler", "plain")
        return gives and receiver and bool(self.value.currency) and self.left > verb

    def _is_attribute(self) -> bool:
        """``fish worth $3 million``; the contract is worth $3 million says it of the contract."""
        if not self.value.currency or self.left < 0 or self.words[self.left].low != "worth":
            return False
        return self.left == 0 or not self.words[self.left - 1].verb

    def _counted(self, counted: Phrase, subject: Phrase | None) -> Phrase:
        words, after = self.words, self.around.after
        if subject and self.value.unit == "time":
            return subject  # the app has been downloaded 25 million times
        if counted[0] < self.right and counted[1] <= self.left:
            return self._wide(counted)
        tallied = self._has(counted[1], "tally") and words[self.left].low not in _PLACED
        theirs = words[self.left].low != "of" and (tallied or self._is_had())
        if subject is not None and theirs and not self._is_of_another():
            return subject
        wide = self.subjects.widened(counted, self.stop)
        if wide != counted and self._has(counted[1], "portion"):
            return wide
        passive = (
            after is not None
            and self.value.unit in COUNTING
            and (words[after - 1].low in _BEFELL or (after == counted[1] + 1 and not self._has_object(after)))
        )
        if passive and after is not None and after - counted[1] <= _NEAR and self.grammar.is_past(words[after]):
            return counted[0], after  # people were killed
        return self.subjects.shortened(counted)

    def _has_object(self, verb: int) -> bool:
        """``neighbours made it down``, ``shops put up shutters``: what they did, not what befell them."""
        n = verb + 1
        if n < self.stop and self.words[n].low in _PARTICLES:
            n += 1
        return n < self.stop and self.words[n].kind in _OBJECTS and self.words[n].low not in _NO_OBJECTS

    def _is_of_another(self) -> bool:
        """``won behind James's 31 points and 12 rebounds``: a possessor between the verb and the value has them."""
        verb = self.around.verb
        return verb is not None and any(word.low in ("'s", "’s") for word in self.words[verb + 1 : self.left + 1])

    def _is_had(self) -> bool:
        """Whether a count says how much of a thing the subject has: ``the hospital has 600 beds``."""
        verb = self.around.verb
        had = verb is not None and "have" in self.grammar.groups.get(self.grammar.lemma(self.words[verb]), ())
        return had and self.around.governed and self.value.unit in COUNTING and self.value.form != "ratio"

    def _has(self, n: int, *groups: str) -> bool:
        return any(self.grammar.has(self.words[n], group) for group in groups)

    def _wide(self, phrase: Phrase) -> Phrase:
        short = self.subjects.shortened(phrase)
        return self.subjects.widened(short, self.left + 1) if short[1] <= self.left else short

    def _acts_on_count(self) -> bool:
        """``killed nine``: nobody is named, so the verb says who is counted."""
        verb = self.around.verb
        bare = self.value.unit is None or (self.value.unit == "person" and self.around.counted is None)
        return verb is not None and bare and self.around.governed and self.grammar.group(self.words[verb]) == "act"

    def _acts_on_people(self) -> bool:
        """``employs 1,150 people``, ``cleared three others``: who they are only the verb tells."""
        verb, counted = self.around.verb, self.around.counted
        if verb is None or counted is None or not self.around.governed or self.value.unit != "person":
            return False
        bare = counted[0] == counted[1] and self.words[counted[0]].low in _ANYBODY and counted[0] >= self.left
        return bare and verb == self.left and self.grammar.group(self.words[verb]) == "act"

    def _acts_on_sum(self) -> bool:
        """``the bank misdirected 2.8 billion won``, ``it swept off 40 tonnes``: what became of it."""
        verb = self.around.verb
        if verb is None or not self.around.governed or verb != self.left or self.value.form != "level":
            return False
        groups = self.grammar.groups.get(self.grammar.lemma(self.words[verb]), ())
        acted = self.grammar.group(self.words[verb]) == "act" and not {"reach", "have", "cost"} & set(groups)
        return acted and self.value.dimension is not None

    def _is_price(self) -> bool:
        """``sold last November for $14.8 million``."""
        verb = self.around.verb
        paid = verb is not None and self.grammar.group(self.words[verb]) == "act"
        return paid and bool(self.value.currency) and self.left >= 0 and self.words[self.left].low == "for"

    def _moved(self) -> Phrase | None:
        """``with Boeing down 0.5%``, ``leaves pay fatter by 5 percent``: the noun right before the word of change."""
        by = self.left > 0 and self.words[self.left].low == "by"
        n = self.left - by
        if n < 1 or self.value.direction is None:
            return None
        if self.words[n].low not in _MOVES and not (by and self.words[n].low in self.grammar.comparatives):
            return None
        return self.subjects.ending(n - 1) if self.words[n - 1].kind == "noun" and self.subjects.free(n - 1) else None

    def _is_physical(self) -> bool:
        """``60 million gallons of water``: a measure of what ``of`` names, whatever holds it."""
        return self.value.dimension is not None and self.value.currency is None

    def _is_level(self) -> bool:
        return self.left >= 0 and self.words[self.left].low in _LEVELS

    def _is_reached(self) -> bool:
        """Whether the subject is or reaches the level: ``stands at 130% of output``, ``will reach 2.4% of output``."""
        verb = self.around.verb
        if verb is None or not self.around.governed:
            return False
        if self.words[self.left].low in _LEVELS[:3]:
            return self.grammar.group(self.words[verb]) != "act"
        lemma = self.grammar.lemma(self.words[verb])
        if "part" in self.grammar.groups.get(lemma, ()):  # spending accounts for 3.5 percent of output
            led = self.left == verb + 1 and self.words[self.left].low == _WITH_PARTICLE.get(lemma)
            return led or (self.left == verb and lemma not in _WITH_PARTICLE)
        return self.left == verb and "reach" in self.grammar.groups.get(self.grammar.lemma(self.words[verb]), ())

    def _nearest(self) -> Phrase | None:
        """Without a verb: the noun before (``Household credit, at a record 1,968 trillion won,``)."""
        words, light = self.words, None
        for n in range(self.left, max(self.left - _FARTHEST, -1), -1):
            heads = words[n].low == ":" and n == self.left  # Total damage: $4.6 million
            if not self.subjects.free(n) or words[n].kind in _SKIPPED or words[n].low == "," or heads:
                continue
            if words[n].kind == "noun" and self._has(n, "filler"):
                light = light or (n, n)  # the total, 41.2 billion won,
                continue
            found = self.subjects.ending(n) if words[n].kind == "noun" else None
            if found is None:
                break
            return self._wide(found)
        return light if self.words[self.left].low == "," else None

    def _is_degree(self) -> bool:
        """``24 cm tall``, ``220 kilometers southeast of the capital``: nothing else says what is measured."""
        return self.right < len(self.words) and self._has(self.right, "degree")
