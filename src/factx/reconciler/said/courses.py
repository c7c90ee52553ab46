"""FX506 and FX516: what is to be here and is off or moved there, and what is said to be so here and firmly denied there.

Where neither the words of a deed nor a value tell that two clauses are of one matter, all that both sentences speak of
does, as with parts (`frames`): rare words, names and numbers that both have. Each clause meets its nearest one alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from factx.extractors.build import Builder
from factx.link.said.propositions import DEED, senses
from factx.link.said.wordings import Deeds
from factx.models.fact import Evidence
from factx.models.finding import Finding, Side
from factx.models.report import Reading
from factx.models.said import Said
from factx.reconciler.comparison import coded
from factx.reconciler.findings.catalogue import catalogue
from factx.reconciler.findings.grouping import finding_id
from factx.reconciler.findings.messages import Messages

PLANS, DENIALS = "FX506", "FX516"
TOLD = 3.2
"""What two clauses must share to be taken for one matter (see `frames.TOLD`)."""
FAR = 1.5
"""What more they must share where neither a deed nor an answer of the same party tells that it is one."""
BESIDE = 0.5
"""What a key counts that the sentences share and not the clauses."""
AHEAD = 0.8
"""What it is worth that the other source tells of something to come."""
ADMITS = 1.2
"""What it is worth that the other source has it admitted."""
_FEW = 20
_MOST = 4
"""Findings of one sort between two sources at most, the surest."""
_LONGEST = 300
_ASSERTED = frozenset({"done", "ongoing", "stated", "planned", "projected"})
_WAYS = frozenset({"call_off", "delay", "maintain", "on_schedule", "hold_back", "stop", "deny_charge", "admit"})
"""Deeds that say what becomes of a thing, and not what it is."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What a clause says, with its keys and those of its sentence, and whether it tells of what is to come."""

    said: Said
    near: frozenset[str]
    whole: frozenset[str]
    ahead: bool
    reading: Reading


@dataclass(frozen=True, slots=True)
class Meeting:
    """A clause that says that it is off, moved or not so, and those of the other source that it meets."""

    code: str
    against: Clause
    told: tuple[Clause, ...]
    score: float


class Clauses:
    """Those of one source."""

    def __init__(self, reading: Reading, words: Deeds) -> None:
        beside: defaultdict[int, set[str]] = defaultdict(set)
        keyed = [(said, _keys(said, words)) for said in reading.said if said.status != "undisclosed"]
        for said, keys in keyed:
            beside[said.sentence] |= keys
        published = (reading.source.published or "")[:10]
        self.all = [
            Clause(said, keys, frozenset(beside[said.sentence]), _ahead(said, published), reading)
            for said, keys in keyed
        ]


def _keys(said: Said, words: Deeds) -> frozenset[str]:
    found = {f"n:{name}" for name in said.names if not name.startswith("role:")}
    found |= {f"v:{value}" for value in said.near}
    for key in said.kin:
        if not key.startswith(DEED):
            found.add(f"c:{key}")
        found |= {f"d:{sense}" for sense in senses(key) if sense not in _WAYS and sense not in words.saying}
    return frozenset(found)


def _ahead(said: Said, published: str) -> bool:
    days = [value for value in said.near if value[:2] in ("19", "20") and "-" in value[4:5]]
    return said.status in ("planned", "projected") or any(day > published for day in days)


class Pair:
    """Two sources of one story, with how much each key tells between them."""

    def __init__(self, one: Clauses, other: Clauses) -> None:
        self._sides = one, other
        seen: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        for side, told in enumerate(self._sides):
            for clause in told.all:
                for key in clause.near:
                    seen[key].add((side, clause.said.sentence))
        total = len({(side, c.said.sentence) for side, told in enumerate(self._sides) for c in told.all})
        total = max(total, _FEW)
        self._rarity = {key: log((total + 1) / len(places)) * _weight(key) for key, places in seen.items()}

    def score(self, a: Clause, b: Clause) -> float:
        """How much speaks for two clauses being of one matter."""
        near = a.near & b.near
        return sum(self._rarity[key] * (1.0 if key in near else BESIDE) for key in sorted(a.whole & b.whole))

    def meetings(self) -> Iterator[Meeting]:
        """Plans that are off or moved, then denials, the surest of each first."""
        for find in (self._plans, self._denials):
            found = [m for side in (0, 1) for m in find(side)]
            yield from sorted(found, key=lambda m: -m.score)[:_MOST]

    def _plans(self, side: int) -> Iterator[Meeting]:
        own, other = self._sides[side].all, self._sides[1 - side].all
        for clause in own:
            if clause.said.course not in ("off", "moved") or clause.said.status == "denied":
                continue
            best = self._best(clause, other, self._plan)
            if best is None:
                continue
            score, told = best
            same = [c for c in other if c.said.course == clause.said.course and c.said.status != "denied"]
            if score < TOLD or any(self.score(clause, c) >= min(score - 1.0, TOLD) for c in same):
                continue
            more = [c for c in other if c is not told and self._carries_on(told, c, clause)]
            yield Meeting(PLANS, clause, (told, *more), score)

    def _plan(self, clause: Clause, told: Clause) -> float:
        if told.said.status not in _ASSERTED or told.said.course in ("off", "moved"):
            return 0.0
        if not _matter(clause, told):
            return 0.0
        return self.score(clause, told) + (AHEAD if told.ahead or told.said.course == "kept" else -AHEAD)

    def _carries_on(self, told: Clause, more: Clause, clause: Clause) -> bool:
        """The next clauses say when and how: they are of the plan too."""
        near = 0 <= more.said.sentence - told.said.sentence <= 1
        return near and more.ahead and more.said.course == "" and bool(more.near & clause.whole & told.whole)

    def _denials(self, side: int) -> Iterator[Meeting]:
        own, other = self._sides[side].all, self._sides[1 - side].all
        for clause in own:
            if clause.said.status != "denied":
                continue
            best = self._best(clause, other, self._denied)
            if best is None:
                continue
            score, told = best
            same = [c for c in other if c.said.status == "denied"]
            if any(self.score(clause, c) >= min(score - 1.0, TOLD) for c in same):
                continue
            yield Meeting(DENIALS, clause, (told,), score)

    def _denied(self, clause: Clause, told: Clause) -> float:
        if told.said.status not in _ASSERTED or not _matter(clause, told):
            return 0.0
        score = self.score(clause, told)
        admits = any("admit" in senses(key) for key in told.said.kin)
        if admits and clause.near & told.near and any(key[0] == "n" for key in clause.whole & told.whole):
            return score + ADMITS if score + ADMITS >= TOLD else 0.0
        deed = any(key[0] == "d" for key in clause.near & told.near)
        if not deed and not clause.said.firm:
            return 0.0
        return score if score >= (TOLD if deed else TOLD + FAR) else 0.0

    def _best(
        self, clause: Clause, others: Sequence[Clause], worth: Callable[[Clause, Clause], float]
    ) -> tuple[float, Clause] | None:
        scored = [(worth(clause, other), other) for other in others]
        best = max(scored, key=lambda item: item[0], default=None)
        return best if best is not None and best[0] > 0 else None


def _matter(a: Clause, b: Clause) -> bool:
    """Not names alone: what a story is about stands in most of its sentences."""
    return any(key[0] in "cd" for key in a.whole & b.whole) and len(a.whole & b.whole) > 1


def _weight(key: str) -> float:
    if key[0] != "v":
        return 1.0
    return 1.5 if sum(map(str.isdigit, key)) > 1 else 1 / 1.5


def courses(
    readings: Sequence[Reading],
    together: set[tuple[str, str]],
    groups: Mapping[str, str],
    words: Deeds,
    messages: Messages,
) -> Iterator[Finding]:
    """A note for each plan that is off or moved elsewhere, and for each firm denial of what is told elsewhere.

    Args:
        readings: with the entity ids of the whole run.
        together: pairs of sources of one story.
        groups: source id → group of sources that derive from one another.
        words: which deeds are but how something was said.
        messages: of one language.
    """
    told = {reading.source.id: Clauses(reading, words) for reading in readings if reading.said}
    for a, b in sorted(together):
        if a in told and b in told and a != b:
            for meeting in Pair(told[a], told[b]).meetings():
                yield _finding(meeting, groups, messages)


def _finding(meeting: Meeting, groups: Mapping[str, str], messages: Messages) -> Finding:
    found = coded(meeting.code, "what one source tells and another says to be off or not so")
    sides = _side("told", meeting.told), _side("against", (meeting.against,))
    places = [f"{shown.source}:{shown.start}" for side in sides for shown in side.evidence]
    return Finding(
        id=finding_id([meeting.code, *sorted(places)]),
        code=meeting.code,
        relation=found.relation,
        severity=found.severity,
        title=messages.title(meeting.code, catalogue()[meeting.code].relation),
        message=messages.sentence(meeting.code, None, None, sides),
        subject=None,
        attribute=None,
        facts=(),
        sides=sides,
        independent_sources=len({groups.get(source, source) for side in sides for source in side.sources}),
        suggestion=messages.suggestion(meeting.code),
        grounds=("phrase",),
    )


def _side(key: str, clauses: Sequence[Clause]) -> Side:
    evidence = [_evidence(clause) for clause in clauses]
    sources = tuple(dict.fromkeys(shown.source for shown in evidence))
    return Side(value={key: clauses[0].said.status}, label=evidence[0].text, sources=sources, evidence=tuple(evidence))


def _evidence(clause: Clause) -> Evidence:
    start, end = clause.said.spans[-1]
    end = min(end, start + _LONGEST)
    document = clause.reading.document
    return Evidence(
        source=clause.reading.source.id,
        start=start,
        end=end,
        text=document.text[start:end],
        line=Builder(document).line(start),
        mention=None,
    )
