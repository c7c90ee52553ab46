"""Bands of values that are named by their lower end."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from factx.models.mention import FigureValue

Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("lang", "text", "low", "high"),
    [
        ("ko", "물가 상승률은 2%대로 내려왔다.", "2", "3"),
        ("ko", "대통령 지지율이 50%대를 회복했다.", "50", "60"),
        ("ko", "매출 1조원대 기업이 늘었다.", "1000000000000", "2000000000000"),
        ("ko", "환율은 1380원대 초반이다.", "1380", "1390"),
        ("ko", "신규 확진자는 1000명대였다.", "1000", "2000"),
        ("ko", "연 20~30%대 금리를 물렸다.", "20", "40"),
        ("en", "Inflation stayed in the 2 percent range.", "2", "3"),
        ("en", "The won traded in the 1,380 won range.", "1380", "1390"),
    ],
)
def test_a_band_is_as_wide_as_the_place_of_its_last_digit(
    value: Value, lang: str, text: str, low: str, high: str
) -> None:
    found = value(lang, text)
    assert (found.low, found.high, found.bound) == (Decimal(low), Decimal(high), "range")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "연 10%대출 상품이 나왔다."),
        ("ko", "승용차 3만대가 팔렸다."),
        ("en", "The missile has a 500 km range."),
        ("en", "The 5 percent range is typical."),
    ],
)
def test_words_that_only_look_like_it_make_no_band(value: Value, lang: str, text: str) -> None:
    assert value(lang, text).bound == "exact"
