"""Dates and figures that are jumped over while a phrase is looked for."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from factx.extractors import dates
from factx.link.clause.context import Obstacles
from factx.link.clause.view import SentenceView
from factx.models.document import Document
from factx.rules.load import RuleSet


def test_a_figure_is_an_obstacle_from_its_first_to_its_last_character(sentence: Callable[..., SentenceView]) -> None:
    obstacles = Obstacles(sentence("승객 346명이 탔다.", "346명").mentions)
    assert [obstacles.at(n) for n in (2, 3, 6, 7)] == [None, (3, 7), (3, 7), None]


def test_monthly_belongs_to_what_is_measured(read: Callable[..., Document], rules: RuleSet) -> None:
    document = read("Monthly users rose on 10 September 2025.", published="2025-09-12")
    found = dates.extract(document, rules)
    assert len(found) == 2
    obstacles = Obstacles(found)
    assert obstacles.at(0) is None
    assert obstacles.at(document.text.index("September")) is not None


@given(st.integers(-5, 100))
def test_nothing_is_an_obstacle_where_nothing_is(offset: int) -> None:
    assert Obstacles([]).at(offset) is None
