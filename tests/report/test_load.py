"""Reports read back."""

from pathlib import Path

import pytest

from factx.models.report import Report
from factx.report.load import load_report
from factx.report.wire import KINDS, json, jsonl


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_a_report_reads_back_as_it_was_written(report: Report, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"report.{form}"
    pieces = jsonl(report.records()) if form == "jsonl" else json(report, frozenset(KINDS))
    file.write_text("".join(pieces), encoding="utf-8")
    again = load_report(file)
    assert list(again.records()) == list(report.records())


def test_findings_alone_are_a_report(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "findings.jsonl"
    file.write_text("".join(jsonl(report.findings)), encoding="utf-8")
    assert load_report(file).findings == report.findings


def test_a_broken_line_is_named(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "findings.jsonl"
    file.write_text("".join(jsonl(report.findings)) + "{broken\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"findings\.jsonl:2: not JSON"):
        load_report(file)


def test_sources_without_a_record_are_read_from_their_text(report: Report, tmp_path: Path) -> None:
    file = tmp_path / "findings.jsonl"
    file.write_text("".join(jsonl(report.findings)), encoding="utf-8")
    again = load_report(file, {reading.source.id: reading.document.text for reading in report.readings})
    assert [(r.source.id, r.source.lang) for r in again.readings] == [
        (r.source.id, r.source.lang) for r in sorted(report.readings, key=lambda r: r.source.id)
    ]
