"""All mentions of a document, each kind seeing those before it."""

from collections.abc import Callable, Sequence

from factx.extractors import dates, entities, figures, quotes
from factx.extractors.build import in_order
from factx.models.document import Document
from factx.models.mention import EntityValue, Mention
from factx.rules.load import RuleSet

Extractor = Callable[[Document, RuleSet, Sequence[Mention]], list[Mention]]

EXTRACTORS: tuple[Extractor, ...] = (dates.extract, figures.extract, entities.extract, quotes.extract)
"""Dates first, as digits in them are no figures; quotes last, as they need to know who could be speaking."""


def mentions(document: Document, rules: RuleSet) -> tuple[Mention, ...]:
    """The mentions of all kinds, in the order of the output."""
    return mentions_of([document], rules)[0]


def mentions_of(documents: Sequence[Document], rules: RuleSet) -> list[tuple[Mention, ...]]:
    """The mentions of each of several documents, kind by kind for all of them."""
    found: list[list[Mention]] = [[] for _ in documents]
    for extract in EXTRACTORS:
        for document, known in zip(documents, found, strict=True):
            known.extend(extract(document, rules, tuple(known)))
    return [in_order(_without_names(known)) for known in found]


def _without_names(known: Sequence[Mention]) -> list[Mention]:
    """All but the months that are given names (``April Jones``), and the counts that are firms (``한동``, ``세명``)."""
    names = [(m, m.value.type) for m in known if isinstance(m.value, EntityValue) and m.value.form == "name"]
    whole = {(m.start, m.end) for m, _ in names}
    people = [m for m, type_ in names if type_ == "PERSON"]
    months = [m for m in known if m.kind == "date" and m.text.isalpha()]
    given = {m.id for m in months if any(n.start <= m.start and m.end <= n.end and n.text != m.text for n in people)}
    given |= {m.id for m in known if m.kind == "figure" and (m.start, m.end) in whole and m.text.isalpha()}
    return [m for m in known if m.id not in given]
