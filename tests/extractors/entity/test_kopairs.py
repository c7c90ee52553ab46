"""Korean places in one row with known ones of their rank."""

from collections.abc import Callable

Names = Callable[[str], list[tuple[str, str]]]


def test_a_place_beside_one_of_its_rank_is_one_too(names: Names) -> None:
    found = names("서울 버들동과 새터동 주민은 물을 못 쓴다.")
    assert ("새터동", "PLACE") in found


def test_ordinary_words_in_one_row_are_no_places(names: Names) -> None:
    assert names("본관동과 연구동을 새로 지었다.") == []
