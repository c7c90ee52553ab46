"""Korean names that the tagger tears apart."""

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
    ("text", "name"),
    [
        ("터를 한도반도체에 넘기려 한다.", ("한도반도체", "ORG")),
        ("푸른저축은행은 영업정지됐다.", ("푸른저축은행", "ORG")),
        ("그는 온계단층이 움직인 것으로 본다.", ("온계단층", "PLACE")),
        ("청솔초등학교에서 급식을 먹은 학생이 아팠다.", ("청솔초등학교", "ORG")),
        ("갯벌지키기모임 맹순자 대표는 말했다.", ("갯벌지키기모임", "ORG")),
        ("천은시 외곽 물류창고에서 불이 났다.", ("천은시", "PLACE")),
    ],
)
def test_an_ending_of_names_and_what_is_no_noun_before_it_in_one_word_are_a_name(
    names: Callable[[str], list[tuple[str, str]]], text: str, name: tuple[str, str]
) -> None:
    assert name in names(text)


@pytest.mark.parametrize(
    "text", ["새로운시스템을 도입했다.", "위반 시 처벌된다.", "그는 시에 물었다.", "큰병원 쏠림이 심하다."]
)
def test_a_space_that_is_missing_makes_no_name(names: Callable[[str], list[tuple[str, str]]], text: str) -> None:
    assert names(text) == []
