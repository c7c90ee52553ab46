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
    example = Example.model_validate({"text": "관련기사 ▶ 3만명", "find": "3만명", "value": {}})
    found = finder(rules)(matcher, example)
    assert {one.zone for one in found} <= {"body"}


def test_a_text_without_anything_gives_nothing(rules: RuleSet) -> None:
    matcher = next(m for m in rules.matchers("date", "en"))
    example = Example.model_validate({"text": "Nothing at all.", "find": "Nothing", "value": {}})
    assert list(finder(rules)(matcher, example)) == []
