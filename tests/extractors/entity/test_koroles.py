"""Korean chunks that are titles."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_a_noun_and_an_ending_of_titles_stand_behind_a_person(names: Names) -> None:
    text = "선박 점검을 총괄하는 서미란 안전관리실장은 고개를 숙였다."
    assert ("서미란", "PERSON") in names(text)


def test_one_who_is_not_named_has_no_surname(names: Names) -> None:
    assert ("한", "PERSON") not in names("해온신문 한소율 기자\n전산실에서 12년째 근무 중인 한 직원은 웃었다.")
    assert ("한", "PERSON") in names("한지훈 교수가 왔다. 한 교수는 이어 반대했다.")
