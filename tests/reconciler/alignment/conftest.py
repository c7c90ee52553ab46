"""Sources whose values are looked for in one another: hand-built statements, and two texts that have been read."""

from collections.abc import Callable
from types import MappingProxyType

import pytest

from factx.link.said.happenings import happening_table
from factx.read.article import Declared, document
from factx.reconciler.alignment.alike import told_alike
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.two_reports import TwoReports
from factx.reconciler.comparison import Origin, Statement
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.telling import Told
from factx.rules.load import RuleSet
from factx.run.pipeline import read_source


@pytest.fixture
def two_reports(rules: RuleSet) -> Callable[..., TwoReports]:
    """Two texts, each published on its day (ISO), to what both tell."""

    def make(one: str, other: str, days: tuple[str, str]) -> TwoReports:
        readings = [
            read_source(document(name, text, rules, Declared(published=day, published_from="input")), rules)
            for name, text, day in (("a", one, days[0]), ("b", other, days[1]))
        ]
        left, right = (
            [Statement(fact, Origin(r.source.id, r.source.lang, r.source.published, r.source.id)) for fact in r.facts]
            for r in readings
        )
        told = Told(readings[0]), Told(readings[1])
        return TwoReports((left, right), told, Counterparts(*told), happening_table(rules))

    return make


@pytest.fixture
def alike(read):
    """Indices of the statements of two sources that are told alike, where no link holds any of them."""

    def run(left, right, units=MappingProxyType({})):
        contexts = Contexts([read(left), read(right)], {"a": left, "b": right})
        free = {(0, n) for n in range(len(left))} | {(1, n) for n in range(len(right))}
        return list(told_alike(left, right, free, contexts, units))

    return run


@pytest.fixture
def told(make):
    """Statements of one source, each of its own open attribute."""

    def build(source, *values, topic=(), published="2025-09-30"):
        return [
            make(
                value, source=source, start=n, subject=None, attribute=f"open.{source}{n}", topic=topic,
                published=published,
            )
            for n, value in enumerate(values)
        ]  # fmt: skip

    return build
