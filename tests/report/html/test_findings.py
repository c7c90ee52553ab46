"""The list of findings, and what it can be filtered by."""

import re
from dataclasses import replace

from factx.models.finding import Judgement
from factx.models.report import Report
from factx.report.html.findings import filters, findings, ranked
from factx.report.words import Words

NAMES = {"news/000.txt": "000", "news/001.txt": "001"}
ENTITIES = {"org:openai": "OpenAI"}


def listed(report: Report, lang: str = "en") -> str:
    return "".join(findings(report, NAMES, ENTITIES, Words(lang)))  # type: ignore[arg-type]


def with_findings(report: Report, *changes: dict[str, object]) -> Report:
    return replace(report, findings=tuple(report.findings[0].model_copy(update=change) for change in changes))


def test_the_gravest_come_first_without_agreements_and_bare_notes(report: Report) -> None:
    changed = with_findings(
        report, {"severity": "note", "grounds": ("name",)}, {"severity": "none"}, {"severity": "error"},
        {"severity": "note"},
    )  # fmt: skip
    assert [finding.severity for finding in ranked(changed)] == ["error", "note"]


def test_both_sides_stand_in_their_sentences_with_where(report: Report) -> None:
    text = listed(report)
    assert re.findall("<mark>(.*?)</mark>", text) == ["진행 중", "speculated"]
    assert [where.partition(" · ")[0] for where in re.findall("<footer>(.*?)</footer>", text)] == ["000:1", "001:1"]


def test_notes_without_grounds_are_counted_only(report: Report) -> None:
    text = listed(with_findings(report, {"severity": "note"}, {"severity": "note"}))
    assert '<article class="finding' not in text
    assert "2 further notes" in text


def test_where_nothing_differs_the_page_says_so(report: Report) -> None:
    empty = replace(report, findings=())
    assert "No disagreement was found." in listed(empty)
    assert "어긋나는 내용을 찾지 못했습니다" in listed(empty, "ko")


def test_a_decision_is_shown(report: Report) -> None:
    judged = Judgement(verdict="same", note=None, by=None, at=None)
    assert "judged: same" in listed(with_findings(report, {"judgement": judged}))


def test_a_message_stays_text(report: Report) -> None:
    text = listed(with_findings(report, {"message": "<b>bold</b>", "title": "<i>", "subject": '"><x'}))
    assert not {"<b>", "<i>", "<x"} & set(re.findall(r"<\w+>?", text))


def test_filters_offer_what_there_is(report: Report) -> None:
    text = filters(report, NAMES, ENTITIES, Words("ko"))
    assert re.findall('data-filter="(.*?)"', text) == ["severity", "code", "source", "entity"]
    assert {"FX504", "news/001.txt", "org:openai"} <= set(re.findall('value="(.*?)"', text))
    assert "1 / 1" in text
