"""Numbers of two sources that differ as a slip of copying makes them differ, which nothing else has told for one.

A desk that copies 504 writes 540; a translator who loses a zero writes 430 for 4,300, and one who reads 3/11 the
other way March for November. Where neither number stands in the other source, and the two are of what both sources
name, a fact-checker wants to see them side by side: as a note, since two numbers of one story may have the same digits
by chance. So with a sum whose currency was misread: 12.4 billion won here, $12.4 million there, in a story that counts
1,440 won for a dollar; with what a source converts a sum to ($13 million in brackets here, $1.3 million there); with a
measure that was wrongly converted (7,846 metres, 24,741 feet); with lengths told exactly (21 hours 40 minutes); and
with times of one odd minute in two hours (오전 7시 52분, 9.52 a.m.).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.affinity import figure_class
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.digits import same_digits, significant, slipped
from factx.reconciler.compare.durations import one_part_off
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.settings import UnitScale

_CLOCK = re.compile(r"T(\d\d):(\d\d)$")
_ROUND, _HALF_DAY = 5, 12
"""Minutes to which times are rounded, of which a story has several; hours that a missing p.m. makes."""
_CALENDAR_DAY = len("2025-03-11")
_PERCENT = "percent"
_TELLING = 3
"""Digits from which a slip tells by itself that two numbers are one, two that changed places (23.7 and 27.3) even of
one unit alone, unless they count; fewer digits need one measure or thing."""
_AROUND, _NEAR, _SURE = 0.02, 0.12, 0.2
"""Similarity of what stands around two numbers with many digits, with few, and with measures that nobody takes for one,
from which they may be one."""
_ROOM = Decimal("1.15")
"""How many times the rate that two sums imply may be one that their story tells, to be a conversion."""
_LOST_ZERO = 2
"""What it counts as that two sums would be one if either had a zero more (8.5 billion won, $58 million)."""
_CONVERTED = 4
"""Digits from which a measure that was wrongly converted is told by them."""
_LEAST, _SURELY = 3, 5
"""Digits of a measure and of its conversion that tell of a lost zero, and those that need no words beside them."""
_TWO, _SCALES = 2, 2
"""Digits of a sum and of what it was converted to, and the powers of ten between them, that tell of a lost zero."""
Again = Mapping[str, FigureValue]
"""By the id of a mention of a sum what its source converts it to."""
Rates = Mapping[tuple[str, str], Sequence[Decimal]]
"""How many of the second currency one of the first makes, as a story tells it; in alphabetical order."""


def slips(
    left: Sequence[Statement],
    right: Sequence[Statement],
    contexts: Contexts,
    attributes: Attributes,
    held: set[str],
    rates: Rates = MappingProxyType({}),
    again: Again = MappingProxyType({}),
    units: Mapping[str, UnitScale] = MappingProxyType({}),
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of two sources, each number in no more than one of them.

    Args:
        left: statements of one source.
        right: of another.
        contexts: what stands around them.
        attributes: the catalogue.
        held: ids of facts that are already told for one with another, or set against it in an alarm.
        rates: what the story converts sums at.
        again: what sources convert their sums to.
        units: scales of units of measure.
    """
    sides = _figures(left), _figures(right)
    told = [{n for own in side.values() for s in own for n in _numbers(s, again)} for side in sides]
    found: list[tuple[float, Statement, Statement]] = []
    for sort in sorted(sides[0].keys() & sides[1].keys()):
        for a in sides[0][sort]:
            for b in sides[1][sort]:
                if _number(a) in told[1] or _number(b) in told[0] or {a.fact.id, b.fact.id} & held:
                    continue
                two = _figure(a).currency != _figure(b).currency
                digits = _misread(_figure(a), _figure(b), rates) if two else slipped(_figure(a), _figure(b))
                digits = digits or _again(a, b, again) or _converted(_figure(a), _figure(b), units)
                similarity = contexts.similarity(a, b)
                if digits and _one_question(a, b, digits, similarity, attributes, two=two):
                    found.append((digits + similarity, a, b))
    yield from _turned_dates(left, right)
    yield from _lengths(left, right)
    yield from _clocks(left, right)
    used: set[str] = set()
    for _, a, b in sorted(found, key=lambda pair: (-pair[0], pair[1].fact.position, pair[2].fact.position)):
        if not {a.fact.id, b.fact.id} & used:
            used |= {a.fact.id, b.fact.id}
            scale = significant(_number(a)) == significant(_number(b))
            found_scale = ("FX102",) if scale and _figure(a).currency == _figure(b).currency else ()
            yield a, b, coded("FX103", "digits that slipped", severity="note", also=found_scale)


def _turned_dates(
    left: Sequence[Statement], right: Sequence[Statement]
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Days of two sources of which one has the day and the month of the other in the other order, each in one alone."""
    sides = _days(left), _days(right)
    for day in sorted(sides[0].keys() - sides[1].keys()):
        turned = f"{day[:4]}-{day[8:]}-{day[5:7]}"
        if turned in sides[1] and turned not in sides[0]:
            yield (
                sides[0][day],
                sides[1][turned],
                coded("FX201", "day and month turned", relation="possibly_conflicts", severity="note"),
            )


def _lengths(
    left: Sequence[Statement], right: Sequence[Statement]
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Lengths of time of two sources, told exactly and alike but for a digit, each in one of them alone."""
    sides = _exact(left), _exact(right)
    for length in sorted(sides[0].keys() - sides[1].keys()):
        near = [other for other in sorted(sides[1].keys() - sides[0].keys()) if one_part_off(length, other)]
        if len(near) == 1:
            found = coded("FX103", "a digit of a length of time", relation="possibly_conflicts", severity="note")
            yield sides[0][length], sides[1][near[0]], found


def _clocks(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Times of day with one odd minute and two hours, each in one source alone; half a day apart they may be one.

    So with an hour of which the minutes have changed places (2시 52분, 2:25). Whatever their days: a bare hour takes
    the day of the report where the text gives it none.
    """
    sides = _times(left), _times(right)
    for hour, minute in sorted(sides[0].keys() - sides[1].keys()):
        turned = hour, minute[::-1]
        if turned in sides[1] and turned not in sides[0]:
            found = coded("FX201", "minutes that changed places", relation="possibly_conflicts", severity="note")
            yield sides[0][hour, minute], sides[1][turned], found
            continue
        alike = [one for one in sides[0] if one[1] == minute]
        other = [one for one in sides[1] if one[1] == minute]
        apart = abs(int(other[0][0]) - int(hour)) if len(alike) == len(other) == 1 else 0
        if int(minute) % _ROUND and apart not in (0, _HALF_DAY):
            found = coded("FX201", "one odd minute of two hours", relation="possibly_conflicts", severity="note")
            yield sides[0][hour, minute], sides[1][other[0]], found


def _times(statements: Sequence[Statement]) -> dict[tuple[str, str], Statement]:
    """The first that tells each hour and minute, zones and lists apart."""
    found: dict[tuple[str, str], Statement] = {}
    for statement in statements:
        value = statement.fact.value
        if isinstance(value, DateValue) and value.type == "TIME" and value.grain == "minute" and value.tz is None:
            time = _CLOCK.search(value.timex or "")
            if time:
                found.setdefault((time[1], time[2]), statement)
    return found


def _exact(statements: Sequence[Statement]) -> dict[str, Statement]:
    """The first that tells each length of time."""
    found: dict[str, Statement] = {}
    for statement in statements:
        value = statement.fact.value
        if isinstance(value, DateValue) and value.type == "DURATION" and value.timex:
            found.setdefault(value.timex, statement)
    return found


def _days(statements: Sequence[Statement]) -> dict[str, Statement]:
    """The first that tells each calendar day."""
    found: dict[str, Statement] = {}
    for statement in statements:
        value = statement.fact.value
        if isinstance(value, DateValue) and value.type == "DATE" and len(value.timex or "") == _CALENDAR_DAY:
            found.setdefault(value.timex or "", statement)
    return found


def _misread(one: FigureValue, other: FigureValue, rates: Rates) -> int:
    """How many digits tell that one sum is the other with its currency or scale misread; 0 where it may be one."""
    digits = same_digits(one, other)
    if not one.currency or not other.currency or not one.number or not other.number:
        return 0
    first, second = sorted((one, other), key=lambda value: value.currency or "")
    told = rates.get((first.currency or "", second.currency or ""), ())
    implied = (second.number or Decimal(0)) / (first.number or Decimal(1))
    if not told or _is_rate(implied, told):
        return 0
    return digits or (_LOST_ZERO if _is_rate(implied * 10, told) or _is_rate(implied / 10, told) else 0)


def _is_rate(implied: Decimal, told: Sequence[Decimal]) -> bool:
    """A rate that a story converts at, nearly."""
    return any(rate / _ROOM <= implied <= rate * _ROOM for rate in told)


def _again(a: Statement, b: Statement, again: Again) -> int:
    """How many digits tell that a sum is what the other was converted to, at another scale ($13 million, $1.3m)."""
    for one, other in ((a, b), (b, a)):
        converted, plain = _converted_to(one, again), _figure(other)
        if converted is None or converted.currency != plain.currency or not converted.number:
            continue
        digits, own = significant(converted.number), significant(_number(other))
        size = min(len(digits), len(own))
        scale = converted.number.adjusted() - _number(other).adjusted()
        if size >= _TWO and digits[:size] == own[:size] and 0 < abs(scale) <= _SCALES:
            return _CONVERTED
    return 0


def _converted_to(statement: Statement, again: Again) -> FigureValue | None:
    return again.get(statement.fact.evidence[0].mention or "") if statement.fact.evidence else None


def _numbers(statement: Statement, again: Again) -> Iterator[Decimal]:
    """The number of a statement, and of what it is converted to."""
    yield _number(statement)
    converted = _converted_to(statement, again)
    if converted is not None and converted.number:
        yield converted.number


def _converted(one: FigureValue, other: FigureValue, units: Mapping[str, UnitScale]) -> int:
    """How many digits tell that one measure is the other with a slip in its conversion; 0 where it is none."""
    a, b = units.get(one.unit or ""), units.get(other.unit or "")
    if one.unit == other.unit or one.dimension is None or a is None or b is None or a.base != b.base:
        return 0
    return max(_slip_in(one, a, other, b), _slip_in(other, b, one, a))


def _slip_in(told: FigureValue, scale: UnitScale, converted: FigureValue, other: UnitScale) -> int:
    """How many digits tell that the second is what the first comes to, but for a slip."""
    number, far = told.number or Decimal(0), converted.number or Decimal(0)
    exact = (number * scale.factor / scale.divisor + scale.offset - other.offset) * other.divisor / other.factor
    digits = min(len(significant(number)), len(significant(far)))
    if digits >= _TWO and exact:
        place = exact.adjusted() - len(significant(far)) + 1
        rounded = exact.quantize(Decimal(1).scaleb(place))
        if significant(rounded) == significant(far) and 0 < abs(rounded.adjusted() - far.adjusted()) <= _SCALES:
            return _SURELY if digits >= _LEAST else _TWO
    if digits < _CONVERTED:
        return 0
    right = converted.model_copy(update={"number": exact.quantize(converted.step or Decimal(1))})
    found = slipped(right, converted)
    return found if found >= _CONVERTED else 0


def _one_question(
    a: Statement, b: Statement, digits: int, similarity: float, attributes: Attributes, *, two: bool
) -> bool:
    one, other = a.fact, b.fact
    if attributes.exclusive(one.attribute, other.attribute):  # a lead of 12,740 votes, 12,470 votes
        turned = digits >= _CONVERTED and significant(_number(a)) != significant(_number(b))
        return similarity >= (_AROUND if turned else _SURE)
    named = one.attribute == other.attribute and attributes.tells(one.attribute)
    kin = bool(set(one.kin) & set(other.kin))
    subject = one.subject is not None and one.subject == other.subject
    if digits >= _TELLING:
        value = _figure(a)
        one_unit = value.unit == _figure(b).unit and (value.dimension is not None or value.unit == _PERCENT)
        turned = one_unit and significant(_number(a)) != significant(_number(b))
        turned = turned or (value.dimension is not None and digits >= _SURELY)
        return named or kin or subject or turned or similarity >= _AROUND
    if two:  # few sums have the digits of another in another currency
        return named or kin or similarity >= _NEAR
    if _figure(a).dimension is not None and _figure(a).unit != _figure(b).unit:
        return similarity >= _NEAR  # 320㎏ of chlorine, 3.2t
    return (named or kin) and (similarity >= _NEAR or (named and kin))


def _figures(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    """Figures with a number, by what they can be set against."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        value = statement.fact.value
        if isinstance(value, FigureValue) and value.number:
            found[figure_class(value)].append(statement)
    return found


def _figure(statement: Statement) -> FigureValue:
    value = statement.fact.value
    if not isinstance(value, FigureValue):
        raise TypeError("slips are of figures")
    return value


def _number(statement: Statement) -> Decimal:
    return _figure(statement).number or Decimal(0)
