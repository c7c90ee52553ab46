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


@pytest.mark.parametrize(
    "text",
    [
        "Officers boarded the Manseon on Monday. The boat had harpoons.",
        "A sister ship, the Manseon, is being examined. It lies in port.",
        "The Manseon, a gas carrier, ran aground. The ship is empty.",
        "The trawler left port. The Manseon collided with it at dawn.",
    ],
)
def test_a_name_is_a_ship_where_somebody_is_aboard_or_it_moves_like_one(
    products: Callable[[str], list[str]], text: str
) -> None:
    assert products(text) == ["Manseon"]


def test_a_ship_may_bear_a_name_of_a_person(products: Callable[[str], list[str]]) -> None:
    assert (
        products("The Helena Krantz, a tanker, sank off Oslo. Divers reached the Helena Krantz.")
        == ["Helena Krantz"] * 2
    )


def test_an_airline_is_no_ship(products: Callable[[str], list[str]]) -> None:
    assert products("The carrier Onsae cut its flights. No ships were affected.") == []


def test_a_ship_may_end_like_a_title_or_a_paper(products: Callable[[str], list[str]]) -> None:
    text = "The grounding of the Bitoreum Queen, a 1,280-ton car ferry, is studied. The 990-ton Bitoreum Star sails on."
    assert products(text) == ["Bitoreum Queen", "Bitoreum Star"]
    assert products("The ferry captain met the Danish Queen.") == []


def test_a_name_like_a_persons_behind_an_article_is_a_ship(products: Callable[[str], list[str]]) -> None:
    assert products("The tug pushed the hull. It was the Mary Corrigan that got there first.") == ["Mary Corrigan"]


def test_a_case_called_by_a_person_is_no_ship(products: Callable[[str], list[str]]) -> None:
    assert not products("The ship sailed on Monday. The court heard the Mary Jenkins case again.")


def test_a_ship_may_begin_with_the_name_of_a_town(products: Callable[[str], list[str]]) -> None:
    assert products("The owner of the vessel, the Meridian Osprey, was fined.") == ["Meridian Osprey"]
