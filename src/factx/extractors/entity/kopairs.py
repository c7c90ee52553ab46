"""Korean places in one row with known ones of their rank: ``버들동과 새터동``, ``새벽리와 흰돌리 주민``."""

from collections.abc import Iterable, Iterator

import regex

from factx.extractors.entity.found import Found
from factx.extractors.entity.kocues import PARTICLE
from factx.extractors.entity.words_ko import KoreanWords

_PAIR = regex.compile(
    r"(?<![가-힣\w])(?P<one>[가-힣]{1,4}(?P<rank>[동리면읍군시구섬역항]|마을))(?:[과와]\s|·|,\s)"
    rf"(?P<other>[가-힣]{{1,4}}(?P=rank)){PARTICLE}"
)


def paired(found: Iterable[Found], text: str, words: KoreanWords) -> Iterator[Found]:
    """The one of two places of a rank that stand side by side which nothing else finds.

    Args:
        found: settled names of a document.
        text: of the document.
        words: the Korean word lists.
    """
    if not any(
        rank in text
        for rank in ("동과", "동·", "리와", "리·", "면과", "읍과", "군과", "시와", "구와", "역과", "섬과", ", ")
    ):
        return
    known = {(one.start, one.end): one for one in found}
    taken = {offset for one in known.values() for offset in range(one.start, one.end)}
    for match in _PAIR.finditer(text, overlapped=True):
        spans = match.span("one"), match.span("other")
        places = [span in known and known[span].type == "PLACE" for span in spans]
        if places.count(True) != 1:
            continue
        start, end = spans[places.index(False)]
        if taken.isdisjoint(range(start, end)) and text[start:end] not in words.generic:
            yield Found(start, end, "PLACE", "ko.entity.place.pair", priority=3)
