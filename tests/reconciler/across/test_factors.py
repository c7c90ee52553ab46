"""How many times what it was something is, told in two ways."""

from decimal import Decimal

import pytest

from factx.reconciler.across.factors import factor_of, factors
from factx.reconciler.alignment.context import Contexts

RATIO = {"unit": "ratio", "dimension": None}


@pytest.fixture
def told(make, figure):
    def run(number, *, source="s1", warnings=(), start=0, kin=("visitor",), about=None, **value):
        more = {} if about is None else {"attribute": about, "subject": None}
        told = figure(number, **{**RATIO, **value})
        return make(told, source=source, warnings=warnings, start=start, kin=kin, **more)

    return run


@pytest.mark.parametrize(
    ("number", "value", "warnings", "factor"),
    [
        ("2", {"form": "multiple"}, (), "2"),
        ("0.5", {"form": "share", "direction": "down"}, ("reckoned:to",), "0.5"),
        ("0.5", {"form": "delta", "direction": "down"}, (), "0.5"),
        ("50", {"form": "delta", "direction": "up", "unit": "percent"}, (), "1.5"),
        ("0.5", {"form": "share"}, (), None),
        ("50", {"form": "level", "unit": "percent"}, (), None),
    ],
)
def test_a_change_says_how_many_times_what_it_was(told, number, value, warnings, factor):
    found = factor_of(told(number, warnings=warnings, **value).fact)
    assert found == (None if factor is None else Decimal(factor))


def test_tripled_is_not_doubled(told):
    tripled, doubled = told("3", form="multiple"), told("2", form="multiple", source="s2")
    ((_, _, found),) = factors([tripled], [doubled], Contexts([], {}))
    assert (found.code, found.severity) == ("FX103", "warning")


def test_halved_is_not_doubled_though_one_is_told_as_a_share(told):
    halved = told("0.5", form="share", direction="down")
    ((_, _, found),) = factors([halved], [told("2", form="multiple", source="s2")], Contexts([], {}))
    assert found.severity == "warning"


def test_by_half_is_to_half(told):
    by, to = told("0.5", form="delta", direction="down"), told("0.5", form="share", direction="down", source="s2")
    assert list(factors([by], [to], Contexts([], {}))) == []


def test_a_percentage_against_a_multiple_is_but_a_note(told):
    grown = told("12.8", form="delta", direction="up", unit="percent")
    ((_, _, found),) = factors([grown], [told("4", form="multiple", source="s2")], Contexts([], {}))
    assert found.severity == "note"


def test_two_percentages_are_no_factors_to_be_compared(told):
    one = told("20", form="delta", direction="up", unit="percent")
    other = told("90", form="delta", direction="up", unit="percent", source="s2")
    assert list(factors([one], [other], Contexts([], {}))) == []


def test_of_two_multiples_of_one_matter_nobody_knows_which(told):
    one = told("3", form="multiple")
    others = [told("2", form="multiple", source="s2"), told("5", form="multiple", source="s2", start=90)]
    assert list(factors([one], others, Contexts([], {}))) == []


def test_more_than_doubled_leaves_room_for_three_times(told):
    doubled = told("2", form="multiple", bound="more_than")
    assert list(factors([doubled], [told("3", form="multiple", source="s2")], Contexts([], {}))) == []


def test_factors_of_one_attribute_whose_words_share_nothing_are_a_note(make, figure):
    three, two = (figure(number, **RATIO, form="multiple") for number in ("3", "2"))
    visitors = make(three, kin=("visitor",), subject="org:a", topic=("park",))
    wage = make(two, kin=("wage",), subject="org:b", topic=("bank",), source="s2")
    ((_, _, found),) = factors([visitors], [wage], Contexts([], {}))
    assert found.severity == "note"


def test_a_percentage_with_the_digits_of_a_multiple_is_the_same_misread(told):
    share = told("18", unit="percent", form="delta", direction="up", kin=("dose",), about="open.dose")
    times = told("1.8", form="multiple", source="s2", kin=("beam",), about="open.beam")
    ((_, _, found),) = factors([share], [times], Contexts([], {}))
    assert (found.code, found.severity) == ("FX103", "note")
    other = told("2.6", form="multiple", source="s2", kin=("beam",), about="open.beam")
    assert list(factors([share], [other], Contexts([], {}))) == []


def test_two_upper_bounds_are_compared_as_what_they_bound(told):
    three, two = told("3", form="multiple", bound="at_most"), told("2", form="multiple", source="s2", bound="at_most")
    assert len(list(factors([three], [two], Contexts([], {})))) == 1
    loose = told("3", form="multiple", bound="at_most")
    assert list(factors([loose], [told("2", form="multiple", source="s2")], Contexts([], {}))) == []
