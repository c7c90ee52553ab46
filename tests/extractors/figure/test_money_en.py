"""English sums that leave their currency to the words around them."""

import pytest


@pytest.fixture(scope="module")
def units(find):
    return lambda text: {str(m.value.number): m.value.unit for m in find("en", text)}


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("The won closed at 1,448.3 per dollar.", "1448.3", "KRW"),
        ("The won sank to 1,472 to the dollar and on Friday hovered at around 1,450.", "1450", "KRW"),
        ("The euro rose to 1.08 to the dollar.", "1.08", "USD"),
        ("It owes 160m won: 52m for 86 boats and 88m for 31 farms.", "52000000", "KRW"),
        ("The bank lowered the sum that a branch may send from 1bn won by 300m.", "300000000", "KRW"),
        ("He earns 3.1m won a month. His flat costs 450,000.", "450000", "KRW"),
        ("It cost £5m and has a tower of 30m.", "30", "meter"),
    ],
)
def test_a_sum_takes_the_currency_of_the_words_before_it(units, text, number, unit):
    assert units(text)[number] == unit


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("He earns 3.1m won a month. His flat has 450 rooms.", "450"),
        ("The firm owes 2bn won. Its bonds are priced at 98.5.", "98.5"),
        ("The firm owes 2bn won. Its chairs sold for 40.", "40"),
    ],
)
def test_a_number_that_is_no_price_or_too_small_for_one_has_no_currency(find, text, number):
    currency = {str(m.value.number): m.value.currency for m in find("en", text)}
    assert currency[number] is None


def test_a_rate_is_told_in_the_currency_that_it_is_not_the_price_of(units):
    assert units("The yen weakened, with the dollar worth 155 to the dollar at noon.")["155"] == "JPY"
