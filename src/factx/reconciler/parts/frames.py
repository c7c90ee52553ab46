"""Which name or word of one source stands where which of another does: by what both sentences tell besides.

As with figures (`align`), what the other source names too is explained by it; only names that are left over on both
sides, best for each other and unrivalled, are set against each other.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import log

from factx.link.parts.choices import BY_AGE, BY_NAME, LOOSE, SETTLED, SPOTS, VENUE
from factx.models.fact import Evidence
from factx.reconciler.parts.causes import causes
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.covering import Covering
from factx.reconciler.parts.doing import Doing
from factx.reconciler.parts.filling import filled, filled_too
from factx.reconciler.parts.leftover import leftovers, part_of
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.namesakes import namesakes
from factx.reconciler.parts.placing import Placing
from factx.reconciler.parts.reasons import reasons
from factx.reconciler.parts.scenes import scenes
from factx.reconciler.parts.sequences import Sequences
from factx.reconciler.parts.spotting import Spotting
from factx.reconciler.parts.telling import TOLD, Frame, Meeting, Told, near_in_time

MARGIN = 1.0
"""By how much a pair must beat the next best of either side."""
_LEAST = 2
"""Keys that two clauses share at least."""
_SOLE = 2.2
"""What it is worth that each of two sources of a story names but one substance, disease or weapon."""
_VALUE = 1.5
_FEW = 20
"""With fewer sentences than this, how many of them have a key says little of how rare it is."""
_BEYOND = {"c": 0.5, "n": 0.5, "v": 0.75}
"""What a key counts that both sentences share outside the clauses."""
ONE_EVENT = 12.0
"""Weight of what two openings share from which they tell one event (about five words or numbers)."""
LIKELY_EVENT = 9.0
"""Weight from which they likely do: enough for what each report tells but once."""
ONE_TELLING = 6.0
"""Weight of what two sentences share that are each other's nearest, from which they tell one thing."""
_TWIN = 1.0
"""What it is worth to a cause or doer that two sentences are each other's nearest."""
_SORT = 1.2
"""What it is worth that two causes are of outcomes of one sort."""
_NO_NAMES = ("WORD", "ORDER", "SLOT")
_AGENT: frozenset[str] = frozenset({"agent"})
_SIDE = frozenset({"direction"})


class Pair:
    """Two sources of one story, with how much each key tells between them: more, the fewer sentences have it."""

    def __init__(self, one: Told, other: Told, apart: Apart) -> None:
        self._sides, self._apart = (one, other), apart
        seen: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        parts = [(n, f) for n, told in enumerate(self._sides) for f in told.frames if f.part.type != "WHY"]
        for side, frame in parts:
            for key in frame.whole | frame.near:
                seen[key].add((side, frame.part.sentence))
        total = max(len({(side, frame.part.sentence) for side, frame in parts}), _FEW)
        framed = frozenset(seen)
        for side, told in enumerate(self._sides):
            for number, keys in told.keys.items():
                for key in keys - framed:
                    seen[key].add((side, number))
        self._rarity = {key: log((total + 1) / len(places)) * _weight(key) for key, places in seen.items()}
        self._counterparts = Counterparts(one, other)
        self._one_event = self._counterparts.opening >= ONE_EVENT and near_in_time(one, other)
        self._sequences = Sequences(one, other)
        self._doing = Doing(self._sides, apart, self._counterparts, self._rarity)
        self._placing = Placing(self._sides, apart, self._counterparts, self._rarity)
        self._covering = Covering(self._sides, self._counterparts, self._rarity)

    def meetings(self) -> Iterator[Meeting]:
        """The pairs of names that differ in one part of one telling."""
        yield from self._covering.meetings()
        found = [meeting for a in self._sides[0].frames for b in self._sides[1].frames if (meeting := self._meet(a, b))]
        differing = [meeting for meeting in found if self._differ(meeting)]
        slots = [meeting for meeting in differing if meeting.a.type == "SLOT"]
        for meeting in differing:
            slot = meeting.a.type == "SLOT"
            of = next((of for of in (Doing, Placing) if of.compares(meeting.frames[0])), None)
            if of is not None:
                if self._leads(meeting, [m for m in slots if of.compares(m.frames[0])], MARGIN / 2):
                    yield meeting
            elif self._leads(meeting, slots if slot else found, MARGIN / 2 if slot else MARGIN):
                yield meeting

    def left_over(self) -> Iterator[Meeting]:
        """Names and places that alone are left over on both sides of one telling: of a sentence, of an opening."""
        tellings = [([a], [b], score) for a, b, score in self._counterparts.pairs if score >= ONE_TELLING]
        if self._one_event:
            tellings.insert(0, (self._sides[0].opening, self._sides[1].opening, self._counterparts.opening))
        for one, other, weight in tellings:
            for a, b in leftovers((self._sides[0], one), (self._sides[1], other), self._counterparts, self._apart):
                frames = Frame(a, frozenset(), frozenset()), Frame(b, frozenset(), frozenset())
                yield Meeting(a, b, weight, frozenset(), frames)
        for found in reasons(*self._sides, self._rarity):
            yield Meeting(found.a.part, found.b.part, found.score, found.a.near & found.b.near, (found.a, found.b))
        for he, namesake, said in namesakes(*self._sides, self._apart.persons, self._counterparts):
            a = replace(part_of(self._sides[0], he), deeds=said)
            b = replace(part_of(self._sides[1], namesake), deeds=said)
            frames = Frame(a, frozenset(), frozenset()), Frame(b, frozenset(), frozenset())
            yield Meeting(a, b, ONE_TELLING, frozenset(), frames)
        if self._counterparts.opening >= LIKELY_EVENT and near_in_time(*self._sides):
            for mine, theirs in causes(*self._sides):
                yield Meeting(mine.part, theirs.part, self._counterparts.opening, frozenset(), (mine, theirs))
            for here, there in scenes(*self._sides, self._apart):
                a, b = part_of(self._sides[0], here), part_of(self._sides[1], there)
                frames = Frame(a, frozenset(), frozenset()), Frame(b, frozenset(), frozenset())
                yield Meeting(a, b, self._counterparts.opening, frozenset(), frames)

    def spotted(self, known: Sequence[Meeting]) -> Iterator[Meeting]:
        """Two phrases of place of one thing, but those of which something is known to differ already."""
        taken = [part.evidence for meeting in known for part in (meeting.a, meeting.b)]
        for a, b, weight in Spotting(self._sides, self._apart, self._counterparts).pairs():
            if not any(_meet(own.evidence, other) for own in (a, b) for other in taken):
                frames = Frame(a, frozenset(), frozenset()), Frame(b, frozenset(), frozenset())
                yield Meeting(a, b, weight, frozenset(), frames)

    def _twin(self, a: Frame, b: Frame) -> float:
        """What it is worth that two parts stand in sentences that are each other's nearest."""
        return _TWIN if self._counterparts.twins(a.part.sentence, b.part.sentence) else 0.0

    def _meet(self, a: Frame, b: Frame) -> Meeting | None:
        common = a.part.parts & b.part.parts
        if not common or any((a.part.type == sort) != (b.part.type == sort) for sort in _NO_NAMES):
            return None
        if a.part.type == "WHY":
            return None  # told once in a report, and compared as a whole (`reasons`)
        if Doing.compares(a):
            score = self._doing.score(a, b, one_event=self._one_event)
            shared = a.near & b.near
            return Meeting(a.part, b.part, score, shared, (a, b)) if score >= TOLD else None
        if Placing.compares(a):
            score = self._placing.score(a, b)
            return Meeting(a.part, b.part, score, a.near & b.near, (a, b)) if score >= TOLD else None
        if a.part.type == "SLOT" and (a.part.aside or b.part.aside):
            return None
        if a.part.type == "SLOT":
            twins = self._counterparts.twins(a.part.sentence, b.part.sentence)
            sure = filled(self._sides, (a, b), one_event=self._one_event, twins=twins)
            return None if sure is None else self._met(a, b, sure + self._twin(a, b))
        if a.part.type == "ORDER":
            return self._order(a, b)
        if a.part.type == "WORD":
            return self._choose(a, b)
        if not self._apart.comparable(a.part, b.part):
            return None
        deeds = {f"c:{deed}" for deed in a.part.deeds & b.part.deeds}
        near, far = a.near & b.near, a.whole & b.whole
        one_sort = any(self._only(deed, common) for deed in deeds) and self._apart.of_one_sort(a.part, b.part)
        beside = near - deeds or any(key[0] == "n" for key in far)  # whose factory it is, not a factory alone
        if not one_sort and (not _telling(far) or not beside or (common == _AGENT and not deeds)):
            return None
        return self._met(a, b, 0.0)

    def _leads(self, meeting: Meeting, found: Sequence[Meeting], margin: float) -> bool:
        """Nothing else stands where one of the two stands, but the same names again, or what that place lies in."""
        for other in found:
            if (other.a is meeting.a) == (other.b is meeting.b):
                continue
            own, rival = (meeting.b, other.b) if other.a is meeting.a else (meeting.a, other.a)
            if own.type == "ORDER":
                continue  # what two sentences of a report oppose to one order of another adds up
            if self._apart.inside(rival.entity, own.entity) or self._apart.inside(own.entity, rival.entity):
                continue
            if Doing.compares(meeting.frames[0]) and own.sentence == rival.sentence and own.deeds == rival.deeds:
                continue  # Kolev and Kang signed it
            if (
                Placing.compares(meeting.frames[0])
                and own.sentence == rival.sentence
                and own.evidence.start < rival.evidence.start
            ):
                continue  # in the corridor · of a clinic
            if own.entity != rival.entity and other.score > meeting.score - margin:
                return False
        return True

    def _order(self, a: Frame, b: Frame) -> Meeting | None:
        """Two orders of the same two deeds."""
        twins = self._counterparts.twins(a.part.sentence, b.part.sentence)
        score = self._sequences.score(a.part, b.part, twins=twins)
        return Meeting(a.part, b.part, score, a.near & b.near | a.whole & b.whole, (a, b)) if score else None

    def _choose(self, a: Frame, b: Frame) -> Meeting | None:
        """Two words of a group: of one person, or in what is surely one telling."""
        bearers = {a.part.bearer, b.part.bearer}
        if len(bearers) > 1:
            return None
        if None not in bearers:
            return self._met(a, b, TOLD)
        if self._sole(a, b):
            return self._met(a, b, _SOLE if a.part.parts <= SETTLED else 0.0)
        of_a_place = a.part.parts <= _SIDE and any(key.startswith("n:place:") for key in a.near & b.near)
        if (a.part.parts <= SPOTS or of_a_place) and self._twin(a, b):
            return self._met(a, b, _TWIN)
        return self._met(a, b, 0.0) if _one_telling(a, b) else None

    def _sole(self, a: Frame, b: Frame) -> bool:
        """Each source names but one thing of the kind: the substance, the weapon, the disease of its story."""
        (group,) = a.part.parts & b.part.parts
        if group in (*BY_NAME, *BY_AGE, *LOOSE):
            return False
        for told in self._sides:
            words = {frame.part.entity for frame in told.frames if group in frame.part.parts}
            if any(self._apart.exclude(one, other) for one in words for other in words):
                return False
        shared = a.whole & b.whole
        return bool(shared) if group in SETTLED else len({key for key in shared if key[0] == "c"}) >= _LEAST

    def _met(self, a: Frame, b: Frame, sure: float) -> Meeting | None:
        near, far = a.near & b.near, a.whole & b.whole
        score = sure + sum(self._rarity[key] * (1.0 if key in near else _BEYOND[key[0]]) for key in sorted(far))
        score += sum(self._rarity.get(f"c:{deed}", _SORT) for deed in sorted(a.part.deeds & b.part.deeds))
        return Meeting(a.part, b.part, score, far, (a, b)) if score >= TOLD else None

    def _only(self, deed: str, common: frozenset[str]) -> bool:
        """Each source names but one for that part of such a deed."""
        return all(
            len({f.part.entity for f in told.frames if deed[2:] in f.part.deeds and f.part.parts & common}) == 1
            for told in self._sides
        )

    def _differ(self, meeting: Meeting) -> bool:
        a, b = meeting.a.entity, meeting.b.entity
        if meeting.a.type == "ORDER" or Doing.compares(meeting.frames[0]) or Placing.compares(meeting.frames[0]):
            return True
        if meeting.a.type == "SLOT":
            one, other = meeting.frames
            return not filled_too(one, self._sides[1]) and not filled_too(other, self._sides[0])
        if meeting.a.type == "WORD":
            return (
                self._apart.exclude(a, b)
                and not self._chosen_too(meeting.frames[0], self._sides[1])
                and not self._chosen_too(meeting.frames[1], self._sides[0])
            )
        return self._apart.surely(a, b) and not self._explained(a, 1) and not self._explained(b, 0)

    def _chosen_too(self, frame: Frame, other: Told) -> bool:
        """The other source says the same of the same person, or where it tells of what the sentence tells."""
        for own in other.frames:
            if not own.part.parts & frame.part.parts or self._apart.exclude(own.part.entity, frame.part.entity):
                continue
            if own.part.type != "WORD":
                continue
            if frame.part.bearer is not None and own.part.bearer == frame.part.bearer:
                return True
            if frame.near & own.near and len(frame.whole & own.whole) >= _LEAST:
                return True
        return False

    def _explained(self, entity: str, side: int) -> bool:
        """The other source has the name too, or that of a part of it."""
        names = self._sides[side].names
        return entity in names or any(self._apart.inside(entity, other) for other in names)


def _meet(one: Evidence, other: Evidence) -> bool:
    return one.source == other.source and one.start < other.end and other.start < one.end


def _telling(shared: frozenset[str]) -> bool:
    """Not names alone: what a story is about stands in most of its sentences."""
    return len(shared) >= _LEAST and any(key[0] != "n" for key in shared)


def _one_telling(a: Frame, b: Frame) -> bool:
    """Enough of what two clauses share for two words that describe nobody by name to be said of one thing.

    What somebody is by trade or to whom is known by the name alone; of which sex, by the age that both give; where
    something is, by the verb; on which side, by the name of a place and the distance.
    """
    (group,) = a.part.parts & b.part.parts
    near = a.near & b.near
    firm = {key for key in near if key[0] != "v" or sum(map(str.isdigit, key)) > 1}
    if group in (*BY_NAME, *BY_AGE):
        return group in BY_AGE and any(key[0] == "v" for key in firm)
    if group == VENUE or group in SPOTS:
        return bool(a.part.deeds & b.part.deeds) and len(firm) >= _LEAST
    told = {key[0] for key in near}
    return len(firm) > _LEAST or len(a.whole & b.whole) > 3 * _LEAST or (group == "direction" and told >= {"n", "v"})


def _weight(key: str) -> float:
    """A number of more than one digit tells more than a word, one of a single digit less."""
    if key[0] != "v":
        return 1.0
    return _VALUE if sum(map(str.isdigit, key)) > 1 else 1 / _VALUE
