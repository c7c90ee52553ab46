"""What a date covers, and how two stretches of days lie to each other."""

from datetime import date as calendar_day

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factx.models.mention import DateValue
from factx.reconciler.compare.days import (
    covered,
    disjoint,
    gap,
    inside,
    known,
    later,
    minutes_apart,
    moments,
    month_of,
    parts,
)

MAY = ("2025-05-01", "2025-05-31")


@pytest.mark.parametrize(
    ("mod", "expected"),
    [
        ("BEFORE", (None, "2025-04-30")),
        ("ON_OR_BEFORE", (None, "2025-05-31")),
        ("AFTER", ("2025-06-01", None)),
        ("ON_OR_AFTER", ("2025-05-01", None)),
        ("APPROX", MAY),
    ],
)
def test_before_and_after_open_an_end(date, mod, expected):
    assert covered(date("2025-05", mod=mod)) == expected


def test_a_date_of_which_nothing_is_known_covers_nothing(date):
    assert covered(date("XXXX-05-26")) == (None, None)
    assert known("XXXX-05-26", (None, None))
    assert not known("XXXX-XX-XX", (None, None))
    assert not known(None, (None, None))


@pytest.mark.parametrize(
    ("timex", "expected"),
    [
        ("2025-05-26", ("2025", "05", "26")),
        ("XXXX-05-26T14:00", (None, "05", "26")),
        ("2025", ("2025", None, None)),
        ("2025-W22", None),
        ("P3Y", None),
        ("2025-Q3", None),
        (None, None),
    ],
)
def test_the_parts_of_a_calendar_date(timex, expected):
    assert parts(timex) == expected


def test_neighbours_are_one_day_apart_and_what_meets_is_not_apart():
    assert gap(MAY, ("2025-06-01", "2025-06-30")) == gap(("2025-06-01", "2025-06-30"), MAY) == 1
    assert gap(MAY, ("2025-05-31", "2025-06-30")) is None
    assert gap(MAY, (None, None)) is None


def test_a_month_ends_where_the_next_begins():
    assert month_of("2024-02-29") == ("2024-02-01", "2024-02-29")
    assert month_of("2025-12-31") == ("2025-12-01", "2025-12-31")


def test_hours_of_a_day_and_the_minutes_between_them():
    noon = DateValue(type="TIME", timex="2025-05-26T12:00", first="2025-05-26T12:00", last="2025-05-26T12:00")
    day = DateValue(type="DATE", timex="2025-05-26", first="2025-05-26", last="2025-05-26")
    assert moments(day) == ("2025-05-26T00:00", "2025-05-26T23:59")
    assert moments(noon) == ("2025-05-26T12:00", "2025-05-26T12:00")
    one = ("2025-05-26T13:30", "2025-05-26T13:30")
    assert minutes_apart(moments(noon), one) == minutes_apart(one, moments(noon)) == 90
    assert minutes_apart(moments(noon), moments(day)) is None


days = st.dates(calendar_day(1900, 1, 1), calendar_day(2100, 12, 31)).map(calendar_day.isoformat)
stretches = st.tuples(st.none() | days, st.none() | days).map(
    lambda ends: (min(ends), max(ends)) if all(ends) else ends  # type: ignore[type-var]
)


@settings(max_examples=30)
@given(stretches, stretches)
def test_two_stretches_are_apart_either_way_round(one, other):
    assert disjoint(one, other) == disjoint(other, one) == (gap(one, other) is not None) == (later(one, other) != 0)
    assert later(one, other) == -later(other, one)
    assert inside(one, one)


@settings(max_examples=30)
@given(days)
def test_a_day_lies_in_its_month(day):
    assert inside((day, day), month_of(day))
    assert not disjoint((day, day), month_of(day))
