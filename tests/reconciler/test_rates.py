"""Exchange rates as a user gives them."""

import pytest

from factx.reconciler.rates import rates_of, slips, unused
from factx.reconciler.settings import Rate, Settings


@pytest.mark.parametrize("text", ["KRW/XXX=5", "WON/USD=1380"])
def test_a_currency_that_there_is_not_is_refused(rules, text):
    with pytest.raises(ValueError, match=f"{text}: there is no currency"):
        rates_of([text], rules)
    assert rates_of(["KRW/USD=1380"], rules) == (Rate.parse("KRW/USD=1380"),)


@pytest.mark.parametrize("text", ["USD/USD=1", "KRW/USD=0", "KRW/USD=0.00"])
def test_a_rate_of_nothing_is_none(text):
    with pytest.raises(ValueError, match="a rate is what one currency costs in another"):
        Rate.parse(text)


def test_a_day_of_a_rate_is_one_of_the_calendar():
    with pytest.raises(ValueError, match="a rate looks like"):
        Rate.parse("KRW/USD=1380@2025-09-31")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("USD/KRW=1447", "KRW/USD=1447 is the other way round"),
        ("KRW/JPY=930", "for one JPY it would be KRW/JPY=9.3"),
        ("KRW/USD=1380000", "a USD never cost anything like 1380000 KRW"),
    ],
)
def test_a_rate_that_no_market_knew_is_told(rules, text, hint):
    (told,) = slips([Rate.parse(text)], rules)
    assert told.startswith(text)
    assert hint in told


@pytest.mark.parametrize("text", ["KRW/USD=1447", "KRW/USD=2400", "USD/KRW=0.0007", "KRW/JPY=9.3", "AFN/USD=70"])
def test_likely_rates_and_those_of_currencies_without_a_span_are_taken(rules, text):
    assert list(slips([Rate.parse(text)], rules)) == []


def test_a_rate_that_served_nothing_is_told(find, make, figure):
    sums = [
        make(
            figure(number, unit=name, currency=name, dimension="currency"),
            subject="org:hanbit",
            source=name,
            attribute="business.investment",
        )
        for name, number in (("KRW", 1_400_000_000), ("USD", 1_000_000))
    ]
    rates = [Rate.parse(text) for text in ("KRW/USD=1400", "KRW/USD=1380", "KRW/EUR=1500")]
    findings = find(*sums, settings=Settings(rates=tuple(rates)))
    facts = [statement.fact for statement in sums]
    assert list(unused(rates, findings, facts)) == [
        "KRW/USD=1380 was not used: a rate of these currencies stands before it",
        "KRW/EUR=1500 was not used: no sum in KRW was compared with one in EUR",
    ]
    assert len(list(unused(rates[:1], (), facts))) == 1
