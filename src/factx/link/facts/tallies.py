"""Votes for and against that one number after the other tells: ``by 54 votes to 31``, ``passed 204 to 85``."""

from factx.link.clause.view import SentenceView
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import compiled

FOR, AGAINST = "politics.votes_for", "politics.votes_against"
_OF_VOTES = frozenset({FOR, "politics.votes"})
_TO = compiled(r"\s?(?:votes?\s)?(?:to|against)\s\Z")
_COUNTED = frozenset({None, "item", "person"})
_LOST = frozenset({"refuse", "veto"})
"""Concepts of motions that fell, whose greater number is of those against."""


def tallied(sentence: SentenceView, first: Fact, second: Fact) -> tuple[Fact, Fact]:
    """Both facts, as votes for and against where the first is of votes and ``to`` leads to the second."""
    gap = sentence.document.text[first.evidence[0].end : second.evidence[0].start]
    values = first.value, second.value
    counts = all(isinstance(value, FigureValue) and value.unit in _COUNTED for value in values)
    if first.attribute not in _OF_VOTES or not counts or not _TO.match(gap):
        return first, second
    lost = any(hit.concept in _LOST for hit in sentence.hits)
    one, other = (AGAINST, FOR) if lost else (FOR, AGAINST)
    return first.model_copy(update={"attribute": one}), second.model_copy(update={"attribute": other})
