"""Formats for other programs: SARIF, Web Annotation, ClaimReview."""

import json

from factx.models.report import Report
from factx.report.annotation import annotations
from factx.report.claimreview import claim_reviews
from factx.report.sarif import sarif


def test_sarif_shows_the_second_source_as_a_related_location(report: Report) -> None:
    (result,) = json.loads(sarif(report))["runs"][0]["results"]
    first, (second,) = result["locations"][0], result["relatedLocations"]
    assert first["physicalLocation"]["artifactLocation"]["uri"] == "news/000.txt"
    assert second["physicalLocation"]["region"]["snippet"]["text"] == "speculated"


def test_sarif_asks_for_review_where_a_conflict_is_only_possible(report: Report) -> None:
    (result,) = json.loads(sarif(report))["runs"][0]["results"]
    assert (result["kind"], result["ruleId"], result["partialFingerprints"]) == ("review", "FX504", {"factx/1": "x:1"})


def test_an_annotation_page_is_json_even_without_mentions(report: Report) -> None:
    assert json.loads("".join(annotations(report)))["items"] == []


def test_a_claim_review_is_a_draft_without_a_rating(report: Report) -> None:
    drafts = [json.loads(line) for line in claim_reviews(report)]
    assert [draft["claimReviewed"] for draft in drafts] == ["진행 중 (ongoing)", "speculated (rumoured)"]
    assert all("reviewRating" not in draft for draft in drafts)
