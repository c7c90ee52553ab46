"""What a finding is about, in words."""

import pytest

from factx.models.report import Report
from factx.report.about import LONG, about, brief, named
from factx.report.words import Words


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_finding_is_about_its_subject_and_what_of_it(report: Report, lang: str) -> None:
    words = Words(lang)  # type: ignore[arg-type]
    told = about(report.findings[0], {"org:openai": "오픈AI"}, words)
    assert told == f"오픈AI · {named('partnership', words)}"


def test_what_is_not_known_is_left_out(report: Report) -> None:
    finding = report.findings[0].model_copy(update={"subject": None, "attribute": None})
    assert about(finding, {}, Words()) == ""
    assert about(report.findings[0], {}, Words()) == named("partnership", Words()) != ""


def test_a_name_cannot_move_the_cursor(report: Report) -> None:
    assert "\x1b" not in about(report.findings[0], {"org:openai": "Open\x1b[31mAI"}, Words())


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("ongoing", "ongoing"),
        ("stated: 7억 명", "stated: 7억 명"),
        ("rumoured: " + "the firm will merge with its rival before the end of the year", "rumoured"),
        ("전망: " + "가" * (LONG // 2), "전망"),  # a letter of Hangul is two cells wide
        ("a" * 100, "a" * 100),
    ],
)
def test_of_a_long_label_only_the_certainty_is_shown(label: str, shown: str) -> None:
    assert brief(label) == shown
