"""Korean numerals with their counter or unit: which of their readings the words around them choose."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("시급은 1만 30원이다", 10_030),
        ("10만 3명이 왔다", 100_003),
        ("예산은 1억 30만 5원이다", 100_300_005),
        ("2만 500원을 냈다", 20_500),
    ],
)
def test_a_myriad_and_a_small_rest_with_a_unit_are_one_number(value: Value, text: str, number: int) -> None:
    assert value("ko", text).number == number


def test_a_myriad_and_a_number_of_something_else_are_two(find: Find) -> None:
    assert [m.value.number for m in find("ko", "1만 5개국에서 왔다")] == [10_000, 5]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("현금 300여 만원을 빼앗았다", ("300여 만원", 3_000_000, "KRW", "a_little_over", "level")),
        ("제주 100~250㎜의 비가 온다", ("100~250㎜", (100, 250), "millimeter", "range", "level")),
        ("초속 35~45m의 바람이 분다", ("35~45m", (35, 45), "meter_per_second", "range", "level")),
        ("모두 48경기를 치렀다", ("48경기", 48, "item", "exact", "level")),
        ("부채가 1경원을 넘었다", ("1경원", 10**16, "KRW", "more_than", "level")),
    ],
)
def test_korean_ways_of_saying_a_quantity(briefs: Briefs, text: str, expected: tuple[Any, ...]) -> None:
    assert briefs("ko", text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("빵 3조각을 먹었다", [(3, "item")]),
        ("3경기를 치렀다", [(3, "item")]),
        ("이백 명이 왔다", [(200, "person")]),
        ("-5℃까지 내려갔다", [(-5, "degree_celsius")]),
        ("$300를 냈다", [(300, "USD")]),
        ("섭씨 30도였다", [(30, "degree_celsius")]),
    ],
)
def test_the_words_behind_a_numeral_choose_its_reading(
    briefs: Briefs, text: str, expected: list[tuple[int, str]]
) -> None:
    assert [(told[1], told[2]) for told in briefs("ko", text)] == expected


@pytest.mark.parametrize("text", ["이 사람은 왔다", "보넷이 열렸다", "일을 마쳤다", "3대회에 나갔다", ""])
def test_words_that_only_look_like_numerals_are_none(briefs: Briefs, text: str) -> None:
    assert [told for told in briefs("ko", text) if told[2] in ("person", "item")] == []


@pytest.mark.parametrize("text", ["한 대형 양판점이 문을 닫았다", "한 대기업은 투자를 미뤘다", "한 석사 과정이 열렸다"])
def test_a_noun_that_begins_like_a_counter_is_none(find: Find, text: str) -> None:
    assert not find("ko", text)
