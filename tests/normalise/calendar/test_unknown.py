"""Relative times that nothing anchors keep their grain; the rest is X."""

import pytest

from factx.normalise.calendar.point import Point
from factx.normalise.calendar.unknown import nowhere, unknown


@pytest.mark.parametrize(
    ("point", "unit", "value", "grain"),
    [
        (Point(), "day", "XXXX-XX-XX", "day"),  # 어제, tomorrow
        (Point(), "week", "XXXX-WXX", "week"),
        (Point(weekday=2), "week", "XXXX-WXX-2", "day"),  # 다음 주 화요일
        (Point(weekend=True), "week", "XXXX-WXX-WE", "day"),
        (Point(), "month", "XXXX-XX", "month"),
        (Point(day=31), "month", "XXXX-XX-31", "day"),  # 지난달 31일
        (Point(), "quarter", "XXXX-QX", "quarter"),
        (Point(), "half", "XXXX-HX", "half"),
        (Point(), "decade", "XXX", "decade"),
        (Point(), "century", "XX", "century"),
        (Point(), "year", "XXXX", "year"),
        (Point(month=5, relative=(-1, "year")), "year", "XXXX-05", "month"),  # 지난해 5월
        (Point(quarter=3, relative=(0, "year")), "year", "XXXX-Q3", "quarter"),
    ],
)
def test_what_is_said_stays(point: Point, unit: str, value: str, grain: str) -> None:
    found = unknown(point, unit)
    assert (found.timex, found.grain, found.first) == (value, grain, None)


@pytest.mark.parametrize(
    ("unit", "value", "grain"),
    [
        ("hour", "XXXX-XX-XXTXX:XX", "hour"),
        ("workday", "XXXX-XX-XX", "day"),
        ("day", "XXXX-XX-XX", "day"),
        ("week", "XXXX-WXX", "week"),
        ("quarter", "XXXX-XX", "month"),
        ("year", "XXXX", "year"),
        ("century", "XX", "century"),
    ],
)
def test_a_length_before_nothing_has_the_grain_of_its_unit(unit: str, value: str, grain: str) -> None:
    assert (nowhere(unit).timex, nowhere(unit).grain) == (value, grain)
