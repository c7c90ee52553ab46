"""What date rules emit, as pieces of a date: the operations that a rule may name."""

from collections.abc import Callable, Mapping
from typing import Any

from factx.extractors.date.atoms import Atom
from factx.extractors.date.emitted_lengths import length, repeated
from factx.extractors.date.emitted_points import clock, numeric, point
from factx.rules.match import Group, Match

OPS: Mapping[str, Callable[[Match, Mapping[str, Any]], Atom | None]] = {
    "point": point,
    "clock": clock,
    "numeric": numeric,
    "length": length,
    "set": repeated,
}
"""The closed list of operations that date rules may name."""


def atom(match: Match) -> Atom | None:
    """The piece that a match of a date rule stands for; None where its numbers make none (day 45, month 13).

    Raises:
        KeyError: the rule names an operation that does not exist.
    """
    values = match.emitted()
    return OPS[str(values.pop("op", "point"))](match, {name: _plain(value) for name, value in values.items()})


def _plain(value: Any) -> Any:
    """A group without a value of its own is its text."""
    return value.text if isinstance(value, Group) else value
