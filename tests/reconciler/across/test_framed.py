"""One distinctive number in two frames."""

import pytest

from factx.reconciler.across.framed import framed
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.comparison import Statement

FRAMES = [
    ("reckoned:P1M", "reckoned:P1Y", "FX114"),
    ("reckoned:each", "reckoned:all", "FX114"),
    ("reckoned:per:area:3.3", "reckoned:per:area:1", "FX114"),
    ("reckoned:to", "reckoned:by", "FX113"),
]


@pytest.mark.parametrize(("one", "other", "code"), FRAMES)
def test_a_number_that_both_have_once_meets_whatever_it_is_called(find, make, figure, one, other, code):
    won = {"unit": "KRW", "currency": "KRW", "dimension": "currency"}
    a = make(figure(6210000, **won), attribute="education.tuition", warnings=(one,), source="s1", topic=("student",))
    b = make(figure(6210000, **won), attribute="open.pay", warnings=(other,), source="s2", topic=("student",))
    assert code in {finding.code for finding in find(a, b)}


def test_a_number_that_stands_twice_in_a_source_is_not_distinctive(make, figure):
    a = make(figure(312), warnings=("reckoned:P1M",), source="s1")
    b = make(figure(312), warnings=("reckoned:P1Y",), source="s2")
    c = make(figure(312), warnings=("reckoned:P1D",), source="s2", start=90)
    contexts = Contexts([], {})
    assert [code.code for _, _, code in framed([a], [b], contexts)] == ["FX114"]
    assert list(framed([a], [b, c], contexts)) == []


def test_from_here_to_there_and_back_exclude_each_other(make, figure):
    def moved(source, first, second):
        words = {"attribute": "open.move", "source": source, "topic": ("tax_payment",)}
        yield make(figure(first), start=0, words="x" * 5, warnings=("reckoned:earlier",), **words)
        yield make(figure(second), start=8, words="x" * 5, **words)

    up, down = list(moved("s1", 381000, 462000)), list(moved("s2", 462000, 381000))
    ((_, _, found),) = framed(up, down, Contexts([], {}))
    assert (found.code, found.severity) == ("FX101", "warning")
    assert list(framed(up, list(moved("s2", 381000, 462000)), Contexts([], {}))) == []


def test_what_something_came_from_may_stand_behind(make, figure):
    def moved(source, level, earlier):
        words = {"attribute": "open.price", "source": source, "topic": ("solar",)}
        yield make(figure(level), start=0, words="x" * 5, **words)
        yield make(figure(earlier), start=20, words="x" * 5, warnings=("reckoned:earlier",), **words)

    ((_, _, found),) = framed(list(moved("s1", 182, 165)), list(moved("s2", 165, 182)), Contexts([], {}))
    assert found.code == "FX101"


def test_a_third_is_one_number_whatever_is_told_with_it(make, figure):
    third = {"unit": "ratio", "dimension": None}
    by = make(figure("0.333", form="delta", direction="down", **third), warnings=("reckoned:by",), source="s1")
    to = make(figure("0.333", form="share", **third), warnings=("reckoned:to",), source="s2")
    assert [code.code for _, _, code in framed([by], [to], Contexts([], {}))] == ["FX113"]


def test_two_frames_are_told_though_a_third_source_has_the_number_without_any(find, make, figure):
    won = {"unit": "KRW", "currency": "KRW", "dimension": "currency"}
    told = [("reckoned:over:P20M",), ("reckoned:P1Y",), ()]
    statements = [
        make(figure(214000000, **won), attribute="business.revenue", warnings=way, source=f"s{n}", topic=("box",))
        for n, way in enumerate(told)
    ]
    sides = [[side.sources for side in f.sides] for f in find(*statements) if f.code == "FX114"]
    assert sides == [[("s0",), ("s1",)]]


def test_to_twelve_percent_and_by_twelve_points_are_two_frames(find, make, figure):
    to = make(figure(12, unit="percent"), attribute="business.fee", warnings=("reckoned:to",), source="s1")
    by = make(figure(12, unit="point"), attribute="business.fee", warnings=("reckoned:by",), source="s2")
    assert "FX113" in {finding.code for finding in find(to, by)}


def test_a_headline_that_says_no_more_leaves_a_number_distinctive(make, figure):
    a = make(figure(312), warnings=("reckoned:by",), source="s1")
    b = make(figure(312), warnings=("reckoned:to",), source="s2", start=90)
    headline = make(figure(312), source="s2", attribute="open.pollution")
    told = Statement(b.fact.model_copy(update={"position": 400}), b.origin)
    assert [code.code for _, _, code in framed([a], [headline, told], Contexts([], {}))] == ["FX113"]
    later = Statement(headline.fact.model_copy(update={"position": 700}), headline.origin)
    assert list(framed([a], [told, later], Contexts([], {}))) == []
