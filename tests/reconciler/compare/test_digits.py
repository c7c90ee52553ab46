"""Digits of numbers that are slips of one another."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.mention import FigureValue
from factx.reconciler.compare.digits import other_units, padded, same_digits, scaled, slip, slipped


def _written(number: str) -> FigureValue:
    exact = Decimal(number)
    return FigureValue(number=exact, step=Decimal(1).scaleb(int(exact.as_tuple().exponent)))


@pytest.mark.parametrize(
    ("one", "other", "digits"),
    [
        ("504", "540", 3),  # a zero at the end is a digit where another stands
        ("1240", "1420", 3),
        ("430", "4300", 2),
        ("30400000", "304000000", 3),
        ("14", "41", 2),
        ("1127", "1271", 4),  # many digits in any order
        ("504", "405", 0),  # no neighbours
        ("504", "505", 0),
        ("5", "50", 0),  # one digit tells nothing
        ("540", "540", 0),
        ("1240", "142", 0),
        ("-14", "41", 0),
    ],
)
def test_how_many_digits_tell_of_a_slip(one, other, digits):
    assert slipped(_written(one), _written(other)) == digits


def test_a_zero_that_is_not_written_is_no_digit():
    assert slipped(_written("18"), _written("10.8")) == 0  # 18곳, 10.8
    assert slip(_written("18"), _written("10.8")) == 0
    assert slip(_written("230"), _written("3200")) == 0  # neither the same order of digits nor the same size


def test_equal_digits_at_another_scale():
    assert scaled(_written("12"), _written("12000")) == 2
    assert scaled(_written("12"), _written("12")) == 0
    assert scaled(_written("12"), _written("21")) == 0


def test_one_number_may_be_thousands_of_the_other():
    assert same_digits(_written("12400000000"), _written("12400000")) == 3
    assert same_digits(_written("12400000000"), _written("12500000")) == 0
    assert same_digits(_written("5000"), _written("5")) == 0


@given(st.decimals(-(10**9), 10**9, places=2), st.decimals(-(10**9), 10**9, places=2))
def test_a_slip_goes_both_ways(one, other):
    assert slipped(_written(str(one)), _written(str(other))) == slipped(_written(str(other)), _written(str(one)))


def test_digits_are_set_side_by_side_from_the_first():
    assert padded(Decimal(504), Decimal(540)) == ("504", "540")
    assert padded(Decimal(12), Decimal(120)) == ("12", "12")


def test_one_number_with_two_units_of_one_dimension_is_a_slip_too(figure):
    wind = [figure(14, unit=unit, dimension="speed") for unit in ("meter_per_second", "knot")]
    assert other_units(*wind)
    assert slip(*wind) > 0
    assert not other_units(wind[0], wind[0])
    assert not other_units(figure(14, unit="KRW", dimension="currency"), figure(14, unit="USD", dimension="currency"))


@pytest.mark.parametrize(("one", "other", "digits"), [(24741, 25741, 5), (2474, 2574, 0), (24741, 25742, 0)])
def test_one_other_digit_of_five_is_a_slip(one, other, digits, figure):
    assert slipped(figure(one), figure(other)) == digits
