"""Findings of hand-built pairs."""

from collections.abc import Callable, Sequence

import pytest

from factx.models.finding import Finding
from factx.reconciler.alignment.link import Link
from factx.reconciler.attributes import Attributes
from factx.reconciler.comparison import Statement
from factx.reconciler.findings.grouping import Grouping
from factx.reconciler.findings.messages import Messages
from factx.rules.load import RuleSet

Grouped = Callable[..., list[Finding]]


@pytest.fixture
def grouped(rules: RuleSet) -> Grouped:
    """The findings of compared pairs, whose statements stand in a run in this order."""

    def run(links: Sequence[Link], *statements: Statement) -> list[Finding]:
        order = {statement.fact.id: n for n, statement in enumerate(statements)}
        return Grouping(links, order, Messages("en", [], [], Attributes.of(rules)), frozenset()).findings()

    return run
