"""What Korean counters count: 마리 are animals and no farms, 척 ships, 가구 households (``ko/counter_class``)."""

from functools import cache

from factx.link.facts.pairs import Named
from factx.models.mention import FigureValue
from factx.rules.load import RuleSet
from factx.values import dataclass


class Counters:
    """The classes of counters, and the attributes that count things of some classes alone (``shared/item_class``)."""

    def __init__(self, rules: RuleSet) -> None:
        self._classes = {row["surface"]: row["group"] for row in rules.lexicon("ko", "counter_class").rows}
        self._items = {
            row["attribute"]: frozenset(row["groups"].split("|")) for row in rules.table("shared/item_class")
        }

    def allow(self, counter: str | None, attribute: str) -> bool:
        """Whether what a counter counts may be of an attribute; a counter of anything (개) may be of all."""
        counted, items = self._classes.get(counter or ""), self._items.get(attribute)
        return counted is None or items is None or counted in items


@dataclass(frozen=True, slots=True)
class Fit:
    """What a figure may be of.

    Attributes:
        units: the words of the catalogue's column ``unit`` that it answers to.
        counters: of the rule set.
        counter: the Korean counter that ends it.
    """

    units: frozenset[str]
    counters: Counters
    counter: str | None = None

    def of(self, named: Named) -> bool:
        """Whether the figure may be of an attribute."""
        return not self.units.isdisjoint(named.units) and self.counters.allow(self.counter, named.attribute)


def unit_classes(value: FigureValue) -> frozenset[str]:
    """The words of the catalogue's column ``unit`` that a figure answers to."""
    if value.form == "rank":
        return frozenset(("rank",))
    if value.currency:
        return frozenset(("currency", "any"))
    if value.dimension:
        return frozenset((value.dimension, "any"))
    match value.unit:
        case "percent" | "percentage_point" | "ratio":
            return frozenset((value.unit, "percent", "share", value.form))
        case "person":
            return frozenset(("person",))
        case "point":
            return frozenset(("point", "count", "percentage_point"))
        case "time":
            return frozenset(("time", "count"))
    return frozenset(("count", "any", "point", "person"))


@cache
def counters(rules: RuleSet) -> Counters:
    """The counters of a rule set, read once."""
    return Counters(rules)
