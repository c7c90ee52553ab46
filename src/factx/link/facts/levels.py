"""What stands right beside a figure and is of the same thing: the level that a change led to, the sum in dollars."""

from collections.abc import Iterator

from factx.link.clause.view import SentenceView
from factx.link.facts.maker import Maker
from factx.models.fact import Evidence, Fact
from factx.models.mention import FigureValue, Mention

_NEXT = 8
"""Characters between a change and the level that it led to."""


def changed_into(change: Fact, level: Fact) -> Fact:
    """A change right before the level that it led to is of the same thing (29.9% 하락한 8천620원에 장을 마쳤다)."""
    moved, reached = change.value, level.value
    if not isinstance(moved, FigureValue) or not isinstance(reached, FigureValue) or moved.unit != "percent":
        return change
    near = 0 <= level.evidence[0].start - change.evidence[0].end <= _NEXT
    if not near or moved.direction is None or not reached.currency or change.attribute != "open.percent":
        return change
    return change.model_copy(update={"attribute": level.attribute, "subject": change.subject or level.subject})


def again(maker: Maker, sentence: SentenceView, figure: Mention) -> Iterator[Evidence]:
    """The same in another currency or unit (``1.8 billion won ($13 million)``), as further evidence of the figure."""
    for other in sentence.of_kind("figure"):
        if isinstance(other.value, FigureValue) and other.value.equivalent_of == figure.id:
            yield maker.evidence((other.start, other.end))
