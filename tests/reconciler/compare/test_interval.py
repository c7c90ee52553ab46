from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.mention import FigureValue
from factx.reconciler.compare.interval import Interval, hard, last_nonzero_place, pragmatic, significant_digits, soft

D = Decimal


def interval(value, read=hard):
    got = read(value)
    return None if got is None else (got.low, got.high, got.low_open, got.high_open)


def test_a_plain_whole_number_is_itself(figure):
    assert interval(figure(21)) == (D(21), D(21), False, False)


def test_a_number_with_a_scale_word_is_known_to_its_last_written_digit(figure):
    assert interval(figure(700000000, 100000000)) == (D(650000000), D(750000000), False, True)
    assert interval(figure(20310000, 10000)) == (D(20305000), D(20315000), False, True)


def test_a_decimal_is_known_to_its_last_digit(figure):
    assert interval(figure("3.5", "0.1")) == (D("3.45"), D("3.55"), False, True)


def test_trailing_zeros_may_be_rounding(figure):
    assert interval(figure(500000000000, 1000000000), soft) == (D(450000000000), D(550000000000), False, False)
    assert interval(figure(20), soft) == (D(15), D(25), False, False)
    assert interval(figure(21), soft) == (D(21), D(21), False, False)


def test_an_approximation_leaves_five_per_cent_open(figure):
    assert interval(figure(1000, bound="approx")) == (D(950), D(1050), False, False)


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        ("at_least", (D(500), None, False, False)),
        ("more_than", (D(500), None, True, False)),
        ("at_most", (None, D(500), False, False)),
        ("less_than", (None, D(500), False, True)),
        ("just_under", (D(450), D(500), False, True)),
        ("a_little_over", (D(500), D(600), True, True)),
    ],
)
def test_bounds(figure, bound, expected):
    assert interval(figure(500, bound=bound)) == expected


def test_a_reader_takes_an_open_bound_for_a_near_one(figure):
    assert interval(figure(700000000, 100000000, bound="at_least"), pragmatic) == (
        D(7 * 10**8),
        D(8 * 10**8),
        False,
        True,
    )


def test_a_range_is_its_ends(figure):
    assert interval(figure(None, None, low=100000, high=990000, bound="range")) == (D(100000), D(990000), False, False)


def test_a_figure_without_a_number_denotes_nothing(figure):
    assert hard(figure(None, None)) is None


def test_ranks_are_exact(figure):
    assert interval(figure(20, None, form="rank"), soft) == (D(20), D(20), False, False)


def test_touching_half_open_intervals_do_not_overlap(figure):
    assert not hard(figure("20.31", "0.01")).overlaps(hard(figure("20.32", "0.01")))


def test_places_of_digits():
    assert last_nonzero_place(D(33700000)) == D(100000)
    assert last_nonzero_place(D("0.5")) == D("0.1")
    assert significant_digits(D(33700000)) == 3


numbers = st.decimals(min_value=-1000, max_value=1000, places=1)
ends = st.one_of(st.none(), numbers)


@st.composite
def intervals(draw):
    low, high = draw(ends), draw(ends)
    if low is not None and high is not None and low > high:
        low, high = high, low
    closed = low == high
    return Interval(low, high, not closed and draw(st.booleans()), not closed and draw(st.booleans()))


@given(intervals(), intervals())
def test_overlap_is_symmetric_and_follows_from_nesting(a, b):
    assert a.overlaps(b) == b.overlaps(a)
    if a.within(b):
        assert a.overlaps(b)


@given(intervals())
def test_every_interval_lies_within_itself(a):
    assert a.within(a)


figures = st.builds(
    lambda n, step, bound: FigureValue(number=n, step=step, bound=bound),
    st.decimals(min_value=1, max_value=10**12, places=0),
    st.sampled_from([D(1), D(10), D(10000), D(10**8)]),
    st.sampled_from(["exact", "approx", "at_least", "more_than", "at_most", "less_than", "just_under"]),
)


@given(figures)
def test_the_soft_reading_leaves_at_least_as_much_open_as_the_hard_one(value):
    assert hard(value).overlaps(soft(value))
    assert soft(value).overlaps(hard(value))
