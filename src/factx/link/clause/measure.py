"""What each figure measures: fills `measured` of figures, in both word orders and across the verb.

The idea of a quantity's concept as a thing of its own is CQE's (Almasian et al. 2023); the rules are factx's.
"""

from collections.abc import Sequence

from factx.link.clause.view import View
from factx.models.base import Span
from factx.models.document import Document
from factx.models.mention import FigureValue, Mention
from factx.rules.load import RuleSet

LONGEST = 80
"""Characters of the longest phrase that is given as what is measured."""


def measure(
    document: Document, mentions: Sequence[Mention], rules: RuleSet, view: View | None = None
) -> tuple[Mention, ...]:
    """The mentions with `measured` filled in where a phrase of the sentence says what a figure is of."""
    view = view or View(document, mentions, rules)
    done: list[Mention] = []
    for mention in mentions:
        known = mention.kind == "figure" and mention.id in view.kept
        sentence = view.sentence_at(mention.start) if known else None
        done.append(mention if sentence is None else _measured(document, mention, sentence.context(mention).measured))
    return tuple(done)


def _measured(document: Document, figure: Mention, span: tuple[int, int] | None) -> Mention:
    value = figure.value
    if span is None or not isinstance(value, FigureValue) or value.measured is not None:
        return figure
    start, end = span
    if not 0 < end - start <= LONGEST:
        return figure
    measured = Span(text=document.text[start:end], start=start, end=end)
    return figure.model_copy(update={"value": value.model_copy(update={"measured": measured})})
