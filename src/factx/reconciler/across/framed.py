"""One distinctive number of two sources in two frames, wherever it stands: 학기당 620만 원, ``6.2 million won a year``.

That both sources have the number but once, with its unit, is itself strong evidence that they speak of one thing: more
than the words around it, which may name it in two ways. So such numbers meet here whatever their attributes.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factx.link.facts.reckoned import ways_of
from factx.models.mention import FigureValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.once import number_of
from factx.reconciler.compare.digits import significant
from factx.reconciler.compare.figures import COUNTS
from factx.reconciler.compare.reckoned import other_reckoning
from factx.reconciler.comparison import Comparison, Statement, coded

_EARLIER = "earlier"
_BESIDE = 48
"""Characters from the number that something came from to the one that it led to."""
_UNITS = {"percentage_point": "percent", "point": "percent", "degree_celsius": "degree"}
"""Units that one number may be told in: to 12 percent and by 12 points, 42도 and 42 degrees Celsius."""
_HEADLINE = 60
"""Thousandths of a text in which its headline stands."""
_TELLING = 2
"""Digits from which a number is distinctive; fewer need more of what stands around them."""
_AROUND, _SURE = 0.1, 0.15
"""Similarity of what stands around numbers with few digits, and that from which a difference is an alarm."""


def framed(
    left: Sequence[Statement], right: Sequence[Statement], contexts: Contexts
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of one number that either source has once and reckons in another way."""
    own, others = _alone(left), _alone(right)
    for key in own.keys() & others.keys():
        a, b = own[key], others[key]
        found = other_reckoning(a.fact, b.fact)
        if found is None:
            continue
        similarity = contexts.similarity(a, b)
        kin = bool(set(a.fact.kin) & set(b.fact.kin)) or a.fact.attribute == b.fact.attribute
        telling = len(significant(_figure(a).number or Decimal(0))) >= _TELLING
        if telling or kin or similarity >= _AROUND:
            sure = similarity >= _SURE or (telling and (kin or similarity > 0))
            yield a, b, found.doubted().at_most("warning" if sure else "note")
    yield from _turned(left, right, contexts)


def _turned(
    left: Sequence[Statement], right: Sequence[Statement], contexts: Contexts
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """From 380,000 to 460,000 here, from 460,000 to 380,000 there."""
    moves = {(number_of(start), number_of(end)): end for start, end in _moves(left, contexts)}
    for start, end in _moves(right, contexts):
        there = moves.get((number_of(end), number_of(start)))
        if there is not None:
            why = "one leads from the first to the second, the other back"
            yield there, end, coded("FX101", why, relation="possibly_conflicts", severity="warning")


def _moves(statements: Sequence[Statement], contexts: Contexts) -> Iterator[tuple[Statement, Statement]]:
    """Two numbers of one unit next to each other in a sentence, of which words say that the first led to the second.

    The first may stand behind (``165 won, down from 182``, 182원으로 상반기 165원보다 비싸졌다).
    """
    figures = [s for s in statements if isinstance(s.fact.value, FigureValue) and s.fact.value.number is not None]
    for one, other in pairwise(figures):
        gap = other.fact.evidence[0].start - one.fact.evidence[0].end
        if not 0 < gap <= _BESIDE or contexts.sentence(one) != contexts.sentence(other):
            continue
        a, b = _figure(one), _figure(other)
        was = [_EARLIER in ways_of(statement.fact.warnings) for statement in (one, other)]
        if a.unit == b.unit and a.number != b.number and was[0] != was[1]:
            yield (one, other) if was[0] else (other, one)


def _alone(statements: Sequence[Statement]) -> dict[str, Statement]:
    """Figures by their class and number, those that a source has but once, or of one thing in headline and text."""
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        value = statement.fact.value
        if isinstance(value, FigureValue) and value.number and value.form not in ("rank", "multiple"):
            unit = _UNITS.get(value.unit or "", None if value.unit in COUNTS else value.unit)
            found[f"{unit} {value.number.normalize()}"].append(statement)
    alone: dict[str, Statement] = {}
    for key, own in found.items():
        fullest = max(own, key=lambda told: len(ways_of(told.fact.warnings)))
        if all(_tells(fullest, told) for told in own):
            alone[key] = fullest
    return alone


def _tells(statement: Statement, other: Statement) -> bool:
    """All that the other says is said in this one too: one thing told again, or a headline that says no more."""
    ways = ways_of(other.fact.warnings) <= ways_of(statement.fact.warnings)
    headline = other.fact.position <= _HEADLINE < statement.fact.position
    return ways and (other.fact.attribute == statement.fact.attribute or headline)


def _figure(statement: Statement) -> FigureValue:
    value = statement.fact.value
    if not isinstance(value, FigureValue):
        raise TypeError("frames are of figures")
    return value
