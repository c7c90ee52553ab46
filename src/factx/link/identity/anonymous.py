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
    for person in groups:
        if person.type == "PERSON" and not person.partial:
            for surname in surnames(person, kit):
                bearers[surname].append(person)
    for group in sorted(unnamed.values(), key=lambda g: g.first):
        sources = {source for source, _ in group.members}
        keys = [key for name in group.names for key in surname_keys(name, kit)]
        alike = {id(one): one for key in keys for one in bearers.get(key, ())}
        found = [one for one in alike.values() if sources.isdisjoint(source for source, _ in one.members)]
        fitting = [one for one in found if _same_age(ages[id(one)], ages[id(group)])]
        if not fitting and not any(name in kit.common_surnames for name in group.names):
            fitting = [one for one in found if not (ages[id(one)] and ages[id(group)])]
        fitting = [one for one in fitting if len(groups.near(one) & groups.near(group)) >= _COMPANY]
        if len(fitting) == 1:
            groups.join(fitting[0], group, "role+surname")


def _ages(text: str, start: int, end: int) -> set[int]:
    found = (_BEHIND.match(text, end), _BEFORE.search(text, max(0, start - _REACH), start))
    return {int(match["age"]) for match in found if match}


def _same_age(one: Iterable[int], other: Iterable[int]) -> bool:
    return any(abs(a - b) <= _BIRTHDAY for a in one for b in other)
