"""Where an utterance stands on what is disputed: going or staying, safe or not, ours or theirs (table ``stances``).

What reporters quote is mostly told in a turn of phrase of the speaker's own (짐을 싸겠다, ``I'll hand in the keys``),
so that two reports of one utterance share no word; that both say whether one goes can be seen.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

import regex

from factx.link.clause.context import Range
from factx.link.clause.view import SentenceView
from factx.link.said.asserted import Asserted, asserted
from factx.link.said.pieces import pieces
from factx.link.said.polarity import Polarities, polarities
from factx.link.said.wordings import Deeds
from factx.rules.load import RuleSet

AGAINST = "-"
"""What stands behind a stance that is told to be not so."""
GIVEN = "?"
"""What stands behind one that holds on a condition (부결되면 물러나겠다), after `AGAINST`."""
_TABLE = "stances"
_WORD = regex.compile(r"[^\W_]+")
_END = "$"
_GAP = 2
"""Korean words between two parts of a wording at most."""
_NEAR = {"ko": 16, "en": 36}
"""Letters between the words of a stance and a negation of them."""
_RIGHT_BEFORE = 2
"""Letters before a Korean stance in which its negation stands (못 물러난다)."""
_BEHIND = 18
"""Letters behind an English stance in which its negation stands (``resigning is not on the cards``)."""
_MOST_WORDS = 50_000


class _Hit(NamedTuple):
    start: int
    end: int
    name: str


class Stances:
    """The wordings of a rule set.

    Args:
        rules: their word lists.
    """

    def __init__(self, rules: RuleSet) -> None:
        self._english = Deeds(rules, _TABLE, "stance")
        self._polarities: Polarities = polarities(rules)
        self._asserted: Asserted = asserted(rules)
        self._korean: defaultdict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._begun = lru_cache(_MOST_WORDS)(self._beginning)
        for row in rules.table(f"shared/{_TABLE}"):
            for wording in row["ko"].split("|"):
                parts = tuple(map(_letters, wording.split()))
                for told in {parts, ("".join(parts),)}:
                    self._korean[told[0][:2]].append((told, row["stance"]))

    def of(self, sentence: SentenceView, span: Range) -> Iterator[str]:
        """The stances of a stretch of a sentence in order, with `AGAINST` behind what is not so.

        What is but supposed, asked or said by others is none; what holds on a condition has `GIVEN` behind it.
        """
        hits = list(self._read(sentence, span))
        if not hits:
            return
        clauses = [piece.span for piece in pieces(sentence, [])]
        for hit in hits:
            own = next((n for n, c in enumerate(clauses) if c[0] <= hit.start < c[1]), None)
            clause = clauses[own] if own is not None else span
            clause = max(clause[0], span[0]), min(max(clause[1], hit.end), span[1])
            if self._asserted.of(sentence, clause, (hit.start, hit.end), span[1]):
                beside = (
                    span if own is None else (clauses[max(own - 1, 0)][0], clauses[min(own + 1, len(clauses) - 1)][1])
                )
                told = hit.name + (AGAINST if self._denied(sentence, clause, hit) else "")
                given = self._asserted.on_condition(sentence, clause if sentence.lang == "ko" else beside, hit.start)
                yield told + (GIVEN if given else "")

    def _read(self, sentence: SentenceView, span: Range) -> Iterator[_Hit]:
        if sentence.lang == "ko":
            yield from self._of_korean(sentence.document.text, span)
            return
        for deed in self._english.find(sentence):
            if span[0] <= deed.start and deed.end <= span[1]:
                for name in deed.names:
                    yield _Hit(deed.start, deed.end, name)

    def _of_korean(self, text: str, span: Range) -> Iterator[_Hit]:
        words = [(found.start(), found.end(), _letters(found.group())) for found in _WORD.finditer(text, *span)]
        taken = span[0]
        for n, (start, _, letters) in enumerate(words):
            if start < taken:
                continue
            found = [
                (end, name) for rest, name in self._begun(letters) if (end := _korean_end(words, n, rest)) is not None
            ]
            longest = max((end for end, _ in found), default=0)
            for end, name in found:
                if end == longest:
                    yield _Hit(start, end, name)
            taken = max(taken, longest)

    def _beginning(self, letters: str) -> tuple[tuple[tuple[str, ...], str], ...]:
        """The wordings that a Korean word may begin, by their other words, and their stances."""
        listed = self._korean.get(letters[:2], ())
        return tuple((parts[1:], name) for parts, name in listed if _begins(letters, parts[0]))

    def _denied(self, sentence: SentenceView, clause: Range, hit: _Hit) -> bool:
        near = _NEAR[sentence.lang]
        if sentence.lang == "ko":
            before = max(clause[0], hit.start - _RIGHT_BEFORE)
            stretches = [(before, hit.start), (hit.end, min(clause[1], hit.end + near))]
        elif self._polarities.negates(sentence, (hit.start, hit.end)):
            return False  # There will be no job cuts, not one
        else:
            behind = hit.end, min(clause[1], hit.end + _BEHIND)
            comma = sentence.document.text.find(",", *behind)  # "no layoffs, not one" says no twice of one thing
            stretches = [(max(clause[0], hit.start - near), hit.start), (hit.end, behind[1] if comma < 0 else comma)]
        return sum(self._polarities.negations(sentence, stretch) for stretch in stretches) % 2 == 1


def _korean_end(words: Sequence[tuple[int, int, str]], n: int, rest: Sequence[str]) -> int | None:
    """Where a wording ends that begins with word `n`; None where its other words do not follow."""
    for part in rest:
        n = next((k for k in range(n + 1, min(n + 2 + _GAP, len(words))) if _begins(words[k][2], part)), -1)
        if n < 0:
            return None
    return words[n][1]


def _begins(letters: str, part: str) -> bool:
    return letters == part[:-1] if part.endswith(_END) else letters.startswith(part)


@lru_cache(_MOST_WORDS)
def _letters(word: str) -> str:
    """A word by its letters, so that 미루 begins 미룰 too."""
    return unicodedata.normalize("NFD", word)


@cache
def stances(rules: RuleSet) -> Stances:
    """The wordings of a rule set, built once."""
    return Stances(rules)
