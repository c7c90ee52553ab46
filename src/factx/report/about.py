"""What a finding is about, in words: ``OpenAI · partnership``, ``오픈AI · 협력``."""

from collections.abc import Mapping
from functools import cache

from rich.cells import cell_len

from factx.models.finding import Finding
from factx.reconciler.attributes import Attributes
from factx.reconciler.findings.messages import vague
from factx.report.text import clean
from factx.report.words import Words
from factx.rules.load import default_rules

LONG = 40
"""Labels of sides that are wider (in cells of a screen) are clauses."""


@cache
def _attributes() -> Attributes:
    return Attributes.of(default_rules())


def named(attribute: str | None, words: Words) -> str:
    """An attribute by the name that the catalogue gives it; nothing for None."""
    return _attributes().title(attribute, words.lang) if attribute else ""


def about(finding: Finding, entities: Mapping[str, str], words: Words) -> str:
    """The subject of a finding and what of it, as far as they are known."""
    what = (
        ""
        if vague(finding.code, finding.attribute, [s.value for s in finding.sides], _attributes())
        else named(finding.attribute, words)
    )
    parts = (entities.get(finding.subject or "", ""), what)
    return clean(" · ".join(part for part in parts if part))


def brief(label: str) -> str:
    """The label of a side; of a long one the certainty in front of the clause, which is quoted below anyway."""
    certainty, separated, _ = label.partition(": ")
    return certainty if separated and cell_len(label) > LONG else label
