import time
from collections.abc import Callable

import pytest

from factx.extractors.dates import extract
from factx.models.document import Document
from factx.models.mention import Mention
from factx.rules.load import RuleSet

Find = Callable[..., list[Mention]]


@pytest.fixture(scope="session")
def dates(read: Callable[..., Document], rules: RuleSet) -> Find:
    def find(text: str, published: str | None = "2025-09-10") -> list[Mention]:
        return extract(read(text, **({"published": published} if published else {})), rules)

    return find


def told(mentions: list[Mention]) -> list[tuple[str, str | None]]:
    return [(mention.text, mention.value.timex) for mention in mentions]


def test_the_first_of_two_days_of_an_article_takes_its_month_from_the_day_of_publication(dates: Find) -> None:
    found = told(dates("김 장관은 10일 기자회견을 열었다. 양측은 오는 11일 저녁 협약을 체결한다."))
    assert found == [("10일", "2025-09-10"), ("오는 11일 저녁", "2025-09-11TEV")]


def test_a_present_tense_of_a_korean_verb_announces(dates: Find) -> None:
    assert told(dates("두 회사는 30일 협약식을 연다.")) == [("30일", "2025-09-30")]
    assert told(dates("두 회사는 30일 협약식을 열었다.")) == [("30일", "2025-08-30")]


def test_the_verb_inside_a_speech_is_not_that_of_the_date_before_it(dates: Find) -> None:
    found = told(dates("시장은 12일 회견을 열고 “담장을 헐겠다”고 말했다.", published="2026-01-13"))
    assert found == [("12일", "2026-01-12")]


def test_a_day_that_something_is_set_for_lies_ahead(dates: Find) -> None:
    assert told(dates("취임식은 10월 4일로 잡혔다.")) == [("10월 4일", "2025-10-04")]
    assert told(dates("늦어도 12월까지는 끝내 달라고 했다.")) == [("12월", "2025-12")]


def test_a_day_that_was_set_for_something_is_the_nearest(dates: Find) -> None:
    assert told(dates("9일로 잡혔던 발표는 밀렸다.")) == [("9일", "2025-09-09")]
    assert told(dates("12일 예정됐던 선고는 없었다.")) == [("12일", "2025-09-12")]


def test_what_lasts_until_a_date_makes_it_lie_ahead(dates: Find) -> None:
    assert told(dates("Anyone who disagrees has until Monday to object.")) == [("Monday", "2025-09-15")]
    assert told(dates("The licence is good through June.")) == [("June", "2026-06")]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("영상은 1천200시간 분량이다.", "PT1200H"),
        ("1천500일 만에 돌아왔다.", "P1500D"),
        ("하루에 2만4천 시간을 썼다.", "PT24000H"),
        ("기간을 38일로 정했다.", "P38D"),
    ],
)
def test_lengths_in_digits_and_names_of_places(dates: Find, text: str, timex: str) -> None:
    assert told(dates(text))[-1][1] == timex


def test_a_person_called_like_a_month_is_no_date(dates: Find) -> None:
    assert told(dates("Vice Chairman Jun Young-hyun apologized. Jun said so.")) == []
    assert told(dates("It opens in Jun and June.")) == [("Jun", "2026-06"), ("June", "2026-06")]


def test_a_day_behind_its_month_is_no_length(dates: Find) -> None:
    assert told(dates("다음 달 8일 전에 결정한다.")) == [("다음 달 8일", "2025-10-08")]


def test_thousands_of_shares_are_no_weeks(dates: Find) -> None:
    assert told(dates("3천주를 팔았고 1천200주를 샀다.")) == []


def test_weeks_after_in_are_ahead_only_of_a_verb_in_the_future(dates: Find) -> None:
    assert told(dates("The ship will return in two weeks.")) == [("two weeks", "2025-W39")]
    assert told(dates("The ship was built in two weeks.")) == [("two weeks", "P2W")]


def test_years_behind_a_rank_are_a_length(dates: Find) -> None:
    assert told(dates("It will be the first meeting in four years.")) == [("four years", "P4Y")]


def test_a_preposition_stays_outside_and_says_where_a_length_begins(dates: Find) -> None:
    (found,) = dates("He must appeal within 14 days.")
    assert (found.text, found.value.first, found.value.last) == ("14 days", "2025-09-10", "2025-09-24")


def test_a_date_that_opens_a_clause_takes_the_verb_after_it(dates: Find) -> None:
    found = told(dates("The sale will go on, and on Monday the board approved it."))
    assert found == [("Monday", "2025-09-08")]


def test_a_limit_under_a_verb_to_come_lies_ahead(dates: Find) -> None:
    found = told(dates("He warned that work would stop if a deal was not reached by Sunday."))
    assert found == [("Sunday", "2025-09-14")]


def test_the_month_of_may_is_no_verb_of_possibility(dates: Find) -> None:
    found = told(dates("It was declared on May 19, and on Thursday the council asked for help."))
    assert found == [("May 19", "2025-05-19"), ("Thursday", "2025-09-04")]


def test_a_comparison_with_the_year_before_leaves_the_story_where_it_is(dates: Find) -> None:
    text = "Profit rose in the third quarter of 2012 from the year-ago quarter. Sales fell from a year earlier."
    assert [timex for _, timex in told(dates(text))] == ["2012-Q3", "2011-Q3", "2011"]


def test_an_order_from_a_story_in_the_past_does_not_count_from_publication(dates: Find) -> None:
    assert told(dates("He fell ill and died two years later.")) == [("two years later", "XXXX")]
    assert told(dates("They met in June 2011 and parted two years later.")) == [
        ("June 2011", "2011-06"),
        ("two years later", "2013"),
    ]


def test_a_length_from_a_named_day_ends_on_a_day(dates: Find) -> None:
    assert told(dates("It opens three weeks from tomorrow.")) == [("three weeks from tomorrow", "2025-10-02")]
    assert told(dates("It opens in three weeks.")) == [("three weeks", "2025-W40")]
    assert told(dates("오늘로부터 2주 뒤 문을 연다.")) == [("오늘로부터 2주 뒤", "2025-09-24")]


def test_two_times_side_by_side_are_not_one(dates: Find) -> None:
    found = told(dates("한국은행은 18일 지난해 4분기 성장률을 발표했다.", published="2007-01-18"))
    assert found == [("18일", "2007-01-18"), ("지난해 4분기", "2006-Q4")]


def test_the_day_of_the_story_is_not_that_of_a_look_back(dates: Find) -> None:
    text = "한은은 10일 금리를 올렸다. 회의는 지난 3일에도 열렸다. 총재는 왔다. 그는 전날 말했고 이날 밤 돌아왔다."
    assert told(dates(text)) == [
        ("10일", "2025-09-10"),
        ("지난 3일", "2025-09-03"),
        ("전날", "2025-09-09"),
        ("이날 밤", "2025-09-10TNI"),
    ]


def test_this_day_takes_up_the_sentence_before(dates: Find) -> None:
    found = told(dates("경찰은 10일 사고 경위를 밝혔다. 사고는 지난 5일 났다. 이날 비가 내렸다."))
    assert found[-1] == ("이날", "2025-09-05")


def test_this_day_stands_against_another_of_its_sentence(dates: Find) -> None:
    found = told(dates("증시는 10일 올랐다. 8일 급락했던 주가는 이날 반등했다."))
    assert found == [("10일", "2025-09-10"), ("8일", "2025-09-08"), ("이날", "2025-09-10")]


def test_a_day_that_explains_another_is_of_its_month(dates: Find) -> None:
    found = told(dates("미사일은 7월 5일 발사됐고 열흘 뒤인 15일 결의안이 통과됐다.", published="2025-10-12"))
    assert found == [("7월 5일", "2025-07-05"), ("열흘 뒤", "2025-07-15"), ("15일", "2025-07-15")]


def test_a_later_day_of_a_month_to_come_stays_in_it(dates: Find) -> None:
    found = told(dates("박물관은 다음 달 8일 열려던 특별전을 15일로 미룬다고 밝혔다."))
    assert found == [("다음 달 8일", "2025-10-08"), ("15일", "2025-10-15")]


def test_the_same_period_of_another_year_is_the_one_spoken_of(dates: Find) -> None:
    assert told(dates("8월 수입은 지난해 같은 달보다 늘었다."))[-1] == ("지난해 같은 달", "2024-08")
    assert told(dates("2분기 매출은 전년 동기 대비 늘었다."))[-1] == ("전년 동기", "2024-Q2")
    assert told(dates("8월 물가는 1년 전보다 2.9% 올랐다."))[-1] == ("1년 전", "2024-08")
    assert told(dates("Prices rose 2.9 percent in August from a year earlier."))[-1] == ("a year earlier", "2024-08")


def test_the_month_before_counts_from_the_month_spoken_of(dates: Find) -> None:
    assert told(dates("7월 수출은 전월보다 줄었다."))[-1] == ("전월", "2025-06")


def test_the_half_of_the_day_holds_for_both_ends_of_a_range(dates: Find) -> None:
    (found,) = dates("오후 2시부터 3시까지 전력이 모자랐다.")
    assert found.value.timex == "2025-09-10T14:00/2025-09-10T15:00"
    (found,) = dates("설명회는 오후 2∼4시 열린다.")
    assert found.value.timex == "2025-09-10T14:00/2025-09-10T16:00"
    (found,) = dates("오전 10시부터 2시까지 물이 끊긴다.")
    assert found.value.timex == "2025-09-10T10:00/2025-09-10T14:00"


def test_decades_in_a_range_keep_their_own_tens(dates: Find) -> None:
    (found,) = dates("아파트는 1960∼70년대에 지어졌다.")
    assert found.value.timex == "196/197"


def test_a_range_over_midnight_ends_on_the_next_day(dates: Find) -> None:
    (found,) = dates("밤 11시부터 새벽 2시까지 물이 끊긴다.")
    assert found.value.timex == "2025-09-10T23:00/2025-09-11T02:00"


def test_what_is_on_a_weekday_lies_ahead(dates: Find) -> None:
    assert told(dates("The final is on Friday.")) == [("Friday", "2025-09-12")]


def test_the_end_of_a_range_counts_from_its_beginning(dates: Find) -> None:
    (found,) = dates("8일 밤부터 이튿날 아침까지 비가 왔다.")
    assert found.value.timex == "2025-09-08TNI/2025-09-09TMO"
    (found,) = dates("6월 1일부터 지난 8일까지 환자는 90명이었다.")
    assert found.value.timex == "2025-06-01/2025-09-08"


def test_minutes_after_a_time_of_the_clock_are_a_time(dates: Find) -> None:
    assert told(dates("지진은 8일 오후 2시 46분 일어났다. 30분 뒤 파도가 왔다."))[1] == ("30분 뒤", "2025-09-08T15:16")
    assert told(dates("The train left at 9:40 a.m. Monday. Two hours later it stopped."))[1] == (
        "Two hours later",
        "2025-09-08T11:40",
    )


def test_a_quarter_is_compared_with_the_one_before_it(dates: Find) -> None:
    found = told(dates("올해 1분기 실적을 26일 공시했다. 전 분기에 비해 줄었다.", published="2012-04-26"))
    assert found == [("올해 1분기", "2012-Q1"), ("26일", "2012-04-26"), ("전 분기", "2011-Q4")]
    assert told(dates("2012년 3분기에는 1년 전보다 줄었다."))[1] == ("1년 전", "2011-Q3")


def test_what_is_reported_of_a_quarter_tells_of_one_that_is_over(dates: Find) -> None:
    text = "The company took a charge in the fourth quarter."
    assert told(dates(text, published="1989-10-27")) == [("the fourth quarter", "1988-Q4")]


def test_hours_beside_one_day_are_hours_a_day(dates: Find) -> None:
    assert told(dates("하루 3시간씩 전기를 끊는다.")) == [("하루", "P1D"), ("3시간", "PT3H")]
    assert told(dates("수색은 하루 만에 끝났다.")) == [("하루", "P1D")]


def test_a_year_as_a_whole_is_that_year(dates: Find) -> None:
    assert told(dates("작년 한 해 8명이 숨졌다.")) == [("작년 한 해", "2024")]
    assert told(dates("2012년 한 해 동안 9승을 거뒀다.")) == [("2012년 한 해", "2012")]


def test_present_after_a_time_says_only_as_of_when(dates: Find) -> None:
    assert told(dates("8일 오후 3시 현재 4천 명을 넘었다.")) == [("8일 오후 3시", "2025-09-08T15:00")]


def test_a_promise_by_a_weekday_and_what_begins_on_one_lie_ahead(dates: Find) -> None:
    assert told(dates("He promised an appeal by Friday.")) == [("Friday", "2025-09-12")]
    assert told(dates("She declared three days of mourning, beginning Friday."))[1] == ("Friday", "2025-09-12")
    assert told(dates("He promised Friday that he would appeal.")) == [("Friday", "2025-09-05")]


def test_a_weekend_that_polls_were_taken_over_is_the_last_one(dates: Find) -> None:
    assert told(dates("Polls taken over the weekend show a lead."))[0] == ("the weekend", "2025-W36-WE")


def test_a_weekend_is_no_day_that_later_days_are_counted_from(dates: Find) -> None:
    text = "It will try again on Friday. Crews worked over the weekend. It will be switched on five days later."
    assert told(dates(text))[-1] == ("five days later", "2025-09-17")


def test_a_year_gives_no_month_to_count_from(dates: Find) -> None:
    found = told(dates("A year ago it cost half. The school had opened two months earlier."))
    assert found[-1] == ("two months earlier", "2025-07")


def test_the_same_period_as_a_range_of_months_is_that_range(dates: Find) -> None:
    text = "지난 1~5월 화재는 1만 건이다. 이는 지난해 같은 기간보다 줄었다. 같은 기간 사망자는 늘었다."
    found = told(dates(text, published="2021-06-03"))
    assert found == [
        ("1~5월", "2021-01/2021-05"),
        ("지난해 같은 기간", "2020-01/2020-05"),
        ("같은 기간", "2021-01/2021-05"),
    ]


def test_a_range_to_a_weekday_ends_on_that_weekday(dates: Find) -> None:
    (found,) = dates("From July 1 through Wednesday, the company bought shares.", published="2011-10-21")
    assert found.value.timex == "2011-07-01/2011-10-19"


def test_the_quarter_of_a_report_is_the_last_one_that_is_over(dates: Find) -> None:
    found = told(dates("It earned $283 million for the quarter that ended Sept. 26.", published="2010-11-08"))
    assert found == [("the quarter", "2010-Q3"), ("Sept. 26", "2010-09-26")]


def test_a_weekday_beside_a_day_tells_its_month(dates: Find) -> None:
    found = told(dates("월요일인 13일에는 경기가 없다.", published="2008-09-30"))
    assert found[-1] == ("13일", "2008-10-13")


@pytest.mark.parametrize("text", ["28일(현지시간) 밝혔다.", "현지시간으로 28일 밝혔다."])
def test_a_zone_beside_a_korean_day_is_its_zone_and_no_part_of_it(dates: Find, text: str) -> None:
    (found,) = dates(text)
    assert (found.text, found.value.tz) == ("28일", "local")


@pytest.mark.parametrize(
    ("text", "length"),
    [("행사는 9월 12일부터 사흘간 열린다.", "사흘"), ("The fair runs three days starting Sept. 12.", "three days")],
)
def test_a_length_beside_the_day_on_which_it_begins_has_first_and_last(dates: Find, text: str, length: str) -> None:
    (found,) = [mention for mention in dates(text) if mention.text == length]
    assert (found.value.first, found.value.last) == ("2025-09-12", "2025-09-14")


def test_a_list_of_lengths_is_not_their_sum(dates: Find) -> None:
    assert [timex for _, timex in told(dates("2년, 3년, 5개월이든 상관없다."))] == ["P2Y", "P3Y", "P5M"]
    assert told(dates("1개월, 21일 전에 만났다."))[0][0] == "1개월, 21일 전"


def test_the_ends_of_a_range_of_lengths_are_given(dates: Find) -> None:
    (found,) = dates("The cells live 10 to 20 years.")
    assert [(end.start, end.end, end.timex) for end in found.value.ends] == [(15, 17, "P10Y"), (21, 29, "P20Y")]


def test_the_verb_of_saying_does_not_govern_a_date_in_a_speech(dates: Find) -> None:
    assert told(dates("“September is live,” the analyst said.", "2025-08-20")) == [("September", "2025-09")]


def test_a_time_given_in_brackets_for_another_zone_is_no_day_of_the_story(dates: Find) -> None:
    text = "The ship listed at 7:42 a.m. on Tuesday (2242 GMT on Monday). It had left at 6:10 a.m. for the island."
    assert told(dates(text))[-1] == ("6:10 a.m.", "2025-09-09T06:10")


def test_a_later_time_of_a_told_story_does_not_pass_publication(dates: Find) -> None:
    assert told(dates("They met in June 2017 and she laughed 30 years later."))[-1] == ("30 years later", "XXXX")


def test_what_somebody_agreed_to_lies_ahead_the_agreement_does_not(dates: Find) -> None:
    assert told(dates("She pledged to resign by Friday.")) == [("Friday", "2025-09-12")]
    assert told(dates("On June 12, Kim pledged to work for peace.")) == [("June 12", "2025-06-12")]


def test_a_year_ago_today_is_a_day(dates: Find) -> None:
    assert told(dates("The bridge fell a year ago today.")) == [("a year ago today", "2024-09-10")]
    assert told(dates("다리는 1년 전 오늘 무너졌다.")) == [("1년 전 오늘", "2024-09-10")]


def test_days_of_a_list_share_the_month_before_them(dates: Find) -> None:
    assert told(dates("It opened on March 3, 4 and 5.")) == [
        ("March 3", "2025-03-03"),
        ("4", "2025-03-04"),
        ("5", "2025-03-05"),
    ]
    assert told(dates("On May 3, 4 people died."))[0] == ("May 3", "2025-05-03")


def test_two_years_in_a_row_with_a_hyphen_are_no_month(dates: Find) -> None:
    assert told(dates("the 2010-11 season")) == [("2010-11", "2010/2011")]


def test_a_new_paragraph_returns_to_the_news(dates: Find) -> None:
    text = "한은은 10일 금리를 내렸다. 지난 3일에도 내렸다.\n총재는 이날 배경을 설명했다."
    assert told(dates(text))[-1] == ("이날", "2025-09-10")


def test_what_is_told_by_the_clock_goes_on_by_the_clock(dates: Find) -> None:
    text = "군은 10일 현황을 밝혔다. 사고는 7일 오전 7시 15분 났다. 배는 전날 오후 2시 50분 떠났다."
    assert told(dates(text))[-1] == ("전날 오후 2시 50분", "2025-09-06T14:50")


def test_later_than_planned_is_no_day(dates: Find) -> None:
    assert told(dates("He will speak two weeks later than planned.")) == [("two weeks", "P2W")]


def test_what_should_have_been_is_past(dates: Find) -> None:
    found = told(dates("The crop should have been planted by the end of April."))
    assert found == [("the end of April", "2025-04")]


def test_a_month_that_just_ended_is_not_called_last(dates: Find) -> None:
    assert told(dates("Regulators began last August.")) == [("last August", "2024-08")]
    assert told(dates("Regulators began last June.")) == [("last June", "2025-06")]


def test_a_day_without_a_year_is_one_of_this_year_where_its_last_time_is_far(dates: Find) -> None:
    assert told(dates("The mandate, renewed often, lasts to December 31.")) == [("December 31", "2025-12-31")]
    assert told(dates("He was arrested on July 31.")) == [("July 31", "2025-07-31")]


@pytest.mark.parametrize("text", ["매년 여름 열린다.", "It is held each summer."])
def test_a_season_of_every_year_is_a_set(dates: Find, text: str) -> None:
    assert [mention.value.timex for mention in dates(text)] == ["XXXX-SU"]


def test_a_zone_between_a_korean_day_and_its_hour_joins_them(dates: Find) -> None:
    found = told(dates("일요일 영국 서머타임 기준 09시 30분 소란이 났다."))
    assert found == [("일요일 영국 서머타임 기준 09시 30분", "2025-09-07T09:30")]


def test_a_work_is_done_within_a_length_of_time(dates: Find) -> None:
    assert told(dates("They hope to complete them in two years.")) == [("two years", "P2Y")]


@pytest.mark.slow
def test_many_dates_in_one_sentence_take_linear_time(dates: Find) -> None:
    start = time.perf_counter()
    assert len(dates("10일 " * 2_000)) == 2_000
    assert time.perf_counter() - start < 20


def test_a_range_is_one_mention_with_both_ends(dates: Find) -> None:
    (found,) = dates("축제는 10~12일 열린다.")
    assert found.value.timex == "2025-09-10/2025-09-12"
    assert [(end.timex, "10~12일"[end.start - found.start : end.end - found.start]) for end in found.value.ends] == [
        ("2025-09-10", "10"),
        ("2025-09-12", "12일"),
    ]


def test_the_ends_of_an_english_range_share_their_month(dates: Find) -> None:
    (found,) = dates("The fair was open from 3 to 5 May.")
    assert (found.text, found.value.first, found.value.last) == ("from 3 to 5 May", "2025-05-03", "2025-05-05")


def test_a_range_over_the_new_year_ends_in_the_next_one(dates: Find) -> None:
    (found,) = dates("행사는 오는 12월 25일부터 1월 5일까지 열린다.")
    assert (found.value.first, found.value.last) == ("2025-12-25", "2026-01-05")


def test_that_day_is_the_day_spoken_of_last(dates: Find) -> None:
    found = told(dates("지난 5일 불이 났다. 소방서는 이날 밤 불을 껐다."))
    assert found == [("지난 5일", "2025-09-05"), ("이날 밤", "2025-09-05TNI")]


def test_a_list_of_days_shares_its_month(dates: Find) -> None:
    found = told(dates("공연은 오는 11월 19일, 20일에 열린다."))
    assert found == [("오는 11월 19일", "2025-11-19"), ("20일", "2025-11-20")]


def test_a_weekday_is_the_last_one_in_the_past_tense_and_the_next_in_the_future(dates: Find) -> None:
    assert told(dates("The talks collapsed on Friday.")) == [("Friday", "2025-09-05")]
    assert told(dates("The talks will resume on Friday.")) == [("Friday", "2025-09-12")]
    assert told(dates("The event was held on Wednesday.")) == [("Wednesday", "2025-09-10")]


def test_lengths_back_from_now_have_days(dates: Find) -> None:
    (found,) = dates("Exports doubled over the past two years.")
    value = found.value
    assert (value.type, value.timex, value.first, value.last) == ("DURATION", "P2Y", "2023-09-10", "2025-09-10")


def test_without_a_day_of_publication_the_unknown_stays_unknown(dates: Find) -> None:
    found = dates("회사는 올해 5월 이 계획을 확인했고 10일 발표했다.", published=None)
    assert told(found) == [("올해 5월", "XXXX-05"), ("10일", "XXXX-XX-10")]
    assert {mention.value.resolution for mention in found} == {"unresolved"}


def test_a_day_that_does_not_exist_is_found_and_has_no_value(dates: Find) -> None:
    (found,) = dates("계약서에는 2025년 2월 30일이라고 적혀 있다.")
    assert (found.text, found.value.timex, found.value.resolution) == ("2025년 2월 30일", None, "unresolved")


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
    text = "😀 Sales fell last month. 판매는 지난달 줄었다.\n이달 12일 발표한다."
    for mention in dates(text):
        assert text[mention.start : mention.end] == mention.text


def test_a_megabyte_of_digits_is_read_in_time_and_has_no_date(dates: Find) -> None:
    assert told(dates("1" * 100_000)) == []


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("A strike is called for Monday.", "2025-09-15"),
        ("The hearing was rescheduled for Monday.", "2025-09-15"),
        ("The vote was originally set for Monday.", "2025-09-08"),
    ],
)
def test_a_day_that_something_is_called_for_lies_ahead_unless_it_was_so_once(
    dates: Find, text: str, timex: str
) -> None:
    assert told(dates(text)) == [("Monday", timex)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The chipmaker will report second-quarter results on Friday.", ("second-quarter", "2025-Q2")),
        ("다음 주에는 7월 산업생산이 발표된다.", ("7월", "2025-07")),
        ("Crude for November delivery fell.", ("November", "2025-11")),
        ("November Brent crude tumbled $4.26.", ("November", "2025-11")),
        ("뉴욕에서 11월 인도분 원유는 2달러 내렸다.", ("11월", "2025-11")),
    ],
)
def test_a_period_of_results_is_over_and_one_of_delivery_lies_ahead(
    dates: Find, text: str, found: tuple[str, str]
) -> None:
    assert found in told(dates(text))


def test_a_year_that_begins_a_sentence_is_that_of_its_months(dates: Find) -> None:
    found = told(dates("Two years ago we were the ones celebrating in October."))
    assert found == [("Two years ago", "2023"), ("October", "2023-10")]
    assert told(dates("10년 전 부산에서도 10월 29일 불이 났다."))[1] == ("10월 29일", "2015-10-29")


def test_what_only_bounds_a_time_is_no_day_of_the_story(dates: Find) -> None:
    text = "8일 눈이 왔다. 2008년 10월 30일 이후 가장 많다. 버스는 오후 2시 멈췄다."
    assert told(dates(text))[-1] == ("오후 2시", "2025-09-08T14:00")


def test_a_time_takes_the_day_a_few_words_behind_it(dates: Find) -> None:
    text = "The mayor quit on Sept. 4. He spoke at an 8 a.m. news conference Tuesday."
    assert told(dates(text))[1] == ("8 a.m.", "2025-09-09T08:00")


def test_a_weekday_goes_on_from_the_day_before_it_in_a_list(dates: Find) -> None:
    text = "Rain was forecast for tonight and Thursday."
    assert told(dates(text)) == [("tonight", "2025-09-10TNI"), ("Thursday", "2025-09-11")]


def test_a_weekday_with_an_article_says_which_day_it_was(dates: Find) -> None:
    assert told(dates("He was arrested Aug. 4, on a Monday."))[1] == ("Monday", "2025-08-04")


def test_the_weekday_before_a_holiday(dates: Find) -> None:
    found = told(dates("The line forms on the Saturday before Christmas and the Tuesday after Labor Day."))
    assert found == [("the Saturday before Christmas", "2025-12-20"), ("the Tuesday after Labor Day", "2025-09-02")]


def test_months_and_a_half_ago_have_a_month(dates: Find) -> None:
    assert told(dates("It invaded five and a half months ago.")) == [("five and a half months ago", "2025-03")]


def test_a_winter_lies_in_two_years(dates: Find) -> None:
    assert told(dates("The winter of 2020-21 was mild.")) == [("The winter of 2020-21", "2020-WI")]


def test_the_months_of_a_range_without_a_verb_are_those_just_over(dates: Find) -> None:
    assert told(dates("1∼8월 누적 판매는 299만대다.")) == [("1∼8월", "2025-01/2025-08")]


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


def test_a_dash_before_a_new_clause_makes_no_range_of_lengths(dates: Find) -> None:
    found = told(dates("KOBE, Japan, Sept. 9 - Forty-eight hours after the quake, fires burned."))
    assert found == [("Sept. 9", "2025-09-09"), ("Forty-eight hours", "PT48H")]


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


def test_the_end_of_a_range_of_months_lies_after_its_beginning(dates: Find) -> None:
    assert told(dates("from August 2014 to January")) == [("from August 2014 to January", "2014-08/2015-01")]


def test_dates_share_no_word(dates: Find) -> None:
    found = dates("His trial got started over a year later in September 2012.")
    assert [mention.text for mention in found] == ["over a year later", "September 2012"]


def test_a_day_at_the_turn_of_the_month_is_the_coming_one(dates: Find) -> None:
    assert told(dates("예상 강수량은 2일까지 100㎜다.", "2018-06-30")) == [("2일", "2018-07-02")]


def test_that_day_takes_up_no_tomorrow(dates: Find) -> None:
    found = told(dates("11일 비가 그쳤다. 내일까지 더 온다. 이날 오후 다시 내린다.", "2025-09-11"))
    assert found[-1] == ("이날 오후", "2025-09-11TAF")


def test_the_end_of_a_business_year_is_no_date(dates: Find) -> None:
    assert told(dates("12월 결산법인 634곳을 조사했다.")) == []


def test_what_is_told_by_the_clock_stays_in_the_afternoon(dates: Find) -> None:
    found = told(dates("로켓은 10일 오후 6시 24분 발사돼 6시 37분 위성을 분리했다."))
    assert [value for _, value in found] == ["2025-09-10T18:24", "2025-09-10T18:37"]


def test_a_minute_whose_hour_was_told_is_no_length(dates: Find) -> None:
    found = told(dates("10일 오후 6시 24분 발사, 42분 비행 종료, 20분간 회견."))
    assert [value for _, value in found] == ["2025-09-10T18:24", "2025-09-10T18:42", "PT20M"]


def test_a_time_after_something_is_counted_from_that_alone(dates: Find) -> None:
    assert told(dates("재판은 오후 2시에 열렸다. 선고 두 시간 뒤 그는 나왔다."))[1][1] == "2025-09-10TXX:XX"
    assert told(dates("여객기는 오후 2시 이륙했다. 이륙 10분 뒤 사라졌다."))[1][1] == "2025-09-10T14:10"
    assert told(dates("지진은 오후 2시에 났다. 30분 뒤 또 났다."))[1][1] == "2025-09-10T14:30"


def test_a_year_since_which_something_is_so_is_not_the_one_spoken_of(dates: Find) -> None:
    text = "3분기 매출이 늘었다. 2012년 3분기(영업이익 3132억원) 이후 최대다. 전년 동기 대비 6.1% 많다."
    assert told(dates(text, "2015-11-16"))[-1] == ("전년 동기", "2014-Q3")
