"""Pieces of dates to whole phrases."""

from collections.abc import Callable

import pytest

from factx.extractors.date.phrases import join
from factx.models.mention import Mention
from factx.normalise.calendar.point import Point

Dates = Callable[..., list[Mention]]
Timexes = Callable[..., list[tuple[str, str | None]]]


def test_a_day_behind_its_month_is_no_length(timexes: Timexes) -> None:
    assert timexes("다음 달 8일 전에 결정한다.") == [("다음 달 8일", "2025-10-08")]


def test_two_times_side_by_side_are_not_one(timexes: Timexes) -> None:
    found = timexes("한국은행은 18일 지난해 4분기 성장률을 발표했다.", published="2007-01-18")
    assert found == [("18일", "2007-01-18"), ("지난해 4분기", "2006-Q4")]


def test_present_after_a_time_says_only_as_of_when(timexes: Timexes) -> None:
    assert timexes("8일 오후 3시 현재 4천 명을 넘었다.") == [("8일 오후 3시", "2025-09-08T15:00")]


@pytest.mark.parametrize("text", ["28일(현지시간) 밝혔다.", "현지시간으로 28일 밝혔다."])
def test_a_zone_beside_a_korean_day_is_its_zone_and_no_part_of_it(dates: Dates, text: str) -> None:
    (found,) = dates(text)
    assert (found.text, found.value.tz) == ("28일", "local")


def test_a_zone_between_a_korean_day_and_its_hour_joins_them(timexes: Timexes) -> None:
    found = timexes("일요일 영국 서머타임 기준 09시 30분 소란이 났다.")
    assert found == [("일요일 영국 서머타임 기준 09시 30분", "2025-09-07T09:30")]


def test_dates_share_no_word(dates: Dates) -> None:
    found = dates("His trial got started over a year later in September 2012.")
    assert [mention.text for mention in found] == ["over a year later", "September 2012"]


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        (Point(relative=(-1, "month")), Point(day=31), Point(relative=(-1, "month"), day=31)),  # 지난달 31일
        (Point(weekday=5), Point(hour=8, half_day="pm"), Point(weekday=5, hour=8, half_day="pm")),
        (Point(year=2024), Point(month=3), Point(year=2024, month=3)),
        (Point(day=10), Point(weekday=3), Point(day=10, weekday=3)),
        (Point(month=3), Point(month=3), None),
        (Point(month=3), Point(quarter=1), None),
        (Point(year=2013), Point(part="NI"), None),  # 2013 밤
        (Point(year=2014), Point(weekday=1), None),
        (Point(relative=(-1, "year")), Point(relative=(0, "month")), None),
        (Point(ref="PRESENT_REF"), Point(day=3), None),
    ],
)
def test_two_pieces_are_one_time_where_each_says_what_the_other_leaves_open(
    one: Point, other: Point, both: Point | None
) -> None:
    assert join(one, other) == both
    assert join(other, one) == both


def test_words_around_a_date_belong_to_it(dates: Dates) -> None:
    found = [(m.text, m.value.timex, m.value.mod) for m in dates("It opened in early March and closes in late 2026.")]
    assert [(timex, mod) for _, timex, mod in found] == [("2025-03", "START"), ("2026", "END")]
    (end,) = dates("공사는 다음 달 말 끝난다.")
    assert (end.text, end.value.timex, end.value.mod) == ("다음 달 말", "2025-10", "END")
