"""The hour of the clock from what stands before or behind it."""

import pytest

from factx.normalise.calendar.clock import clock_hour
from factx.normalise.calendar.point import Point


@pytest.mark.parametrize(
    ("point", "hour"),
    [
        (Point(hour=8, half_day="pm"), 20),  # 오후 8시, 8 p.m.
        (Point(hour=8, half_day="am"), 8),
        (Point(hour=12, half_day="am"), 0),
        (Point(hour=12, half_day="pm"), 12),
        (Point(hour=5, part="EV"), 17),  # 저녁 5시
        (Point(hour=11, part="NI"), 23),  # 밤 11시
        (Point(hour=12, part="NI"), 24),  # 밤 12시 is the end of that day
        (Point(hour=2, part="NI"), 2),
        (Point(hour=1, part="DT"), 13),  # 낮 1시
        (Point(hour=11, part="MI"), 11),
    ],
)
def test_the_part_of_the_day_tells_which_half_is_meant(point: Point, hour: int) -> None:
    assert clock_hour(point) == hour


@pytest.mark.parametrize("hour", [0, 7, 12, 13, 24])
def test_a_bare_hour_is_taken_as_written(hour: int) -> None:
    assert clock_hour(Point(hour=hour)) == hour


def test_an_hour_past_noon_is_not_moved_again() -> None:
    assert clock_hour(Point(hour=20, half_day="pm")) == 20
    assert clock_hour(Point(hour=22, part="EV")) == 22


def test_without_an_hour_there_is_none() -> None:
    assert clock_hour(Point(part="NI", half_day="pm")) is None
