from datetime import datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.span import Length, Span

at = datetime.fromisoformat


@pytest.mark.parametrize(
    ("number", "unit", "timex"),
    [
        (2, "week", "P2W"),
        (8, "minute", "PT8M"),
        (1, "decade", "P1DE"),
        (2, "quarter", "P6M"),
        (None, "year", "PXY"),
        ("3.50", "year", "P3.5Y"),
    ],
)
def test_a_length_in_one_unit(number: str | int | None, unit: str, timex: str) -> None:
    assert Span.of(None if number is None else Decimal(number), unit).timex == timex


def test_lengths_add_up_coarsest_first() -> None:
    both = Span.of(21, "day").plus(Span.of(2, "year"))
    assert both is not None
    assert both.timex == "P2Y21D"
    assert both.finest == "day"


def test_two_lengths_of_one_unit_are_not_one_length() -> None:
    assert Span.of(2, "day").plus(Span.of(3, "day")) is None


def test_days_and_hours_stand_on_both_sides_of_the_t() -> None:
    both = Span.of(1, "day").plus(Span.of(6, "hour"))
    assert both is not None
    assert both.timex == "P1DT6H"


def test_decades_beside_years_are_counted_in_years() -> None:
    both = Span.of(2, "decade").plus(Span.of(3, "month"))
    assert both is not None
    assert both.timex == "P20Y3M"


def test_half_a_year_is_six_months_and_a_third_of_a_month_is_no_number_of_days() -> None:
    start = at("2025-01-31")
    assert Span.of(Decimal("0.5"), "year").after(start) == at("2025-07-31")
    assert Span((Length(Decimal("0.3"), "month"),)).after(start) is None


def test_a_vague_length_leads_nowhere() -> None:
    assert Span.of(None, "week").after(at("2025-01-01")) is None


@given(st.datetimes(at("1900-01-01"), at("2100-01-01")), st.integers(0, 5000))
def test_days_forth_and_back_meet(start: datetime, days: int) -> None:
    there = Span.of(days, "day").after(start)
    assert there is not None
    assert Span.of(days, "day").after(there, -1) == start
