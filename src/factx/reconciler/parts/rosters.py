"""Two lists of the members of one thing that agree in all members but one: the police, the fire service, the ministry.

The two that are left over stand for one another where neither source has the other's anywhere. Nations are listed in
as many ways as there are sentences (``Norway leads the venture, with Chile …``): those of two sentences are one list.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.link.parts.covered import NATIONS
from factx.link.parts.slots import UNLISTED
from factx.models.fact import Evidence
from factx.models.mention import EntityValue
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


def named_beside(sides: tuple[Told, Told]) -> Iterator[Meeting]:
    """A list and a sentence that names all its members but one, and one more of their sort."""
    for flip, (own, other) in enumerate((sides, sides[::-1])):
        for row in _lists(own):
            if row[0].entity == NATIONS or len(row) <= _SHARED:
                continue
            for sentence in other.sentences:
                there = set(sentence.clause.names)
                left = [part for part in row if not set(part.clause.names) & there]
                if len(left) != 1 or not _is_known(left[0]) or _tells(other, left[0]):
                    continue
                sorts = {other.names.get(name) for part in row for name in part.clause.names if name in there}
                more = [name for name in sentence.clause.names if other.names[name] in sorts and name not in own.names]
                mention = mention_of(sentence, more[0], other) if len(more) == 1 else None
                if mention is None:
                    continue
                within = replace(sentence, parts=left[0].parts, type="EXTENT", entity=more[0], evidence=mention)
                a, b = (within, _by_member(left[0])) if flip else (_by_member(left[0]), within)
                shared = frozenset(f"n:{name}" for part in row for name in part.clause.names if name in there)
                yield Meeting(a, b, TOLD, shared, (Frame(a, shared, shared), Frame(b, shared, shared)))


def mention_of(sentence: Part, name: str, told: Told) -> Evidence | None:
    """Where a sentence names an entity first."""
    within = sentence.evidence
    for mention in told.entity_mentions:
        entity = mention.value
        inside = within.start <= mention.start < within.end
        if inside and isinstance(entity, EntityValue) and entity.entity == name:
            return within.model_copy(update={"start": mention.start, "end": mention.end, "text": mention.text})
    return None


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
