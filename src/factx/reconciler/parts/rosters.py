"""Two lists of the members of one thing that agree in all members but one: the police, the fire service, the ministry.

The two that are left over stand for one another where neither source has the other's anywhere. Nations are listed in
as many ways as there are sentences (``Norway leads the venture, with Chile …``): those of two sentences are one list.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.link.parts.covered import NATIONS
from factx.link.parts.slots import UNLISTED
from factx.models.part import Part
from factx.reconciler.parts.telling import TOLD, Frame, Meeting, Told

_SHARED = 2
"""Members that two lists share at least."""
_SPAN = 2
"""Sentences over which nations are one list."""


def differing(one: Told, other: Told) -> Iterator[Meeting]:
    """The members in which two lists differ.

    Args:
        one: a source.
        other: another of its story.
    """
    found: set[tuple[int, int]] = set()
    for a in _lists(one):
        for b in _lists(other):
            if (a[0].entity == NATIONS) != (b[0].entity == NATIONS):
                continue
            left = _left(a, b), _left(b, a)
            if any(len(own) != 1 for own in left) or min(len(_kinds(a)), len(_kinds(b))) <= _SHARED:
                continue
            mine, theirs = left[0][0], left[1][0]
            if one.lang != other.lang and not (_is_known(mine) and _is_known(theirs)):
                continue  # a name that nothing has recognised may be the other's in its own letters
            place = mine.evidence.start, theirs.evidence.start
            if place in found or _tells(other, mine) or _tells(one, theirs):
                continue
            found.add(place)
            shared = frozenset(f"c:{word}" for word in mine.beyond.concepts & theirs.beyond.concepts)
            a_part, b_part = _by_member(mine), _by_member(theirs)
            yield Meeting(a_part, b_part, TOLD, shared, (Frame(a_part, shared, shared), Frame(b_part, shared, shared)))


def _by_member(part: Part) -> Part:
    """A member known by itself, not by its row."""
    return replace(part, entity="+".join(part.clause.names or sorted(part.clause.concepts)))


def _lists(told: Told) -> Iterator[Sequence[Part]]:
    rows: dict[str, list[Part]] = {}
    nations: list[Part] = []
    for part in told.listed:
        if part.entity == NATIONS:
            nations.append(part)
        else:
            rows.setdefault(part.entity, []).append(part)
    yield from rows.values()
    for first in sorted({part.sentence for part in nations}):
        within = [part for part in nations if first <= part.sentence < first + _SPAN]
        if len(_kinds(within)) > _SHARED:
            yield within


def _kinds(members: Sequence[Part]) -> set[tuple[tuple[str, ...], frozenset[str]]]:
    return {(part.clause.names, part.clause.concepts) for part in members}


def _left(members: Sequence[Part], others: Sequence[Part]) -> list[Part]:
    """The members that another list lacks, each once."""
    left = [part for part in members if not any(_is_one(part, other) for other in others)]
    return [part for n, part in enumerate(left) if not any(_is_one(part, known) for known in left[:n])]


def _is_one(one: Part, other: Part) -> bool:
    return bool(set(one.clause.names) & set(other.clause.names) or one.clause.concepts & other.clause.concepts)


def _is_known(part: Part) -> bool:
    return bool(part.clause.names) or any(not word.startswith(UNLISTED) for word in part.clause.concepts)


def _tells(told: Told, member: Part) -> bool:
    """A source has a member somewhere."""
    if set(member.clause.names) & told.names.keys() or member.clause.concepts & told.concepts:
        return True
    return any(_is_one(part, member) for part in told.listed)
