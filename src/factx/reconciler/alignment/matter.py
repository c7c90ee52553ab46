"""How much speaks for two dates being of one happening: what is told of them, and what both sources share there."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from math import log
from typing import NamedTuple, TypeVar

from factx.link.said.happenings import Happenings
from factx.models.happening import Happening
from factx.models.mention import DateValue, Grain
from factx.reconciler.alignment.affinity import Stretch, fit
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.comparison import Statement

DEED, BESIDE = 2.0, 0.8
"""What it is worth that the words that both go with tell of one thing; or those of one and what is beside the other."""
ONCE, AT_LENGTH, BROADLY = 1.4, 0.75, 0.5
"""What it is worth that each source has but one date of it, in longer reports too; and of what a story has many of."""
SHARED = 1.2
"""What two dates must share in longer reports if both have other dates of that deed, but none as exact as these."""
MUCH = 1.6
"""What two days must share of which one source has another day of that deed too."""
_SHORT = 18
"""Sentences with facts that two short reports have together at most."""
_SELDOM = 3
"""Days that two sources have of one deed together where one of them has another such day."""
_FEW = 16
"""With fewer sentences than this, how many of them have a key says little of how rare it is."""
NEARBY = 0.5
"""What it is worth that two days of one deed, long before either report, are near each other, or a digit apart."""
_NEAR, _LONG_AGO = 31, 62
"""Days between two such, and before publication."""
_MANY = 2.2
"""What shared words and names are worth at most."""
_WEIGHTS, _WORD = {"n:": 0.75, "v:": 0.6}, 0.5

_Told = TypeVar("_Told", str, tuple[str, Grain | None])


class Dated(NamedTuple):
    """A fact with a date or hour, what happens then, who and what its sentence speaks of (keys, persons).

    Attributes:
        covers: the days or minutes of the date.
    """

    statement: Statement
    value: DateValue
    happening: Happening
    keys: frozenset[str]
    people: frozenset[str]
    covers: Stretch


class Matter:
    """What two sources share and tell but once."""

    def __init__(
        self,
        sides: tuple[Sequence[Dated], Sequence[Dated]],
        told: tuple[Sequence[Statement], Sequence[Statement]],
        contexts: Contexts,
        table: Happenings,
    ) -> None:
        places: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        sentences: set[tuple[int, int]] = set()
        for side, own in enumerate(told):
            for statement in own:
                place = side, contexts.sentence(statement)
                sentences.add(place)
                for key in contexts.keys(statement):
                    places[key].add(place)
        self._rarity = {key: log((max(len(sentences), _FEW) + 1) / len(found)) for key, found in places.items()}
        self._brief, self._table = len(sentences) <= _SHORT, table
        self._once = _once(sides[0], _deeds) & _once(sides[1], _deeds)
        self._once_so = _once(sides[0], _deeds_so) & _once(sides[1], _deeds_so)
        self._seldom = _seldom(*sides)

    def score(self, a: Dated, b: Dated) -> float:
        """How much speaks for two dates being of one happening."""
        alike = common(a.happening, b.happening)
        own = {f"c:{concept}" for dated in (a, b) for name, concept in dated.happening.own if name in alike}
        shared = sum(self._worth(key) for key in sorted((a.keys & b.keys) - own))
        both = a.happening.deeds & b.happening.deeds
        once = both & self._once
        if not self._brief:
            both, once = both - self._table.often, once - self._table.often
            so = _deeds_so(a) & _deeds_so(b)
            least = [SHARED] * bool(_of(so & self._once_so, both)) + [MUCH] * bool(_of(so & self._seldom, both))
            if not once and shared < min(least, default=shared + 1):
                return 0.0
        sure = (ONCE if self._brief else AT_LENGTH) if once - self._table.broad else BROADLY if once else 0.0
        return meet(a, b) + min(_MANY, shared) + sure + (NEARBY if nearby(a, b) else 0.0)

    def _worth(self, key: str) -> float:
        return _WEIGHTS.get(key[:2], _WORD) * self._rarity.get(key, 0.0)


def _once(own: Sequence[Dated], what: Callable[[Dated], Iterable[_Told]]) -> frozenset[_Told]:
    """What a source dates but once."""
    return frozenset(deed for deed, times in _times(own, what).items() if times == 1)


def _seldom(one: Sequence[Dated], other: Sequence[Dated]) -> frozenset[tuple[str, Grain | None]]:
    """What has one day in one source and no more than two in the other: a rate rise, and the one before."""
    sides = _times(one, _deeds_so), _times(other, _deeds_so)
    both = sides[0].keys() & sides[1].keys()
    return frozenset(so for so in both if so[1] == "day" and sides[0][so] + sides[1][so] <= _SELDOM)


def _times(own: Sequence[Dated], what: Callable[[Dated], Iterable[_Told]]) -> dict[_Told, int]:
    """How many dates a source has of each."""
    days: defaultdict[_Told, list[Dated]] = defaultdict(list)
    for dated in own:
        for deed in what(dated):
            told = days[deed]
            if not any(fits(dated, other) for other in told):
                told.append(dated)
    return {deed: len(told) for deed, told in days.items()}


def _of(so: Iterable[tuple[str, Grain | None]], deeds: frozenset[str]) -> bool:
    return any(deed in deeds for deed, _ in so)


def _deeds(dated: Dated) -> frozenset[str]:
    return dated.happening.deeds


def _deeds_so(dated: Dated) -> frozenset[tuple[str, Grain | None]]:
    """Deeds, each with how exactly they are dated: the hour of a fire, of which there may be many days."""
    return frozenset((deed, dated.value.grain) for deed in dated.happening.deeds)


def fits(a: Dated, b: Dated) -> bool:
    """Whether two dates may be one: 12일 and Friday; a month and a day of it."""
    return fit(a.covers, b.covers)


def meet(a: Dated, b: Dated) -> float:
    """What it is worth that the words that go with both dates tell of one thing, or but those beside one of them."""
    one, other = a.happening, b.happening
    if one.deeds & other.deeds:
        return DEED
    return BESIDE if common(one, other) else 0.0


def nearby(a: Dated, b: Dated) -> bool:
    """Two days of one deed, long before either report, within a month: signed on 18 and on 28 November of last year."""
    first = [dated.value.first for dated in (a, b)]
    told = [dated.statement.origin.published for dated in (a, b)]
    if None in (*first, *told) or meet(a, b) != DEED or {a.value.grain, b.value.grain} != {"day"}:
        return False
    days = [date.fromisoformat(day[:10]) for day in first if day]
    ago = min(date.fromisoformat(day[:10]) for day in told if day) - max(days)
    return ago.days > _LONG_AGO and 0 < abs((days[0] - days[1]).days) <= _NEAR


def common(one: Happening, other: Happening) -> frozenset[str]:
    """What both tell of, by the words that their dates go with; else one by those, the other beside."""
    return one.deeds & other.deeds or (one.deeds & other.beside) | (one.beside & other.deeds)
