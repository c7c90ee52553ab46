"""What a date hangs on: the day of publication, and what the text spoke of before."""

from collections.abc import Callable

Timexes = Callable[..., list[tuple[str, str | None]]]


def test_the_first_of_two_days_of_an_article_takes_its_month_from_the_day_of_publication(timexes: Timexes) -> None:
    found = timexes("김 장관은 10일 기자회견을 열었다. 양측은 오는 11일 저녁 협약을 체결한다.")
    assert found == [("10일", "2025-09-10"), ("오는 11일 저녁", "2025-09-11TEV")]


def test_a_comparison_with_the_year_before_leaves_the_story_where_it_is(timexes: Timexes) -> None:
    text = "Profit rose in the third quarter of 2012 from the year-ago quarter. Sales fell from a year earlier."
    assert [timex for _, timex in timexes(text)] == ["2012-Q3", "2011-Q3", "2011"]


def test_an_order_from_a_story_in_the_past_does_not_count_from_publication(timexes: Timexes) -> None:
    assert timexes("He fell ill and died two years later.") == [("two years later", "XXXX")]
    assert timexes("They met in June 2011 and parted two years later.") == [
        ("June 2011", "2011-06"),
        ("two years later", "2013"),
    ]


def test_the_day_of_the_story_is_not_that_of_a_look_back(timexes: Timexes) -> None:
    text = "한은은 10일 금리를 올렸다. 회의는 지난 3일에도 열렸다. 총재는 왔다. 그는 전날 말했고 이날 밤 돌아왔다."
    assert timexes(text) == [
        ("10일", "2025-09-10"),
        ("지난 3일", "2025-09-03"),
        ("전날", "2025-09-09"),
        ("이날 밤", "2025-09-10TNI"),
    ]


def test_this_day_takes_up_the_sentence_before(timexes: Timexes) -> None:
    found = timexes("경찰은 10일 사고 경위를 밝혔다. 사고는 지난 5일 났다. 이날 비가 내렸다.")
    assert found[-1] == ("이날", "2025-09-05")


def test_this_day_stands_against_another_of_its_sentence(timexes: Timexes) -> None:
    found = timexes("증시는 10일 올랐다. 8일 급락했던 주가는 이날 반등했다.")
    assert found == [("10일", "2025-09-10"), ("8일", "2025-09-08"), ("이날", "2025-09-10")]


def test_a_day_that_explains_another_is_of_its_month(timexes: Timexes) -> None:
    found = timexes("미사일은 7월 5일 발사됐고 열흘 뒤인 15일 결의안이 통과됐다.", published="2025-10-12")
    assert found == [("7월 5일", "2025-07-05"), ("열흘 뒤", "2025-07-15"), ("15일", "2025-07-15")]


def test_a_later_day_of_a_month_to_come_stays_in_it(timexes: Timexes) -> None:
    found = timexes("박물관은 다음 달 8일 열려던 특별전을 15일로 미룬다고 밝혔다.")
    assert found == [("다음 달 8일", "2025-10-08"), ("15일", "2025-10-15")]


def test_the_same_period_of_another_year_is_the_one_spoken_of(timexes: Timexes) -> None:
    assert timexes("8월 수입은 지난해 같은 달보다 늘었다.")[-1] == ("지난해 같은 달", "2024-08")
    assert timexes("2분기 매출은 전년 동기 대비 늘었다.")[-1] == ("전년 동기", "2024-Q2")
    assert timexes("8월 물가는 1년 전보다 2.9% 올랐다.")[-1] == ("1년 전", "2024-08")
    assert timexes("Prices rose 2.9 percent in August from a year earlier.")[-1] == ("a year earlier", "2024-08")


def test_the_month_before_counts_from_the_month_spoken_of(timexes: Timexes) -> None:
    assert timexes("7월 수출은 전월보다 줄었다.")[-1] == ("전월", "2025-06")


def test_minutes_after_a_time_of_the_clock_are_a_time(timexes: Timexes) -> None:
    assert timexes("지진은 8일 오후 2시 46분 일어났다. 30분 뒤 파도가 왔다.")[1] == ("30분 뒤", "2025-09-08T15:16")
    assert timexes("The train left at 9:40 a.m. Monday. Two hours later it stopped.")[1] == (
        "Two hours later",
        "2025-09-08T11:40",
    )


def test_a_quarter_is_compared_with_the_one_before_it(timexes: Timexes) -> None:
    found = timexes("올해 1분기 실적을 26일 공시했다. 전 분기에 비해 줄었다.", published="2012-04-26")
    assert found == [("올해 1분기", "2012-Q1"), ("26일", "2012-04-26"), ("전 분기", "2011-Q4")]
    assert timexes("2012년 3분기에는 1년 전보다 줄었다.")[1] == ("1년 전", "2011-Q3")


def test_a_weekend_is_no_day_that_later_days_are_counted_from(timexes: Timexes) -> None:
    text = "It will try again on Friday. Crews worked over the weekend. It will be switched on five days later."
    assert timexes(text)[-1] == ("five days later", "2025-09-17")


def test_a_year_gives_no_month_to_count_from(timexes: Timexes) -> None:
    found = timexes("A year ago it cost half. The school had opened two months earlier.")
    assert found[-1] == ("two months earlier", "2025-07")


def test_the_same_period_as_a_range_of_months_is_that_range(timexes: Timexes) -> None:
    text = "지난 1~5월 화재는 1만 건이다. 이는 지난해 같은 기간보다 줄었다. 같은 기간 사망자는 늘었다."
    found = timexes(text, published="2021-06-03")
    assert found == [
        ("1~5월", "2021-01/2021-05"),
        ("지난해 같은 기간", "2020-01/2020-05"),
        ("같은 기간", "2021-01/2021-05"),
    ]


def test_a_weekday_beside_a_day_tells_its_month(timexes: Timexes) -> None:
    found = timexes("월요일인 13일에는 경기가 없다.", published="2008-09-30")
    assert found[-1] == ("13일", "2008-10-13")


def test_a_time_given_in_brackets_for_another_zone_is_no_day_of_the_story(timexes: Timexes) -> None:
    text = "The ship listed at 7:42 a.m. on Tuesday (2242 GMT on Monday). It had left at 6:10 a.m. for the island."
    assert timexes(text)[-1] == ("6:10 a.m.", "2025-09-09T06:10")


def test_a_later_time_of_a_told_story_does_not_pass_publication(timexes: Timexes) -> None:
    assert timexes("They met in June 2017 and she laughed 30 years later.")[-1] == ("30 years later", "XXXX")


def test_a_new_paragraph_returns_to_the_news(timexes: Timexes) -> None:
    text = "한은은 10일 금리를 내렸다. 지난 3일에도 내렸다.\n총재는 이날 배경을 설명했다."
    assert timexes(text)[-1] == ("이날", "2025-09-10")


def test_what_is_told_by_the_clock_goes_on_by_the_clock(timexes: Timexes) -> None:
    text = "군은 10일 현황을 밝혔다. 사고는 7일 오전 7시 15분 났다. 배는 전날 오후 2시 50분 떠났다."
    assert timexes(text)[-1] == ("전날 오후 2시 50분", "2025-09-06T14:50")


def test_that_day_is_the_day_spoken_of_last(timexes: Timexes) -> None:
    found = timexes("지난 5일 불이 났다. 소방서는 이날 밤 불을 껐다.")
    assert found == [("지난 5일", "2025-09-05"), ("이날 밤", "2025-09-05TNI")]


def test_what_only_bounds_a_time_is_no_day_of_the_story(timexes: Timexes) -> None:
    text = "8일 눈이 왔다. 2008년 10월 30일 이후 가장 많다. 버스는 오후 2시 멈췄다."
    assert timexes(text)[-1] == ("오후 2시", "2025-09-08T14:00")


def test_a_time_takes_the_day_a_few_words_behind_it(timexes: Timexes) -> None:
    text = "The mayor quit on Sept. 4. He spoke at an 8 a.m. news conference Tuesday."
    assert timexes(text)[1] == ("8 a.m.", "2025-09-09T08:00")


def test_a_weekday_goes_on_from_the_day_before_it_in_a_list(timexes: Timexes) -> None:
    text = "Rain was forecast for tonight and Thursday."
    assert timexes(text) == [("tonight", "2025-09-10TNI"), ("Thursday", "2025-09-11")]


def test_a_weekday_with_an_article_says_which_day_it_was(timexes: Timexes) -> None:
    assert timexes("He was arrested Aug. 4, on a Monday.")[1] == ("Monday", "2025-08-04")


def test_that_day_takes_up_no_tomorrow(timexes: Timexes) -> None:
    found = timexes("11일 비가 그쳤다. 내일까지 더 온다. 이날 오후 다시 내린다.", "2025-09-11")
    assert found[-1] == ("이날 오후", "2025-09-11TAF")


def test_what_is_told_by_the_clock_stays_in_the_afternoon(timexes: Timexes) -> None:
    found = timexes("로켓은 10일 오후 6시 24분 발사돼 6시 37분 위성을 분리했다.")
    assert [value for _, value in found] == ["2025-09-10T18:24", "2025-09-10T18:37"]


def test_a_minute_whose_hour_was_told_is_no_length(timexes: Timexes) -> None:
    found = timexes("10일 오후 6시 24분 발사, 42분 비행 종료, 20분간 회견.")
    assert [value for _, value in found] == ["2025-09-10T18:24", "2025-09-10T18:42", "PT20M"]


def test_a_time_after_something_is_counted_from_that_alone(timexes: Timexes) -> None:
    assert timexes("재판은 오후 2시에 열렸다. 선고 두 시간 뒤 그는 나왔다.")[1][1] == "PT2H"
    assert timexes("여객기는 오후 2시 이륙했다. 이륙 10분 뒤 사라졌다.")[1][1] == "2025-09-10T14:10"
    assert timexes("지진은 오후 2시에 났다. 30분 뒤 또 났다.")[1][1] == "2025-09-10T14:30"


def test_a_year_since_which_something_is_so_is_not_the_one_spoken_of(timexes: Timexes) -> None:
    text = "3분기 매출이 늘었다. 2012년 3분기(영업이익 3132억원) 이후 최대다. 전년 동기 대비 6.1% 많다."
    assert timexes(text, "2015-11-16")[-1] == ("전년 동기", "2014-Q3")


def test_a_document_without_a_day_gives_nothing_to_count_from(timexes: Timexes) -> None:
    assert timexes("어제 비가 왔고 내일 그친다.", None) == [("어제", "XXXX-XX-XX"), ("내일", "XXXX-XX-XX")]


def test_a_comparison_counts_from_the_year_that_is_compared(timexes: Timexes) -> None:
    text = "지난해 매출은 2140억원으로 한 해 전보다 18% 줄었다."
    assert timexes(text) == [("지난해", "2024"), ("한 해 전", "2023")]
    assert timexes("2분기 매출은 1천190억원으로 1년 전 1천720억원보다 줄었다.")[-1] == ("1년 전", "2024-Q2")
    assert timexes("지난달 매출은 1년 전 같은 달보다 줄었다.")[-1] == ("1년 전 같은 달", "2024-08")


def test_the_day_before_stands_beside_the_day_it_is_before(timexes: Timexes) -> None:
    assert timexes("주가는 9일 전날보다 8.7% 떨어졌다.") == [("9일", "2025-09-09"), ("전날", "2025-09-08")]
