"""How long something lasts, told in one unit or another."""

from decimal import Decimal

import pytest

from factx.models.mention import DateValue
from factx.reconciler.compare.durations import as_figure, base, compare_durations, one_part_off
from factx.reconciler.compare.gates import PASSED, Gates


def lasting(timex, mod=None):
    return DateValue(type="DURATION", timex=timex, mod=mod)


def found(one, other, gates=PASSED):
    there, back = (compare_durations(*pair, gates) for pair in ((one, other), (other, one)))
    assert (there.relation, there.code) == (back.relation, back.code)
    return there.relation, there.code


@pytest.mark.parametrize(("timex", "days"), [("P2W", 14), ("P3D", 3), ("PT48H", 2), ("P1DE", 3652.5)])
def test_a_duration_is_a_number_of_days(timex, days):
    value = as_figure(lasting(timex))
    assert value is not None
    assert value.number is not None
    assert float(value.number) == pytest.approx(days)
    assert value.unit == "day"


def test_it_is_known_as_exactly_as_its_unit():
    year, half = as_figure(lasting("P3Y")), as_figure(lasting("P1.5Y"))
    assert year is not None
    assert half is not None
    assert (year.step, half.step) == (Decimal("365.25"), Decimal("36.525"))


@pytest.mark.parametrize("timex", [None, "", "P", "PT", "P1M3D", "PXD", "2025-05", "P" + "9" * 400 + "X"])
def test_what_is_no_number_of_one_unit_is_none(timex):
    assert as_figure(lasting(timex)) is None


def test_one_time_in_two_units_agrees():
    for one, other in (("P2W", "P14D"), ("PT60M", "PT1H"), ("PT48H", "P2D"), ("P24M", "P2Y"), ("P10Y", "P1DE")):
        assert found(lasting(one), lasting(other)) == ("agrees", None)
    assert found(lasting("P1Y6M"), lasting("P1Y6M")) == ("agrees", None)


def test_another_time_differs_and_a_bound_may_hold_both():
    assert found(lasting("P3Y"), lasting("P7Y"))[0] in ("conflicts", "possibly_conflicts")
    assert found(lasting("P3Y", "MORE_THAN"), lasting("P7Y"))[0] not in ("conflicts", "possibly_conflicts")


def test_a_unit_is_not_the_half_of_it():
    for one, other in (("P1Y", "P6M"), ("P2Y", "P18M"), ("PT1H", "PT30M"), ("P1M", "P15D")):
        assert found(lasting(one), lasting(other))[0] in ("conflicts", "possibly_conflicts")
    for one, other in (("P1Y", "P11M"), ("P2Y", "P23M"), ("P1M", "P30D"), ("P3Y", "P32M")):
        assert found(lasting(one), lasting(other))[0] not in ("conflicts", "possibly_conflicts")


def test_another_mixed_duration_is_not_compared():
    assert found(lasting("P1M3D"), lasting("P40D")) == ("incomparable", None)


def test_years_and_months_are_so_many_months():
    """1년 11개월, 14 months."""
    assert found(lasting("P1Y11M"), lasting("P14M")) == ("conflicts", "FX101")
    assert found(lasting("P1Y11M", "APPROX"), lasting("P2Y"))[0] not in ("conflicts", "possibly_conflicts")


def test_a_gate_that_one_side_leaves_open_keeps_them_from_being_a_plain_conflict():
    assert found(lasting("P3Y"), lasting("P7Y")) == ("conflicts", "FX101")
    assert found(lasting("P3Y"), lasting("P7Y"), Gates(one_open=True)) == ("possibly_conflicts", "FX103")


@pytest.mark.parametrize(("one", "other"), [("P2Y6M", "P30M"), ("PT180S", "PT3M"), ("P1W", "P7D"), ("P1Y6M", "P18M")])
def test_equal_lengths_in_other_units_agree(one, other):
    assert found(lasting(one), lasting(other)) == ("agrees", None)


@pytest.mark.parametrize("timex", ["", "PXD", "P", "2025-05"])
def test_what_is_no_exact_length_has_no_base(timex):
    assert base(timex) == timex


@pytest.mark.parametrize(
    ("one", "other", "off"),
    [
        ("PT21H40M", "PT20H40M", True),
        ("PT2H8M41S", "PT2H8M14S", True),
        ("P3Y2M", "P3Y4M", True),
        ("PT21H40M", "PT21H40M", False),
        ("PT21H40M", "PT20H35M", False),
        ("PT21H", "PT20H", False),
        ("PT9H40M", "PT19H40M", False),
        ("XX", "PT20H40M", False),
    ],
)
def test_lengths_told_exactly_that_differ_in_one_digit(one, other, off):
    assert one_part_off(one, other) is off


def test_a_length_of_two_units_is_as_exact_as_the_lesser():
    told = as_figure(DateValue(type="DURATION", timex="P1DT12H"))
    assert told is not None
    assert (told.number, told.unit) == (Decimal("1.5"), "day")
    assert as_figure(DateValue(type="DURATION", timex="P3M2D")) is None
