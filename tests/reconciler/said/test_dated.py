"""Days to come that two sources give to what seems one thing."""

from collections.abc import Callable

import pytest

from factx.models.finding import Finding

Notes = Callable[..., list[Finding]]
RULES_OF_CHESS = (
    "Chess players convicted of cheating could be struck off under rules that national federations will vote on in "
    "Tbilisi on 11 July. The proposal replaces the present ban of three years."
)


@pytest.fixture(scope="module")
def notes(between: Notes) -> Notes:
    def run(*texts: str, published: str = "2027-06-09") -> list[Finding]:
        findings = between(*texts, published=published)
        return [finding for finding in findings if finding.code == "FX209"]

    return run


def test_days_that_are_left_over_on_both_sides_are_a_note(notes: Notes) -> None:
    other = (
        "A plan against computer-aided cheating in chess will go to a vote of the federations in Tbilisi on 11 June. "
        "Offenders now sit out three years."
    )
    (note,) = notes(RULES_OF_CHESS, other)
    assert note.severity == "note"
    assert "11 July" in note.sides[0].evidence[0].text
    assert "11 June" in note.sides[1].evidence[0].text


def test_a_day_that_the_other_source_has_is_explained(notes: Notes) -> None:
    other = (
        "A plan against cheating in chess will be debated by the federations in Tbilisi on 11 June. "
        "The vote is on 11 July. Offenders now sit out three years."
    )
    assert notes(RULES_OF_CHESS, other) == []


def test_days_gone_by_are_none(notes: Notes) -> None:
    other = (
        "A plan against computer-aided cheating in chess will go to a vote of the federations in Tbilisi on 11 June. "
        "Offenders now sit out three years."
    )
    assert notes(RULES_OF_CHESS, other, published="2027-08-01") == []


def test_a_day_that_a_source_calls_new_is_a_plan_that_moved(notes: Notes) -> None:
    other = (
        "The vote of the chess federations in Tbilisi on rules against computer-aided cheating has been postponed to "
        "11 August. Offenders now sit out three years."
    )
    assert notes(RULES_OF_CHESS, other) == []
