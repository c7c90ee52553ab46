"""Bodies called by a common noun: ``경찰`` is no name where the text has named the police station that it means."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factx.extractors.entity.found import Found
from factx.extractors.entity.words_ko import KoreanWords

_DIVISION = "ko.entity.org.division"


def as_nouns(names: Iterable[Found], text: str, words: KoreanWords, *, article: bool = False) -> Iterator[Found]:
    """The names, bodies called by a common noun as nominals where the text tells of which body they are.

    ``청안경찰서는 …``, later ``경찰은 …``: the noun points back to what the text has named (or forward).
    ``마라바 검찰``: the prosecutors of the place named right before, whom no list holds.
    In an article ``경찰`` and ``검찰`` are nouns in any case: of all stations it means the one that the news is about.
    ``서울북부지법 형사1부``: a part of the court named right before.

    Args:
        names: of the Korean sentences of a document, in order.
        text: of the document.
        words: the Korean word lists.
        article: the text is long enough to be one.
    """
    names = list(names)
    bodies = [text[one.start : one.end] for one in names if one.type == "ORG" and one.form == "name"]
    told = {noun for noun, ends in words.common_bodies.items() if any(body.endswith(ends) for body in bodies)}
    places = {one.end for one in names if one.type == "PLACE" and one.form == "name"}
    courts = {one.end + 1 for one in names if one.type == "ORG"}
    for one in names:
        if one.rule == _DIVISION and one.start in courts:
            yield replace(one, form="nominal", priority=one.priority + 1)
            continue
        noun = text[one.start : one.end].replace(" ", "")
        if one.type != "ORG" or noun not in words.common_bodies:
            yield one
        elif noun in words.apart and one.start - 1 in places and text[one.start - 1] == " ":
            yield replace(one, form="nominal", entity=None)
        else:
            yield replace(one, form="nominal") if article or noun in told else one
