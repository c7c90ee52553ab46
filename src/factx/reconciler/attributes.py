"""What the catalogue of attributes says about comparing, and how an attribute is called."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from factx.reconciler.comparison import PLAIN_TRAITS, Traits
from factx.rules.lexicon import Row
from factx.rules.load import RuleSet

_COUNTED = "counted"
"""Group of attributes that say only who or what is counted; another may say what became of them."""


class Attributes:
    """The attributes of the catalogue; open ones (``open.…``) have plain traits."""

    def __init__(
        self,
        rows: Mapping[str, Row],
        concepts: Mapping[str, Row],
        kin: Mapping[str, frozenset[str]],
        deeds: Mapping[str, Row] = MappingProxyType({}),
    ) -> None:
        self._rows, self._concepts, self._kin, self._deeds = rows, concepts, kin, deeds
        periodic = {row["periodic"] for row in rows.values() if row["periodic"]}
        self._traits = {name: _traits(row, name in periodic) for name, row in rows.items()}

    @staticmethod
    def of(rules: RuleSet) -> "Attributes":
        """From `rules/shared/attributes/`, the lexicons ``measures`` and ``deeds`` and the table ``attribute_kin``.

        Made once for a rule set.
        """
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
        """Its name for a reader: the first noun of the catalogue or the lexicon, else its own words."""
        plain = attribute.removeprefix("open.")
        row = self._rows.get(attribute) or self._concepts.get(plain) or self._deeds.get(plain)
        surfaces = row.get(language, "").split("|") if row else []
        nouns = [surface for surface in surfaces if surface and "~" not in surface]
        if nouns and language == "en":
            return next((noun for noun in nouns if _derived(noun, nouns[0])), nouns[0])
        return nouns[0] if nouns else attribute.removeprefix("open.").replace(".", " ").replace("_", " ")


def _derived(noun: str, verb: str) -> bool:
    """``establishment`` for ``establish``, ``integration`` for ``integrate``, ``opening`` for ``open``."""
    stem = verb[: max(4, len(verb) - 2)]
    return noun != verb and noun.startswith(stem) and noun.endswith(("ment", "tion", "sion", "ing", "ance", "ure"))


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
    return Attributes(rows, {row["concept"]: row for row in rules.table("shared/measures")}, kin, deeds)
