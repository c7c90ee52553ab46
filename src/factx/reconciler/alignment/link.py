"""Two statements taken to answer one question, and what comparing them gives."""

from dataclasses import dataclass

from factx.models.finding import ALARMS, DIFFERING
from factx.reconciler.alignment.candidates import Candidate
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.sharing import other_things
from factx.reconciler.alignment.soften import softened, told_twice, unread
from factx.reconciler.alignment.worth import Grounds, alarming, grounds_of, one_value, two_questions, unnoted
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.changed import changed
from factx.reconciler.compare.pair import compare
from factx.reconciler.compare.reckoned import other_reckoning
from factx.reconciler.comparison import Comparison, Statement
from factx.reconciler.settings import Settings

ALIGNED = 3.8
"""Affinity from which different values are set against each other."""
SAME_LANGUAGE = 2.0
"""How much more two dates of one language need, which share words more easily than events."""
ONE_SENTENCE = 0.4
"""Similarity from which two such sentences are taken for one, so that facets that differ are a matter of reading."""
MANY_DIGITS = 3
"""Digits from which two equal numbers are surely one that is told twice."""
_NEARNESS = frozenset({"sentence", "once"})
"""Grounds that say where two values stand, and nothing of what they are of."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two statements of one question, and what comparing them gave.

    Attributes:
        affinity: how sure it is that the question is one.
        named: the question is that of a named subject and an attribute of the catalogue, not of the words around.
        grounds: why it is taken for one, as `Finding.grounds` names it.
    """

    a: Statement
    b: Statement
    comparison: Comparison
    affinity: float
    named: bool
    grounds: tuple[str, ...] = ()


class Linker:
    """Compares matched statements.

    Args:
        contexts: what stands around them.
        attributes: of the catalogue.
        settings: of the run.
    """

    def __init__(self, contexts: Contexts, attributes: Attributes, settings: Settings) -> None:
        self._contexts, self._attributes, self._settings = contexts, attributes, settings

    def link(self, a: Statement, b: Statement, candidate: Candidate) -> Link | None:
        """The link of two statements, or None where they cannot be compared or differ in what they are of."""
        attributes = self._attributes
        compared = self._compared(a, b, candidate)
        if compared is None:
            return None
        turned = other_reckoning(a.fact, b.fact) or changed(a.fact, b.fact)
        same = a.fact.attribute == b.fact.attribute and attributes.known(a.fact.attribute)
        named = same and a.fact.subject is not None and a.fact.subject == b.fact.subject
        comparison = self._as_sure(a, b, turned or compared, candidate, named=named)
        nearness = self._contexts.similarity(a, b)
        shared = Grounds(candidate.affinity, nearness, candidate.partners, same, candidate.once)
        apart = attributes.exclusive(a.fact.attribute, b.fact.attribute) and comparison.code is not None
        apart = apart and not turned  # 780 who are left are employees, 780 who go are layoffs
        if apart or (comparison.severity == "note" and two_questions(a, b, comparison, shared)):
            return Link(a, b, unnoted(comparison), candidate.affinity, named) if one_value(a, b) else None
        grounds = grounds_of(a, b, comparison, shared)
        if comparison.severity in ALARMS and not alarming(a, b, comparison, grounds, shared, sole=candidate.sole):
            comparison = comparison.at_most("note").doubted()
        if comparison.severity == "note" and set(grounds) <= _NEARNESS:
            if not grounds and one_value(a, b):
                return Link(a, b, unnoted(comparison), candidate.affinity, named)
            if other_things(a, b):
                return None
        return Link(a, b, comparison, candidate.affinity, named, grounds)

    def _compared(self, a: Statement, b: Statement, candidate: Candidate) -> Comparison | None:
        """What the values say, as the words around them are read."""
        traits = self._attributes.traits(a.fact.attribute)
        one_sentence = candidate.partners == 1.0 and self._contexts.similarity(a, b) >= ONE_SENTENCE
        comparison = compare(a, b, self._settings, traits, one_sentence=one_sentence)
        if comparison is None:
            return None
        if candidate.telling:
            sure = candidate.partners == 1.0 or candidate.affinity >= ALIGNED
            return told_twice(comparison, surely=candidate.telling >= MANY_DIGITS or sure)
        return unread(comparison, a, b) if candidate.affinity >= ALIGNED else comparison

    def _as_sure(
        self, a: Statement, b: Statement, comparison: Comparison, candidate: Candidate, *, named: bool
    ) -> Comparison:
        """No more severity than it is sure that the question is one; `named`: that of a named subject."""
        needed = ALIGNED + (SAME_LANGUAGE if a.fact.kind != "figure" and a.origin.lang == b.origin.lang else 0.0)
        if candidate.affinity < needed and comparison.relation in DIFFERING:
            comparison = comparison.at_most("note").doubted()
        if not named:
            comparison = comparison.at_most("warning").doubted()
        return softened(a, b, comparison, self._attributes.traits(a.fact.attribute))
