"""Opening marks find their closing ones, in linear time; what stays open is lost alone.

A paragraph at a time: a mark left open there either runs on (the next paragraph opens anew, as English does, or holds
the closing mark, as Korean does) or is dropped with its own quote, never with those after it.
"""

from collections.abc import Sequence
from dataclasses import replace

from factx.normalise.quotation.marks import Family, Mark, marks
from factx.values import dataclass

REACH = 6
"""Paragraphs over which a quote without new opening marks may run."""
_LONGEST = 5_000
"""Characters of the longest quote that runs over paragraphs without opening anew."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between two marks. Offsets are those of the text.

    Attributes:
        start: of the opening mark.
        end: behind the closing mark; the end of the paragraph where the next one opens anew.
        inner_start: of the words inside.
        inner_end: behind the words inside.
        depth: how many quotations it stands in.
        goes_on: it has no closing mark because the next paragraph continues it.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    family: Family
    depth: int = 0
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class Pairing:
    """All quotations of a text by start, outer before inner, and where marks stayed alone."""

    quotations: tuple[Quotation, ...]
    unclosed: tuple[int, ...]


def pair(text: str, paragraphs: Sequence[tuple[int, int]] | None = None) -> Pairing:
    """Pairs the quotation marks of a text.

    Args:
        text: running text.
        paragraphs: half-open spans in order; lines by default.
    """
    spans = [(a, b) for a, b in (paragraphs if paragraphs is not None else _lines(text)) if text[a:b].strip()]
    found: list[Quotation] = []
    unclosed: list[int] = []
    pending: tuple[Mark, int, int] | None = None
    read = [marks(text, start, end) for start, end in spans]
    for n, paragraph in enumerate(read):
        first = 0
        if pending and pending[1] == n:
            opener, _, closer = pending
            if closer < 0:
                found.append(_running_on(text, opener, spans[n - 1][1]))
            else:
                found.append(_quotation(opener, paragraph[closer]))
                first = closer + 1
            pending = None
        pairer = _Paragraph()
        pairer.read(paragraph[first:])
        found += pairer.found
        left = pairer.left_open()
        runner = next((mark for mark in pairer.open if mark.family == "double"), None) if pending is None else None
        goal = _goal(text, runner, read, spans, n) if runner else None
        if runner and goal:
            pending = (runner, *goal)
        unclosed += [mark.start for mark in left if not (goal and mark is runner)]
    return Pairing(_nested(found), tuple(sorted(unclosed)))


class _Paragraph:
    """The marks of one paragraph, read from left to right with a stack of those still open."""

    def __init__(self) -> None:
        self.found: list[Quotation] = []
        self.open: list[Mark] = []
        self._lost: list[Mark] = []
        self._count: dict[str, int] = {}
        self._soft: dict[str, tuple[Mark, Mark]] = {}

    def read(self, paragraph: Sequence[Mark]) -> None:
        """Takes the marks in."""
        for mark in paragraph:
            if self._count.get(mark.family):
                if mark.side == "open" and not self._is_doubtful(mark.family):
                    self._opening(mark)
                else:
                    self._closing(mark)
            elif mark.side != "close":
                self._opening(mark)
        self._settle()

    def left_open(self) -> list[Mark]:
        """The marks that nothing closed, in order."""
        return sorted((*self._lost, *self.open), key=lambda mark: mark.start)

    def _is_doubtful(self, family: Family) -> bool:
        """Whether the innermost open mark could have stood on either side: ``" 간다 "라고`` has spaces inside."""
        return self.open[-1].family == family and self.open[-1].side == "either"

    def _opening(self, mark: Mark) -> None:
        self._settle(mark.family)
        self.open.append(mark)
        self._count[mark.family] = self._count.get(mark.family, 0) + 1

    def _closing(self, mark: Mark) -> None:
        if mark.soft:  # ‘the girls’ room’: the first soft mark closes only if no better one comes
            if self.open[-1].family == mark.family:
                self._soft.setdefault(mark.family, (self.open[-1], mark))
            return
        self._soft.pop(mark.family, None)
        self._close(mark)

    def _close(self, mark: Mark) -> None:
        while self.open:
            opener = self.open.pop()
            self._count[opener.family] -= 1
            if opener.family == mark.family:
                self.found.append(_quotation(opener, mark))
                return
            soft = self._soft.pop(opener.family, None)
            if soft and soft[0] is opener:
                self.found.append(_quotation(*soft))
            else:
                self._lost.append(opener)

    def _settle(self, family: Family | None = None) -> None:
        for name, (opener, mark) in list(self._soft.items()):
            if family in (None, name):
                del self._soft[name]
                if self.open and self.open[-1] is opener:
                    self._close(mark)


def _quotation(opener: Mark, closer: Mark) -> Quotation:
    return Quotation(opener.start, closer.end, opener.end, closer.start, opener.family)


def _running_on(text: str, opener: Mark, end: int) -> Quotation:
    stop = opener.end + len(text[opener.end : end].rstrip())
    return Quotation(opener.start, stop, opener.end, stop, opener.family, goes_on=True)


def _goal(
    text: str, opener: Mark, read: Sequence[Sequence[Mark]], spans: Sequence[tuple[int, int]], home: int
) -> tuple[int, int] | None:
    """Where a mark left open in paragraph `home` goes on: the next paragraph (-1: it opens anew), or a closing mark.

    Only the first mark of the family in the next few paragraphs is looked at.
    """
    for n in range(home + 1, min(home + 1 + REACH, len(spans))):
        place = next((i for i, mark in enumerate(read[n]) if mark.family == opener.family), None)
        if place is None:
            continue
        mark = read[n][place]
        leads = place == 0 and not text[spans[n][0] : mark.start].strip()
        if n == home + 1 and leads and mark.side != "close":
            return n, -1
        sure = mark.side == "close" or (mark.side == "either" and text[mark.start] not in '"＂')
        return (n, place) if sure and not leads and mark.end - opener.start <= _LONGEST else None
    return None


def _lines(text: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            spans.append((start, start + len(line)))
        start += len(line) + 1
    return spans


def _nested(found: list[Quotation]) -> tuple[Quotation, ...]:
    ordered = sorted(found, key=lambda q: (q.start, -q.end))
    out: list[Quotation] = []
    ends: list[int] = []
    for quotation in ordered:
        while ends and ends[-1] <= quotation.start:
            ends.pop()
        out.append(replace(quotation, depth=len(ends)) if ends else quotation)
        ends.append(quotation.end)
    return tuple(out)
