"""The real extractors behind the examples that rules carry."""

import pytest

from factx.rules.load import RuleSet
from factx.rules.schema import Example
from factx.run.rulecheck import finder


@pytest.mark.parametrize("kind", ["date", "figure", "status"])
@pytest.mark.parametrize("lang", ["ko", "en"])
def test_an_example_is_found_by_its_own_rule(rules: RuleSet, kind: str, lang: str) -> None:
    matcher = next(m for m in rules.matchers(kind, lang) if m.rule.example)
    example = matcher.rule.example[0]
    found = finder(rules)(matcher, example)
    assert matcher.id in {one.rule for one in found}
    assert all(example.text[one.start : one.end] == one.text for one in found)


def test_an_example_is_body_text_whatever_it_looks_like(rules: RuleSet) -> None:
    matcher = next(m for m in rules.matchers("figure", "ko"))
    text = "시민 3만명 모였다\n\n정부는 협상을 이어간다."
    found = finder(rules)(matcher, Example.model_validate({"text": text, "find": "3만명", "value": {}}))
    assert [(one.text, one.zone) for one in found] == [("3만명", "body")]


def test_a_text_without_anything_gives_nothing(rules: RuleSet) -> None:
    matcher = next(m for m in rules.matchers("date", "en"))
    example = Example.model_validate({"text": "Nothing at all.", "find": "Nothing", "value": {}})
    assert list(finder(rules)(matcher, example)) == []
