"""The entities of a run in the making: groups of local entities of its sources."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import regex

from factx.extractors.entity.found import GUESS
from factx.link.coreference.persons import is_full
from factx.link.kit import Kit
from factx.models.fact import Entity, RoleValue
from factx.models.mention import EntityType, EntityValue
from factx.models.report import Reading
from factx.normalise.name.hangul import has_hangul
from factx.rules.lexicon import fold

_MOUNT = regex.compile(r"(?:Mount|Mt\.?)\s(?P<name>\p{Lu}\p{Ll}+)(?=\s|$)")
_COMMON = 40  # an entity of more sources than this tells nothing about a story


def _plainly(name: str, type_: str, kit: Kit) -> str:
    """``Hangil Corp.`` is Hangil, ``Mount Cheongun National Park`` is Cheongunsan National Park."""
    if type_ == "ORG":
        return kit.without_legal_form(name)
    mount = _MOUNT.match(name)
    return f"{mount['name']}san{name[mount.end() :]}" if mount else name


@dataclass(eq=False)
class Group:
    """Local entities that are one.

    Attributes:
        members: source id and local id of each.
        names: all names, in order of source id.
        known: the lexicon's id.
        titles: title ids, with the local ids of the organisations they are held at.
        partial: it has no name that could stand for itself (a surname alone).
        guessed: nothing but the words beside its unknown name tells its type.
        first: its first member by source id; of two that are joined the group with the earlier one stays.
    """

    type: EntityType
    members: list[tuple[str, str]] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    known: str | None = None
    titles: set[str] = field(default_factory=set)
    organizations: set[str] = field(default_factory=set)
    mentions: int = 0
    reasons: set[str] = field(default_factory=set)
    partial: bool = False
    guessed: bool = False
    first: tuple[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.first = min(self.members)

    def leading_name(self, kit: Kit) -> str:
        """The first name that can stand for itself, or the first of all."""
        full = (name for name in self.names if self.type != "PERSON" or is_full(name, kit))
        return next(full, next(iter(self.names), "x"))


class Groups:
    """All groups of a run.

    Args:
        readings: with their local entities and the facts of kind role.
        kit: word lists.
    """

    def __init__(self, readings: Sequence[Reading], kit: Kit) -> None:
        self.kit = kit
        self._groups: dict[int, Group] = {}
        self._of: dict[tuple[str, str], Group] = {}
        self._near: dict[str, tuple[str, ...]] = {}
        for reading in sorted(readings, key=lambda r: r.document.id):
            self._read(reading)

    def _read(self, reading: Reading) -> None:
        source = reading.document.id
        sure = {
            mention.value.entity
            for mention in reading.mentions
            if isinstance(mention.value, EntityValue) and not mention.rule.endswith(GUESS)
        }
        self._near[source] = tuple(entity.id for entity in reading.entities if entity.type in ("PERSON", "ORG"))
        for entity in reading.entities:
            group = self._group(source, entity)
            group.guessed = entity.id not in sure
            self._groups[id(group)] = group
            self._of[source, entity.id] = group
        for fact in reading.facts:
            if isinstance(fact.value, RoleValue) and fact.subject and (source, fact.subject) in self._of:
                holder = self._of[source, fact.subject]
                holder.titles.add(fact.value.title)
                if fact.value.organization:
                    holder.organizations.add(fact.value.organization)

    def _group(self, source: str, entity: Entity) -> Group:
        names = (*entity.names.ko, *entity.names.en)
        known = entity.id if entity.id in self.kit.known else None
        return Group(
            type=entity.type,
            members=[(source, entity.id)],
            names=dict.fromkeys(sorted(names, key=lambda name: -len(name))),
            known=known,
            mentions=entity.mentions,
            reasons=set(entity.linked_by),
            partial=entity.type == "PERSON" and not known and not any(is_full(name, self.kit) for name in names),
        )

    def __iter__(self) -> Iterator[Group]:
        return iter(sorted(self._groups.values(), key=lambda group: group.first))

    def of(self, source: str, local: str) -> Group | None:
        """The group of a local entity."""
        return self._of.get((source, local))

    def now(self, group: Group) -> Group:
        """The group that a group is part of by now."""
        return self._of[group.members[0]]

    def near(self, group: Group) -> set[int]:
        """The groups of persons and organisations that stand in the same sources, those of few sources only."""
        found = set()
        for source, _ in group.members[:_COMMON]:
            for local in self._near[source]:
                other = self._of[source, local]
                if other is not group and len(other.members) <= _COMMON:
                    found.add(id(other))
        return found

    def join(self, one: Group, other: Group, reason: str | None) -> Group:
        """Two become one, unless the lexicon knows them as two; of two types that of more mentions stays."""
        # a list made before other names were joined may hold a group that is part of another by now
        one, other = self._of[one.members[0]], self._of[other.members[0]]
        if one is other or (one.known and other.known and one.known != other.known):
            return one
        stronger = one.mentions >= other.mentions if one.guessed is other.guessed else other.guessed
        type_ = one.type if one.known or (stronger and not other.known) else other.type
        one, other = sorted((one, other), key=lambda group: group.first)
        one.type = type_
        for member in other.members:
            self._of[member] = one
        one.members += other.members
        one.names |= other.names
        one.known = one.known or other.known
        one.titles |= other.titles
        one.organizations |= other.organizations
        one.mentions += other.mentions
        one.reasons |= other.reasons | ({reason} if reason else set())
        one.partial = one.partial and other.partial
        one.guessed = one.guessed and other.guessed
        del self._groups[id(other)]
        return one

    def join_same_names(self) -> None:
        """Groups of one lexicon id, or of one full name, are one; a gloss in one source binds those of others."""
        by_key: dict[tuple[str, str], list[Group]] = defaultdict(list)
        for group in self:
            if not group.partial:
                for key in self._keys(group):
                    by_key[key].append(group)
        for key in sorted(by_key):
            self._join_all(by_key[key])
        self._settle_ambiguous()

    def _settle_ambiguous(self) -> None:
        """A name that the lexicon knows for several (동해) is the one of them that the run names otherwise too."""
        possible = {id(group): self._possible(group) for group in self}
        known = {group.known: group for group in self if group.known and len(possible[id(group)]) < 2}
        for group in list(self):
            ids = possible[id(group)]
            named = [known[id_] for id_ in sorted(ids) if id_ in known and known[id_] is not group]
            if len(named) == 1 and (not group.known or len(ids) > 1):
                group.known = None
                self.join(named[0], group, "lexicon")

    def _possible(self, group: Group) -> set[str]:
        """The ids that the lexicon has for all names of a group; one name that only one of them has decides."""
        found = [set(self.kit.candidates(name, group.type)) for name in group.names]
        listed = [ids for ids in found if ids]
        return set.intersection(*listed) if listed else set()

    def _keys(self, group: Group) -> Iterable[tuple[str, str]]:
        if group.known:
            yield ("", group.known)
        for name in group.names:
            if group.type != "PERSON" or is_full(name, self.kit):
                yield (group.type, fold(name))
            if group.type in ("ORG", "PLACE") and has_hangul(name):
                yield (group.type, fold(self.kit.written_out(name)))
            if group.type in ("ORG", "PLACE") and not group.known:
                yield (group.type, fold(_plainly(name, group.type, self.kit)))
            if group.type == "ORG" and not group.known:
                yield (group.type, fold(self.kit.without_nation(name)[1]))
                if not has_hangul(name):
                    yield from ((group.type, "/".join(kind)) for kind in sorted(self.kit.compounds.kinds(name)))

    def _join_all(self, groups: Sequence[Group]) -> None:
        kept: list[Group] = []
        for group in dict.fromkeys(self._of[group.members[0]] for group in groups):
            twin = next((other for other in kept if self.are_one(other, group)), None)
            if twin is None:
                kept.append(group)
            else:
                joined = self.join(twin, group, self._why(twin, group))
                kept[kept.index(twin)] = joined

    def _why(self, one: Group, other: Group) -> str | None:
        if one.known and one.known == other.known:
            return "lexicon" if one.names.keys() != other.names.keys() else None
        return None

    def are_one(self, one: Group, other: Group) -> bool:
        """Of two people of one name nothing may say that they are two: other titles, other places, other company."""
        if one.known and other.known:
            return one.known == other.known
        if one.type == "ORG" and not (one.known or other.known):
            nations = [{n for name in group.names if (n := self.kit.without_nation(name)[0])} for group in (one, other)]
            return not all(nations) or not nations[0].isdisjoint(nations[1])  # 대한의사회 is no 전국의사회
        if one.type != "PERSON" or one.known or other.known:
            return True
        if not one.titles or not other.titles or one.titles & other.titles:
            return True
        if one.organizations & other.organizations:
            return True
        return bool(self.near(one) & self.near(other)) or not (one.organizations and other.organizations)
