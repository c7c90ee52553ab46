"""Sums, counts of people and lengths that are left over as the only ones of their kind in two short reports.

A short report has few values, and another of the same event mostly the same ones. What is left alone on both sides
is likely one thing that the reports call by other words: ``fetched $1.2m`` and 31억 원에 망치 소리가 울렸다.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from factx.models.finding import CALM
from factx.models.mention import FigureValue
from factx.reconciler.across.lone import FAR, NEAR, unexplained
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.worth import two_people
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.figures import COUNTS, compare_values, converted_room, impossible
from factx.reconciler.compare.interval import pragmatic
from factx.reconciler.compare.shares import PERCENT, is_fraction
from factx.reconciler.comparison import Comparison, Statement, coded
from factx.reconciler.settings import Settings

_BRIEF = 14
"""Figures of a short report at most."""
_ASIDE = frozenset({"population.age", "population.height.person", "population.population"})
"""What stories tell of many persons and places, each its own."""
_MONEY, _PEOPLE, _LENGTH, _ITEMS, _BARE = "money", "people", "length", "items", "bare"
"""Kinds of values; a bare number may count people where the other report has a count of them left."""
_BESIDE = 16
"""Characters between a share and the whole that it is of."""
_SOME = 10
"""A smaller bare number counts anything."""
_ALL = Decimal(100)


class _Told(NamedTuple):
    """A statement, and its value as a count where it tells but a share of one (1천200명 가운데 3분의 2: 800)."""

    statement: Statement
    value: FigureValue


def brief(
    left: Sequence[Statement],
    right: Sequence[Statement],
    held: Collection[str],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of values that differ and are all that is left of their kind in two short reports.

    Args:
        left: statements of one source.
        right: of another.
        held: ids of facts that need no other: told alike, or in an alarm.
        contexts: what stands around them.
        attributes: the catalogue.
        settings: the units, and the rates that currencies ever had.
    """
    if max(sum(s.fact.kind == "figure" for s in own) for own in (left, right)) > _BRIEF:
        return
    own, others = _by_kind(left, contexts), _by_kind(right, contexts)
    for kind in (_ITEMS, _LENGTH, _MONEY, _PEOPLE):
        free = _left(own[kind], others[kind], held), _left(others[kind], own[kind], held)
        if kind == _PEOPLE:
            bare = _left(own[_BARE], others[kind], held), _left(others[_BARE], own[kind], held)
            free = free[0] or bare[0], free[1] or bare[1]
        only = len(own[kind]) == len(others[kind]) == 1
        for one, other in _met(free, kind):
            a, b = one.statement, other.statement
            near = only or contexts.similarity(a, b) >= NEAR or bool(set(a.fact.kin) & set(b.fact.kin))
            if near and not _of_two_matters(a, b, attributes) and _differ(one.value, other.value, kind, settings):
                found = coded("FX103", "the only ones of their kind that are left", relation="possibly_conflicts")
                yield a, b, found.at_most("note").doubted()


def _met(free: tuple[Sequence[_Told], Sequence[_Told]], kind: str) -> Iterator[tuple[_Told, _Told]]:
    """What is left alone on both sides; of several, what is left alone of one thing that both name."""
    if len(free[0]) == len(free[1]) == 1 and kind != _ITEMS:
        yield free[0][0], free[1][0]
        return
    things = [Counter(thing for one in side for thing in set(one.statement.fact.kin)) for side in free]
    for one in free[0]:
        for other in free[1]:
            shared = set(one.statement.fact.kin) & set(other.statement.fact.kin)
            if any(things[0][thing] == things[1][thing] == 1 for thing in shared):
                yield one, other


def _by_kind(statements: Sequence[Statement], contexts: Contexts) -> dict[str, list[_Told]]:
    found: defaultdict[str, list[_Told]] = defaultdict(list)
    counts = [s for s in statements if _PEOPLE in _kinds(s)]
    wholes: set[str] = set()
    for share in statements:
        whole = next((w for w in counts if _is_of(share, w, contexts)), None)
        if whole is not None and (value := _part(share.fact.value, whole.fact.value)) is not None:
            wholes.add(whole.fact.id)
            found[_PEOPLE].append(_Told(share, value))
    for statement in statements:
        told = statement.fact.value
        if isinstance(told, FigureValue) and statement.fact.id not in wholes:
            for kind in _kinds(statement):
                found[kind].append(_Told(statement, told))
    return found


def _kinds(statement: Statement) -> tuple[str, ...]:
    """The kinds of a value; an English number without a noun of its own may count people as well as things."""
    value = statement.fact.value
    if not isinstance(value, FigureValue) or value.number is None or value.form != "level":
        return ()
    if statement.fact.attribute in _ASIDE:
        return ()
    if value.currency:
        return (_MONEY,)
    if value.dimension == _LENGTH:
        return (_LENGTH,)
    if value.unit not in COUNTS:
        return ()
    if value.unit == "person":
        return (_PEOPLE,)
    single = " " not in statement.fact.evidence[0].text
    bare = single and statement.origin.lang == "en" and value.number >= _SOME
    return (_ITEMS, _BARE) if bare else (_ITEMS,)


def _is_of(share: Statement, whole: Statement, contexts: Contexts) -> bool:
    """Whether a share stands right beside a count that it is a part of: ``two-thirds of its 1,200 workers``."""
    if share is whole or contexts.sentence(share) != contexts.sentence(whole):
        return False
    one, other = share.fact.evidence[0], whole.fact.evidence[0]
    return 0 < one.start - other.end <= _BESIDE or 0 < other.start - one.end <= _BESIDE


def _part(share: object, whole: object) -> FigureValue | None:
    """The count that a share of a whole comes to; None where the value is no share below one."""
    if not isinstance(share, FigureValue) or not isinstance(whole, FigureValue) or share.form == "delta":
        return None
    if not share.number or not whole.number or not (is_fraction(share) or share.unit == PERCENT):
        return None
    part = share.number if is_fraction(share) else share.number / _ALL
    if not 0 < part < 1:
        return None
    number = (part * whole.number).quantize(Decimal(1))
    return whole.model_copy(update={"number": number, "bound": "approx"})


def _left(own: Sequence[_Told], others: Sequence[_Told], held: Collection[str]) -> list[_Told]:
    """Values that nothing in the other source explains, each number once."""
    told = {one.statement.fact.id: one for one in own}
    free = unexplained([one.statement for one in own], [other.statement for other in others], held)
    return [told[statement.fact.id] for statement in free]


def _of_two_matters(a: Statement, b: Statement, attributes: Attributes) -> bool:
    one, other = a.fact.attribute, b.fact.attribute
    if attributes.exclusive(one, other) or two_people(a, b, told_alike=True):
        return True
    if (a.fact.status.name == "denied") != (b.fact.status.name == "denied"):
        return True
    known = attributes.specific(one) and attributes.specific(other)
    return known and one != other and not attributes.related(one, other)


def _differ(one: FigureValue, other: FigureValue, kind: str, settings: Settings) -> bool:
    """Whether two values differ, and not by so much that they must be of two matters."""
    if one.currency != other.currency:
        return impossible(one, other, settings) and not _too_far_in_money(one, other, settings)
    if one.unit != other.unit and not {one.unit, other.unit} <= COUNTS:
        return kind == _LENGTH and _lengths_differ(one, other, settings)
    if compare_values(one, other).relation in CALM:
        return False
    return not _too_far(one.number, other.number)


def _lengths_differ(one: FigureValue, other: FigureValue, settings: Settings) -> bool:
    scales = settings.units.get(one.unit or ""), settings.units.get(other.unit or "")
    covers = pragmatic(one), pragmatic(other)
    if scales[0] is None or scales[1] is None or covers[0] is None or covers[1] is None:
        return False
    spans = [
        cover.scaled(scale.factor / scale.divisor, scale.offset)
        for cover, scale in zip(covers, scales, strict=True)
        if cover is not None and scale is not None
    ]
    sizes = [
        None if value.number is None or scale is None else value.number * scale.factor / scale.divisor
        for value, scale in zip((one, other), scales, strict=True)
    ]
    room = converted_room(one.unit, spans[0], spans[1])  # 120㎞ are 75 miles
    return not spans[0].near(spans[1], room) and not _too_far(*sizes)


def _too_far(one: Decimal | None, other: Decimal | None) -> bool:
    if one is None or other is None or min(one, other) <= 0:
        return True
    return max(one, other) > FAR * min(one, other)


def _too_far_in_money(one: FigureValue, other: FigureValue, settings: Settings) -> bool:
    span = settings.ever(one.currency or "", other.currency or "")
    if span is None or not one.number or not other.number:
        return True
    rate = other.number / one.number
    return not span[0] / FAR <= rate <= span[1] * FAR
