"""English numerals in every way of writing, against an independent speller."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from factx.normalise.numeral import en, ko
from factx.normalise.numeral.value import Numeral


def value(surface: str) -> Numeral:
    found = en.parse(surface)
    assert found is not None, surface
    return found


@given(st.integers(0, 10**16 - 1))
def test_every_spelled_number_is_read_exactly(n: int) -> None:
    assert value(num2words(n).replace(",", "")).number == n


@given(st.integers(1, 10**12))
def test_every_spelled_ordinal_is_read_exactly(n: int) -> None:
    found = value(num2words(n, to="ordinal").replace(",", ""))
    assert (found.number, found.ordinal) == (n, True)


@given(
    st.integers(0, 10**15),
    st.sampled_from([("thousand", 3), ("million", 6), ("billion", 9), ("bn", 9), ("trillion", 12)]),
)
def test_digits_before_a_scale(n: int, scale: tuple[str, int]) -> None:
    assert value(f"{n:,} {scale[0]}").number == n * 10 ** scale[1]


@given(st.integers(1, 99_999), st.integers(1, 3))
def test_decimals_before_a_scale_keep_their_step(n: int, places: int) -> None:
    found = value(f"{n / 10**places:.{places}f} million")
    assert found.number == Decimal(n) * 10 ** (6 - places)
    assert found.step == 10 ** (6 - places)


@given(st.text(max_size=40))
def test_no_text_breaks_it_and_every_reading_ends_inside(text: str) -> None:
    for reading in en.readings(text, 0):
        assert 0 < reading.end <= len(text)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("one hundred and six", 106),
        ("Three hundred  and  thirty one", 331),
        ("twenty-one trillion and three hundred", 21_000_000_000_300),
        ("12.1-trillion", 12_100_000_000_000),
        ("10k", 10_000),
        ("1MM", 1_000_000),
        ("25 lakh", 2_500_000),
        ("12,34,567.89", Decimal("1234567.89")),
        ("three dozen", 36),
        ("half a dozen", 6),
        ("half a million", 500_000),
        ("quarter million", 250_000),
        ("two and a half million", 2_500_000),
        ("five billion and three quarters", 5_750_000_000),
        ("one and a half", Decimal("1.5")),
        ("10 1/2", Decimal("10.5")),
        ("1½", Decimal("1.5")),
        ("three-quarters", Decimal("0.75")),
        ("two hundred point zero three", Decimal("200.03")),
        ("minus one hundred", -100),
        ("-9.23", Decimal("-9.23")),
        ("3 hundred and 21", 321),
        ("ninety - five", 95),
        ("two millions", 2_000_000),
        ("five hundreds", 500),
        ("three hundred and two dozen", 324),
        ("two hundred and fifty-four hundredths", Decimal("200.54")),
        ("a hundredth", Decimal("0.01")),
        ("1,3 million", 1_300_000),
        ("2,75", Decimal("2.75")),
    ],
)
def test_ways_of_writing(surface: str, expected: Decimal | int) -> None:
    assert value(surface).number == expected


@pytest.mark.parametrize(
    ("surface", "expected"), [("11th", 11), ("twenty-first", 21), ("a hundred trillionth", 10**14)]
)
def test_ordinals(surface: str, expected: int) -> None:
    assert (value(surface).number, value(surface).ordinal, value(surface).step) == (expected, True, None)


def test_a_fraction_without_a_finite_decimal_keeps_its_parts() -> None:
    assert (value("two-thirds").fraction, value("two-thirds").number) == ("2/3", Decimal("0.666666666666667"))


@pytest.mark.parametrize(
    ("surface", "korean"),
    [("hundreds", "수백"), ("tens of thousands", "수만"), ("hundreds of thousands", "수십만"), ("millions", "수백만")],
)
def test_plural_scales_are_the_ranges_of_their_korean_words(surface: str, korean: str) -> None:
    other = ko.parse(korean)
    assert other is not None
    assert (value(surface).low, value(surface).high) == (other.low, other.high)


@pytest.mark.parametrize(
    "surface", ["", "people", "a", "an", "hundreds of", "twenty thirty", "one two", "and five", "1,3,5"]
)
def test_what_is_no_numeral(surface: str) -> None:
    assert en.parse(surface) is None
