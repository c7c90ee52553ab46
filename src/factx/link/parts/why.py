"""Where a report tells why its event came about, whether a word for a cause stands there or not.

A reader takes for the cause what an inquiry found, what failed or went wrong, what stood before the event (``had
tripped``, 잠이 들어) and what a sentence ends by explaining (``…는 것이다``). Each speaks for a clause a little;
together they tell it from the rest of a report.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factx.link.clause.context import Range
from factx.link.clause.inflect import forms
from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot
from factx.rules.load import RuleSet

OUTRIGHT, HINTED = 2.5, 1.0
"""What it is worth that words stand there which say outright that something is a cause, or only hint at it."""
TROUBLE, MORE_TROUBLE = 1.0, 0.3
"""What a word for a failure, a mishap or a quarrel is worth, and a further one."""
NEGATED = 0.5
"""What it is worth that something is told not to have worked or come."""
FOUND, INQUIRED = 0.8, 0.7
"""What a verb of finding and saying is worth, and a word for those who inquire, or for what they look at."""
BEFORE = 0.8
"""What it is worth that a clause tells of what went before."""
EXPLAINED = 0.8
"""What it is worth that a sentence ends by explaining."""
SAID_ALONE = 0.6
"""What of the worth of those who found or said something is left where nothing else tells why."""
LEAST = 0.8
"""Weight from which a clause may tell why."""


class Why(NamedTuple):
    """A clause that tells why.

    Attributes:
        span: the clause.
        shown: the clause with what it cannot be understood without: what a relative clause is of, what a row of
            clauses ends with.
        weight: how much speaks for it.
    """

    span: Range
    shown: Range
    weight: float


class Clause(NamedTuple):
    """A clause, and what its own words say for its telling why.

    Attributes:
        span: the clause.
        shown: the clause with what it cannot be understood without.
        before: what it is worth that it tells of what went before; 0 where it does not.
        negated: something is told not to have worked or come.
        explained: it stands where a sentence explains.
        troubles: where words of trouble stand in it.
        calm: it tells that there was no trouble.
    """

    span: Range
    shown: Range
    before: float
    negated: bool
    explained: bool
    troubles: Sequence[Range]
    calm: bool


class Signs(NamedTuple):
    """What is known of a sentence before its clauses are looked at.

    Attributes:
        slots: causes that words tell outright or hint at, with whether they are outright.
        told: concepts of what has happened, which the sentences that open the report tell.
        opens: it is one of these sentences.
    """

    slots: Sequence[Slot]
    told: frozenset[str]
    opens: bool


def inquired(sentence: SentenceView) -> float:
    """What words for those who inquire, or for what they look at, are worth; 0 where there are none."""
    known = sentence.rules.concepts("inquirer")
    return INQUIRED if any(hit.concept in known for hit in sentence.hits) else 0.0


@cache
def english_troubles(rules: RuleSet) -> tuple[frozenset[str], dict[str, tuple[tuple[str, ...], ...]]]:
    """English words for trouble: those of one word, and phrases by their first word."""
    single: set[str] = set()
    phrases: dict[str, set[tuple[str, ...]]] = {}
    for row in rules.lexicon("en", "trouble_word").rows:
        listed = [form for form in row["forms"].split("|") if form]
        regular = forms(row["surface"]) if row["group"] == "verb" else (row["surface"],)
        for form in (*(regular if not listed else (*regular[:2], regular[-1])), *listed):
            words = tuple(form.split())
            if len(words) == 1:
                single.add(form)
            else:
                phrases.setdefault(words[0], set()).add(words)
    return frozenset(single), {first: tuple(sorted(rest)) for first, rest in phrases.items()}


@cache
def words_of(rules: RuleSet, lang: str, name: str) -> frozenset[str]:
    """The surfaces of a word list."""
    return rules.lexicon(lang, name).words


def weighed(clauses: Iterable[Clause], sentence: SentenceView, signs: Signs, said: float) -> Iterator[Why]:
    """The clauses for which enough speaks, in order.

    Args:
        clauses: of the sentence.
        sentence: that holds them.
        signs: what is known of it.
        said: what it is worth that somebody is told there to have found out or inquired.
    """
    known = sentence.rules.concepts("trouble")
    for clause in clauses:
        start, end = clause.span
        hits = [hit for hit in sentence.hits if start <= hit.start and hit.end <= end]
        slot = of_slots(signs.slots, clause.span)
        if not any(hit.concept not in signs.told for hit in hits) or (signs.opens and not clause.before and not slot):
            continue
        own = [(hit.start, hit.end) for hit in hits if hit.concept in known and hit.concept not in signs.told]
        troubled = of_troubles([*own, *clause.troubles])
        if troubled and clause.calm:
            continue
        weight = slot + troubled + (NEGATED if clause.negated else 0.0)
        weight += clause.before + (EXPLAINED if clause.explained else 0.0)
        weight += said if weight else SAID_ALONE * said
        if weight >= LEAST:
            yield Why(clause.span, clause.shown, weight)


def of_slots(slots: Sequence[Slot], span: Range) -> float:
    """What the causes that words tell in a clause are worth to it."""
    met = [slot.sure for slot in slots if slot.filler[0] < span[1] and span[0] < slot.filler[1]]
    return max((OUTRIGHT if sure else HINTED for sure in met), default=0.0)


def of_troubles(places: Sequence[Range]) -> float:
    """What words of trouble at different places are worth."""
    apart: list[Range] = []
    for place in sorted(places):
        if not apart or place[0] >= apart[-1][1]:
            apart.append(place)
    return (TROUBLE + MORE_TROUBLE * min(len(apart) - 1, 2)) if apart else 0.0
