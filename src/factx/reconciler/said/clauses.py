"""The clauses of two sources and what they share: words, names and numbers, each telling more the rarer it is."""

from collections import defaultdict
from dataclasses import dataclass
from math import log

from factx.link.said.content import DEED, senses
from factx.link.said.wordings import Deeds
from factx.models.report import Reading
from factx.models.said import Said
from factx.reconciler.parts.telling import Told

BESIDE = 0.5
"""What a key counts that the sentences share and not the clauses."""
LEAD = 1.0
"""What it is worth that both stand among the first sentences of their source."""
_FEW = 20
"""With fewer sentences than this, how many of them have a key says little of how rare it is."""
_BESIDE = 2
"""Words that two sentences share at least where their clauses share a deed alone."""
_OPENING = 2
"""Sentences that tell what a report is about, its headline among them."""
_NO_PLAN = ("", "absent", "cannot")
"""Courses that are none of a plan."""
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


class Clauses:
    """Those of one source."""

    def __init__(self, reading: Reading, words: Deeds) -> None:
        beside: defaultdict[int, set[str]] = defaultdict(set)
        keyed = [(said, _keys(said, words)) for said in reading.said if said.status != "undisclosed"]
        for said, keys in keyed:
            beside[said.sentence] |= keys
        self.told = Told(reading)
        for number, own in beside.items():
            deeds = {key for key in own if key[0] == "d"}
            self.told.keys[number] = self.told.keys.get(number, frozenset()) | deeds
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
        asked = (
            not said.frame and said.course in _NO_PLAN
        )  # officials met reporters and said; the deal that they discuss is off
        idle = frozenset[str]() if asked else words.saying
        found |= {f"d:{sense}" for sense in senses(key) if sense not in _WAYS and sense not in idle}
    return frozenset(found)


def _ahead(said: Said, published: str) -> bool:
    days = [value for value in said.near if value[:2] in ("19", "20") and "-" in value[4:5]]
    return said.status in ("planned", "projected") or any(day > published for day in days)


class Nearness:
    """How much each key tells between two sources."""

    def __init__(self, one: Clauses, other: Clauses) -> None:
        seen: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        for side, told in enumerate((one, other)):
            for clause in told.all:
                for key in clause.near:
                    seen[key].add((side, clause.said.sentence))
        self._seen = seen
        total = len({(side, c.said.sentence) for side, told in enumerate((one, other)) for c in told.all})
        total = max(total, _FEW)
        self._rarity = {key: log((total + 1) / len(places)) * _weight(key) for key, places in seen.items()}

    def sole(self, key: str) -> bool:
        """Whether each source has a key in one sentence."""
        return sorted(side for side, _ in self._seen.get(key, ())) == [0, 1]

    def told(self, a: Clause, b: Clause) -> float:
        """How much speaks for their sentences being of one matter."""
        return sum(self._rarity[key] for key in sorted(a.whole & b.whole) if key in self._rarity)

    def score(self, a: Clause, b: Clause) -> float:
        """How much speaks for two clauses being of one matter."""
        near = a.near & b.near
        told = sum(self._rarity[key] * (1.0 if key in near else BESIDE) for key in sorted(a.whole & b.whole))
        return told + LEAD if near and leads(a, b) else told


def matter(a: Clause, b: Clause) -> bool:
    """Not names alone: what a story is about stands in most of its sentences."""
    return tells(a.near & b.near)


def leads(a: Clause, b: Clause) -> bool:
    """Both stand where a report tells what it is about."""
    return opens(a) and opens(b)


def opens(clause: Clause) -> bool:
    """It stands there."""
    return clause.said.sentence < _OPENING


def covered(a: Clause, b: Clause) -> bool:
    """Two things that both clauses speak of, or one that is half of what each speaks of."""
    shared = a.near & b.near
    telling = {key for key in shared if key[0] in "cd" or key[:7] != "n:place"}
    if len(telling) > 1:
        return True
    return all(2 * len(shared) >= len([key for key in clause.near if key[0] in "cd"]) for clause in (a, b))


def with_deed(a: Clause, b: Clause) -> bool:
    """A deed that both clauses tell of, and enough that their sentences speak of besides."""
    shared = a.near & b.near
    sentences = {key for key in a.whole & b.whole if key[0] in "cd"} | shared
    return any(key[0] == "d" for key in shared) and len(sentences) > _BESIDE


def tells(shared: frozenset[str]) -> bool:
    """Whether what is shared are not names and numbers alone."""
    return any(key[0] in "cd" for key in shared)


def _weight(key: str) -> float:
    if key[0] != "v":
        return 1.0
    return 1.5 if sum(map(str.isdigit, key)) > 1 else 1 / 1.5
