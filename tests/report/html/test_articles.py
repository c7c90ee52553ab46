"""The articles in full, with the evidence of all findings marked in them."""

import re
from dataclasses import replace

import pytest

from factx.models.document import Block
from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.models.report import Report
from factx.report.html.articles import articles
from factx.report.words import Words

MARK = re.compile(r'<mark(?: id="(?P<id>\w+)")? data-marks="(?P<all>[\w ]+)">(?P<text>[^<]*)</mark>')


def cited(report: Report, *spans: tuple[int, int]) -> Finding:
    """A finding with a side for each stretch of the first text."""
    text = report.readings[0].document.text
    sides = tuple(
        Side(
            value=None,
            label="",
            sources=("news/000.txt",),
            evidence=(Evidence(source="news/000.txt", start=a, end=b, text=text[a:b], line=1),),
        )
        for a, b in spans
    )
    return report.findings[0].model_copy(update={"sides": sides})


def page(report: Report, *findings: Finding) -> str:
    names = {reading.source.id: f"<{reading.source.id}>" for reading in report.readings}
    return "".join(articles(replace(report, findings=findings or report.findings), names, Words()))


def test_every_article_stands_there_in_full(report: Report) -> None:
    text = re.sub("<[^>]*>", "", page(report))
    assert "오픈AI와 삼성의 협력이 진행 중이라고" in text
    assert "Ties with Samsung are being speculated." in text


def test_the_evidence_of_each_side_is_marked_once(report: Report) -> None:
    assert [(m["id"], m["text"]) for m in MARK.finditer(page(report))] == [("f0s0", "진행 중"), ("f0s1", "speculated")]


def test_overlapping_evidence_is_cut_so_that_marks_nest(report: Report) -> None:
    marks = [(m["id"], m["all"], m["text"]) for m in MARK.finditer(page(report, cited(report, (0, 7), (6, 9))))]
    assert marks == [("f0s0", "f0s0", "오픈AI와 "), ("f0s1", "f0s0 f0s1", "삼"), (None, "f0s1", "성의")]


def test_a_mark_over_two_blocks_is_marked_in_both(report: Report) -> None:
    first = report.readings[0]
    size = len(first.document.text)
    blocks = (Block(0, 7, "ko", "headline"), Block(7, size, "ko", "body"))
    document = replace(first.document, blocks=blocks)
    changed = replace(report, readings=(replace(first, document=document),))
    text = page(changed, cited(report, (0, 9)))
    assert [m["text"] for m in MARK.finditer(text)] == ["오픈AI와 삼"[:7], report.readings[0].document.text[7:9]]
    assert '<h3 class="headline" lang="ko">' in text


@pytest.mark.parametrize(("lang", "word"), [("en", "undated"), ("ko", "날짜 없음")])
def test_a_source_without_a_day_says_so(report: Report, lang: str, word: str) -> None:
    first = report.readings[0]
    document = replace(first.document, source=first.source.model_copy(update={"published": None}))
    names = {first.source.id: "글"}
    assert word in "".join(articles(replace(report, readings=(replace(first, document=document),)), names, Words(lang)))  # type: ignore[arg-type]


def test_names_and_escapes_of_a_source_stay_harmless(report: Report) -> None:
    text = page(report)
    assert "&lt;news/000.txt&gt;" in text
    assert "\x1b" not in text
