"""Where two reports of one event say that it was: the places that each gives to it, in its opening.

A report names many places: where it was written, where the injured were brought, where a ship came from, where the
like has happened before. Those of other cases (`Part.aside`) are left out, then those that the other report gives as
well, or that lie in or around one of its own. Where both agree on a town, the scene is told alike and what else they
name is beside it; where none is shared, the first of each that says where something is stands for the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factx.models.mention import Mention
from factx.reconciler.parts.leftover import Named, named_of
from factx.reconciler.parts.names import Apart
from factx.reconciler.parts.telling import Told

_LEAD = 1
"""The last sentence in which a place is one of the event even if no word says that something is there."""
_QUALIFIES = ", "
"""What stands between a town and the region that tells it from others of its name (Portsmouth, Virginia)."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A place that a report gives to its event.

    Attributes:
        named: its first mention.
        firm: how surely the sentence says that something is there: 2 with a word of place, 1 where something goes there
            or nothing tells, 0 where it acts or is left.
    """

    named: Named
    firm: int


def scenes(one: Told, other: Told, apart: Apart) -> Iterator[tuple[Named, Named]]:
    """The two places that stand for one another in two reports of one event, if there are two.

    Args:
        one: a source.
        other: another that tells the same event.
        apart: tells names apart, and knows what lies in what.
    """
    yield from _qualified(one, other, apart)
    mine, theirs = _of(one, apart), _of(other, apart)
    if not mine or not theirs:
        return
    a, b = mine[0].named, theirs[0].named
    told_too = any(
        _near(own.entity, scene.named.entity, apart)
        for own, far in ((a, theirs), (b, mine))
        for scene in far
        if _of_event(scene) and apart.is_region(scene.named.entity) == apart.is_region(far[0].named.entity)
    )
    if not told_too and apart.one_rank(a.entity, b.entity) and apart.strangers(a.entity, b.entity):
        yield a, b


def _of(told: Told, apart: Apart) -> list[Scene]:
    """The places of an opening but countries, provinces last and those that surely say where something is first."""
    found = [
        Scene(named, _firm(named))
        for named in named_of((told, told.opening))
        if named.type == "PLACE" and not apart.is_country(named.entity) and named.mention not in told.asides
    ]
    told_of = (s for s in found if s.firm)
    return sorted(
        told_of, key=lambda s: (apart.is_region(s.named.entity), s.named.sentence > _LEAD, -s.firm, s.named.start)
    )


def _firm(named: Named) -> int:
    if "in" in named.parts:
        return 2
    return 1 if not named.parts or "to" in named.parts else 0


def _of_event(scene: Scene) -> bool:
    """Not merely where somebody was brought."""
    return scene.firm > 1 or scene.named.sentence <= _LEAD


def _near(one: str, other: str, apart: Apart) -> bool:
    return one == other or apart.inside(one, other) or apart.inside(other, one) or apart.alike(one, other)


def _qualified(one: Told, other: Told, apart: Apart) -> Iterator[tuple[Named, Named]]:
    """Two towns of one name in two regions."""
    regions = [_regions(told) for told in (one, other)]
    for town, mine in regions[0].items():
        theirs = regions[1].get(town)
        if theirs is not None and theirs.entity != mine.entity and apart.strangers(mine.entity, theirs.entity):
            yield mine, theirs


def _regions(told: Told) -> dict[str, Named]:
    """The region that stands behind a town, by town."""
    mentions, text = told.entity_mentions, told.reading.document.text
    found: dict[str, Named] = {}
    for town, region in pairwise(mentions):
        if text[town.end : region.start] == _QUALIFIES and _is_place(town) and _is_place(region):
            known = next((n for n in named_of((told, told.opening)) if n.mention == region.id), None)
            if known is not None and town.entity is not None:
                found.setdefault(town.entity, known)
    return found


def _is_place(mention: Mention) -> bool:
    return mention.entity_type == "PLACE"
