"""How much of a group one source speaks of, and another."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.reconciler.parts.covering import exclude

Between = Callable[..., list[Finding]]


def shown(one: str, other: str, between: Between) -> list[frozenset[str]]:
    found = between(one, other, published="2026-09-14")
    return [frozenset(e.text for s in f.sides for e in s.evidence) for f in found if f.code == "FX603"]


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "가람시 시장 화재로 점포 40곳이 탔다. 상인 전원이 시가 마련한 임시 매장으로 옮겼다.",
            "A fire burned 40 shops at Garam's market. About half of the traders have moved into a temporary hall.",
            {"상인 전원", "About half of the traders"},
        ),
        (
            "가람은행 이사회는 달빛은행과의 합병안을 만장일치로 승인했다. 합병 비율은 1대 1.4다.",
            "The directors of Garam Bank backed the merger with Dalbit Bank by seven votes to two. They met on Monday.",
            {"합병안을 만장일치", "directors of Garam Bank backed the merger with Dalbit Bank by seven votes to two"},
        ),
        (
            "The museum is open daily, including holidays, from 9am. Admission is free.",
            "박물관은 주말에만 문을 연다. 입장료는 없다.",
            {"daily", "주말에"},
        ),
        (
            "같은 날부터 놀이공원은 올해 시즌권을 산 고객 모두에게 환불을 해 주고 있다.",
            "The refunds at the park went only to those who had bought their season passes after 1 June.",
            {"고객 모두", "only to those"},
        ),
        (
            "대회에는 북측 선수단도 참가했다. 15개 나라가 겨뤘다.",
            "Fifteen countries took part. The North's team stayed away.",
            {"선수단도 참가", "team stayed away"},
        ),
        (
            "소방 당국은 스프링클러 24개 가운데 9개가 작동했다고 밝혔다. 요양원은 3월에 점검을 받았다.",
            "Not one of the sprinklers went off, firefighters said. Residents fled in nightclothes.",
            {"스프링클러 24개 가운데 9개", "Not one of the sprinklers"},
        ),
        (
            "Of the 23 climbers on the ridge, 14 were brought down by helicopter on Sunday.",
            "능선에 고립됐던 등반객 23명은 일요일 모두 헬기로 내려왔다.",
            {"23 climbers on the ridge, 14", "등반객 23명은 일요일 모두"},
        ),
        (
            "환경부는 강 하류 취수장 6곳 가운데 4곳에서 페놀이 검출됐다고 밝혔다.",
            "The ministry said phenol had been detected at all six intake stations on the lower river.",
            {"강 하류 취수장 6곳 가운데 4곳", "all six intake stations"},
        ),
        (
            "Every pupil at the school had to hand in a phone, the head teacher said.",
            "교장은 3학년만 휴대전화를 내면 된다고 말했다. 학생들은 반겼다.",
            {"Every pupil", "학년만"},
        ),
        (
            "회사는 2019년 이후 판 전기밥솥 전량을 회수한다고 밝혔다. 불이 날 수 있어서다.",
            "The maker is recalling only rice cookers made at its Vietnamese plant, because they may catch fire.",
            {"이후 판 전기밥솥 전량", "only rice cookers"},
        ),
        (
            "Everyone on board the ferry was wearing a life jacket, the coastguard said.",
            "해경은 승객 대부분이 구명조끼를 입지 않았다고 밝혔다. 여객선에는 86명이 타고 있었다.",
            {"Everyone on board", "승객 대부분"},
        ),
        (
            "None of the 12 villages has had its power restored, the utility said on Tuesday.",
            "한전은 화요일까지 마을 12곳 가운데 7곳의 전기가 복구됐다고 밝혔다.",
            {"None of the 12 villages", "마을 12곳 가운데 7곳"},
        ),
        (
            "버스는 평일에만 다닌다. 군은 노선을 15일부터 운행한다고 밝혔다.",
            "The bus will run every day from the 15th, the county said.",
            {"평일에", "every day"},
        ),
        (
            "Ransomware struck the Onbit foundation on Monday. Five of its seven hospitals were affected.",
            "온빛재단이 월요일 랜섬웨어 공격을 받았다. 재단 병원 일곱 곳 모두 전산이 멈췄다.",
            {"Five of its seven hospitals", "재단 병원 일곱 곳 모두"},
        ),
        (
            "The museum on Pier 4 plays its film every night from 9pm and is free.",
            "부두 4번의 박물관은 밤 9시부터 영화를 튼다. 월요일에는 쉰다. 입장료는 없다.",
            {"every night", "월요일에는 쉰"},
        ),
    ],
)
def test_all_of_a_group_and_a_part_of_it_are_shown(between: Between, one: str, other: str, words: set[str]) -> None:
    assert words in shown(one, other, between)


@pytest.mark.parametrize(
    ("one", "other", "words"),
    [
        (
            "Every seat on the council of Marrow Bay is up on 4 October. The mayor, Joan Petrie, is not standing.",
            "매로베이 유권자들은 10월 4일 시의원 절반을 새로 뽑는다. 조앤 페트리 시장은 출마하지 않는다.",
            {"Every seat", "시의원 절반"},
        ),
        (
            "All flights from Halden airport were cancelled on Saturday after a drone was seen over the runway.",
            "할덴공항에서는 토요일 활주로 위에 드론이 나타났지만 국제선은 정상 운항했다.",
            {"All flights", "정상 운항"},
        ),
        (
            "No house in Ardvale was flooded when the river Corr burst its banks on Sunday. Roads shut for six hours.",
            "일요일 코르강이 넘쳐 아드베일 도로가 6시간 막혔다. 강가 주택 석 채가 물에 잠겼다.",
            {"No house", "강가 주택 석 채가 물에 잠겼다."},
        ),
        (
            "5일 다온시 아파트 승강기가 멈췄지만 갇힌 사람은 없었다. 정전은 40분 만에 복구됐다.",
            "Lifts stopped in a Daon apartment block on the 5th. A girl was trapped. The power cut lasted 40 minutes.",
            {"사람은 없", "A girl was trapped."},
        ),
    ],
)
def test_short_reports_of_one_event_need_share_little(between: Between, one: str, other: str, words: set[str]) -> None:
    assert words in shown(one, other, between)


def test_what_both_deny_is_no_difference(between: Between) -> None:
    one = "No house in Ardvale was flooded when the river Corr burst its banks on Sunday. Roads shut for six hours."
    other = "일요일 코르강이 넘쳐 아드베일 도로가 6시간 막혔다. 강가 주택은 물에 잠기지 않았다."
    assert shown(one, other, between) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "시는 버스 요금을 모든 노선에서 100원 올린다.",
            "Most of the drivers have signed the petition against the bus fare.",
        ),
        (
            "All the money was raised by members. Half of the members are retired.",
            "회원 절반이 은퇴자다. 돈은 모두 회원들이 모았다.",
        ),
        ("한 명도 다치지 않았다. 열차에는 120명이 타고 있었다.", "All 120 passengers were taken off the train by bus."),
        (
            "원정대가 고용한 짐꾼 23명 가운데 9명이 그곳 텐트에서 자고 있었다.",
            "All five belonged to a crew of 23 porters hired by the club.",
        ),
        (
            "So far 85 people have been hired, most of whom are training in Dresden.",
            "드레스덴에서 공정을 익힌 직원 85명 가운데 19명은 회사를 떠났다.",
        ),
    ],
)
def test_what_is_said_of_two_groups_is_not(between: Between, one: str, other: str) -> None:
    assert shown(one, other, between) == []


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("all", "half", True),
        ("all", "nearly_all", False),
        ("all", "5/9", True),
        ("most", "4/9", True),
        ("5/9", "4/9", False),
        ("half", "some", False),
        ("in", "out", True),
        ("every_day", "weekends", True),
    ],
)
def test_shares_exclude_each_other_where_no_share_is_both(one: str, other: str, *, apart: bool) -> None:
    assert exclude(one, other) is apart


def test_nobody_who_was_against_is_told_as_all_who_were_for(between: Between) -> None:
    none = "의원 열두 명 가운데 조례안에 반대한 사람은 한 명도 없었다. 조례안은 9월 14일 표결에 부쳐졌다."
    split = "의회는 찬성 8표 반대 4표로 조례안을 통과시켰다. 조례안은 9월 14일 표결에 부쳐졌다."
    assert len(shown(none, split, between)) == 1
    assert shown(none, "의회는 만장일치로 조례안을 통과시켰다. 조례안은 9월 14일 표결에 부쳐졌다.", between) == []
