"""Points of time that rules emit, and what their numbers make impossible."""

from collections.abc import Callable

import pytest

from factx.extractors.date.emitted_points import full_year
from factx.models.mention import Mention

Dates = Callable[..., list[Mention]]
Timexes = Callable[..., list[tuple[str, str | None]]]


def test_a_day_that_does_not_exist_is_found_and_has_no_value(dates: Dates) -> None:
    (found,) = dates("계약서에는 2025년 2월 30일이라고 적혀 있다.")
    assert (found.text, found.value.timex, found.value.resolution) == ("2025년 2월 30일", None, "unresolved")


@pytest.mark.parametrize(("short", "year"), [(0, 2000), (25, 2025), (49, 2049), (50, 1950), (99, 1999)])
def test_two_digits_are_a_year_of_this_century_or_the_last(short: int, year: int) -> None:
    assert full_year(short) == year


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("It opened on 03/14/2024.", "2024-03-14"),
        ("It opened on 14/03/2024.", "2024-03-14"),
        ("2024.3.14 문을 열었다.", "2024-03-14"),
        ("2024-03-14 문을 열었다.", "2024-03-14"),
    ],
)
def test_digits_are_a_day_in_the_first_order_that_makes_one(timexes: Timexes, text: str, timex: str) -> None:
    assert [value for _, value in timexes(text)] == [timex]


@pytest.mark.parametrize("text", ["It opened on 45/45/2024.", "2024.13.45 문을 열었다.", "13월 45일", "오후 3시 75분"])
def test_numbers_that_make_no_time_make_no_day(timexes: Timexes, text: str) -> None:
    assert not [value for _, value in timexes(text) if value and ("-45" in value or "-13" in value or ":75" in value)]
