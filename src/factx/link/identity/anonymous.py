"""Surnames of people whom one source does not name (`배 모 씨`, `노 모(26)씨`), and another does.

The one bearer of the surname in the run is meant where both are of one age, or where the surname is rare and both stand
in the same company of names. Of the commonest surnames there are too many people: there only the age tells.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import regex

from factx.link.coreference.persons import is_anonymous
from factx.link.identity.groups import Group, Groups
from factx.link.identity.partial import surname_keys, surnames
from factx.link.kit import Kit
from factx.models.mention import EntityValue
from factx.models.report import Reading

_BEHIND = regex.compile(r"\s?(?:모\s?)?(?:씨\s?)?\((?P<age>\d{1,2})(?:세|살)?[),·]|,\s(?P<age>\d{1,2})[,.]")
_BEFORE = regex.compile(r"(?P<age>\d{1,2})(?:세|살)\s$")
_REACH = 5
"""Characters before a name that hold an age."""
_YEARS_OLD = regex.compile(r"(?P<age>\d{1,2})-year-old\s(?:[\p{L}-]+,?\s){0,6}$")
_WORDS = 60
"""Characters of ``a 63-year-old crew member identified only by his surname,``."""
_COMPANY = 2
"""Names that both must stand beside."""
_BIRTHDAY = 1
"""Years by which two reports of one age may differ."""


def place_anonymous(groups: Groups, readings: Sequence[Reading], kit: Kit) -> None:
    """Joins each surname of somebody unnamed to the one person of the run whom it can mean."""
    ages: defaultdict[int, set[int]] = defaultdict(set)
    unnamed: dict[int, Group] = {}
    for reading in readings:
        for mention in reading.mentions:
            value = mention.value
            if not isinstance(value, EntityValue) or value.type != "PERSON" or not value.entity:
                continue
            group = groups.of(reading.document.id, value.entity)
            if group is None:
                continue
            text = reading.document.text
            ages[id(group)] |= _ages(text, mention.start, mention.end)
            if group.partial and is_anonymous(mention, text):
                unnamed[id(group)] = group
    if not unnamed:
        return
    bearers: defaultdict[str, list[Group]] = defaultdict(list)
    short: defaultdict[str, list[Group]] = defaultdict(list)
    for person in groups:
        if person.type == "PERSON" and not person.partial:
            for surname in surnames(person, kit):
                bearers[surname].append(person)
        elif person.type == "PERSON":
            for surname in {key for name in person.names for key in surname_keys(name, kit)}:
                short[surname].append(person)

    def fitting(group: Group, among: defaultdict[str, list[Group]]) -> list[Group]:
        sources = {source for source, _ in group.members}
        keys = {key for name in group.names for key in surname_keys(name, kit)}
        alike = {one.first: one for key in sorted(keys) for found in among.get(key, ()) if (one := groups.now(found))}
        found = [one for one in alike.values() if sources.isdisjoint(source for source, _ in one.members)]
        aged = [one for one in found if _same_age(ages[id(one)], ages[id(group)])]
        if not aged and not _is_common(group, kit):
            aged = [one for one in found if not (ages[id(one)] and ages[id(group)])]
        return [one for one in aged if len(groups.near(one) & groups.near(group)) >= _COMPANY]

    for unnamed_one in sorted(unnamed.values(), key=lambda g: g.first):
        group = groups.now(unnamed_one)
        found = fitting(group, bearers) or fitting(group, short)
        if len(found) == 1:
            known = ages[id(found[0])] | ages[id(group)]
            ages[id(groups.join(found[0], group, "role+surname"))] |= known


def _is_common(group: Group, kit: Kit) -> bool:
    """Does a surname of it belong to too many people to tell anybody (Kim as well as 김)?"""
    korean = {surname for name in group.names for surname in (name, *kit.persons.surnames_of(name))}
    return not korean.isdisjoint(kit.common_surnames)


def _ages(text: str, start: int, end: int) -> set[int]:
    found = (
        _BEHIND.match(text, end),
        _BEFORE.search(text, max(0, start - _REACH), start),
        _YEARS_OLD.search(text, max(0, start - _WORDS), start),
    )
    return {int(match["age"]) for match in found if match}


def _same_age(one: Iterable[int], other: Iterable[int]) -> bool:
    return any(abs(a - b) <= _BIRTHDAY for a in one for b in other)
