"""Which clause says to be off, moved or not so what a clause of another source tells.

Where neither the words of a deed nor a value tell that two clauses are of one matter, all that both sentences speak of
does, as with parts (`frames`): rare words, names and numbers that both have. Each clause meets its nearest one alone.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factx.link.said.content import senses
from factx.reconciler.said.clauses import Clause, Clauses, Nearness, covered, leads, matter, tells, with_deed

PLANS, DENIALS = "FX506", "FX516"
WAYS = ("undone", "off", "moved")
"""What may become of a plan by which it does not stand."""
TOLD = 3.2
"""What two clauses must share to be taken for one matter (see `frames.TOLD`)."""
TOLD_PLAN = 3.0
"""The same of a plan: what becomes of it is told where the plan is."""
FAR = 1.5
"""What more they must share where neither a deed nor an answer of the same party tells that it is one."""
AHEAD = 0.8
"""What it is worth that the other source tells of something to come."""
ADMITS = 1.2
"""What it is worth that the other source has it admitted."""
SOLE = 0.9
"""What it is worth that each source tells of a deed once: here that it was done, there that it was not."""
CLOSE = 0.7
"""By how much another clause may be less sure to be met too."""
_RIVAL = 1.0
"""By how much a clause of the other source that says the same must be less near."""
_BESIDE = 1
"""Letters between a word of admitting and what is admitted behind it."""
_YEAR = re.compile(r"(?:19|20)\d\d(?:-|$)")
_SPAN = re.compile(r"P\d")
_DAYS = 2
"""Days between two reports from which they may tell of two occasions."""
_ASSERTED = frozenset({"done", "ongoing", "stated", "planned", "projected"})
_CLAIMED = _ASSERTED | {"possible", "rumoured"}
"""What a denial may answer."""
_NEGATIVE = frozenset({"deny_charge", "not_found", "object", "refuse", "reject", "respond_not", "vote_against"})
"""Deeds that are denials themselves."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A clause that says that it is off, moved or not so, and those of the other source that it meets."""

    code: str
    against: tuple[Clause, ...]
    told: tuple[Clause, ...]
    score: float


class Pair:
    """Two sources of one story."""

    def __init__(self, one: Clauses, other: Clauses, near: Nearness) -> None:
        self._sides, self._near = (one, other), near
        self._admits: dict[int, bool] = {}

    def meetings(self) -> Iterator[Meeting]:
        """Plans that are off or moved, then denials."""
        for find in (self._plans, self._denials):
            for side in (0, 1):
                yield from find(side)

    def _plans(self, side: int) -> Iterator[Meeting]:
        own, other = self._sides[side].all, self._sides[1 - side].all
        for clause in own:
            if not _ends(clause):
                continue
            best = self._best(clause, other, self._plan)
            if best is None:
                continue
            score, told = best
            same = [c for c in other if _ends(c) and (c.said.course == "moved") == (clause.said.course == "moved")]
            if score < TOLD_PLAN or any(self._near.score(clause, c) >= min(score - _RIVAL, TOLD) for c in same):
                continue
            more = [c for c in other if c is not told and self._carries_on(told, c, clause)]
            again = [c for c in own if c is not clause and _ends(c) and _beside(c, clause)]
            yield Meeting(PLANS, (clause, *again), (told, *more), score)

    def _plan(self, clause: Clause, told: Clause) -> float:
        if told.said.status not in _ASSERTED or told.said.frame or told.said.course in WAYS:
            return 0.0
        if _years_ago(clause, told):
            return 0.0
        lead = leads(clause, told)
        if clause.said.course == "halted":  # a dig is stopped here and goes on there
            if told.said.course != "kept" or not matter(clause, told) or _another_time(clause, told):
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

    def _denials(self, side: int) -> Iterator[Meeting]:
        own, other = self._sides[side].all, self._sides[1 - side].all
        for clause in own:
            if clause.said.status != "denied" or clause.said.course == "more":
                continue
            best = self._best(clause, other, self._denied)
            if best is None:
                continue
            score, told = best
            same = [c for c in other if c.said.status == "denied"]
            if any(self._near.score(clause, c) >= min(score - _RIVAL, TOLD) for c in same):
                continue
            again = [c for c in own if c is not clause and _denies_too(clause, c)]
            yield Meeting(DENIALS, (clause, *again), (told, *self._admissions(told)), score)

    def _admissions(self, told: Clause) -> list[Clause]:
        """The words that say of a clause that it is admitted: 결렬됐다는 보도 · 를 인정했다, ``admitted that``."""
        side = 0 if any(c is told for c in self._sides[0].all) else 1
        return [
            c
            for c in self._sides[side].all
            if c is not told
            and c.said.sentence == told.said.sentence
            and (
                c.said.spans[-1][0] > told.said.spans[-1][0] or told.said.spans[-1][0] - c.said.spans[-1][1] <= _BESIDE
            )
            and _is_admission(c)
        ]

    def _admitted(self, told: Clause) -> bool:
        known = self._admits.get(id(told))
        if known is None:
            known = _is_admission(told) or bool(self._admissions(told))
            self._admits[id(told)] = known
        return known

    def _lone(self, clause: Clause, told: Clause) -> bool:
        """A deed that either source tells but once, and that one of them denies outright: there was no insurance."""
        return any(key[0] == "d" and self._near.sole(key) for key in _denied_too(clause, told))

    def _denied(self, clause: Clause, told: Clause) -> float:
        if told.said.status not in (_CLAIMED if clause.said.firm else _ASSERTED) or told.said.frame:
            return 0.0
        if _NEGATIVE.intersection(sense for key in told.said.kin for sense in senses(key)):
            return 0.0
        if _other_persons(clause, told) or _years_ago(clause, told) or _not_yet(clause, told):
            return 0.0
        admits = self._admitted(told)
        beside = admits and tells(clause.whole & told.whole)
        named = {key for key in clause.near & told.near if key[:2] == "n:" and not key.startswith("n:place")}
        people = clause.said.firm and len(named) > 1 and tells(clause.whole & told.whole)
        if not (matter(clause, told) or beside or people):
            return 0.0
        lone = clause.said.firm and self._lone(clause, told)
        if not (people or admits or lone or leads(clause, told) or covered(clause, told) or with_deed(clause, told)):
            return 0.0
        score = self._near.score(clause, told)
        if admits and clause.near & told.near and any(key[0] == "n" for key in clause.whole & told.whole):
            return score + ADMITS if score + ADMITS >= TOLD else 0.0
        denied = _denied_too(clause, told)
        if not clause.said.firm and not any(key[0] == "d" for key in denied):
            return 0.0
        if any(self._near.sole(key) for key in denied if key[0] == "d"):
            score += SOLE
        asked = TOLD if any(key[0] == "d" for key in denied) else TOLD + FAR
        lasting = (clause.said.firm or clause.said.course == "pending") and any(
            key[0] == "d" for key in denied
        )  # never, 적이 없다, there is no crack
        if not (lasting or any(key.startswith("n:person") for key in named)) and _another_time(clause, told):
            return 0.0
        return score if score >= asked else 0.0

    def _best(
        self, clause: Clause, others: Sequence[Clause], worth: Callable[[Clause, Clause], float]
    ) -> tuple[float, Clause] | None:
        scored = [(worth(clause, other), other) for other in others]
        best = max(scored, key=lambda item: item[0], default=None)
        return best if best is not None and best[0] > 0 else None


def _denied_too(clause: Clause, told: Clause) -> set[str]:
    """What a clause denies itself that the other tells."""
    core = {key for one in clause.said.core for key in senses(one) or (one,)}
    return {key for key in clause.near & told.near if key[2:] in core}


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


def _is_admission(clause: Clause) -> bool:
    return any("admit" in senses(key) for key in clause.said.kin)


def _beside(one: Clause, other: Clause) -> bool:
    return abs(one.said.sentence - other.said.sentence) <= 1


def _ends(clause: Clause) -> bool:
    """It says of a plan that it is off or moved, and does not deny just that."""
    course = clause.said.course
    return course == "undone" or (course in (*WAYS, "halted") and clause.said.status != "denied")


def _denies_too(clause: Clause, other: Clause) -> bool:
    """What is denied firmly in the same breath, of the same."""
    return _beside(clause, other) and clause.said.firm and other.said.firm and other.said.status == "denied"


def _other_persons(a: Clause, b: Clause) -> bool:
    """Both name persons besides who speaks, and no one in common: the father does not resign, the son did."""
    named = [
        {name for name in said.names if name.startswith("person:") and name != said.attribution.holder}
        for said in (a.said, b.said)
    ]
    return all(named) and not named[0] & named[1]


def _years_ago(a: Clause, b: Clause) -> bool:
    """One tells of years that are gone, of which the other says nothing: nobody was punished in 2025.

    What was done years ago is met by what is denied for all time (has never met him), and not by other denials.
    """
    for one, other in ((a, b),) if a.said.firm else ((a, b), (b, a)):
        published = (one.reading.source.published or "")[:4]
        years = {value[:4] for value in one.said.near if _YEAR.match(value)}
        beside = {value[:4] for value in other.said.near if _YEAR.match(value)}
        if published and years and max(years) < published and not years & beside:
            return True
    return False


def _not_yet(clause: Clause, told: Clause) -> bool:
    """``Has yet to ratify`` leaves open what is to come, and what a later report tells, but no plan that is overdue."""
    if clause.said.course != "pending":
        return False
    days = [(one.reading.source.published or "")[:10] for one in (clause, told)]
    due = any(_SPAN.match(value) or (_YEAR.match(value) and value < days[0]) for value in told.said.near)
    if told.said.status in ("planned", "projected"):
        return not (due and days[0] > days[1])
    return not all(days) or days[0] < days[1]


def _another_time(a: Clause, b: Clause) -> bool:
    """Their sources are days apart: nobody was found last night, three were four days before."""
    days = [clause.reading.source.published for clause in (a, b)]
    if not days[0] or not days[1]:
        return False
    return abs((date.fromisoformat(days[0][:10]) - date.fromisoformat(days[1][:10])).days) > _DAYS


def _long_done(clause: Clause, told: Clause) -> bool:
    """What was done in another month is not what is off now."""
    published = (clause.reading.source.published or "")[:7]
    days = [value for value in told.said.near if value[:2] in ("19", "20") and "-" in value[4:5]]
    return not told.ahead and any(day[:7] < published for day in days)
