"""Where an English segment stands: its sentence, and the words at either side."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factx.extractors.entity.enchain import Segment
from factx.extractors.entity.enwords import Word
from factx.models.mention import EntityType

LEAD = 40
"""Characters before a name in which it may be told to be a firm, or a place that people climb."""


class Setting(NamedTuple):
    """A segment in its sentence.

    Attributes:
        segment: what is asked about.
        read: all words of its sentence.
        before: the word before it, or nothing; in lower case where its capital tells nothing.
        after: the word behind it if at most a comma lies between, or nothing.
    """

    segment: Segment
    read: Sequence[Word]
    before: str
    after: str

    @property
    def words(self) -> Sequence[Word]:
        """The words of the segment."""
        return self.segment.words

    @property
    def spaced(self) -> bool:
        """Nothing but a blank lies before it."""
        return self.segment.words[0].gap == " "

    @property
    def owns(self) -> bool:
        """It stands in the possessive."""
        return self.segment.words[-1].owns

    @property
    def next(self) -> Word | None:
        """The word behind it, whatever lies between."""
        n = self.segment.first + len(self.segment.words)
        return self.read[n] if n < len(self.read) else None

    @property
    def lead(self) -> str:
        """The word before it as it is written, or nothing."""
        return self.read[self.segment.first - 1].text if self.segment.first else ""

    @property
    def prior(self) -> str:
        """The word before the word before it, or nothing."""
        return self.read[self.segment.first - 2].text if self.segment.first > 1 else ""

    @property
    def closed(self) -> bool:
        """A comma stands behind it: ``Its supplier, Haetnim, said``."""
        return self.next is not None and self.next.gap.strip() == ","


Told = tuple[EntityType, str, int]
"""Type, rule and priority."""
Test = tuple[Callable[[Setting], bool], Told]
"""A question about a setting, and what a yes tells."""
