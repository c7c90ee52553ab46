"""The smallest pieces of a date: what rules emit, and what their numbers make impossible."""

from collections.abc import Callable

import pytest

from factx.extractors.date.atoms import full_year
from factx.models.mention import Mention

Dates = Callable[..., list[Mention]]
Timexes = Callable[..., list[tuple[str, str | None]]]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("영상은 1천200시간 분량이다.", "PT1200H"),
        ("1천500일 만에 돌아왔다.", "P1500D"),
        ("하루에 2만4천 시간을 썼다.", "PT24000H"),
        ("기간을 38일로 정했다.", "P38D"),
    ],
)
def test_lengths_in_digits_and_names_of_places(timexes: Timexes, text: str, timex: str) -> None:
    assert timexes(text)[-1][1] == timex


def test_thousands_of_shares_are_no_weeks(timexes: Timexes) -> None:
    assert timexes("3천주를 팔았고 1천200주를 샀다.") == []


def test_the_ends_of_a_range_of_lengths_are_given(dates: Dates) -> None:
    (found,) = dates("The cells live 10 to 20 years.")
    assert [(end.start, end.end, end.timex) for end in found.value.ends] == [(15, 17, "P10Y"), (21, 29, "P20Y")]


@pytest.mark.parametrize("text", ["매년 여름 열린다.", "It is held each summer."])
def test_a_season_of_every_year_is_a_set(dates: Dates, text: str) -> None:
    assert [mention.value.timex for mention in dates(text)] == ["XXXX-SU"]


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


def test_half_a_unit_is_a_whole_number_of_the_next_smaller_one(timexes: Timexes) -> None:
    assert timexes("It took half an hour.") == [("half an hour", "PT30M")]
    assert timexes("It took half a year.") == [("half a year", "P6M")]
    assert [value for _, value in timexes("반세기 만에 돌아왔다.")] == ["P50Y"]
