"""What a clause says of deeds, before it is known whether another source speaks of them."""

from dataclasses import dataclass

from factx.models.base import Span
from factx.models.fact import Attribution, StatusName

Range = tuple[int, int]
"""Half-open offsets of a document."""


@dataclass(frozen=True, slots=True)
class Said:
    """A clause that says that something was done, is to be done or was not done, or that nothing is said of it.

    Attributes:
        status: how certain; ``denied`` for what is said not to be.
        cues: the words that say so.
        deed: what it is of, as an attribute without its ``open.``.
        kin: deeds (after ``deed:``, their senses between ``|``) and concepts of the clause.
        topic: those of the words that it answers.
        names: whom the clause names, and who says it.
        near: its numbers and days.
        spans: its words, those that tell it best first.
        sentence: which sentence of its source it stands in.
        course: what becomes of a plan by its words (a row of the list ``course``: ``undone``, ``off``,
            ``moved``, ``kept``, ``halted``), or how it is denied (``pending``, ``more``, ``absent``, ``cannot``).
        firm: it denies that there was any such thing (ㄴ 적이 없다, ``never``, 사실무근), or a party does in answer.
        bare: it tells of no deed of the table, and answers nothing.
        frame: it says who said what (``officials said that``), or is a piece without a verb before a quotation.
        core: of a denial, the deeds and concepts right at the word that denies.
        stages: how far a matter has come (rows of the table ``stages``).
        turns: what the words of the clause do to what it tells (`link.said.operators`), each once.
    """

    status: StatusName
    cues: tuple[Span, ...]
    deed: str
    kin: tuple[str, ...]
    topic: tuple[str, ...]
    names: tuple[str, ...]
    near: tuple[str, ...]
    attribution: Attribution
    spans: tuple[Range, ...]
    sentence: int = 0
    course: str = ""
    firm: bool = False
    bare: bool = False
    frame: bool = False
    core: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    turns: tuple[str, ...] = ()
