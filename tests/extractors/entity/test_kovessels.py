"""Ships and lakes in Korean."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def names(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], list[tuple[str, str]]]:
    def find(text: str) -> list[tuple[str, str]]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return [(text, v.type) for text, v in values if isinstance(v, EntityValue) and v.form == "name"]

    return find


@pytest.mark.parametrize(
    ("text", "ship"),
    [
        ("여객선 은파호가 침몰했다.", "은파호"),
        ("제7금해호 선원들이 구조됐다.", "제7금해호"),
        ("어선 만석호(9.8t)가 뒤집혔다.", "만석호"),
    ],
)
def test_a_word_for_ships_a_number_or_a_tonnage_tells_a_ship(
    names: Callable[[str], list[tuple[str, str]]], text: str, ship: str
) -> None:
    assert (ship, "PRODUCT") in names(text)


def test_who_has_been_titled_like_a_person_is_no_ship(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("김태호 의원은 배에 올랐다. 김태호 선원들이 말했다.")
    assert ("김태호", "PRODUCT") not in found
