"""Digits as both languages write them, and digits that are no figure."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.numeral.arabic import LONGEST, literal, parse


@pytest.mark.parametrize(
    ("text", "surface", "number"),
    [
        ("1,234.50원", "1,234.50", "1234.50"),
        (".25 of it", ".25", "0.25"),
        ("40 000 people", "40 000", "40000"),
        ("12,34,567.89 rupees", "12,34,567.89", "1234567.89"),
        ("1.111,11 Euro", "1.111,11", "1111.11"),
        ("1e10", "1e10", "10000000000"),
        ("10^3개", "10^3", "1000"),
    ],
)
def test_separators_and_powers(text: str, surface: str, number: str) -> None:
    found = literal(text, 0)
    assert found is not None
    assert (text[: found[0]], found[1].number, found[1].digits) == (surface, Decimal(number), True)


@pytest.mark.parametrize(
    ("text", "surface", "number"),
    [("¾ cup", "¾", "0.75"), ("2½배", "2½", "2.5"), ("2 1/4 mile", "2 1/4", "2.25"), ("1/100의", "1/100", "0.01")],
)
def test_fractions_in_one_character_or_three(text: str, surface: str, number: str) -> None:
    found = literal(text, 0)
    assert found is not None
    assert (text[: found[0]], found[1].number) == (surface, Decimal(number))


@pytest.mark.parametrize(("text", "surface"), [("0/250자", "0"), ("16/9", "16"), ("2018/5", "2018"), ("09/11", "09")])
def test_a_count_a_shape_and_a_date_are_no_fractions(text: str, surface: str) -> None:
    found = literal(text, 0)
    assert found is not None
    assert text[: found[0]] == surface


def test_the_step_is_the_place_of_the_last_digit() -> None:
    steps = [value.step if (value := parse(surface)) else None for surface in ("7", "7.50", "1,000", "2e6")]
    assert steps == [1, Decimal("0.01"), 1, 10**6]


def test_what_has_more_digits_than_any_figure_is_none() -> None:
    assert parse("9" * LONGEST) is not None
    assert parse("9" * (LONGEST + 1)) is None
    assert literal("1" * 1_000_000, 0) is None


@pytest.mark.parametrize("text", ["", "세 명", "three", ",5", "-3"])
def test_where_no_digit_begins_there_is_no_number(text: str) -> None:
    assert literal(text, 0) is None


def test_zero_to_no_power_is_no_number() -> None:
    assert parse("0^0") is None
    assert parse("0^-2") is None


@given(st.integers(0, 10**18), st.integers(0, 6))
def test_grouped_digits_are_read_exactly(n: int, places: int) -> None:
    text = f"{Decimal(n).scaleb(-places):,f}"
    found = literal(text, 0)
    assert found is not None
    assert (found[0], found[1].number) == (len(text), Decimal(n).scaleb(-places))
