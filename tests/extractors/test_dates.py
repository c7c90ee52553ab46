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
    assert [timex for _, timex in told(dates(text))] == ["2012-Q3", "2011", "2011"]


def test_an_order_from_a_story_in_the_past_does_not_count_from_publication(dates: Find) -> None:
    assert told(dates("He fell ill and died two years later.")) == [("two years later", "XXXX")]
    assert told(dates("They met in June 2011 and parted two years later.")) == [
        ("June 2011", "2011-06"),
        ("two years later", "2013"),
    ]


def test_a_length_from_a_named_day_ends_on_a_day(dates: Find) -> None:
    assert told(dates("It opens three weeks from tomorrow.")) == [("three weeks from tomorrow", "2025-10-02")]
    assert told(dates("It opens in three weeks.")) == [("three weeks", "2025-W40")]


def test_two_times_side_by_side_are_not_one(dates: Find) -> None:
    found = told(dates("한국은행은 18일 지난해 4분기 성장률을 발표했다.", published="2007-01-18"))
    assert found == [("18일", "2007-01-18"), ("지난해 4분기", "2006-Q4")]


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
