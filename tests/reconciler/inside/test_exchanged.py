"""Sums converted at rates that cannot be."""

from decimal import Decimal

import pytest

from factx.read import article
from factx.reconciler.inside.exchanged import misconverted, told_rates
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source


@pytest.fixture
def wrong(rules):
    def run(*texts):
        readings = [
            read_source(article.document(f"x{n}", text, rules, article.Declared(lang="en")), rules)
            for n, text in enumerate(texts)
        ]
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


def test_the_rates_of_a_story_are_those_of_all_its_sources(rules):
    readings = [
        read_source(article.document(name, text, rules, article.Declared(lang="en")), rules)
        for name, text in (("a", "Tickets cost 14,000 won ($10)."), ("b", "The roof was dear."), ("c", "It rained."))
    ]
    rates = told_rates(readings, {("a", "b")})
    assert rates["b"] == {("KRW", "USD"): [Decimal(10) / 14000]}
    assert "c" not in rates
