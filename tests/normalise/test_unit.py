"""Units of the table: exact factors, and what cannot be turned into what."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.unit import Unit, converted, unit_of, units
from factx.rules.load import RuleSet

ROW = {"id": "mile", "group": "measure", "dimension": "length", "factor": "201168/125", "base": "meter"}


@pytest.fixture(scope="module")
def table(rules: RuleSet) -> dict[str, Unit]:
    return units(rules.lexicon("shared", "units").rows, rules.lexicon("shared", "unit_offsets").rows)


def test_a_row_becomes_a_unit_with_an_exact_factor() -> None:
    assert unit_of(ROW) == Unit("mile", "measure", "length", Fraction(201168, 125), "meter")


def test_empty_columns_stay_unknown() -> None:
    unit = unit_of({"id": "person", "group": "count", "dimension": "", "factor": "", "base": ""})
    assert (unit.dimension, unit.factor, unit.base, unit.currency) == (None, None, None, None)


def test_a_factor_that_is_no_fraction_is_refused() -> None:
    with pytest.raises(ValueError, match="about two"):
        unit_of(ROW | {"factor": "about two"})


@pytest.mark.parametrize(
    ("number", "one", "other", "value"),
    [
        ("1", "pyeong", "square_meter", Fraction(400, 121)),
        ("2", "kilometer", "meter", 2000),
        ("32", "degree_fahrenheit", "degree_celsius", 0),
        ("-40", "degree_celsius", "degree_fahrenheit", -40),
        ("50", "cent", "USD", Fraction(1, 2)),
    ],
)
def test_units_of_one_base_convert_exactly(
    table: dict[str, Unit], number: str, one: str, other: str, value: Fraction
) -> None:
    assert converted(Decimal(number), table[one], table[other]) == value


@pytest.mark.parametrize(("one", "other"), [("KRW", "USD"), ("meter", "kilogram"), ("person", "item")])
def test_what_no_fixed_factor_joins_does_not_convert(table: dict[str, Unit], one: str, other: str) -> None:
    assert converted(Decimal(1), table[one], table[other]) is None


def test_only_money_has_a_currency(table: dict[str, Unit]) -> None:
    assert (table["KRW"].currency, table["cent"].currency, table["meter"].currency) == ("KRW", None, None)


@given(st.decimals(-(10**9), 10**9, places=3), st.sampled_from([Fraction(127, 5000), Fraction(400, 121)]))
def test_a_level_moves_by_factor_and_offset(number: Decimal, factor: Fraction) -> None:
    unit, base = Unit("u", "measure", "d", factor, "b", Fraction(5, 9)), Unit("b", "measure", "d", Fraction(1), "b")
    there = converted(number, unit, base)
    assert there is not None
    assert there == Fraction(number) * factor + Fraction(5, 9)
    assert converted(Decimal(0), base, unit) == -Fraction(5, 9) / factor
