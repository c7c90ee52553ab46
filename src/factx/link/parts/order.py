"""Two ends of an order: what was done before or after what."""

from collections.abc import Sequence
from typing import NamedTuple

from factx.link.clause.context import Range


class Order(NamedTuple):
    """Which way (``before``, ``after``), and the stretches of the sentence that tell either end.

    Attributes:
        cue: the words that tell the order, with those that they stand beside.
        of: what something comes before or after; empty where the sentence before tells it (``only then``, 그 뒤였다).
        beside: what comes before or after it; empty where the sentence before tells it (…한 뒤였다).
        back: the sentence before tells of it too (``after that call``).
    """

    way: str
    cue: Range
    of: Sequence[Range]
    beside: Sequence[Range]
    back: bool = False
