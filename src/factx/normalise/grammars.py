"""Grammar slots of rule patterns: what ``{number}``, ``{year}`` … match, and the value of what they matched."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Grammar:
    """A slot whose surface is parsed by code.

    Attributes:
        pattern: a regular expression with its own boundaries and without named groups.
        parse: the value of a surface; None rejects the match.
        triggers: lower-case strings of which each surface holds one, ``0`` standing for any digit; None: unknown.
    """

    pattern: str
    parse: Callable[[str], Any | None]
    triggers: frozenset[str] | None = None


GRAMMARS: dict[str, Mapping[str, Grammar]] = {"ko": {}, "en": {}}
"""By language and slot name."""
