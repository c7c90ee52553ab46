"""Dates that are left over in two reports and date one thing otherwise."""

import pytest

from factx.reconciler.alignment.whens import Whens


@pytest.fixture
def found(two_reports):
    def run(one, other, days=("2027-05-20", "2027-05-21")):
        links = Whens(two_reports(one, other, days)).links((), ())
        return [(x.a.fact.evidence[0].text, x.b.fact.evidence[0].text, x.comparison.severity) for x in links]

    return run


LAUNCH = "기상위성 해미르 2호는 지난 17일 고흥 발사장에서 발사됐다. 무게는 320㎏이다."


def test_a_day_that_neither_report_shares_is_set_against_the_other(found):
    other = "The 320-kilogram weather satellite Haemir 2 was launched from Goheung on May 12."
    assert found(LAUNCH, other) == [("지난 17일", "May 12", "note")]


def test_a_day_that_the_other_report_has_too_is_no_difference(found):
    other = "The weather satellite Haemir 2 was launched from Goheung on May 12. Its first image came on May 17."
    assert found(LAUNCH, other) == []


def test_what_was_done_after_the_first_report_was_written_is_another_thing(found):
    other = "The weather satellite Haemir 2 was launched from Goheung on May 28."
    assert found(LAUNCH, other, days=("2027-05-20", "2027-06-01")) == []


def test_a_day_within_a_month_is_only_more_exact(found):
    other = "The weather satellite Haemir 2 was launched from Goheung in May."
    assert found(LAUNCH, other) == []


CLOSED = "대구의 서점 '먼산책방'이 문을 닫는다. 아버지가 시작한 가게를 아들이 이어 올해로 꼭 60년을 채웠다."


def test_a_short_report_with_one_date_is_set_against_the_one_date_of_another(found):
    one = "강원 정선의 폐광에서 갱도가 무너져 관광객 4명이 갇혔다. 사고는 18일 오후 광차 체험 구간에서 일어났다."
    other = "Four sightseers sat in the dark of a disused mine in Jeongseon on Tuesday after a tunnel roof came down."
    assert found(one, other, days=("2026-03-20", "2026-03-20")) == [("18일 오후", "Tuesday", "note")]


def test_years_so_far_are_set_against_the_year_of_the_founding(found):
    other = "The Daegu bookshop Meonsan, which first raised its shutters in 1958, is closing."
    assert found(CLOSED, other, days=("2026-06-08", "2026-06-09")) == [("60년", "1958", "note")]


def test_years_so_far_that_fit_the_year_of_the_founding_are_no_difference(found):
    other = "The Daegu bookshop Meonsan, which first raised its shutters in 1966, is closing."
    assert found(CLOSED, other, days=("2026-06-08", "2026-06-09")) == []


def test_a_strike_in_its_third_month_has_not_lasted_five_weeks(found):
    one = "인천 신항 크레인 기사들의 파업이 석 달째 접어들었다. 노조는 야간수당 인상을 요구한다."
    other = "It is five weeks since the crane operators of Incheon's new port walked out over night pay."
    assert found(one, other, days=("2026-08-21", "2026-08-20")) == [("석 달째", "five weeks", "note")]


def test_what_is_told_to_be_after_a_holiday_is_not_before_it(found):
    one = "누리온켐 군산공장은 다음 달 초 생산라인을 다시 돌리겠다고 밝혔다. 반응기 폭발로 2명이 다쳤다."
    other = "누리온켐 군산공장은 추석은 쇠고 나서야 다시 돌아간다고 직원들은 말한다. 반응기 폭발로 두 사람이 다쳤다."
    assert found(one, other, days=("2026-07-09", "2026-07-10")) == [("다음 달 초", "추석", "note")]


def test_two_hours_of_one_day_are_set_against_each_other(found):
    one = "태풍 마루엘이 5일 0시 20분께 통영 해안에 상륙했다. 3만여 가구의 전기가 끊겼다."
    other = (
        "Typhoon Maruel came ashore at Tongyeong on Saturday, in the middle of the afternoon. 30,000 homes lost power."
    )
    assert found(one, other, days=("2026-09-06", "2026-09-06")) == [
        ("5일 0시 20분께", "Saturday, in the middle of the afternoon", "note")
    ]


def test_a_part_of_the_day_explains_no_hour_where_the_same_report_has_its_own(found):
    one = (
        "5일 새벽 통영은 비바람에 잠겼다. 태풍 마루엘이 5일 0시 20분께 통영 해안에 상륙했다. "
        "3만여 가구의 전기가 끊겼다. 시는 학교 문을 닫았다. 배는 항구로 돌아왔다."
    )
    other = "Typhoon Maruel came ashore at Tongyeong at 9 a.m. on Saturday. 30,000 homes lost power."
    assert found(one, other, days=("2026-09-06", "2026-09-06")) == [("5일 0시 20분께", "9 a.m. on Saturday", "note")]
