"""A denial in words that holds less than its paraphrase."""

import pytest

from factx.read import article
from factx.reconciler.inside.shortened import shortened
from factx.run.pipeline import read_source

PARAPHRASE = "Kwon of OpenAI rejected reports that OpenAI might pursue acquisitions or stakes in Korean firms."
START = "Jason Kwon is the chief strategy officer of OpenAI. "


def pairs(rules, text):
    declared = article.Declared(lang="en", published="2026-03-10", published_from="input")
    reading = read_source(article.document("a", START + text, rules, declared), rules)
    return [(one.attribute, other.attribute) for one, _, other, _ in shortened(reading.facts, reading.mentions)]


def test_a_quotation_that_names_one_deal_of_two_holds_less(rules):
    text = f"{PARAPHRASE} “We haven’t had any discussions about acquisitions,” Kwon said."
    assert ("relation.acquisition", "relation.equity") in pairs(rules, text)


@pytest.mark.parametrize(
    "said",
    [
        "“We haven’t had any discussions about acquisitions or stakes,” Kwon said.",
        "“Korea is a leader in memory chips,” Kwon said.",
    ],
)
def test_a_quotation_that_names_both_or_none_holds_no_less(rules, said):
    assert pairs(rules, f"{PARAPHRASE} {said}") == []
