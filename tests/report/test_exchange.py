"""Formats for other programs: SARIF, Web Annotation, ClaimReview."""

import json
from dataclasses import replace

from factx.models.mention import EntityValue, Mention
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


def test_sarif_explains_its_codes(report: Report) -> None:
    (rule,) = json.loads(sarif(report))["runs"][0]["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"]) == ("FX504", "CertaintyDiffers")
    assert rule["shortDescription"]["text"] == "certain here, rumoured or possible there."


def test_names_of_files_are_escaped_where_an_address_is_wanted(report: Report) -> None:
    first = report.readings[0]
    source = first.source.model_copy(update={"id": "뉴스/새 글.txt"})
    value = EntityValue(type="ORG", form="name", entity="org:openai")
    mention = Mention(
        id="뉴스/새 글.txt#e0-2", source=source.id, kind="entity", start=0, end=4, text="오픈AI", line=1, zone="body",
        rule="r", value=value,
    )  # fmt: skip
    document = replace(first.document, source=source)
    page = "".join(annotations(replace(report, readings=(replace(first, document=document, mentions=(mention,)),))))
    (item,) = json.loads(page)["items"]
    assert item["target"]["source"] == "%EB%89%B4%EC%8A%A4/%EC%83%88%20%EA%B8%80.txt"
    assert item["id"].endswith("%20%EA%B8%80.txt#e0-2")
