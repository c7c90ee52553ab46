"""Which clause says of what another source tells as to come that it is off, halted or moved.

Where neither the words of a deed nor a value tell that two clauses are of one matter, all that both sentences speak of
does, as with parts (`frames`): rare words, names and numbers that both have. Each clause meets its nearest one alone.
"""

from collections.abc import Iterator

from factx.models.fact import UNDOUBTED
from factx.reconciler.said.clauses import Clause, Clauses, Nearness, covered, leads, matter
from factx.reconciler.said.meetings import RIVAL, TOLD, Meeting, another_time, beside, best, years_ago

PLANS = "FX506"
WAYS = ("undone", "off", "moved")
"""What may become of a plan by which it does not stand."""
TOLD_PLAN = 3.0
"""What two clauses must share: what becomes of a plan is told where the plan is."""
AHEAD = 0.8
"""What it is worth that the other source tells of something to come."""


class Courses:
    """What becomes of the plans of two sources of one story."""

    def __init__(self, one: Clauses, other: Clauses, near: Nearness) -> None:
        self._sides, self._near = (one, other), near

    def meetings(self) -> Iterator[Meeting]:
        """Plans that are off or moved, with the clauses of the other source that they meet."""
        for side in (0, 1):
            yield from self._plans(side)

    def _plans(self, side: int) -> Iterator[Meeting]:
        own, other = self._sides[side].all, self._sides[1 - side].all
        for clause in own:
            if not _ends(clause):
                continue
            met = best(clause, other, self._plan)
            if met is None:
                continue
            score, told = met
            same = [c for c in other if _ends(c) and (c.said.course == "moved") == (clause.said.course == "moved")]
            if score < TOLD_PLAN or any(self._near.score(clause, c) >= min(score - RIVAL, TOLD) for c in same):
                continue
            more = [c for c in other if c is not told and self._carries_on(told, c, clause)]
            again = [c for c in own if c is not clause and _ends(c) and beside(c, clause)]
            yield Meeting(PLANS, (clause, *again), (told, *more), score)

    def _plan(self, clause: Clause, told: Clause) -> float:
        if told.said.status not in UNDOUBTED or told.said.frame or told.said.course in WAYS:
            return 0.0
        if years_ago(clause, told):
            return 0.0
        lead = leads(clause, told)
        if clause.said.course == "halted":  # a dig is stopped here and goes on there
            if told.said.course != "kept" or not matter(clause, told) or another_time(clause, told):
                return 0.0
            return self._near.score(clause, told)
        if not told.ahead and told.said.course != "kept" and (not lead or _long_done(clause, told)):
            return 0.0
        if not (matter(clause, told) and (lead or covered(clause, told))) and not (lead and told.ahead):
            return 0.0
        return self._near.score(clause, told) + (AHEAD if told.ahead or told.said.course == "kept" else -AHEAD)

    def _carries_on(self, told: Clause, more: Clause, clause: Clause) -> bool:
        """The next clauses say when and how: they are of the plan too."""
        near = 0 <= more.said.sentence - told.said.sentence <= 1
        return near and more.ahead and more.said.course == "" and bool(more.near & clause.whole & told.whole)


def _ends(clause: Clause) -> bool:
    """It says of a plan that it is off or moved, and does not deny just that."""
    course = clause.said.course
    return course == "undone" or (course in (*WAYS, "halted") and clause.said.status != "denied")


def _long_done(clause: Clause, told: Clause) -> bool:
    """What was done in another month is not what is off now."""
    published = (clause.reading.source.published or "")[:7]
    days = [value for value in told.said.near if value[:2] in ("19", "20") and "-" in value[4:5]]
    return not told.ahead and any(day[:7] < published for day in days)
