"""A Korean number read from left to right: myriads, the section below them, a last digit."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from factx.normalise.numeral.ko_sum import Sum


def read(*parts: int) -> Sum | None:
    """Digits below ten are tails, the rest are 십, 백, 천 or a myriad; None where one may not follow."""
    state = Sum()
    for part in parts:
        if part < 10:
            state.tail = Decimal(part)
        elif not (state.add_small(part) if part < 10**4 else state.add_big(part)):
            return None
    return state


def value(*parts: int) -> Decimal | None:
    state = read(*parts)
    return None if state is None else state.value()


def test_units_multiply_the_digit_before_them() -> None:
    assert value(2, 1000, 7, 100, 3, 10, 5, 10**4) == 27_350_000


def test_a_unit_without_a_digit_is_one_of_it() -> None:
    assert value(100, 10, 1) == 111
    assert value(10**4, 1000) == 11_000


def test_a_myriad_alone_stands_for_one_but_a_bare_eok_is_none() -> None:
    assert value(10**4) == 10_000
    assert value(10**8) is None


def test_units_only_fall() -> None:
    assert value(1, 100, 1, 1000) is None
    assert value(1, 10**4, 2, 10**8) is None


def test_a_new_myriad_lets_small_units_begin_again() -> None:
    assert value(3, 100, 10**8, 5, 1000, 10**4) == 30_050_000_000


def test_the_step_is_the_last_unit() -> None:
    state = read(7, 10**8)
    assert state is not None
    assert state.step == 10**8


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_two_myriads_add_up(high: int, low: int) -> None:
    state = Sum()
    state.tail = Decimal(high)
    assert state.add_big(10**8)
    state.tail = Decimal(low)
    assert state.add_big(10**4)
    assert state.value() == high * 10**8 + low * 10**4
