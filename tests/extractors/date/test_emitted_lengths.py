"""Lengths of time and sets that rules emit."""

from collections.abc import Callable

import pytest

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


def test_half_a_unit_is_a_whole_number_of_the_next_smaller_one(timexes: Timexes) -> None:
    assert timexes("It took half an hour.") == [("half an hour", "PT30M")]
    assert timexes("It took half a year.") == [("half a year", "P6M")]
    assert [value for _, value in timexes("반세기 만에 돌아왔다.")] == ["P50Y"]
