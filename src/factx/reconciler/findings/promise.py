"""Which notes to look at first: those of whose kind most were right.

How much a code and each of the grounds speaks for a note was fitted on stories in which readers had marked what differs
(`benchmarks/note_order.py` makes the table and says what the order is worth).
"""

from collections.abc import Iterable
from functools import cache

from factx.models.finding import Finding
from factx.rules.load import RuleSet

_CODE, _GROUND = "code", "ground"


class Promise:
    """How likely a note shows what a careful reader would mark, as a number to sort by.

    Args:
        rules: the rule set, whose table ``note_order`` has a weight of each code and each of the grounds.
    """

    def __init__(self, rules: RuleSet) -> None:
        self._weights = {(row["kind"], row["name"]): float(row["weight"]) for row in rules.table("shared/note_order")}

    def of(self, finding: Finding) -> float:
        """The weights of a note's code and grounds together, 0 for what is no note or not in the table."""
        if finding.severity != "note":
            return 0.0
        features = [(_CODE, finding.code or ""), *((_GROUND, ground) for ground in finding.grounds)]
        return round(sum(self._weights.get(feature, 0.0) for feature in features), 2)

    def in_order(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Gravest first; of notes the most promising first, then as they came."""
        return tuple(sorted(findings, key=lambda finding: (finding.gravity, -self.of(finding))))


@cache
def promise(rules: RuleSet) -> Promise:
    """The order of a rule set."""
    return Promise(rules)
