"""A place in a sentence that words fill which say why, whereof or whereby something came."""

from typing import NamedTuple

from factx.link.clause.context import Range


class Slot(NamedTuple):
    """Words that say what something came of, or who did it.

    Attributes:
        name: which slot: ``cause``, ``doer``.
        filler: the words.
        effect: where it is told what came of them; empty where the sentence before tells it.
        sure: no word for mere sequence joins the two (``after``, ``amid``, 면서).
        bare: only a preposition or particle joins them (``died in``, 으로 숨졌다).
    """

    name: str
    filler: Range
    effect: tuple[Range, ...]
    sure: bool
    bare: bool
