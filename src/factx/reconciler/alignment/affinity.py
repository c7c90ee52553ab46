"""How likely two figures or dates answer one question: attribute, subject, unit, scope and the words around."""

from collections.abc import Mapping
from decimal import Decimal
from math import log10

from factx.link.facts.instances import of_two
from factx.link.facts.qualities import by_size, other_quality
from factx.link.facts.superlatives import RULE as SUPERLATIVE
from factx.models.fact import EventValue, Fact, one_surname
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.days import Days, covered, disjoint, inside, moments
from factx.reconciler.compare.digits import SLIP, significant, slip
from factx.reconciler.compare.durations import base
from factx.reconciler.compare.figures import COUNTS, converted_room
from factx.reconciler.compare.interval import Interval, hard, pragmatic
from factx.reconciler.compare.shares import in_percent, is_fraction, told_twofold
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import UnitScale

CONTEXT = 6.0
"""What the words around are worth at most."""
KIN = 1.0
"""What it is worth that the phrases are of the same words."""
HOURS = 0.8
"""What it is worth that two dates are both hours of one day, of which a story has few."""
RELATED = 0.5
"""What it is worth that two attributes may be read for one another."""
OTHER_INSTANCE = 4.0
"""What it costs that one is of the first launch and the other of the third."""
HOUR_DIGITS = 3
"""What an hour and minute of one day count as."""
_MANY_DIGITS = 4
_CLOSE, _THIRD = 0.7, 0.12
"""What it is worth that one number is less than a third larger than the other: reports that differ keep the size. The
third is a power of ten."""
_APART, _NEAREST, _FARTHEST = 0.6, 0.5, 4.0
"""What each power of ten between two numbers costs, from which part of one on, and how many count."""
_NO_VERB = frozenset({"open.date", "open.duration"})


def figure_class(value: FigureValue) -> str:
    """What two figures must share to be set against each other at all."""
    if value.form in ("rank", "multiple"):
        return value.form
    if value.unit in ("percent", "percentage_point") or is_fraction(value):
        return "percent"
    if value.currency:
        return "money"
    if value.unit in COUNTS:
        return "count"
    return f"dimension:{value.dimension}" if value.dimension else f"unit:{value.unit}"


def kind_class(statement: Statement) -> str | None:
    """The class of a statement that can be aligned by its value; None for others."""
    value = statement.fact.value
    match value:
        case FigureValue():
            return figure_class(value)
        case DateValue(type="DURATION"):
            return "duration"
        case DateValue(type="DATE") | DateValue(type="TIME") | EventValue():
            return "date"
    return None


def affinity(a: Statement, b: Statement, contexts: Contexts, attributes: Attributes) -> float:
    """How likely two statements of one class answer one question."""
    one, other = a.fact, b.fact
    score = CONTEXT * contexts.similarity(a, b)
    if one_attribute(one.attribute, other.attribute):
        score += 2.5 if attributes.known(one.attribute) else 1.5
    elif attributes.related(one.attribute, other.attribute):
        score += RELATED
    elif attributes.specific(one.attribute) and attributes.specific(other.attribute):
        score -= 1.5 if one.kind == "figure" else 0.5
    if one.kind != "figure" and a.origin.lang == b.origin.lang:
        score -= 1.5 if _other_verb(one.attribute, other.attribute) else 0.0
    score += _kinship(one, other) - (OTHER_INSTANCE if _of_two(one, other) else 0.0)
    score += _subject_affinity(one, other)
    score += _unit_affinity(one.value, other.value)
    score += _facet_affinity(a, b)
    return score


def _of_two(one: Fact, other: Fact) -> bool:
    """The first launch and the third; the second-largest bank to fail and the second to fail."""
    if SUPERLATIVE in (one.rule, other.rule):
        if by_size(one.warnings) != by_size(other.warnings):
            return True  # the youngest, 2위
        if one.value == other.value and one.attribute != other.attribute and not set(one.kin) & set(other.kin):
            return True  # the gravest crisis of a firm, and the firm that is the largest
    return of_two(one.warnings, other.warnings) or other_quality(one.warnings, other.warnings)


def event_of(attribute: str) -> str:
    """One name for an event that is told with its subject and without (``event.founding``, ``open.founding``)."""
    return f"open.{attribute[6:]}" if attribute.startswith("event.") else attribute


def one_attribute(one: str, other: str) -> bool:
    """The same, or one event told with and without its subject."""
    return one == other or event_of(one) == event_of(other)


def _kinship(one: Fact, other: Fact) -> float:
    """What the phrases share that say what each value is of."""
    shared = len(set(one.kin) & set(other.kin))
    return KIN * shared / min(len(one.kin), len(other.kin)) if shared else 0.0


def _other_verb(one: str, other: str) -> bool:
    """Two dates of one language whose clauses have other verbs are of other events."""
    return not one_attribute(one, other) and not {one, other} & _NO_VERB


def _subject_affinity(one: Fact, other: Fact) -> float:
    if one.subject and other.subject:
        if one.subject == other.subject:
            return 1.5
        near = one.subject in other.names or other.subject in one.names or one_surname(one.subject, other.subject)
        return -0.3 if near else -1.0
    if one.subject_key and other.subject_key:
        return 1.0 if one.subject_key == other.subject_key else -0.5
    return 0.0


def _unit_affinity(one: object, other: object) -> float:
    if isinstance(one, DateValue | EventValue) and isinstance(other, DateValue | EventValue):
        return _dates_affinity(one, other)
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return 0.0
    if told_twofold(one, other):
        return 0.0
    score = 0.5 if one.unit == other.unit and one.unit not in COUNTS else 0.0
    slipped = slip(one, other)
    score += slipped + (_CLOSE if slipped > 0 else _size_affinity(one, other))
    if one.form != other.form:
        score -= 1.0
    if one.unit and other.unit and one.unit != other.unit:
        score -= 0.5 if "item" in (one.unit, other.unit) else 0.0 if one.number == other.number else 1.5
    if one.direction and other.direction and one.direction != other.direction:
        score -= 2.0
    return score


def _size_affinity(one: FigureValue, other: FigureValue) -> float:
    """Two numbers of one thing are mostly of one size, whoever is wrong."""
    if not one.number or not other.number or one.number == other.number or one.number * other.number < 0:
        return 0.0
    powers = abs(log10(abs(float(one.number))) - log10(abs(float(other.number))))
    return (_CLOSE if powers < _THIRD else 0.0) - _APART * (min(max(powers, _NEAREST), _FARTHEST) - _NEAREST)


def _dates_affinity(one: DateValue | EventValue, other: DateValue | EventValue) -> float:
    if isinstance(one, DateValue) and isinstance(other, DateValue) and one.type == other.type == "TIME":
        return HOURS if not disjoint(covered(one), covered(other)) else 0.0
    years = one.timex or "", other.timex or ""  # finished in 1998, in 1989
    slipped = all(year.isdigit() and len(year) == _MANY_DIGITS for year in years) and sorted(years[0]) == sorted(
        years[1]
    )
    return SLIP[_MANY_DIGITS] if slipped and years[0] != years[1] else 0.0


def _digits(value: FigureValue) -> str:
    """The significant digits of a number."""
    return "" if value.number is None else significant(value.number)


def _facet_affinity(a: Statement, b: Statement) -> float:
    one, other = a.fact.facets, b.fact.facets
    score = 0.0
    if one.period and other.period:
        score += 0.5 if one.period == other.period else -2.0
    if one.population and other.population and one.population.entity and other.population.entity:
        score += 0.5 if one.population.entity == other.population.entity else -2.0
    if one.as_of and other.as_of and one.as_of.timex and other.as_of.timex:
        score += 0.5 if one.as_of.timex == other.as_of.timex else -1.0
    return score


Stretch = tuple[str | None, Interval | None, Interval | None] | Days | str


def stretch(statement: Statement, units: Mapping[str, UnitScale]) -> Stretch:
    """What a value covers, to see fast whether two values may be one; a measure in the base unit of its dimension."""
    match statement.fact.value:
        case FigureValue() as told:
            value = in_percent(told)
            scale = units.get(value.unit or "")
            covers = hard(value), pragmatic(value)
            if scale is None or value.dimension is None:
                return value.unit, *covers
            exact, meant = (c and c.scaled(scale.factor / scale.divisor, scale.offset) for c in covers)
            return value.unit, exact, meant
        case DateValue(type="DURATION", timex=timex):
            return base(timex or "")
        case DateValue() | EventValue() as value:
            days = moments(value)
            return days if days != (None, None) else (value.timex or "")
    return ""


def two_currencies(a: Statement, b: Statement) -> bool:
    """Two sums of money in different currencies."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    return bool(one.currency and other.currency and one.currency != other.currency)


def telling_digits(one: object, other: object, *, any_unit: bool = False) -> int:
    """How many digits two equal values have that tell that they are one; 0 for values that differ."""
    if isinstance(one, FigureValue) and isinstance(other, FigureValue):
        if one.unit != other.unit and not {one.unit, other.unit} <= COUNTS and not any_unit:
            return 0
        if one.form in ("rank", "multiple"):
            return 0
        if one.number is not None:
            return len(_digits(one)) if one.number == other.number else 0
        same = one.low is not None and one.high is not None and (one.low, one.high) == (other.low, other.high)
        return len(significant(one.low or Decimal(0)) + significant(one.high or Decimal(0))) if same else 0
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return HOUR_DIGITS if one.type == other.type == "TIME" and one.first and one.first == other.first else 0
    return 0


def fit(one: Stretch, other: Stretch) -> bool:
    """Both values may be one: the same, or one less precise than the other."""
    if isinstance(one, str) or isinstance(other, str):
        return one == other
    if len(one) > 2 and len(other) > 2:
        if one[0] != other[0] and not {one[0], other[0]} <= COUNTS:  # 14 m/s is not 14 knots; 28 m are 92 feet
            room = one[1] and other[1] and converted_room(one[0], one[1], other[1])
            return one[1] is not None and other[1] is not None and one[1].near(other[1], room or Decimal(0))
        near = one[2] is not None and other[2] is not None and one[2].overlaps(other[2])  # 0.9 이상 is not told by 2.3
        return near and one[1] is not None and other[1] is not None and one[1].nested(other[1])
    a, b = one[1], other[1]
    if isinstance(a, Interval) or isinstance(b, Interval) or a is None or b is None:
        return False
    return inside((one[0], a), (other[0], b)) or inside((other[0], b), (one[0], a))
