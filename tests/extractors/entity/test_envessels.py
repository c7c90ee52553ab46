"""Ships in English."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def products(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], list[str]]:
    def find(text: str) -> list[str]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return [text for text, v in values if isinstance(v, EntityValue) and v.type == "PRODUCT"]

    return find


def test_a_name_and_a_number_are_a_ship_where_the_article_speaks_of_ships(
    products: Callable[[str], list[str]],
) -> None:
    assert products("Rescuers reached the fishing boat. The Geumhae No. 7 had capsized.") == ["Geumhae No. 7"]


def test_without_ships_in_the_article_a_number_makes_none(products: Callable[[str], list[str]]) -> None:
    assert products("The reactor stopped. The Geumhae No. 7 had been running for a year.") == []


def test_ordinary_words_before_the_number_are_no_name(products: Callable[[str], list[str]]) -> None:
    assert products("The ship left. Highway No. 7 was closed.") == []


def test_a_name_behind_the_number_is_no_ship(products: Callable[[str], list[str]]) -> None:
    assert products("The ship left Geumhae No. 7 Pier today.") == []
