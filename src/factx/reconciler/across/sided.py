"""One number that two sources have of two sides of one matter: 23 women here, 23 men there; 12 done, 12 still to do.

Where either source has a number of two telling digits but once, both tell one thing with it nearly always, whatever
each calls it. If the words beside it then stand on two sides that exclude each other, one of the sources has turned
something round. As a note: which words beside a number are of it is known by nearness alone.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from factx.extractors.build import Builder
from factx.link.facts.facets import FROM_THE_END
from factx.link.facts.figure_attribute import AGE
from factx.link.facts.poles import NONE, Poles
from factx.link.facts.reckoned import ways_of
from factx.models.fact import Evidence, Fact
from factx.models.mention import DateValue, FigureValue
from factx.models.report import Reading
from factx.patterns import compiled
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.compare.digits import significant
from factx.reconciler.compare.durations import base
from factx.reconciler.compare.figures import BARE, COUNTS
from factx.reconciler.compare.gates import days_apart
from factx.reconciler.compare.shares import is_fraction
from factx.reconciler.comparison import Comparison, Statement, coded

_TELLING = 2
"""Digits from which a number tells by itself that two sources have it of one thing."""
_AROUND = 0.1
"""Similarity of what stands around numbers of fewer digits from which they may be of one thing."""
_FEW = 3
"""Values of one unit that either source has at most, where a round one tells by itself."""
_COUNTED_FEW = 10
_SOON = 2
_MOST = 2
"""Times that a source tells the number."""
_LOWER = frozenset({"at_least", "more_than", "EQUAL_OR_MORE"})
_UPPER = frozenset({"at_most", "less_than", "EQUAL_OR_LESS"})
_BOUND, _SCALE, _FATE, _WHEN = "bound", "scale", "fate", "when"
_COARSE = len("2026-Q1")
"""Characters of a time that is no day: a month, a quarter, a year."""
_MOVE, _WIDE, _NOTHING = "move", "", frozenset[str]()
"""By so much and to so much, which `framed` compares where particles and prepositions tell it on both sides."""
_FROM_BELOW = "small"
_ALL, _EARLIER = "all", "earlier"
_COUNTED = frozenset({"fate", "progress"})
"""Groups of which a source may tell both sides, each with a number of its own."""
_SHARES = frozenset({"percent", "percentage_point", "ratio"})
_AMOUNTS = frozenset({"area", "cargo", "energy", "mass", "volume"})
_DIGITS = compiled(r"\d")
Sides = Mapping[str, frozenset[str]]


class Sided:
    """Compares the sides on which sources have their numbers.

    Args:
        readings: by source.
        poles: which sides there are, and their words.
        contexts: what stands around statements.
    """

    def __init__(self, readings: Mapping[str, Reading], poles: Poles, contexts: Contexts) -> None:
        self._readings = readings
        self._poles = poles
        self._contexts = contexts
        self._known: dict[str, Sides] = {}
        self._words: dict[str, Mapping[str, Evidence]] = {}
        """By id of a fact and group the word that tells the side of its value."""

    def pairs(
        self, left: Sequence[Statement], right: Sequence[Statement], held: Collection[tuple[str, str]]
    ) -> Iterator[tuple[Statement, Statement, Comparison]]:
        """Pairs of one number on two sides.

        Args:
            left: statements of one source.
            right: of another.
            held: ids of facts that are already set against each other.
        """
        own, others = _by_number(left), _by_number(right)
        for key in sorted(own.keys() & others.keys()):
            a, b = own[key][0], others[key][0]
            if max(len(own[key]), len(others[key])) > _MOST or (a.fact.id, b.fact.id) in held:
                continue
            few = max(_like(a, left), _like(b, right)) <= _FEW
            units = {s.fact.value.unit for s in (a, b) if isinstance(s.fact.value, FigureValue)}
            if len((units & COUNTS) - BARE) > 1 or not self._of_one(a, b, few=few):
                continue
            sides = self._of_all(own[key]), self._of_all(others[key])
            apart = [
                group
                for group in sides[0].keys() & sides[1].keys()
                if group and _apart(sides[0][group], sides[1][group])
            ]
            told = [
                group
                for group in sorted(apart)
                if not (group == _FATE and (days_apart(a, b) or 0) > _SOON)
                and not (group == _MOVE and not sides[0].get(_WIDE, _NOTHING) | sides[1].get(_WIDE, _NOTHING))
                and not self._elsewhere(left, key, group, sides[1][group])
                and not self._elsewhere(right, key, group, sides[0][group])
            ]
            if told:
                yield (
                    self._shown(a, told[0]),
                    self._shown(b, told[0]),
                    coded("FX114", f"of two sides: {told[0]}", severity="note"),
                )

    def _shown(self, statement: Statement, group: str) -> Statement:
        """A statement with the word that tells its side as evidence, where one does."""
        word = self._words.get(statement.fact.id, {}).get(group)
        if word is None:
            return statement
        told = (*statement.fact.evidence, word)
        return replace(statement, fact=statement.fact.model_copy(update={"evidence": told}))

    def _elsewhere(self, statements: Sequence[Statement], key: str, group: str, sides: frozenset[str]) -> bool:
        """A source has another number on the side on which the other source has this one: 17 dead and 19 missing."""
        if group not in _COUNTED:
            return False
        unit = key.partition(" ")[0]
        return any(
            (name := _key(other)) != key and name.startswith(f"{unit} ") and self._of(other).get(group) == sides
            for other in statements
            if _key(other)
        )

    def _of_one(self, a: Statement, b: Statement, *, few: bool) -> bool:
        """Whether one number of two sources is of one thing."""
        value = a.fact.value
        if isinstance(value, DateValue):
            lasts = value.type == "DURATION"
            if not lasts and not _DIGITS.search(a.fact.evidence[0].text):
                return False  # last year, Monday
            years = {(s.origin.published or "")[:4] for s in (a, b)}
            far = (value.timex or "")[:4] not in years
            told = len(_DIGITS.findall(value.timex or "")) >= _TELLING if lasts else far
        elif isinstance(value, FigureValue) and value.form != "rank":
            number = abs(value.number or Decimal(0))
            counted = value.unit in COUNTS
            if counted and number < _COUNTED_FEW and not few:
                return False  # every story has three of two things
            told = len(significant(number)) >= _TELLING or (few and not counted)
        elif isinstance(value, FigureValue):  # a rank that either source counts from the end is rare
            told = value.number != 1 and _FROM_BELOW in {*self._of(a).get(_SCALE, ()), *self._of(b).get(_SCALE, ())}
        else:
            told = False
        if told or (isinstance(value, DateValue) and _one_voice(a.fact, b.fact)):
            return True
        kin = bool(set(a.fact.kin) & set(b.fact.kin)) or a.fact.attribute == b.fact.attribute
        return kin or self._contexts.similarity(a, b) >= _AROUND

    def _of_all(self, statements: Sequence[Statement]) -> Sides:
        """By group the sides of all tellings of a number."""
        found: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
        for statement in statements:
            for group, sides in self._of(statement).items():
                found[group] |= sides
        return found

    def _of(self, statement: Statement) -> Sides:
        known = self._known.get(statement.fact.id)
        if known is None:
            known = self._known[statement.fact.id] = self._read(statement)
        return known

    def _read(self, statement: Statement) -> Sides:
        fact = statement.fact
        sort = sort_of(fact)
        reading = self._readings.get(fact.source or "")
        found: dict[str, frozenset[str]] = {}
        limits = False
        if reading is not None and fact.evidence:
            place = fact.evidence[0]
            sentence = reading.document.sentences[self._contexts.sentence(statement)]
            figures = [
                (m.start, m.end)
                for m in reading.mentions
                if m.kind in ("figure", sort)
                and sentence.start <= m.start
                and m.end <= sentence.end
                and m.start != place.start
            ]
            beside = self._poles.beside(
                reading.document.text,
                reading.source.lang,
                (sentence.start, sentence.end),
                (place.start, place.end),
                figures,
                sort,
            )
            limits = any(word.pole == NONE for word in beside.values())
            found = {group: frozenset({word.pole}) for group, word in beside.items() if word.pole != NONE}
            build = Builder(reading.document)
            self._words[fact.id] = {group: build.evidence(*word.span, role="cue") for group, word in beside.items()}
            if _MOVE in found:
                found[_WIDE] = found[_MOVE]
        ways = ways_of(fact.warnings)
        ways |= {fact.facets.period or ""} if _ALL not in ways else set()
        for group, poles in self._poles.groups.items():
            if sort in self._poles.of[group] and (told := poles & ways):
                found[group] = told
        value = fact.value
        bound = value.bound if isinstance(value, FigureValue) else getattr(value, "mod", None)
        if sort in self._poles.of[_BOUND] and not limits and bound in _LOWER | _UPPER:
            found[_BOUND] = frozenset({"least" if bound in _LOWER else "most"})
        if (when := _when(statement)) and sort != "rank" and _EARLIER not in ways:
            found[_WHEN] = frozenset({when})
        if sort == "rank":
            found = {
                _SCALE: found.get(_SCALE, frozenset({_FROM_BELOW if fact.facets.basis == FROM_THE_END else "large"}))
            }
        return found


def sort_of(fact: Fact) -> str:
    """What sort of value a fact has, as the table ``poles`` names it; empty for others."""
    value = fact.value
    if isinstance(value, DateValue):
        return "time" if value.type == "DURATION" else "date"
    if not isinstance(value, FigureValue):
        return ""
    if value.form == "rank":
        return "rank"
    if value.dimension == "age" or fact.attribute == AGE:
        return "age"
    if value.currency:
        return "share" if abs(value.number or Decimal(1)) < 1 else "money"  # 60 cents on the dollar
    if value.unit in _SHARES:
        return "share"
    if value.unit in COUNTS:
        return "count"
    return "measure" if value.dimension in _AMOUNTS else "extent"


def _one_voice(one: Fact, other: Fact) -> bool:
    """Both report what one person says of a day: 6월 말까지 끝내겠다, ``we will start by the end of June``."""
    holder = one.attribution.holder
    return holder is not None and holder == other.attribution.holder


def _like(statement: Statement, own: Sequence[Statement]) -> int:
    """How many figures of its unit a source has."""
    units = [s.fact.value.unit for s in own if isinstance(s.fact.value, FigureValue)]
    value = statement.fact.value
    return units.count(value.unit) if isinstance(value, FigureValue) else 0


def _when(statement: Statement) -> str:
    """The year, or a quarter or month of it, that a value is of: that of publication or the one before."""
    times, published = statement.fact.facets.as_of, statement.origin.published
    timex = times.timex if times is not None else None
    if timex is None or published is None or len(timex) > _COARSE or not timex[:4].isdigit():
        return ""
    return timex if 0 <= int(published[:4]) - int(timex[:4]) <= 1 else ""


def _apart(one: frozenset[str], other: frozenset[str]) -> bool:
    """No side is told by both; of times, one and the same month or quarter of two years."""
    times = {side[4:] for side in one | other if side[:4].isdigit()}
    return len(times) <= 1 and not one & other


def _by_number(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    """Statements of one source by their number and sort of unit; times by themselves."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if key := _key(statement):
            found[key].append(statement)
    return dict(found)


def _key(statement: Statement) -> str:
    value = statement.fact.value
    if isinstance(value, DateValue):
        return base(value.timex or "") if value.type == "DURATION" else value.timex or ""
    if not isinstance(value, FigureValue) or not value.number:
        return ""
    if is_fraction(value):
        return f"percent {round(value.number * 100)}"
    unit = "rank" if value.form == "rank" else "count" if value.unit in COUNTS else value.unit
    return f"{unit} {value.number.normalize():f}"
