"""What a source tells once."""

import pytest

from factx.reconciler.alignment.once import told_once, twins
from factx.reconciler.attributes import Attributes


@pytest.fixture
def own(make, figure):
    """The figures of one source, by number and attribute."""

    def build(source, *told, unit="KRW", currency="KRW", **more):
        return [
            make(figure(n, unit=unit, currency=currency, **more), source=source, attribute=name, start=k, subject=None)
            for k, (n, name) in enumerate(told)
        ]

    return build


def found(left, right):
    free = {(0, n) for n in range(len(left))} | {(1, n) for n in range(len(right))}
    return list(twins(left, right, free))


def test_an_equal_sum_that_each_source_has_once_is_one(own):
    left = own("a", (9120, "open.vegetable"), (4350, "open.vegetable"))
    right = own("b", (70000, "open.fetch"), (9120, "open.fetch"))
    assert found(left, right) == [(0, 1)]


def test_a_sum_that_a_source_has_twice_is_none(own):
    assert found(own("a", (9120, "open.vegetable"), (9120, "open.price")), own("b", (9120, "open.fetch"))) == []


def test_a_single_digit_tells_nothing_of_a_count(own):
    counts = {"unit": "person", "currency": None}
    assert found(own("a", (7, "open.crew"), **counts), own("b", (7, "open.boy"), **counts)) == []
    assert found(own("a", (67, "open.crew"), **counts), own("b", (67, "open.boy"), **counts)) == [(0, 0)]


def test_halves_and_ranks_are_never_one_for_their_value_alone(own):
    halves = {"unit": "ratio", "currency": None, "form": "ratio"}
    assert found(own("a", (12, "open.success"), **halves), own("b", (12, "open.firm"), **halves)) == []


def test_what_a_source_tells_with_one_value_alone(own, rules):
    told = own("a", (9120, "open.price"), (4350, "open.wage"), (9120, "open.price"), (1, "open.wage"))
    assert told_once(told, Attributes.of(rules)) == {"open.price"}
