"""How fine the parts of a date are."""

from dataclasses import fields
from typing import get_args

import pytest

from factx.extractors.date.levels import LEVELS, UNIT_LEVELS, levels
from factx.normalise.calendar.arithmetic import Unit
from factx.normalise.calendar.point import Point
from factx.normalise.calendar.span import Span


@pytest.mark.parametrize(
    ("point", "found"),
    [
        (Point(year=2025, month=9, day=10), {2, 3, 5}),
        (Point(weekday=5, hour=20), {5, 6}),
        (Point(relative=(-1, "month"), day=31), {3, 5}),  # 지난달 31일
        (Point(offset=Span.of(2, "week"), sign=1), {4}),  # two weeks later
        (Point(century=21), {0}),
        (Point(tz="KST"), {7}),
        (Point(cue="past", mod="START"), set()),
        (Point(), set()),
    ],
)
def test_the_levels_of_detail_that_a_point_speaks_of(point: Point, found: set[int]) -> None:
    assert levels(point) == found


def test_every_unit_of_time_has_a_level() -> None:
    assert set(get_args(Unit)) <= UNIT_LEVELS.keys()


def test_levels_are_of_fields_that_a_point_has() -> None:
    assert LEVELS.keys() <= {field.name for field in fields(Point)}
