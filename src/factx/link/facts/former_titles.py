"""Titles that stand apart from their person: 부시장을 지낸 엄 후보, ``The 61-year-old, a former speaker``."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factx.link.coreference.titles import Holding, is_entity
from factx.models.document import Document
from factx.models.mention import Mention
from factx.patterns import compiled

_SERVED = compiled(r"(?:을|를)\s(?:두\s차례\s|세\s차례\s)?(?:지낸|역임한|맡았던|지냈던)\s")
"""Between a title and the person who held it (부시장을 지낸 엄재석)."""
_HELD = compiled(r"(?:을|를)\s(?:두\s차례\s|세\s차례\s)?(?:지냈|역임했|맡았었|거쳤)")
"""Behind a title that the subject of the sentence held."""
_AGED = compiled(r"(?<![\p{L}-])[Tt]he\s\d{1,3}-year-old,\s")
"""Somebody named before, called by the age alone."""
_TO_TITLE = compiled(r"(?:who\s(?:is|was)\s)?(?:(?:a|an|the)\s)?(?:\p{Ll}[\p{Ll}-]{1,18}\s){0,2}")
"""From there to a title."""
_NEAR = 400
"""Characters before it in which that person is named."""
_OFFICE = 40


def former_holdings(document: Document, mentions: Sequence[Mention]) -> Iterator[Holding]:
    """The pairs of person and title that no name and title side by side show."""
    named = sorted((m for m in mentions if _is_name(m)), key=lambda m: (m.start, m.end))
    people = [m for m in named if is_entity(m, "PERSON")]
    titles = [m for m in named if is_entity(m, "ROLE")]
    if not people or not titles:
        return
    starts = [person.start for person in people]
    for title in titles:
        served = _SERVED.match(document.text, title.end)
        if served is not None:
            n = bisect_left(starts, served.end())
            if n < len(people) and people[n].start == served.end():
                yield Holding(people[n], title, _office(named, title), "done")
        elif _HELD.match(document.text, title.end) is not None:
            person = _before(people, starts, title.start)
            if person is not None and not _ends(document.text, person.end, title.start):
                yield Holding(person, title, _office(named, title), "done")
    heads = [title.start for title in titles]
    for aged in _AGED.finditer(document.text):
        n, person = bisect_left(heads, aged.end()), _before(people, starts, aged.start())
        if n == len(heads) or person is None or aged.start() - person.start > _NEAR:
            continue
        if heads[n] - aged.end() <= _OFFICE and _TO_TITLE.fullmatch(document.text, aged.end(), heads[n]):
            yield Holding(person, titles[n], None)


def _is_name(mention: Mention) -> bool:
    return mention.is_name


def _before(people: Sequence[Mention], starts: Sequence[int], offset: int) -> Mention | None:
    n = bisect_left(starts, offset)
    return people[n - 1] if n else None


def _ends(text: str, start: int, end: int) -> bool:
    return any(mark in text[start:end] for mark in ".!?\n")


def _office(named: Sequence[Mention], title: Mention) -> Mention | None:
    """The body right before a title."""
    near = [m for m in named if is_entity(m, "ORG") and m.end <= title.start <= m.end + _OFFICE]
    return near[-1] if near and near[-1].end + 1 == title.start else None
