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


@dataclass(frozen=True, slots=True)
class _Pair:
    share: float
    shared: int
    a: Statement
    b: Statement


def sayings(left: Sequence[Statement], right: Sequence[Statement]) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Utterances of two sources that are on one matter, each with its nearest alone."""
    sides = [s for s in left if _speaks(s)], [s for s in right if _speaks(s)]
    yield from _nearest(*sides)


def _speaks(statement: Statement) -> bool:
    return isinstance(statement.fact.value, QuoteFactValue) and len(statement.fact.kin) >= LEAST


def _nearest(
    left: Sequence[Statement], right: Sequence[Statement]
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    by_concept: defaultdict[str, list[int]] = defaultdict(list)
    for j, b in enumerate(right):
        for concept in b.fact.kin:
            by_concept[concept].append(j)
    pairs: list[_Pair] = []
    for a in left:
        counts: defaultdict[int, int] = defaultdict(int)
        for concept in a.fact.kin:
            for j in by_concept.get(concept, ()):
                counts[j] += 1
        for j, shared in counts.items():
            share = shared / min(len(a.fact.kin), len(right[j].fact.kin))
            if shared >= LEAST and share >= ALIKE:
                pairs.append(_Pair(share, shared, a, right[j]))
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
    whole = pair.shared >= SAME and pair.share >= SAME_SHARE and weighty(one) == weighty(other)
    if one.fact.subject == other.fact.subject and whole:
        return coded("FX305", "one utterance by its concepts, one speaker", relation="agrees", severity="none")
    if one.fact.subject == other.fact.subject:
        differs = weighty(one) != weighty(other) and "direct" in (_manner(one.fact), _manner(other.fact))
        return coded("FX305", "row 7: one speaker, two languages, a negation on one side") if differs else None
    direct = {_manner(one.fact), _manner(other.fact)} == {"direct"}
    if direct and pair.shared >= SAME and pair.share >= SAME_SHARE:
        return coded("FX302", "one utterance by its concepts, two speakers").at_most("note").doubted()
    return None


def weighty(statement: Statement) -> bool:
    """A negation, a hedge or a condition stands in the words."""
    value, words = statement.fact.value, words_for(statement.origin.lang)
    return isinstance(value, QuoteFactValue) and any(words.weighty(word) for word in quote_words(value.text))


def _manner(fact: Fact) -> str:
    return fact.value.manner if isinstance(fact.value, QuoteFactValue) else ""
