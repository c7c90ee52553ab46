"""English clauses that tell why."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def shown(text: str, rules: RuleSet) -> list[str]:
    reading = read_source(document("t", text, rules, Declared(lang="en")), rules)
    parts: list[Part] = [part for part in reading.parts if part.type == "WHY"]
    return [part.evidence.text for part in parts]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The gate closed early. Guards said the scanner had failed.", "the scanner had failed"),
        ("The match was called off. A pipe which had burst at night flooded the pitch.", "A pipe which had burst"),
        ("The slope gave way. Loosened by days of rain, rocks slid onto the track.", "Loosened by days of rain"),
        ("The show was halted. It ended early to avoid a quarrel with the council.", "to avoid a quarrel"),
    ],
)
def test_a_clause_stands_without_who_says_so_and_with_what_it_is_of(rules: RuleSet, text: str, words: str) -> None:
    assert any(words in found for found in shown(text, rules))


def test_as_large_opens_no_clause(rules: RuleSet) -> None:
    found = shown("Bae left the firm. An offer twice as large had lured her away.", rules)
    assert found == ["An offer twice as large had lured her away"]
