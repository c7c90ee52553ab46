"""Quantities of one sentence put together: ranges, sums in two parts, sums told again."""

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


def test_a_sum_in_brackets_repeats_the_one_before_it(find: Find) -> None:
    won, dollars = find("en", "Profit was 12.1 trillion won ($8.5 billion) in May.")
    assert isinstance(dollars.value, FigureValue)
    assert dollars.value.equivalent_of == won.id


def test_a_measure_in_brackets_repeats_the_one_before_it(find: Find) -> None:
    meters, feet, jobs = find("en", "They were 15 meters (49 feet) apart, with 300 meters (20 feet) of rope.")[:3]
    assert isinstance(feet.value, FigureValue)
    assert isinstance(jobs.value, FigureValue)
    assert (feet.value.equivalent_of, jobs.value.equivalent_of) == (meters.id, None)


def test_a_part_is_counted_in_what_its_whole_is_counted_in(find: Find) -> None:
    values = [mention.value for mention in find("en", "Four of the six astronauts have flown before.")]
    assert [(v.number, v.unit) for v in values if isinstance(v, FigureValue)] == [(4, "person"), (6, "person")]


def test_others_are_people_where_people_are_hurt(find: Find) -> None:
    values = [mention.value for mention in find("en", "The bomb killed 12 soldiers and over 50 others were injured.")]
    assert [v.unit for v in values if isinstance(v, FigureValue)] == ["person", "person"]


def test_a_rate_behind_brackets_is_that_of_both_measures(find: Find) -> None:
    values = [mention.value for mention in find("en", "Winds of 170 kilometers (105 miles) per hour tore roofs off.")]
    units = [v.unit for v in values if isinstance(v, FigureValue)]
    assert units == ["kilometer_per_hour", "mile_per_hour"]


def test_parts_of_a_sum_become_one(value: Value) -> None:
    assert value("ko", "64달러 45센트다").number == Decimal("64.45")
    assert value("en", "He is 5 feet 2 inches.").fraction == "31/6"


def test_votes_for_and_against_are_counts_and_a_match_score_is_none(find: Find) -> None:
    assert [m.value.number for m in find("en", "The Senate voted 61-38 to cut off debate.")] == [61, 38]
    assert [m.value.number for m in find("en", "In a 5-4 ruling the court agreed.")] == [5, 4]
    assert not find("en", "He voted after the 3-1 win.")
    assert not find("en", "They beat Ajax 3-1.")


@pytest.mark.parametrize(
    ("lang", "text", "ends"),
    [
        ("ko", "1조~2조원이 든다", (10**12, 2 * 10**12)),
        ("ko", "1~2만 명이 모였다", (10_000, 20_000)),
        ("en", "They expect 25,000 - 30,000 people.", (25_000, 30_000)),
    ],
)
def test_a_dash_between_two_numbers_makes_a_range(briefs: Briefs, lang: str, text: str, ends: tuple[int, int]) -> None:
    assert [told[1] for told in briefs(lang, text)] == [ends]


@pytest.mark.parametrize("text", ["They won 3-1 there.", "The phone is 02-1234-5678.", "They lost 10-12."])
def test_numbers_with_a_hyphen_that_are_no_range_say_nothing(find: Find, text: str) -> None:
    assert find("en", text) == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "600만 달러, 우리 돈 83억 원쯤을 냈다"),
        ("ko", "600만 달러, 우리 돈으로 83억 원을 냈다"),
        ("en", "The firm paid KRW41.2bn, or about US$298m."),
    ],
)
def test_money_told_again_without_brackets_repeats_the_first(find: Find, lang: str, text: str) -> None:
    first, again = find(lang, text)
    assert isinstance(again.value, FigureValue)
    assert again.value.equivalent_of == first.id


def test_the_second_number_of_a_score_counts_no_team(find: Find) -> None:
    assert not find("en", "Livingston 1 - 0 Rangers: a goal downs them")


def test_two_sums_in_a_list_are_two(find: Find) -> None:
    values = [mention.value for mention in find("en", "It paid $3 million and 2 million euros.")]
    assert [v.equivalent_of for v in values if isinstance(v, FigureValue)] == [None, None]


def test_feet_and_inches_are_one_height(value: Value) -> None:
    assert value("en", "The 6-foot-9 center left.").number == Decimal("6.75")


def test_the_scale_of_an_end_that_begins_with_a_word_is_not_lent(briefs: Briefs) -> None:
    ((_, ends),) = [told[:2] for told in briefs("ko", "1~삼십5만 명이 모였다")]
    assert ends[0] == 1
