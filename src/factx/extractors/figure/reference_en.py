"""What a bare English number counts, where the noun stands elsewhere.

``six of them``, ``640 of its nurses``, ``Of the nine on the shift, three got out``, ``cuts licences from 14 to nine``,
``a 32-strong panel``: the noun stands behind ``of``, before the number, or with the figure that it goes on from. A
number that no such word explains stays without a unit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factx.extractors.figure.noun_en import unit_of_noun, unit_of_phrase
from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary, Words, vocabulary
from factx.models.document import Document, Sentence
from factx.normalise.unit import Unit
from factx.patterns import compiled
from factx.rules.load import RuleSet

_REACH = 3
"""Sentences back in which what ``them`` counts may stand."""
_NEAR = 160
"""Characters back in which a sentence may have counted the same before."""
_LEAD = 70
"""Characters before a number in which the noun that it tells of may stand."""
_TIMES = 25
"""How many times one of two numbers that are compared is the other at most."""
_CHILD, _OLDEST = 10, 110
_BOUNDED = ("less_than", "more_than", "at_least", "at_most")
_HUMAN = frozenset({"whom", "us", "you"})

_OF_THESE = compiled(r"\sof\s(?P<who>them|these|those|which|whom|us|you|theirs)(?![a-z])")
_OF_WHICH = compiled(r"\bof\s(?P<who>whom|which|these|those|them),?\s(?:[\p{L}’'-]{1,20}\s){0,4}$")
_OF_AGE = compiled(r"\bof\s(?:them|whom|those)\s$")
_OF_NOUN = compiled(
    r"\s(?:out\s)?of\s(?:(?:all|about|the|its|his|her|their|our|my|your|these|those|some|first|last)\s"
    r"|(?:\p{Lu}[\p{L}\p{M}.-]{1,24}\s){0,2}[\p{L}\p{M}’'.-]{1,24}['’]s?\s){1,3}"
)
_OF = " of "
_STRONG = compiled(r"[\s-]strong(?![a-z])")
_JOINED = compiled(r"-(?P<noun>[a-z]{3,14})(?=[\s,.;:)-])")
_PLURAL_BEFORE = compiled(r"(?P<noun>[A-Za-z]{3,24}s|people|men|women|children),\s$")
_NUMBERS = compiled(r"(?P<noun>[A-Za-z]{3,24})\s(?:number(?:s|ed|ing)?|total(?:s|l?ed|l?ing)?)\s$")
_NOT = compiled(r",\snot\s$")
_FROM = compiled(r"(?P<noun>[A-Za-z]{3,24}s)\sfrom\s$")
_TO = compiled(r"\sto\s(?:about\s|some\s|just\s|only\s)?")
_AGAINST = compiled(r"\s(?:to\s\d|to\s[a-z]{3,6}\b(?!\s(?:percent|points))|in\sfavou?r|against|for\sand)(?![a-z])")
_GOES_ON = compiled(
    r"(?:^|[,;:]|\band|\bbut|\bwhile|\bwhereas|\bwhere)\s(?:only\s|just\s|about\s|some\s|the\sother\s|the\s|all\s)?$"
)
_AT_START = compiled(
    r"[\"“‘'(]?(?:Some|About|Only|Just|Around|Nearly|Almost|The|The\sother|Together\sthe|All|A\smere)?\s?$"
)
_MORE = compiled(r"(?i)\b(?:another|further|additional|the\sother|the\sremaining)\s$")
_GROUP = compiled(r"(?<![A-Za-z-])[a-z]{4,14}(?![a-z-])")
_AT_PLACE = compiled(r"\s(?:at|in|on|from|inside|near|across|aboard|among)\s(?:the\s|an?\s|\p{Lu})")
_PARTS = compiled(r"[:—–]\s?(?:about\s|some\s|nearly\s|almost\s)?$")
_NEXT_PART = compiled(
    r"(?:[,;]|\band|\bbut)\s(?:(?:an?\s)?(?:another|further|additional|the\s(?:other|remaining))\s)?$"
)
PART = "part"
"""Note on a number of those that a total falls into by place: ``196: 118 at one school, a further 78 at another``."""
_THE = compiled(r"(?i)\bthe\s$")
_OUT_OF = compiled(r"\sout\sof\s(?:a\stotal\sof\s|some\s|about\s|nearly\s|almost\s|the\s)?$")
_ARE = compiled(
    r"\s(?:were|are)\s(?:(?:also|still|mostly|themselves|said\sto\sbe|believed\sto\sbe|under-age|local)\s)?"
)
_COMPARES = compiled(r"[\"“]?(?:That|This|It)\s(?:compare[sd]|(?:is|was)\s(?:up|down))\s(?:with|to|from)\s$")


class _Patterns:
    """Searches with words of the list ``figure_word`` in them."""

    def __init__(self, around: Mapping[str, Words]) -> None:
        reached = (
            rf"{around['reach'].pattern}\s(?:(?:more|fewer|less)\sthan\s|at\sleast\s|nearly\s|almost\s|about\s|around\s|over\s"
            r"|above\s|some\s|just\s|only\s)?$"
        )
        self.number_of = compiled(
            rf"\bnumbers?\sof\s(?:[a-z’'-]{{2,20}}\s){{0,3}}?(?P<noun>[a-z]{{3,20}}(?:s|men)|{around['plight'].pattern})(?=\s|,)"
            rf"(?:[^.;:\d]|\.(?=\S)){{0,110}}{reached}"
        )
        self.plight_reached = compiled(
            rf"(?i)(?:\bthe|\bthose)\s{around['plight'].pattern}(?:\s[^.;:,\d]{{0,40}})?\s{reached}"
        )
        self.toll = compiled(rf"{around['toll'].pattern}\s(?:[^.;:\d]{{0,90}}\s)?{reached}")
        self.group_reached = compiled(rf"\s(?:[^.;:,\d]{{0,40}}\s)?{reached}")
        self.fate_of = compiled(rf"{around['fate'].pattern}\sof\s(?:at\sleast\s|more\sthan\s|some\s)?$")
        self.vote = compiled(rf"{around['vote'].pattern}[^.;:]{{0,60}}\s$")
        self.finite = compiled(
            r"\s(?:(?:have|has|had|was|were|is|are|will|would|could|may|might|must|did|do|never|also|later|then|still|only)\s"
            rf"|(?:{around['went'].pattern}|[a-z]{{3,14}}ed)(?![a-z]))"
        )


@lru_cache(maxsize=4)
def _patterns(rules: RuleSet) -> _Patterns:
    return _Patterns(vocabulary(rules, "en").around)


@dataclass
class _Told:
    """A counted figure that stands where later numbers may go on from it."""

    sentence: int
    quantity: Quantity


def count_by_reference(document: Document, quantities: Sequence[Quantity], rules: RuleSet) -> bool:
    """Gives English numbers whose noun stands elsewhere the unit of that noun; whether there was one."""
    ordered, place, changed = sorted(quantities, key=lambda q: q.start), 0, False
    reader = _Reader(document.text, vocabulary(rules, "en"), _patterns(rules))
    for n, sentence in enumerate(document.sentences):
        while place < len(ordered) and ordered[place].start < sentence.start:
            place += 1
        first = place
        while place < len(ordered) and ordered[place].start < sentence.end:
            place += 1
        if sentence.lang == "en" and first < place:
            changed |= reader.read(n, sentence, ordered[first:place])
    return changed


class _Reader:
    def __init__(self, text: str, words: Vocabulary, patterns: _Patterns) -> None:
        self.text, self.words, self.patterns = text, words, patterns
        self._told: list[_Told] = []
        self._own: Sequence[Quantity] = ()

    def read(self, number: int, sentence: Sentence, own: Sequence[Quantity]) -> bool:
        """Settles the bare numbers of one sentence, in order; whether there was one to settle."""
        self._own, changed = own, False
        for quantity in own:
            if quantity.unit is None and _counts(quantity):
                unit = self._unit(number, sentence, quantity)
                if unit is not None:
                    quantity.unit, changed = unit, True
                    quantity.notes.add("unit shared")
            if quantity.unit is not None and quantity.unit.group == "count" and quantity.unit.id != "time":
                self._told.append(_Told(number, quantity))
        return changed

    def _unit(self, number: int, sentence: Sentence, quantity: Quantity) -> Unit | None:
        text, stop, after = self.text, sentence.end, quantity.core[1]
        if quantity.bound in _BOUNDED and _is_age(quantity) and _OF_AGE.search(text, sentence.start, quantity.start):
            return self.words.unit("year")
        if _STRONG.match(text, after, stop):
            return self.words.unit("person")
        before = text[max(sentence.start, quantity.core[0] - _LEAD) : quantity.core[0]]
        if (found := _OF_THESE.match(text, after, stop) or _OF_WHICH.search(before)) is not None:
            return self._of_these(number, sentence, quantity, found["who"])
        if quantity.number is None and not quantity.value.digits and text.startswith(_OF, after):
            measured = self.words.units.after(text, after + len(_OF), stop)
            if measured is not None and self.words.unit(measured[1]["unit"]).group in ("money", "measure"):
                return self.words.unit(measured[1]["unit"])  # millions of dollars
            if (unit := unit_of_phrase(text, after + len(_OF), stop, self.words)) is not None:
                return unit  # hundreds of homes
        if (of := _OF_NOUN.match(text, after, stop)) is not None:
            whole = next((q for q in self._own if of.end() <= q.core[0] <= of.end() + _LEAD // 2 and q.unit), None)
            return unit_of_phrase(text, of.end(), stop, self.words) or (
                whole.unit if whole is not None and whole.unit is not None and whole.unit.group == "count" else None
            )
        if (joined := _JOINED.match(text, after, stop)) is not None:
            return self._joined(joined["noun"])
        if (are := _ARE.match(text, after, stop)) is not None:  # 164 were tourists
            named = unit_of_phrase(text, are.end(), stop, self.words)
            if named is not None and named.id == "person":
                return named
        if _OUT_OF.search(before):
            return self._before(number, quantity, 0)
        before = text[max(sentence.start, quantity.start - _LEAD) : quantity.start]
        return self._named_before(sentence, quantity, before) or self._continued(number, sentence, quantity, before)

    def _of_these(self, number: int, sentence: Sentence, quantity: Quantity, who: str) -> Unit | None:
        """``students, some 18,200 of them``, ``31 jets; six of them``: a count whatever it is that they are."""
        if who in _HUMAN:
            return self.words.unit("person")
        before = self.text[max(sentence.start, quantity.start - _LEAD) : quantity.start]
        named = _PLURAL_BEFORE.search(before)
        unit = unit_of_noun(named["noun"], self.words) if named is not None else None
        return unit or self._before(number, quantity, _REACH) or self.words.unit("item")

    def _joined(self, noun: str) -> Unit | None:
        """``a 1,120-bed hospital``, ``a 15-member panel``."""
        if noun in self.words.lists["joined_stop"] or noun in self.words.lists["noun_stop"]:
            return None
        row = self.words.counted.get(noun)
        return self.words.unit(row["unit"] if row is not None else "item")

    def _named_before(self, sentence: Sentence, quantity: Quantity, before: str) -> Unit | None:
        """``the number of patients climbed to 612``, ``outbreaks numbered 41``, ``bringing the death toll to 33``."""
        if (found := _NUMBERS.search(before)) is not None:
            return unit_of_noun(found["noun"], self.words)
        if self.patterns.fate_of.search(before):
            return self.words.unit("person")
        if self.patterns.vote.search(before) and _AGAINST.match(self.text, quantity.end, sentence.end):
            return self.words.unit("item")
        if (found := _FROM.search(before)) is not None:
            unit = unit_of_noun(found["noun"], self.words)
            return None if unit is not None and unit.id == "person" and _is_age(quantity) else unit
        whole = self.text[max(sentence.start, quantity.start - _NEAR) : quantity.core[0]]
        old = quantity.bound in _BOUNDED and _is_age(quantity)  # most of the missing were over 70
        if self.patterns.toll.search(whole) or (not old and self.patterns.plight_reached.search(whole)):
            return self.words.unit("person")
        if (found := self.patterns.number_of.search(whole)) is not None:
            return unit_of_noun(found["noun"], self.words) or self.words.unit("person")
        groups = (
            g for g in _GROUP.finditer(whole, max(0, len(whole) - _LEAD)) if g[0] in self.words.lists["people_group"]
        )
        if any(self.patterns.group_reached.fullmatch(whole, group.end()) for group in groups):
            return self.words.unit("person")
        return None

    def _continued(self, number: int, sentence: Sentence, quantity: Quantity, before: str) -> Unit | None:
        """``Of the nine on the shift, three got out; two were dug out``, ``Some 8,100 have returned``."""
        lead = self.text[sentence.start : quantity.start]
        finite = self.patterns.finite.match(self.text, quantity.end, sentence.end) is not None
        if (part := self._part(number, sentence, quantity, before)) is not None:
            return part
        if finite and _AT_START.fullmatch(lead):
            return self._before(number, quantity, 2)
        if _COMPARES.fullmatch(lead):
            return self._before(number, quantity, 1, alike=True)
        if finite and _THE.search(before) and not quantity.value.digits:
            return self._before(number, quantity, 2)  # police said the six were shot
        if _MORE.search(self.text, sentence.start, quantity.core[0]):
            return self._before(number, quantity, 2)
        last = self._before(number, quantity, 0)
        if last is None:
            return None
        told = self._told[-1].quantity
        shared = "unit shared" in told.notes
        if shared and (_TO.fullmatch(self.text, told.end, quantity.start) or _NOT.search(before)):
            return last
        return last if finite and _GOES_ON.search(before) else None

    def _part(self, number: int, sentence: Sentence, quantity: Quantity, before: str) -> Unit | None:
        """``put the number of patients at 196: 118 at one school and a further 87 at another``."""
        if not self._told or self._told[-1].sentence != number:
            return None
        if _AT_PLACE.match(self.text, quantity.end, sentence.end) is None:
            return None
        goes_on = PART in self._told[-1].quantity.notes and _NEXT_PART.search(before) is not None
        unit = self._before(number, quantity, 0) if goes_on or _PARTS.search(before) is not None else None
        if unit is not None:
            quantity.notes.add(PART)
        return unit

    def _before(self, number: int, quantity: Quantity, reach: int, *, alike: bool = False) -> Unit | None:
        """The unit of the last figure that counted something: of its sentence, or of one not far before."""
        for told in reversed(self._told):
            if number - told.sentence > reach:
                return None
            if alike and not _alike(told.quantity, quantity):
                continue
            if told.sentence < number or quantity.start - told.quantity.end <= _NEAR:
                return told.quantity.unit
        return None


def _alike(one: Quantity, two: Quantity) -> bool:
    """Whether two numbers are of one size."""
    if not one.number or not two.number:
        return False
    return max(one.number, two.number) <= min(one.number, two.number) * _TIMES


def _counts(quantity: Quantity) -> bool:
    """Whether a bare number may count: a whole number that is neither rank nor share."""
    ends = [n for n in (quantity.number, quantity.value.low, quantity.value.high) if n is not None]
    whole = all(n == int(n) and n >= 1 for n in ends)
    return bool(ends) and whole and not quantity.value.ordinal and quantity.form in ("level", "delta")


def _is_age(quantity: Quantity) -> bool:
    """``42% of them over 65``."""
    return quantity.number is not None and _CHILD <= quantity.number <= _OLDEST
