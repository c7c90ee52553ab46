"""Measures of what the sentence before has measured: a hole 20 m long and 15 m wide, 깊이는 12m에 이른다.

A sentence that speaks of nothing but a dimension does not say of what; the thing was named with its other measures.
"""

from collections.abc import Sequence

from factx.models.fact import Fact
from factx.models.mention import FigureValue

_OF_THINGS = frozenset({"area", "length", "mass", "volume"})
_FEW = 2
"""Concepts of a sentence that names its dimension, and that it is reached, at most."""


def of_the_same(fact: Fact, before: Sequence[Fact]) -> Fact:
    """The fact of a measure that stands alone, with what the last measure of the sentence before speaks of.

    Args:
        fact: as its own words give it.
        before: the figure facts of the sentence before.
    """
    value = fact.value
    if not isinstance(value, FigureValue) or value.dimension not in _OF_THINGS or value.form != "level":
        return fact
    if fact.subject is not None or len(fact.topic) > _FEW:
        return fact
    source = next((f for f in reversed(before) if _dimension(f) == value.dimension), None)
    if source is None:
        return fact
    kin, topic = (tuple(dict.fromkeys(words)) for words in ((*fact.kin, *source.kin), (*fact.topic, *source.topic)))
    return fact.model_copy(update={"kin": kin, "topic": topic})


def _dimension(fact: Fact) -> str | None:
    return fact.value.dimension if isinstance(fact.value, FigureValue) and fact.value.form == "level" else None
