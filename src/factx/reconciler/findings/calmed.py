"""Coded pairs that are less than they seem, by what else the run tells of their values."""

from collections.abc import Sequence
from dataclasses import replace

from factx.reconciler.alignment.link import Link
from factx.reconciler.codes import SCOPES, UPDATE, VALUES
from factx.reconciler.findings.members import Members

_DONE_SINCE, _REGRESS = "FX502", "FX503"
"""Planned, then done; done, then planned."""
_BESIDE_GROWTH = frozenset({"FX103", "FX104", "FX122", "FX123"})
_ONE_BREATH = 200
"""Characters between two values that one source tells of two things side by side."""


class Calming:
    """Lowers links of different camps.

    Args:
        links: compared pairs.
        members: of their camps.
    """

    def __init__(self, links: Sequence[Link], members: Members) -> None:
        self._members = members
        self._grown = {members.pair(link) for link in links if link.comparison.code == UPDATE}
        self._growing = {link.a.fact.attribute for link in links if link.comparison.code == UPDATE}
        self._done_since = {members.pair(link) for link in links if link.comparison.code == _DONE_SINCE}

    def calmed(self, link: Link) -> Link:
        """A link of two camps, with no more severity and grounds than the whole run leaves it."""
        return self._outgrown(self._told_twice(link))

    def _told_twice(self, link: Link) -> Link:
        """No alarm between two values that two sources tell both of, or one in one breath (204 votes, 12 theirs).

        To them they answer two questions. That one source tells both far apart may be the very slip to be found; but
        what is no alarm then has no grounds, unless the digits tell of a slip. Nor is it one between two values of
        which one has grown into the other, by sources that give the hour, or where most tell that a plan was done
        after the one that still has it as a plan.
        """
        camps = self._members.pair(link)
        if link.comparison.code == _REGRESS and camps in self._done_since:
            return replace(link, comparison=link.comparison.at_most("note"), grounds=())
        if link.comparison.code not in VALUES | SCOPES or link.a.origin.id == link.b.origin.id:
            return link
        if camps in self._grown:
            return replace(link, comparison=link.comparison.at_most("note"))
        one, other = (self._members.told_at(camp) for camp in camps)
        both = one.keys() & other.keys()
        close = any(abs(a - b) <= _ONE_BREATH for name in both for a in one[name] for b in other[name])
        if len(both) > 1 or close:
            link = replace(link, comparison=link.comparison.at_most("note"))
        if both and link.comparison.severity == "note" and "slip" not in link.grounds:
            return replace(link, grounds=())
        return link

    def _outgrown(self, link: Link) -> Link:
        """Beside a count that has grown from source to source, other values of it are stages, wholes or parts."""
        noted = link.comparison.severity == "note" and "slip" not in link.grounds
        growing = question(link) in self._growing
        return replace(link, grounds=()) if noted and growing and link.comparison.code in _BESIDE_GROWTH else link


def question(link: Link) -> str | None:
    """The attribute that both sides are of."""
    one, other = link.a.fact.attribute, link.b.fact.attribute
    return one if one == other else None
