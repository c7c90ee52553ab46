"""Which findings a reader asked for, and which of them fail a run."""

from typing import Any

import pytest

from factx.models.finding import Finding, Judgement
from factx.models.report import Report
from factx.report.select import reaches, selected


@pytest.fixture
def findings(report: Report) -> list[Finding]:
    """A bare note, an agreement, a note with grounds, an error, something compatible."""
    kinds: list[dict[str, Any]] = [
        {"severity": "note", "relation": "possibly_conflicts"},
        {"severity": "none", "relation": "agrees"},
        {"severity": "note", "relation": "possibly_conflicts", "grounds": ("subject",)},
        {"severity": "error", "relation": "conflicts"},
        {"severity": "none", "relation": "compatible"},
    ]
    return [report.findings[0].model_copy(update={"id": str(n), **kind}) for n, kind in enumerate(kinds)]


@pytest.mark.parametrize(("show", "ids"), [("differs", "320"), ("agrees", "3201"), ("all", "32014")])
def test_the_gravest_come_first_and_show_only_adds(findings: list[Finding], show: str, ids: str) -> None:
    assert [finding.id for finding in selected(findings, show)] == [*ids]


def test_nothing_of_nothing_is_selected() -> None:
    assert selected([], "all") == ()


@pytest.mark.parametrize(("level", "fails"), [("error", False), ("warning", True), ("note", True), ("never", False)])
def test_a_warning_reaches_its_own_level_and_those_below(report: Report, level: str, *, fails: bool) -> None:
    assert reaches(report.findings, level) is fails


@pytest.mark.parametrize(
    ("verdict", "fails"),
    [("same", False), ("not_comparable", False), ("ignore", False), ("conflict", True), ("unsure", True)],
)
def test_what_somebody_judged_to_be_no_conflict_does_not_count(report: Report, verdict: Any, *, fails: bool) -> None:
    judgement = Judgement(verdict=verdict, note=None, by=None, at=None)
    assert reaches([report.findings[0].model_copy(update={"judgement": judgement})], "warning") is fails
