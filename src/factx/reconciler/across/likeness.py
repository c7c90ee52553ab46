"""How much of two utterances is the same, by the concepts and deeds of their words: in either language.

The thresholds were found on translated news: of 139 quotations 85 are met by their translation, 45 of them surely, and
of 814 pairs of other quotations of the same articles six and one, which speak of one thing in one tone.
"""

from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Indel

from factx.link.said.content import SENSE
from factx.models.fact import QuoteFactValue
from factx.reconciler.compare.quotes import SHORTEST, normal_form, quote_words
from factx.reconciler.comparison import Statement
from factx.rules.load import default_rules

_STEPS = ((2, 0.66, 0.5), (3, 0.5, 0.35), (4, 0.4, 0.3))
"""Things shared, their part of the shorter, and of the longer utterance, from which both are one."""
_LOW_STEPS = ((2, 0.5, 0.5), (2, 0.66, 0.4))
"""The same where one person speaks, or where what is shared is not what everybody says."""
_OWN = 2
"""Shared things that not everybody says, from which the lower steps do."""
_SURE = ((2, 1.0, 0.66), (3, 0.66, 0.5))
"""The same, from which there is hardly a doubt."""
_NEARLY = 0.6
"""Part of the longer utterance that is shared, from which two speakers of it are an alarm."""
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
        own: things that both tell and not everybody says (table ``commonplace``).
    """

    shared: int
    least: float
    most: float
    own: int = 1

    @property
    def one(self) -> bool:
        """Both are one utterance, as it seems."""
        return self._reaches(_STEPS) or (self.own >= _OWN and self._reaches(_LOW_STEPS))

    @property
    def one_of_one(self) -> bool:
        """Both are one utterance, as it seems, where one person speaks."""
        return self.one or self._reaches(_LOW_STEPS)

    @property
    def surely_one(self) -> bool:
        """Both are one utterance, with hardly a doubt."""
        return self._reaches(_SURE)

    @property
    def nearly_all(self) -> bool:
        """Both tell little besides what they share, which not everybody says: enough for an alarm."""
        return self.surely_one and self.own >= _OWN and self.most >= _NEARLY

    def _reaches(self, steps: tuple[tuple[int, float, float], ...]) -> bool:
        return any(self.shared >= n and self.least >= least and self.most >= most for n, least, most in steps)


def likeness(a: Statement, b: Statement) -> Likeness:
    """What two quotations share: words of one concept, of concepts that translate one another, or of one deed.

    The numbers and days of their sentences count where both have them: what only one has may stand beside its words.
    """
    mine, theirs = _words(a), _words(b)
    values = {value for value in _values(a) if value in _values(b)}
    free, own = list(theirs), len(values)
    for word in mine:
        found = next((other for other in free if word & other), None)
        if found is not None:
            free.remove(found)
            own += not (word | found) & _commonplaces()
    told = sum(map(_worth, values))
    shared = len(theirs) - len(free) + told
    if not shared:
        return Likeness(0, 0.0, 0.0, 0)
    fewer, more = sorted((len(mine) + told, len(theirs) + told))
    return Likeness(shared, shared / fewer, shared / more, own)


def told_by(statement: Statement) -> frozenset[str]:
    """The concepts and deeds of a quotation, its numbers and how long things last; a single digit is none."""
    return frozenset().union(*_words(statement), _values(statement))


def _words(statement: Statement) -> list[frozenset[str]]:
    """What each word of a quotation may mean."""
    value = statement.fact.value
    told = value.told if isinstance(value, QuoteFactValue) else ()
    return [_meanings(word) for word in told or statement.fact.kin]


@lru_cache(maxsize=4096)
def _meanings(word: str) -> frozenset[str]:
    senses = word.split(SENSE)
    return frozenset((*senses, *(pair for sense in senses for pair in _kindred().get(sense, ()))))


@cache
def _kindred() -> dict[str, tuple[str, ...]]:
    """What two concepts that may translate one another have in common, by concept."""
    found: dict[str, tuple[str, ...]] = {}
    for row in default_rules().table("shared/kindred"):
        pair = f"{row['concept']}~{row['other']}"
        for concept in (row["concept"], row["other"]):
            found[concept] = (*found.get(concept, ()), pair)
    return found


@cache
def _commonplaces() -> frozenset[str]:
    """What everybody says who is asked: that it is safe, that he is sorry."""
    return frozenset(row["concept"] for row in default_rules().table("shared/commonplace"))


def _values(statement: Statement) -> frozenset[str]:
    return frozenset(filter(_telling, statement.fact.near))


def _worth(value: str) -> int:
    """How many words a value stands for that both have: how long something lasts is rarely said of two things."""
    return 2 if _lasts(value) else 1


def _telling(near: str) -> bool:
    """A number of two digits and more, or a duration (``P1W``, 일주일): two people hardly find the same one."""
    return _lasts(near) or (near[0].isdigit() and sum(map(str.isdigit, near)) > 1)


def _lasts(near: str) -> bool:
    """A duration that is told in numbers: ``P1W``, not ``PXD`` or ``PAST_REF``."""
    return near.startswith("P") and any(map(str.isdigit, near))


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
