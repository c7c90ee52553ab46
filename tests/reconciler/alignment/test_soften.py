"""Differences that may lie in the reading: no more than a note."""

import pytest

from factx.reconciler.alignment.soften import softened
from factx.reconciler.comparison import Traits, coded


def growth(make, figure, number, *, source, status="projected", subject=None, holder=None):
    value = figure(number, unit="percent", form="share")
    return make(
        value, source=source, status=status, subject=subject, holder=holder, attribute="economy.growth", of="2025"
    )


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ({"subject": "org:bank-of-korea"}, {"holder": "org:kdi"}, "note"),
        ({"subject": "org:bank-of-korea"}, {}, "note"),
        ({"subject": "org:bank-of-korea"}, {"holder": "org:bank-of-korea"}, "error"),
        ({"status": "done"}, {"status": "done"}, "error"),
    ],
)
def test_two_bodies_may_foresee_two_things(make, figure, one, other, severity):
    a, b = growth(make, figure, "1.9", source="a", **one), growth(make, figure, "2.1", source="b", **other)
    assert softened(a, b, coded("FX101", "no number fits both")).severity == severity


def test_small_ordinals_may_tell_two_instances_apart(make, figure):
    first, second, ninth = (figure(n, unit="ordinal", form="rank") for n in (1, 2, 9))
    conflict = coded("FX103", "a facet is unstated")
    assert softened(make(first), make(second, source="b"), conflict).severity == "note"
    assert softened(make(first), make(ninth, source="b"), conflict).severity == "warning"
    assert softened(make(first), make(second, source="b", population="KR"), conflict).severity == "warning"


def change(make, figure, number, *, source, basis=None, attribute="business.revenue", topic=()):
    value = figure(number, unit="percent", form="delta", direction="up")
    made = make(value, source=source, attribute=attribute, of="2025", topic=topic)
    return type(made)(
        made.fact.model_copy(update={"facets": made.fact.facets.model_copy(update={"basis": basis})}), made.origin
    )


@pytest.mark.parametrize(
    ("one", "other", "severity"),
    [
        ("change:P1Y", "change:P3M", "note"),
        ("change:P1Y", None, "note"),
        ("change:P1Y", "change:P1Y", "error"),
        (None, None, "error"),
    ],
)
def test_a_rise_on_the_year_and_one_on_the_quarter_are_both_right(make, figure, one, other, severity):
    a, b = (change(make, figure, n, source=s, basis=x) for n, s, x in (("17.21", "a", one), ("6.66", "b", other)))
    assert softened(a, b, coded("FX101", "no number fits both")).severity == severity


@pytest.mark.parametrize(("topic", "severity"), [((), "note"), (("close",), "error"), (("close_of_market",), "error")])
def test_a_price_moves_within_a_day(make, figure, topic, severity):
    a, b = (
        change(make, figure, n, source=s, attribute="markets.stock.price", topic=topic)
        for n, s in (("0.82", "a"), ("1.4", "b"))
    )
    assert softened(a, b, coded("FX101", "no number fits both")).severity == severity


def test_the_price_of_a_firm_that_one_source_leaves_unnamed_may_be_of_another(make, figure):
    more = {"attribute": "markets.stock.price", "topic": ("close",)}
    fall = {"unit": "percent", "form": "delta", "direction": "down"}
    named = make(figure("6.8", **fall), source="a", subject="org:a", **more)
    bare = make(figure("1.9", **fall), source="b", subject=None, **more)
    assert softened(named, bare, coded("FX101", "no number fits both")).severity == "note"


@pytest.mark.parametrize(("number", "severity"), [(31000, "note"), (80, "note"), (60, "error"), (11, "error")])
def test_numbers_far_apart_count_two_things_unless_a_zero_was_lost(make, figure, number, severity):
    a, b = (make(figure(n, unit="person"), source=s, of="2025") for n, s in ((6, "a"), (number, "b")))
    assert softened(a, b, coded("FX101", "no number fits both")).severity == severity


@pytest.mark.parametrize(("percent", "severity"), [("0.8", "note"), ("40", "error")])
def test_a_half_is_fifty_per_cent(make, figure, percent, severity):
    half = make(figure("0.5", unit="ratio", form="share"), source="a", of="2025")
    share = make(figure(percent, unit="percent", form="share"), source="b", of="2025")
    assert softened(half, share, coded("FX101", "no number fits both")).severity == severity


def aged(make, figure, years, *, source, published):
    return make(figure(years, unit="year"), source=source, published=published, attribute="population.age")


def test_a_birthday_lies_between_two_sources(make, figure):
    conflict = coded("FX101", "no number fits both")
    autumn, summer = "2025-10-01", "2026-07-02"
    younger = aged(make, figure, 39, source="a", published=autumn)
    assert softened(younger, aged(make, figure, 40, source="b", published=summer), conflict).relation == "compatible"
    assert softened(younger, aged(make, figure, 42, source="b", published=summer), conflict).severity != "none"
    assert softened(younger, aged(make, figure, 38, source="b", published=summer), conflict).severity != "none"


@pytest.mark.parametrize(("one", "other", "severity"), [(177, 179, "note"), (16, 48, "warning")])
def test_a_toll_of_one_day_may_have_grown_a_little(make, figure, one, other, severity):
    a, b = (
        make(figure(n, unit="person"), source=s, attribute="disaster.deaths", of="2025-09")
        for n, s in ((one, "a"), (other, "b"))
    )
    assert softened(a, b, coded("FX103", "open"), Traits(cumulative=True)).severity == severity


def test_how_many_are_missing_hangs_on_the_hour(make, figure):
    a, b = (
        make(figure(n, unit="person"), source=s, attribute="disaster.missing", of="2025-09")
        for n, s in ((2, "a"), (9, "b"))
    )
    assert softened(a, b, coded("FX103", "open")).severity == "note"


def test_a_bound_that_a_translator_turned(make, figure):
    most = make(figure(30000, bound="at_most"), of="2025-09")
    more = make(figure(30000, bound="more_than"), source="b", lang="en", of="2025-09")
    assert softened(most, more, coded("FX101", "opposite bounds")).severity == "note"


def test_a_whole_date_at_the_head_of_an_undated_source_is_its_own(make, date):
    head = make(date("2023-02-09"), published=None, words="Feb 09, 2023", lang="en", position=8)
    body = make(date("2023-02-09"), published=None, words="Feb 09, 2023", lang="en", position=500)
    other = make(date("2023-02-06"), source="b", words="지난 6일")
    assert softened(head, other, coded("FX204", "anchored")).severity == "note"
    assert softened(body, other, coded("FX204", "anchored")).severity == "warning"


def test_a_year_and_a_day_long_ago_are_of_an_earlier_case(make, date):
    year, month = (
        make(date(timex, grain=grain), source=source, words=words)
        for timex, grain, source, words in (("2017", "year", "a", "2017년"), ("2016-12", "month", "b", "2016년 12월"))
    )
    assert softened(year, month, coded("FX201", "no day fits")).severity == "note"


@pytest.mark.parametrize(
    ("ages", "days", "severity"),
    [
        ((52, 53), ("2026-06-09", "2027-04-16"), "none"),  # a birthday between the two
        ((54, 53), ("2026-06-09", "2026-06-10"), "note"),  # years counted by the calendar
        ((52, 57), ("2026-06-09", "2026-09-22"), "warning"),
        ((52, 57), ("2026-06-09", "2026-06-09"), "warning"),
    ],
)
def test_nobody_is_five_years_older_after_three_months(make, figure, ages, days, severity):
    a, b = (
        make(figure(age, unit="year"), source=source, published=day, subject="person:tak", attribute="population.age")
        for age, source, day in zip(ages, ("a", "b"), days, strict=True)
    )
    assert softened(a, b, coded("FX103", "no number fits both")).severity == severity
