"""Causes that English tells in the sentence before."""

import pytest

from factx.models.part import Part
from factx.read.article import Declared, document
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


def causes(text: str, rules: RuleSet) -> list[Part]:
    reading = read_source(document("t", text, rules, Declared(lang="en")), rules)
    return [part for part in reading.parts if part.type == "SLOT" and "cause" in part.parts]


@pytest.mark.parametrize(
    "outcome",
    [
        "That is why trains were halted.",
        "As a result, trains were halted for an hour.",
        "Because of that, trains were halted.",
        "And that was why the trains were halted.",
    ],
)
def test_the_sentence_before_is_the_cause(rules: RuleSet, outcome: str) -> None:
    (part,) = causes(f"A tree had toppled onto the line. {outcome}", rules)
    assert part.evidence.text == "A tree had toppled onto the line."
    assert part.deeds == {"stop"}


def test_a_turn_inside_a_sentence_does_not_point_back(rules: RuleSet) -> None:
    assert causes("A tree stood by the line. Nobody knew that this is why trains were halted.", rules) == []


def test_nothing_stands_before_the_first_sentence(rules: RuleSet) -> None:
    assert causes("As a result, trains were halted.", rules) == []
