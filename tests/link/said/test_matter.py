"""What stretches of a sentence speak of, by the clauses that are made of them."""

import pytest

from factx.models.said import Said
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def said(rules: RuleSet, text: str) -> list[Said]:
    return list(read_source(document("t", text, rules, Declared()), rules).said)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("탁 씨 측은 이날 공소사실을 대부분 인정하면서도 선처를 호소했다.", "admit"),
        ("Tak, who insisted on his innocence from the first day to the last, will appeal.", "claim_innocence"),
    ],
)
def test_a_deed_on_both_sides_of_a_cut_is_told_by_its_verb(rules: RuleSet, text: str, deed: str) -> None:
    assert any(deed in key for one in said(rules, text) for key in one.kin)


def test_a_body_is_what_the_end_of_its_name_says(rules: RuleSet) -> None:
    (one,) = said(rules, "하평경찰서는 수사에 들어갔다.")
    assert "police" in one.kin


def test_what_is_reported_before_a_denial_is_what_it_denies(rules: RuleSet) -> None:
    told = said(rules, "본사를 김포로 옮긴다는 소문에 대해 도윤정 대표는 “전혀 사실이 아니다”라고 말했다.")
    denial = next(one for one in told if one.status == "denied")
    assert "deed:move" in " ".join(denial.topic)
