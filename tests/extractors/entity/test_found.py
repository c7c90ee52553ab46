"""What stays of overlapping finds."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factx.extractors.entity.found import Found, settle


def one(start: int, end: int, **more: object) -> Found:
    return Found(start, end, "ORG", **({"rule": "r"} | more))  # type: ignore[arg-type]


def test_the_longest_wins_and_names_do_not_nest() -> None:
    assert settle([one(0, 2), one(0, 5), one(3, 5)]) == [one(0, 5)]


def test_of_equal_length_the_higher_priority_wins_then_the_earlier_rule() -> None:
    assert settle([one(0, 3), one(1, 4, priority=1)]) == [one(1, 4, priority=1)]
    assert settle([one(0, 3, rule="b"), one(0, 3, rule="a")]) == [one(0, 3, rule="a")]


def test_what_touches_nothing_stays_in_order() -> None:
    assert settle([one(5, 7), one(0, 2), one(2, 5)]) == [one(0, 2), one(2, 5), one(5, 7)]


def test_nothing_wide_is_no_name() -> None:
    assert settle([one(3, 3)]) == []
    assert settle([]) == []


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 6), st.integers(0, 2)), max_size=12))
def test_no_two_of_those_that_stay_share_a_letter(spans: list[tuple[int, int, int]]) -> None:
    found = [one(start, start + size, priority=priority) for start, size, priority in spans]
    kept = settle(found)
    assert all(before.end <= after.start for before, after in pairwise(kept))
    assert set(kept) <= set(found)
    assert bool(kept) == any(one.end > one.start for one in found)
