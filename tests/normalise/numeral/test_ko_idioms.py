"""Korean numerals that are no sum: batting averages, ranges in one word, spoken decimals."""

from decimal import Decimal

import pytest

from factx.normalise.numeral import ko
from factx.normalise.numeral.ko_idioms import hal, spreads


@pytest.mark.parametrize(
    ("text", "surface", "number"),
    [
        ("3할 2푼 5리의 타율", "3할 2푼 5리", "0.325"),
        ("3할가량 줄었다", "3할", "0.3"),
        ("2할8푼을 쳤다", "2할8푼", "0.28"),
        ("삼할 타자", "삼할", "0.3"),
        ("10할을", "10할", "1"),
    ],
)
def test_tenths_hundredths_and_thousandths(text: str, surface: str, number: str) -> None:
    (found,) = hal(text, 0, len(text))
    assert (text[: found.end], found.value.number) == (surface, Decimal(number))


@pytest.mark.parametrize("text", ["2할인 행사", "3할머니", "할 일", ""])
def test_a_discount_is_no_batting_average(text: str) -> None:
    assert hal(text, 0, len(text)) == []


@pytest.mark.parametrize(
    ("text", "surface", "low", "high"),
    [
        ("서너 명", "서너", 3, 4),
        ("두서너 곳", "두서너", 2, 4),
        ("이삼백 명", "이삼백", 200, 300),
        ("수십만 명", "수십만", 100_000, 990_000),
        ("이삼만 명", "이삼만", 20_000, 30_000),
        ("십수 년", "십수", 11, 19),
        ("수천억 원", "수천억", 1000 * 10**8, 9999 * 10**8),
    ],
)
def test_ranges_in_one_word(text: str, surface: str, low: int, high: int) -> None:
    (found,) = spreads(text, 0, len(text))
    assert (text[: found.end], found.value.low, found.value.high) == (surface, low, high)


@pytest.mark.parametrize("text", ["수상한 사람", "수 명", "이 사람", "십 명", ""])
def test_what_only_begins_like_a_range_is_none(text: str) -> None:
    assert spreads(text, 0, len(text)) == []


@pytest.mark.parametrize("text", ["칠팔 명", "이삼 년"])
def test_a_bare_pair_of_digits_needs_a_unit(text: str) -> None:
    (found,) = spreads(text, 0, len(text))
    assert found.value.word


def test_a_point_spoken_with_blanks_on_both_sides() -> None:
    assert ko.parse("십이 점 일구오").number == Decimal("12.195")  # type: ignore[union-attr]
    assert ko.parse("십이 점 일구오분") is None
