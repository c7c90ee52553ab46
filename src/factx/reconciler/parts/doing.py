"""Two doers of one deed: by names, by what is said of their bearers, or by nouns that have nothing in common.

A name that the other source has too may be one that it gives another part; only where it has it for this deed, or in
the sentence that tells the deed, is it no other doer.
"""

from factx.link.parts.act import ACT, LOOSE, ONCE, SUFFER, WIDE
from factx.models.part import Part
from factx.normalise.name.hangul import has_hangul
from factx.reconciler.parts.deeds import Deeds
from factx.reconciler.parts.telling import TOLD, Frame

_SAME_DEED = 1.2
"""What it is worth that both tell of one deed."""
_SOLE = 1.2
"""What it is worth that each of two sources has but one doer of such a deed."""
_SAME_EVENT = 1.0
_TWIN = 1.2
"""What it is worth that two sentences are each other's nearest."""
_APART = 2
"""What two sentences share at least besides the deed that are not each other's nearest."""
_LEAD = 3
"""Sentences that tell what a report is about."""
_NEAR_EVENT = 5.0
"""Weight of what two openings share from which a deed that each has once may be one."""


class Doing(Deeds):
    """Compares the doers of two sources."""

    parts = frozenset({"doer"})

    def score(self, a: Frame, b: Frame, *, one_event: bool) -> float:
        """What speaks for two doers being told of one deed, and being two; 0 where they are not."""
        deeds = a.part.deeds & b.part.deeds
        deeds = frozenset(deed for deed in deeds if not deed.startswith(WIDE)) or deeds
        if not deeds or not self._two(a, b) or self._had(a, 1, deeds) or self._had(b, 0, deeds):
            return 0.0
        if any(_sort(frame.part) != "person" and self._joined(side, frame) for side, frame in enumerate((a, b))):
            return 0.0
        if any(_aside(frame) and self._told_of(side, deeds) for side, frame in enumerate((a, b))):
            return 0.0
        twins, sole = self._twins(a, b), all(self._sole(side, frame, deeds) for side, frame in enumerate((a, b)))
        shared = {key for key in a.near & b.near if key[2:] not in deeds}
        around = self._around(a, b) | shared
        known = any(deed.startswith((ACT, ONCE, SUFFER, WIDE)) for deed in deeds)
        loose = any(deed.startswith(LOOSE) for deed in deeds)
        once = sole or (bool(shared) and all(self._first(side, frame, deeds) for side, frame in enumerate((a, b))))
        told = (_SAME_EVENT if one_event else 0) + (_TWIN if twins else 0)
        near_event = one_event or (bool(around) and self._counterparts.opening >= _NEAR_EVENT)
        if once and near_event and any(deed.startswith(ONCE) for deed in deeds):
            return TOLD + told + len(shared)
        if sole and one_event and (known or loose) and all(frame.part.sentence < _LEAD for frame in (a, b)):
            return TOLD + told + len(shared)
        if sole and known and self._tells(around):
            return TOLD + told + len(shared)
        least = 1 if twins and (known or one_event) else _APART if known or (loose and twins) else len(shared) + 1
        if len(shared) < least:
            return 0.0
        return self._weight(shared) + _SAME_DEED + (_SOLE if sole else 0) + told

    def _two(self, a: Frame, b: Frame) -> bool:
        """Whether the doers are not one."""
        one, other = a.part, b.part
        if one.bearer is not None and other.bearer is not None:
            return (
                _sort(one) == _sort(other)
                and self._apart.strangers(one.bearer, other.bearer)
                and _full(one.bearer)
                and _full(other.bearer)
                and not self._named(one.bearer, 1, b)
                and not self._named(other.bearer, 0, a)
            )
        if not (one.filler and other.filler):
            return False
        if self._alike(one.filler, other.filler):
            return self._of_two(one, other)
        if one.bearer is None and other.bearer is None:
            return True
        bearer = one.bearer or other.bearer or ""
        return bearer.startswith("person:") and all(part.filler for part in (one, other))

    def _of_two(self, one: Part, other: Part) -> bool:
        """Somebody of two bodies, neither of which the other source knows (한마루대 연구팀, scientists at Kyoto)."""
        unknown = all(
            body not in told.names and not any(self._apart.alike(body, name) for name in told.names)
            for part, told in ((one, self._sides[1]), (other, self._sides[0]))
            for body in part.names
        )
        pairs = ((a, b) for a in one.names for b in other.names)
        return bool(one.names and other.names) and unknown and all(self._apart.strangers(a, b) for a, b in pairs)

    def _named(self, entity: str, side: int, frame: Frame) -> bool:
        """The sentence of the other source that tells the deed, or the one before, has the name."""
        at = frame.part.sentence
        keys = (self._sides[side].keys.get(n, frozenset()) for n in (at, at - 1))
        return any(f"n:{entity}" in told for told in keys)

    def _had(self, frame: Frame, side: int, deeds: frozenset[str]) -> bool:
        """The other source has the same doer of such a deed."""
        return any(own.part.deeds & deeds and not self._surely_two(own.part, frame.part) for own in self._frames[side])

    def _surely_two(self, one: Part, other: Part) -> bool:
        if one.bearer is not None and other.bearer is not None:
            return one.bearer != other.bearer and not self._apart.alike(one.bearer, other.bearer)
        return not self._alike(one.filler, other.filler) or self._of_two(one, other)

    def _alike(self, one: frozenset[str], other: frozenset[str]) -> bool:
        """Whether two descriptions may be of one: a casino company and a ``casino_developer`` share a word."""
        if one & other:
            return True
        return bool(_pieces(one) & _pieces(other))

    def _sole(self, side: int, frame: Frame, deeds: frozenset[str]) -> bool:
        """A source has one doer of such a deed; of one in another case it may have more."""
        done = (own for own in self._frames[side] if own.part.deeds & deeds and (_aside(frame) or not _aside(own)))
        others = (own for own in done if own.part.sentence != frame.part.sentence and not _acts_for(own, frame))
        return not any(self._surely_two(own.part, frame.part) for own in others)

    def _joined(self, side: int, frame: Frame) -> bool:
        """Others do it with the doer: a ministry and the police."""
        at = (own.part for own in self._frames[side] if own.part.sentence == frame.part.sentence)
        return any(part.deeds == frame.part.deeds and part.entity != frame.part.entity for part in at)

    def _told_of(self, side: int, deeds: frozenset[str]) -> bool:
        """A source has a doer of such a deed in its own case."""
        return any(own.part.deeds & deeds and not _aside(own) for own in self._frames[side])

    def _first(self, side: int, frame: Frame, deeds: frozenset[str]) -> bool:
        """The first doer of such a deed that a source has, in its lead."""
        first = next((own for own in self._frames[side] if own.part.deeds & deeds), frame)
        return frame.part.sentence < _LEAD and not self._surely_two(first.part, frame.part)


def _aside(frame: Frame) -> bool:
    """Told of another case; a lead tells of the report's own, however long ago that was."""
    return frame.part.aside and frame.part.sentence >= _LEAD


def _pieces(words: frozenset[str]) -> frozenset[str]:
    """The words that ids of concepts and roles are made of."""
    return frozenset(part for word in words for part in word.removeprefix("role:").replace("-", "_").split("_"))


def _acts_for(one: Frame, other: Frame) -> bool:
    """A person and a body: whoever signs does it for one (방위사업청은 계약을 체결했다, 문재석 청장이 서명했다)."""
    named = one.part.bearer is not None and other.part.bearer is not None
    return named and _sort(one.part) != _sort(other.part)


def _full(bearer: str) -> bool:
    """More than a surname: person:bae may be anybody of that name."""
    name = bearer.removeprefix("person:")
    return name == bearer or "-" in name or (has_hangul(name) and len(name) > 1)


def _sort(part: Part) -> str:
    """Bodies and places may do one deed (a province orders what a ministry does), people none of theirs."""
    return "person" if (part.bearer or "").startswith("person:") else "body"
