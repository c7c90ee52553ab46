"""Houses that are called like bodies: ``청람데이터센터 안의 설비``, ``온빛호텔 3층``.

A centre is a body (``복지센터는 밝혔다``) or a house. Where a document speaks of its floors, its hall or what lies
before it, it is the house at all its sights.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factx.extractors.entity.found import Found
from factx.extractors.entity.words_ko import KoreanWords

_HOUSES = ("센터", "호텔", "리조트", "빌딩")
_LISTED = "ko.entity.list."


def as_houses(names: Iterable[Found], text: str, words: KoreanWords) -> Iterator[Found]:
    """The names, bodies that the document treats as houses as places.

    Args:
        names: of the Korean sentences of a document, in order.
        text: of the document.
        words: the Korean word lists.
    """
    names = list(names)
    houses = {
        text[one.start : one.end]
        for one in names
        if one.type == "ORG"
        and not one.rule.startswith(_LISTED)
        and text[one.start : one.end].endswith(_HOUSES)
        and words.house_parts.match(text, one.end)
    }
    for one in names:
        house = one.type == "ORG" and text[one.start : one.end] in houses
        yield replace(one, type="PLACE", rule="ko.entity.place.house") if house else one
