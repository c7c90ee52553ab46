"""Readings kept from one look to the next: only articles that changed are read again."""

from collections.abc import Iterable, Iterator

from factx.models.report import Reading
from factx.read import Problem, Raw
from factx.rules.load import RuleSet
from factx.run.batch import Item, read


class Remembered:
    """Reads articles as `factx.run.batch.read` does; one whose words and declarations stayed the same costs nothing."""

    def __init__(self) -> None:
        self._kept: dict[Raw, Reading] = {}

    def __call__(
        self, items: Iterable[Raw | Problem], rules: RuleSet, jobs: int = 1, *, at_once: bool = False
    ) -> Iterator[Item]:
        """The readings in the order of the articles. What is no longer among these is forgotten."""
        asked = list(items)
        unknown = [raw for raw in asked if isinstance(raw, Raw) and raw not in self._kept]
        fresh = read(unknown, rules, jobs, at_once=at_once)
        kept: dict[Raw, Reading] = {}
        for item in asked:
            if isinstance(item, Problem):
                yield item
                continue
            found = self._kept.get(item) or next(fresh)
            if isinstance(found, Reading):
                kept[item] = found
            yield found
        self._kept = kept
