"""A stretch of text that may say where something is."""

from typing import NamedTuple

from factx.link.clause.context import Range
from factx.models.part import PartName


class Phrase(NamedTuple):
    """A phrase with what its preposition or particle says of the place; nothing where it has none."""

    span: Range
    ways: frozenset[PartName]
