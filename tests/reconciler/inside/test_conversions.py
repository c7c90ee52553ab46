"""What a source gives in two units or currencies."""

import pytest

from factx.read import article
from factx.reconciler.inside.conversions import alike_elsewhere, rates
from factx.reconciler.rulebook import with_rules
from factx.reconciler.settings import Settings
from factx.run.pipeline import read_source


@pytest.fixture
def converted(rules):
    def run(*texts):
        readings = [
            read_source(article.document(f"x{n}", text, rules, article.Declared(lang="en")), rules)
            for n, text in enumerate(texts)
        ]
        return [(a.text, b.text) for a, b in rates(readings, {"x0": {"x1"}, "x1": {"x0"}})]

    return run


def test_one_sum_that_two_sources_convert_into_two(converted):
    texts = "Prosecutors put it at 426 billion won ($304 million).", "It was 426 billion won ($30.4 million)."
    assert converted(*texts) == [("$304 million", "$30.4 million")]


def test_the_rate_of_another_day_is_no_mistake(converted):
    assert converted("It cost 1.2 billion won ($840,000).", "It cost 1.2 billion won (about $900,000).") == []


def test_two_sums_are_converted_to_two(converted):
    assert converted("It cost 1.2 billion won ($840,000).", "It cost 12 billion won ($8.4 million).") == []


def test_what_others_tell_as_the_conversion_does_stands_beside_it(rules):
    texts = "It pushes with a force of 18,000 pounds, or 82 metric tons.", "The 82-tonne engine exploded."
    readings = [
        read_source(article.document(f"x{n}", text, rules, article.Declared(lang="en")), rules)
        for n, text in enumerate(texts)
    ]
    converted = next(m for m in readings[0].mentions if m.text.startswith("82"))
    assert [mention.text for mention in alike_elsewhere(converted, readings[1:], with_rules(Settings(), rules))] == [
        "82-tonne"
    ]
