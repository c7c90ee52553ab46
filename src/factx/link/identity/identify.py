"""One identity across sources and languages: which names of a run mean the same.

Local entities of one id or one full name are one (unless what the sources say of them speaks against it: a namesake).
Across scripts names meet by glosses, by sounds and by translated parts; a surname with its title meets the one person
who holds it in the same company of names. Candidates share a blocking key: nothing grows with the square of the run.
"""

from collections.abc import Iterable, Sequence

from factx.link.identity.anonymous import place_anonymous
from factx.link.identity.groups import Group, Groups
from factx.link.identity.matching import match_across_scripts, match_spellings
from factx.link.identity.partial import place_partial_names, place_short_names, place_single_words
from factx.link.identity.rewrite import rewritten
from factx.link.ids import entity_id, numbered
from factx.link.kit import Kit, kit_of
from factx.models.fact import Entity, Names
from factx.models.report import Reading
from factx.normalise.name.hangul import has_hangul
from factx.rules.load import RuleSet


def identify(readings: Sequence[Reading], rules: RuleSet) -> tuple[tuple[Reading, ...], tuple[Entity, ...]]:
    """Replaces the ids that single sources gave by ids of the whole run.

    Args:
        readings: of all sources.
        rules: word lists.

    Returns:
        The readings in the same order with new ids in mentions, quotes and facts (spans never change), and the records
        of the entities, by id.
    """
    kit = kit_of(rules)
    groups = Groups(readings, kit)
    groups.join_same_names()
    match_across_scripts(groups, kit)
    match_spellings(groups, kit)
    place_partial_names(groups, kit)
    place_anonymous(groups, readings, kit)
    place_single_words(groups, kit)
    place_short_names(groups, kit)
    final = _final_ids(groups, kit)
    mappings: dict[str, dict[str, str]] = {}
    for group, id_ in final.items():
        for source, local in group.members:
            mappings.setdefault(source, {})[local] = id_
    renamed = tuple(rewritten(reading, mappings.get(reading.document.id, {})) for reading in readings)
    return renamed, tuple(_record(group, final[group]) for group in sorted(final, key=lambda g: final[g]))


def _final_ids(groups: Groups, kit: Kit) -> dict[Group, str]:
    """The lexicon's id, else that of the first full name, sources in order of their ids; namesakes are numbered."""
    ids: dict[Group, str] = {}
    taken: set[str] = set()
    for group in sorted(groups, key=lambda g: (g.known is None, g.first)):
        id_ = group.known or numbered(entity_id(group.type, group.leading_name(kit)), taken)
        taken.add(id_)
        ids[group] = id_
    return ids


def _record(group: Group, id_: str) -> Entity:
    names = list(group.names)
    return Entity(
        id=id_,
        type=group.type,
        names=Names(
            ko=_sorted(name for name in names if has_hangul(name)),
            en=_sorted(name for name in names if not has_hangul(name)),
        ),
        mentions=group.mentions,
        sources=tuple(sorted({source for source, _ in group.members})),
        linked_by=tuple(sorted(group.reasons)),
    )


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (-len(name), name)))
