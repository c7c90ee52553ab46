"""Ships with a number in English."""

from collections.abc import Callable

import pytest

Names = Callable[[str], list[tuple[str, str]]]


def test_a_name_with_a_number_is_a_ship_where_the_article_speaks_of_ships(names: Names) -> None:
    assert names("The ship sank. The Geumhae No. 7 was the third this year.") == [("Geumhae No. 7", "PRODUCT")]


def test_without_ships_a_number_makes_none(names: Names) -> None:
    assert ("Geumhae No. 7", "PRODUCT") not in names("The Geumhae No. 7 was the third this year.")


@pytest.mark.parametrize("text", ["The ship left Pier No. 7 today.", "The boat met Korean No. 3 ships.", "No. 7 ship"])
def test_a_plain_word_before_the_number_names_no_ship(names: Names, text: str) -> None:
    assert [name for name, kind in names(text) if kind == "PRODUCT" and name.startswith(("No", "Korean"))] == []


def test_a_name_behind_the_number_is_no_ship(names: Names) -> None:
    assert ("Geumhae No. 7", "PRODUCT") not in names("The ship left Geumhae No. 7 Pier today.")
