"""Which matter has moved on between two sources: a man hunted here is held there.

Only what both reports are about is compared, by their first sentences, and only where the one that knows less does not
know the later stage too.
"""

from collections.abc import Iterator, Mapping

from factx.models.fact import ACTUAL, ASSERTED
from factx.reconciler.said.clauses import Clause, Clauses, Nearness, leads, opens, tells
from factx.reconciler.said.meetings import Meeting

MOVED_ON = "FX507"
TOLD = 2.0
"""What the two sentences must share to be taken for one matter."""


def moved_on(one: Clauses, other: Clauses, near: Nearness, after: Mapping[str, frozenset[str]]) -> Iterator[Meeting]:
    """The surest pair of clauses of which one tells a later stage of what the other tells, either way."""
    for less, more in ((one, other), (other, one)):
        earlier, later = ([c for c in told.all if c.said.stages and opens(c)] for told in (less, more))
        found = [
            (near.told(a, b), a, b)
            for a in earlier
            for b in later
            if _later(a, b, after) and tells(a.whole & b.whole) and _in_order(a, b)
        ]
        found = [met for met in found if met[0] >= TOLD and not _knows(less, met[1], met[2], near)]
        if found:
            score, a, b = max(found, key=lambda met: met[0])
            yield Meeting(MOVED_ON, (b,), (a,), score)


def _later(a: Clause, b: Clause, after: Mapping[str, frozenset[str]]) -> bool:
    if a.said.status not in ASSERTED or b.said.status not in ACTUAL:
        return False
    then = set(b.said.stages) - set(a.said.stages)
    return any(after[stage] & then for stage in a.said.stages)


def _knows(own: Clauses, told: Clause, later: Clause, near: Nearness) -> bool:
    """Whether a source tells of that later stage itself, of the same or where it says what it is about."""
    then = set(later.said.stages) - set(told.said.stages)
    return any(
        then.intersection(clause.said.stages)
        and (leads(clause, later) or (tells(clause.whole & later.whole) and near.told(clause, later) >= TOLD))
        for clause in own.all
    )


def _in_order(a: Clause, b: Clause) -> bool:
    """The report of the later stage is not the earlier one."""
    days = [(clause.reading.source.published or "")[:10] for clause in (a, b)]
    return not all(days) or days[0] <= days[1]
