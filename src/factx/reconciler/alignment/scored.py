"""Pairs of values of one class of two sources, with how likely they answer one question."""

from collections import Counter
from collections.abc import Mapping, Sequence

from factx.models.mention import FigureValue
from factx.reconciler.alignment.affinity import affinity, telling_digits, two_currencies
from factx.reconciler.alignment.candidates import Candidate, best_first
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import MANY_DIGITS
from factx.reconciler.alignment.meeting import worth_converting
from factx.reconciler.alignment.once import asked_once, lone_fraction, number_of, told_of, told_once
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.digits import significant
from factx.reconciler.comparison import Statement
from factx.reconciler.settings import Settings

EXPLAINED = 0.5
"""Affinity from which an equal value explains a value, so that it is in conflict with nothing."""
ONLY = 2.2
"""What it is worth that both sources have one value alone of an attribute of the catalogue."""
FRACTIONS = 1.0
"""What it is worth that two spoken fractions (3분의 1, ``a quarter``) are the only ones of their sources."""
PARTNER = 1.0
"""What it is worth that two values stand in sentences that are nearest to each other."""


class Scoring:
    """Scores the pairs of one class.

    Args:
        left: statements of one source.
        right: of the other.
        partners: how surely two sentences of both tell the same, from 0 to 1.
        contexts: what stands around them.
        attributes: of the catalogue.
        settings: of the run.
    """

    def __init__(
        self,
        left: Sequence[Statement],
        right: Sequence[Statement],
        partners: Mapping[tuple[int, int], float],
        contexts: Contexts,
        attributes: Attributes,
        settings: Settings,
    ) -> None:
        self._left, self._right, self._partners = left, right, partners
        self._contexts, self._attributes, self._settings = contexts, attributes, settings
        self.places = [contexts.sentence(a) for a in left], [contexts.sentence(b) for b in right]
        self._told = told_of(left, told_once(left, attributes)), told_of(right, told_once(right, attributes))
        self._numbers = list(map(number_of, left)), list(map(number_of, right))
        self._counts = Counter(self._numbers[0]), Counter(self._numbers[1])
        self._exact = list(map(_is_exact, left))
        self._fractions = lone_fraction(left), lone_fraction(right)

    def candidates(self) -> list[Candidate]:
        """The pairs that may answer one question, the likeliest first."""
        pairs = ((i, j) for i in range(len(self._left)) for j in range(len(self._right)))
        found = [candidate for i, j in pairs if (candidate := self._candidate(i, j)) is not None]
        return sorted(found, key=best_first)

    def _candidate(self, i: int, j: int) -> Candidate | None:
        a, b, attributes = self._left[i], self._right[j], self._attributes
        if two_currencies(a, b) and not worth_converting(a, b, attributes, self._settings):
            return None
        near = self._partners.get((self.places[0][i], self.places[1][j]), 0.0)
        score = affinity(a, b, self._contexts, attributes) + PARTNER * near
        once = asked_once(self._told[0][i], self._told[1][j], attributes)
        if once and self._is_matter(a, b):
            score += ONLY
        elif self._fractions == (i, j):
            score += FRACTIONS
        telling = telling_digits(a.fact.value, b.fact.value)
        lone = telling > 1 and self._exact[i] and self._is_lone(i, j)
        if score >= EXPLAINED or telling >= MANY_DIGITS or lone:
            return Candidate(score, i, j, near, telling, once, lone=lone)
        return None

    def _is_matter(self, a: Statement, b: Statement) -> bool:
        """Two figures of one attribute of the catalogue that says what is measured."""
        one = a.fact.attribute == b.fact.attribute and isinstance(a.fact.value, FigureValue)
        return one and self._attributes.specific(a.fact.attribute)

    def _is_lone(self, i: int, j: int) -> bool:
        """Either source has the number but once."""
        return self._counts[0][self._numbers[0][i]] == self._counts[1][self._numbers[1][j]] == 1


def _is_exact(statement: Statement) -> bool:
    """A number that is not rounded to hundreds: every story has a thousand of something."""
    value = statement.fact.value
    number = value.number if isinstance(value, FigureValue) else None
    return number is not None and number.adjusted() + 1 - len(significant(number)) <= 1
