"""Bodies called by a common noun: ``경찰`` is no name where the text has named the police station that it means."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factx.extractors.entity.found import Found
from factx.extractors.entity.words_ko import KoreanWords


def as_nouns(names: Iterable[Found], text: str, words: KoreanWords) -> Iterator[Found]:
    """The names, bodies called by a common noun as nominals where the text tells of which body they are.

    ``청안경찰서는 …``, later ``경찰은 …``: the noun points back to what the text has named (or forward).
    ``마라바 검찰``: the prosecutors of the place named right before, whom no list holds.

    Args:
        names: of the Korean sentences of a document, in order.
        text: of the document.
        words: the Korean word lists.
    """
    names = list(names)
    bodies = [text[one.start : one.end] for one in names if one.type == "ORG" and one.form == "name"]
    told = {noun for noun, ends in words.common_bodies.items() if any(body.endswith(ends) for body in bodies)}
    places = {one.end for one in names if one.type == "PLACE" and one.form == "name"}
    for one in names:
        noun = text[one.start : one.end].replace(" ", "")
        if one.type != "ORG" or noun not in words.common_bodies:
            yield one
        elif noun in words.apart and one.start - 1 in places and text[one.start - 1] == " ":
            yield replace(one, form="nominal", entity=None)
        else:
            yield replace(one, form="nominal") if noun in told else one
