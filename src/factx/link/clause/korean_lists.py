"""Values in a row and the nouns in a row that they are of: ``매출액과 순이익이 각각 2조원, 2333억원으로``."""

from collections.abc import Iterator, Sequence

from factx.models.base import Span
from factx.models.mention import FigureValue, Mention
from factx.patterns import compiled

_JOINT = compiled(r"\s?(?:,|와|과|·|ㆍ|및)\s?")
_NOUN_BEFORE = compiled(r"(?P<noun>[가-힣A-Za-z&]{2,20}?)(?:과|와|,|\s및|·|ㆍ)\s?\Z")
_REACH = 24
"""Characters of the longest noun of a row with what joins it to the next."""


def shared_out(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, values in a row each with its own noun where as many nouns stand in a row before them."""
    done = list(mentions)
    for row in _rows(text, done):
        last = _measured(done[row[-1]])
        if last is None:
            continue
        nouns = [last, *_nouns_before(text, last.start)]
        if len(nouns) == len(row):
            for place, noun in zip(row, reversed(nouns), strict=True):
                value = done[place].value
                done[place] = done[place].model_copy(update={"value": value.model_copy(update={"measured": noun})})
    return done


def listed(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, values in brackets behind the members of a list all of what stands behind the list.

    ``운수창고업(38.19%), 의약품(24.27%) 등의 영업이익이 늘었다``
    """
    done, row = list(mentions), [-1][:0]
    for n, mention in enumerate(done):
        if mention.kind != "figure" or text[mention.start - 1 : mention.start] != "(":
            continue
        near = row and _MEMBER.fullmatch(text, done[row[-1]].end, mention.start)
        row = [*row, n] if near else [n]
        behind = _BEHIND.match(text, mention.end)
        if behind is None:
            continue
        noun = Span(text=behind["noun"], start=behind.start("noun"), end=behind.end("noun"))
        for place in row:
            value = done[place].value
            if isinstance(value, FigureValue):
                done[place] = done[place].model_copy(update={"value": value.model_copy(update={"measured": noun})})
    return done


_MEMBER = compiled(r"\)[^()\n.]{1,24}\(")
"""What stands between two values of such a list: the next member."""
_BEHIND = compiled(r"\)\s?등(?:\s?\d{1,3}개\s?[가-힣]{1,6})?의\s(?P<noun>[가-힣]{2,10}?)(?=(?:이|가|은|는|도|을|를)\s)")


def _rows(text: str, mentions: Sequence[Mention]) -> Iterator[list[int]]:
    """Places of figures of one unit in a row that were all taken for measures of one thing."""
    row: list[int] = []
    for n, mention in enumerate(mentions):
        if mention.kind != "figure":
            continue
        if row and _goes_on(text, mentions[row[-1]], mention):
            row.append(n)
            continue
        if len(row) > 1:
            yield row
        row = [n]
    if len(row) > 1:
        yield row


def _goes_on(text: str, one: Mention, two: Mention) -> bool:
    a, b = one.value, two.value
    if not isinstance(a, FigureValue) or not isinstance(b, FigureValue) or a.unit is None or a.unit != b.unit:
        return False
    same = a.measured is not None and a.measured == b.measured
    return same and _JOINT.fullmatch(text, one.end, two.start) is not None


def _measured(mention: Mention) -> Span | None:
    return mention.value.measured if isinstance(mention.value, FigureValue) else None


def _nouns_before(text: str, start: int) -> Iterator[Span]:
    """The nouns that a row before an offset holds, from the last one."""
    while (found := _NOUN_BEFORE.search(text, max(0, start - _REACH), start)) is not None:
        start = found.start("noun")
        yield Span(text=found["noun"], start=start, end=found.end("noun"))
