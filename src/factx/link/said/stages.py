"""How far a matter has come, by the words of a clause: hunted or held, missing or found (table ``stages``)."""

from collections.abc import Mapping
from functools import cache

from factx.link.said.wordings import Deeds
from factx.rules.load import RuleSet


@cache
def stage_words(rules: RuleSet) -> Deeds:
    """The wordings of the stages of a rule set."""
    return Deeds(rules, "stages", "stage")


@cache
def followers(rules: RuleSet) -> Mapping[str, frozenset[str]]:
    """Of each stage those that come after it, at once or by and by."""
    after = {row["stage"]: frozenset(filter(None, row["after"].split("|"))) for row in rules.table("shared/stages")}
    found: dict[str, frozenset[str]] = {}
    for stage, following in after.items():
        reached: set[str] = set()
        ahead = set(following)
        while ahead:
            reached |= ahead
            ahead = {later for known in ahead for later in after[known]} - reached
        found[stage] = frozenset(reached)
    return found
