"""Why two values are taken to answer one question, and which differences cannot be one.

A note says that two values may answer one question. A report that says so of every pair of numbers is closed, so a note
names its grounds: a subject, a phrase, a sentence that both share. Reports for people show those that have some.
"""

from dataclasses import dataclass
from decimal import Decimal

from factx.models.fact import EventValue
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.affinity import one_attribute, one_surname
from factx.reconciler.compare.digits import other_units, scaled, slip
from factx.reconciler.compare.figures import BARE, COUNTS, compare_values
from factx.reconciler.compare.interval import LOWER, UPPER
from factx.reconciler.compare.written import written
from factx.reconciler.comparison import Comparison, Statement, plain

NEAR = 0.5
"""How near two sentences must be to be told for one another (`align.sentence_partners`)."""
HALF = 0.5
"""Part of the shorter phrase's concepts that is shared where both name one thing."""
ALIKE = 0.3
"""Similarity of what stands around two values from which they may be one, whatever each is called."""
SURE = 4.0
"""Affinity from which dates of differing events are worth a note, where they stand in sentences that tell one."""
_PROGRESS = frozenset({"FX501", "FX502", "FX503"})
_SCOPES = frozenset({"FX121", "FX122", "FX123"})
_FAR = Decimal(20)
"""How many times one value may be another at most where both may answer one question."""
_ROOM = Decimal("2.5")
"""How many times it may be where nobody says that it grew: of differing values that sources give of one thing, nine in
ten are nearer."""
ANY_DATE = frozenset({"open.date", "open.reporting_day", "open.duration"})
"""Attributes of dates whose clause has no verb that says of what: they answer no question by themselves."""
_RESOLVED = frozenset({"FX202", "FX203", "FX204"})
"""Codes of dates that differ after at least one was resolved, or may have been moved."""
_TELLING = 3
"""Digits from which equal ones at another scale tell by themselves that two numbers are one."""
_TRADED = ("markets.stock", "markets.index", "markets.share_change")
_PERSONAL = frozenset({"population.age", "population.height.person"})
"""What every person of a story has one of."""


@dataclass(frozen=True, slots=True)
class Grounds:
    """What two statements share.

    Attributes:
        affinity: of the pair.
        partners: how surely their sentences tell one another's.
        known: both attributes stand in the catalogue and are one.
        once: each source has one value alone of it.
        similarity: of what stands around them.
    """

    affinity: float
    similarity: float
    partners: float
    known: bool
    once: bool


def two_questions(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    """A difference that is none: bounds that say the same, prices of two days, events of two."""
    if _two_events(a, b):
        return True
    if comparison.code == "FX106":
        return not (grounds.known and _told_of_one(a, b) and _other_bounds(a, b))
    times = a.fact.facets.as_of, b.fact.facets.as_of
    return comparison.code == "FX123" and None not in times and not _well_grounded(a, b, comparison, grounds)


def two_people(a: Statement, b: Statement) -> bool:
    """What every person has one of, of two who are named."""
    return bool({a.fact.attribute, b.fact.attribute} & _PERSONAL) and _other_subjects(a, b)


def grounds_of(a: Statement, b: Statement, comparison: Comparison, shared: Grounds) -> tuple[str, ...]:
    """The grounds on which a difference is worth a note, as `Finding.grounds` names them; none for mere nearness."""
    if not _well_grounded(a, b, comparison, shared):
        return ()
    slipped = (_units_meet(a, b) or other_units(a.fact.value, b.fact.value)) and slip(a.fact.value, b.fact.value) > 0
    told = {
        "subject": _one_subject(a, b),
        "noun": _one_key(a, b),
        "attribute": shared.known,
        "phrase": _phrases(a, b) > 0,
        "sentence": shared.partners >= NEAR or shared.similarity >= ALIKE,
        "once": shared.once,
        "slip": slipped,
    }
    names = tuple(name for name, holds in told.items() if holds)
    # two digits at another scale (12곳, 12만 병) are common
    return () if names == ("slip",) and 0 < scaled(a.fact.value, b.fact.value) < _TELLING else names


def _well_grounded(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    if isinstance(a.fact.value, FigureValue):
        return _worth_as_figures(a, b, comparison, grounds)
    if isinstance(a.fact.value, DateValue) and a.fact.value.type == "DURATION":
        return grounds.known and (_told_of_one(a, b) or grounds.partners >= NEAR)
    return _worth_as_dates(a, b, comparison, grounds)


def one_value(a: Statement, b: Statement) -> bool:
    """They give one value, though with another bound or certainty."""
    one, other = a.fact.value, b.fact.value
    if isinstance(one, FigureValue) and isinstance(other, FigureValue):
        return compare_values(one, other).relation in ("agrees", "refines")
    if isinstance(one, DateValue | EventValue) and isinstance(other, DateValue | EventValue):
        return one.timex is not None and one.timex == other.timex
    return False


def unnoted(comparison: Comparison) -> Comparison:
    """What is left of a comparison whose difference is not worth a note: nothing contradicts."""
    relation = comparison.relation if comparison.relation in ("agrees", "refines") else "compatible"
    return plain(relation, comparison.why)


def _worth_as_figures(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    if _units_meet(a, b) and slip(a.fact.value, b.fact.value):
        return True
    if other_units(a.fact.value, b.fact.value):  # 북동쪽 8㎞, 8 nautical miles from the island
        return True
    alike = grounds.similarity >= ALIKE and _units_meet(a, b)
    if comparison.code in _SCOPES:  # prices of two days, rates of two dates: nobody takes them for one
        if comparison.code != "FX123":
            return (grounds.known and _one_subject(a, b)) or (grounds.partners == 1.0 and alike)
        if _phrases(a, b) >= HALF and _measured_alike(a, b) and not grounds.known:  # how long a pipe is hangs on no day
            return True
        return alike and (_times_told_once(a, b) or (grounds.partners == 1.0 and _phrases(a, b) >= HALF))
    if vague(a) or vague(b):
        return False
    if _far_apart(a, b, _room(comparison)) or _of_two_trading_days(a, b):
        return False
    if a.fact.attribute in _PERSONAL or b.fact.attribute in _PERSONAL:
        return a.fact.attribute == b.fact.attribute and _told_of_one(a, b) and not _other_subjects(a, b)
    if _other_subjects(a, b) and grounds.partners < 1.0:
        return False
    if comparison.code in _PROGRESS and not grounds.known:
        return False
    if grounds.once and a.fact.attribute != b.fact.attribute:
        return _measured_alike(a, b) or alike
    if a.fact.attribute == b.fact.attribute:  # a common noun alone says little: a story counts several sorts of farms
        told = grounds.partners >= NEAR or alike or grounds.once or _ranks(a, b) or _one_subject(a, b)
        return told or (not grounds.known and _told_of_one(a, b))
    return alike or (_phrases(a, b) >= HALF and (_one_subject(a, b) or _one_key(a, b) or _measured_alike(a, b)))


def _room(comparison: Comparison) -> Decimal:
    return _ROOM if comparison.severity == "note" and comparison.code != "FX112" else _FAR


def vague(statement: Statement) -> bool:
    """``Thousands``, 수십 명: an order of size that every source words in its own way."""
    value = statement.fact.value
    if not isinstance(value, FigureValue) or value.number is not None or value.bound != "range":
        return False
    return not any(char.isdigit() for char in statement.fact.evidence[0].text)


def _far_apart(a: Statement, b: Statement, times: Decimal) -> bool:
    """Values of such unlike size, or people against things, that no one question has both for answers."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    if {one.unit, other.unit} == {"person", "item"}:
        return True
    low, high = sorted(abs(number) if number is not None else Decimal(0) for number in (one.number, other.number))
    return one.unit == other.unit and 0 < low * times <= high


def _of_two_trading_days(a: Statement, b: Statement) -> bool:
    """Prices and their moves hold for a day or an hour: those of reports of two days are two."""
    traded = all(s.fact.attribute.startswith(_TRADED) for s in (a, b))
    return traded and (a.origin.published is None or a.origin.published != b.origin.published)


def _worth_as_dates(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    """Every report has days of its own; that two differ says something of one event in sentences that tell the same."""
    one, other = a.fact.attribute, b.fact.attribute
    shared = _phrases(a, b)
    if not _one_grain(a, b) or comparison.code == "FX501":
        return False
    if comparison.code in _RESOLVED:
        same_day = a.origin.published is not None and a.origin.published == b.origin.published
        told = same_day or _hours(a, b) or _other_parts(a, b)
        return told and one_attribute(one, other) and one not in ANY_DATE and grounds.partners >= NEAR
    if {one, other} & ANY_DATE:
        sure = grounds.partners == 1.0 and grounds.affinity >= SURE and grounds.similarity >= ALIKE
        return sure and (shared > 0 or _written_out(a, b))
    if one_attribute(one, other):
        return grounds.once or (grounds.partners >= NEAR and shared > 0)
    return grounds.partners == 1.0 and (shared >= HALF or (shared > 0 and grounds.affinity >= SURE))


def _hours(a: Statement, b: Statement) -> bool:
    return all(isinstance(s.fact.value, DateValue) and s.fact.value.type == "TIME" for s in (a, b))


def _other_parts(a: Statement, b: Statement) -> bool:
    """What is written differs, not only what was made of it (``Monday`` and 21일)."""
    one, other = (written(s.fact.evidence[0].text, s.origin.lang) for s in (a, b))
    return one.differs(other)


def _two_events(a: Statement, b: Statement) -> bool:
    """What happens but once to each, told of two: the launch of a product is not that of a company."""
    named = a.fact.subject is not None and b.fact.subject is not None
    return named and a.fact.kind == b.fact.kind == "event" and not _one_subject(a, b)


def _times_told_once(a: Statement, b: Statement) -> bool:
    """But one side says of which time its value is; that it differs is only inferred."""
    return (a.fact.facets.as_of is None) != (b.fact.facets.as_of is None)


def _told_of_one(a: Statement, b: Statement) -> bool:
    """They name one subject, one common noun, or share the words that say what the value is of."""
    return _one_subject(a, b) or _one_key(a, b) or _phrases(a, b) > 0


def _one_subject(a: Statement, b: Statement) -> bool:
    one, other = a.fact.subject, b.fact.subject
    return one is not None and other is not None and (one == other or one_surname(one, other))


def _other_subjects(a: Statement, b: Statement) -> bool:
    one, other = a.fact.subject, b.fact.subject
    if not one or not other or one == other or one_surname(one, other):
        return False
    return one not in b.fact.names and other not in a.fact.names


def _one_key(a: Statement, b: Statement) -> bool:
    return a.fact.subject_key is not None and a.fact.subject_key == b.fact.subject_key


def _phrases(a: Statement, b: Statement) -> float:
    """Part of the shorter phrase's concepts that both share; 0 where a phrase has none."""
    shared = set(a.fact.kin) & set(b.fact.kin)
    return len(shared) / min(len(set(a.fact.kin)), len(set(b.fact.kin))) if shared else 0.0


def _units_meet(a: Statement, b: Statement) -> bool:
    """One unit, or a bare number beside what is counted."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    return one.unit == other.unit or ({one.unit, other.unit} & BARE != set() and {one.unit, other.unit} <= COUNTS)


def _ranks(a: Statement, b: Statement) -> bool:
    """Ranks, of which a story has few."""
    return all(isinstance(s.fact.value, FigureValue) and s.fact.value.form == "rank" for s in (a, b))


def _written_out(a: Statement, b: Statement) -> bool:
    """Both dates stand in the text whole, so that nothing was resolved."""
    return all(isinstance(s.fact.value, DateValue) and s.fact.value.resolution == "explicit" for s in (a, b))


def _measured_alike(a: Statement, b: Statement) -> bool:
    """A physical measure, which a phrase alone says enough of."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return False
    return one.dimension is not None and one.dimension == other.dimension and one.dimension != "currency"


def _other_bounds(a: Statement, b: Statement) -> bool:
    """A bound on one side alone, or opposite ones: 60여 명 and ``more than 60`` say the same, 약 8㎞ and 8㎞ nearly."""
    one, other = a.fact.value, b.fact.value
    if not isinstance(one, FigureValue) or not isinstance(other, FigureValue):
        return True
    sides = [LOWER if v.bound in LOWER else UPPER if v.bound in UPPER else None for v in (one, other)]
    return sides[0] != sides[1]


def _one_grain(a: Statement, b: Statement) -> bool:
    """A day against a day, a year against a year: that a crash was in 2014 and one on Thursday is no difference."""
    grains = [_grain(statement.fact.value) for statement in (a, b)]
    return None in grains or grains[0] == grains[1]


def far_grains(a: Statement, b: Statement) -> bool:
    """A year, and an hour or day of another: built in 1996, left at 6:10."""
    grains = {_grain(statement.fact.value) for statement in (a, b)}
    return bool(grains & {"year", "decade", "century"}) and "day" in grains


def _grain(value: object) -> str | None:
    if not isinstance(value, DateValue):
        return None
    return "day" if value.grain in ("minute", "hour") else value.grain
