"""One number, reckoned in two ways."""

import pytest

from factx.reconciler.compare.reckoned import holds_more, other_reckoning


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("to", "by", "FX113"),
        ("each", "all", "FX114"),
        ("once", "P1M", "FX114"),
        ("over:P5Y", "P1Y", "FX114"),
        ("over:P5Y", "over:P3Y", "FX114"),
    ],
)
def test_one_number_reckoned_otherwise_is_another_amount(make, figure, one, other, code):
    a, b = (make(figure(780), warnings=(f"reckoned:{way}",)).fact for way in (one, other))
    assert [other_reckoning(*pair).code for pair in ((a, b), (b, a))] == [code, code]


@pytest.mark.parametrize(("one", "other"), [("to", "to"), ("each", ""), ("all", "to"), ("over:P1Y", "P1Y")])
def test_what_only_one_side_says_differs_in_nothing(make, figure, one, other):
    a, b = (make(figure(780), warnings=(f"reckoned:{way}",) if way else ()).fact for way in (one, other))
    assert other_reckoning(a, b) is None


def test_what_comes_in_by_the_month_is_not_what_came_in_in_a_year(make, figure):
    value = figure(56_200_000_000, unit="KRW", currency="KRW", dimension="currency")
    monthly = make(value, warnings=("reckoned:P1M",)).fact
    assert other_reckoning(monthly, make(value, of="2025").fact).code == "FX114"


def test_what_is_said_of_one_month_may_be_what_came_in_then(make, figure):
    value = figure(56_200_000_000, unit="KRW", currency="KRW", dimension="currency")
    monthly = make(value, warnings=("reckoned:P1M",)).fact
    assert other_reckoning(monthly, make(value, of="2025-03").fact) is None


def test_two_numbers_are_compared_as_numbers(make, figure):
    a, b = make(figure(780), warnings=("reckoned:to",)).fact, make(figure(790), warnings=("reckoned:by",)).fact
    assert other_reckoning(a, b) is None


def test_a_rise_and_a_fall_by_one_number_exclude_each_other(make, figure):
    a, b = (make(figure(400, form="delta", direction=way)).fact for way in ("up", "down"))
    assert other_reckoning(a, b).code == "FX101"


def test_for_a_household_is_not_for_a_person(make, figure):
    a, b = (make(figure(500000), kin=(f"per_{one}",)).fact for one in ("household", "people"))
    assert other_reckoning(a, b).code == "FX114"


def test_a_rate_that_falls_is_a_currency_that_rises(make, figure):
    moves = [figure("9.2", form="delta", direction=way) for way in ("up", "down")]
    a, b = (make(move, attribute="markets.exchange_rate").fact for move in moves)
    assert other_reckoning(a, b) is None


def test_a_rate_of_growth_is_a_level_too(make, figure):
    grown = make(figure("1.9", unit="percent"), warnings=("reckoned:by",)).fact
    rate = make(figure("1.9", unit="percent"), warnings=("reckoned:to",), kin=("growth",)).fact
    excess = make(figure("1.9", unit="percent"), warnings=("reckoned:to",), kin=("excess",)).fact
    tax = make(figure("1.9", unit="percent"), warnings=("reckoned:to",), kin=("tax",)).fact
    assert other_reckoning(grown, rate) is None
    assert other_reckoning(grown, excess) is None
    assert other_reckoning(grown, tax).code == "FX113"


@pytest.mark.parametrize(
    ("one", "other"),
    [(("pretax",), ("aftertax",)), (("P1Y", "over:P3Y"), ("all",))],
)
def test_what_is_taken_off_or_added_up_differs(make, figure, one, other):
    a, b = (make(figure(780), warnings=tuple(f"reckoned:{way}" for way in ways)).fact for ways in (one, other))
    assert other_reckoning(a, b).code == "FX114"


def test_a_year_by_itself_is_no_other_sum_than_all_of_it(make, figure):
    a, b = (make(figure(780), warnings=(f"reckoned:{way}",)).fact for way in ("P1Y", "all"))
    assert other_reckoning(a, b) is None


def test_a_victim_and_a_bereaved_family_are_one(make, figure):
    a, b = (make(figure(500000), kin=(f"per_{one}",)).fact for one in ("household", "victim"))
    assert other_reckoning(a, b) is None


def test_changes_since_two_times_are_two(make, figure):
    rise = make(figure("12.4", unit="percent", form="delta", direction="up")).fact
    year, quarter = (
        rise.model_copy(update={"facets": rise.facets.model_copy(update={"basis": f"change:{base}"})})
        for base in ("P1Y", "P3M")
    )
    assert other_reckoning(year, quarter).code == "FX114"
    assert other_reckoning(year, rise) is None


def test_by_half_is_to_half(make, figure):
    a, b = (
        make(figure("0.5", unit="ratio", dimension=None), warnings=(f"reckoned:{way}",)).fact for way in ("to", "by")
    )
    assert other_reckoning(a, b) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [("withvat", "withoutvat"), ("withfees", "withoutfees"), ("with", "without"), ("pretax", "aftertax")],
)
def test_a_sum_with_what_another_leaves_out_is_another_sum(make, figure, one, other):
    a, b = (
        make(figure(62, unit="KRW", currency="KRW", dimension="currency"), warnings=(f"reckoned:{way}",)).fact
        for way in (one, other)
    )
    found = other_reckoning(a, b)
    assert found is not None
    assert found.code == "FX114"
    assert other_reckoning(a, a) is None


def test_the_period_of_another_sum_in_the_sentence_is_none_of_the_whole(make, figure):
    whole = make(figure(14400000000, unit="KRW"), warnings=("reckoned:all",), period="P1Y").fact
    paid = make(figure(14400000000, unit="KRW"), warnings=("reckoned:over:P3Y",)).fact
    assert other_reckoning(whole, paid) is None


def test_pages_are_no_volumes(make, figure):
    a, b = (make(figure(620000), warnings=(f"sort:writing:{one}",)).fact for one in ("page", "volume"))
    found = other_reckoning(a, b)
    assert (found.code, found.severity) == ("FX114", "note")
    assert other_reckoning(a, a) is None


def test_things_of_two_groups_may_be_one(make, figure):
    a, b = (make(figure(310), warnings=(f"sort:{one}",)).fact for one in ("dweller:household", "train:carriage"))
    assert other_reckoning(a, b) is None


def test_an_average_is_no_maximum(make, figure):
    mean = make(figure(42, unit="degree"), warnings=("reckoned:mean",)).fact
    top = make(figure(42, unit="degree", bound="at_most")).fact
    assert other_reckoning(mean, top).code == "FX114"
    assert other_reckoning(mean, make(figure(42, unit="degree")).fact) is None


def test_a_sum_of_which_several_ends_are_told_is_no_average(make, figure):
    mean = make(figure(42), warnings=("reckoned:mean",)).fact
    both = make(figure(42), warnings=("reckoned:least", "reckoned:top")).fact
    assert other_reckoning(mean, both) is None


def test_for_a_head_is_for_a_child(make, figure):
    a, b = (make(figure(300000), kin=(f"per_{one}",)).fact for one in ("capita", "child"))
    assert other_reckoning(a, b) is None


def test_a_sum_with_fees_is_no_other_value_of_one_of_which_nobody_says_whether_it_holds_them(make, figure):
    paid, plain = make(figure(73), warnings=("reckoned:withfees",)).fact, make(figure(62)).fact
    assert holds_more(paid, plain)
    assert not holds_more(paid, paid)


def test_naming_some_of_what_is_counted_says_nothing_of_what_the_number_holds(make, figure):
    examples, plain = make(figure(3000), warnings=("reckoned:with",)).fact, make(figure(9000)).fact
    assert not holds_more(examples, plain)
