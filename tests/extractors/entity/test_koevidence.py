"""What a whole Korean document tells of its names."""

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


def test_a_town_is_known_from_its_offices(names: Callable[[str], list[tuple[str, str]]]) -> None:
    found = names("해원군청에서 회의가 열렸다. 해원 1호기는 멈췄고 해원원전은 조사를 받는다.")
    assert ("해원", "PLACE") in found
    assert ("해원원전", "PLACE") in found


def test_the_plant_of_a_town_is_no_part_of_its_name(names: Callable[[str], list[tuple[str, str]]]) -> None:
    assert ("새솔", "PLACE") in names("새솔시는 입장을 냈다. 새솔공장은 멈췄다.")


def test_a_known_firm_before_a_title_is_no_word_of_its_heads_name(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    found = names("로나 위트컴 테사린 최고경영자는 말했다. 테사린디바이스는 미국 회사다.")
    assert ("로나 위트컴", "PERSON") in found
    assert ("테사린", "ORG") in found


def test_a_word_of_the_language_that_a_firm_is_named_by_stays_a_word(
    names: Callable[[str], list[tuple[str, str]]],
) -> None:
    assert ("하늘", "ORG") not in names("하늘증권은 목표가를 낮췄다. 하늘이 맑다.")
