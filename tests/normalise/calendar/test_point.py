"""Partial descriptions of a time: what they say, and when two of them go together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.point import Point

SOME = st.builds(
    Point,
    year=st.none() | st.integers(2020, 2021),
    month=st.none() | st.integers(1, 2),
    day=st.none() | st.integers(1, 2),
    part=st.none() | st.sampled_from(["MO", "EV"]),
    weekend=st.none() | st.just(True),
)


def test_two_halves_of_a_phrase_become_one_description() -> None:
    last_month, the_31st = Point(relative=(-1, "month")), Point(day=31)  # 지난달 31일
    assert last_month.merge(the_31st) == Point(relative=(-1, "month"), day=31)


def test_what_contradicts_does_not_merge() -> None:
    assert Point(month=3).merge(Point(month=4)) is None
    assert Point(month=3).merge(Point(month=3, day=1)) == Point(month=3, day=1)


def test_a_field_with_a_zero_says_something() -> None:
    assert Point(hour=0).says == {"hour"}
    assert Point(hour=0).merge(Point(hour=1)) is None


@pytest.mark.parametrize(
    ("point", "is_time"),
    [(Point(part="NI"), True), (Point(hour=0), True), (Point(minute=5), True), (Point(day=3, half_day="am"), False)],
)
def test_hours_minutes_and_parts_of_a_day_are_times(point: Point, *, is_time: bool) -> None:
    assert point.is_time is is_time


@given(SOME, SOME)
def test_merging_has_no_order_and_keeps_what_both_say(one: Point, other: Point) -> None:
    both = one.merge(other)
    assert both == other.merge(one)
    assert both is None or both.says == one.says | other.says


@given(SOME)
def test_an_empty_description_adds_nothing(point: Point) -> None:
    assert point.merge(Point()) == point
    assert Point().says == frozenset()
