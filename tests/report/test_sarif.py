"""Findings for code-review tools."""

import json
from dataclasses import replace
from typing import Any

from factx.models.finding import Finding, Judgement
from factx.models.report import Report
from factx.report.sarif import sarif


def with_finding(report: Report, **changes: object) -> dict[str, Any]:
    """The only result where the finding has been changed."""
    finding: Finding = report.findings[0].model_copy(update=changes)
    (result,) = json.loads(sarif(replace(report, findings=(finding,))))["runs"][0]["results"]
    return dict(result)


def test_sarif_shows_the_second_source_as_a_related_location(report: Report) -> None:
    (result,) = json.loads(sarif(report))["runs"][0]["results"]
    first, (second,) = result["locations"][0], result["relatedLocations"]
    assert first["physicalLocation"]["artifactLocation"]["uri"] == "news/000.txt"
    assert second["physicalLocation"]["region"]["snippet"]["text"] == "speculated"


def test_sarif_asks_for_review_where_a_conflict_is_only_possible(report: Report) -> None:
    (result,) = json.loads(sarif(report))["runs"][0]["results"]
    assert (result["kind"], result["ruleId"], result["partialFingerprints"]) == ("review", "FX504", {"factx/1": "x:1"})


def test_sarif_explains_its_codes(report: Report) -> None:
    (rule,) = json.loads(sarif(report))["runs"][0]["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"]) == ("FX504", "CertaintyDiffers")
    assert rule["shortDescription"]["text"] == "certain here, rumoured or possible there."


def test_offsets_are_code_points_of_the_words(report: Report) -> None:
    region = with_finding(report)["locations"][0]["physicalLocation"]["region"]
    text = report.readings[0].document.text
    assert text[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"] == "진행 중"


def test_only_a_conflict_fails(report: Report) -> None:
    told = [with_finding(report, relation=relation) for relation in ("conflicts", "possibly_conflicts", "agrees")]
    assert [(one["kind"], one["level"]) for one in told] == [
        ("fail", "warning"), ("review", "none"), ("informational", "none"),
    ]  # fmt: skip


def test_what_somebody_judged_the_same_is_suppressed_with_the_reason(report: Report) -> None:
    judged = Judgement(verdict="same", note="같은 말", by="나", at=None)
    assert with_finding(report, judgement=judged)["suppressions"][0]["justification"] == "같은 말"
    assert "suppressions" not in with_finding(report, judgement=judged.model_copy(update={"verdict": "conflict"}))


def test_a_finding_without_a_code_goes_by_its_relation(report: Report) -> None:
    result = with_finding(report, code=None)
    assert result["ruleId"] == "possibly_conflicts"
    assert "ruleIndex" not in result


def test_a_side_without_words_is_no_location(report: Report) -> None:
    first, second = report.findings[0].sides
    result = with_finding(report, sides=(first.model_copy(update={"evidence": ()}), second))
    assert result["locations"] == []
    assert [one["message"]["text"] for one in result["relatedLocations"]] == ["speculated"]
