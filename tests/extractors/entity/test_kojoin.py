"""Korean names that stand side by side."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.fixture(scope="module")
def places(rules: RuleSet, read: Callable[..., Document]) -> Callable[[str], list[str]]:
    def find(text: str) -> list[str]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return [text for text, v in values if isinstance(v, EntityValue) and v.form == "name" and v.type == "PLACE"]

    return find


def test_places_that_lie_in_each_other_are_one_name(places: Callable[[str], list[str]]) -> None:
    assert places("행사는 서울 광진구에서 열렸다.") == ["서울 광진구"]


@pytest.mark.parametrize("later", ["새솔에서는 집회가 열렸다.", "새솔시는 입장을 냈다."])
def test_a_place_that_the_document_names_by_itself_is_a_name_of_its_own(
    places: Callable[[str], list[str]], later: str
) -> None:
    assert places(f"공장은 전북 새솔에 선다. {later}")[:2] == ["전북", "새솔"]


def test_a_public_body_takes_the_town_before_it(places: Callable[[str], list[str]]) -> None:
    assert places("서울 강남경찰서는 조사했다. 서울은 넓다.") == ["서울"]
