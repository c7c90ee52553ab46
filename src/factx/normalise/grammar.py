"""What fills a grammar slot of a rule pattern."""

from collections.abc import Callable
from typing import Any

from factx.values import dataclass


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
