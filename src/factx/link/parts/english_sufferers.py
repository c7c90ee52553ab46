"""Who is hurt in English: ``a waitress suffered burns``, ``the keeper was cut by glass``, ``injuring a cyclist``."""

from collections.abc import Iterator, Sequence

from factx.link.clause.english_forms import COPULA
from factx.link.clause.view import SentenceView
from factx.link.parts.act import Act
from factx.link.parts.english_phrases import Phrase, Phrases
from factx.link.parts.slot import Slot

_BEARS = frozenset({"break", "burn", "have", "need", "sprain", "suffer", "sustain"})
"""Verbs whose subject is the one who is hurt."""
_REFLEXIVE = ("herself", "himself", "themselves")


class Sufferers(Phrases):
    """Reads those of one sentence."""

    def __init__(self, sentence: SentenceView) -> None:
        super().__init__(sentence, (), ())

    def read(self, acts: Sequence[Act]) -> Iterator[Slot]:
        """Those who are hurt, each once (``suffered burns`` tells it twice), with what they suffer."""
        told: set[Phrase] = set()
        for act in acts:
            n, end = self._sentence.words_after(act.start), self._sentence.words_from(act.end)
            found = self._of(n, end) if n < len(self._words) and n not in self._names else None
            if found is not None and found not in told and self._lives(found) and not found[0] <= n < found[1]:
                told.add(found)
                span = self._words[found[0]].start, self._words[found[1] - 1].end
                yield Slot("doer", span, ((act.start, act.end),), sure=True, bare=False)

    def _of(self, n: int, end: int) -> Phrase | None:
        if not self._words[n].verb:
            return None
        before = n - 1
        while before > 0 and self._kind(before) == "adv":
            before -= 1
        if before > 0 and self._words[before].low in COPULA:
            return self._subject(before)
        if self._words[n].verb in _BEARS or (end < len(self._words) and self._words[end].low in _REFLEXIVE):
            return self._subject(n)
        after = self._after(end)
        if after is not None and self._lives(after):
            return after
        return self._before(before) if before >= 0 and self._kind(before) == "noun" else None


def read(sentence: SentenceView, acts: Sequence[Act]) -> Iterator[Slot]:
    """Those who are hurt, with what they suffer.

    Args:
        sentence: to be read.
        acts: what is suffered in it.
    """
    yield from Sufferers(sentence).read(acts)
