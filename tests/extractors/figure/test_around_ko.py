"""What stands right around a Korean number and its unit."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.models.mention import FigureValue

Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("약 30명이 왔다", "약 30명", "approx"),
        ("30명쯤 왔다", "30명쯤", "approx"),
        ("최소 30명이 왔다", "최소 30명", "at_least"),
        ("30명 이상이 왔다", "30명 이상", "at_least"),
        ("30명 미만이다", "30명 미만", "less_than"),
        ("~30명이 왔다", "~30명", "approx"),
        ("30명이 왔다", "30명", "exact"),
    ],
)
def test_an_approximator_belongs_to_the_figure_and_bounds_it(briefs: Briefs, text: str, words: str, bound: str) -> None:
    assert [(told[0], told[3]) for told in briefs("ko", text)] == [(words, bound)]


@pytest.mark.parametrize(("text", "words"), [("계약 30건을 맺었다", "30건"), ("접근 3회가 있었다", "3회")])
def test_the_end_of_another_word_is_no_approximator(briefs: Briefs, text: str, words: str) -> None:
    assert [(told[0], told[3]) for told in briefs("ko", text)] == [(words, "exact")]


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("시속 100㎞로 달렸다", 100, "kilometer_per_hour"),
        ("초속 20m의 바람이다", 20, "meter_per_second"),
        ("영하 12도까지 내려갔다", -12, "degree_celsius"),
        ("영상 4도였다", 4, "degree_celsius"),
    ],
)
def test_what_stands_before_a_number_may_be_half_of_its_unit(value: Value, text: str, number: int, unit: str) -> None:
    found = value("ko", text)
    assert (found.number, found.unit) == (number, unit)


def test_a_native_number_counts_what_its_noun_says(value: Value) -> None:
    assert value("ko", "두 후보는 말이 없었다").unit == "person"
    assert value("ko", "세 회사가 손을 잡았다").unit == "organization"
