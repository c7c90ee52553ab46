"""Digits inside English number words, and readings that would break the number behind them."""

from decimal import Decimal

import pytest

from factx.normalise.numeral import en
from factx.normalise.numeral.en_digits import decimal_comma


@pytest.mark.parametrize(("text", "number"), [("1,3 million", "1.3"), ("2,75 euros", "2.75"), ("144,5", "144.5")])
def test_one_or_two_digits_behind_a_comma_are_decimals(text: str, number: str) -> None:
    found = decimal_comma(text, 0, len(text))
    assert found is not None
    assert (found[1].number, found[1].step) == (Decimal(number), Decimal(1).scaleb(Decimal(number).as_tuple().exponent))  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["1,300", "1,3,5", "1,3%", "19,20/x", ""])
def test_thousands_lists_and_shares_are_none(text: str) -> None:
    assert decimal_comma(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "surface", "number"),
    [
        ("4 thousand 3 hundred and 21 seats", "4 thousand 3 hundred and 21", 4321),
        ("3 hundred and 121 seats", "3 hundred", 300),
        ("2 thousand and 10-year bonds", "2 thousand", 2000),
        ("2 thousand 5.5 ratings", "2 thousand", 2000),
    ],
)
def test_digits_go_on_only_where_there_is_room_for_them(text: str, surface: str, number: int) -> None:
    longest = en.readings(text, 0)[0]
    assert (text[: longest.end], longest.value.number) == (surface, number)


@pytest.mark.parametrize("text", ["one hundred and two hundred", "three hundred and five hundred"])
def test_no_reading_swallows_the_head_of_the_next_number(text: str) -> None:
    longest = en.readings(text, 0)[0]
    assert text[: longest.end] == text.partition(" and")[0]
