"""The words of the lexicon ``reckoned`` as the finder of how amounts are reckoned asks for them."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

import regex

from factx.models.mention import Mention
from factx.patterns import alternatives
from factx.rules.load import RuleSet
from factx.rules.search import Search

_SILENT = frozenset({"to", "earlier"})
"""Ways whose words say nothing by themselves."""
_PRICED = frozenset({"area", "mass", "volume", "energy"})


class Way(NamedTuple):
    """One way of reckoning, and the words that say so."""

    name: str
    start: int
    end: int

    def says(self, figure: Mention) -> bool:
        """Whether its words are worth showing beside the figure."""
        apart = self.end <= figure.start or figure.end <= self.start
        return self.name not in _SILENT and (apart or self.name != "by")


def measures(rules: RuleSet) -> Iterator[tuple[str, tuple[str, Decimal]]]:
    """The names of measures for one of which a price may be told, with their dimension and factor."""
    for row in rules.table("shared/units"):
        if row["dimension"] in _PRICED and row["factor"]:
            top, _, bottom = row["factor"].partition("/")
            for name in (*row["ko"].split("|"), *row["en"].split("|"), *row["symbol"].split("|")):
                if name:
                    yield name.lower(), (row["dimension"], Decimal(top) / Decimal(bottom or 1))


def words(rules: RuleSet, lang: str, side: str) -> list[str]:
    """The words of one side (``before_date``)."""
    return [row["surface"] for row in rules.lexicon(lang, "reckoned").rows if row["side"] == side]


def around(rules: RuleSet, side: str) -> dict[str, tuple[Search, dict[str, str]]]:
    """By language what finds the words of a side wherever they stand, and the way of reckoning of each."""
    found: dict[str, tuple[Search, dict[str, str]]] = {}
    for lang, after in (("ko", r"(?![A-Za-z-])"), ("en", r"(?![\w-])")):
        rows = [row for row in rules.lexicon(lang, "reckoned").rows if row["side"] == side]
        known = {row["surface"].lower(): row["group"] for row in rows}
        found[lang] = Search(rf"(?<![\w-]){alternatives(known)}{after}", int(regex.IGNORECASE)), known
    return found


def groups(rules: RuleSet, side: str) -> dict[str, dict[str, list[tuple[str, bool]]]]:
    """By language and word the ways of reckoning of a side, and whether it needs no word of change beside it."""
    found: dict[str, dict[str, list[tuple[str, bool]]]] = {}
    for lang in ("ko", "en"):
        own: defaultdict[str, list[tuple[str, bool]]] = defaultdict(list)
        for row in rules.lexicon(lang, "reckoned").rows:
            if row["side"] in (side, f"{side}_level"):
                own[row["surface"].lower()].append((row["group"], row["side"] != side))
        found[lang] = dict(own)
    return found
