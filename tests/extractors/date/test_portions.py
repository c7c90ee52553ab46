"""Halves and quarters of units."""

from decimal import Decimal

from factx.extractors.date.portions import half, quarters


def test_a_part_without_a_smaller_unit_stays_a_fraction() -> None:
    assert half("week") == (Decimal("0.5"), "week")
    assert quarters("a quarter", "week") == (Decimal("0.25"), "week")


def test_three_quarters_of_a_century_are_years() -> None:
    assert quarters("three quarters", "century") == (Decimal(75), "year")
