"""Quotations that are told in two languages: the same speaker, and what they say is the same but for the language."""

from collections.abc import Sequence
from dataclasses import replace

from factx.models.fact import QuoteFactValue
from factx.reconciler.across.sayings import commitment
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import Link
from factx.reconciler.compare.gates import days_apart
from factx.reconciler.comparison import Statement, coded

ALIKE = 0.45
"""Similarity of the words around, as far as both languages share them, from which two quotations may be one."""
_ONE_OCCASION = 1
_TRANSLATED = coded("FX305", "row 7: one utterance in two languages", relation="compatible", severity="none")
_TURNED = coded("FX305", "row 7: one utterance in two languages, a negation or a hedge on one side")


def translations(left: Sequence[Statement], right: Sequence[Statement], contexts: Contexts) -> list[Link]:
    """Quotations of two sources that are each other's nearest, as links with FX305: a note where one is turned."""
    scored: list[tuple[float, int, int]] = []
    mine, theirs = _spoken(left), _spoken(right)
    for i, a in enumerate(mine):
        for j, b in enumerate(theirs):
            if a.fact.subject != b.fact.subject or a.origin.lang == b.origin.lang or not in_marks(a, b):
                continue
            apart = days_apart(a, b)
            score = contexts.similarity(a, b) if apart is None or apart <= _ONE_OCCASION else 0.0
            if score >= ALIKE:
                scored.append((score, i, j))
    links: list[Link] = []
    used: tuple[set[int], set[int]] = (set(), set())
    for score, i, j in sorted(scored, key=lambda item: (-item[0], item[1], item[2])):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            told = _TRANSLATED if commitment(mine[i]) == commitment(theirs[j]) else _TURNED
            links.append(Link(mine[i], theirs[j], told, score, True, ("subject",)))
    return links


def inside(link: Link, quotes: Sequence[Link]) -> Link:
    """The link, with FX305 beside its code where both its facts stand in one of these quotations (row 6)."""
    comparison = link.comparison
    if comparison.code is None or not any(_holds(quote.a, link.a) and _holds(quote.b, link.b) for quote in quotes):
        return link
    return replace(link, comparison=replace(comparison, also=(*comparison.also, "FX305")))


def _holds(quote: Statement, other: Statement) -> bool:
    said, place = quote.fact.evidence[0], other.fact.evidence[0]
    return said.source == place.source and said.start <= place.start and place.end <= said.end


def in_marks(a: Statement, b: Statement) -> bool:
    """One of them stands in quotation marks: two reports of what somebody said need not be of one utterance."""
    return any(isinstance(s.fact.value, QuoteFactValue) and s.fact.value.manner == "direct" for s in (a, b))


def _spoken(statements: Sequence[Statement]) -> list[Statement]:
    return [s for s in statements if isinstance(s.fact.value, QuoteFactValue) and s.fact.subject]
