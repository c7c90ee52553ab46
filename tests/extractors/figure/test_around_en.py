"""What stands right around an English number: approximators, the noun that is counted, pounds of what."""

from collections.abc import Callable
from typing import Any

import pytest

from factx.models.mention import FigureValue, Mention

Find = Callable[[str, str], list[Mention]]
Briefs = Callable[[str, str], list[tuple[Any, ...]]]
Value = Callable[[str, str], FigureValue]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The bear weighs up to 1,500 pounds and costs $5 to see.", "pound"),
        ("The bear costs 1,500 pounds to feed.", "GBP"),
    ],
)
def test_pounds_are_money_unless_something_is_weighed(find: Find, text: str, unit: str) -> None:
    assert isinstance(find("en", text)[0].value, FigureValue)
    assert find("en", text)[0].value.unit == unit  # type: ignore[union-attr]


def test_a_name_in_capitals_is_no_unit(value: Value) -> None:
    assert value("en", "It has 324,000 paid New York Times subscribers.").unit != "time"


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("About 30 people came.", "About 30 people", "approx"),
        ("At least 30 people came.", "At least 30 people", "at_least"),
        ("Fewer than 30 people came.", "Fewer than 30 people", "less_than"),
        ("Some 30 people or more came.", "Some 30 people or more", "at_least"),
        ("They spoke about the 30 people there.", "30 people", "exact"),
        ("They stood around one man.", "one man", "exact"),
    ],
)
def test_an_approximator_belongs_to_the_figure_and_bounds_it(briefs: Briefs, text: str, words: str, bound: str) -> None:
    assert [(told[0], told[3]) for told in briefs("en", text)] == [(words, bound)]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("It has 2 billion monthly users.", "person"),
        ("10 South Korean companies signed.", "organization"),
        ("They found 40 rusty bicycles.", "item"),
        ("The index fell to 40.", None),
    ],
)
def test_the_noun_that_is_counted_is_the_unit(value: Value, text: str, unit: str | None) -> None:
    assert value("en", text).unit == unit


def test_what_edged_up_to_a_level_has_no_bound(briefs: Briefs) -> None:
    assert [told[3] for told in briefs("en", "Unemployment edged up to 3.8 percent.")] == ["exact"]
