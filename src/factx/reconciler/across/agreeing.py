"""What two sources tell alike in words of their own: utterances and denials of one matter, which nothing turns.

There is no value by which such statements could be aligned. They are of one matter where they share most of the
concepts that the shorter speaks of; that both deny, or neither, is what makes them compatible.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from factx.link.said.content import senses
from factx.link.said.told import RULE
from factx.models.fact import QuoteFactValue
from factx.reconciler.across.sayings import commitment
from factx.reconciler.compare.status import effective
from factx.reconciler.comparison import Comparison, Statement, plain

FEW, FEW_SHARE = 2, 0.6
"""Concepts shared, and their part of those of the shorter statement, from which both are of one matter."""
MANY, MANY_SHARE = 3, 0.4
"""The same for statements that share more."""
MATTERS = 2
"""Of how many matters one statement may be: a long sentence of one source is two of another."""
ONE_SPEAKER = 0.4
"""The part from which two utterances of one speaker are of one matter."""
_ALIKE = plain("compatible", "one matter in other words, denied by both or by neither")
_SAME = plain("agrees", "one matter in other words, told by one speaker or nearly all of it by both")


def agreeing(
    left: Sequence[Statement], right: Sequence[Statement], held: Collection[str]
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    """Pairs of two sources, each statement with its nearest.

    Args:
        left: statements of one source.
        right: of another.
        held: ids of facts that are already set side by side.
    """
    for sort in (_utterance, _denial):
        yield from _nearest([s for s in left if sort(s, held)], [s for s in right if sort(s, held)])


def _utterance(statement: Statement, held: Collection[str]) -> bool:
    return isinstance(statement.fact.value, QuoteFactValue) and statement.fact.id not in held


def _denial(statement: Statement, held: Collection[str]) -> bool:
    fact = statement.fact
    return fact.rule == RULE and effective(fact) == "denied" and fact.id not in held


def _units(statement: Statement) -> frozenset[str]:
    """Concepts, and the senses of deeds."""
    return frozenset(sense for key in statement.fact.kin for sense in (senses(key) or (key,)))


def _one_speaker(a: Statement, b: Statement) -> bool:
    return a.fact.subject is not None and a.fact.subject == b.fact.subject


def _of_one_matter(shared: int, share: float, *, one_speaker: bool) -> bool:
    if shared >= MANY and share >= MANY_SHARE:
        return True
    return shared >= FEW and share >= (ONE_SPEAKER if one_speaker else FEW_SHARE)


def _nearest(
    left: Sequence[Statement], right: Sequence[Statement]
) -> Iterator[tuple[Statement, Statement, Comparison]]:
    keys = [_units(a) for a in left], [_units(b) for b in right]
    index: defaultdict[str, list[int]] = defaultdict(list)
    for j, own in enumerate(keys[1]):
        for key in own:
            index[key].append(j)
    pairs: list[tuple[int, float, int, int]] = []
    for i, own in enumerate(keys[0]):
        for j, shared in Counter(j for key in own for j in index.get(key, ())).items():
            share = shared / min(len(own), len(keys[1][j]))
            if _of_one_matter(shared, share, one_speaker=_one_speaker(left[i], right[j])):
                pairs.append((shared, share, i, j))
    used: tuple[Counter[int], Counter[int]] = (Counter(), Counter())
    for shared, share, i, j in sorted(pairs, key=lambda pair: (-pair[0], -pair[1], pair[2], pair[3])):
        if max(used[0][i], used[1][j]) < MATTERS and commitment(left[i]) == commitment(right[j]):
            used[0][i] += 1
            used[1][j] += 1
            whole = shared >= MANY and share >= FEW_SHARE
            yield left[i], right[j], _SAME if whole or _one_speaker(left[i], right[j]) else _ALIKE
