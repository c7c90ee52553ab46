"""Coded pairs that are less than they seem."""

from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded, plain


def test_values_that_a_source_tells_in_one_breath_are_no_alarm(make, figure, grouped):
    whole, theirs, part = (
        make(figure(204), source="a"),
        make(figure(204), source="b"),
        make(figure(12), source="a", start=60),
    )
    links = [
        Link(whole, theirs, plain("agrees", "equal"), 5.0, True),
        Link(theirs, part, coded("FX103", "x"), 5.0, True),
    ]
    found = grouped(links, whole, theirs, part)
    assert [f.severity for f in found if f.code] == ["note"]


def test_values_that_a_source_tells_far_apart_may_be_a_slip(make, figure, grouped):
    whole, theirs, part = (
        make(figure(204), source="a"),
        make(figure(204), source="b"),
        make(figure(12), source="a", start=900),
    )
    links = [
        Link(whole, theirs, plain("agrees", "equal"), 5.0, True),
        Link(theirs, part, coded("FX103", "x"), 5.0, True),
    ]
    found = grouped(links, whole, theirs, part)
    assert [f.severity for f in found if f.code] == ["warning"]


def test_two_values_that_one_source_tells_have_no_grounds(make, figure, grouped):
    here, there, too = make(figure(181)), make(figure(179), source="b"), make(figure(181), source="b", start=900)
    note = coded("FX103", "perhaps one question", severity="note")
    links = [
        Link(here, too, plain("agrees", "equal"), 5.0, True),
        Link(here, there, note, 4.0, False, ("noun", "attribute")),
    ]
    found = grouped(links, here, there, too)
    assert [f.grounds for f in found if f.code == "FX103"] == [()]


def test_a_plan_told_after_the_deed_is_no_alarm_where_others_tell_the_deed_later(make, grouped):
    done, planned, since = (
        make(None, source=source, kind="relation", attribute="relation.acquisition") for source in ("a", "b", "c")
    )
    links = [
        Link(done, since, plain("agrees", "done"), 0.0, True),
        Link(done, planned, coded("FX503", "planned is later"), 0.0, True, ("subject",)),
        Link(since, planned, coded("FX502", "done is later"), 0.0, True, ("subject",)),
    ]
    found = grouped(links, done, planned, since)
    assert found
    assert all(finding.severity != "warning" for finding in found)
