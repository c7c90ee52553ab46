"""The tests that rules carry, tried with a finder of one's own."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from factx.models.base import Span
from factx.models.mention import FigureValue, Mention
from factx.rules.examples import Finder, differences, run_examples, try_rule
from factx.rules.load import RuleSet
from factx.rules.match import Matcher
from factx.rules.schema import Counterexample, Example

FILE = """
schema = "factx.rules/1"
lang = "ko"
kind = "figure"

[[rule]]
id = "ko.figure.people"
summary = "7명"
pattern = "\\\\d+명"
example = [{{ text = "{text}", find = "{find}", value = {{ {value} }} }}]
counterexample = [{{ text = "{counter}", why = "no people" }}]
"""


def rules(root: Path, text: str = "7명이", find: str = "7명", value: str = "", counter: str = "7개") -> RuleSet:
    (root / "ko" / "figure").mkdir(parents=True)
    (root / "ko" / "figure" / "people.toml").write_text(
        FILE.format(text=text, find=find, value=value, counter=counter), encoding="utf-8"
    )
    return RuleSet([root])


def finds(matcher: Matcher, example: Example | Counterexample) -> list[Mention]:
    """What the rule's own pattern finds, as people."""
    return [
        Mention(
            id="m", source="s", kind="figure", start=m.start, end=m.end, text=example.text[m.start : m.end], line=1,
            zone="body", rule=matcher.id, value=FigureValue(number=example.text[m.start : m.end - 1], unit="person"),
        )
        for m in matcher.finditer(example.text)
    ]  # fmt: skip


def problems(ruleset: RuleSet, find: Finder = finds) -> list[str | None]:
    return [outcome.problem for matcher in ruleset.all_matchers() for outcome in try_rule(matcher, find)]


def test_a_rule_that_keeps_its_promises_has_no_problem(tmp_path: Path) -> None:
    assert problems(rules(tmp_path, value='number = "7", unit = "person"')) == [None, None]


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"find": "8명"}, "does not stand in the text"),
        ({"find": "7명이"}, "found '7명', expected '7명이'"),
        ({"value": "number = 8"}, "number: found 7, expected 8"),
        ({"value": "colour = 'red'"}, "colour: no such field"),
        ({"text": "일곱 명이", "find": "일곱 명"}, "found nothing, expected '일곱 명'"),
    ],
)
def test_an_example_that_is_not_found_so_says_what_was(tmp_path: Path, changed: dict[str, str], problem: str) -> None:
    told, _ = problems(rules(tmp_path, **changed))
    assert told is not None
    assert problem in told


def test_a_counterexample_that_is_found_says_why_it_should_not_be(tmp_path: Path) -> None:
    assert problems(rules(tmp_path, counter="7명이다")) == [None, "found '7명', expected nothing: no people"]


def test_only_the_named_rules_are_tried_and_each_names_its_line(tmp_path: Path) -> None:
    ruleset = rules(tmp_path)
    assert [(o.rule, o.label, o.line) for o in run_examples(ruleset, finds, "ko.fig")] == [
        ("ko.figure.people", "example 1", 7), ("ko.figure.people", "counterexample 1", 7),
    ]  # fmt: skip
    assert list(run_examples(ruleset, finds, "en.")) == []


@pytest.mark.parametrize(
    ("expected", "count"),
    [
        ({}, 0),
        ({"number": "7.0"}, 0),
        ({"number": 7}, 0),
        ({"unit": "null"}, 1),
        ({"currency": "null"}, 0),
        ({"measured": "사용자"}, 0),
        ({"measured": "이용자", "number": 6}, 2),
    ],
)
def test_numbers_are_equal_by_value_spans_by_their_words(expected: dict[str, Any], count: int) -> None:
    value = FigureValue(number=Decimal(7), unit="person", measured=Span(text="사용자", start=0, end=3))
    assert len(differences(expected, value)) == count
