"""Dates of one happening in two sources, whatever word each source has for it."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.models.mention import DateValue
from factx.reconciler.alignment.happened import long_between
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded

Between = Callable[..., list[Finding]]

FILLED = " 국회에서는 지난 5일 관련 토론회가 열렸다. 정부는 지난해 11월 4일 종합 대책을 내놓았다."
FILLED_EN = " A similar case came up in Sweden on October 12. Shares fell on Tuesday."
ACADEMY = "해군사관학교가 제85기 생도 170명을 뽑는다. ", "South Korea's Naval Academy is to admit 170 cadets. "
VERDICT = (
    "전세 보증금을 떼먹은 허모씨에게 검찰이 징역 15년을 구형했다. ",
    "Prosecutors want 15 years for Heo. ",
)
FIRE = "15일 새벽 대구 서문시장에서 불이 나 점포 48곳이 탔다. ", "A fire burned 48 shops in Daegu on Monday. "


def differing(between: Between, *texts: str, published: str = "2027-03-16") -> list[Finding]:
    findings = between(*texts, published=published)
    shown = (finding for finding in findings if finding.severity != "none" and not finding.bare)
    return [finding for finding in shown if (finding.code or "").startswith("FX2")]


def words(finding: Finding) -> list[str]:
    return [side.evidence[0].text for side in finding.sides]


@pytest.mark.parametrize(
    ("lead", "told", "other", "days"),
    [
        (ACADEMY, "지원서는 7월 13일까지 내면 된다.", "Applications close on July 3.", ["7월 13일", "July 3"]),
        (ACADEMY, "원서 접수 마감은 7월 13일이다.", "Papers must be in by July 3.", ["7월 13일", "July 3"]),
        (
            VERDICT,
            "허씨에 대한 1심 선고는 7월 14일 내려진다.",
            "The court will rule on July 21.",
            ["7월 14일", "July 21"],
        ),
        (FIRE, "불은 오전 3시 19분 2층에서 났다.", "The blaze began at 3:33 a.m.", ["오전 3시 19분", "3:33 a.m."]),
    ],
)
def test_two_days_of_one_happening_are_a_note(
    between: Between, lead: tuple[str, str], told: str, other: str, days: list[str]
) -> None:
    found = differing(between, lead[0] + told + FILLED, lead[1] + other + FILLED_EN)
    assert sorted(days) in [sorted(words(finding)) for finding in found]


@pytest.mark.parametrize(
    ("lead", "told", "other"),
    [
        (VERDICT, "허씨는 6월 14일 기소됐다.", "The court will rule on July 21."),
        (ACADEMY, "원서 접수는 6월 22일부터 시작한다.", "Applications close on July 3."),
        (FIRE, "불은 오전 3시 19분에 났다.", "The fire was out at 9:30 a.m."),
        (VERDICT, "허씨에 대한 1심 선고는 7월 14일 내려진다.", "The court will rule on July 14."),
    ],
)
def test_other_stages_openings_and_equal_days_are_none(
    between: Between, lead: tuple[str, str], told: str, other: str
) -> None:
    assert differing(between, lead[0] + told + FILLED, lead[1] + other + FILLED_EN) == []


def test_what_is_to_come_is_not_what_was_long_ago(between: Between) -> None:
    first = "대통령은 다음 달 3일 포항 산불 현장을 찾는다." + FILLED
    other = "The president visited the burned hills of Pohang on Jan. 9." + FILLED_EN
    assert differing(between, first, other) == []


LONG = (
    " 소방 당국은 진화에 인력 320명을 투입했다. 4월 2일에는 인근 야산에서도 불이 났다. 대피한 주민은 1300명이다. "
    "피해 면적은 820헥타르로 추정된다. 군은 주택 41채가 탔다고 밝혔다. 헬기 28대가 동원됐다. 5일에는 비가 5㎜ 내린다. "
    "지난해 3월에도 이 산에서 불이 나 12헥타르가 탔다. 정부는 재난안전특별교부세 20억원을 지원한다."
)
LONG_EN = (
    " Some 320 firefighters were sent. Another fire had broken out nearby on April 2. About 1,300 people were told to "
    "leave. It has burnt 820 hectares. The county counts 41 houses lost. In March last year a fire burnt 12 hectares "
    "of the park. Twenty-eight helicopters flew. Rain of 5 millimetres is due on Sunday. Another 150 soldiers help."
)


def test_the_hour_of_what_longer_reports_date_more_than_once_is_compared_where_they_share_rare_words(
    between: Between,
) -> None:
    ko = "3일 오후 1시 40분께 봉현군 솔내면 하곡리 야산에서 시작된 불이 이틀째 번지고 있다."
    en = "The fire broke out at around 2:40 p.m. on Friday on a hillside in Hagok-ri, a village in Bonghyeon County."
    found = differing(between, ko + LONG, en + LONG_EN, published="2026-04-04")
    assert ["3일 오후 1시 40분께", "around 2:40 p.m. on Friday"] in [words(finding) for finding in found]


def test_a_day_is_compared_beside_an_earlier_one_of_such_a_deed_where_the_sentences_share_much(
    between: Between,
) -> None:
    ko = "한국은행이 16일 기준금리를 0.25%포인트 올렸다. 시중은행 세 곳은 지난 9일 예금 이자를 먼저 올렸다."
    en = "The Bank of Korea raised its key interest rate by 0.25 percentage point on Wednesday."
    rest = LONG.replace("5일에는 비가 5㎜ 내린다.", "비가 곧 온다.")
    found = differing(between, ko + rest, en + LONG_EN, published="2026-07-17")
    assert ["16일", "Wednesday"] in [words(finding) for finding in found]


def test_a_day_that_was_planned_is_compared_with_the_weekday_on_which_it_came_true(between: Between) -> None:
    planned = "네팔 카르푸캉 눈사태를 캐는 조사위원회는 다음 달 20일 결과를 내놓을 예정이다."
    issued = "The commission of inquiry into the avalanche in Nepal issued its report on Monday."
    findings = between(planned, issued, days=("2028-06-27", "2028-08-18"))
    assert ["Monday", "다음 달 20일"] in [sorted(words(found)) for found in findings if found.code == "FX202"]


@pytest.mark.parametrize(
    ("one", "other", "status", "far"),
    [
        ("2027-06-25", "2027-07-02", "done", False),
        ("2027-06-25", "2027-03-02", "done", True),
        ("2027-06-25", "2027-11-02", "planned", False),  # a plan may be moved by months
        ("2027-06-25", "2029-11-02", "planned", True),
    ],
)
def test_two_days_far_apart_need_more_than_a_phrase(make, one: str, other: str, status: str, *, far: bool) -> None:
    a, b = (
        make(DateValue(type="DATE", timex=day, grain="day", first=day, last=day), source=source, status=status)
        for day, source in ((one, "a"), (other, "b"))
    )
    note = coded("FX204", "one hangs on its anchor").at_most("note")
    assert long_between(Link(a, b, note, 3.0, False, ("phrase",))) is far
    assert not long_between(Link(a, b, note, 3.0, False, ("phrase", "sentence")))
