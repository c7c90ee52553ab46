"""What is said in two languages, met by its concepts.

Wordings of two languages cannot be compared; that two utterances speak of the same things can be seen.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factx.models.fact import Fact, QuoteFactValue
from factx.reconciler.compare.lexical import words_for
from factx.reconciler.compare.quotes import quote_words
from factx.reconciler.comparison import Comparison, Statement, coded

LEAST = 2
"""Concepts that two utterances on one matter share."""
ALIKE = 0.5
"""Part of the shorter utterance's concepts that is shared."""
SAME = 3
"""Concepts that two utterances share which are one, whoever is said to have made it."""
SAME_SHARE = 0.6
VALUED_SHARE = 0.4
"""The same where they share a number or a year too."""


@dataclass(frozen=True, slots=True)
class _Pair:
    share: float
    shared: int
    valued: bool
    a: Statement
    b: Statement


def sayings(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Utterances of two sources that are on one matter, each with its nearest alone."""
    sides = [s for s in left if _speaks(s)], [s for s in right if _speaks(s)]
    yield from _nearest(*sides)


def _speaks(statement: Statement) -> bool:
    return isinstance(statement.fact.value, QuoteFactValue) and bool(statement.fact.kin)


def _nearest(
    left: Sequence[Statement], right: Sequence[Statement]
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    by_concept: defaultdict[str, list[int]] = defaultdict(list)
    for j, b in enumerate(right):
        for key in _keys(b):
            by_concept[key].append(j)
    pairs: list[_Pair] = []
    for a in left:
        counts: defaultdict[int, int] = defaultdict(int)
        mine = _keys(a)
        for key in mine:
            for j in by_concept.get(key, ()):
                counts[j] += 1
        for j, shared in counts.items():
            theirs = _keys(right[j])
            share = shared / min(len(mine), len(theirs))
            all_told = share == 1.0 and a.fact.subject is not None and a.fact.subject == right[j].fact.subject
            if (shared >= LEAST or all_told) and share >= VALUED_SHARE:
                valued = any(key in theirs for key in mine if key[0].isdigit())
                pairs.append(_Pair(share, shared, valued, a, right[j]))
    taken: set[str] = set()
    for pair in sorted(pairs, key=lambda p: (-p.shared, -p.share, p.a.fact.id, p.b.fact.id)):
        if pair.a.fact.id in taken or pair.b.fact.id in taken:
            continue
        comparison = _told(pair)
        if comparison is not None:
            taken |= {pair.a.fact.id, pair.b.fact.id}
            yield pair.a, pair.b, comparison


def _told(pair: _Pair) -> Comparison | None:
    """One speaker in two languages, or two speakers of what is one utterance."""
    one, other = pair.a, pair.b
    if one.origin.lang == other.origin.lang or not one.fact.subject or not other.fact.subject:
        return None
    one_speaker = one.fact.subject == other.fact.subject
    manners = {_manner(one.fact), _manner(other.fact)}
    many = pair.shared >= SAME and pair.share >= SAME_SHARE
    if one_speaker and many and commitment(one) == commitment(other):
        return coded("FX305", "one utterance by its concepts, one speaker", relation="agrees", severity="none")
    if one_speaker:
        direct = manners == {"direct"} if pair.shared < LEAST else "direct" in manners
        differs = pair.share >= ALIKE and direct and commitment(one) != commitment(other)
        return coded("FX305", "row 7: one speaker, two languages, a negation on one side") if differs else None
    if manners == {"direct"} and (many or (pair.valued and pair.shared >= LEAST)):
        return coded("FX302", "one utterance by its concepts, two speakers").at_most("note").doubted()
    return None


def _keys(statement: Statement) -> frozenset[str]:
    """The concepts of an utterance, and the numbers and years that stand in it or beside it; a single digit is none."""
    values = (value for value in statement.fact.near if value[0].isdigit() and sum(map(str.isdigit, value)) > 1)
    return frozenset((*statement.fact.kin, *values))


def commitment(statement: Statement) -> tuple[bool, bool]:
    """Whether a negation, a hedge or a condition stands in the words, and whether they hold for a time only."""
    value, words = statement.fact.value, words_for(statement.origin.lang)
    if not isinstance(value, QuoteFactValue):
        return False, False
    said = quote_words(value.text)
    return any(words.weighty(word) for word in said), words.for_a_time(" ".join(said))


def _manner(fact: Fact) -> str:
    return fact.value.manner if isinstance(fact.value, QuoteFactValue) else ""
