"""The shape of a rule file."""

from typing import Any

import pytest
from pydantic import ValidationError

from factx.rules.schema import RuleFile, RuleSpec

RULE: dict[str, Any] = {
    "id": "ko.date.coming-day",
    "summary": "오는 11일",
    "pattern": "오는 {day}일",
    "example": [{"text": "오는 11일", "find": "11일"}],
    "counterexample": [{"text": "11개", "why": "no day"}],
}


def test_the_least_that_a_rule_says() -> None:
    rule = RuleSpec.model_validate(RULE)
    assert (rule.emit, rule.guard, rule.zones, rule.priority, rule.span) == ({}, {}, None, 0, None)


@pytest.mark.parametrize("missing", ["id", "summary", "pattern", "example", "counterexample"])
def test_a_rule_without_its_proofs_is_none(missing: str) -> None:
    with pytest.raises(ValidationError, match=missing):
        RuleSpec.model_validate({name: value for name, value in RULE.items() if name != missing})


@pytest.mark.parametrize(
    "changed",
    [
        {"example": []},
        {"counterexample": []},
        {"pattern": ""},
        {"id": "fr.date.jour"},
        {"id": "ko.date.Coming_Day"},
        {"zones": ["footer"]},
        {"unless": {"beside": "x"}},
        {"guard": {"day": {"tags": ["SN"]}}},
        {"patern": "오는"},
    ],
)
def test_what_the_schema_does_not_know_is_refused(changed: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        RuleSpec.model_validate(RULE | changed)


def test_a_file_names_its_version_language_and_kind() -> None:
    head = {"schema": "factx.rules/1", "lang": "ko", "kind": "date"}
    assert RuleFile.model_validate(head | {"disable": ["en.date.day"]}).rule == []
    for wrong in ({"schema": "factx.rules/2"}, {"lang": "ja"}, {"kind": "place"}):
        with pytest.raises(ValidationError):
            RuleFile.model_validate(head | wrong)
