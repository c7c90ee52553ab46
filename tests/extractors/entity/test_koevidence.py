"""What a whole Korean document tells of its names."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


def test_a_town_is_known_from_its_offices(names: Names) -> None:
    found = names("해원군청에서 회의가 열렸다. 해원 1호기는 멈췄고 해원원전은 조사를 받는다.")
    assert ("해원", "PLACE") in found
    assert ("해원원전", "PLACE") in found


def test_the_plant_of_a_town_is_no_part_of_its_name(names: Names) -> None:
    assert ("새솔", "PLACE") in names("새솔시는 입장을 냈다. 새솔공장은 멈췄다.")


def test_a_known_firm_before_a_title_is_no_word_of_its_heads_name(names: Names) -> None:
    found = names("로나 위트컴 테사린 최고경영자는 말했다. 테사린디바이스는 미국 회사다.")
    assert ("로나 위트컴", "PERSON") in found
    assert ("테사린", "ORG") in found


def test_a_word_of_the_language_that_a_firm_is_named_by_stays_a_word(names: Names) -> None:
    assert ("하늘", "ORG") not in names("하늘증권은 목표가를 낮췄다. 하늘이 맑다.")


def test_a_surname_with_an_honorific_is_the_person_named_before(
    names: Names,
) -> None:
    assert ("양", "PERSON") in names("이장 양판식(71)씨의 마당이다. 양씨는 웃었다.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("국가시험평가원(국평원)은 오류를 인정했다. 국평원장은 물러났다. 국평원 원장은 사과했다.",
         [("국가시험평가원", "ORG"), ("국평원", "ORG"), ("국평원", "ORG"), ("국평원", "ORG"), ("원장", "ROLE")]),
        ("한울물산(HMC)이 파업했다. 직원들은 HMC에 인상을 요구했다.",
         [("한울물산", "ORG"), ("HMC", "ORG"), ("HMC", "ORG")]),
        ("어선 제7금해호가 나포됐다. 금해호 선장 도규민 씨는 풀려났다.",
         [("제7금해호", "PRODUCT"), ("금해호", "PRODUCT"), ("선장", "ROLE"), ("도규민", "PERSON")]),
        ("마라바 수도 포트셀윈에서 재판이 열렸다. 포트셀윈 지방법원은 문을 닫았다.",
         [("마라바", "PLACE"), ("포트셀윈", "PLACE"), ("포트셀윈 지방법원", "ORG")]),
        ("전남 은호에서 병이 번졌다. 이웃 서암군의 농장도 문을 닫았다. 은호군은 사과했다.",
         [("전남", "PLACE"), ("은호", "PLACE"), ("서암군", "PLACE"), ("은호군", "PLACE")]),
        ("한울대 교수인 위성국 씨는 수산부 장관을 만났다.",
         [("한울대", "ORG"), ("교수", "ROLE"), ("위성국", "PERSON"), ("수산부", "ORG"), ("장관", "ROLE")]),
    ],
)  # fmt: skip
def test_what_a_korean_article_says_of_its_own_names_tells_their_type(
    names: Names, text: str, expected: list[tuple[str, str]]
) -> None:
    assert names(text) == expected


def test_a_surname_is_a_name_only_where_the_person_was_named(names: Names) -> None:
    assert ("포드", "PERSON") in names("크리스틴 포드는 증언대에 섰다. 포드는 확신한다고 말했다.")
    assert ("포드", "PERSON") not in names("포드는 확신한다고 말했다.")


def test_an_article_named_in_quotation_marks_stands_without_them_later(names: Names) -> None:
    found = names("우주발사체 엔진 '솔개'가 연소시험 중 폭발했다. 솔개는 지상에서 82t의 추력을 낸다.")
    assert [kind for name, kind in found if name == "솔개"] == ["PRODUCT", "PRODUCT"]


def test_a_school_goes_by_its_short_name_without_the_town(names: Names) -> None:
    found = names("여울군청은 조용하다. 아이들은 여울가온초등학교에 다닌다. 가온초 재학생은 312명이다.")
    assert ("가온초", "ORG") in found


def test_a_firm_behind_a_city_is_no_club_of_it(names: Names) -> None:
    found = names("하컴스는 메일을 보내왔다고 설명했다. 그림은 그제 제네바 하컴스 경매장에 걸렸다. 하컴스는 사과했다.")
    assert found == [("하컴스", "ORG"), ("제네바", "PLACE"), ("하컴스", "ORG"), ("하컴스", "ORG")]


def test_a_cup_is_the_contest_at_its_other_sights(names: Names) -> None:
    found = names("청해배 결승이 우승자 없이 끝났다. 대륜해운은 청해배를 후원한다.")
    assert [name for name, kind in found if kind == "EVENT"] == ["청해배", "청해배"]
