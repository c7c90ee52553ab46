"""What stands around a value: the phrases of its clause that can say what it measures. One shape for both languages."""

from collections.abc import Sequence

from factx.models.mention import DateValue, Mention
from factx.values import dataclass

Range = tuple[int, int]
"""Half-open offsets of a document."""


@dataclass(frozen=True, slots=True)
class Context:
    """The neighbours of a value, as offsets of the document; None where there is none.

    Attributes:
        clause: the clause that holds the value.
        counted: the noun that is counted or that the number stands before or after (승객 346명, ``300 seats``).
        object: the object of the verb, where the value says how much of it (금리를 0.5%포인트, ``cut rates by``).
        subject: the noun phrase that the verb is about.
        predicate: the verb, or the noun that does its work (증가, ``injured``).
        measured: the phrase that says what is counted or measured.
        share_of: the whole of a share (``20% of users``).
    """

    clause: Range
    counted: Range | None = None
    object: Range | None = None
    subject: Range | None = None
    predicate: Range | None = None
    measured: Range | None = None
    share_of: Range | None = None


class Obstacles:
    """Spans of dates and figures in order, to be jumped over while a phrase is looked for."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._spans = sorted((m.start, m.end) for m in mentions if m.kind in ("date", "figure") and not _is_set(m))

    def at(self, offset: int) -> Range | None:
        """The span that holds a character, or None. A sentence has few, so they are simply tried."""
        for span in self._spans:
            if span[0] <= offset < span[1]:
                return span
        return None


def _is_set(mention: Mention) -> bool:
    """``monthly`` and 주간 belong to what is measured: monthly active users."""
    return isinstance(mention.value, DateValue) and mention.value.type == "SET"
