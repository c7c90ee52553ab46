"""Whether one statement is turned round in another that has its words: unless and even if, before and after, only, not.

What is compared are the operators that linking found (`QuoteFactValue.turns`), so that it holds between languages too.
The table ``turn_against`` says which exclude each other, and how much two statements in the words of reporters share
before they are set against each other.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from factx.rules.load import default_rules

Doubt = Literal["sure", "perhaps"]
_NOT = "neg"
_HOLDS_A_NOT = frozenset(
    {
        *(_NOT, "unless", "never", "only_if", "at_most", "less", "yet", "even_if", "off_before", "only", "not_only"),
        *("must_not", "need_not", "not_all", "none", "not_always", "no_longer", "not_meant", "ceases", "waits"),
    }
)
"""Turns that another language may tell with a negation."""


class Against(NamedTuple):
    """Two turns that exclude each other, each on its side.

    Attributes:
        asks: how much statements in the words of reporters share for it: ``any``, ``much``; nothing where never.
    """

    one: str
    other: str
    asks: str


def turned(one: Sequence[str], other: Sequence[str]) -> Doubt | None:
    """How sure it is that two sayings of one thing tell opposite things of it; None where nothing speaks for it.

    Sure where two turns exclude each other and each stands on its side alone; perhaps where only one side negates.
    """
    a, b = frozenset(one), frozenset(other)
    if next(opposed(a, b), None) is not None:
        return "sure"
    if (_NOT in a) != (_NOT in b) and not _HOLDS_A_NOT & (b if _NOT in a else a):
        return "perhaps"
    return None


def opposed(one: Collection[str], other: Collection[str]) -> Iterator[Against]:
    """The turns of two statements that exclude each other, where neither side has both."""
    mine, theirs = set(one) - set(other), set(other) - set(one)
    for turn in sorted(mine):
        for against, asks in sorted(_against().get(turn, {}).items()):
            if against in theirs:
                yield Against(turn, against, asks)


@cache
def told_against() -> frozenset[str]:
    """The turns that are looked for in the words of reporters."""
    return frozenset(
        name
        for row in default_rules().table("shared/turn_against")
        if row["asks"]
        for name in (row["turn"], row["against"])
    )


@cache
def _against() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for row in default_rules().table("shared/turn_against"):
        found.setdefault(row["turn"], {})[row["against"]] = row["asks"]
        found.setdefault(row["against"], {})[row["turn"]] = row["asks"]
    return found
