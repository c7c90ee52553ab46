"""By how much one thing grew or shrank, where two sources tell two factors: doubled, 세 배, 반 토막, ``halved``.

A source has few multiples, and they name what grew in words of many kinds (foreigners, visitors, the park). So two
that stand in sentences which share a word meet whatever their attributes are.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factx.link.facts.reckoned import ways_of
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.compare.digits import significant
from factx.reconciler.comparison import Comparison, Statement, coded

_ONE, _HUNDRED = Decimal(1), Decimal(100)
_APART = Decimal("1.3")
"""How many times one factor is the other at least: 90 percent more is nearly twice."""
_LIKE = 0.12
"""Similarity of what stands around two factors of one matter that share no word of what they are of."""
_MUCH_ALIKE = 0.25
"""The same from which such factors may be an alarm."""
_DIGITS = 2
"""Digits from which those of a percentage and of a multiple tell that one is the other misread."""
_LOWER, _UPPER = frozenset({"more_than", "at_least"}), frozenset({"less_than", "at_most", "just_under"})


def factors(
    left: Sequence[Statement], right: Sequence[Statement], contexts: Contexts
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of factors of one matter that differ, where neither source has another of it.

    Args:
        left: statements of one source.
        right: of another.
        contexts: what stands around them.
    """
    own, others = list(_told(left)), list(_told(right))
    for a, one in own:
        near = _nearest(a, others, contexts)
        if len(near) != 1:
            continue
        b, other = near[0]
        back = _nearest(b, own, contexts)
        if len(back) != 1 or back[0][0] is not a or not _apart(a.fact, one, b.fact, other):
            continue
        found = coded("FX103", "so many times what it was, and so many", relation="possibly_conflicts")
        told = bool(set(a.fact.kin) & set(b.fact.kin)) or contexts.similarity(a, b) >= _MUCH_ALIKE
        plain = told and not (_is_percent(a.fact) or _is_percent(b.fact))
        yield a, b, found.at_most("warning" if plain else "note")


def _nearest(
    statement: Statement, others: Sequence[tuple[Statement, Decimal]], contexts: Contexts
) -> list[tuple[Statement, Decimal]]:
    """The factors of one matter; percentages, of which every story has many, only of a multiple that meets no other."""
    near = [(other, factor) for other, factor in others if _one_matter(statement, other, contexts)]
    plain = [(other, factor) for other, factor in near if not _is_percent(other.fact)]
    return plain or ([] if _is_percent(statement.fact) else near)


def _told(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Decimal]]:
    for statement in statements:
        factor = factor_of(statement.fact)
        if factor is not None and statement.fact.status.name != "denied":
            yield statement, factor


def factor_of(fact: Fact) -> Decimal | None:
    """How many times what it was something is: 2 for doubled, 0.5 for ``fell by half`` and 절반으로 줄었다."""
    value = fact.value
    if not isinstance(value, FigureValue) or value.number is None or value.number <= 0:
        return None
    if value.form == "multiple":
        return value.number
    sign = {"up": _ONE, "down": -_ONE}.get(value.direction or "")
    if value.unit == "ratio" and value.form in ("share", "ratio"):
        return value.number if value.direction == "down" or "to" in ways_of(fact.warnings) else None
    if sign is None or value.form != "delta":
        return None
    if value.unit == "ratio":
        return _ONE + sign * value.number
    return _ONE + sign * value.number / _HUNDRED if value.unit == "percent" else None


def _one_matter(a: Statement, b: Statement, contexts: Contexts) -> bool:
    """They share a word of what they are of, or stand in sentences that are much alike."""
    one, other = a.fact, b.fact
    scopes = one.facets.period, other.facets.period
    if None not in scopes and scopes[0] != scopes[1]:
        return False
    shared = set(one.kin) & set(other.kin) or one.attribute == other.attribute or _misread(one, other)
    return bool(shared) or contexts.similarity(a, b) >= _LIKE


def _misread(one: Fact, other: Fact) -> bool:
    """18 percent more, 1.8배: the digits of one told as the other."""
    a, b = one.value, other.value
    if not isinstance(a, FigureValue) or not isinstance(b, FigureValue) or _is_percent(one) == _is_percent(other):
        return False
    digits = [significant(value.number) for value in (a, b) if value.number]
    return len(digits) > 1 and digits[0] == digits[1] and len(digits[0]) >= _DIGITS


def _is_percent(fact: Fact) -> bool:
    return isinstance(fact.value, FigureValue) and fact.value.unit == "percent"


def _apart(one: Fact, a: Decimal, other: Fact, b: Decimal) -> bool:
    """Two factors that no bound joins."""
    small, large = (one, other) if a < b else (other, one)
    low, high = sorted((a, b))
    if low <= 0 or high < low * _APART:
        return False
    bounds = [fact.value.bound if isinstance(fact.value, FigureValue) else "exact" for fact in (small, large)]
    alike = set(bounds) <= _LOWER or set(bounds) <= _UPPER  # up to 18 percent more, up to 1.8 times
    return alike or (bounds[0] not in _LOWER and bounds[1] not in _UPPER)
