from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.calendar.interval import compare, interval

PART = st.integers(1, 12).map("{:02}".format)
YEAR = st.one_of(st.just("XXXX"), st.integers(1990, 2030).map(str))
TIMEX = st.one_of(
    YEAR,
    st.tuples(YEAR, PART).map("-".join),
    st.tuples(YEAR, st.one_of(PART, st.just("XX")), PART).map("-".join),
    st.tuples(YEAR, st.sampled_from(["Q1", "Q3", "H2"])).map("-".join),
    st.integers(1, 7).map("XXXX-WXX-{}".format),
    st.sampled_from(
        ["PRESENT_REF", "P2W", "199", "20", "2025-W37", "2025-W37-WE", "2025-09-10T16:53", "2025-09-10TMO"]
    ),
)
MIRROR = {"contains": "within", "within": "contains", "before": "after", "after": "before"}


@pytest.mark.parametrize(
    ("timex", "first", "last"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2025-Q3", "2025-07-01", "2025-09-30"),
        ("2025-H1", "2025-01-01", "2025-06-30"),
        ("2025-W37", "2025-09-08", "2025-09-14"),
        ("2025-W37-WE", "2025-09-13", "2025-09-14"),
        ("199", "1990-01-01", "1999-12-31"),
        ("20", "2000-01-01", "2099-12-31"),
        ("2025-09-10/2025-09-12", "2025-09-10", "2025-09-12"),
    ],
)
def test_the_days_of_a_value(timex: str, first: str, last: str) -> None:
    found = interval(timex)
    assert found is not None
    assert (found.first, found.last) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize("timex", ["XXXX-05", "PRESENT_REF", "P2W", "2025-SU", "2025-13", "2025-02-30", "", None])
def test_values_that_fix_no_days(timex: str | None) -> None:
    assert interval(timex) is None


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("2025-09-10", "2025-09-10", "equal"),
        ("2025-09-10", "2025-09", "within"),
        ("2025", "2025-Q3", "contains"),
        ("2025-06-15/2025-07-15", "2025-07", "overlaps"),
        ("2025-05", "2025-06", "before"),
        ("2025-09-10T09:00", "2025-09-10T16:00", "before"),
        ("2025-09-10T09:00", "2025-09-10", "within"),
        ("XXXX-05-26", "2025-05", "possible"),
        ("XXXX-05-26", "2025-06", "apart"),
        ("XXXX-05", "XXXX-Q2", "possible"),
        ("XXXX-05", "XXXX-Q3", "apart"),
        ("XXXX-WXX-3", "2025-09-10", "possible"),
        ("XXXX-WXX-4", "2025-09-10", "apart"),
        ("XXXX-XX-10", "2025-09-10", "possible"),
        ("XXXX-05-26", "XXXX-05-26", "equal"),
        ("PRESENT_REF", "2025", "unknown"),
        (None, "2025", "unknown"),
    ],
)
def test_how_two_dates_stand_to_each_other(one: str | None, other: str, relation: str) -> None:
    assert compare(one, other) == relation


@given(TIMEX, TIMEX)
def test_comparing_the_other_way_round_gives_the_mirrored_relation(one: str, other: str) -> None:
    relation = compare(one, other)
    assert compare(other, one) == MIRROR.get(relation, relation)


@given(TIMEX)
def test_nothing_is_apart_from_itself(timex: str) -> None:
    assert compare(timex, timex) in ("equal", "possible", "unknown")
