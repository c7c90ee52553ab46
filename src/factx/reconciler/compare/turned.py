"""Whether one utterance is turned round in another that has its words: unless and even if, before and after, not.

What is compared are the turns that linking found (`QuoteFactValue.turns`), so that it holds between languages too. The
table ``turn_against`` says which exclude each other.
"""

from collections.abc import Sequence
from functools import cache
from typing import Literal

from factx.rules.load import default_rules

Doubt = Literal["sure", "perhaps"]
_NOT = "neg"
_TILL = frozenset({"before", "until"})
_HOLDS_A_NOT = frozenset({_NOT, "unless", "never", "only_if", "at_most", "less", "yet", "even_if"})
"""Turns that another language may tell with a negation."""


def turned(one: Sequence[str], other: Sequence[str]) -> Doubt | None:
    """How sure it is that two sayings of one thing tell opposite things of it; None where nothing speaks for it.

    Sure where two turns exclude each other and each stands on its side alone; perhaps where only one side negates.
    """
    a, b = _plain(one), _plain(other)
    against = _against()
    mine, theirs = a - b, b - a
    if any(against.get(turn, frozenset()) & theirs for turn in mine):
        return "sure"
    if (_NOT in a) != (_NOT in b) and not _HOLDS_A_NOT & (b if _NOT in a else a):
        return "perhaps"
    return None


def _plain(turns: Sequence[str]) -> frozenset[str]:
    """The turns with ``not before`` and ``not until`` as what they come to: after."""
    told = frozenset(turns)
    if told & _TILL and _NOT in told:
        return (told - _TILL - {_NOT}) | {"after"}
    return told


@cache
def _against() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in default_rules().table("shared/turn_against"):
        found.setdefault(row["turn"], set()).add(row["against"])
        found.setdefault(row["against"], set()).add(row["turn"])
    return {turn: frozenset(others) for turn, others in found.items()}
