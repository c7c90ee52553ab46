"""Other names for who and where in one event."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding
from factx.rules.load import RuleSet

Between = Callable[..., list[Finding]]

FOUND = "Police said on Tuesday that 240 stolen bicycles were found in a warehouse in Paju. They had been painted over."


def findings_of(between: Between, *texts: str) -> tuple[Finding, ...]:
    return between(*texts, published="2026-03-10")


def differing(between: Between, *texts: str) -> list[Finding]:
    return [finding for finding in findings_of(between, *texts) if finding.code == "FX405"]


def camps(finding: Finding) -> set[str]:
    return {side.label for side in finding.sides}


def test_a_place_left_over_on_both_sides_is_set_against_the_other(between: Between) -> None:
    (note,) = differing(between, FOUND, "경찰은 10일 고양의 한 창고에서 훔친 자전거 240대를 찾아냈다고 밝혔다.")
    assert camps(note) == {"Paju", "고양"}
    assert note.severity == "note"
    assert note.grounds == ("phrase",)


@pytest.mark.parametrize(
    "other",
    [
        "경찰은 10일 파주의 한 창고에서 훔친 자전거 240대를 찾아냈다고 밝혔다.",  # the same place
        "경찰은 10일 경기도의 한 창고에서 훔친 자전거 240대를 찾아냈다고 밝혔다.",  # which holds it
        "경찰은 10일 파주와 고양에서 훔친 자전거 240대를 찾아냈다고 밝혔다.",  # both places
        "고양의 한 식당에서 10일 불이 나 2명이 다쳤다.",  # another event
    ],
)
def test_what_the_other_source_explains_or_tells_of_something_else_is_none(between: Between, other: str) -> None:
    assert differing(between, FOUND, other) == []


def test_who_did_it_needs_the_same_deed(between: Between) -> None:
    first = "The contract for 120 buses was signed on Monday by Park Min-su."
    (note,) = differing(between, first, "버스 120대 계약서에는 9일 오정훈이 서명했다.")
    assert camps(note) == {"Park Min-su", "오정훈"}
    assert differing(between, first, "버스 120대 계약을 9일 오정훈이 비판했다.") == []


def test_places_of_two_sorts_are_not_compared(between: Between) -> None:
    village = FOUND.replace("Paju", "Hagok-ri")
    assert differing(between, village, "경찰은 10일 솔내면의 한 창고에서 훔친 자전거 240대를 찾아냈다고 밝혔다.") == []


def test_villages_that_sound_nearly_alike_are_two(between: Between) -> None:
    village = FOUND.replace("Paju", "Sanggok-ri")
    korean = "경찰은 10일 봉현군 {}의 한 창고에서 훔친 자전거 240대를 찾아냈다고 밝혔다."
    (note,) = differing(between, village, korean.format("하곡리"))
    assert camps(note) == {"Sanggok-ri", "봉현군 하곡리"}
    assert differing(between, village, korean.format("상곡리")) == []


def test_levels_of_places_are_listed_once_and_in_order(rules: RuleSet) -> None:
    rows = [tuple(row.values()) for row in rules.table("shared/place_level")]
    assert rows == sorted(set(rows))


def words(between: Between, *texts: str) -> list[Finding]:
    return [finding for finding in findings_of(between, *texts) if finding.code == "FX406"]


CHARGED = "Noh Eun-pyo, the team's physiotherapist, was charged on Tuesday over the missing vials."


def test_two_trades_of_one_person_are_set_against_each_other(between: Between) -> None:
    (note,) = words(between, CHARGED, "대표팀 주치의 노은표 씨가 10일 사라진 약병과 관련해 기소됐다.")
    assert camps(note) == {"physiotherapist", "주치의"}
    assert note.severity == "note"
    assert note.grounds == ("subject",)


@pytest.mark.parametrize(
    "other",
    [
        "대표팀 물리치료사 노은표 씨가 10일 사라진 약병과 관련해 기소됐다.",  # the same trade
        "대표팀 주치의 민서령 씨가 10일 사라진 약병과 관련해 기소됐다.",  # another person
        "대표팀 물리치료사인 노은표 씨가 10일 기소됐다. 그는 의사 노은표 씨로도 알려졌다.",  # both trades
    ],
)
def test_a_trade_told_by_both_or_of_another_is_none(between: Between, other: str) -> None:
    assert words(between, CHARGED, other) == []


def test_an_age_tells_that_two_sexes_are_of_one_person(between: Between) -> None:
    (note,) = words(
        between,
        "A 67-year-old woman died on Tuesday after the hospital had sent her to Darae.",
        "병원이 다래로 보낸 67세 남성이 10일 숨졌다.",
    )
    assert camps(note) == {"woman", "남성"}


BURNED = "A fire that killed two workers at a paint store in Paju on Monday was caused by {}, police said."


def causes(between: Between, *texts: str) -> list[Finding]:
    return [finding for finding in findings_of(between, *texts) if finding.code == "FX407"]


def test_two_causes_of_one_fire_are_set_against_each_other(between: Between) -> None:
    (note,) = causes(
        between,
        BURNED.format("an electrical fault"),
        "9일 파주의 한 페인트 가게에서 불이 나 직원 2명이 숨졌다. 경찰은 담배꽁초가 원인이라고 밝혔다.",
    )
    assert camps(note) == {"an electrical fault", "담배꽁초"}
    assert note.severity == "note"


@pytest.mark.parametrize(
    "other",
    [
        "9일 파주의 한 페인트 가게에서 불이 나 직원 2명이 숨졌다. 경찰은 누전이 원인이라고 밝혔다.",  # the same
        "9일 파주의 한 페인트 가게에서 불이 나 직원 2명이 숨졌다. 경찰은 누전과 담배꽁초가 원인이라고 밝혔다.",
        "9일 파주에서 열차가 멈췄다. 경찰은 담배꽁초가 원인이라고 밝혔다.",  # of another thing
    ],
)
def test_a_cause_that_the_other_has_too_or_of_another_thing_is_none(between: Between, other: str) -> None:
    assert causes(between, BURNED.format("an electrical fault"), other) == []


RESCUED = (
    "Coast guards pulled 71 people from a half-sunken fishing boat off {} before dawn on Tuesday, March 10. "
    "Five bodies were recovered from the boat, which had left Sfax two days earlier with 90 migrants on board."
)


def test_openings_of_one_event_that_share_all_but_one_place_tell_two_places(between: Between) -> None:
    korean = (
        "10일 새벽 {} 부근에서 어선이 반쯤 가라앉아 71명이 해안경비대에 구조되고 5명의 시신이 수습됐다. "
        "배에는 이주민 90명이 타고 이틀 전 스팍스를 떠났다."
    )
    (note,) = differing(between, RESCUED.format("Crete"), korean.format("람페두사섬"))
    assert camps(note) == {"Crete", "람페두사섬"}
    assert differing(between, RESCUED.format("Crete"), korean.format("크레타섬")) == []


FIRE = "The fire on the ferry Astra Bay began in the engine room on Monday, the coast guard said. All 22 crew got off."


@pytest.mark.parametrize(
    ("other", "spots"),
    [
        ("여객선 아스트라베이호의 불은 2일 상갑판에서 시작됐다고 해경이 밝혔다. 선원 22명은 모두 내렸다.", ["상갑판"]),
        ("여객선 아스트라베이호의 불은 2일 기관실에서 시작됐다고 해경이 밝혔다. 선원 22명은 모두 내렸다.", []),
        ("여객선 아스트라베이호의 선원 22명은 모두 내렸다. 이들은 갑판에서 구조를 기다렸다.", []),
    ],
)
def test_two_parts_of_a_ship_in_sentences_that_tell_one_thing(between: Between, other: str, spots: list[str]) -> None:
    notes = [finding for finding in findings_of(between, FIRE, other) if finding.code == "FX406"]
    assert [label for note in notes for label in camps(note) - {"engine room"}] == spots
