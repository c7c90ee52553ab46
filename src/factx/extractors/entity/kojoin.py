"""Korean names that stand side by side and are one: a public body and the town before it."""

from collections.abc import Collection, Iterator, Sequence

from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Gazetteer
from factx.extractors.entity.kosentence import KoreanSentence

_RANKS = ("시", "군", "구")


def join(found: Sequence[Found], sentence: KoreanSentence, alone: Collection[str] = ()) -> Iterator[Found]:
    """Names that are one: ``서울 광진구``, ``서울 강남경찰서``, ``한국 정부``.

    A place that the document names by itself elsewhere (``전북 새솔``, then ``새솔``) is a name of its own.

    Args:
        found: settled names in order.
        sentence: where they stand.
        alone: places that stand by themselves somewhere in the document.
    """
    pending: list[Found] = []
    for one in found:
        if pending and not (_touch(pending[-1], one, sentence.text) and _one_name(pending[-1], one, sentence, alone)):
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
    return other.type == "ORG" and other.rule == "ko.entity.org.public"


def _same_nation(outer: str, inner: str, lists: Gazetteer) -> bool:
    """Of a city the lists know the country, not the state."""
    parent = lists.parents.get(outer, "")
    return parent in lists.nations and lists.parents.get(inner, "") == parent


def _merged(parts: list[Found]) -> Found:
    if len(parts) == 1:
        return parts[0]
    last = parts[-1]
    return Found(parts[0].start, last.end, last.type, last.rule, last.entity if last.type == "PLACE" else None)
