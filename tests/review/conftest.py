"""A review of the small report."""

from pathlib import Path

import pytest

from factx.models.report import Report
from factx.review.decisions import Decisions
from factx.review.show import Shown


@pytest.fixture
def decisions(report: Report, tmp_path: Path) -> Decisions:
    first = report.findings[0]
    findings = [first, first.model_copy(update={"id": "x:2", "code": "FX511"})]
    return Decisions.start(findings, tmp_path / "judgements.jsonl", "나", lambda: "2025-09-10T12:00:00")


@pytest.fixture
def shown(report: Report) -> Shown:
    return Shown(report)
