"""Members of a row that its last noun names: ``샛골과 버드내, 윗말 등 3개 마을``, ``누리온과 다솜랩 등 4개 업체``."""

from collections.abc import Iterator

from factx.extractors.entity.found import Found
from factx.extractors.entity.words_ko import KoreanWords

_LEAST = 2


def rows(text: str, words: KoreanWords) -> Iterator[Found]:
    """The members of rows that end in a number and a noun for places or bodies.

    Args:
        text: of the document.
        words: the Korean word lists.
    """
    for match in words.row.finditer(text):
        kind = words.row_kinds[match["noun"]]
        members = match.spans("member")
        names = [text[start:end] for start, end in members]
        if len(names) < _LEAST or any(name in words.generic or name in words.roles for name in names):
            continue
        for start, end in members:
            what = "ORG" if kind == "ORG" else "PLACE"
            yield Found(start, end, what, f"ko.entity.{what.lower()}.row", priority=4)  # type: ignore[arg-type]
