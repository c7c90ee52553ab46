"""Korean numerals in every way of writing, against an independent speller and one written here."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from factx.normalise.numeral import ko
from factx.normalise.numeral.value import Numeral

UNITS = ((10**12, "조"), (10**8, "억"), (10**4, "만"))


def value(surface: str) -> Numeral:
    found = ko.parse(surface)
    assert found is not None, surface
    return found


def number(surface: str) -> Decimal | None:
    return value(surface).number


def news(n: int, *, thousands: bool, blanks: bool) -> str:
    """As papers write it: myriads in letters, the rest in digits (``12조1000억``, ``3만3700``), or ``2천5백만``."""
    parts = []
    for unit, letter in UNITS:
        section, n = divmod(n, unit)
        if section:
            parts.append((_section(section) if thousands else str(section)) + letter)
    if n or not parts:
        parts.append(_section(n) if thousands else str(n))
    return (" " if blanks else "").join(parts)


def _section(n: int) -> str:
    text = ""
    for unit, letter in ((1000, "천"), (100, "백")):
        digit, n = divmod(n, unit)
        text += f"{digit}{letter}" if digit else ""
    return text + (str(n) if n or not text else "")


@given(st.integers(0, 10**16 - 1))
def test_every_spelled_number_is_read_exactly(n: int) -> None:
    assert number(num2words(n, lang="ko").replace(" ", "")) == n


@given(st.integers(1, 10**16 - 1), st.booleans())
def test_digits_and_myriads_as_papers_mix_them(n: int, thousands: bool) -> None:
    assert number(news(n, thousands=thousands, blanks=False)) == n


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_a_blank_between_the_myriads_changes_nothing(high: int, low: int) -> None:
    assert number(f"{high}억 {low}만") == high * 10**8 + low * 10**4


@given(st.integers(0, 10**16 - 1))
def test_digits_with_commas(n: int) -> None:
    assert number(f"{n:,}") == n == number(str(n))


@given(st.integers(0, 10**6), st.integers(1, 6))
def test_decimals_keep_their_places_as_step(n: int, places: int) -> None:
    written = f"{n / 10**places:.{places}f}"
    found = value(written)
    assert found.number == Decimal(written)
    assert found.step == Decimal(1).scaleb(-places)


@given(st.integers(1, 99), st.sampled_from([99, 7, 12, 365, 1000]))
def test_fractions_name_the_parts_first(over: int, under: int) -> None:
    found = value(f"{under}분의 {over}")
    assert found.number is not None
    assert abs(found.number * under - over) < Decimal("1e-11")


@given(st.text(max_size=40))
def test_no_text_breaks_it_and_every_reading_ends_inside(text: str) -> None:
    for reading in ko.readings(text, 0):
        assert 0 < reading.end <= len(text)


@pytest.mark.parametrize(
    ("surface", "expected"),
    [
        ("12조1000억", 12_100_000_000_000),
        ("3만3700", 33_700),
        ("1억 2천 5백만", 125_000_000),
        ("50만 9375", 509_375),
        ("211만8525", 2_118_525),
        ("2천106", 2_106),
        ("322백", 32_200),
        ("2.12백", 212),
        ("이천칠백삼십오만", 27_350_000),
        ("만천이백", 11_200),
        ("이십일조 삼백", 21_000_000_000_300),
        ("오십  이", 52),
        ("십이 점 일구오", Decimal("12.195")),
        ("영점영영일", Decimal("0.001")),
        ("일점오억", 150_000_000),
        ("스물여섯", 26),
        ("스물 다섯", 25),
        ("일흔한", 71),
        ("백스물다섯", 125),
        ("마이너스 일천구백", -1900),
        ("이분의 일", Decimal("0.5")),
        ("일과 사분의 일", Decimal("1.25")),
        ("3할 2푼 5리", Decimal("0.325")),
        ("절반", Decimal("0.5")),
        ("1e10", 10**10),
    ],
)
def test_ways_of_writing(surface: str, expected: Decimal | int) -> None:
    assert number(surface) == expected


@pytest.mark.parametrize(
    ("surface", "low", "high"),
    [
        ("서너", 3, 4),
        ("대여섯", 5, 6),
        ("이삼백", 200, 300),
        ("수십만", 100_000, 990_000),
        ("수천", 1000, 9999),
        ("수억", 10**8, 9 * 10**8),
        ("십수", 11, 19),
    ],
)
def test_ranges_in_one_word(surface: str, low: int, high: int) -> None:
    found = value(surface)
    assert (found.number, found.low, found.high, found.bound) == (None, low, high, "range")


@pytest.mark.parametrize(
    ("surface", "expected", "step"),
    [
        ("500여", 500, 1),
        ("1천800여만", 18_000_000, 10_000),
        ("12억8천여만", 1_280_000_000, 10**7),
        ("16만여", 160_000, 10**4),
    ],
)
def test_a_fused_remainder_means_a_little_over(surface: str, expected: int, step: int) -> None:
    found = value(surface)
    assert (found.number, found.step, found.bound) == (expected, step, "a_little_over")


@pytest.mark.parametrize(
    ("surface", "step"), [("7억", 10**8), ("2031만", 10**4), ("12조1000억", 10**8), ("33.7만", 1000), ("21", 1)]
)
def test_the_step_is_the_place_of_the_last_written_digit(surface: str, step: int) -> None:
    assert value(surface).step == step


def test_a_fraction_without_a_finite_decimal_keeps_its_parts() -> None:
    found = value("삼분의 일")
    assert (found.fraction, found.number) == ("1/3", Decimal("0.333333333333333"))


@pytest.mark.parametrize(
    ("text", "ends"), [("이백이상", {"이백", "이백이"}), ("3조각", {"3조", "3"}), ("4000 3백21은", {"4000"})]
)
def test_every_reading_is_given_for_the_following_words_decide(text: str, ends: set[str]) -> None:
    assert ends <= {text[: reading.end] for reading in ko.readings(text, 0)}


@pytest.mark.parametrize("text", ["오분의 일만을", "삼분의 일조각"])
def test_a_particle_after_a_fraction_is_no_myriad(text: str) -> None:
    numbers = [reading.value.number for reading in ko.readings(text, 0)]
    assert numbers
    assert all(number is None or number < 10 for number in numbers)


@pytest.mark.parametrize("surface", ["", "사람", "억", "조", "이 사", "1만2억", "만만", "십수상한", "9" * 30])
def test_what_is_no_numeral(surface: str) -> None:
    assert ko.parse(surface) is None


def test_a_megabyte_of_digits_is_no_figure() -> None:
    assert ko.readings("1" * 1_000_000, 0) == [] or all(r.end < 100 for r in ko.readings("1" * 1_000_000, 0))
