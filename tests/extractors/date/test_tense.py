"""The tense of the verb that governs a date: the Friday that was, or the one that comes."""

from collections.abc import Callable

import pytest

Timexes = Callable[..., list[tuple[str, str | None]]]


def test_a_present_tense_of_a_korean_verb_announces(timexes: Timexes) -> None:
    assert timexes("두 회사는 30일 협약식을 연다.") == [("30일", "2025-09-30")]
    assert timexes("두 회사는 30일 협약식을 열었다.") == [("30일", "2025-08-30")]


def test_the_verb_inside_a_speech_is_not_that_of_the_date_before_it(timexes: Timexes) -> None:
    found = timexes("시장은 12일 회견을 열고 “담장을 헐겠다”고 말했다.", published="2026-01-13")
    assert found == [("12일", "2026-01-12")]


def test_a_day_that_something_is_set_for_lies_ahead(timexes: Timexes) -> None:
    assert timexes("취임식은 10월 4일로 잡혔다.") == [("10월 4일", "2025-10-04")]
    assert timexes("늦어도 12월까지는 끝내 달라고 했다.") == [("12월", "2025-12")]


def test_a_day_that_was_set_for_something_is_the_nearest(timexes: Timexes) -> None:
    assert timexes("9일로 잡혔던 발표는 밀렸다.") == [("9일", "2025-09-09")]
    assert timexes("12일 예정됐던 선고는 없었다.") == [("12일", "2025-09-12")]


def test_what_lasts_until_a_date_makes_it_lie_ahead(timexes: Timexes) -> None:
    assert timexes("Anyone who disagrees has until Monday to object.") == [("Monday", "2025-09-15")]
    assert timexes("The licence is good through June.") == [("June", "2026-06")]


def test_a_date_that_opens_a_clause_takes_the_verb_after_it(timexes: Timexes) -> None:
    found = timexes("The sale will go on, and on Monday the board approved it.")
    assert found == [("Monday", "2025-09-08")]


def test_a_limit_under_a_verb_to_come_lies_ahead(timexes: Timexes) -> None:
    found = timexes("He warned that work would stop if a deal was not reached by Sunday.")
    assert found == [("Sunday", "2025-09-14")]


def test_the_month_of_may_is_no_verb_of_possibility(timexes: Timexes) -> None:
    found = timexes("It was declared on May 19, and on Thursday the council asked for help.")
    assert found == [("May 19", "2025-05-19"), ("Thursday", "2025-09-04")]


def test_what_is_on_a_weekday_lies_ahead(timexes: Timexes) -> None:
    assert timexes("The final is on Friday.") == [("Friday", "2025-09-12")]


def test_a_promise_by_a_weekday_and_what_begins_on_one_lie_ahead(timexes: Timexes) -> None:
    assert timexes("He promised an appeal by Friday.") == [("Friday", "2025-09-12")]
    assert timexes("She declared three days of mourning, beginning Friday.")[1] == ("Friday", "2025-09-12")
    assert timexes("He promised Friday that he would appeal.") == [("Friday", "2025-09-05")]


def test_a_weekend_that_polls_were_taken_over_is_the_last_one(timexes: Timexes) -> None:
    assert timexes("Polls taken over the weekend show a lead.")[0] == ("the weekend", "2025-W36-WE")


def test_the_verb_of_saying_does_not_govern_a_date_in_a_speech(timexes: Timexes) -> None:
    assert timexes("“September is live,” the analyst said.", "2025-08-20") == [("September", "2025-09")]


def test_what_somebody_agreed_to_lies_ahead_the_agreement_does_not(timexes: Timexes) -> None:
    assert timexes("She pledged to resign by Friday.") == [("Friday", "2025-09-12")]
    assert timexes("On June 12, Kim pledged to work for peace.") == [("June 12", "2025-06-12")]


def test_what_should_have_been_is_past(timexes: Timexes) -> None:
    found = timexes("The crop should have been planted by the end of April.")
    assert found == [("the end of April", "2025-04")]


def test_a_weekday_is_the_last_one_in_the_past_tense_and_the_next_in_the_future(timexes: Timexes) -> None:
    assert timexes("The talks collapsed on Friday.") == [("Friday", "2025-09-05")]
    assert timexes("The talks will resume on Friday.") == [("Friday", "2025-09-12")]
    assert timexes("The event was held on Wednesday.") == [("Wednesday", "2025-09-10")]


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("A strike is called for Monday.", "2025-09-15"),
        ("The hearing was rescheduled for Monday.", "2025-09-15"),
        ("The vote was originally set for Monday.", "2025-09-08"),
    ],
)
def test_a_day_that_something_is_called_for_lies_ahead_unless_it_was_so_once(
    timexes: Timexes, text: str, timex: str
) -> None:
    assert timexes(text) == [("Monday", timex)]


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
    timexes: Timexes, text: str, found: tuple[str, str]
) -> None:
    assert found in timexes(text)


def test_a_speech_before_the_verb_does_not_hide_it(timexes: Timexes) -> None:
    assert timexes("회사는 8일 “곧 공급하겠다”고 밝혔다.") == [("8일", "2025-09-08")]
    assert timexes("회사는 20일 “곧 공급하겠다”고 밝혔다.") == [("20일", "2025-08-20")]


def test_a_korean_participle_of_intention_lies_ahead(timexes: Timexes) -> None:
    assert timexes("시장은 8일 서울을 찾을 예정이다.") == [("8일", "2025-09-08")]
    assert timexes("시장은 5일 서울을 찾을 예정이다.") == [("5일", "2025-10-05")]


def test_what_was_to_be_found_is_no_plan(timexes: Timexes) -> None:
    assert timexes("By March only 900 toads were to be found in the pond.") == [("March", "2025-03")]


def test_a_month_behind_a_plan_or_a_postponement_lies_ahead(timexes: Timexes) -> None:
    for text in (
        "The first ride was penciled in for November, on the maiden flight.",
        "She said the studio had pushed its game back to November because of a delay.",
        "Two boxes were supposed to be in South Korea by November.",
        "He has set up an inquiry, of 11 members, to report by November.",
        "The broker sees a profit of 23 billion won if crews return by November.",
        "A family of four will pay an extra 4,200 won for water from November.",
        "A ticket costs 29,000 won, until November.",
    ):
        assert timexes(text)[-1] == ("November", "2025-11"), text


def test_what_was_due_and_came_is_over(timexes: Timexes) -> None:
    found = timexes("A first payout, due in July, reached creditors on September 5.")
    assert found == [("July", "2025-07"), ("September 5", "2025-09-05")]


def test_something_slips_from_one_month_to_another(timexes: Timexes) -> None:
    assert timexes("The report has slipped from October to December.")[-1] == ("December", "2025-12")


def test_won_behind_an_amount_is_money(timexes: Timexes) -> None:
    text = "Analysts expect a profit of 2.6 trillion won in the fourth quarter."
    assert timexes(text) == [("the fourth quarter", "2025-Q4")]


def test_who_agreed_to_a_thing_did_so_on_that_day(timexes: Timexes) -> None:
    assert timexes("Voters had agreed to the restart on May 20.") == [("May 20", "2025-05-20")]


def test_a_ticket_is_bought_for_a_day_to_come(timexes: Timexes) -> None:
    assert timexes("His mother has bought a ticket to Seoul for Sunday.") == [("Sunday", "2025-09-14")]


def test_a_korean_participle_behind_a_date_is_its_verb(timexes: Timexes) -> None:
    assert timexes("회사는 4일 낸 입장문에서 일자리를 지키겠다고 했다.") == [("4일", "2025-09-04")]
    assert timexes("심판은 5일 막을 올린 대회에서 돈을 건 혐의를 받는다.") == [("5일", "2025-09-05")]


def test_the_participle_of_a_further_clause_is_not_its_verb(timexes: Timexes) -> None:
    assert timexes("의회는 11일 특별위원회를 꾸려 예산이 줄어든 까닭을 따진다.") == [("11일", "2025-09-11")]


def test_the_day_on_which_somebody_vowed_something_is_behind(timexes: Timexes) -> None:
    assert timexes("회사는 4일 공장을 닫겠다고 밝혔다.") == [("4일", "2025-09-04")]
    assert timexes("정부는 4일부터 신청을 받겠다고 밝혔다.") == [("4일", "2025-10-04")]


def test_a_limit_of_what_was_put_off_or_forecast_lies_ahead(timexes: Timexes) -> None:
    assert timexes("회사는 출고를 11월까지 미뤘다.") == [("11월", "2025-11")]
    assert timexes("기상청은 15일까지 5㎜ 안팎의 비를 예보했다.") == [("15일", "2025-09-15")]


def test_what_a_value_was_at_the_end_of_a_month_is_behind(timexes: Timexes) -> None:
    assert timexes("국세청 몫은 8월 말 현재 전체 부채의 10분의 1에도 못 미친다.") == [("8월 말", "2025-08")]


def test_a_forecast_that_was_cut_is_of_the_quarter_at_hand(timexes: Timexes) -> None:
    assert timexes("연구원은 3분기 영업이익 전망치를 3650억원으로 내렸다.") == [("3분기", "2025-Q3")]


def test_a_day_beside_a_verb_in_the_past_is_behind_however_far(timexes: Timexes) -> None:
    assert timexes("An earlier leak had shut the reactor on Nov. 14.") == [("Nov. 14", "2024-11-14")]


def test_a_day_beside_what_is_planned_is_of_this_year(timexes: Timexes) -> None:
    assert timexes("Fans bought tickets for the race on November 3.") == [("November 3", "2025-11-03")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15일 저녁 강행하라고 한 사람은 부대장이었다.", "2025-10-15"),
        ("정부는 28일 문을 닫으라고 지시했다.", "2025-10-28"),
    ],
)
def test_the_day_of_an_order_is_the_nearest_one(timexes: Timexes, text: str, day: str) -> None:
    (_, value), *_ = timexes(text, published="2025-10-22")
    assert (value or "").startswith(day)


def test_the_month_behind_a_foretold_value_is_that_of_foretelling_it(timexes: Timexes) -> None:
    found = timexes("against 1.8% projected in February, the bank said", published="2026-05-28")
    assert found == [("February", "2026-02")]


@pytest.mark.parametrize(
    ("text", "quarter"),
    [
        ("The company guided for fourth-quarter revenue of $3bn.", "2026-Q4"),
        ("The firm forecast third-quarter profit.", "2026-Q3"),
        ("It expects second-quarter sales to fall.", "2026-Q2"),
        ("It reported fourth-quarter profit.", "2025-Q4"),
    ],
)
def test_a_quarter_that_is_foretold_is_the_nearest(timexes: Timexes, text: str, quarter: str) -> None:
    assert [value for _, value in timexes(text, published="2026-07-28")] == [quarter]


def test_a_day_on_which_something_is_payable_lies_ahead(timexes: Timexes) -> None:
    found = timexes("The firm declared a dividend, payable on Aug. 21.", published="2026-07-28")
    assert found == [("Aug. 21", "2026-08-21")]


def test_a_month_in_which_something_had_been_expected_is_the_nearest(timexes: Timexes) -> None:
    assert timexes("The ruling was expected in August.") == [("August", "2025-08")]
    assert timexes("The launch is expected in August.") == [("August", "2026-08")]
