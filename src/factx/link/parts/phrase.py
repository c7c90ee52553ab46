"""A stretch of text that may say where something is."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.models.part import PartName, part_names
from factx.rules.load import RuleSet


class Phrase(NamedTuple):
    """A phrase with what its preposition or particle says of the place; nothing where it has none."""

    span: Range
    ways: frozenset[PartName]


@cache
def ways_of(rules: RuleSet, lang: str) -> Mapping[str, frozenset[PartName]]:
    """What prepositions or particles say of a place (lexicon ``spot_word``)."""
    return {row["surface"]: part_names(row["group"]) for row in rules.lexicon(lang, "spot_word").rows}


def holds_any(span: Range, places: Sequence[Range]) -> bool:
    """Whether one of the places lies in a stretch."""
    return any(span[0] <= start and end <= span[1] for start, end in places)
