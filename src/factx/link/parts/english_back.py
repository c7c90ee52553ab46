"""Causes that English tells in the sentence before: ``That is why trading stopped``, ``As a result, …``."""

from collections.abc import Iterator, Sequence
from functools import cache

from factx.link.clause.english import Word, lowered
from factx.link.clause.places import Begun
from factx.link.clause.view import SentenceView
from factx.link.parts.slot import Slot, told_before
from factx.rules.load import RuleSet

_OPENS = 2
"""Words of a sentence before which such a turn opens it (``And that is why``)."""


@cache
def _turns(rules: RuleSet) -> Begun[list[tuple[str, ...]]]:
    by_first: dict[str, list[tuple[str, ...]]] = {}
    rows = (row for row in rules.lexicon("en", "slot_cue").rows if row["filler"] == "back")
    for row in sorted(rows, key=lambda row: -len(row["surface"])):
        words = tuple(row["surface"].split())
        by_first.setdefault(words[0], []).append(words)
    return Begun(lambda form: by_first.get(lowered(form)))


def read(sentence: SentenceView) -> Iterator[Slot]:
    """What a sentence says that the one before it caused."""
    begun = _turns(sentence.rules).among(sentence.forms)
    words = sentence.words if begun else []
    for n, turns in begun:
        if n > _OPENS:
            continue
        for turn in turns:
            end = n + len(turn)
            if tuple([word.low for word in words[n:end]]) == turn and end < len(words):
                yield told_before(sentence, words[end].start, _last(words).end)
                return


def _last(words: Sequence[Word]) -> Word:
    return words[-1]
