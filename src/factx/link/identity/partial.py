"""Surnames without a full name in their own source: `CSO Kwon` in one article, Jason Kwon, CSO, in another."""

from collections import defaultdict

from factx.link.identity.groups import Group, Groups
from factx.link.kit import Kit
from factx.normalise.name.compound import heard_words_of
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.keys import hangul_keys, latin_keys
from factx.normalise.name.person import words_of

_LONG_GIVEN = 3  # syllables: 오카포르 is no Mr O
_VERY = 0.25
_PLAIN = 0.1
_ALIKE = 0.35  # one word says less than two: it must sound the closer


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
            for key in surnames(group, kit):
                bearers[key].append(group)
    for group in partial:
        found = {
            id(person): person
            for name in group.names
            for key in surname_keys(name, kit)
            for person in bearers.get(key, ())
        }
        near = groups.near(group)
        fitting = [p for p in found.values() if p.titles & group.titles and groups.near(p) & near]
        if len(fitting) == 1:
            groups.join(fitting[0], group, "role+surname")


def place_single_words(groups: Groups, kit: Kit) -> None:
    """Joins a foreign name of one word (`오카포르`) to the full name in the other script that holds it (Ifeoma Okafor).

    Only where both stand in the same company of names, and nobody else there sounds like it.
    """
    single: list[Group] = []
    full: list[Group] = []
    for group in groups:
        if group.type == "PERSON":
            (full if any(len(words_of(name)) > 1 for name in group.names) else single).append(group)
    bearers: dict[str, list[tuple[Group, str]]] = defaultdict(list)
    for person in full:
        for word in {word for name in person.names for word in words_of(name) if len(words_of(name)) > 1}:
            for key in hangul_keys(word) if has_hangul(word) else latin_keys(word):
                bearers[key].append((person, word))
    for group in single:
        near = groups.near(group)
        fitting: dict[int, Group] = {}
        for name in group.names:
            if any(name != other and name in other for other in group.names):
                continue  # 방 is short for 방지훈 here, and no Mr Bang of another source
            hangul = has_hangul(name)
            # 구로다 and 사이먼 have the shape of Korean names too: then nothing but the very sounds will do
            shaped = hangul and any(len(cut.given) < _LONG_GIVEN for cut in kit.persons.read_korean(name))
            limit = _VERY if shaped else _ALIKE
            if group.partial and shaped:
                continue
            for key in hangul_keys(name) if hangul else latin_keys(name):
                for person, word in bearers.get(key, ()):
                    if has_hangul(word) != hangul and groups.near(person) & near:
                        ko, en = (name, word) if hangul else (word, name)
                        if kit.sounds.distance(ko, en, "foreign") <= limit:
                            fitting[id(person)] = person
        if near and len(fitting) == 1:
            groups.join(next(iter(fitting.values())), group, "transliteration")


def place_short_names(groups: Groups, kit: Kit) -> None:
    """Joins a body or a place named for short in its own source (`Mujin`) to the one of the run that begins so.

    What follows in the fuller name says only what it is (Mujin Construction, Baeksong District), both stand in the same
    company of names, and no other name of the run fits.
    """
    fuller: dict[tuple[str, str], list[Group]] = defaultdict(list)
    inside: dict[tuple[str, str], list[Group]] = defaultdict(list)
    heard: dict[tuple[str, str], list[tuple[Group, str]]] = defaultdict(list)
    shorts: list[Group] = []
    for group in groups:
        if group.type not in ("ORG", "PLACE") or group.known:
            continue
        if len(group.names) == 1 and _is_one_word(next(iter(group.names)), kit):
            shorts.append(group)
        for name in group.names:
            for word in name.casefold().split()[1:]:
                inside[group.type, word].append(group)
            for head in _heads(name, group.type, kit):
                fuller[group.type, head].append(group)
                for key in _sound_keys(head):
                    heard[group.type, key].append((group, head))
    for short in shorts:
        name = next(iter(short.names))
        types = ("ORG", "PLACE") if short.guessed else (short.type,)
        alike = [
            full
            for type_ in types
            for key in _sound_keys(name)
            for full, head in heard.get((type_, key), ())
            if has_hangul(head) != has_hangul(name) and _sounds_same(head, name, kit)
        ]
        found = [full for type_ in types for full in fuller.get((type_, name.casefold()), ())] + alike
        if any(inside.get((type_, name.casefold())) for type_ in types):
            continue  # Dalbit is Air Dalbit as well as Dalbit Holdings
        fitting = {full.first: full for one in found if (full := groups.of(*one.first)) and full is not short}
        near = groups.near(short)
        if len(fitting) == 1 and (full := next(iter(fitting.values()))) and groups.near(full) & near:
            groups.join(full, short, "short-form")


def _sound_keys(name: str) -> frozenset[str]:
    return frozenset(hangul_keys(name) if has_hangul(name) else latin_keys(name))


def _sounds_same(one: str, other: str, kit: Kit) -> bool:
    """`성곡` and `Seonggok`: half a name says so little that nothing but the very sounds will do."""
    ko, en = (one, other) if has_hangul(one) else (other, one)
    return kit.sounds.distance(ko, en, "native") <= _PLAIN


def _is_one_word(name: str, kit: Kit) -> bool:
    if has_hangul(name):
        return " " not in name and len(name) > 1 and not kit.compounds.is_made_of_parts(name)
    words = heard_words_of(name)
    return len(words) == 1 and len(name) > 2 and not kit.compounds.knows(words[0])


def _heads(name: str, type_: str, kit: Kit) -> set[str]:
    """How a body or a place may be called for short: what stands before the parts that say what it is."""
    if not has_hangul(name):
        first, _, rest = name.partition(" ")
        words = heard_words_of(rest)
        plain = bool(words) and (
            kit.compounds.is_weak(rest) if type_ == "PLACE" else all(map(kit.compounds.knows, words))
        )
        return (
            {first.casefold()} if plain and not kit.is_branch(words) and not kit.candidates(first, "PLACE") else set()
        )
    cuts = ((name[:n], name[n:]) for n in range(2, len(name)) if " " not in name)
    plain_ends = kit.compounds.is_weak if type_ == "PLACE" else kit.compounds.is_made_of_parts
    return {head for head, rest in cuts if plain_ends(rest) and not kit.is_branch((rest,))}


def surnames(group: Group, kit: Kit) -> set[str]:
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
                found |= {key for word in (words[0], words[-1]) for key in surname_keys(word, kit)}
    return found


def surname_keys(name: str, kit: Kit) -> set[str]:
    """A word and the Korean surnames that it may spell."""
    return {name.casefold(), *kit.persons.surnames_of(name)}
