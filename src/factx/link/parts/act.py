"""The deeds of a sentence of which it may be told who did them."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.concepts import Concepts
from factx.link.clause.view import SentenceView
from factx.link.said.content import DEED
from factx.link.said.wordings import Deeds, deeds
from factx.rules.load import RuleSet

ACT, ONCE, LOOSE, BEFALL, SUFFER = "act:", "once:", "loose:", "befall:", "suffer:"
"""Before acts, before those of which a story mostly has one, before those that many do in every story, before what
befalls and is done by nobody, and before what somebody suffers."""
ACTS = (ACT, ONCE, LOOSE, BEFALL, SUFFER)
WIDE = "wide:"
"""Before families of acts of which one report has one and another the other (was ordered by, 스스로 내린 결정)."""
_NO_ACT = frozenset({"group", "place", "thing", "quality", "person", "measure", "rate", "money", "notion"})
"""Classes of words that tell of no deed."""


class Act(NamedTuple):
    """Words for a deed.

    Attributes:
        keys: acts (after one of the prefixes ``ACTS``), deeds (after ``deed:``) and concepts that they may be.
        doer: the word is a noun for who did it (founder, 우승자).
    """

    start: int
    end: int
    keys: frozenset[str]
    doer: bool


@cache
def doer_nouns(rules: RuleSet) -> Concepts:
    """Nouns for who did something (founder, 우승자), by the deed."""
    return Concepts(rules, "doer_nouns", "act", "sort")


@cache
def wordings(rules: RuleSet) -> Deeds:
    """More words for what may be done by one or another, by act (table ``acts``)."""
    return Deeds(rules, "acts", "act")


@cache
def _keys(rules: RuleSet) -> dict[str, str]:
    """The key of each act."""
    rows = rules.table("shared/acts")
    sorts = {"once": ONCE, "loose": LOOSE, "befall": BEFALL, "suffer": SUFFER, "wide": WIDE, "": ACT}
    return {row["act"]: sorts[row["sort"]] + row["act"] for row in rows}


@cache
def _acts_of(rules: RuleSet) -> dict[str, frozenset[str]]:
    """The acts that the deeds of the table ``deeds`` are."""
    found: dict[str, set[str]] = {}
    for row in rules.table("shared/acts"):
        for deed in filter(None, row["deeds"].split("|")):
            found.setdefault(deed, set()).add(_keys(rules)[row["act"]])
    return {deed: frozenset(names) for deed, names in found.items()}


def acts(sentence: SentenceView, light: Callable[[str], bool]) -> Sequence[Act]:
    """The deeds of a sentence in order; those that say only how something was said are left out.

    Args:
        sentence: to be read.
        light: whether a concept tells nothing.
    """
    return sentence.found((acts, light), lambda own: _acts(own, light))


def _acts(sentence: SentenceView, light: Callable[[str], bool]) -> list[Act]:
    found: dict[int, Act] = {}
    for start, end, keys, doer in _found(sentence, light):
        known = next((act for act in found.values() if act.start < end and start < act.end), None)
        longer = known is not None and known.doer and start < known.start and known.end < end  # let the burglars in
        if known is None or longer:
            found[start] = Act(start, end, keys, doer)
        elif doer == known.doer:
            wider = min(start, known.start), max(end, known.end)
            found[known.start] = Act(*wider, known.keys | keys, doer)
    return sorted(found.values())


def _found(sentence: SentenceView, light: Callable[[str], bool]) -> Iterator[tuple[int, int, frozenset[str], bool]]:
    rules = sentence.rules
    nouns, of_deed, keys = doer_nouns(rules), _acts_of(rules), _keys(rules)
    for hit in sentence.listed(nouns):
        if not sentence.in_name(hit.start, hit.end):
            yield hit.start, hit.end, frozenset({keys[hit.concept]}), True
    saying, outcome = deeds(rules).saying, rules.concepts("outcome")
    for deed in deeds(rules).find(sentence):
        names = frozenset(DEED + name for name in deed.names if name not in saying)
        acts = frozenset().union(*(of_deed.get(name, frozenset()) for name in deed.names))
        if names | acts:
            yield deed.start, deed.end, names | acts, False
    for deed in wordings(rules).find(sentence):
        yield deed.start, deed.end, frozenset(keys[name] for name in deed.names), False
    for hit in sentence.hits:
        if (
            hit.cls not in _NO_ACT
            and hit.concept not in outcome
            and not light(hit.concept)
            and not sentence.in_name(hit.start, hit.end)
        ):
            yield hit.start, hit.end, frozenset({hit.concept}), False
