"""What the catalogue of attributes says about comparing, and how an attribute is called."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from factx.link.clause.inflect import forms
from factx.reconciler.comparison import PLAIN_TRAITS, Traits
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_COUNTED = "counted"
"""Group of attributes that say only who or what is counted; another may say what became of them."""
_THINGS = frozenset({"person", "count"})
"""Units of what is counted one by one."""
_DEEDS = frozenset({"act", "event"})
"""Classes of concepts whose first word is a verb or as well a verb."""
_NOMINAL = ("ment", "tion", "sion", "ance", "ure")
TRADED = ("markets.stock", "markets.index")
"""How ids of prices begin that move within a day."""

_MEASURES = frozenset({"measure", "money", "rate"})


class Attributes:
    """The attributes of the catalogue; open ones (``open.…``) have plain traits."""

    def __init__(
        self,
        rows: Mapping[str, Row],
        concepts: Mapping[str, Row],
        kin: Mapping[str, frozenset[str]],
        deeds: Mapping[str, Row] = MappingProxyType({}),
        titles: Mapping[str, Row] = MappingProxyType({}),
    ) -> None:
        self._rows, self._concepts, self._kin, self._deeds, self._titles = rows, concepts, kin, deeds, titles
        periodic = {row["periodic"] for row in rows.values() if row["periodic"]}
        self._traits = {name: _traits(row, name in periodic) for name, row in rows.items()}

    @staticmethod
    def of(rules: RuleSet) -> "Attributes":
        """From `rules/shared/attributes/` and the tables of kin, titles, measures and deeds, once for a rule set."""
        return _of(rules)

    def known(self, attribute: str) -> bool:
        """It stands in the catalogue."""
        return attribute in self._rows

    def specific(self, attribute: str) -> bool:
        """It stands in the catalogue and says more than what is counted (``general.items``)."""
        return attribute in self._rows and not attribute.startswith("general.")

    def tells(self, attribute: str) -> bool:
        """It says what is counted or measured: of the catalogue, or a noun of the bilingual lexicon."""
        return self.specific(attribute) or attribute.removeprefix("open.") in self._concepts

    def names_measure(self, attribute: str) -> bool:
        """Its name says what a figure measures: of the catalogue, or a word for sums, rates and sizes.

        An open attribute may be of any word near a figure: ``sleep`` of five hours, ``egg`` of eight farms.
        """
        plain = attribute.removeprefix("open.")
        row = self._concepts.get(plain)
        named = row is not None and row["class"] in _MEASURES and plain not in _MEASURES
        return named or self.known(attribute) or attribute in self._titles

    def exclusive(self, one: str, other: str) -> bool:
        """Two measures of the catalogue that nobody takes for one: revenue and profit, the dead and the injured.

        Not so where one is a special case of the other (``users``, ``users.active``), where both stand in one group of
        the table ``attribute_kin``, or where one only says who is counted (customers) and the other what became of
        them (whose data leaked).
        """
        if one == other or not self.specific(one) or not self.specific(other):
            return False
        counted = [_COUNTED in self._kin.get(attribute, ()) for attribute in (one, other)]
        return counted[0] == counted[1] and not self.related(one, other)

    def related(self, one: str, other: str) -> bool:
        """One is a special case of the other, or both may be read for one another."""
        if one == other:
            return False
        if self.known(one) and self.known(other) and (one.startswith(f"{other}.") or other.startswith(f"{one}.")):
            return True
        return bool((self._kin.get(one, frozenset()) & self._kin.get(other, frozenset())) - {_COUNTED})

    def traits(self, attribute: str) -> Traits:
        """How its values behave."""
        return self._traits.get(attribute, PLAIN_TRAITS)

    def title(self, attribute: str, language: str) -> str:
        """Its name for a reader, else its own words.

        What the table of titles has, or the first noun of the catalogue or the lexicon: in English in the plural for
        what is counted (``employees``), and for a deed as a noun (``establishment``, not ``establish``).
        """
        titled = self._titles.get(attribute)
        if titled is not None:
            return titled[language]
        plain = attribute.removeprefix("open.")
        row = self._rows.get(attribute) or self._concepts.get(plain) or self._deeds.get(plain)
        surfaces = row.get(language, "").split("|") if row else []
        nouns = [surface for surface in surfaces if surface and "~" not in surface]
        if not nouns:
            return plain.replace(".", " ").replace("_", " ")
        if language != "en" or row is None:
            return nouns[0]
        if row.get("kind") == "figure":
            return forms(nouns[0])[1] if row["unit"].partition("|")[0] in _THINGS else nouns[0]
        return _deed(nouns) if row.get("class", "act") in _DEEDS else nouns[0]


def _deed(nouns: Sequence[str]) -> str:
    """The noun of a deed: ``establishment`` for ``establish``, ``refusal`` for ``refuse``, ``opening`` for ``open``."""
    first = nouns[0]
    if first.endswith(_NOMINAL):
        return first
    stem = first[: max(4, len(first) - 2)]
    derived = [noun for noun in nouns[1:] if " " not in noun and noun.startswith(stem) and noun.endswith(_NOMINAL)]
    in_al = {f"{first}al", f"{first.removesuffix('e')}al", f"{first}{first[-1]}al"}
    return next(iter([*derived, *(noun for noun in nouns if noun in in_al or noun == forms(first)[-1])]), first)


def _traits(row: Row, of_period: bool) -> Traits:
    """What is counted over a period (monthly users) counts distinct people."""
    return Traits(
        cumulative=row.get("cumulative") == "yes",
        distinct=of_period,
        varies=row.get("time") != "event",
        flow=row.get("time") == "flow",
    )


@cache
def _of(rules: RuleSet) -> Attributes:
    rows = {row["id"]: row for table in rules.tables("shared/attributes").values() for row in table}
    kin = {row["attribute"]: frozenset(row["groups"].split("|")) for row in rules.table("shared/attribute_kin")}
    deeds = {row["deed"]: row for row in rules.table("shared/deeds")}
    titles = {row["attribute"]: row for row in rules.table("shared/attribute_title")}
    return Attributes(rows, {row["concept"]: row for row in rules.table("shared/measures")}, kin, deeds, titles)
