"""What the parts of the entity extractor hand each other."""

from collections.abc import Iterable

from factx.models.mention import EntityType, Form
from factx.values import dataclass

GUESS = ".guess"
"""How the ids of rules end that guess the type of a name: such a name stands behind no pronoun."""


@dataclass(frozen=True, slots=True)
class Found:
    """A span somebody takes for a name, a nominal or a pronoun.

    Attributes:
        rule: id of the rule or list that found it.
        entity: id in the lists, or None.
        priority: decides between spans of equal length.
    """

    start: int
    end: int
    type: EntityType
    rule: str
    entity: str | None = None
    form: Form = "name"
    priority: int = 0


def settle(found: Iterable[Found]) -> list[Found]:
    """Those that stay: names do not nest, the longest wins, then the higher priority, then the earlier rule id."""
    ranked = sorted(found, key=lambda f: (f.start - f.end, -f.priority, f.rule, f.start))
    taken: set[int] = set()
    kept = []
    for one in ranked:
        span = range(one.start, one.end)
        if one.start < one.end and taken.isdisjoint((one.start, one.end - 1)) and taken.isdisjoint(span):
            taken.update(span)
            kept.append(one)
    return sorted(kept, key=lambda f: f.start)
