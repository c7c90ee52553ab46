"""What was done before or after what, in either language."""

from collections.abc import Iterator

from factx.link.clause.view import SentenceView
from factx.link.parts import english_orders, korean_orders
from factx.link.parts.order import Order


def read(sentence: SentenceView) -> Iterator[Order]:
    """The orders that a sentence tells of."""
    yield from korean_orders.read(sentence) if sentence.lang == "ko" else english_orders.read(sentence)
