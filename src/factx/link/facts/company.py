"""What a value is of whose own words name nothing that the catalogue knows, by its unit and what the clause speaks of.

Millimetres beside rain are rainfall whatever noun stands next to them (빗줄기는 시간당 72㎜), animals beside a cull are
those that were culled.
"""

from functools import cache

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.models.mention import FigureValue
from factx.rules.load import RuleSet

_VAGUE = ("open.", "general.")


class Company:
    """The table ``company`` by unit."""

    def __init__(self, rules: RuleSet) -> None:
        leaders = {row["concept"]: row["leader"] for row in rules.table("shared/akin")}
        self._rows: dict[str, list[tuple[frozenset[str], str]]] = {}
        for row in rules.table("shared/company"):
            beside = frozenset(leaders.get(concept, concept) for concept in row["beside"].split("|"))
            for unit in row["units"].split("|"):
                self._rows.setdefault(unit, []).append((beside, row["attribute"]))

    def named(self, sentence: SentenceView, value: FigureValue, clause: Range, known: str | None) -> str | None:
        """The attribute that a unit has in such company; else the known one.

        Args:
            sentence: that holds the value.
            value: a level or a change of it.
            clause: the stretch whose words say what is counted.
            known: the attribute that its own words name; only an open or general one gives way.
        """
        rows = self._rows.get(value.unit or "")
        if rows is None or value.form != "level" or not (known is None or known.startswith(_VAGUE)):
            return known
        hits = sentence.hits
        if value.dimension is None:  # a count is of its own clause, a measure may be named before (비가 와 … 210㎜)
            hits = tuple(hit for hit in hits if clause[0] <= hit.start < clause[1])
        told = {hit.concept for hit in hits}
        return next((attribute for beside, attribute in rows if not beside.isdisjoint(told)), known)


@cache
def company(rules: RuleSet) -> Company:
    """The table of a rule set, read once."""
    return Company(rules)
