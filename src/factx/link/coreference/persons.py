"""Short names of persons inside one source: `권 CSO`, `Kwon`, `라이트캡` to the full name they stand for."""

from collections.abc import Iterator

from factx.link.coreference.cluster import Cluster, Clusters, Index
from factx.link.kit import Kit
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.person import words_of
from factx.normalise.name.sounds import latin_letters

_NEAR = 400  # characters: the same paragraph or the one before


def is_full(name: str, kit: Kit) -> bool:
    """A name that can stand for itself: several words, or surname and given name in Hangul."""
    if has_hangul(name):
        return " " in name or any(True for _ in kit.persons.read_korean(name)) or len(name) > 3
    return len(words_of(name)) > 1


def link_short_names(clusters: Clusters, kit: Kit) -> None:
    """Joins short names to the one person they can stand for; ambiguous ones stay by themselves.

    A surname that two people of the source bear goes by its title (`김 의원`, `김 장관`), else to the one named last
    in the same paragraph or the one before; two full names are never joined.
    """
    people = clusters.of("PERSON")
    index = Index(lambda name: _parts(name, kit), people)
    for short in [person for person in people if all(" " not in name for name in person.names)]:
        near: dict[int, Cluster] = {}
        for name in short.names:
            near |= index.under((True, name) if has_hangul(name) else (False, latin_letters(name)))
        alike = sorted((p for p in near.values() if p in clusters and p is not short), key=lambda p: p.start)
        if short.known and any(not person.known and not _is_known_as(person, short.known, kit) for person in alike):
            short.known = None  # 애니 링컨 is nobody in the lexicon: 링컨 is her here, not the president
        bearers = [person for person in alike if clusters.may_join(person, short)]
        if len(bearers) > 1:
            by_title = [person for person in bearers if person.titles & short.titles]
            bearers = by_title if len(by_title) == 1 else bearers
        if len(bearers) == 1:
            clusters.join(bearers[0], short, "short-form")
        elif len(bearers) > 1:
            _share_out(short, bearers, clusters)
        for person in bearers:
            index.note(person)


def _is_known_as(person: Cluster, id_: str, kit: Kit) -> bool:
    """Does a full name share two words with one of the lexicon's for that id (Abdel Fattah Sisi, el-Sisi)?"""
    known = [set(name.split()) for lang in ("ko", "en") for name in kit.names(id_, lang)]
    return any(len(set(name.split()) & words) > 1 for name in person.names for words in known)


def _parts(full: str, kit: Kit) -> Iterator[tuple[bool, str]]:
    """What a person may be called for short, and whether that is Hangul: a word, a Hangul surname, the last words."""
    if has_hangul(full):
        if " " in full:
            yield from ((True, word) for word in full.split())
        else:
            yield from ((True, part) for cut in kit.persons.read_korean(full) for part in (cut.family, cut.given))
    else:
        words = words_of(full)
        yield from ((False, latin_letters(word)) for word in words)
        yield from ((False, latin_letters("".join(words[n:]))) for n in range(1, len(words)))


def _share_out(short: Cluster, bearers: list[Cluster], clusters: Clusters) -> None:
    """Each mention to the bearer named last before it, if that is near and the others of the name are not."""
    for mention in list(short.mentions):
        ends = [max((m.end for m in person.mentions if m.end <= mention.start), default=-1) for person in bearers]
        before = sorted(((end, n) for n, end in enumerate(ends)), reverse=True)
        (last, n), (second, _) = before[0], before[1]
        near, far = mention.start - last, mention.start - second
        if last >= 0 and near <= _NEAR and (second < 0 or far > 3 * near):
            bearers[n].take(mention)
            bearers[n].names.setdefault(mention.text)
            bearers[n].reasons.add("short-form")
            short.leave(mention)
    if not short.mentions:
        clusters.drop(short)
