"""Surnames without a full name in their own source: `CSO Kwon` in one article, Jason Kwon, CSO, in another."""

from collections import defaultdict

from factx.link.groups import Group, Groups
from factx.link.kit import Kit
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.person import words_of


def place_partial_names(groups: Groups, kit: Kit) -> None:
    """Joins a surname to the one person of the run who bears it, holds the same title and stands in the same company.

    A surname alone is never enough across sources, nor is a title: both, and a shared name beside them, are.
    """
    bearers: dict[str, list[Group]] = defaultdict(list)
    partial = [group for group in groups if group.partial]
    if not partial:
        return
    for group in groups:
        if group.type == "PERSON" and not group.partial:
            for key in _surnames(group, kit):
                bearers[key].append(group)
    for group in partial:
        found = {
            id(person): person for name in group.names for key in _keys(name, kit) for person in bearers.get(key, ())
        }
        near = groups.near(group)
        fitting = [p for p in found.values() if p.titles & group.titles and groups.near(p) & near]
        if len(fitting) == 1:
            groups.join(fitting[0], group, "role+surname")


def _surnames(group: Group, kit: Kit) -> set[str]:
    """Every word by which a person may be called for short, Korean surnames in Hangul."""
    found: set[str] = set()
    for name in group.names:
        if has_hangul(name):
            found |= {cut.family for cut in kit.persons.read_korean(name)} | (
                set(name.split()) if " " in name else set()
            )
        else:
            words = words_of(name)
            if len(words) > 1:
                found |= {key for word in (words[0], words[-1]) for key in _keys(word, kit)}
    return found


def _keys(name: str, kit: Kit) -> set[str]:
    return {name.casefold(), *kit.persons.surnames_of(name)}
