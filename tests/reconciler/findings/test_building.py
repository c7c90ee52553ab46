"""One finding out of the compared pairs that make it."""

import pytest

from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import coded


def test_days_that_merely_stand_near_each_other_are_no_note(make, date, grouped):
    a, b, c = (make(date(day), source=s) for day, s in (("2025-09-10", "a"), ("2025-09-11", "b"), ("2025-09-12", "c")))
    planned = coded("FX202", "one of them was a plan", severity="note")
    links = [Link(a, b, planned, 3.0, False, ("phrase",)), Link(a, c, planned, 1.2, False)]
    found = grouped(links, a, b, c)
    assert sorted((f.severity, f.grounds) for f in found) == [("none", ()), ("note", ("phrase",))]


@pytest.mark.parametrize(("other", "severity"), [("a", "none"), ("b", "note")])
def test_what_one_article_tells_of_both_sides_is_no_contradiction(make, grouped, other, severity):
    denial, assertion = (
        make(None, source=source, status=status, subject=None, attribute="open.leak")
        for source, status in (("a", "denied"), (other, "done"))
    )
    links = [Link(denial, assertion, coded("FX511", "x", severity="note"), 3.0, False, ("phrase",))]
    (found,) = grouped(links, denial, assertion)
    assert found.severity == severity
