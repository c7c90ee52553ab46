"""Making mentions: exact words, line and zone from the document; and which of overlapping ones stays."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from factx.models.base import Span, unchecked
from factx.models.document import Document, Zone
from factx.models.fact import Evidence, EvidenceRole
from factx.models.mention import DateValue, EntityValue, FigureValue, Kind, Mention, QuoteValue, mention_id
from factx.values import dataclass

_span_of = unchecked(Span)

Value = EntityValue | DateValue | FigureValue | QuoteValue


class Builder:
    """Makes the mentions of one document, and evidence of its words."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._line_ends = list(accumulate(len(line) + 1 for line in document.text.split("\n")))
        self._block_starts = [block.start for block in document.blocks]

    def span(self, start: int, end: int) -> Span:
        """The words at these offsets."""
        return _span_of(text=self._document.text[start:end], start=start, end=end)

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_right(self._line_ends, offset) + 1

    def zone(self, offset: int) -> Zone:
        """The zone of the block at an offset; body where no block is."""
        n = bisect_right(self._block_starts, offset) - 1
        return self._document.blocks[n].zone if n >= 0 else "body"

    def evidence(self, start: int, end: int, role: EvidenceRole = "value", mention: str | None = None) -> Evidence:
        """The words at these offsets as evidence, with the id of the mention that they are, where they are one."""
        return Evidence.made(
            source=self._document.id,
            start=start,
            end=end,
            text=self._document.text[start:end],
            line=self.line(start),
            mention=mention,
            role=role,
        )

    def mention(self, kind: Kind, start: int, end: int, rule: str, value: Value) -> Mention:
        """A mention of this document."""
        return Mention.made(
            record="mention",
            id=mention_id(self._document.id, kind, start, end),
            source=self._document.id,
            kind=kind,
            start=start,
            end=end,
            text=self._document.text[start:end],
            line=self.line(start),
            zone=self.zone(start),
            rule=rule,
            value=value,
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """A span that a rule claims."""

    start: int
    end: int
    rule: str
    priority: int
    value: Value


def longest(candidates: Iterable[Candidate], taken: Iterable[tuple[int, int]] = ()) -> list[Candidate]:
    """The candidates that stay: longer wins, then higher priority, then the earlier rule id; none touches `taken`."""
    occupied = Occupied(taken)
    ranked = sorted(candidates, key=lambda c: (c.start - c.end, -c.priority, c.rule, c.start))
    kept = [candidate for candidate in ranked if occupied.claim(candidate.start, candidate.end)]
    return sorted(kept, key=lambda c: (c.start, c.end))


class Occupied:
    """Which characters are taken, as a sorted list of disjoint stretches."""

    def __init__(self, taken: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(taken):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def holds(self, offset: int) -> bool:
        """Whether the character at an offset is taken."""
        n = bisect_right(self._starts, offset)
        return n > 0 and offset < self._ends[n - 1]

    def after(self, offset: int) -> int | None:
        """Where the first stretch behind an offset begins."""
        n = bisect_right(self._starts, offset)
        return self._starts[n] if n < len(self._starts) else None

    def claim(self, start: int, end: int) -> bool:
        """Takes a stretch if it is free."""
        n = bisect_right(self._starts, start)
        if (n and self._ends[n - 1] > start) or (n < len(self._starts) and self._starts[n] < end):
            return False
        self._starts.insert(n, start)
        self._ends.insert(n, end)
        return True


def in_order(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """Mentions in the order of the output: by start, the longest first, then entity, date, figure, quote, then rule."""
    kinds = ("entity", "date", "figure", "quote")
    return tuple(sorted(mentions, key=lambda m: (m.start, -m.end, kinds.index(m.kind), m.rule)))
