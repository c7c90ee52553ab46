"""Unknown English names that stand in one row with places."""

from collections.abc import Iterator, Sequence

import regex

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enreading import EnglishReading
from factx.extractors.entity.found import Found

_FEW = 4
_PAIRED = regex.compile(r"\s(?:and|or|to)\s$")
_LISTED = regex.compile(r"\s?,\s$")
_MORE = regex.compile(r"\s?,|\s(?:and|or)\s\p{Lu}")
_ALSO = regex.compile(r"\s(?:and|or|with)\s")
_WORD = regex.compile(r"\s?,?\s(\p{Ll}+)")


def beside_places(segments: Sequence[Segment], names: Sequence[Found], reading: EnglishReading) -> Iterator[Segment]:
    """Unknown names in one row with places: ``Isabela and Ilocos Norte``, ``Damietta, Salum and Ain Sokhna``."""
    text, lists = reading.text, reading.words
    ends = {name.end for name in names if name.type == "PLACE"}
    people = {name.start for name in names if name.type == "PERSON"}
    for segment in sorted(segments, key=lambda s: s.start):
        plain = segment.words[0].text in lists.given or not reading.namelike(segment)
        if plain or len(segment.words) > _FEW or segment.words[-1].owns:
            continue
        place = next((end for end in ends if end < segment.start <= end + len(" and ")), None)
        if place is None:
            continue
        also = _ALSO.match(text, segment.end)
        if len(segment.words) > 1 and also and also.end() in people:
            continue  # in Sofia, Radka Velcheva and Emil Gatchev
        follows = _WORD.match(text, segment.end)
        if follows and (follows[1] in lists.verbs or follows[1] in lists.team_verbs or follows[1] == "who"):
            continue
        between = text[place : segment.start]
        if _PAIRED.fullmatch(between) or (_LISTED.fullmatch(between) and _MORE.match(text, segment.end)):
            ends.add(segment.end)
            yield segment
