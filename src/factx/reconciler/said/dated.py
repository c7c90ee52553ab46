"""Which days two sources give to what seems one thing, where nothing else tells that the days are of one event.

As with names (`frames`), what the other source has too is explained by it: a day, or a month that holds it, that both
tell of anywhere is of no difference. A day to come that is left over on both sides, in sentences that are
nearest to one another, is worth a note; of days gone by a story has too many.
"""

import re
from collections.abc import Iterator, Sequence

from factx.models.fact import UNDOUBTED
from factx.reconciler.said.clauses import Clause, Clauses, Nearness
from factx.reconciler.said.courses import WAYS
from factx.reconciler.said.meetings import Meeting

DATES = "FX209"
TOLD = 4.2
"""What two sentences must share for their days to be taken for days of one event."""
_MARGIN = 0.8
"""By how much a pair must beat the next best of either side."""
_SHARED = 2
"""Words and names that two sentences share at least."""
_DAY = re.compile(r"(?:19|20)\d\d-\d\d(?:-\d\d)?$")
_MAY_BE = UNDOUBTED | {"possible"}
_Dated = tuple[Clause, str]


def dated(one: Clauses, other: Clauses, near: Nearness) -> Iterator[Meeting]:
    """Pairs of clauses with other days, the surest first."""
    sides = _left(one, other), _left(other, one)
    scored = [(near.told(a, b), a, b) for a, day in sides[0] for b, then in sides[1] if _may_be_one(a, day, b, then)]
    found = sorted(scored, key=lambda met: -met[0])
    for n, (score, a, b) in enumerate(found):
        rivals = [s for k, (s, c, d) in enumerate(found) if k != n and (c is a) != (d is b)]
        if score >= TOLD and all(score >= rival + _MARGIN for rival in rivals):
            yield Meeting(DATES, (b,), (a,), score)


def _left(own: Clauses, other: Clauses) -> list[_Dated]:
    """The clauses with one day, of which the other source tells nothing."""
    had = [day for clause in other.all for day in _days(clause)]
    found: list[_Dated] = []
    for clause in own.all:
        days = _days(clause)
        published = (clause.reading.source.published or "")[:10]
        if len(days) == 1 and clause.said.status in _MAY_BE:
            (day,) = days
            if not _meet(day, published) and not any(_meet(day, then) for then in had):
                found.append((clause, day))
    return found


def _days(clause: Clause) -> Sequence[str]:
    return sorted({value for value in clause.said.near if _DAY.match(value)})


def _meet(one: str, other: str) -> bool:
    """One holds the other: a month and a day of it."""
    return one.startswith(other[: len(one)]) or other.startswith(one) if one and other else False


def _may_be_one(a: Clause, day: str, b: Clause, then: str) -> bool:
    """Both days are to come, and neither clause says that its day is a new one."""
    for clause, date in ((a, day), (b, then)):
        if date <= (clause.reading.source.published or "9")[: len(date)] or clause.said.course in WAYS:
            return False
    return len([key for key in a.whole & b.whole if key[0] != "v"]) >= _SHARED
