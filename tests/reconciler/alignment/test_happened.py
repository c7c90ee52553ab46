"""Dates of one happening in two sources, whatever word each source has for it."""

import pytest

from factx.models.finding import Finding
from factx.read.article import Declared, document
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source, reconciled, run_record, together

FILLED = " 국회에서는 지난 5일 관련 토론회가 열렸다. 정부는 지난해 11월 4일 종합 대책을 내놓았다."
FILLED_EN = " A similar case came up in Sweden on October 12. Shares fell on Tuesday."
ACADEMY = "해군사관학교가 제85기 생도 170명을 뽑는다. ", "South Korea's Naval Academy is to admit 170 cadets. "
VERDICT = (
    "전세 보증금을 떼먹은 허모씨에게 검찰이 징역 15년을 구형했다. ",
    "Prosecutors want 15 years for Heo. ",
)
FIRE = "15일 새벽 대구 서문시장에서 불이 나 점포 48곳이 탔다. ", "A fire burned 48 shops in Daegu on Monday. "


def differing(rules: RuleSet, *texts: str, published: str = "2027-03-16") -> list[Finding]:
    declared = Declared(published=published, published_from="input")
    readings = [read_source(document(f"s{n}", text, rules, declared), rules) for n, text in enumerate(texts)]
    findings = reconciled(together(run_record(rules, {}), readings, rules), rules, Settings()).findings
    return [finding for finding in findings if (finding.code or "").startswith("FX2") and not finding.bare]


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
    rules: RuleSet, lead: tuple[str, str], told: str, other: str, days: list[str]
) -> None:
    found = differing(rules, lead[0] + told + FILLED, lead[1] + other + FILLED_EN)
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
    rules: RuleSet, lead: tuple[str, str], told: str, other: str
) -> None:
    assert differing(rules, lead[0] + told + FILLED, lead[1] + other + FILLED_EN) == []


def test_what_is_to_come_is_not_what_was_long_ago(rules: RuleSet) -> None:
    first = "대통령은 다음 달 3일 포항 산불 현장을 찾는다." + FILLED
    other = "The president visited the burned hills of Pohang on Jan. 9." + FILLED_EN
    assert differing(rules, first, other) == []
