"""What is left over as the only one of its kind."""

import pytest

from factx.reconciler.across.lone import kind_of, lone
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Statement


@pytest.fixture
def told(make, figure):
    def run(number, source="s1", start=0, kin=(), **value):
        premium = {"unit": "percent", "form": "delta", "direction": "up", "dimension": None, **value}
        return make(figure(number, **premium), source=source, start=start, kin=kin, attribute=f"open.{source}")

    return run


@pytest.fixture
def found(rules):
    def run(left, right, held=()):
        pairs = lone(left, right, held, Contexts([], {}), Attributes.of(rules))
        return [(int(a.fact.value.number), int(b.fact.value.number)) for a, b, _ in pairs]

    return run


def test_the_only_rises_of_two_reports_meet_whatever_they_are_called(told, rules):
    ((_, _, comparison),) = lone([told("28")], [told("38", "s2")], (), Contexts([], {}), Attributes.of(rules))
    assert (comparison.code, comparison.severity) == ("FX103", "note")


def test_what_the_other_source_tells_alike_is_left_over_nowhere(told, found):
    left, right = [told("28"), told("5", start=50)], [told("38", "s2"), told("5", "s2", start=50)]
    assert found(left, right) == [(28, 38)]
    assert found([*left, told("9", start=90)], right) == []


def test_what_is_settled_is_not_left_over(told, found):
    one, other = told("28"), told("38", "s2")
    assert found([one], [other], {one.fact.id}) == []


def test_a_rise_and_a_fall_meet_where_either_is_the_only_change(told, found):
    fall = told("38", "s2", direction="down")
    assert found([told("28")], [fall]) == [(28, 38)]
    assert found([told("28"), told("5", start=50)], [fall]) == []


def test_two_measures_of_the_catalogue_are_two_matters(told, found):
    growth = told("1.9", form="level", direction=None).fact.model_copy(update={"attribute": "economy.growth"})
    prices = told("2.4", "s2", form="level", direction=None).fact.model_copy(update={"attribute": "economy.inflation"})
    assert found([Statement(growth, told("1").origin)], [Statement(prices, told("1", "s2").origin)]) == []


def test_values_far_apart_are_of_two_matters(told, found):
    assert found([told("2")], [told("80", "s2")]) == []


def test_a_value_and_the_same_less_exactly_do_not_differ(told, found):
    assert found([told("28.4", step="0.1")], [told("28", "s2", bound="approx")]) == []


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"unit": "percent", "form": "delta", "direction": "down"}, "percent down"),
        ({"unit": "percent", "form": "share"}, "share"),
        ({"unit": "ratio", "form": "multiple"}, "multiple"),
        ({"unit": "ordinal", "form": "rank"}, "rank"),
        ({"unit": "KRW", "currency": "KRW", "dimension": "currency"}, None),
        ({"unit": "person"}, None),
    ],
)
def test_a_report_has_few_of_some_kinds(figure, value, kind):
    assert kind_of(figure(3, **value)) == kind


@pytest.fixture
def rank(told):
    def run(number, source="s1", start=0, kin=(), quality="old"):
        ranked = told(number, source, start, kin, form="rank", unit="ordinal", direction=None)
        warnings = (f"quality:{quality}",)
        return Statement(ranked.fact.model_copy(update={"warnings": warnings}), ranked.origin)

    return run


def test_the_only_ranks_by_one_quality_meet(rank, found):
    assert found([rank(3)], [rank(2, "s2")]) == [(3, 2)]
    assert found([rank(3)], [rank(2, "s2", quality="young")]) == []


def test_of_many_ranks_those_meet_that_are_of_one_thing(rank, found):
    left = [rank(1, kin=("woman",)), rank(4, start=50, kin=("bank",))]
    assert found(left, [rank(2, "s2", kin=("woman",))]) == [(1, 2)]
    assert found([*left, rank(5, start=90, kin=("woman",))], [rank(2, "s2", kin=("woman",))]) == []
