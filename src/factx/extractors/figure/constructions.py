"""Rules over figures: what the words around them add, operation by operation.

A rule of kind ``figure`` matches figures found before (``{@figure}``) and words; its ``emit`` names an operation of a
closed list and its operands. Operations never compute from text but from the quantities and word-list rows they get.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from factx.extractors.figure.around_en import LEVEL
from factx.extractors.figure.counters_ko import BALLOT, VERSUS
from factx.extractors.figure.quantity import Quantity
from factx.extractors.figure.vocabulary import Vocabulary, vocabulary
from factx.models.document import Document
from factx.normalise.numeral import Numeral
from factx.normalise.numeral.value import quotient, span
from factx.rules.load import RuleSet
from factx.rules.match import Group, Match

Pool = dict[int, Quantity]
"""Quantities by where they begin."""


def apply_rules(
    document: Document, rules: RuleSet, quantities: list[Quantity], taken: Sequence[tuple[int, int]]
) -> list[Quantity]:
    """The quantities after all rules, in order. Ranges and ratios swallow their parts, labels vanish."""
    pool: Pool = {quantity.start: quantity for quantity in quantities}
    spans = {"figure": [(q.start, q.end) for q in quantities], "date": list(taken)}
    matches = [(*_order(match), match) for match in rules.scan("figure", document, spans)]
    for _, _, match in sorted(matches, key=lambda item: item[:2]):
        operation = OPERATIONS[match.rule.emit["op"]]
        words = vocabulary(rules, match.matcher.lang)
        operation(pool, match, _Operands(pool, match.emitted()), words)
        if match.rule.emit["op"] == "new":
            _approximate(document.text, pool, match.start, words)
    return _without_scores([pool[start] for start in sorted(pool)])


def _approximate(text: str, pool: Pool, start: int, words: Vocabulary) -> None:
    """``more than doubled``: what stands before a figure that is one word."""
    quantity = pool.get(start)
    if quantity is None or quantity.form != "multiple" or text[start - 1 : start] != " ":
        return
    found = words.before.before(text, start - 1, max(0, start - _LONGEST))
    if (
        found is None
        or (found[0] and text[found[0] - 1].isalnum())
        or any(q.end > found[0] for q in pool.values() if q.start < start)
    ):
        return
    quantity.start = found[0]
    quantity.bind(found[1]["bound"])
    del pool[start]
    pool[quantity.start] = quantity


_LONGEST = 30
"""Characters of the longest approximator."""


def _without_scores(quantities: Sequence[Quantity]) -> list[Quantity]:
    """Drops both numbers of a ``3대 1`` that no rule has made a ratio of."""
    kept: list[Quantity] = []
    place = -1
    for quantity in quantities:
        if quantity.unit is None and VERSUS in quantity.notes:
            place = quantity.end
        elif not (place >= 0 and quantity.start - place <= 4):
            kept.append(quantity)
        if VERSUS not in quantity.notes:
            place = -1
    return kept


def _order(match: Match) -> tuple[int, tuple[int, int, str]]:
    names = list(OPERATIONS)
    operation = match.rule.emit["op"]
    place = -match.whole_start if operation == "shared" else match.whole_start
    return names.index(operation), (-match.rule.priority, place, match.matcher.id)


class _Operands:
    """What a rule emits, with figures looked up."""

    def __init__(self, pool: Pool, emitted: Mapping[str, Any]) -> None:
        self._pool, self._emitted = pool, emitted

    def figure(self, name: str = "figure") -> Quantity | None:
        group = self._emitted.get(name)
        return self._pool.get(group.start) if isinstance(group, Group) else None

    def span(self, name: str) -> tuple[int, int] | None:
        group = self._emitted.get(name)
        return (group.start, group.end) if isinstance(group, Group) else None

    def word(self, name: str) -> str | None:
        value = self._emitted.get(name)
        return value if isinstance(value, str) else None

    def number(self, name: str) -> Decimal | None:
        value = self._emitted.get(name)
        if isinstance(value, Numeral):
            return value.number
        if isinstance(value, Group):
            return Decimal(value.text) if value.text.isdigit() else None
        return None if value is None else Decimal(str(value))

    def flag(self, name: str) -> bool:
        return bool(self._emitted.get(name))


def _new(pool: Pool, match: Match, operands: _Operands, words: Vocabulary) -> None:
    """A figure that is one word: ``첫``, ``doubled``, ``in her 20s`` (`last` makes it the range up to there)."""
    number = operands.number("number")
    if number is None or any(q.start < match.end and match.start < q.end for q in pool.values()):
        return
    if operands.flag("decade"):
        value = span(number, number + 9, Decimal(1), digits=True)
    else:
        value = Numeral(number, step=Decimal(1) if number == int(number) else None)
    made = Quantity(match.start, match.end, (match.start, match.end), value, rule=match.rule.id)
    made.unit = words.unit(operands.word("unit") or "item")
    made.form = operands.word("form") or "level"  # type: ignore[assignment]
    made.direction = operands.word("direction")
    pool[made.start] = made


def _range(pool: Pool, match: Match, operands: _Operands, _words: Vocabulary) -> None:
    """Two figures that are the ends of one (``between 3 and 5``); the ends may be given the wrong way round."""
    low, high = operands.figure("low"), operands.figure("high")
    if low is None or high is None or low is high or low.number is None or high.number is None:
        return
    if operands.flag("bounded") and not _opposed(low, high):
        return
    if low.number > high.number and (operands.flag("either") or operands.flag("bounded")):
        low, high = high, low
    first, second = low.number or Decimal(0), high.number or Decimal(0)
    if operands.flag("next") and second != first + 1:
        return
    if low.unit is not None and high.unit is None and (low.form == "delta" or second > first * _FACTOR):
        return  # rose 1.2 percent to 845
    if first >= second or (low.unit is not None and high.unit is not None and low.unit != high.unit):
        return
    if low.form == "rank" != high.form:
        return
    start, end = min(match.start, low.start, high.start), max(match.end, low.end, high.end)
    value = replace(span(first, second, high.value.step), digits=high.value.digits)
    made = replace(
        high, start=start, end=end, value=value, bound="range", unit=high.unit or low.unit, rule=match.rule.id, cue=None
    )
    del pool[low.start], pool[high.start]
    pool[start] = made


_FACTOR = 25
"""How many times its lower end the upper end of a range is at most where it leaves the unit out."""


def _opposed(low: Quantity, high: Quantity) -> bool:
    below, above = ("at_most", "less_than"), ("at_least", "more_than")
    one, two = low.number or Decimal(0), high.number or Decimal(0)
    if one < two:
        return low.bound in above and high.bound in below
    return low.bound in below and high.bound in above


def _ratio(pool: Pool, match: Match, operands: _Operands, words: Vocabulary) -> None:
    """``one in five``, ``3대 1``: x to y, as the quotient."""
    over, under = operands.figure("over"), operands.figure("under")
    if over is None or under is None or over.number is None or not under.number:
        return
    if BALLOT in over.notes:
        under.unit = over.unit
        return
    if operands.flag("bare") and not (_is_bare(over) and _is_bare(under)):
        return
    if operands.flag("one") and not (over.number == 1 < under.number and under.unit is None):
        return
    if operands.flag("plain") and over.unit_span is not None:
        return
    if operands.flag("native") and not (over.value.native and under.value.native):
        return
    if operands.flag("part") and not over.number < under.number:
        return
    if operands.flag("round") and not _is_by_the_ten(over, under):
        return
    made = replace(
        over, start=match.start, end=match.end, value=quotient(over.number, under.number, digits=over.value.digits),
        unit=words.unit("ratio"), form="ratio", rule=match.rule.id,
    )  # fmt: skip
    del pool[over.start], pool[under.start]
    pool[match.start] = made


_ROUND = frozenset({10, 100, 1000})
"""Of how many things shares are told by counting (10개 중 4개)."""


def _is_by_the_ten(over: Quantity, under: Quantity) -> bool:
    """10개 중 4개, 열 명 가운데 일곱 명; 10명 중 3명 may be three of ten."""
    if under.number not in _ROUND or over.unit is None:
        return False
    return over.unit.id != "person" or (over.value.native and under.value.native)


def _is_bare(quantity: Quantity) -> bool:
    """Whether a number counts nothing of its own: seven in ten of the schools' parents."""
    unit = quantity.unit
    return unit is None or unit.id in ("item", "person") or (unit.group == "count" and quantity.unit_span is None)


def _set(pool: Pool, match: Match, operands: _Operands, words: Vocabulary) -> None:
    """Fields of one figure: form, unit, bound and its cue, direction; only for figures of the units in `of`."""
    for name in ("figure", "also"):
        if (quantity := operands.figure(name)) is not None and _is_of(quantity, operands):
            _change(pool, match, quantity, operands, words)


def _change(pool: Pool, match: Match, quantity: Quantity, operands: _Operands, words: Vocabulary) -> None:
    if LEVEL in quantity.notes and operands.word("form") == "delta":
        return
    if (unit := operands.word("unit")) is not None:
        quantity.unit = words.unit(unit)
    if (form := operands.word("form")) is not None and not (form == "delta" and quantity.form in ("multiple", "rank")):
        quantity.form = form  # type: ignore[assignment]
    if (bound := operands.word("bound")) is not None:
        if quantity.bound not in ("exact", "approx") or quantity.value.number is None:
            return
        quantity.bound = bound  # type: ignore[assignment]
        quantity.cue = operands.span("cue")
    if (direction := operands.word("direction")) is not None and quantity.form != "rank":
        quantity.direction = direction
    if operands.flag("widen"):
        del pool[quantity.start]
        quantity.start, quantity.end = min(match.start, quantity.start), max(match.end, quantity.end)
        pool[quantity.start] = quantity
    quantity.rule = match.rule.id


def _alike(_pool: Pool, match: Match, operands: _Operands, _words: Vocabulary) -> None:
    """The same change said in another unit (``lost 45.67 points, or 0.13%``)."""
    one, two = operands.figure(), operands.figure("other")
    if one is None or two is None or one.direction is None or two.direction is not None or two.form != "level":
        return
    two.form, two.direction, two.rule = one.form, one.direction, match.rule.id


def _shared(_pool: Pool, match: Match, operands: _Operands, _words: Vocabulary) -> None:
    """Amounts of one unit in a row share the verb after the last one; the row is walked from its end."""
    one, two = operands.figure("first"), operands.figure("last")
    if one is None or two is None or one.unit != two.unit or two.form != "delta" or one.form != "level":
        return
    one.form, one.direction, one.rule = two.form, two.direction, match.rule.id


def _is_of(quantity: Quantity, operands: _Operands) -> bool:
    """Whether the figure is of a sort the rule speaks of."""
    sorts = operands.word("of")
    if sorts is None:
        return True
    unit, number = quantity.unit, quantity.number
    for sort in sorts.split("|"):
        if sort == "bare" and unit is None:
            return True
        if sort == "age" and unit is None and number is not None and number == int(number) and 1 <= number <= 110:
            return True
        if sort == "adult" and unit is None and number is not None and number == int(number) and 18 <= number <= 110:
            return True
        if sort == "share" and unit is not None and (unit.group == "ratio" or quantity.form == "share"):
            return True
        if unit is not None and sort in (unit.group, unit.id, unit.dimension):
            return True
    return False


OPERATIONS: Mapping[str, Callable[[Pool, Match, _Operands, Vocabulary], None]] = {
    "new": _new,
    "ratio": _ratio,
    "set": _set,
    "range": _range,
    "alike": _alike,
    "shared": _shared,
}
"""In the order in which they are carried out."""
