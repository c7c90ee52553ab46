"""What both languages look at: quotations masked in the text, narrative sentences, and the entities at hand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factx.models.document import Document, Sentence, Zone
from factx.models.mention import Mention
from factx.normalise.quotation import Quotation, pair
from factx.values import cached_property, dataclass

Spoken = tuple[int, int] | None
"""The span that names a speaker, or of a cue."""

OPENING, INSIDE, CLOSING = "\ue100", "\ue101", "\ue102"
"""A quotation in the masked text: its first character, those inside, its last one."""
Stretch = Sentence
"""A narrative sentence: sentence ends inside quotations do not count."""
_UNREAD: frozenset[Zone] = frozenset({"related", "boilerplate"})


@dataclass(frozen=True, slots=True)
class Reported:
    """A reported utterance, or a piece of one, before it becomes a mention. Offsets are those of the document.

    Attributes:
        quotation: its number in the frame where the words stand in marks, else None.
        speaker: span of the nearest naming.
        opens: number of the piece (in its list) that begins the same utterance.
    """

    manner: str
    start: int
    end: int
    rule: str
    quotation: int | None = None
    speaker: tuple[int, int] | None = None
    cue: tuple[int, int] | None = None
    opens: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """An attribution that lays claim to a quotation; the lower rank wins."""

    rank: int
    quotation: int
    speaker: Spoken
    cue: Spoken
    rule: str


class Frame:
    """A document made ready for the search for speech."""

    def __init__(self, document: Document, entities: Sequence[Mention]) -> None:
        self.document, self.text = document, document.text
        self.blocks = [block for block in document.blocks if block.zone not in _UNREAD]
        pairing = pair(document.text, [(block.start, block.end) for block in self.blocks])
        self.nested = tuple(q for q in pairing.quotations if q.depth)
        self.quotations = tuple(q for q in pairing.quotations if not q.depth)
        self.unclosed = pairing.unclosed
        self.starts = [q.start for q in self.quotations]
        self.masked = _mask(document.text, self.quotations)
        self.entities = sorted(
            (mention for mention in entities if mention.kind == "entity"), key=lambda m: (m.start, -m.end)
        )
        self._entity_starts = [mention.start for mention in self.entities]

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The narrative sentences of all blocks that are read."""
        return tuple(self._stretches())

    def quotation_at(self, offset: int) -> int | None:
        """The number of the quotation (of depth 0) that an offset lies in."""
        n = bisect_right(self.starts, offset) - 1
        return n if n >= 0 and offset < self.quotations[n].end else None

    def quotations_in(self, start: int, end: int) -> range:
        """The numbers of the quotations that begin in ``[start, end)``."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def named(self, start: int, end: int) -> Iterator[Mention]:
        """The entity mentions inside ``[start, end)``."""
        n = bisect_left(self._entity_starts, start)
        while n < len(self.entities) and self.entities[n].start < end:
            if self.entities[n].end <= end:
                yield self.entities[n]
            n += 1

    def named_before(self, start: int) -> int:
        """Where the person begins whose name ends right before an offset, or covers it; else the offset."""
        for n in range(bisect_left(self._entity_starts, start) - 1, -1, -1):
            mention = self.entities[n]
            if mention.start < start - 40:
                break
            if is_person(mention) and start - 1 <= mention.end:
                return mention.start
        return start

    def _stretches(self) -> Iterator[Stretch]:
        read = {(block.start, block.end) for block in self.blocks}
        blocks = self.document.blocks
        group: list[Sentence] = []
        for sentence in self.document.sentences:
            if (blocks[sentence.block].start, blocks[sentence.block].end) not in read:
                continue
            if group and not self._inside(group[-1].end, sentence.start):
                yield _stretch(group)
                group = []
            group.append(sentence)
        if group:
            yield _stretch(group)

    def _inside(self, end: int, start: int) -> bool:
        n = bisect_left(self.starts, start) - 1
        return n >= 0 and end < self.quotations[n].end and start < self.quotations[n].end


def _stretch(group: Sequence[Sentence]) -> Stretch:
    first = group[0]
    tokens = tuple(token for sentence in group for token in sentence.tokens) if len(group) > 1 else first.tokens
    return replace(first, end=group[-1].end, tokens=tokens)


def speaks(mention: Mention) -> bool:
    """Whether an entity can speak: people, organisations, and places that stand for their governments."""
    return mention.entity_type in ("PERSON", "ORG", "PLACE")


def is_person(mention: Mention) -> bool:
    """Whether the mention names a person."""
    return mention.entity_type == "PERSON"


def _mask(text: str, quotations: Sequence[Quotation]) -> str:
    pieces, place = [], 0
    for quotation in quotations:
        inside = quotation.end - quotation.start - 2
        pieces += [text[place : quotation.start], OPENING, INSIDE * inside, CLOSING if inside >= 0 else ""]
        place = quotation.end
    pieces.append(text[place:])
    return "".join(pieces)
