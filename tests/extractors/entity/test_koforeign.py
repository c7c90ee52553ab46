"""Foreign names in Korean sentences, word by word."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("댄 하렌이 공을 던졌다.", "댄 하렌"),
        ("클로이 모레츠는 새 영화에 출연한다.", "클로이 모레츠"),
        ("연구원 게리 틴슬리가 발견했다.", "게리 틴슬리"),
        ("카밀라 오레고 박사는 웃었다.", "카밀라 오레고"),
        ("헬레나 마시 박사는 이렇게 말했다.", "헬레나 마시"),
        ("프리다 뮌터 연구원은 웃었다.", "프리다 뮌터"),
        ("한나 슈미트 수석연구원은 시료를 채취했다.", "한나 슈미트"),
        ("마이클 포드가 시장에 당선됐다.", "마이클 포드"),
    ],
)
def test_words_side_by_side_are_one_name(names: Names, text: str, person: str) -> None:
    assert (person, "PERSON") in names(text)


def test_the_name_of_a_city_before_a_mayor_is_no_part_of_the_name(names: Names) -> None:
    found = names("파블로 인판테 오크헤이븐 시장은 유족을 위로했다.")
    assert ("파블로 인판테", "PERSON") in found
    assert not any("오크헤이븐" in text and kind == "PERSON" for text, kind in found)


@pytest.mark.parametrize("text", ["런던 파리 도쿄에서 동시에 열렸다.", "삼성전자 포드 합작사가 나섰다."])
def test_places_and_companies_side_by_side_are_no_person(names: Names, text: str) -> None:
    assert "PERSON" not in [kind for _, kind in names(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("물 기업 아쿠알리스 이베리카가 손을 뗐다.", ("아쿠알리스 이베리카", "ORG")),
        ("튀르키예의 데미르한 야피가 지분 25%를 쥐고 있다.", ("데미르한 야피", "ORG")),
        ("홈구장 파지터 레인을 팔았다.", ("파지터 레인", "PLACE")),
        ("스위스 로제 페데러가 은퇴했다.", ("로제 페데러", "PERSON")),
    ],
)
def test_two_unknown_words_are_what_stands_before_says(names: Names, text: str, expected: tuple[str, str]) -> None:
    assert expected in names(text)


def test_a_verb_of_one_syllable_is_no_given_name(names: Names) -> None:
    assert not [name for name, kind in names("공장 울타리에서 잰 불화수소 농도는 2.1ppm이었다.") if kind == "PERSON"]


def test_a_given_name_of_one_syllable_begins_a_person(names: Names) -> None:
    assert ("얀 노보트니", "PERSON") in names("마을에서 얀 노보트니가 말했다.")
