"""The links of a run."""

from collections.abc import Callable

import pytest

from factx.link.kit import kit_of
from factx.models.mention import FigureValue
from factx.models.report import Reading
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import Link
from factx.reconciler.comparison import Statement
from factx.reconciler.linking import Linking
from factx.reconciler.parts.names import Apart
from factx.reconciler.settings import Settings
from factx.rules.load import RuleSet

Linked = Callable[..., list[Link]]


@pytest.fixture
def linked(rules: RuleSet, read: Callable[..., Reading]) -> Linked:
    """The links of statements of two sources, which tell one story or do not."""

    def run(one: Statement, other: Statement, *, together: bool) -> list[Link]:
        statements, settings = {"a": [one], "b": [other]}, Settings()
        readings = [read([one]), read([other])]
        apart, contexts = Apart([], settings, kit_of(rules)), Contexts(readings, statements)
        pairs = {("a", "b")} if together else set()
        return list(Linking(readings, statements, pairs, contexts, apart, rules, settings).links())

    return run


@pytest.fixture
def sides(make: Callable[..., Statement], figure: Callable[..., FigureValue]) -> tuple[Statement, Statement]:
    return make(figure(700, unit="person"), source="a"), make(figure(900, unit="person"), source="b", lang="en")


def test_two_values_of_one_question_are_linked(linked: Linked, sides: tuple[Statement, Statement]) -> None:
    (link,) = linked(*sides, together=True)
    assert {link.a.fact.source, link.b.fact.source} == {"a", "b"}
    assert link.comparison.relation in ("conflicts", "possibly_conflicts")


def test_values_of_two_stories_are_not(linked: Linked, sides: tuple[Statement, Statement]) -> None:
    assert linked(*sides, together=False) == []
