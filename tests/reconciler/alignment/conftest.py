"""Two texts made ready to have what is left over in them set side by side."""

from collections.abc import Callable

import pytest

from factx.link.said.happenings import happening_table
from factx.read.article import Declared, document
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
