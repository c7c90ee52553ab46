"""What is added, against what it is said to make."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.mention import FigureValue
from factx.reconciler.compare.interval import Interval, hard
from factx.reconciler.compare.sums import add, compare_sum


def found(comparison):
    return comparison.relation, comparison.code


def test_parts_that_add_up(figure):
    assert found(compare_sum([figure(12), figure(9)], figure(21))) == ("agrees", None)


@pytest.mark.parametrize("second", [8, 10])
def test_parts_that_are_less_or_more_than_the_total(figure, second):
    assert found(compare_sum([figure(12), figure(second)], figure(21))) == ("possibly_conflicts", "FX124")


def test_a_list_that_may_leave_parts_out_is_wrong_only_where_it_exceeds_its_total(figure):
    assert found(compare_sum([figure(12), figure(8)], figure(21), at_least=True)) == ("agrees", None)
    assert found(compare_sum([figure(12), figure(10)], figure(21), at_least=True))[1] == "FX124"


def test_an_approximate_total_leaves_room(figure):
    assert found(compare_sum([figure(120), figure(79)], figure(200, bound="approx"))) == ("agrees", None)


def test_a_part_with_an_open_end_opens_the_sum(figure):
    parts = [figure(12, bound="at_least"), figure(3)]
    assert found(compare_sum(parts, figure(40))) == ("agrees", None)
    assert found(compare_sum(parts, figure(14)))[1] == "FX124"


def test_one_part_or_a_part_without_a_number_makes_no_sum(figure):
    nothing = figure(None, None)
    for parts, total in (
        ([figure(21)], figure(20)),
        ([figure(12), nothing], figure(21)),
        ([figure(1), figure(2)], nothing),
    ):
        assert found(compare_sum(parts, total)) == ("incomparable", None)


def test_the_sum_of_nothing_is_nothing():
    assert add([]) == Interval(Decimal(0), Decimal(0))


@given(st.lists(st.integers(-(10**15), 10**15), min_size=2, max_size=20))
def test_whole_numbers_always_make_their_own_sum(numbers):
    values = [FigureValue(number=Decimal(n), step=Decimal(1)) for n in numbers]
    whole = FigureValue(number=Decimal(sum(numbers)), step=Decimal(1))
    assert add([interval for value in values if (interval := hard(value))]) == hard(whole)
    assert compare_sum(values, whole).relation == "agrees"
