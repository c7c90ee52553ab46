"""Ranges and lists of dates share what they leave out."""

from collections.abc import Callable

import pytest

from factx.models.mention import Mention

Dates = Callable[..., list[Mention]]
Timexes = Callable[..., list[tuple[str, str | None]]]


def test_the_half_of_the_day_holds_for_both_ends_of_a_range(dates: Dates) -> None:
    (found,) = dates("오후 2시부터 3시까지 전력이 모자랐다.")
    assert found.value.timex == "2025-09-10T14:00/2025-09-10T15:00"
    (found,) = dates("설명회는 오후 2∼4시 열린다.")
    assert found.value.timex == "2025-09-10T14:00/2025-09-10T16:00"
    (found,) = dates("오전 10시부터 2시까지 물이 끊긴다.")
    assert found.value.timex == "2025-09-10T10:00/2025-09-10T14:00"


def test_decades_in_a_range_keep_their_own_tens(dates: Dates) -> None:
    (found,) = dates("아파트는 1960∼70년대에 지어졌다.")
    assert found.value.timex == "196/197"


def test_a_range_over_midnight_ends_on_the_next_day(dates: Dates) -> None:
    (found,) = dates("밤 11시부터 새벽 2시까지 물이 끊긴다.")
    assert found.value.timex == "2025-09-10T23:00/2025-09-11T02:00"


def test_the_end_of_a_range_counts_from_its_beginning(dates: Dates) -> None:
    (found,) = dates("8일 밤부터 이튿날 아침까지 비가 왔다.")
    assert found.value.timex == "2025-09-08TNI/2025-09-09TMO"
    (found,) = dates("6월 1일부터 지난 8일까지 환자는 90명이었다.")
    assert found.value.timex == "2025-06-01/2025-09-08"


def test_a_range_to_a_weekday_ends_on_that_weekday(dates: Dates) -> None:
    (found,) = dates("From July 1 through Wednesday, the company bought shares.", published="2011-10-21")
    assert found.value.timex == "2011-07-01/2011-10-19"


def test_days_of_a_list_share_the_month_before_them(timexes: Timexes) -> None:
    assert timexes("It opened on March 3, 4 and 5.") == [
        ("March 3", "2025-03-03"),
        ("4", "2025-03-04"),
        ("5", "2025-03-05"),
    ]
    assert timexes("On May 3, 4 people died.")[0] == ("May 3", "2025-05-03")


def test_two_years_in_a_row_with_a_hyphen_are_no_month(timexes: Timexes) -> None:
    assert timexes("the 2010-11 season") == [("2010-11", "2010/2011")]


def test_a_range_is_one_mention_with_both_ends(dates: Dates) -> None:
    (found,) = dates("축제는 10~12일 열린다.")
    assert found.value.timex == "2025-09-10/2025-09-12"
    assert [(end.timex, "10~12일"[end.start - found.start : end.end - found.start]) for end in found.value.ends] == [
        ("2025-09-10", "10"),
        ("2025-09-12", "12일"),
    ]


def test_the_ends_of_an_english_range_share_their_month(dates: Dates) -> None:
    (found,) = dates("The fair was open from 3 to 5 May.")
    assert (found.text, found.value.first, found.value.last) == ("from 3 to 5 May", "2025-05-03", "2025-05-05")


def test_a_range_over_the_new_year_ends_in_the_next_one(dates: Dates) -> None:
    (found,) = dates("행사는 오는 12월 25일부터 1월 5일까지 열린다.")
    assert (found.value.first, found.value.last) == ("2025-12-25", "2026-01-05")


def test_a_list_of_days_shares_its_month(timexes: Timexes) -> None:
    found = timexes("공연은 오는 11월 19일, 20일에 열린다.")
    assert found == [("오는 11월 19일", "2025-11-19"), ("20일", "2025-11-20")]


def test_a_winter_lies_in_two_years(timexes: Timexes) -> None:
    assert timexes("The winter of 2020-21 was mild.") == [("The winter of 2020-21", "2020-WI")]


def test_the_months_of_a_range_without_a_verb_are_those_just_over(timexes: Timexes) -> None:
    assert timexes("1∼8월 누적 판매는 299만대다.") == [("1∼8월", "2025-01/2025-08")]


def test_the_end_of_a_range_of_months_lies_after_its_beginning(timexes: Timexes) -> None:
    assert timexes("from August 2014 to January") == [("from August 2014 to January", "2014-08/2015-01")]


def test_numbers_of_nothing_are_no_list_of_days(timexes: Timexes) -> None:
    assert timexes("공연은 11·13·19일 열린다.") == [
        ("11", "2025-09-11"), ("13", "2025-09-13"), ("19일", "2025-09-19"),
    ]  # fmt: skip
    assert timexes("번호는 11·13·19이다.") == []


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("회사는 출시를 오는 9월에서 내년 2월로 미뤘다.", ["2025-09", "2026-02"]),
        ("The launch was pushed back from September to February next year.", ["2025-09", "2026-02"]),
        ("전시는 12월에서 내년 2월까지 열린다.", ["2025-12/2026-02"]),
        ("The trial runs from September to February next year.", ["2025-09/2026-02"]),
    ],
)
def test_what_is_moved_from_one_date_to_another_is_no_range(timexes: Timexes, text: str, days: list[str]) -> None:
    assert [timex for _, timex in timexes(text)] == days
