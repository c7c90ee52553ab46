"""Korean names that stand side by side and are one: a public body and the town before it."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Gazetteer
from factx.extractors.entity.kosentence import KoreanSentence

Wholes = Mapping[str, Sequence[int]]
_RANKS = ("시", "군", "구")
_SHORT = 2
"""Syllables of the shortest town that stands without its rank."""
_RANKED = ("ko.entity.place.rank", "ko.entity.place.known", "ko.entity.place.torn", "ko.entity.place.district")
_COMMITTEES = ("위원회", "협의회", "대책위", "조사위")
"""Bodies that a town sets up: ``여울군 사고조사위원회`` is one name."""


def join(
    found: Sequence[Found],
    sentence: KoreanSentence,
    alone: Collection[str] = (),
    wholes: Wholes = MappingProxyType({}),
    *,
    apart: bool = False,
) -> Iterator[Found]:
    """Names that are one: ``서울 광진구``, ``서울 강남경찰서``, ``한국 정부``.

    A place that the document names by itself elsewhere (``전북 새솔``, then ``새솔``) is a name of its own; so is what
    lies around others, where another sentence speaks of it by itself (``전남 여수``, then ``전남에서는``).

    Args:
        found: settled names in order.
        sentence: where they stand.
        alone: places that stand by themselves somewhere in the document.
        wholes: where places stand with no other beside them.
        apart: places that lie in each other are two names in any case.
    """
    pending: list[Found] = []
    for one in found:
        if pending and not (
            _touch(pending[-1], one, sentence.text)
            and _one_name(pending[-1], one, sentence, alone)
            and not (one.type == "PLACE" and (apart or _is_whole(pending[-1], one, sentence, wholes)))
        ):
            yield _merged(pending)
            pending = []
        pending.append(one)
    if pending:
        yield _merged(pending)


def standing_alone(found: Sequence[Found], text: str) -> frozenset[str]:
    """The places that stand somewhere without another place before them, ``여수`` for ``여수시`` too.

    Args:
        found: names of a document in order, not joined yet.
        text: of the document.
    """
    alone = set()
    for before, one in zip((None, *found), found, strict=False):
        placed = before is not None and before.type == "PLACE" and _touch(before, one, text)
        if one.type == "PLACE" and not placed:
            alone.add(text[one.start : one.end])
    return frozenset(alone | {name + rank for name in alone for rank in _RANKS} | {n[:-1] for n in alone if n[2:]})


def standing_whole(found: Sequence[Found], text: str) -> Wholes:
    """Where each place stands with no other place beside it, ``고흥`` for ``고흥군`` too."""
    wholes: defaultdict[str, list[int]] = defaultdict(list)
    for before, one, after in zip((None, *found), found, (*found[1:], None), strict=False):
        beside = (before is not None and before.type == "PLACE" and _touch(before, one, text)) or (
            after is not None and after.type == "PLACE" and _touch(one, after, text)
        )
        if one.type == "PLACE" and not beside:
            name = text[one.start : one.end]
            stem = name[:-1] if name[-1] in _RANKS and name[_SHORT:] else name
            for form in (name, stem, *(stem + rank for rank in _RANKS)):
                wholes[form].append(one.start)
    return wholes


def _is_whole(one: Found, other: Found, sentence: KoreanSentence, wholes: Wholes) -> bool:
    """Another sentence names the outer of two places by itself."""
    places = wholes.get(sentence.text[one.start : one.end], ())
    return other.type == "PLACE" and any(not sentence.start <= at < sentence.end for at in places)


def _touch(one: Found, other: Found, text: str) -> bool:
    return other.start - one.end == 1 and text[one.end] == " "


def _one_name(one: Found, other: Found, sentence: KoreanSentence, alone: Collection[str]) -> bool:
    if other.rule == "ko.entity.person.shape" or one.type != "PLACE" or one.form != "name" or other.form != "name":
        return False
    if other.type == "PLACE":
        if sentence.text[other.start : other.end] in alone:
            return False
        if one.entity and other.entity:
            lists = sentence.lists
            if one.rule == "ko.entity.list.world_places" and _same_nation(one.entity, other.entity, lists):
                return True  # 캘리포니아 로스앤젤레스
            return lists.lies_in(other.entity, one.entity) or (
                one.entity in lists.nations and lists.is_loose(other.entity)
            )
        return other.rule.startswith("ko.entity.place.")
    ranked = one.rule in _RANKED or one.entity is not None
    of_place = ranked and sentence.text[one.end - 1] in _RANKS and sentence.text.endswith(_COMMITTEES, 0, other.end)
    return other.type == "ORG" and (other.rule == "ko.entity.org.public" or of_place)


def _same_nation(outer: str, inner: str, lists: Gazetteer) -> bool:
    """Of a city the lists know the country, not the state."""
    parent = lists.parents.get(outer, "")
    return parent in lists.nations and lists.parents.get(inner, "") == parent


def _merged(parts: list[Found]) -> Found:
    if len(parts) == 1:
        return parts[0]
    last = parts[-1]
    return Found(parts[0].start, last.end, last.type, last.rule, last.entity if last.type == "PLACE" else None)
