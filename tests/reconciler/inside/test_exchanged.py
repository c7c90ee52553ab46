"""Sums converted at rates that cannot be."""

from decimal import Decimal

import pytest

from factx.reconciler.inside.exchanged import exchanges, misconverted, told_again, told_rates
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings


@pytest.fixture
def wrong(rules, reported):
    def run(*texts):
        readings = [reported(text, name=f"x{n}", lang="en") for n, text in enumerate(texts)]
        near = {f"x{n}": {f"x{m}" for m in range(len(texts)) if m != n} for n in range(len(texts))}
        return [(a.text, b.text) for a, b in misconverted(readings, near, with_rules(Settings(), rules))]

    return run


def test_a_rate_ten_times_off_is_seen_without_another(wrong):
    assert wrong("The vase cost 4 million won ($28,000).") == [("4 million won", "$28,000")]


@pytest.mark.parametrize("text", ["It cost 4 million won ($2,800).", "It cost 120 million yen (1.1 billion won)."])
def test_a_rate_that_may_be_is_right(wrong, text):
    assert wrong(text) == []


def test_a_rate_just_beyond_all_that_ever_was_is_wrong(wrong):
    assert wrong("He was sold for 4.2 million pounds ($3.2 million).") == [("4.2 million pounds", "$3.2 million")]


def test_one_rate_unlike_those_of_the_story_is_wrong(wrong):
    right = "Tickets cost 14,000 won ($10) and programmes 7,000 won ($5)."
    assert wrong(right, "The roof cost 14 billion won ($18 million).") == [("14 billion won", "$18 million")]


def test_the_table_is_sorted_and_holds_ranges(rules):
    rows = [(row["currency"], Decimal(row["low"]), Decimal(row["high"])) for row in rules.table("shared/rough_rates")]
    assert rows == sorted(rows)
    assert all(low <= high for _, low, high in rows)


def test_the_rates_of_a_story_are_those_of_all_its_sources(reported):
    readings = [
        reported(text, name=name, lang="en")
        for name, text in (("a", "Tickets cost 14,000 won ($10)."), ("b", "The roof was dear."), ("c", "It rained."))
    ]
    rates = told_rates(readings, {("a", "b")})
    assert rates["b"] == {("KRW", "USD"): [Decimal(10) / 14000]}
    assert "c" not in rates


@pytest.mark.parametrize("text", ["A ticket cost 14,000 won ($10).", "A ticket cost $10 (14,000 won)."])
def test_a_rate_is_told_in_one_direction(reported, text):
    (exchange,) = exchanges(reported(text, lang="en"))
    assert (exchange.currencies, exchange.rate) == (("KRW", "USD"), Decimal(10) / 14000)


def test_a_sum_is_known_with_what_it_is_converted_to(reported):
    reading = reported("A ticket cost 14,000 won ($10), a programme 7,000 won.", lang="en")
    won = next(mention for mention in reading.mentions if mention.text == "14,000 won")
    again = told_again([reading])
    assert [(key, value.number, value.currency) for key, value in again.items()] == [(won.id, 10, "USD")]
