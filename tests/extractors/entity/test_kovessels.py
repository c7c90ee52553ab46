"""Ships and lakes in Korean."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "ship"),
    [
        ("여객선 은파호가 침몰했다.", "은파호"),
        ("제7금해호 선원들이 구조됐다.", "제7금해호"),
        ("어선 만석호(9.8t)가 뒤집혔다.", "만석호"),
        ("화물선 백연호(5천t)가 떠났다.", "백연호"),
    ],
)
def test_a_word_for_ships_a_number_or_a_tonnage_tells_a_ship(names: Names, text: str, ship: str) -> None:
    assert (ship, "PRODUCT") in names(text)


def test_who_has_been_titled_like_a_person_is_no_ship(names: Names) -> None:
    found = names("김태호 의원은 배에 올랐다. 김태호 선원들이 말했다.")
    assert ("김태호", "PRODUCT") not in found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("가람호에 철새가 모였다. 가람호의 수위가 낮아졌다.", "PLACE"),
        ("가람호에 선원 셋이 타고 있었다. 가람호는 침몰했다.", "PRODUCT"),
    ],
)
def test_a_name_in_ho_is_a_lake_or_a_ship_by_what_the_article_speaks_of(names: Names, text: str, kind: str) -> None:
    assert names(text) == [("가람호", kind), ("가람호", kind)]


def test_a_person_whose_name_ends_in_ho_is_no_ship(names: Names) -> None:
    assert ("배정호", "PERSON") in names("배정호 선장은 선원에게 말했다. 배정호에 대한 재판이 열린다.")
    assert ("배정호", "PRODUCT") not in names("배정호 선장은 선원에게 말했다. 배정호에 대한 재판이 열린다.")


@pytest.mark.parametrize("text", ["환경 보호가 중요하다.", "비밀번호를 잊었다.", "신호가 바뀌었다.", ""])
def test_words_that_end_so_by_themselves_are_none(names: Names, text: str) -> None:
    assert names(text) == []


def test_a_foreign_ship_has_names_of_two_words(names: Names) -> None:
    found = names("벌크선 퍼시픽 오로라호가 부딪쳤다. 오로라호의 선원은 21명이었다.")
    assert found[:2] == [("퍼시픽 오로라호", "PRODUCT"), ("오로라호", "PRODUCT")]


def test_a_ship_before_its_captain_is_no_person(names: Names) -> None:
    assert ("만선호", "PRODUCT") in names("어선 만선호 선장이 붙잡혔다. 만선호는 항구에 묶였다.")


def test_a_ship_may_end_its_sentence(names: Names) -> None:
    text = "닷새째 화물선이 묶여 있다. 케이블을 끊은 것으로 지목된 메리디언 오스프리호다. 선장은 조사를 받았다."
    assert ("메리디언 오스프리호", "PRODUCT") in names(text)


def test_a_foreign_name_in_two_words_is_a_ship_where_somebody_is_aboard(names: Names) -> None:
    assert ("메리 코리건호", "PRODUCT") in names(
        "맨 먼저 도착한 메리 코리건호를 비롯해 예인선이 달라붙었다. 선원은 무사하다."
    )
