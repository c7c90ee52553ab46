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


def test_an_article_names_a_county_and_its_towns_in_turn(places: Callable[[str], list[str]]) -> None:
    text = "행사는 서울 광진구에서 열렸다. 사람이 많았다. 날이 맑았다. 모두 돌아갔다."
    assert places(text) == ["서울", "광진구"]


def test_a_public_body_takes_the_town_before_it(places: Callable[[str], list[str]]) -> None:
    assert places("서울 강남경찰서는 조사했다. 서울은 넓다.") == ["서울"]


def test_what_lies_around_is_a_name_of_its_own_where_another_sentence_says_so(
    places: Callable[[str], list[str]],
) -> None:
    assert places("배는 전남 여수시 앞에서 가라앉았다. 전남에서는 세 번째다.")[:2] == ["전남", "여수시"]
    assert places("배는 전남 여수시 앞에서 가라앉았다.") == ["전남 여수시"]


def test_a_town_and_the_committee_that_it_set_up_are_one_name(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("여울군 사고조사위원회", "ORG") in names("여울군은 조용하다. 여울군 사고조사위원회가 결론을 냈다.")
