"""Sums that something is bought or sold for."""

import pytest

from factx.link.facts.prices import PRICE


@pytest.fixture
def told(reported):
    def run(lang, text):
        facts = reported(text, lang=lang, published="2028-07-16").facts
        return [fact.attribute for fact in facts if fact.rule == "link.figure"]

    return run


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "그는 그림을 9천달러에 샀다."),
        ("ko", "회사는 홈구장을 1480만파운드에 넘겼다."),
        ("ko", "그림은 31억 원에 새 주인을 만났다."),
        ("en", "His company got the club for 21.5 million pounds."),
        ("en", "A collector paid $3 million for the vase."),
    ],
)
def test_what_is_traded_is_no_measure_of_its_price(told, lang, text):
    assert told(lang, text) == [PRICE]


@pytest.mark.parametrize(
    ("lang", "text"), [("en", "The firm paid $3 million in tax."), ("ko", "공사비는 9천달러에 이른다.")]
)
def test_other_sums_are_no_prices(told, lang, text):
    assert PRICE not in told(lang, text)
