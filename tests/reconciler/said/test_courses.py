"""Plans that are off, halted or moved elsewhere."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Between = Callable[..., list[Finding]]

EXERCISE = (
    "국방부는 한·미·일 3국이 제주 남방 공해상에서 연합 해상훈련을 15일부터 사흘간 실시한다고 8일 밝혔다. "
    "훈련에는 구축함 등 함정 7척이 참가한다."
)


def of_code(between: Between, code: str, *texts: str) -> list[Finding]:
    findings = between(*texts, published="2027-06-09")
    return [finding for finding in findings if code in (finding.code, *finding.also)]


def words(finding: Finding) -> list[str]:
    return [side.evidence[0].text for side in finding.sides]


@pytest.mark.parametrize(
    "other",
    [
        "South Korea, the United States and Japan have called off a naval exercise south of Jeju, blaming a storm.",
        "한·미·일 제주 해상훈련이 태풍으로 다음 달로 연기됐다. 국방부는 새 날짜를 밝히지 않았다.",
    ],
)
def test_a_plan_that_is_off_or_moved_elsewhere_is_a_note(between: Between, other: str) -> None:
    (note,) = of_code(between, "FX506", EXERCISE, other)
    assert "실시한다" in words(note)[0]
    assert note.severity == "note"


@pytest.mark.parametrize(
    "other",
    [
        "South Korea, the United States and Japan begin a naval exercise south of Jeju on Tuesday with seven ships.",
        "국방부는 한·미·일 제주 해상훈련을 예정대로 15일 시작한다고 밝혔다. 함정 7척이 나선다.",
    ],
)
def test_a_plan_that_stands_is_none(between: Between, other: str) -> None:
    assert of_code(between, "FX506", EXERCISE, other) == []


@pytest.mark.parametrize(
    "other",
    [
        "There will be no Asian youth chess championship in Gangneung. Some 620 players had signed up.",
        "The Asian youth chess championship will not after all come to Gangneung, the federation said.",
        "아시아 유소년 체스선수권대회가 강릉에서 열리지 않게 됐다. 선수 620명이 신청했었다.",
    ],
)
def test_what_is_not_to_be_after_all_is_a_plan_that_is_off(between: Between, other: str) -> None:
    plan = "내년 아시아 유소년 체스선수권대회가 강릉에 온다. 대회는 4월 17일부터 열흘간 열린다. 선수 620명이 참가한다."
    (note,) = of_code(between, "FX506", plan, other)
    assert "강릉에 온다" in words(note)[0]


def test_a_call_off_that_is_denied_is_none(between: Between) -> None:
    other = "South Korea, the United States and Japan have not called off a naval exercise south of Jeju, Seoul said."
    assert of_code(between, "FX506", EXERCISE, other) == []


def test_what_both_call_off_is_told_alike(between: Between) -> None:
    first = "한·미·일은 15일 제주에서 열 예정이던 해상훈련을 취소했다. 함정 7척이 참가할 계획이었다."
    other = "South Korea, the United States and Japan have called off a naval exercise off Jeju planned for Tuesday."
    assert of_code(between, "FX506", first, other) == []


def test_what_was_done_years_ago_is_not_off_now(between: Between) -> None:
    now = "한빛제철은 포항 1공장에서 정리해고를 하지 않기로 했다."
    then = "Hanbit Steel laid off 300 workers in Pohang in 2019."
    assert of_code(between, "FX506", now, then) == []


def test_what_is_halted_here_goes_on_there(between: Between) -> None:
    stopped = "국방부는 제주 남방에서 하던 해상훈련을 중단했다고 8일 밝혔다. 훈련에는 구축함 등 함정 7척이 참가했다."
    goes_on = "A naval exercise south of Jeju is going ahead, the defence ministry said. Seven destroyers take part."
    (note,) = of_code(between, "FX506", stopped, goes_on)
    assert "going ahead" in words(note)[0]
