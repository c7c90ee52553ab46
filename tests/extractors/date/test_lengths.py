"""Lengths of time with the words around them."""

from collections.abc import Callable

from factx.models.mention import Mention

Dates = Callable[..., list[Mention]]
Timexes = Callable[..., list[tuple[str, str | None]]]


def test_weeks_after_in_are_ahead_only_of_a_verb_in_the_future(timexes: Timexes) -> None:
    assert timexes("The ship will return in two weeks.") == [("two weeks", "2025-W39")]
    assert timexes("The ship was built in two weeks.") == [("two weeks", "P2W")]


def test_years_behind_a_rank_are_a_length(timexes: Timexes) -> None:
    assert timexes("It will be the first meeting in four years.") == [("four years", "P4Y")]


def test_a_preposition_stays_outside_and_says_where_a_length_begins(dates: Dates) -> None:
    (found,) = dates("He must appeal within 14 days.")
    assert (found.text, found.value.first, found.value.last) == ("14 days", "2025-09-10", "2025-09-24")


def test_a_length_from_a_named_day_ends_on_a_day(timexes: Timexes) -> None:
    assert timexes("It opens three weeks from tomorrow.") == [("three weeks from tomorrow", "2025-10-02")]
    assert timexes("It opens in three weeks.") == [("three weeks", "2025-W40")]
    assert timexes("오늘로부터 2주 뒤 문을 연다.") == [("오늘로부터 2주 뒤", "2025-09-24")]


def test_hours_beside_one_day_are_hours_a_day(timexes: Timexes) -> None:
    assert timexes("하루 3시간씩 전기를 끊는다.") == [("하루", "P1D"), ("3시간", "PT3H")]
    assert timexes("수색은 하루 만에 끝났다.") == [("하루", "P1D")]


def test_a_year_as_a_whole_is_that_year(timexes: Timexes) -> None:
    assert timexes("작년 한 해 8명이 숨졌다.") == [("작년 한 해", "2024")]
    assert timexes("2012년 한 해 동안 9승을 거뒀다.") == [("2012년 한 해", "2012")]


def test_a_list_of_lengths_is_not_their_sum(timexes: Timexes) -> None:
    assert [timex for _, timex in timexes("2년, 3년, 5개월이든 상관없다.")] == ["P2Y", "P3Y", "P5M"]
    assert timexes("1개월, 21일 전에 만났다.")[0][0] == "1개월, 21일 전"


def test_a_year_ago_today_is_a_day(timexes: Timexes) -> None:
    assert timexes("The bridge fell a year ago today.") == [("a year ago today", "2024-09-10")]
    assert timexes("다리는 1년 전 오늘 무너졌다.") == [("1년 전 오늘", "2024-09-10")]


def test_later_than_planned_is_no_day(timexes: Timexes) -> None:
    assert timexes("He will speak two weeks later than planned.") == [("two weeks", "P2W")]


def test_a_work_is_done_within_a_length_of_time(timexes: Timexes) -> None:
    assert timexes("They hope to complete them in two years.") == [("two years", "P2Y")]


def test_lengths_back_from_now_have_days(dates: Dates) -> None:
    (found,) = dates("Exports doubled over the past two years.")
    value = found.value
    assert (value.type, value.timex, value.first, value.last) == ("DURATION", "P2Y", "2023-09-10", "2025-09-10")


def test_the_weekday_before_a_holiday(timexes: Timexes) -> None:
    found = timexes("The line forms on the Saturday before Christmas and the Tuesday after Labor Day.")
    assert found == [("the Saturday before Christmas", "2025-12-20"), ("the Tuesday after Labor Day", "2025-09-02")]


def test_months_and_a_half_ago_have_a_month(timexes: Timexes) -> None:
    assert timexes("It invaded five and a half months ago.") == [("five and a half months ago", "2025-03")]


def test_a_dash_before_a_new_clause_makes_no_range_of_lengths(timexes: Timexes) -> None:
    found = timexes("KOBE, Japan, Sept. 9 - Forty-eight hours after the quake, fires burned.")
    assert found == [("Sept. 9", "2025-09-09"), ("Forty-eight hours", "PT48H")]


def test_lengths_that_follow_each_other_are_one(timexes: Timexes) -> None:
    assert timexes("공사는 1년 6개월 걸렸다.") == [("1년 6개월", "P1Y6M")]
    assert timexes("The talks lasted two hours and 30 minutes.") == [("two hours and 30 minutes", "PT2H30M")]


def test_lengths_back_and_ahead_are_told_by_the_words_around_them(dates: Dates) -> None:
    (back,), (ahead,) = dates("지난 2주간 비가 왔다."), dates("앞으로 2주간 비가 온다.")
    assert (back.value.first, back.value.last) == ("2025-08-27", "2025-09-10")
    assert ahead.value.last == "2025-09-24"


def test_a_few_days_after_a_holiday_are_the_days_behind_it(dates: Dates) -> None:
    (found,) = dates("The leak was noticed a few days after Children's Day.")
    assert (found.text, found.value.first, found.value.last) == (
        "a few days after Children's Day",
        "2025-05-06",
        "2025-05-15",
    )


def test_the_ends_of_a_range_of_lengths_are_no_sum(timexes: Timexes) -> None:
    found = timexes("Symptoms appear between six hours and three days after a meal.")
    assert [timex for _, timex in found] == ["PT6H", "P3D"]


def test_quarters_of_a_unit_are_whole_numbers_of_a_smaller_one(timexes: Timexes) -> None:
    assert timexes("It stood still for three quarters of an hour.") == [("three quarters of an hour", "PT45M")]
    assert timexes("The plant has been shut for a quarter of a year.") == [("a quarter of a year", "P3M")]


def test_a_week_ago_today_is_a_day(timexes: Timexes) -> None:
    assert timexes("Detectives searched the office a week ago today.") == [("a week ago today", "2025-09-03")]


def test_years_in_native_numbers_are_read(timexes: Timexes) -> None:
    assert timexes("서른네 해째 비워 둔 벽이다.") == [("서른네 해째", "P34Y")]
