import time
from collections.abc import Callable

import pytest

from factx.models.mention import Mention

Find = Callable[..., list[Mention]]


def told(mentions: list[Mention]) -> list[tuple[str, str | None]]:
    return [(mention.text, mention.value.timex) for mention in mentions]


def test_a_person_called_like_a_month_is_no_date(dates: Find) -> None:
    assert told(dates("Vice Chairman Jun Young-hyun apologized. Jun said so.")) == []
    assert told(dates("It opens in Jun and June.")) == [("Jun", "2026-06"), ("June", "2026-06")]


def test_an_hour_with_a_point_belongs_to_the_part_of_the_day_beside_it(dates: Find) -> None:
    found = told(dates("The alarm rang at 3.40 on the morning of 4 March, and he left at 8.40 that evening."))
    assert found == [
        ("3.40 on the morning of 4 March", "2025-03-04T03:40"),
        ("8.40 that evening", "2025-03-04T20:40"),
    ]


def test_minutes_to_an_hour_belong_to_the_day_beside_it(dates: Find) -> None:
    found = told(dates("At a quarter to six on Tuesday morning the pumps stopped."))
    assert found == [("a quarter to six on Tuesday morning", "2025-09-09T05:45")]


def test_what_is_reported_of_a_quarter_tells_of_one_that_is_over(dates: Find) -> None:
    text = "The company took a charge in the fourth quarter."
    assert told(dates(text, published="1989-10-27")) == [("the fourth quarter", "1988-Q4")]


def test_the_quarter_of_a_report_is_the_last_one_that_is_over(dates: Find) -> None:
    found = told(dates("It earned $283 million for the quarter that ended Sept. 26.", published="2010-11-08"))
    assert found == [("the quarter", "2010-Q3"), ("Sept. 26", "2010-09-26")]


def test_a_month_that_just_ended_is_not_called_last(dates: Find) -> None:
    assert told(dates("Regulators began last August.")) == [("last August", "2024-08")]
    assert told(dates("Regulators began last June.")) == [("last June", "2025-06")]


def test_a_day_without_a_year_is_one_of_this_year_where_its_last_time_is_far(dates: Find) -> None:
    assert told(dates("The mandate, renewed often, lasts to December 31.")) == [("December 31", "2025-12-31")]
    assert told(dates("He was arrested on July 31.")) == [("July 31", "2025-07-31")]


@pytest.mark.slow
def test_many_dates_in_one_sentence_take_linear_time(dates: Find) -> None:
    start = time.perf_counter()
    assert len(dates("10일 " * 2_000)) == 2_000
    assert time.perf_counter() - start < 20


def test_without_a_day_of_publication_the_unknown_stays_unknown(dates: Find) -> None:
    found = dates("회사는 올해 5월 이 계획을 확인했고 10일 발표했다.", published=None)
    assert told(found) == [("올해 5월", "XXXX-05"), ("10일", "XXXX-XX-10")]
    assert {mention.value.resolution for mention in found} == {"unresolved"}


@pytest.mark.parametrize(
    "text",
    [
        "The firm may march on.",
        "A 20-year-old man was found.",
        "그는 34세다.",
        "여러분 안녕하십니까.",
        "두 회사가 공사를 수주했다.",
        "월 회비를 내고 수를 세었다.",
        "Sun rose and the cat sat.",
    ],
)
def test_words_that_only_look_like_dates(dates: Find, text: str) -> None:
    assert told(dates(text)) == []


def test_offsets_are_those_of_the_text(dates: Find) -> None:
    text = "😀 Sales fell last month.\n\n판매는 지난달 줄었다.\n이달 12일 발표한다."
    found = dates(text)
    assert len(found) == 3
    assert [text[mention.start : mention.end] for mention in found] == [mention.text for mention in found]


def test_a_megabyte_of_digits_is_read_in_time_and_has_no_date(dates: Find) -> None:
    assert told(dates("1" * 100_000)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("26일 간통죄 위헌 결정이 났다.", ("26일", "2025-08-26")),
        ("외국인은 11거래일째 팔았다.", ("11거래일째", "P11D")),
        ("선거까지 24일 남았다.", ("24일", "P24D")),
        ("올 연말 완공한다.", ("올 연말", "2025")),
    ],
)
def test_korean_days_and_lengths(dates: Find, text: str, found: tuple[str, str]) -> None:
    assert told(dates(text)) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He took the largest share of the vote on Sunday.", [("Sunday", "2025-09-07")]),
        ("Lawmakers vote on Friday.", [("Friday", "2025-09-12")]),
        ("It had cost $3 billion as of late July.", [("late July", "2025-07")]),
        ("The fire came within a quarter mile of homes.", []),
        ("It takes between 20 and 45 days.", [("20 and 45 days", "P20D/P45D")]),
    ],
)
def test_nouns_and_lengths_that_look_like_other_times(dates: Find, text: str, found: list[tuple[str, str]]) -> None:
    assert told(dates(text)) == found


def test_a_day_at_the_turn_of_the_month_is_the_coming_one(dates: Find) -> None:
    assert told(dates("예상 강수량은 2일까지 100㎜다.", "2018-06-30")) == [("2일", "2018-07-02")]


def test_the_end_of_a_business_year_is_no_date(dates: Find) -> None:
    assert told(dates("12월 결산법인 634곳을 조사했다.")) == []


@pytest.mark.parametrize(
    ("text", "published", "last"),
    [
        ("회사는 발사를 19일로 미뤘다.", "2028-03-09", ("19일", "2028-03-19")),
        ("기상청은 20일 비가 올 가능성이 있다고 했다.", "2026-08-14", ("20일", "2026-08-20")),
        ("The hearing was adjourned until the 25th.", "2026-06-02", ("the 25th", "2026-06-25")),
        ("Tenants have called a rally for Saturday in front of the court.", "2026-06-10", ("Saturday", "2026-06-13")),
        ("The road is closed until at least June.", "2026-03-17", ("June", "2026-06")),
        ("The shop opened on the 5th.", "2026-06-02", ("the 5th", "2026-05-05")),
    ],
)
def test_what_is_put_off_or_called_for_a_day_lies_ahead(
    dates: Find, text: str, published: str, last: tuple[str, str]
) -> None:
    assert told(dates(text, published=published))[-1] == last


def test_a_later_day_takes_the_past_year_told_before_it_in_its_sentence(dates: Find) -> None:
    text = "지난해 3월 900명을 내보낸 뒤 4월 22일 기공식을 열었고, 7월 7일 양산을 미뤘다."
    assert told(dates(text, published="2028-02-16")) == [
        ("지난해 3월", "2027-03"),
        ("4월 22일", "2027-04-22"),
        ("7월 7일", "2027-07-07"),
    ]


def test_a_day_that_passed_is_no_last_one(dates: Find) -> None:
    found = told(dates("하루가 지난 19일 오전까지도 돈을 찾지 못했다.", published="2025-09-19"))
    assert found[-1] == ("19일 오전", "2025-09-19TMO")
    assert told(dates("지난 19일 회견을 열었다.", published="2025-09-19")) == [("지난 19일", "2025-08-19")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Within a fortnight 8,900 doctors had walked out.", [("a fortnight", "P2W")]),
        ("A firm would be picked this autumn to design it.", [("this autumn", "2025-FA")]),
        ("It was told of the slip as early as March, officials said.", [("March", "2025-03")]),
        ("“연내 재발사는 쉽지 않다”고 했다.", [("연내", "2025")]),
        ("2028학년도부터 정원을 늘린다.", [("2028학년도", "2028")]),
        ("Shows start at 7 p.m., 8:30 and 10.", [("7 p.m.", "2025-09-10T19:00"), ("8:30", "2025-09-10T20:30")]),
    ],
)
def test_fortnights_school_years_and_times_in_lists(dates: Find, text: str, found: list[tuple[str, str]]) -> None:
    assert told(dates(text)) == found


def test_ages_in_the_second_place_are_no_decades(dates: Find) -> None:
    assert told(dates("Most of the victims were in their twenties and thirties, two in their late 50s or 60s.")) == []
    assert told(dates("The mill was built in the thirties.")) == [("the thirties", "193")]


def test_a_season_of_so_many_years_ago(dates: Find) -> None:
    assert told(dates("The well dried up three winters ago.")) == [("three winters ago", "2022-WI")]
    assert told(dates("두 해 전 여름에 우물이 말랐다.")) == [("두 해 전 여름", "2023-SU")]


def test_what_was_to_be_done_on_a_weekday_lies_ahead(dates: Find) -> None:
    assert told(dates("A spare ferry was to leave on Friday.", published="2026-10-13")) == [("Friday", "2026-10-16")]


def test_a_part_of_the_day_with_its_middle_belongs_to_the_day_before_it(dates: Find) -> None:
    found = told(dates("The dam burst on Saturday, in the middle of the night, above the village."))
    assert found == [("Saturday, in the middle of the night", "2025-09-06TNI")]
