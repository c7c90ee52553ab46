"""Bodies called by a common noun."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet

Bodies = Callable[[str], dict[str, tuple[str, str | None]]]


@pytest.fixture(scope="module")
def bodies(rules: RuleSet, read: Callable[..., Document]) -> Bodies:
    """Form and entity of each body and place."""

    def find(text: str) -> dict[str, tuple[str, str | None]]:
        values = ((m.text, m.value) for m in extract(read(text), rules, ()))
        return {text: (v.form, v.entity) for text, v in values if isinstance(v, EntityValue)}

    return find


def test_the_police_are_a_noun_where_their_station_is_named(bodies: Bodies) -> None:
    assert bodies("경찰은 운전자를 불러 조사했다.")["경찰"][0] == "name"
    both = bodies("하평경찰서는 운전자를 불렀다. 경찰은 사흘 뒤 결과를 낸다.")
    assert (both["경찰"][0], both["하평경찰서"][0]) == ("nominal", "name")


def test_the_prosecutors_of_a_place_abroad_are_no_listed_ones(bodies: Bodies) -> None:
    found = bodies("제네바 검찰은 그림을 동결했다.")
    assert found["제네바"][0] == "name"
    assert found["검찰"] == ("nominal", None)


def test_a_common_noun_behind_a_place_is_no_part_of_its_name(bodies: Bodies) -> None:
    assert bodies("제네바 법원은 그림을 동결했다.")["제네바"] == ("name", "place:geneva")


def test_a_division_behind_its_court_is_a_part_of_it(rules: RuleSet, read: Callable[..., Document]) -> None:
    found = extract(read("서울북부지법 형사1부는 강씨에게 징역형을 선고했다. 형사7부는 수사를 넓혔다."), rules, ())
    assert [m.value.form for m in found if "부" in m.text and m.text.startswith("형사")] == ["nominal", "name"]


def test_the_police_of_an_article_are_a_noun(bodies: Bodies) -> None:
    text = "운전자가 달아났다. 경찰은 사흘 뒤 그를 붙잡았다. 그는 술을 마셨다. 피해자는 병원에 있다."
    assert bodies(text)["경찰"][0] == "nominal"
