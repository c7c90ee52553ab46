"""All mentions of a document, each kind seeing those before it."""

from collections.abc import Callable, Sequence

from factx.extractors import dates, entities, figures, quotes
from factx.extractors.build import in_order
from factx.models.document import Document
from factx.models.mention import Mention
from factx.rules.load import RuleSet

Extractor = Callable[[Document, RuleSet, Sequence[Mention]], list[Mention]]

EXTRACTORS: tuple[Extractor, ...] = (dates.extract, figures.extract, entities.extract, quotes.extract)
"""Dates first, as digits in them are no figures; quotes last, as they need to know who could be speaking."""


def mentions(document: Document, rules: RuleSet) -> tuple[Mention, ...]:
    """The mentions of all kinds, in the order of the output."""
    found: list[Mention] = []
    for extract in EXTRACTORS:
        found += extract(document, rules, tuple(found))
    return in_order(found)
