"""Findings: where facts agree, differ and conflict."""

from typing import get_args

import pytest
from pydantic import ValidationError

from factx.models.finding import RELATIONS, SEVERITIES, Finding, Judgement, Relation, Severity


def finding(**more: object) -> Finding:
    given = {
        "id": "x:1", "code": "FX103", "relation": "possibly_conflicts", "severity": "note", "title": "", "message": "",
        "subject": None, "attribute": None, "facts": (), "sides": (), "independent_sources": 2, **more,
    }  # fmt: skip
    return Finding.model_validate(given)


def test_every_severity_and_relation_has_its_rank() -> None:
    assert set(SEVERITIES) == set(get_args(Severity))
    assert set(RELATIONS) == set(get_args(Relation))
    assert (SEVERITIES[0], SEVERITIES[-1], RELATIONS[0]) == ("error", "none", "conflicts")


def test_a_note_without_grounds_is_bare() -> None:
    assert finding().bare
    assert not finding(grounds=("subject",)).bare
    assert not finding(severity="warning").bare


@pytest.mark.parametrize(
    "wrong", [{"severity": "grave"}, {"relation": "disagrees"}, {"nobody": 1}, {"independent_sources": None}]
)
def test_other_words_and_fields_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        finding(**wrong)


def test_a_decision_is_one_of_five() -> None:
    with pytest.raises(ValidationError):
        Judgement.model_validate({"verdict": "perhaps", "note": None, "by": None, "at": None})
