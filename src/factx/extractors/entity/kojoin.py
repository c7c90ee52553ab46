"""Korean names that stand side by side and are one: a public body and the town before it."""

from collections.abc import Iterator, Sequence

from factx.extractors.entity.found import Found
from factx.extractors.entity.gazetteer import Gazetteer
from factx.extractors.entity.kosentence import KoreanSentence


def join(found: Sequence[Found], sentence: KoreanSentence) -> Iterator[Found]:
    """Names that are one: ``서울 광진구``, ``서울 강남경찰서``, ``한국 정부``.

    Args:
        found: settled names in order.
        sentence: where they stand.
    """
    pending: list[Found] = []
    for one in found:
        if pending and not (_touch(pending[-1], one, sentence.text) and _one_name(pending[-1], one, sentence)):
            yield _merged(pending)
            pending = []
        pending.append(one)
    if pending:
        yield _merged(pending)


def _touch(one: Found, other: Found, text: str) -> bool:
    return other.start - one.end == 1 and text[one.end] == " "


def _one_name(one: Found, other: Found, sentence: KoreanSentence) -> bool:
    if other.rule == "ko.entity.person.shape" or one.type != "PLACE" or one.form != "name" or other.form != "name":
        return False
    if other.type == "PLACE":
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
