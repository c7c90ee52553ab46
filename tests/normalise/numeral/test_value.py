"""Values of numerals: exact under scaling and negation, with the fraction where decimals do not end."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.numeral.value import exact, quotient, span


@given(st.integers(-1000, 1000), st.integers(1, 1000))
def test_a_quotient_is_exact_or_keeps_its_fraction(over: int, under: int) -> None:
    value = quotient(Decimal(over), Decimal(under))
    assert value.number is not None
    assert Fraction(value.fraction or value.number) == Fraction(over, under)


def test_a_fraction_without_an_end_has_fifteen_digits() -> None:
    assert quotient(Decimal(2), Decimal(3)).number == Decimal("0.666666666666667")


def test_nothing_is_divided_into_no_parts() -> None:
    with pytest.raises(ZeroDivisionError):
        quotient(Decimal(1), Decimal(0))


def test_a_scale_moves_the_step_with_the_number() -> None:
    value = exact(Decimal("1.5"), Decimal("0.1")).scaled(Decimal(10**8))
    assert (value.number, value.step) == (150_000_000, 10**7)


def test_a_third_of_a_scale_stays_a_fraction() -> None:
    value = quotient(Decimal(1), Decimal(3)).scaled(Decimal(100))
    assert value.fraction == "100/3"
    assert value.scaled(Decimal(3)).fraction is None


@given(st.integers(-(10**6), 10**6), st.integers(0, 10**6))
def test_below_zero_the_ends_of_a_range_change_places(low: int, width: int) -> None:
    below = span(Decimal(low), Decimal(low + width)).negated()
    assert (below.low, below.high, below.bound) == (-(low + width), -low, "range")


@given(st.integers(1, 50), st.sampled_from([3, 7, 11, 13]))
def test_negating_twice_changes_nothing(over: int, under: int) -> None:
    value = quotient(Decimal(over), Decimal(under))
    assert value.negated().negated() == value
    if value.fraction:
        assert Fraction(value.negated().fraction or 0) == -Fraction(over, under)
