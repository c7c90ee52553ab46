"""The Markdown report."""

from dataclasses import replace

from rich.cells import cell_len

from factx.models.report import Report
from factx.report.markdown import escaped, markdown
from factx.report.terminal import Settings


def test_a_finding_quotes_its_sides_with_the_words_in_bold(report: Report) -> None:
    text = "".join(markdown(report, Settings()))
    assert "## FX504 certainty-differs (warning)" in text
    assert "**진행 중**" in text


def test_notes_that_rest_on_nearness_alone_are_counted(report: Report) -> None:
    near = report.findings[0].model_copy(update={"id": "x:9", "severity": "note", "message": "Near."})
    text = "".join(markdown(replace(report, findings=(*report.findings, near)), Settings()))
    assert "Near." not in text
    assert "1 further note sets two values beside each other" in text


def test_the_table_lines_up_in_cells(report: Report) -> None:
    lines = [line for line in "".join(markdown(report, Settings())).splitlines() if line.startswith("|")]
    assert len({cell_len(line) for line in lines}) == 1


def test_words_of_a_source_are_never_markup() -> None:
    assert escaped("<b>*x*</b> [a](b) | 50%") == r"\<b\>\*x\*\</b\> \[a\]\(b\) \| 50%"
