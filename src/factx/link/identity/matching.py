"""Names of one run that meet across scripts, by sounds and translated parts."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

import regex
from rapidfuzz import fuzz

from factx.link.coreference.persons import is_full
from factx.link.identity.groups import Group, Groups
from factx.link.kit import Kit
from factx.normalise.name.compound import words_of
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.keys import hangul_keys, latin_keys
from factx.normalise.name.romanise import spell
from factx.normalise.name.sounds import latin_letters
from factx.rules.lexicon import fold

ALIKE = 0.6
"""Names up to this distance are one; benchmarks/transliteration.py says how rarely that is wrong."""
Distance = Callable[[Group, Group, Kit], float]
_KOREAN_NUMBER = regex.compile(
    r"제?\s?(?P<n>\d{1,4})\s?(?P<name>[가-힣]{2,8}?)호?|(?P<name>[가-힣]{2,8})\s?(?P<m>\d{1,4})\s?호"
)
_ENGLISH_NUMBER = regex.compile(r"(?P<name>\p{Lu}[\p{L} ]{1,20}?)[ -](?:No\.?\s?|#)?(?P<n>\d{1,4})")
_LONG = 4  # syllables from which on two names do not sound alike by chance
_SAME = 0.1  # nothing but a translation or the very sounds
_SPELLED = 0.3  # one of the common ways to spell a Korean name: Duck-soo of 덕수
CLEAR = 0.15  # a partner must be nearer than the next by this much
_TRIED = 5  # candidates of each sort that are compared in full
_CROWD = 400  # names of one key beyond this are too many to compare: no sound of theirs tells anything


def match_across_scripts(groups: Groups, kit: Kit) -> None:
    """Joins each group without Latin name to the nearest of those without Hangul name, if each chooses the other."""
    for type_ in ("PERSON", "ORG", "PLACE", "PRODUCT", "EVENT", "LAW", "PROGRAM", "OTHER"):
        _match(groups, [g for g in groups if g.type == type_ and not g.partial], kit, distance)
    # one article's club is another's event: names that could hardly be closer are one whatever they were taken for
    _match(groups, [g for g in groups if not g.known and not g.partial and g.type != "ROLE"], kit, _exact)


def match_spellings(groups: Groups, kit: Kit) -> None:
    """Joins a person to the one whose Hangul name the Latin letters spell, though others spell it otherwise.

    한덕수 is Han Duck-soo to one English source and Han Deok-su to another. Two spellings in one source are two people.
    """
    persons = [g for g in groups if g.type == "PERSON" and not g.partial]
    by_key: dict[str, list[Group]] = defaultdict(list)
    for group in persons:
        if any(map(has_hangul, group.names)) and not all(map(has_hangul, group.names)):
            for key in {key for name in _hangul(group, kit) for key in keys(name, group.type, kit)}:
                by_key[key].append(group)
    for group in persons:
        if group.known or any(map(has_hangul, group.names)):
            continue
        shared = Counter(
            other
            for key in {key for name in _latin(group, kit) for key in keys(name, group.type, kit)}
            for other in (by_key[key] if len(by_key.get(key, ())) <= _CROWD else ())
        )
        scored = [(distance(other, group, kit), other) for other in _likeliest(group, shared)]
        near = [(apart, other) for apart, other in scored if apart <= (_SAME if other.known else _SPELLED)]
        choice = _clear(_by_distance(near))
        if choice is not None and not _sources(choice) & _sources(group):
            groups.join(choice, group, "transliteration")


def _one_spelling(scored: list[tuple[float, Group]], groups: Groups) -> list[tuple[float, Group]]:
    """Without spellings of the nearest person that other sources use: they are no rivals of it."""
    if not scored or scored[0][1].type != "PERSON":
        return scored
    nearest = scored[0][1]
    return [
        (apart, other)
        for apart, other in scored
        if other is nearest
        or apart > _SPELLED
        or _sources(other) & _sources(nearest)
        or not groups.are_one(nearest, other)
    ]


def _one_place(scored: list[tuple[float, Group]], kit: Kit) -> list[tuple[float, Group]]:
    """Without places that only their rank tells from the nearest (Eunho, Eunho County): they are no rivals of it."""
    if not scored or scored[0][1].type != "PLACE":
        return scored
    nearest = scored[0][1]
    return [(apart, other) for apart, other in scored if other is nearest or not _ranked_alike(nearest, other, kit)]


def _ranked_alike(one: Group, other: Group, kit: Kit) -> bool:
    if one.known or other.known:
        return False
    pairs = [sorted((fold(a), fold(b)), key=len) for a in one.names for b in other.names]
    return any(long.startswith(short) and kit.compounds.is_weak(long[len(short) :]) for short, long in pairs)


def _sources(group: Group) -> set[str]:
    return {source for source, _ in group.members}


def _exact(one: Group, other: Group, kit: Kit) -> float:
    pairs = [(ko, en) for ko in one.names for en in other.names if len(ko) >= _LONG and has_hangul(ko)]
    apart = min((kit.compounds.distance(ko, en) for ko, en in pairs if not has_hangul(en)), default=float("inf"))
    return apart if apart <= _SAME else float("inf")


def distance(one: Group, other: Group, kit: Kit) -> float:
    """The smallest distance between a Hangul name of one and a Latin name of the other."""
    pairs = ((ko, en) for ko in _hangul(one, kit) for en in _latin(other, kit))
    if one.type == "PERSON":
        return min((kit.persons.distance(ko, en) for ko, en in pairs), default=float("inf"))
    if one.type == "PRODUCT":
        return min((_numbered_distance(ko, en, kit) for ko, en in pairs), default=float("inf"))
    return min((kit.compounds.distance(ko, en) for ko, en in pairs), default=float("inf"))


def _numbered_distance(ko: str, en: str, kit: Kit) -> float:
    """``제7금해호`` is Geumhae No. 7: of two numbered ships the numbers are the same, and the rest sounds so."""
    korean, english = _KOREAN_NUMBER.fullmatch(ko), _ENGLISH_NUMBER.fullmatch(en)
    if korean is None or english is None:
        return kit.compounds.distance(ko, en)
    same = int(korean["n"] or korean["m"]) == int(english["n"])
    return kit.compounds.distance(korean["name"], english["name"]) if same else float("inf")


def _match(groups: Groups, candidates: list[Group], kit: Kit, apart_of: Distance) -> None:
    korean = [g for g in candidates if any(map(has_hangul, g.names)) and all(map(has_hangul, g.names))]
    english = [g for g in candidates if not any(map(has_hangul, g.names))]
    if not korean or not english:
        return
    by_key: dict[str, list[Group]] = defaultdict(list)
    for group in english:
        for key in {key for name in _latin(group, kit) for key in keys(name, group.type, kit)}:
            by_key[key].append(group)
    forward: dict[int, list[tuple[float, Group]]] = {}
    backward: dict[int, list[tuple[float, Group]]] = defaultdict(list)
    for group in korean:
        shared: Counter[Group] = Counter()
        for key in sorted({key for name in _hangul(group, kit) for key in keys(name, group.type, kit)}):
            found = by_key.get(key, ())
            if len(found) <= _CROWD:
                shared.update(found)
        pairs = [
            (apart, other)
            for other in _likeliest(group, shared)
            if (apart := apart_of(group, other, kit)) <= ALIKE + CLEAR
        ]
        scored = [(apart, other) for apart, other in pairs if _may_meet(group, other, apart)]
        forward[id(group)] = _one_place(_one_spelling(_by_distance(scored), groups), kit)
        for apart, other in scored:
            backward[id(other)].append((apart, group))
    for group in korean:
        choice = _clear(forward[id(group)])
        if choice is not None and _clear(_by_distance(backward[id(choice)])) is group:
            groups.join(group, choice, "transliteration")


def _likeliest(group: Group, shared: "Counter[Group]") -> list[Group]:
    """Of many candidates those that share most keys, and those whose letters are nearest to the plain romanisation."""
    if len(shared) <= 2 * _TRIED:
        return list(shared)
    spelled = spell(max(group.names, key=len)).replace(" ", "")
    letters = {other: latin_letters(max(other.names, key=len)) for other in shared}
    alike = sorted(shared, key=lambda other: (-fuzz.ratio(spelled, letters[other]), other.first))[:_TRIED]
    keyed = sorted(shared, key=lambda other: (-shared[other], other.first))[:_TRIED]
    return list(dict.fromkeys((*alike, *keyed)))


def _may_meet(one: Group, other: Group, apart: float) -> bool:
    """A thing that the lexicon knows by names of both scripts goes by another only if that is plainly the same."""
    return not (one.known and other.known) and (not (one.known or other.known) or apart <= _SAME)


def _by_distance(scored: list[tuple[float, Group]]) -> list[tuple[float, Group]]:
    return sorted(scored, key=lambda item: (item[0], item[1].first))


def _clear(scored: list[tuple[float, Group]]) -> Group | None:
    """The nearest, if it is near enough and clearly nearer than the next; equal sounds go to neither."""
    if not scored or scored[0][0] > ALIKE:
        return None
    if len(scored) > 1 and scored[1][0] - scored[0][0] < min(CLEAR, scored[1][0] / 2 + 1e-9):
        return None
    return scored[0][1]


def keys(name: str, type_: str, kit: Kit) -> frozenset[str]:
    """Blocking keys of a name of this type: true partners share one."""
    if type_ == "PRODUCT":
        numbered = _KOREAN_NUMBER.fullmatch(name) or _ENGLISH_NUMBER.fullmatch(name)
        return kit.compounds.keys(name) | (kit.compounds.keys(numbered["name"]) if numbered else frozenset())
    if type_ != "PERSON":
        return kit.compounds.keys(name)
    bare = kit.persons.bare(name).words
    name = " ".join(bare)
    if has_hangul(name):
        cuts = list(kit.persons.read_korean(name)) or list(kit.persons.read_korean(bare[-1]))
        native = {f"{cut.family}/{key[:2]}" for cut in cuts for key in hangul_keys(cut.given)}
        return frozenset(native | {f"={key}" for key in hangul_keys(name)})
    native = {
        f"{family}/{key[:2]}"
        for cut in kit.persons.read_latin(name)
        for family in kit.persons.surnames_of(cut.family)
        for key in latin_keys(cut.given)
    }
    words = list(bare)
    turned = {" ".join(words[n:] + words[:n]) for n in range(min(len(words), 3))}
    return frozenset(native | {f"={key}" for order in turned for key in latin_keys(order)})


def _hangul(group: Group, kit: Kit) -> Iterator[str]:
    for name in group.names:
        if has_hangul(name) and (group.type != "PERSON" or is_full(name, kit)):
            yield name
            if group.type == "PLACE" and " " in name:  # 경남 합천군 달내리 is Dallae-ri
                yield name.split()[-1]
            if group.type == "ORG" and (full := kit.written_out(name)) != name:  # 한빛초 is Hanbit Elementary School
                yield full


def _latin(group: Group, kit: Kit) -> Iterator[str]:
    for name in group.names:
        if not has_hangul(name) and latin_letters(name) and (group.type != "PERSON" or is_full(name, kit)):
            yield name
            if group.type == "ORG" and name.endswith(("'s", "’s")):  # Harcombe's is 하컴스
                yield f"{name[:-2]}s"
            if group.type == "EVENT" and " " in name and kit.compounds.knows(words_of(name)[0]):  # 태풍 미라
                yield name.partition(" ")[2]
