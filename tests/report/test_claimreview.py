"""Drafts of claim reviews."""

import json
from dataclasses import replace
from typing import Any

import pytest

from factx.models.fact import Attribution
from factx.models.report import Report
from factx.report.claimreview import claim_reviews


def drafts(report: Report) -> list[dict[str, Any]]:
    return [json.loads(line) for line in claim_reviews(report)]


def test_a_claim_review_is_a_draft_without_a_rating(report: Report) -> None:
    told = drafts(report)
    assert [draft["claimReviewed"] for draft in told] == ["진행 중 (ongoing)", "speculated (rumoured)"]
    assert all("reviewRating" not in draft for draft in told)


@pytest.mark.parametrize("severity", ["note", "none"])
def test_what_nobody_needs_to_check_makes_no_draft(report: Report, severity: str) -> None:
    finding = report.findings[0].model_copy(update={"severity": severity})
    assert drafts(replace(report, findings=(finding,))) == []


def test_a_claim_says_where_and_when_it_appeared(report: Report) -> None:
    item = drafts(report)[1]["itemReviewed"]
    assert item == {
        "@type": "Claim",
        "appearance": [{"@type": "CreativeWork", "url": "news/001.txt"}],
        "datePublished": "2025-09-10",
    }


def test_who_is_known_to_have_said_it_is_its_author(report: Report) -> None:
    first, second = report.readings
    said = first.facts[0].model_copy(update={"attribution": Attribution(holder="org:openai", text="회사")})
    heard = second.facts[0].model_copy(update={"attribution": Attribution(text="a source")})
    readings = (replace(first, facts=(said,)), replace(second, facts=(heard,)))
    told = drafts(replace(report, readings=readings))
    assert [draft["itemReviewed"]["author"]["name"] for draft in told] == ["OpenAI", "a source"]


def test_a_side_without_words_makes_no_draft(report: Report) -> None:
    first, second = report.findings[0].sides
    finding = report.findings[0].model_copy(update={"sides": (first.model_copy(update={"evidence": ()}), second)})
    told = drafts(replace(report, findings=(finding,)))
    assert [draft["claimReviewed"] for draft in told] == ["speculated (rumoured)"]


def test_words_that_are_the_value_stand_there_once(report: Report) -> None:
    first, second = report.findings[0].sides
    (words,) = [piece.text for piece in first.evidence]
    finding = report.findings[0].model_copy(
        update={"sides": (first.model_copy(update={"label": f"“{words}”"}), second)},
    )
    told = drafts(replace(report, findings=(finding,)))
    assert told[0]["claimReviewed"] == words
