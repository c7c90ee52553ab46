"""The mentions of one source to its entities and facts."""

from collections.abc import Sequence

from factx.link.assemble import facts, maker_of
from factx.link.clause.measure import measure
from factx.link.clause.view import View
from factx.link.coreference.resolve import resolve
from factx.link.parts.parts import parts
from factx.link.said.happenings import happenings
from factx.link.said.propositions import Propositions
from factx.models.document import Document
from factx.models.mention import Mention
from factx.models.report import Reading
from factx.rules.load import RuleSet


def link(document: Document, mentions: Sequence[Mention], rules: RuleSet, *, compares: bool = True) -> Reading:
    """Who is who, what is measured, and what is said of whom: all that this source gives by itself.

    Args:
        document: with its sentences.
        mentions: of all kinds.
        rules: in use.
        compares: whether the source is to be compared with others; what only that takes (`Reading.parts` and
            `Reading.said`) costs a third of linking.
    """
    named, entities = resolve(document, mentions, rules)
    view = View(document, named, rules)
    measured = measure(document, named, rules, view)
    maker = maker_of(document, measured, rules, view)
    found = facts(maker, measured, entities)
    if not compares:
        return Reading(document, measured, entities, found)
    said = tuple(Propositions(maker).said())
    return Reading(document, measured, entities, found, tuple(parts(maker)), said, tuple(happenings(maker)))
