"""Short names of persons inside one source: `권 CSO`, `Kwon`, `라이트캡` to the full name they stand for."""

from collections.abc import Iterator, Mapping

import regex

from factx.link.coreference.cluster import Cluster, Clusters, Index
from factx.link.kit import Kit
from factx.models.mention import Mention
from factx.normalise.name.hangul import has_hangul
from factx.normalise.name.person import words_of
from factx.normalise.name.sounds import latin_letters

_ANONYMOUS = regex.compile(r"\s?모(?:\s?씨|\s?\(|\s?군\b|\s?양\b|\s[가-힣]{2,5})")
_SURNAMED = regex.compile(
    r"(?:surnamed|surname,|surname|family name,|family name|(?:identified|known|named|referred to) only (?:as|by)"
    r"(?: (?:Mr|Ms|Mrs)\.?)?)\s$"
)
_AGED = regex.compile(r",\s\d{1,2}[,.]|\s?\(\d{1,2}(?:세|살)?[),·]")
_WORDS = 40
"""Characters before a surname that may say that it is one."""
_NEAR = 400  # characters: the same paragraph or the one before


def is_full(name: str, kit: Kit) -> bool:
    """A name that can stand for itself: several words, or surname and given name in Hangul."""
    if has_hangul(name):
        return " " in name or any(True for _ in kit.persons.read_korean(name)) or len(name) > 3
    return len(words_of(name)) > 1


def is_anonymous(mention: Mention, text: str) -> bool:
    """``배 모 씨``, ``노 모(26)씨``, ``a man surnamed Bae``: does a surname stand for somebody who is not named?"""
    start = mention.start
    korean = _ANONYMOUS.match(text, mention.end) is not None
    return korean or _SURNAMED.search(text, max(0, start - _WORDS), start) is not None


def link_short_names(
    clusters: Clusters, kit: Kit, titles: Mapping[str, frozenset[str]] | None = None, text: str = ""
) -> None:
    """Joins short names to the one person they can stand for; ambiguous ones stay by themselves.

    A surname that two people of the source bear goes, at each of its sights, by its title (`김 의원`, `김 장관`), else
    to the one of them who has been named before, to the one named last in the same paragraph, or to the one whom the
    source calls so since before it named the other; two full names are never joined.

    Args:
        clusters: the names of the source.
        kit: word lists.
        titles: for ids of mentions of persons the ids of the titles beside them.
        text: of the source.
    """
    titles = titles or {}
    people = clusters.of("PERSON")
    index = Index(lambda name: _parts(name, kit), people)
    shorts = [(person, tuple(person.names)) for person in people if all(" " not in name for name in person.names)]
    for short, names in shorts:
        if any(is_anonymous(mention, text) for mention in short.mentions):
            continue  # 배 모 씨 is not named, and so he is not the 배윤기 whom the source names
        # a full name in Hangul wins short ones on the way, and is no short one by them
        near: dict[int, Cluster] = {}
        for name in names:
            near |= index.under((True, name) if has_hangul(name) else (False, latin_letters(name)))
        alike = sorted((p for p in near.values() if p in clusters and p is not short), key=lambda p: p.start)
        if short.known and any(not person.known and not _is_known_as(person, short.known, kit) for person in alike):
            short.known = None  # 애니 링컨 is nobody in the lexicon: 링컨 is her here, not the president
        bearers = [person for person in alike if clusters.may_join(person, short)]
        if len(bearers) > 1:
            _share_out(short, _Bearers(bearers, titles, text), clusters)
        elif bearers:
            clusters.join(bearers[0], short, "short-form")
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


def _titled_otherwise(titles: frozenset[str] | None, people: list[Cluster]) -> bool:
    """A title stands beside a short name, and nobody who bears the name holds it."""
    return bool(titles) and not any(person.titles & titles for person in people if titles)


class _Bearers:
    """Those of one surname (or one given name), in order of their first mention."""

    def __init__(self, people: list[Cluster], titles: Mapping[str, frozenset[str]], text: str) -> None:
        self._people, self._titles, self._text = people, titles, text
        self._called: Cluster | None = None

    def meant(self, mention: Mention) -> Cluster | None:
        """Whom a short name means at one of its sights; sights are asked for in order."""
        own = self._titles.get(mention.id, frozenset())
        titled = [person for person in self._people if person.titles & own]
        if len(titled) == 1:
            return titled[0]
        named = [person for person in self._people if any(m.end <= mention.start for m in person.mentions)]
        if len(named) == 1 and not titled:
            self._called = self._called or named[0]
            return named[0]
        last = sorted(named, key=lambda person: self._gap(person, mention))
        if last and self._gap(last[0], mention) <= _NEAR and self._is_apart(last, mention):
            return last[0]
        return self._called or self._principal(named, mention)

    def _principal(self, named: list[Cluster], mention: Mention) -> Cluster | None:
        """In a paragraph that names none of them, the only one whose age is told is meant: the story is of them."""
        if _titled_otherwise(self._titles.get(mention.id), named):
            return None
        start = self._text.rfind("\n", 0, mention.start) + 1
        if any(start <= m.start < mention.start for person in named for m in person.mentions):
            return None
        aged = [person for person in named if any(_AGED.match(self._text, m.end) for m in person.mentions)]
        return aged[0] if len(aged) == 1 else None

    def _gap(self, person: Cluster, mention: Mention) -> int:
        return mention.start - max(m.end for m in person.mentions if m.end <= mention.start)

    def _is_apart(self, last: list[Cluster], mention: Mention) -> bool:
        """The one named last stands in the same paragraph, where nobody else of the name does, or far behind."""
        near, *behind = (self._gap(person, mention) for person in last[:2])
        breaks = self._text.find("\n", mention.start - near, mention.start) >= 0
        if not behind:
            return not breaks  # the other of one title and surname is not named yet
        far = behind[0]
        others = self._text.find("\n", mention.start - far, mention.start) < 0
        return (not breaks and not others) or (self._called is None and far > 3 * near)


def _share_out(short: Cluster, bearers: _Bearers, clusters: Clusters) -> None:
    """Each mention of a short name to the bearer whom it means."""
    for mention in sorted(short.mentions, key=lambda m: m.start):
        person = bearers.meant(mention)
        if person is not None:
            person.take(mention)
            person.names.setdefault(mention.text)
            person.reasons.add("short-form")
            short.leave(mention)
    if not short.mentions:
        clusters.drop(short)
