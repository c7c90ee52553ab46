"""How much of two utterances is the same, by the concepts and deeds of their words: in either language.

The thresholds were found on translated news: of 139 quotations 85 are met by their translation, 45 of them surely, and
of 814 pairs of other quotations of the same articles six and one, which speak of one thing in one tone.
"""

from typing import NamedTuple

from rapidfuzz.distance import Indel

from factx.models.fact import QuoteFactValue
from factx.reconciler.compare.quotes import SHORTEST, normal_form, quote_words
from factx.reconciler.comparison import Statement

_STEPS = ((2, 0.66, 0.5), (3, 0.5, 0.35), (4, 0.4, 0.3))
"""Things shared, their part of the shorter, and of the longer utterance, from which both are one."""
_SURE = ((2, 1.0, 0.66), (3, 0.66, 0.5))
"""The same, from which there is hardly a doubt."""
_LETTERS = 0.6
"""Likeness of letters of one utterance in one language, in two wordings, where what it tells is surely one."""
_MOST_LETTERS = 0.85
"""The same where it seems one."""
_MANY_WORDS = 45
"""Words of an utterance of several sentences."""
_WORDS = (4, 14)
"""Words of an utterance so short that its one negation is of all of it."""


class Likeness(NamedTuple):
    """What two utterances have in common.

    Attributes:
        shared: things that both tell.
        least: their part of what the one with fewer tells.
        most: their part of what the other tells.
    """

    shared: int
    least: float
    most: float

    @property
    def one(self) -> bool:
        """Both are one utterance, as it seems."""
        return self._reaches(_STEPS)

    @property
    def surely_one(self) -> bool:
        """Both are one utterance, with hardly a doubt."""
        return self._reaches(_SURE)

    def _reaches(self, steps: tuple[tuple[int, float, float], ...]) -> bool:
        return any(self.shared >= n and self.least >= least and self.most >= most for n, least, most in steps)


def likeness(a: Statement, b: Statement) -> Likeness:
    """What two quotations share."""
    mine, theirs = told_by(a), told_by(b)
    shared = len(mine & theirs)
    if not shared:
        return Likeness(0, 0.0, 0.0)
    fewer, more = sorted((len(mine), len(theirs)))
    return Likeness(shared, shared / fewer, shared / more)


def told_by(statement: Statement) -> frozenset[str]:
    """The concepts and deeds of a quotation, its numbers and how long things last; a single digit is none."""
    value = statement.fact.value
    told = value.told if isinstance(value, QuoteFactValue) else ()
    return frozenset((*(told or statement.fact.kin), *filter(_telling, statement.fact.near)))


def _telling(near: str) -> bool:
    """A number of two digits and more, or a duration (``P1W``, 일주일): two people hardly find the same one."""
    return near.startswith("P") or (near[0].isdigit() and sum(map(str.isdigit, near)) > 1)


def one_wording(a: Statement, b: Statement, like: Likeness) -> bool:
    """Two quotations of one language have nearly the same letters: 시장이 막은 것이다, 시장이 막은 거다.

    The surer it is by what they tell (`like`) that they are one, the fewer letters have to be alike.
    """
    one, other = (_text(statement) for statement in (a, b))
    letters = Indel.normalized_similarity(normal_form(one), normal_form(other))
    return (like.surely_one and letters >= _LETTERS) or (like.one and letters >= _MOST_LETTERS)


def is_short(statement: Statement) -> bool:
    """An utterance of one clause, of which a negation turns the whole."""
    return _WORDS[0] <= len(quote_words(_text(statement))) <= _WORDS[1]


def is_long(statement: Statement) -> bool:
    """An utterance of several sentences, of which a turn of one turns not the whole."""
    return len(quote_words(_text(statement))) > _MANY_WORDS


def says_something(statement: Statement) -> bool:
    """An utterance of so many words that two people would hardly find the same ones."""
    return len(quote_words(_text(statement))) >= SHORTEST


def _text(statement: Statement) -> str:
    value = statement.fact.value
    return value.text if isinstance(value, QuoteFactValue) else ""
