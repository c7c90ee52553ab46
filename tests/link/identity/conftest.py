"""Several sources of one run."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factx.link.facts.roles import roles
from factx.link.identity.identify import identify
from factx.models.fact import Entity
from factx.models.mention import EntityValue
from factx.models.report import Reading
from factx.rules.load import RuleSet

Make = Callable[..., Reading]


@pytest.fixture
def together(reading: Make, rules: RuleSet) -> Callable[..., tuple[list[dict[str, str | None]], tuple[Entity, ...]]]:
    """The ids of the names of several marked texts, one after another, and the entities of the run."""

    def run(*texts: str) -> tuple[list[dict[str, str | None]], tuple[Entity, ...]]:
        made = [reading(text, name=f"s{n}") for n, text in enumerate(texts)]
        made = [replace(r, facts=tuple(roles(r.document, r.mentions, r.entities, rules))) for r in made]
        found, entities = identify(made, rules)
        ids = [{m.text: m.value.entity for m in r.mentions if isinstance(m.value, EntityValue)} for r in found]
        return ids, entities

    return run
