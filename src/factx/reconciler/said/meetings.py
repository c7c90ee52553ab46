"""Clauses of two sources that say opposite things of one matter, and which of several such pairs count."""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from factx.reconciler.said.clauses import Clause

TOLD = 3.2
"""What two clauses must share to be taken for one matter (see `frames.TOLD`)."""
RIVAL = 1.0
"""By how much a clause of the other source that says the same must be less near."""
CLOSE = 0.7
"""By how much another clause may be less sure to be met too."""
YEAR = re.compile(r"(?:19|20)\d\d(?:-|$)")
_DAYS = 2
"""Days between two reports from which they may tell of two occasions."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A clause that says that it is off, moved or not so, and those of the other source that it meets."""

    code: str
    against: tuple[Clause, ...]
    told: tuple[Clause, ...]
    score: float


def nearest(met: Sequence[Meeting]) -> list[Meeting]:
    """For each clause its best meeting in the run and those that are nearly as good, best first."""
    best: defaultdict[int, float] = defaultdict(float)
    for meeting in met:
        best[id(meeting.against[0])] = max(best[id(meeting.against[0])], meeting.score)
    kept = [meeting for meeting in met if meeting.score >= best[id(meeting.against[0])] - CLOSE]
    return sorted(kept, key=lambda meeting: -meeting.score)


def joined(found: Sequence[Meeting]) -> list[Meeting]:
    """Those that meet one clause, or begin with one, are one."""
    kept: list[Meeting] = []
    for meeting in found:
        for n, other in enumerate(kept):
            if other.told[0] is meeting.told[0] or any(c in other.against for c in meeting.against):
                kept[n] = Meeting(
                    other.code,
                    tuple({id(c): c for c in (*other.against, *meeting.against)}.values()),
                    tuple({id(c): c for c in (*other.told, *meeting.told)}.values()),
                    other.score,
                )
                break
        else:
            kept.append(meeting)
    return kept


def beside(one: Clause, other: Clause) -> bool:
    """Their sentences stand side by side."""
    return abs(one.said.sentence - other.said.sentence) <= 1


def years_ago(a: Clause, b: Clause) -> bool:
    """One tells of years that are gone, of which the other says nothing: nobody was punished in 2025.

    What was done years ago is met by what is denied for all time (has never met him), and not by other denials.
    """
    for one, other in ((a, b),) if a.said.firm else ((a, b), (b, a)):
        published = (one.reading.source.published or "")[:4]
        years = {value[:4] for value in one.said.near if YEAR.match(value)}
        beside = {value[:4] for value in other.said.near if YEAR.match(value)}
        if published and years and max(years) < published and not years & beside:
            return True
    return False


def another_time(a: Clause, b: Clause) -> bool:
    """Their sources are days apart: nobody was found last night, three were four days before."""
    days = [clause.reading.source.published for clause in (a, b)]
    if not days[0] or not days[1]:
        return False
    return abs((date.fromisoformat(days[0][:10]) - date.fromisoformat(days[1][:10])).days) > _DAYS


def best(
    clause: Clause, others: Sequence[Clause], worth: Callable[[Clause, Clause], float]
) -> tuple[float, Clause] | None:
    """The clause of another source that is worth most to one, with that; None where none is worth anything."""
    scored = [(worth(clause, other), other) for other in others]
    found = max(scored, key=lambda item: item[0], default=None)
    return found if found is not None and found[0] > 0 else None
