"""What two statements share, and in what they plainly differ."""

from factx.models.fact import one_surname
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.compare.figures import BARE, COUNTS
from factx.reconciler.compare.interval import LOWER, UPPER
from factx.reconciler.compare.shares import told_twofold
from factx.reconciler.compare.written import written
from factx.reconciler.comparison import Statement


def vague(statement: Statement) -> bool:
    """``Thousands``, 수십 명: an order of size that every source words in its own way."""
    value = statement.fact.value
    if not isinstance(value, FigureValue) or value.number is not None or value.bound != "range":
        return False
    return not any(char.isdigit() for char in statement.fact.evidence[0].text)


def hours(a: Statement, b: Statement) -> bool:
    """Both are times of day."""
    return all(isinstance(s.fact.value, DateValue) and s.fact.value.type == "TIME" for s in (a, b))


def other_parts(a: Statement, b: Statement) -> bool:
    """What is written differs, not only what was made of it (``Monday`` and 21일)."""
    one, other = (written(s.fact.evidence[0].text, s.origin.lang) for s in (a, b))
    return one.differs(other)


def two_events(a: Statement, b: Statement) -> bool:
    """What happens but once to each, told of two: the launch of a product is not that of a company."""
    named = a.fact.subject is not None and b.fact.subject is not None
    return named and a.fact.kind == b.fact.kind == "event" and not one_subject(a, b)


def times_told_once(a: Statement, b: Statement) -> bool:
    """But one side says of which time its value is; that it differs is only inferred."""
    return (a.fact.facets.as_of is None) != (b.fact.facets.as_of is None)


def told_of_one(a: Statement, b: Statement) -> bool:
    """They name one subject, one common noun, or share the words that say what the value is of."""
    return one_subject(a, b) or one_key(a, b) or phrases(a, b) > 0


def one_subject(a: Statement, b: Statement) -> bool:
    """They name one subject."""
    one, other = a.fact.subject, b.fact.subject
    return one is not None and other is not None and (one == other or one_surname(one, other))


def other_subjects(a: Statement, b: Statement) -> bool:
    """They name two subjects, of which neither stands beside the other value."""
    one, other = a.fact.subject, b.fact.subject
    if not one or not other or one == other or one_surname(one, other):
        return False
    return one not in b.fact.names and other not in a.fact.names


def one_key(a: Statement, b: Statement) -> bool:
    """They speak of one common noun."""
    return a.fact.subject_key is not None and a.fact.subject_key == b.fact.subject_key


def phrases(a: Statement, b: Statement) -> float:
    """Part of the shorter phrase's concepts that both share; 0 where a phrase has none."""
    shared = set(a.fact.kin) & set(b.fact.kin)
    return len(shared) / min(len(set(a.fact.kin)), len(set(b.fact.kin))) if shared else 0.0


def units_meet(a: Statement, b: Statement) -> bool:
    """One unit, or a bare number beside what is counted."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    if told_twofold(one, other):
        return True
    return one.unit == other.unit or ({one.unit, other.unit} & BARE != set() and {one.unit, other.unit} <= COUNTS)


def other_things(a: Statement, b: Statement) -> bool:
    """Two counts of things with units of their own: 두 학교, 샐러드 한 통."""
    units = [s.fact.value.unit if isinstance(s.fact.value, FigureValue) else None for s in (a, b)]
    return units[0] != units[1] and set(units) <= COUNTS - {None}


def ranks(a: Statement, b: Statement) -> bool:
    """Ranks, of which a story has few."""
    return all(isinstance(s.fact.value, FigureValue) and s.fact.value.form == "rank" for s in (a, b))


def written_out(a: Statement, b: Statement) -> bool:
    """Both dates stand in the text whole, so that nothing was resolved."""
    return all(isinstance(s.fact.value, DateValue) and s.fact.value.resolution == "explicit" for s in (a, b))


def measured_alike(a: Statement, b: Statement) -> bool:
    """A physical measure, which a phrase alone says enough of."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    return one.dimension is not None and one.dimension == other.dimension and one.dimension != "currency"


def other_bounds(a: Statement, b: Statement) -> bool:
    """A bound on one side alone, or opposite ones: 60여 명 and ``more than 60`` say the same, 약 8㎞ and 8㎞ nearly."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return True
    sides = [LOWER if v.bound in LOWER else UPPER if v.bound in UPPER else None for v in (one, other)]
    return sides[0] != sides[1]


def one_grain(a: Statement, b: Statement) -> bool:
    """A day against a day, a year against a year: that a crash was in 2014 and one on Thursday is no difference."""
    grains = [grain(statement.fact.value) for statement in (a, b)]
    return None in grains or grains[0] == grains[1]


def far_grains(a: Statement, b: Statement) -> bool:
    """A year, and an hour or day of another: built in 1996, left at 6:10."""
    grains = {grain(statement.fact.value) for statement in (a, b)}
    return bool(grains & {"year", "decade", "century"}) and "day" in grains


def grain(value: object) -> str | None:
    """How exact a date is told; hours count as days."""
    if not isinstance(value, DateValue):
        return None
    return "day" if value.grain in ("minute", "hour") else value.grain
