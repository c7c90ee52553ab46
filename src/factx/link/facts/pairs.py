"""Attributes that a noun and its verb name together: ``flight/plane~cancel``, `항공편~결항`."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from factx.values import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """An attribute that a wording names.

    Attributes:
        rank: place of the wording in its row; earlier ones name it better.
        attribute: id in the catalogue.
        units: the classes of units that it is counted in.
    """

    rank: int
    attribute: str
    units: frozenset[str]


class Pairs:
    """The wordings of one language that want a noun and a verb."""

    def __init__(self) -> None:
        self._by_verb: defaultdict[str, list[tuple[str, Named]]] = defaultdict(list)

    def add(self, noun: str, verb: str, named: Named) -> None:
        """Adds a wording, both words as phrases are folded for looking up."""
        self._by_verb[verb].append((noun, named))

    def find(self, ends: Iterable[str], verbs: Iterable[str], fits: Callable[[Named], bool]) -> str | None:
        """The attribute of the first verb that has one with a noun among the ends of the phrase; the longest noun's.

        Args:
            ends: what the phrase ends in, read only where a verb is known.
            verbs: base forms of the verb, the likeliest first.
            fits: whether the figure may be of an attribute.
        """
        said: frozenset[str] | None = None
        for verb in verbs:
            pairs = self._by_verb.get(verb)
            if pairs is None:
                continue
            said = frozenset(ends) if said is None else said
            fitting = [(-len(noun), named) for noun, named in pairs if noun in said and fits(named)]
            if fitting:
                return min(fitting, key=lambda found: (found[0], found[1].rank, found[1].attribute))[1].attribute
        return None
