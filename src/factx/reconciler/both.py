"""What one source tells both of, so that it is no difference to it: certainties, sorts of deal, titles of a person."""

from collections import defaultdict
from collections.abc import Hashable, Iterable

from factx.models.fact import RelationValue, RoleValue
from factx.reconciler.compare.roles import parties
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Statement


class Both:
    """All that each source tells of each question, in all its places.

    Args:
        statements: of all sources.
    """

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._certain: defaultdict[Hashable, set[str]] = defaultdict(set)
        self._kinds: defaultdict[Hashable, set[str]] = defaultdict(set)
        self._titles: defaultdict[Hashable, set[str]] = defaultdict(set)
        for statement in statements:
            fact, source = statement.fact, statement.origin.id
            if fact.kind in ("relation", "status"):
                self._certain[_question(statement)].add(effective(fact))
            if isinstance(fact.value, RelationValue) and fact.value.type:
                self._kinds[source, parties(fact)].add(fact.value.type)
            if isinstance(fact.value, RoleValue):
                self._titles[source, fact.subject].add(fact.value.title)

    def tell(self, one: Statement, other: Statement) -> bool:
        """Whether a difference between two statements is none, as sources tell both."""
        return self._certainties(one, other) or self._deals(one, other) or self._posts(one, other)

    def _certainties(self, one: Statement, other: Statement) -> bool:
        """Each source has the other's certainty too, elsewhere."""
        if one.fact.kind not in ("relation", "status") or one.origin.id == other.origin.id:
            return False
        a, b = effective(one.fact), effective(other.fact)
        return a != b and b in self._certain[_question(one)] and a in self._certain[_question(other)]

    def _deals(self, one: Statement, other: Statement) -> bool:
        """One source tells both sorts of deal: they are two deals, or two words for one."""
        if one.fact.attribute == other.fact.attribute:
            return False
        return any(len(self._kinds[s.origin.id, parties(s.fact)]) > 1 for s in (one, other))

    def _posts(self, one: Statement, other: Statement) -> bool:
        """One source gives a person both titles, who then has both."""
        a, b = one.fact.value, other.fact.value
        if not isinstance(a, RoleValue) or not isinstance(b, RoleValue) or one.fact.subject != other.fact.subject:
            return False
        both = {a.title, b.title}
        return len(both) > 1 and any(both <= self._titles[s.origin.id, s.fact.subject] for s in (one, other))


def _question(statement: Statement) -> Hashable:
    value = statement.fact.value
    who = parties(statement.fact) if isinstance(value, RelationValue) else statement.fact.subject
    return statement.origin.id, who or statement.fact.subject_key, statement.fact.attribute
