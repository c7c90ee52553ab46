"""Why two values are taken to answer one question, and which differences cannot be one.

A note says that two values may answer one question. A report that says so of every pair of numbers is closed, so a note
names its grounds: a subject, a phrase, a sentence that both share. Reports for people show those that have some.
"""

from dataclasses import dataclass
from decimal import Decimal

from factx.models.fact import EventValue, one_surname
from factx.models.finding import EQUAL
from factx.models.mention import DateValue, FigureValue
from factx.reconciler.alignment.affinity import one_attribute, two_currencies
from factx.reconciler.alignment.sharing import (
    hours,
    measured_alike,
    one_grain,
    one_key,
    one_subject,
    other_bounds,
    other_parts,
    other_subjects,
    phrases,
    ranks,
    times_told_once,
    told_of_one,
    two_events,
    units_meet,
    vague,
    written_out,
)
from factx.reconciler.codes import COURSE, RESOLVED, SCOPES, UPDATE
from factx.reconciler.compare.digits import other_units, scaled, slip
from factx.reconciler.compare.figures import compare_values
from factx.reconciler.comparison import Comparison, Statement, plain

NEAR = 0.5
"""How near two sentences must be to be told for one another (`align.sentence_partners`)."""
HALF = 0.5
"""Part of the shorter phrase's concepts that is shared where both name one thing."""
ALIKE = 0.3
"""Similarity of what stands around two values from which they may be one, whatever each is called."""
SURE = 4.0
"""Affinity from which dates of differing events are worth a note, where they stand in sentences that tell one."""
_FAR = Decimal(20)
"""How many times one value may be another at most where both may answer one question."""
_ROOM = Decimal("2.5")
"""How many times it may be where nobody says that it grew: of differing values that sources give of one thing, nine in
ten are nearer."""
ANY_DATE = frozenset({"open.date", "open.reporting_day", "open.duration"})
"""Attributes of dates whose clause has no verb that says of what: they answer no question by themselves."""
_TELLING = 3
"""Digits from which equal ones at another scale tell by themselves that two numbers are one."""
_QUOTED = ("markets.stock", "markets.index", "markets.share_change")
_UNITS = frozenset({"FX110", "FX111"})
_TOLLS = frozenset({"disaster.deaths", "disaster.injured"})
_RESTS = frozenset({"open.other", "open.another", "open.rest", "open.remainder", "open.remaining"})
"""What is left of a whole that another sentence tells: ``the other six``."""
ONE_TELLING = 0.5
"""Similarity of two sentences, each the other's nearest, from which they tell one thing in two languages."""
_PERSON = "person:"
_PERSONAL = frozenset({"population.age", "population.height.person"})
"""What every person of a story has one of."""
_WON = frozenset({"politics.vote_share", "politics.votes"})
"""What each who stands for election has one of."""


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
    if two_events(a, b):
        return True
    if comparison.code == "FX106":
        return not (grounds.known and told_of_one(a, b) and other_bounds(a, b))
    times = a.fact.facets.as_of, b.fact.facets.as_of
    return comparison.code == "FX123" and None not in times and not _well_grounded(a, b, comparison, grounds)


def two_people(a: Statement, b: Statement, *, told_alike: bool) -> bool:
    """What every person has one of, of two: named apart, or in sentences that do not tell the same of one."""
    if {a.fact.attribute, b.fact.attribute} <= _WON and _two_of_a_sort(a, b):
        return True
    if not {a.fact.attribute, b.fact.attribute} & _PERSONAL or one_subject(a, b):
        return False
    subjects = a.fact.subject, b.fact.subject
    named = all(subject is not None and subject.startswith(_PERSON) for subject in subjects)
    return not told_alike or named or other_subjects(a, b)  # 마준석 회장의 동생 마준호 부회장(49)


def _two_of_a_sort(a: Statement, b: Statement) -> bool:
    """Two persons, or two bodies, that are told apart."""
    one, other = a.fact.subject or "", b.fact.subject or ""
    alike = one.partition(":")[0] == other.partition(":")[0]
    return alike and one != other and "" not in (one, other) and not one_surname(one, other)


def grounds_of(a: Statement, b: Statement, comparison: Comparison, shared: Grounds) -> tuple[str, ...]:
    """The grounds on which a difference is worth a note, as `Finding.grounds` names them; none for mere nearness."""
    if not _well_grounded(a, b, comparison, shared):
        return ()
    slipped = (units_meet(a, b) or other_units(a.fact.value, b.fact.value)) and slip(a.fact.value, b.fact.value) > 0
    told = {
        "subject": one_subject(a, b),
        "noun": one_key(a, b),
        "attribute": shared.known,
        "phrase": phrases(a, b) > 0,
        "sentence": shared.partners >= NEAR or shared.similarity >= ALIKE,
        "once": shared.once,
        "slip": slipped,
    }
    names = tuple(name for name, holds in told.items() if holds)
    # two digits at another scale (12곳, 12만 병) are common
    return () if names == ("slip",) and 0 < scaled(a.fact.value, b.fact.value) < _TELLING else names


def alarming(
    a: Statement, b: Statement, comparison: Comparison, grounds: tuple[str, ...], shared: Grounds, *, sole: bool
) -> bool:
    """Whether a difference may be an alarm: what it rests on says more than that two sentences are near each other.

    Args:
        a: one.
        b: the other.
        comparison: that excludes them.
        grounds: of the pair.
        shared: what they share.
        sole: the two are all that is left of their class in both sources.
    """
    one_telling = shared.partners == 1.0 and shared.similarity >= ONE_TELLING
    if comparison.code in RESOLVED:
        return sole or bool(set(grounds) - {"phrase", "sentence"}) or (one_telling and "phrase" in grounds)
    if not isinstance(a.fact.value, FigureValue) or comparison.code in _UNITS:
        return True
    if vague(a) or vague(b) or {a.fact.attribute, b.fact.attribute} & _RESTS or _one_victim(a, b):
        return False
    if {a.fact.attribute, b.fact.attribute} & _PERSONAL and not grounds:
        return sole and one_telling
    return sole or bool(set(grounds) - {"sentence"}) or (one_telling and "sentence" in grounds)


def _one_victim(a: Statement, b: Statement) -> bool:
    """A single one of many, whose death is told by itself (60대 여성 1명이 숨졌다), is no toll."""
    values = [s.fact.value.number for s in (a, b) if isinstance(s.fact.value, FigureValue)]
    tolls = {a.fact.attribute, b.fact.attribute} & _TOLLS
    return bool(tolls) and any(value is not None and value <= 1 for value in values)


def _well_grounded(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    if isinstance(a.fact.value, FigureValue):
        return _worth_as_figures(a, b, comparison, grounds)
    if isinstance(a.fact.value, DateValue) and a.fact.value.type == "DURATION":
        return grounds.known and (told_of_one(a, b) or grounds.partners >= NEAR)
    return _worth_as_dates(a, b, comparison, grounds)


def one_value(a: Statement, b: Statement) -> bool:
    """They give one value, though with another bound or certainty."""
    one, other = a.fact.value, b.fact.value
    if isinstance(one, FigureValue) and isinstance(other, FigureValue):
        return compare_values(one, other).relation in EQUAL
    if isinstance(one, DateValue | EventValue) and isinstance(other, DateValue | EventValue):
        return one.timex is not None and one.timex == other.timex
    return False


def unnoted(comparison: Comparison) -> Comparison:
    """What is left of a comparison whose difference is not worth a note: nothing contradicts."""
    relation = comparison.relation if comparison.relation in EQUAL else "compatible"
    return plain(relation, comparison.why)


def _worth_as_figures(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    if units_meet(a, b) and slip(a.fact.value, b.fact.value):
        return True
    if other_units(a.fact.value, b.fact.value):  # 북동쪽 8㎞, 8 nautical miles from the island
        return True
    if comparison.code == "FX103" and two_currencies(a, b):  # no rate joins 85억원 of reserves with $58 million
        return a.fact.attribute == b.fact.attribute and phrases(a, b) > 0
    alike = grounds.similarity >= ALIKE and units_meet(a, b)
    if comparison.code in SCOPES:  # prices of two days, rates of two dates: nobody takes them for one
        if comparison.code != "FX123":
            return (grounds.known and one_subject(a, b)) or (grounds.partners == 1.0 and alike)
        if phrases(a, b) >= HALF and measured_alike(a, b) and not grounds.known:  # how long a pipe is hangs on no day
            return True
        return alike and (times_told_once(a, b) or (grounds.partners == 1.0 and phrases(a, b) >= HALF))
    if vague(a) or vague(b) or {a.fact.attribute, b.fact.attribute} & _RESTS:
        return False
    if ranks(a, b) and comparison.severity != "note" and phrases(a, b) < HALF and not one_subject(a, b):
        return False
    if _far_apart(a, b, _room(comparison)) or _of_two_trading_days(a, b):
        return False
    if a.fact.attribute in _PERSONAL or b.fact.attribute in _PERSONAL:
        return a.fact.attribute == b.fact.attribute and told_of_one(a, b) and not other_subjects(a, b)
    if other_subjects(a, b) and grounds.partners < 1.0:
        return False
    if comparison.code == "FX504" or (comparison.code in COURSE and not grounds.known):
        return False
    if grounds.once and a.fact.attribute != b.fact.attribute:
        return measured_alike(a, b) or alike
    if a.fact.attribute == b.fact.attribute:  # a common noun alone says little: a story counts several sorts of farms
        told = grounds.partners >= NEAR or alike or grounds.once or ranks(a, b) or one_subject(a, b)
        return told or (not grounds.known and told_of_one(a, b))
    return alike or (phrases(a, b) >= HALF and (one_subject(a, b) or one_key(a, b) or measured_alike(a, b)))


def _room(comparison: Comparison) -> Decimal:
    return _ROOM if comparison.severity == "note" and comparison.code != UPDATE else _FAR


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
    traded = all(s.fact.attribute.startswith(_QUOTED) for s in (a, b))
    return traded and (a.origin.published is None or a.origin.published != b.origin.published)


def _worth_as_dates(a: Statement, b: Statement, comparison: Comparison, grounds: Grounds) -> bool:
    """Every report has days of its own; that two differ says something of one event in sentences that tell the same."""
    one, other = a.fact.attribute, b.fact.attribute
    shared = phrases(a, b)
    if not one_grain(a, b) or comparison.code == "FX501":
        return False
    if comparison.code in RESOLVED:
        same_day = a.origin.published is not None and a.origin.published == b.origin.published
        told = same_day or hours(a, b) or other_parts(a, b)
        return told and one_attribute(one, other) and one not in ANY_DATE and grounds.partners >= NEAR
    if {one, other} & ANY_DATE:
        sure = grounds.partners == 1.0 and grounds.affinity >= SURE and grounds.similarity >= ALIKE
        return sure and (shared > 0 or written_out(a, b))
    if one_attribute(one, other):
        return grounds.once or (grounds.partners >= NEAR and shared > 0)
    return grounds.partners == 1.0 and (shared >= HALF or (shared > 0 and grounds.affinity >= SURE))
