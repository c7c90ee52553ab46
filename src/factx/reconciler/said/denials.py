"""Which clause denies what a clause of another source tells: firmly, of the same deed, or where both tell one thing."""

import re
from collections.abc import Iterable, Iterator

from factx.link.said.content import senses
from factx.models.fact import UNDOUBTED
from factx.reconciler.said.clauses import Clause, Clauses, Nearness, covered, leads, matter, tells, with_deed
from factx.reconciler.said.meetings import (
    RIVAL,
    TOLD,
    YEAR,
    Meeting,
    another_time,
    beside,
    best,
    years_ago,
)
from factx.reconciler.said.twins import Twins

DENIALS = "FX516"
FAR = 1.5
"""What more they must share where neither a deed nor an answer of the same party tells that it is one."""
ADMITS = 1.2
"""What it is worth that the other source has it admitted."""
SOLE = 0.9
"""What it is worth that each source tells of a deed once: here that it was done, there that it was not."""
TWIN = 3.0
"""What it is worth that the sentences of both are each other's nearest."""
_BESIDE = 1
"""Letters between a word of admitting and what is admitted behind it."""
_SPAN = re.compile(r"P\d")
_NOT = "neg"
_CAUSE = "cause"
_CLEARING = frozenset({_CAUSE, "exclude", "intervene"})
"""Deeds in whose words something is told to be no cause: was not caused by, was ruled out, had nothing to do with."""
_ASIDE = frozenset({"pending", "more"})
"""Courses of what is but not yet so, or not so much."""
_ASKED = frozenset({"suspect"})
"""Deeds beside which another is but supposed (만났다는 의혹)."""
_LOOSE = frozenset({"cause", "know", "suspect"})
"""Deeds that do not tell what is denied: 원인은 강바닥이 아니라."""
_PARTIES = ("n:person", "n:org")
_MUCH = 5.0
"""Weight of what two sentences share from which what is yet to be done to a thing is of what was done to it."""
_CLAIMED = UNDOUBTED | {"possible", "rumoured"}
"""What a denial may answer."""
_NEGATIVE = frozenset({"deny_charge", "not_found", "object", "refuse", "reject", "respond_not", "vote_against"})
"""Deeds that are denials themselves."""


class Denials:
    """What two sources of one story deny of one another."""

    def __init__(self, one: Clauses, other: Clauses, near: Nearness, twins: Twins, telling: frozenset[str]) -> None:
        self._sides, self._near, self._twins, self._telling = (one, other), near, twins, telling
        self._admits: dict[int, bool] = {}

    def meetings(self) -> Iterator[Meeting]:
        """Denials, with the clauses of the other source that they meet."""
        for side in (0, 1):
            yield from self._denials(side)

    def _denials(self, side: int) -> Iterator[Meeting]:
        own, other = self._sides[side].all, self._sides[1 - side].all
        for clause in own:
            if clause.said.status != "denied" or clause.said.course == "more":
                continue
            met = best(clause, other, self._denied)
            if met is None:
                continue
            score, told = met
            same = [c for c in other if c.said.status == "denied"]
            if self._twins.weight(clause, told):
                same = [c for c in same if _units(c).intersection(_units(clause))]
            if any(self._near.score(clause, c) >= min(score - RIVAL, TOLD) for c in same):
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

    def _of_one_mouth(self, clause: Clause, told: Clause) -> bool:
        """What one and the same person denies of a thing here and says of it there, of which both tell but once."""
        who = clause.said.attribution.holder
        if who is None or who != told.said.attribution.holder or _ASIDE & {clause.said.course, told.said.course}:
            return False
        things = {f"c:{key}" for key in clause.said.core if key in told.said.kin and not senses(key)}
        return told.said.status in UNDOUBTED and any(self._near.sole(key) for key in things)

    def _clears(self, clause: Clause, told: Clause) -> bool:
        """What one has for the cause and the other says was none: 원인은 벼락, ``lightning has been ruled out``."""
        if told.said.status not in UNDOUBTED or _CAUSE not in _deeds(told.said.kin):
            return False
        denied = {key for key in clause.said.core if not senses(key)}
        others = _deeds(clause.said.core) - _CLEARING
        firm = clause.said.firm or _CAUSE in _deeds(clause.said.core)
        return firm and len(denied) == 1 and not others and denied <= set(told.said.kin)

    def _lone(self, clause: Clause, told: Clause) -> bool:
        """A deed that either source tells but once, and that one of them denies outright: there was no insurance."""
        return any(key[0] == "d" and self._near.sole(key) for key in _denied_too(clause, told))

    def _denied(self, clause: Clause, told: Clause) -> float:
        if told.said.status not in (_CLAIMED if clause.said.firm else UNDOUBTED) or _NOT in told.said.turns:
            return 0.0
        if told.said.frame and not (_is_admission(told) and _is_admission(clause)):
            return 0.0
        if _NEGATIVE.intersection(sense for key in told.said.kin for sense in senses(key)):
            return 0.0
        if _other_persons(clause, told) or years_ago(clause, told) or _not_yet(clause, told):
            return 0.0
        twin = self._of_twins(clause, told)
        if twin:
            return twin
        if self._of_one_mouth(clause, told) or self._clears(clause, told):
            return TOLD + self._near.told(clause, told)
        admits = self._admitted(told)
        admitted = admits and tells(clause.whole & told.whole)
        named = {key for key in clause.near & told.near if key[:2] == "n:" and not key.startswith("n:place")}
        people = clause.said.firm and len(named) > 1 and tells(clause.whole & told.whole)
        if not (matter(clause, told) or admitted or people):
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
        if not (lasting or any(key.startswith("n:person") for key in named)) and another_time(clause, told):
            return 0.0
        return score if score >= asked else 0.0

    def _of_twins(self, clause: Clause, told: Clause) -> float:
        """What speaks for a denial being of what the sentence nearest to its own tells; 0 where nothing does.

        There a deed is one that is denied outright, or tells much, or is of the same party or thing; so is a thing
        that is not there (성과급 조항은 어디에도 없다), what one party denies and tells, and what is yet to be done to
        a thing of which the other source knows already what came of it.
        """
        weight = self._twins.weight(clause, told)
        if not weight or told.said.status not in UNDOUBTED:
            return 0.0
        if any(_ASKED.intersection(senses(key)) for key in told.said.kin) or self._twins.denies(told, clause):
            return 0.0
        things = {key for key in clause.said.core if key in told.said.kin and not senses(key)}
        deeds = {name for key in clause.said.core for name in senses(key)} - _LOOSE
        deeds &= {name for key in told.said.kin for name in senses(key)}
        more = clause.near & told.near - {f"{sort}:{key}" for sort in "cd" for key in things | deeds}
        if deeds:
            fits = clause.said.firm or bool(more) or not deeds.isdisjoint(self._telling)
        elif clause.said.course == "absent":
            spoken_of = self._twins.concepts(told).intersection(clause.said.core)
            fits = bool(things) and 2 * len(spoken_of) >= len(clause.said.core)
        elif clause.said.course == "pending":
            fits = told.said.status == "done" and weight >= _MUCH and any(key[0] == "c" for key in more)
        else:
            fits = bool(things) and clause.said.firm and any(key.startswith(_PARTIES) for key in more)
        return self._near.score(clause, told) + TWIN if fits else 0.0


def _deeds(kin: Iterable[str]) -> set[str]:
    return {sense for key in kin for sense in senses(key)}


def _units(clause: Clause) -> set[str]:
    """The deeds and concepts that a clause denies."""
    return {unit for key in clause.said.core for unit in senses(key) or (key,)}


def _denied_too(clause: Clause, told: Clause) -> set[str]:
    """What a clause denies itself that the other tells."""
    core = _units(clause)
    return {key for key in clause.near & told.near if key[2:] in core}


def _is_admission(clause: Clause) -> bool:
    return any("admit" in senses(key) for key in (*clause.said.kin, *clause.said.core))


def _denies_too(clause: Clause, other: Clause) -> bool:
    """What is denied firmly in the same breath, of the same."""
    return beside(clause, other) and clause.said.firm and other.said.firm and other.said.status == "denied"


def _other_persons(a: Clause, b: Clause) -> bool:
    """Both name persons besides who speaks, and no one in common: the father does not resign, the son did."""
    named = [
        {name for name in said.names if name.startswith("person:") and name != said.attribution.holder}
        for said in (a.said, b.said)
    ]
    return all(named) and not named[0] & named[1]


def _not_yet(clause: Clause, told: Clause) -> bool:
    """``Has yet to ratify`` leaves open what is to come, and what a later report tells, but no plan that is overdue."""
    if clause.said.course != "pending":
        return False
    days = [(one.reading.source.published or "")[:10] for one in (clause, told)]
    due = any(_SPAN.match(value) or (YEAR.match(value) and value < days[0]) for value in told.said.near)
    if told.said.status in ("planned", "projected"):
        return not (due and days[0] > days[1])
    return not all(days) or days[0] < days[1]
