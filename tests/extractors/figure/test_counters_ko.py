"""Korean counters that mean several things, settled by what their sentence speaks of."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("고기를 75도 이상에서 익혀 먹는다.", "degree_celsius"),
        ("건물이 15도 기울었다.", "degree"),
        ("분변 시료 640점을 검사했다.", "item"),
        ("빈 축사만 19농가에 남았다.", "organization"),
    ],
)
def test_a_korean_unit_means_what_its_sentence_speaks_of(find: Find, text: str, unit: str) -> None:
    value = find("ko", text)[0].value
    assert isinstance(value, FigureValue)
    assert value.unit == unit


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("수확량은 9만2600파운드였다.", "pound"),
        ("무게 10파운드짜리 아기가 태어났다.", "pound"),
        ("이적료는 5억 파운드다.", "GBP"),
        ("가격은 10파운드다.", "GBP"),
    ],
)
def test_korean_pounds_are_weights_only_where_something_is_weighed(value: Value, text: str, unit: str) -> None:
    assert value("ko", text).unit == unit


def test_a_range_of_things_is_no_decade_of_age(value: Value) -> None:
    found = value("ko", "31∼50대의 장비를 동원했다.")
    assert (found.low, found.high, found.unit) == (31, 50, "item")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("30대 남성이 신고했다", ((30, 39), "year", "level")),
        ("승용차 30대가 부서졌다", (30, "item", "level")),
        ("세계 5대 강국이다", (5, "ordinal", "rank")),
        ("경쟁률은 5대 1이었다", (5, "ratio", "ratio")),
    ],
)
def test_the_four_meanings_of_a_counter(briefs: Briefs, text: str, expected: tuple[Any, ...]) -> None:
    assert [(told[1], told[2], told[4]) for told in briefs("ko", text)] == [expected]
