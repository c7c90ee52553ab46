"""Foreign bodies whose names are several Korean words."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


@pytest.mark.parametrize("name", ["린다우 옵틱스", "웩스컴 연구소", "해로게이트 마이닝", "화이트야크 트렉스"])
def test_the_last_word_of_bodies_makes_unknown_words_a_body(names: Names, name: str) -> None:
    assert (name, "ORG") in names(f"영국 {name}는 결과를 냈다.")


def test_the_first_word_stands_for_the_body_later(names: Names) -> None:
    found = names("해로게이트 마이닝은 갱도를 뚫었다. 해로게이트는 벌금을 냈다.")
    assert ("해로게이트", "ORG") in found


def test_a_known_place_is_no_part_of_it(names: Names) -> None:
    assert ("영국 연구소", "ORG") not in names("영국 연구소는 결과를 냈다.")


def test_a_given_name_begins_no_body(names: Names) -> None:
    assert ("다이앤 테크", "ORG") not in names("다이앤 테크 씨가 웃었다.")
