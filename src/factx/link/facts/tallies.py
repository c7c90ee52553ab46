"""Votes for and against that one number after the other tells: ``by 54 votes to 31``, ``ruled 6-3``, 6대 3으로.

Which side a bare split is of depends on what was asked (upheld, dismissed); all that it tells is how many were of the
majority, and how many were not.
"""

from factx.extractors.figure.ballots import are_votes
from factx.link.clause.view import SentenceView
from factx.models.fact import Fact
from factx.models.mention import FigureValue
from factx.patterns import compiled

FOR, AGAINST = "politics.votes_for", "politics.votes_against"
MAJORITY, MINORITY = "politics.votes_of_majority", "politics.votes_of_minority"
_OF_VOTES = frozenset({FOR, "politics.votes"})
_TO = compiled(r"\s?(?:votes?\s)?(?:to|against)\s\Z")
_SPLIT = {"en": compiled(r"(?:\s?[-–]\s?|-to-|\s(?:to|against)\s)\Z"), "ko": compiled(r"\s?대\s?\Z")}
_COUNTED = frozenset({None, "item", "person"})
_LOST = frozenset({"refuse", "veto"})
"""Concepts of motions that fell, whose greater number is of those against."""


def tallied(sentence: SentenceView, first: Fact, second: Fact) -> tuple[Fact, Fact]:
    """Both facts, as votes of either side where the first is of votes and ``to`` or 대 leads to the second."""
    start, end = first.evidence[0].end, second.evidence[0].start
    gap = sentence.document.text[start:end]
    values = first.value, second.value
    if not all(isinstance(value, FigureValue) and value.unit in _COUNTED for value in values):
        return first, second
    if sentence.lang == "en" and first.attribute in _OF_VOTES and _TO.match(gap):
        lost = any(hit.concept in _LOST for hit in sentence.hits)
        sides = (AGAINST, FOR) if lost else (FOR, AGAINST)
    elif _SPLIT[sentence.lang].match(gap) and _splits(sentence, first, second):
        sides = MAJORITY, MINORITY
    else:
        return first, second
    one, other = sides
    return first.model_copy(update={"attribute": one}), second.model_copy(update={"attribute": other})


def _splits(sentence: SentenceView, first: Fact, second: Fact) -> bool:
    """The greater number comes first, and words tell of a vote (in Korean the two are counts for no other reason)."""
    numbers = [fact.value.number for fact in (first, second) if isinstance(fact.value, FigureValue)]
    if None in numbers or not (numbers[0] or 0) > (numbers[1] or 0):
        return False
    votes = sentence.rules.lexicon("en", "ballot_word").get
    span = first.evidence[0].start, second.evidence[0].end
    return sentence.lang == "ko" or are_votes(sentence.document.text, *span, votes)
