"""Persons in Korean sentences."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("빈나래 연맹 회장은 말했다.", ("빈나래", "PERSON")),
        ("길도준 청안경찰청 사이버수사과장은 말했다.", ("길도준", "PERSON")),
        ("탁기준 해담시의원은 반박했다.", ("해담시", "PLACE")),
        ("함도식 한국노르딕스키협회장은 회견을 열었다.", ("한국노르딕스키협회", "ORG")),
        ("스포츠의류업체 설맥은 계약을 맺었다.", ("설맥", "ORG")),
        ("한길중공업 노동조합은 파업한다.", ("한길중공업 노동조합", "ORG")),
        ("백연 어민 반예원씨는 걱정했다.", ("백연", "PLACE")),
        ("파블로 인판테 오크헤이븐 시장은 유족을 위로했다.", ("파블로 인판테", "PERSON")),
        ("상연지검은 징역 7년을 구형했다.", ("상연지검", "ORG")),
    ],
)
def test_invented_korean_names_stand_beside_titles_and_bodies(
    names: Names, text: str, expected: tuple[str, str]
) -> None:
    assert expected in names(text)


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("배우 구하람(31)은 계약했다.", "구하람"),
        ("선우정민 국평원장이 물러났다.", "선우정민"),
        ("김의겸 청와대 대변인은 불쾌해했다.", "김의겸"),
        ("응우옌 반 남(31)씨가 구조됐다.", "응우옌 반 남"),
        ("신웅수 송원영 김태성 기자", "송원영"),
        ("결과가 나온 뒤 브래큰버리 씨가 웃었다.", "브래큰버리"),
    ],
)
def test_a_title_an_age_or_an_honorific_tells_a_person(names: Names, text: str, person: str) -> None:
    assert (person, "PERSON") in names(text)


@pytest.mark.parametrize(
    "text",
    ["화물선 백연호(5천t)다.", "대규모 개발자 행사다.", "영국인 교수의 공모 요건을 알렸다.", "남영역에서 내렸다."],
)
def test_ordinary_words_and_places_of_that_shape_are_none(names: Names, text: str) -> None:
    assert "PERSON" not in [kind for _, kind in names(text)]


def test_an_unknown_noun_before_the_full_name_of_a_head_is_the_firm(names: Names) -> None:
    found = names("경찰은 모리담솔 류성우 대표(47)를 불렀다.")
    assert ("류성우", "PERSON") in found
    assert ("모리담솔 류성우", "PERSON") not in found


@pytest.mark.parametrize(
    "text",
    ["배도연 지점장(52)의 승인이 있었다.", "원어민 교사 케일럽 씨도 다쳤다.", "그것은 공고문이라고 했다."],
)
def test_titles_and_ordinary_words_before_titles_are_nobody(names: Names, text: str) -> None:
    assert {"지점장", "원어민", "공"}.isdisjoint(name for name, kind in names(text) if kind == "PERSON")


def test_a_rare_surname_before_a_noun_for_things_is_none(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("군은 제설차 3대를 두기로 했다. 상인회가 모은 신고는 118건이다. 시 관계자는 말을 아꼈다.")
    assert [name for name, kind in found if kind == "PERSON"] == []
    assert ("옥재훈", "PERSON") in names("결승에서 옥재훈이 이겼다.")
    assert ("구본길", "PERSON") in names("4강에서 올라온 구본길이 정상에 섰다.")


def test_a_title_with_its_particle_is_nobody(names: Names) -> None:
    found = names("단장은 한국발레협회 이사인 배은솔(61)씨다.")
    assert [name for name, kind in found if kind == "PERSON"] == ["배은솔"]


@pytest.mark.parametrize("text", ["배도훈 현 위원장을 앞섰다.", "현 위원장이 물러났다."])
def test_who_holds_a_title_now_is_no_surname(names: Names, text: str) -> None:
    assert ("현", "PERSON") not in names(text)


def test_a_surname_that_means_former_is_one_where_somebody_bears_it(names: Names) -> None:
    assert ("전", "PERSON") in names("전민서 대표가 말했다. 전 대표는 물러났다.")


@pytest.mark.parametrize(
    "text",
    [
        "감사원은 오는 24일 도서관 감사에 들어간다.",
        "이 회사는 새 승강기 시장에서 15%를 차지한다.",
        "서류를 챙기지 못한 제 책임입니다.",
        "주총장 앞에서 소액주주들이 집회를 연다.",
    ],
)
def test_an_ordinary_word_before_what_is_no_title_here_is_no_person(names: Names, text: str) -> None:
    assert not [name for name, kind in names(text) if kind == "PERSON"]


def test_who_holds_a_title_now_is_named_before_it(names: Names) -> None:
    found = names("배도훈 현 위원장은 현하람 후보에게 졌다.")
    assert ("현", "PERSON") not in found
    assert ("배도훈", "PERSON") in found


def test_a_foreign_name_before_a_researchers_post_is_a_person(names: Names) -> None:
    assert ("한나 슈미트", "PERSON") in names("한나 슈미트 연구원은 “이례적”이라고 말했다.")


@pytest.mark.parametrize(
    "text", ["반출량은 공장에서 나간 담배의 양이다.", "호남선 철길에서 사고가 났다.", "경희궁의 전각을 헐었다."]
)
def test_what_ends_like_a_thing_has_the_shape_of_a_name_alone(names: Names, text: str) -> None:
    assert not [name for name, kind in names(text) if kind == "PERSON"]


def test_a_player_is_named_before_a_rank(names: Names) -> None:
    found = names("이창호 9단은 박정환 9단을 이겼다. 박 9단은 말을 아꼈다.")
    assert ("박", "PERSON") in found


@pytest.mark.parametrize(
    ("text", "name"),
    [("해문청수 관계자는 답하지 않았다.", "해문청수"), ("창원 한빛수력 직원 2명이 돌아왔다.", "한빛수력")],
)
def test_whose_people_are_not_named_is_a_body(names: Names, text: str, name: str) -> None:
    assert (name, "ORG") in names(text)


def test_a_named_member_of_the_staff_is_a_person(names: Names) -> None:
    assert ("김민수", "PERSON") in names("김민수 직원이 손님을 맞았다.")
