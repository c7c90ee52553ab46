"""Which day a bare hour, 이날, 그날 and the day of an event mean."""

from collections.abc import Callable

Timexes = Callable[..., list[tuple[str, str | None]]]


def last(found: list[tuple[str, str | None]]) -> str | None:
    return found[-1][1]


def test_a_bare_hour_is_of_the_day_whose_hours_are_told(timexes: Timexes) -> None:
    text = (
        "8일 오전 6시 10분께 조선소에서 불이 났다.\n소방본부는 9일 브리핑에서 원인을 조사하고 있다고 밝혔다.\n"
        "첫 신고는 오전 6시 12분에 들어왔다."
    )
    assert last(timexes(text)) == "2025-09-08T06:12"


def test_a_day_on_which_police_only_spoke_has_no_hours(timexes: Timexes) -> None:
    text = (
        "A crane fell on a house at 9 p.m. on Saturday. Police said on Tuesday that two men had been arrested.\n"
        "Neighbours heard a crack at 8:40 p.m. and called for help."
    )
    assert last(timexes(text)) == "2025-09-06T20:40"


def test_without_another_hour_it_is_the_first_day_told_of(timexes: Timexes) -> None:
    text = (
        "The plant exploded on 3 September. The minister told reporters on Monday that he would resign.\n"
        "Workers had smelled gas at 4 a.m. and left."
    )
    assert last(timexes(text)) == "2025-09-03T04:00"


def test_an_hour_that_goes_on_from_a_day_to_come_is_of_that_day(timexes: Timexes) -> None:
    assert last(timexes("The bank will open a branch on Friday. Doors open at 9 a.m.")) == "2025-09-12T09:00"


def test_an_hour_after_the_day_before_is_of_it(timexes: Timexes) -> None:
    text = "10일 회사에 따르면 배는 전날 우리 시각으로 오전 2시 40분께 멈췄다. 예인줄이 닿은 것은 오전 9시였다."
    assert [timex for _, timex in timexes(text)][-2:] == ["2025-09-09T02:40", "2025-09-09T09:00"]


def test_that_same_day_takes_up_the_day_before_and_this_day_does_not(timexes: Timexes) -> None:
    text = "등교는 10일부터 중단됐다. 교육청은 전날 회의를 열었다. 같은 날 오후 4시 안내문이 나갔다. 이날 비가 왔다."
    assert [timex for _, timex in timexes(text)][-2:] == ["2025-09-09T16:00", "2025-09-10"]


def test_this_day_takes_up_the_day_of_its_paragraph(timexes: Timexes) -> None:
    text = "협회는 10일 심판을 징계했다.\n경기는 6일 열렸다. 비가 내렸다. 관중은 적었다. 이날 판정은 두 번 뒤집혔다."
    assert last(timexes(text)) == "2025-09-06"


def test_who_speaks_on_this_day_speaks_in_the_news(timexes: Timexes) -> None:
    text = "경찰은 10일 두 사람을 구속했다.\n다친 작업자가 4일 숨졌다.\n위원회는 이날 “설계가 잘못됐다”고 밝혔다."
    assert last(timexes(text)) == "2025-09-10"


def test_far_from_any_day_the_day_before_is_that_before_publication(timexes: Timexes) -> None:
    text = "회사는 4일 보상안을 내놓았다.\n가입자는 시큰둥하다. 액수가 적다.\n값도 올랐다. 주가도 전날까지 12% 빠졌다."
    assert last(timexes(text)) == "2025-09-09"


def test_the_day_of_an_event_is_the_one_told_beside_it(timexes: Timexes) -> None:
    text = "지진은 지난달 20일 일어났다.\n시민단체는 10일 성명을 냈다.\n지진 당일 학교는 문을 닫았다."
    assert last(timexes(text)) == "2025-08-20"
    assert timexes("선거는 7일 치러졌다. 개표는 선거 이튿날 새벽에 끝났다.")[-1] == ("이튿날 새벽", "2025-09-08TMO")
    assert timexes("주총은 오는 24일 열린다. 노조는 주총 당일 파업한다.")[-1] == ("당일", "2025-09-24")


def test_the_day_of_an_event_that_nobody_dates_stays_open(timexes: Timexes) -> None:
    assert timexes("회사는 9일 문을 열었다. 그는 결혼식 전날 숨졌다.")[-1] == ("전날", "XXXX-XX-XX")


def test_that_weekday_is_one_that_was_told_of(timexes: Timexes) -> None:
    text = "Phones fell silent on Thursday, 28 August. Nearly all have a story about that Thursday."
    assert timexes(text)[-1] == ("Thursday", "2025-08-28")


def test_the_next_day_counts_from_what_happened_far_before(timexes: Timexes) -> None:
    filler = "The blunder itself was banal. A repair yard was owed money, and a clerk tapped in the sum. " * 4
    text = f"The bank put money into the wrong hands on August 11. {filler}She took tea with him the next day."
    assert timexes(text)[-1] == ("the next day", "2025-08-12")


def test_today_in_quotation_marks_is_the_day_on_which_it_was_said(timexes: Timexes) -> None:
    assert timexes("청장은 8일 “내일 불을 잡겠다”고 밝혔다.")[-1] == ("내일", "2025-09-09")
    assert timexes('On Monday the minister said: "Today we mourn."')[-1] == ("Today", "2025-09-08")
    assert timexes("“어제 비가 왔다”고 그는 말했다.")[-1] == ("어제", "2025-09-09")


def test_hours_at_the_head_of_a_story_are_of_the_day_that_it_names_first(timexes: Timexes) -> None:
    text = "It was done a little before dawn. In a borrowed office on 2 September, the two leaders signed."
    assert timexes(text)[0] == ("dawn", "2025-09-02TMO")


def test_the_hours_of_an_opening_sentence_are_of_the_event_it_goes_back_to(timexes: Timexes) -> None:
    text = (
        "Investigators opened an inquiry on Tuesday into the wreck of a ferry that struck a rock on Saturday.\n"
        "Everyone got off alive. Nobody would answer.\nThe ferry left port at 1:40 p.m. and sank."
    )
    assert timexes(text)[-1] == ("1:40 p.m.", "2025-09-06T13:40")


def test_the_same_time_elsewhere_is_no_clock_to_go_on_by(timexes: Timexes) -> None:
    text = "The ship began to list at 7:42 a.m. on Tuesday (2242 GMT on Monday) and sank half an hour later."
    assert timexes(text)[-1] == ("half an hour later", "2025-09-09T08:12")


def test_a_bare_number_of_a_day_goes_on_from_a_day_told_before(timexes: Timexes) -> None:
    text = "On the night of July 12th a pipe broke. The intake was shut at three in the afternoon of the 14th."
    assert timexes(text)[-1][1] == "2025-07-14T15:00"
