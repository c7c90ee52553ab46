"""What comparing two facts gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.models.finding import RELATIONS, SEVERITIES
from factx.reconciler.catalogue import catalogue
from factx.reconciler.comparison import Comparison, coded, plain


@pytest.mark.parametrize("code", sorted(catalogue()))
def test_a_code_brings_the_relation_and_severity_of_the_catalogue(code):
    row, found = catalogue()[code], coded(code, "why")
    assert (found.relation, found.severity) == (row.relation, row.severity)


def test_a_row_of_a_table_may_say_otherwise():
    found = coded("FX101", "a row", relation="refines", severity="note", also=("FX104",))
    assert found == Comparison("refines", "FX101", ("FX104",), "note", "a row")


def test_an_unknown_code_is_a_mistake_of_the_caller():
    with pytest.raises(KeyError):
        coded("FX999", "why")


@given(st.sampled_from(RELATIONS), st.sampled_from(SEVERITIES), st.sampled_from(SEVERITIES))
def test_a_severity_is_only_ever_lowered(relation, severity, cap):
    lowered = Comparison(relation, "FX101", severity=severity).at_most(cap)
    assert SEVERITIES.index(lowered.severity) == max(SEVERITIES.index(severity), SEVERITIES.index(cap))
    assert lowered.relation == relation


def test_a_conflict_in_doubt_is_a_possible_one():
    assert coded("FX101", "").doubted().code == "FX103"
    digits = coded("FX102", "").doubted()
    assert (digits.relation, digits.code, digits.also) == ("possibly_conflicts", "FX103", ("FX102",))
    other = coded("FX401", "").doubted()
    assert (other.relation, other.code) == ("possibly_conflicts", "FX401")


@given(st.sampled_from([r for r in RELATIONS if r != "conflicts"]))
def test_doubt_changes_nothing_else(relation):
    assert plain(relation, "why").doubted() == plain(relation, "why")


def test_the_gravest_comes_first():
    rows = [plain("agrees", ""), coded("FX101", ""), coded("FX101", "", severity="note"), plain("refines", "")]
    assert [row.severity for row in sorted(rows, key=lambda row: row.rank)] == ["error", "note", "none", "none"]
    assert min(rows[0], rows[3], key=lambda row: row.rank) == rows[3]
