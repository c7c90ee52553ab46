import pytest

from factx.models.finding import Finding
from factx.reconciler.catalogue import catalogue
from factx.reconciler.findings.promise import promise


def finding(code: str, *grounds: str, severity: str = "note") -> Finding:
    return Finding(
        id=f"x:{code}", code=code, relation="possibly_conflicts", severity=severity, title="", message="",
        subject=None, attribute=None, facts=(), sides=(), independent_sources=2, grounds=grounds,
    )  # fmt: skip


def test_the_gravest_comes_first_whatever_its_kind(rules):
    error, note = finding("FX101", severity="error"), finding("FX103", "slip", "subject")
    assert promise(rules).in_order([note, error]) == (error, note)


def test_a_slip_of_digits_is_looked_at_before_what_is_told_once(rules):
    once, slip = finding("FX103", "once"), finding("FX103", "slip")
    assert promise(rules).in_order([once, slip]) == (slip, once)


def test_warnings_stay_as_they_came(rules):
    weak, strong = finding("FX504", severity="warning"), finding("FX510", "slip", severity="warning")
    assert promise(rules).in_order([weak, strong]) == (weak, strong)


def test_a_note_without_grounds_comes_last(rules):
    bare, weak = finding("FX114"), finding("FX512", "once")
    assert promise(rules).in_order([bare, weak]) == (weak, bare)


def test_notes_of_one_kind_stay_as_they_came(rules):
    one, other = finding("FX103", "phrase"), finding("FX103", "phrase")
    assert [id(x) for x in promise(rules).in_order([one, other])] == [id(one), id(other)]


@pytest.mark.parametrize("kind", ["code", "ground"])
def test_the_table_knows_only_what_there_is(rules, kind):
    names = {row["name"] for row in rules.table("shared/note_order") if row["kind"] == kind}
    grounds = set(Finding.__doc__.replace("``", " ").split())
    assert names
    assert names <= (set(catalogue()) if kind == "code" else grounds)
