"""Villages that what stands in them tells."""

from collections.abc import Callable

import pytest

from factx.extractors.entities import extract
from factx.models.document import Document
from factx.models.mention import EntityValue
from factx.rules.load import RuleSet


@pytest.mark.parametrize(
    ("text", "village"),
    [
        ("달내리 주민들은 차로 가득 찼다고 전했다.", "달내리"),
        ("밤 11시께 솔내면의 한 주택에서 불이 났다.", "솔내면"),
        ("모두 처음 신고된 물목리 농장에서 가까운 곳이다.", "물목리"),
    ],
)
def test_what_stands_in_a_village_tells_it(
    rules: RuleSet, read: Callable[..., Document], text: str, village: str
) -> None:
    assert (village, "PLACE") in _names(rules, read, text)


@pytest.mark.parametrize(
    "text", ["병아리 농장에서 불이 났다.", "이곳에 살면 주민이 된다.", "마무리 공사장에서 불이 났다."]
)
def test_words_and_verbs_are_no_villages(rules: RuleSet, read: Callable[..., Document], text: str) -> None:
    assert _names(rules, read, text) == []


def test_a_firm_has_its_seat_in_a_town(rules: RuleSet, read: Callable[..., Document]) -> None:
    found = _names(rules, read, "솔벌에 본사를 둔 회사는 조용하다. 시위대는 솔벌 본사로 갔다.")
    assert found == [("솔벌", "PLACE"), ("솔벌", "PLACE")]
    assert _names(rules, read, "해외에 공장을 둔 회사와 공장이 있는 지방에 사는 사람들") == []


def _names(rules: RuleSet, read: Callable[..., Document], text: str) -> list[tuple[str, str]]:
    values = ((m.text, m.value) for m in extract(read(text), rules, ()))
    return [(text, v.type) for text, v in values if isinstance(v, EntityValue) and v.form == "name"]


def test_the_first_of_several_places_is_one(rules: RuleSet, read: Callable[..., Document]) -> None:
    assert _names(rules, read, "벨리고라츠를 비롯한 다섯 개 주에서 시작된다.") == [("벨리고라츠", "PLACE")]
    assert _names(rules, read, "학교를 비롯한 여러 지역에서 열린다.") == []
