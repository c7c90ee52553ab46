"""Two places of one thing, by what is asked of them: each report says but once where it was found, or was headed.

What a place is asked is known by the verbs of its clause (table ``spot_deeds``): found, recovered and prised up ask the
same. A place that the other report names or speaks of, or that may lie in or around one of its own, is no other place.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from factx.models.part import Part
from factx.reconciler.parts.counterparts import Counterparts
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Told, keys_of

_ASK, _FAR = "ask:", "far:"
_FEW = 16
"""A question that so many phrases of two reports may answer, counted together, is answered once by each."""
_BOND = 4.0
"""Weight of what two clauses share from which they tell one thing, if a person or their being twins says so too."""
_EVENT = 12.0
"""Weight of what two openings share from which the only place that each has by no name is that of the event."""
_SHORT = 8
"""Sentences of a report so short that it tells of but one thing."""
_WHOLE = 2.0
"""Weight of what their sentences share at least."""


class Spotting:
    """Compares the phrases of place of two reports.

    Args:
        sides: the reports.
        apart: tells names apart, and knows sorts of places.
        counterparts: what their sentences share.
    """

    def __init__(self, sides: tuple[Told, Told], apart: Apart, counterparts: Counterparts) -> None:
        self._sides, self._apart, self._counterparts = sides, apart, counterparts

    def pairs(self) -> Iterator[tuple[Part, Part, float]]:
        """Phrases that stand for one another and give two places, best first, each phrase once."""
        found = [
            (score, a, b)
            for a in self._left[0]
            for b in self._left[1]
            if self._two(a, b) and (score := self._score(a, b)) > 0
        ]
        found.sort(key=lambda item: (-item[0], item[1].evidence.start, item[2].evidence.start))
        taken: set[tuple[int, int]] = set()
        for score, a, b in found:
            ends = {(0, a.evidence.start), (1, b.evidence.start)}
            if not ends & taken:
                yield _of(a), _of(b), score
            taken |= ends

    @cached_property
    def _left(self) -> tuple[list[Part], list[Part]]:
        """The phrases of each side whose places the other does not know."""
        one, other = self._sides
        return (
            [part for part in one.spots if self._unknown(part, other)],
            [part for part in other.spots if self._unknown(part, one)],
        )

    def _unknown(self, part: Part, other: Told) -> bool:
        if not part.parts:
            return False
        if any(not self._named(name, other) for name in part.names):
            return True
        return bool(part.filler - other.place_words)

    def _named(self, entity: str, other: Told) -> bool:
        """The other report names it, or what may be it, or what it lies in or around."""
        if entity in other.names:
            return True
        return any(
            type_ in ("ORG", "PLACE")
            and (
                self._apart.alike(entity, name)
                or (
                    not self._apart.is_region(name)
                    and (self._apart.inside(entity, name) or self._apart.inside(name, entity))
                )
            )
            for name, type_ in other.names.items()
        )

    def _two(self, a: Part, b: Part) -> bool:
        """Two strangers by name, or two nouns of which neither place lies in the other."""
        if (a.aside or b.aside) and not self._counted(a, b):
            return False
        if {a.parts, b.parts} == {frozenset({"from"}), frozenset({"to"})}:
            return False
        if a.names and b.names:
            if set(a.names) & set(b.names) or self._heard(a, b):
                return False
            mine, theirs = (
                [n for n in part.names if not self._named(n, far) and n.startswith("place:")]
                for part, far in ((a, self._sides[1]), (b, self._sides[0]))
            )
            return any(self._alike(x, a, y, b) and self._apart.strangers(x, y) for x in mine for y in theirs)
        if (
            not (self._short or self._counterparts.twins(a.sentence, b.sentence))
            or (a.names and self._placed(a, 1))
            or (b.names and self._placed(b, 0))
            or a.filler & b.filler
        ):
            return False
        here, there = self._sorts(a, self._sides[1]), self._sorts(b, self._sides[0])
        within = any(self._apart.lie_within(x, y) for x in here for y in there)
        return bool(here & there) or bool(here and there and not within)

    def _alike(self, x: str, a: Part, y: str, b: Part) -> bool:
        """Two towns, two regions; 나고야 공항, and what its phrase calls an airport too (at Busan airport)."""
        named = (self._apart.sorts(x) & b.filler) | (self._apart.sorts(y) & a.filler)
        return bool(named) or self._apart.one_rank(x, y)

    def _sorts(self, part: Part, other: Told) -> set[str]:
        """Of what sorts the places of a phrase are that the other report does not speak of."""
        return {sort for word in part.filler - other.place_words if (sort := self._apart.spot_sort(word))}

    @property
    def _short(self) -> bool:
        """Both reports are so short that a place in them is that of the event."""
        return all(len(told.sentences) <= _SHORT for told in self._sides)

    def _placed(self, part: Part, side: int) -> bool:
        """The other report does not name where a place lies: its nouns alone tell nothing."""
        return not any(self._named(name, self._sides[side]) for name in part.names)

    def _heard(self, a: Part, b: Part) -> bool:
        """A name of one is heard in the words of the other (카라탈 다리, the Karatal bridge)."""
        return any(
            self._apart.heard_in(name, part.evidence.text) for own, part in ((a, b), (b, a)) for name in own.names
        )

    def _score(self, a: Part, b: Part) -> float:
        """What speaks for two phrases answering one question of one thing; 0 where too little does."""
        asked = [deed for deed in a.deeds & b.deeds if deed.startswith(_ASK)]
        own = {f"n:{name}" for name in (*a.names, *b.names)} | {f"c:{word}" for word in a.filler | b.filler}
        near = (keys_of(a.clause, "") & keys_of(b.clause, "")) - own
        whole = (keys_of(a.beyond, "") & keys_of(b.beyond, "")) - own
        twins = self._counterparts.twins(a.sentence, b.sentence)
        person = any(key.startswith("n:person:") for key in whole)
        counted = self._counted(a, b) and (twins or person or bool(asked))
        if twins and a.names and b.names:  # the one clause asks what the other sentence does
            asked += [deed for deed in a.deeds if deed.startswith(_ASK) and deed.replace(_ASK, _FAR) in b.deeds]
            asked += [deed for deed in b.deeds if deed.startswith(_ASK) and deed.replace(_ASK, _FAR) in a.deeds]
        once = any(self._asked[deed] <= _FEW for deed in asked)
        sole = (
            self._short
            and self._counterparts.opening >= _EVENT
            and all(
                [part.evidence for part in left if not (part.names or part.aside)] == [own.evidence]
                for left, own in zip(self._left, (a, b), strict=True)
            )
        )
        weight, total = self._counterparts.weight(near), self._counterparts.weight(whole)
        if counted or sole or (once and (twins or person or weight >= _BOND) and total >= _WHOLE):
            return weight + total / 2 + (2.0 if twins else 1.0)
        return 0.0

    def _counted(self, a: Part, b: Part) -> bool:
        """Both clauses give a number or length that is no day: of that there is one place, whenever it was."""
        return bool(a.names and b.names) and any(map(_is_exact, keys_of(a.clause, "") & keys_of(b.clause, "")))

    @cached_property
    def _asked(self) -> Counter[str]:
        """How many phrases of both reports may answer each question."""
        return Counter(deed for told in self._sides for part in told.spots if part.parts for deed in part.deeds)


def _is_exact(key: str) -> bool:
    """A number or length that is no day: 11,700 files are copied in one place, a ship is towed for 19 hours to one."""
    return key[0] == "v" and sum(map(str.isdigit, key)) > 1 and not {"-", "/"} & set(key)


def _of(part: Part) -> Part:
    """A phrase as what it says of the event: a name, or words."""
    place = next((name for name in part.names if name.startswith("place:")), None)
    entity = place or "+".join(sorted(part.filler))
    asked = frozenset(deed for deed in part.deeds if deed.startswith(_ASK))
    return replace(part, parts=frozenset({"where"}), entity=entity, type="PLACE" if place else "WORD", deeds=asked)
