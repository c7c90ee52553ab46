"""Which figure of one source answers the same question as which of another.

Inside a pair of sources of one story every figure and date looks for its partner: by attribute, subject, unit and the
language-independent words, names and values around it. Values that the other source has too are explained by it and
are in conflict with nothing; only what is left over on both sides, best for each other and unrivalled, is set against
each other. Precision before recall.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factx.models.finding import ALARMS, DIFFERING
from factx.reconciler.alignment.affinity import fit, kind_class, stretch, two_currencies
from factx.reconciler.alignment.alike import told_alike
from factx.reconciler.alignment.candidates import (
    Candidate,
    alone_in_sentences,
    best_first,
    left_over,
    one_to_one,
    unrivalled,
)
from factx.reconciler.alignment.context import Contexts
from factx.reconciler.alignment.link import Link, Linker
from factx.reconciler.alignment.meeting import of_nothing, undated
from factx.reconciler.alignment.once import twins, twins_say
from factx.reconciler.alignment.partners import sentence_partners
from factx.reconciler.alignment.scored import Scoring
from factx.reconciler.alignment.sharing import far_grains
from factx.reconciler.alignment.two_units import across
from factx.reconciler.alignment.worth import two_people
from factx.reconciler.attributes import Attributes
from factx.reconciler.compare.changed import changed
from factx.reconciler.comparison import Statement, plain
from factx.reconciler.settings import Settings

SAME_BY_DIGITS = {0: 2.0, 1: 2.0, 2: 0.5, 3: -1.0, 4: -2.0}
"""Affinity from which equal values are taken for one statement, by how many digits tell that they are one: no story has
1,127 of two things."""
LONE = {2: -1.6}
"""The same where either source has that number but once."""
_MOST = 4
PERHAPS = 2.2
"""Affinity from which different values are worth a note: perhaps one question."""
WORTH_A_NOTE = 1.1
"""Affinity from which the nearest of all other values is shown beside a value, as a note."""
MARGIN_OF_NOTES = -0.2
"""By how much such a pair must beat the next best of either side: a note may show two that are nearly as near."""
RESIDUE = 1.5
"""What it is worth that two values are all that is left of their class in such sentences."""
BRIEF = 6
"""Values of one class that a short report has at most: what is left alone there is of its one matter."""


def align(
    left: Sequence[Statement],
    right: Sequence[Statement],
    contexts: Contexts,
    attributes: Attributes,
    settings: Settings,
) -> list[Link]:
    """The links between the figures and dates of two sources."""
    links: list[Link] = []
    sides = _by_class(left), _by_class(right)
    partners = sentence_partners(left, right, contexts)
    for name in sorted(sides[0].keys() & sides[1].keys()):
        links += _Class(sides[0][name], sides[1][name], partners, contexts, attributes, settings).links()
    for a, b in across(left, right, {s.fact.id for link in links for s in (link.a, link.b)}, contexts):
        alike = changed(a.fact, b.fact) or plain("agrees", "one value in two units")
        links.append(Link(a, b, alike, 0.0, False, ("once",) if alike.code else ()))
    return _scoped(links, contexts)


def _scoped(links: Sequence[Link], contexts: Contexts) -> list[Link]:
    """Where a date and a figure of two sentences both differ, the date may be what the figure is of.

    ``2025년까지 6조원`` and ``2030년까지 10조원`` are two plans, no contradiction: no more than a note.
    """
    differ: defaultdict[tuple[int, int], set[bool]] = defaultdict(set)
    for link in links:
        if link.comparison.relation in DIFFERING and _counts(link):
            differ[_sentences(link, contexts)].add(link.a.fact.kind == "figure")
    return [
        replace(link, comparison=link.comparison.at_most("note"))
        if link.comparison.relation in DIFFERING and len(differ[_sentences(link, contexts)]) > 1
        else link
        for link in links
    ]


def _counts(link: Link) -> bool:
    """An alarm, or a date that differs within one language, whose words are better known."""
    other_date = link.a.fact.kind != "figure" and link.a.origin.lang == link.b.origin.lang
    return other_date or link.comparison.severity in ALARMS


def _sentences(link: Link, contexts: Contexts) -> tuple[int, int]:
    return contexts.sentence(link.a), contexts.sentence(link.b)


def _by_class(statements: Sequence[Statement]) -> dict[str, list[Statement]]:
    found: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        name = kind_class(statement)
        if name:
            found[name].append(statement)
    return found


class _Class:
    """The statements of one class of two sources."""

    def __init__(
        self,
        left: Sequence[Statement],
        right: Sequence[Statement],
        partners: Mapping[tuple[int, int], float],
        contexts: Contexts,
        attributes: Attributes,
        settings: Settings,
    ) -> None:
        self._left, self._right = left, right
        self._contexts, self._attributes, self._settings = contexts, attributes, settings
        self._scoring = Scoring(left, right, partners, contexts, attributes, settings)
        self._linker = Linker(contexts, attributes, settings)
        self._stretches = [stretch(a, settings.units) for a in left], [stretch(b, settings.units) for b in right]

    def links(self) -> list[Link]:
        """Equal values that find each other; then those left over that differ; then perhaps, as notes."""
        candidates = self._scoring.candidates()
        equal = [c for c in candidates if self._is_equal(c)]
        no_day = [c for c in candidates if undated(*self._both(c))]
        chosen = [c for c in one_to_one(sorted([*equal, *no_day], key=best_first)) if c.affinity >= _needed(c)]
        rest = self._left_over(candidates, equal)
        sure = [c for c in unrivalled(rest, self._stretches) if c.affinity >= PERHAPS]
        found = [link for c in (*chosen, *sure) if (link := self._linker.link(*self._both(c), c))]
        alike = list(self._twins(found))
        told = {statement.fact.id for link in alike for statement in (link.a, link.b)}
        return [*found, *alike, *self._perhaps(rest, sure, told)]

    def _both(self, c: Candidate) -> tuple[Statement, Statement]:
        return self._left[c.i], self._right[c.j]

    def _is_equal(self, c: Candidate) -> bool:
        return fit(self._stretches[0][c.i], self._stretches[1][c.j]) and not two_currencies(*self._both(c))

    def _left_over(self, candidates: Sequence[Candidate], equal: Sequence[Candidate]) -> list[Candidate]:
        """Pairs of different values that may be one, with what it is worth that nothing else is left beside them."""
        figures = self._left[0].fact.kind == "figure"
        rest = [c for c in left_over(candidates, equal, figures=figures) if self._may_be_one(c)]
        alone = alone_in_sentences(rest, self._scoring.places)
        for c in rest:
            c.affinity += RESIDUE * c.partners if (c.i, c.j) in alone else 0.0
            c.sole = len(rest) == 1 and max(len(self._left), len(self._right)) <= BRIEF
        return rest

    def _may_be_one(self, c: Candidate) -> bool:
        a, b = self._both(c)
        apart = self._attributes.exclusive(a.fact.attribute, b.fact.attribute)
        apart = apart or two_people(a, b, told_alike=c.partners == 1.0)
        return not apart and not of_nothing(a, b) and not far_grains(a, b)

    def _perhaps(self, rest: Sequence[Candidate], sure: Sequence[Candidate], told: set[str]) -> Iterator[Link]:
        """The nearest of all other values, as notes: where neither is set against another, nor `told` for its twin."""
        taken = {(0, c.i) for c in sure} | {(1, c.j) for c in sure}
        for c in unrivalled(rest, self._stretches, MARGIN_OF_NOTES):
            a, b = self._both(c)
            if c.affinity < WORTH_A_NOTE or {(0, c.i), (1, c.j)} & taken or {a.fact.id, b.fact.id} & told:
                continue
            link = self._linker.link(a, b, c)
            if link and link.comparison.code:
                yield replace(link, comparison=link.comparison.at_most("note").doubted())

    def _twins(self, found: Sequence[Link]) -> Iterator[Link]:
        """Equal values that each source has once, where nothing has told of either.

        Counts share a word around them too.
        """
        left, right, attributes = self._left, self._right, self._attributes
        held = {statement.fact.id for link in found for statement in (link.a, link.b)}
        free = {(side, n) for side, own in enumerate((left, right)) for n, s in enumerate(own) if s.fact.id not in held}
        for i, j in twins(left, right, free):
            a, b = left[i], right[j]
            one, other = a.fact.attribute, b.fact.attribute
            known = one != other and attributes.specific(one) and attributes.specific(other)
            near = kind_class(a) != "count" or one == other or self._contexts.similarity(a, b) > 0
            if near and (not known or attributes.related(one, other)):
                free -= {(0, i), (1, j)}
                alike = twins_say(a, b)
                yield Link(a, b, alike, 0.0, False, ("once",) if alike.code else ())
        for i, j in told_alike(left, right, free, self._contexts, self._settings.units):
            yield Link(left[i], right[j], plain("agrees", "one time or small number, of what both name"), 0.0, False)


def _needed(candidate: Candidate) -> float:
    """Affinity from which equal values are taken for one statement."""
    least = SAME_BY_DIGITS.get(candidate.telling, SAME_BY_DIGITS[_MOST])
    return min(least, LONE.get(candidate.telling, least)) if candidate.lone else least
