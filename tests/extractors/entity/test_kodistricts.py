"""Districts that no list holds, behind the place they lie in."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("경북 봉현군 솔내면 하곡리 야산에서 불이 났다.", "경북 봉현군 솔내면 하곡리"),
        ("서울 광진구 담호동에서 행사가 열렸다.", "서울 광진구 담호동"),
    ],
)
def test_each_level_lies_inside_the_one_before_it(names: Names, text: str, place: str) -> None:
    assert names(text)[0] == (place, "PLACE")


def test_a_level_that_does_not_lie_in_the_one_before_is_no_district(names: Names) -> None:
    assert "솔내면" not in " ".join(name for name, _ in names("하곡리 솔내면 야산에서 불이 났다."))


@pytest.mark.parametrize("text", ["서울 일자리 사업이 늘었다.", "서울 봉사활동이 늘었다."])
def test_an_ordinary_word_with_such_an_ending_is_none(names: Names, text: str) -> None:
    assert names(text) == [("서울", "PLACE")]


def test_a_firm_behind_its_city_is_no_district(names: Names) -> None:
    assert ("화성시 다온배터리", "PLACE") not in names("경기도 화성시 다온배터리 공장에서 불이 났다.")
