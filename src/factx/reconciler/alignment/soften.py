"""Differences that may lie in the reading and not in the words: no more than a note."""

import re
from dataclasses import replace
from decimal import Decimal

from factx.link.facts.event_facts import UNTIL
from factx.link.facts.status import CONDITIONAL
from factx.models.fact import AHEAD, EventValue
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.meeting import of_own_country
from factx.reconciler.attributes import TRADED
from factx.reconciler.codes import FIGURES
from factx.reconciler.compare.days import Days, covered
from factx.reconciler.compare.digits import slip
from factx.reconciler.compare.figures import OTHER_TIME, compare_values
from factx.reconciler.compare.gates import Gates, days_apart
from factx.reconciler.compare.reckoned import holds_more
from factx.reconciler.compare.shares import in_percent
from factx.reconciler.compare.written import Written, written
from factx.reconciler.comparison import PLAIN_TRAITS, Comparison, Statement, Traits, plain

AVERAGE = "average"
_FLEETING = frozenset({"disaster.missing", "disaster.rescued", "disaster.trapped"})
_HEAD = 100
"""Thousandths of a text in which its dateline stands."""
_GROWTH, _TIMED = Decimal("1.5"), "T"
_AGE, _YEAR = "population.age", 365
_PEOPLE, _HUNDREDTH = "population.population", Decimal("0.01")
_NOT_YET = AHEAD | {"possible"}
_FEW = 5
"""Instances of one thing that a story may tell of."""
_CLOSE = frozenset({"close", "close_of_market"})
_SIZE = 12
"""How many times one of two numbers that answer one question is the other at most."""
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")


def softened(a: Statement, b: Statement, comparison: Comparison, traits: Traits = PLAIN_TRAITS) -> Comparison:
    """No more than a note where the difference may lie in the reading and not in the words.

    How certain a value is told is read from cues that are easily missed; a date that is written with other parts on
    both sides (21일, Monday) differs only after both were resolved. A toll grows within a day by as much as half again.
    """
    code = comparison.code or ""
    if code in FIGURES and {a.fact.attribute, b.fact.attribute} == {_AGE}:
        if _grown_older(a, b):
            return plain("compatible", "a birthday between two sources")
        return comparison.at_most("note") if _a_year_apart(a, b) else comparison
    if CONDITIONAL in (*a.fact.warnings, *b.fact.warnings) or _averages_differ(a, b) or _forecasts_of_two(a, b):
        return comparison.at_most("note").doubted()
    if code.startswith("FX5"):
        return comparison.at_most("note")
    if code.startswith("FX2") and (not _parts(a).differs(_parts(b)) or _of_the_report(a, b)):
        return comparison.at_most("note")
    if code.startswith("FX2") and _background(a, b):
        return comparison.at_most("note").doubted()
    if code.startswith("FX2") and (UNTIL in a.fact.warnings) != (UNTIL in b.fact.warnings):
        return comparison.at_most("note").doubted()
    if code == "FX202" and _has_passed(a, b):
        return comparison.at_most("note")
    if code in FIGURES and (
        _loosely_bound(a, b)
        or _other_bases(a, b)
        or _moments_of_trading(a, b)
        or _out_of_size(a, b)
        or of_own_country(a, b)
    ):
        return comparison.at_most("note").doubted()
    if code in FIGURES and {a.fact.attribute, b.fact.attribute} == {_PEOPLE} and _nearly_one(a, b):
        return plain("compatible", "a population that is told to the nearest hundred thousand")
    if code in FIGURES and _of_victims(a, b) and not traits.cumulative:
        return comparison.at_most("note").doubted()
    if code in FIGURES and traits.cumulative and _within_hours(a, b):
        return comparison.at_most("note").doubted()
    if code in FIGURES and not _fixed(a, b, traits) and _of_other_days(a, b):
        return comparison.at_most("note").doubted()
    if code in ("FX101", "FX103", "FX105") and (_cut(a, b) or _instances(a, b) or holds_more(a.fact, b.fact)):
        return comparison.at_most("note")
    return comparison


def _background(a: Statement, b: Statement) -> bool:
    """A year and a day or month of another, long ago: of an earlier case, of which sources remember several days."""
    published = a.origin.published or b.origin.published
    grains = [s.fact.value.grain if isinstance(s.fact.value, DateValue) else None for s in (a, b)]
    if published is None or grains[0] == grains[1]:
        return False
    lasts = [_days_of(statement)[1] for statement in (a, b)]
    return all(last is not None and int(last[:4]) < int(published[:4]) - 1 for last in lasts)


def _nearly_one(a: Statement, b: Statement) -> bool:
    """Numbers that differ by less than a hundredth."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or not one.number or not other.number:
        return False
    return abs(one.number - other.number) < _HUNDREDTH * max(abs(one.number), abs(other.number))


def _grown_older(a: Statement, b: Statement) -> bool:
    """Ages of one person in sources of two days, between which was a birthday."""
    one, other = a.fact.value, b.fact.value
    if a.fact.attribute != _AGE or b.fact.attribute != _AGE or None in (a.origin.published, b.origin.published):
        return False
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or not one.number or not other.number:
        return False
    earlier, later = sorted((a, b), key=lambda s: s.origin.published or "")
    ages = [s.fact.value.number for s in (earlier, later) if isinstance(s.fact.value, FigureValue)]
    days = days_apart(a, b) or 0
    return ages[0] is not None and ages[1] is not None and days > 0 and 0 < ages[1] - ages[0] <= days // _YEAR + 1


def _a_year_apart(a: Statement, b: Statement) -> bool:
    """Some count the years of a life by the calendar (``한강(54)``, ``the 53-year-old``)."""
    ages = [s.fact.value.number for s in (a, b) if isinstance(s.fact.value, FigureValue) and s.fact.value.number]
    return len(ages) < 2 or abs(ages[0] - ages[1]) <= 1


def _loosely_bound(a: Statement, b: Statement) -> bool:
    """One number with bounds that a translator turned: 많게는 3만 명, ``upwards of 30,000``."""
    one, other = a.fact.value, b.fact.value
    numbers = [v.number for v in (one, other) if isinstance(v, FigureValue)]
    return a.origin.lang != b.origin.lang and len(numbers) > 1 and numbers[0] is not None and numbers[0] == numbers[1]


def _other_bases(a: Statement, b: Statement) -> bool:
    """A rise on the year and one on the quarter; or one side alone says from when a change is measured."""
    one, other = (_base_of(statement) for statement in (a, b))
    if one is not None and other is not None:
        return one != other
    return one != other and any(_is_change(statement) for statement in (a, b))


def _base_of(statement: Statement) -> str | None:
    basis = statement.fact.facets.basis
    return basis if basis is not None and basis.startswith("change:") else None


def _is_change(statement: Statement) -> bool:
    value = statement.fact.value
    if not isinstance(value, FigureValue):
        return False
    moved = value.unit == "percent" and statement.fact.attribute.startswith(TRADED)  # 주가는 1.9% 밀렸다
    return moved or value.form == "delta" or value.direction is not None


def _moments_of_trading(a: Statement, b: Statement) -> bool:
    """Moves of a price within a day, unless both tell of its close; those of a firm that one source leaves unnamed.

    Opened 0.8 percent down, fell 1.4 percent.
    """
    one, other = a.fact, b.fact
    if not (one.attribute.startswith(TRADED) and other.attribute.startswith(TRADED)):
        return False
    if not (_is_change(a) or _is_change(b)):
        return False
    if one.subject is None or other.subject is None:
        return True  # 이 회사 주가는 1.9% 밀렸다: a story has several firms whose shares fall
    return not all(_CLOSE & {*fact.topic, *fact.kin} for fact in (one, other))


def _out_of_size(a: Statement, b: Statement) -> bool:
    """Numbers so far apart that they count two things, unless they have the same digits (a lost zero)."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or not one.number or not other.number:
        return False
    shares = in_percent(one), in_percent(other)
    small, large = sorted(abs(value.number or value.low or Decimal(0)) for value in shares)
    return large > _SIZE * small and not slip(one, other)


def _forecasts_of_two(a: Statement, b: Statement) -> bool:
    """Two bodies may foresee two things: the central bank 1.9 per cent, the minister 2.1."""
    if "projected" not in (a.fact.status.name, b.fact.status.name):
        return False
    return _foresees(a) != _foresees(b)


def _foresees(statement: Statement) -> str | None:
    """Whose forecast it is: of who is named as its source, else of the body that is its subject."""
    subject = statement.fact.subject
    actor = subject if subject and subject.startswith(("org:", "person:")) else None
    return statement.fact.attribution.holder or actor


def _averages_differ(a: Statement, b: Statement) -> bool:
    """One is an average, the other perhaps a total."""
    return (AVERAGE in a.fact.topic) != (AVERAGE in b.fact.topic)


def told_twice(comparison: Comparison, *, surely: bool) -> Comparison:
    """Equal values with many digits are one value: that a scope, time or status differs is reading."""
    if surely and (comparison.relation == "incomparable" or comparison == OTHER_TIME):
        return plain("agrees", "one value with many digits, told twice")
    if comparison.code in ("FX503", "FX504"):
        return replace(comparison, relation="compatible").at_most("note")
    return comparison


def unread(comparison: Comparison, a: Statement, b: Statement) -> Comparison:
    """Two figures that are surely of one question and differ, though a form or status seems to: worth a note."""
    one, other = a.fact.value, b.fact.value
    if comparison.relation != "incomparable" or comparison.code is not None:
        return comparison
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or one.unit != other.unit:
        return comparison
    by_value = compare_values(one, other, Gates(one_open=True))
    return by_value.at_most("note") if by_value.code else comparison


def _cut(a: Statement, b: Statement) -> bool:
    """The numerals of one begin with those of the other: 6-foot and 6피트 6인치 may be one, read in part."""
    one, other = (_NUMERAL.findall(x.fact.evidence[0].text) for x in (a, b))
    short, long = sorted((one, other), key=len)
    return 0 < len(short) < len(long) and long[: len(short)] == short


def _instances(a: Statement, b: Statement) -> bool:
    """Small ordinals often tell apart which of several it was (the first ballot failed, the second passed)."""
    values = a.fact.value, b.fact.value
    scoped = any(x.fact.facets.place or x.fact.facets.population for x in (a, b))
    return not scoped and all(
        isinstance(v, FigureValue) and v.unit == "ordinal" and v.number is not None and v.number <= _FEW for v in values
    )


def _of_the_report(a: Statement, b: Statement) -> bool:
    """The sources are of different days and a date is that of its own report: perhaps the day of the saying."""
    if any(_is_dateline(x) for x in (a, b)):
        return True
    if not a.origin.published or not b.origin.published or a.origin.published == b.origin.published:
        return False
    return any(_days_of(x)[0] == x.origin.published for x in (a, b))


def _is_dateline(statement: Statement) -> bool:
    """A whole date near the head of a source without a date of its own: ``Istanbul, Feb 09, 2023: The death toll``."""
    parts = _parts(statement)
    whole = parts.year is not None and parts.month is not None and parts.day is not None
    return statement.origin.published is None and whole and statement.fact.position <= _HEAD


def _days_of(statement: Statement) -> Days:
    value = statement.fact.value
    return covered(value) if isinstance(value, DateValue | EventValue) else (None, None)


def _fixed(a: Statement, b: Statement, traits: Traits) -> bool:
    """A measure of one named subject that no later day changes: the years that were demanded, the price of a deal."""
    values = [s.fact.value for s in (a, b)]
    measured = all(isinstance(v, FigureValue) and v.dimension is not None and v.form == "level" for v in values)
    named = a.fact.subject is not None and a.fact.subject == b.fact.subject and a.fact.attribute == b.fact.attribute
    return named and measured and not traits.varies and not traits.cumulative


def _of_other_days(a: Statement, b: Statement) -> bool:
    """The sources are of different days and do not say that they speak of one time: a story goes on meanwhile."""
    if a.origin.published is not None and a.origin.published == b.origin.published:
        return False
    if {a.fact.status.name, b.fact.status.name} & _NOT_YET:  # a forecast may have been changed since
        return True
    times = a.fact.facets.as_of, b.fact.facets.as_of
    return times[0] is None or times[1] is None or times[0].timex != times[1].timex


def _of_victims(a: Statement, b: Statement) -> bool:
    """How many are missing, trapped or saved changes from hour to hour, and by which of them are meant."""
    people = all(isinstance(s.fact.value, FigureValue) and s.fact.value.unit == "person" for s in (a, b))
    timed = all(_TIMED in (s.origin.moment or "") for s in (a, b))
    return people and not timed and {a.fact.attribute, b.fact.attribute} <= _FLEETING


def _within_hours(a: Statement, b: Statement) -> bool:
    """Two counts of what only grows, of one day, near each other, where not both sources give their hour."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue) or not one.number or not other.number:
        return False
    timed = all(_TIMED in (s.origin.moment or "") for s in (a, b))
    small, large = sorted((abs(one.number), abs(other.number)))
    return not timed and large <= _GROWTH * small


def _has_passed(a: Statement, b: Statement) -> bool:
    """What the earlier source looked forward to had come when the later one looked forward to another day."""
    if not a.origin.published or not b.origin.published or a.origin.published == b.origin.published:
        return False
    earlier, later = sorted((a, b), key=lambda s: s.origin.published or "")
    first, then, today = _days_of(earlier)[1], _days_of(later)[0], later.origin.published
    return bool(first and then and today and first <= today < then)


def _parts(statement: Statement) -> Written:
    return written(statement.fact.evidence[0].text, statement.origin.lang)
